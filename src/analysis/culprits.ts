/** What keeps a bound from being finite: the calls nearest below that decide. */
import type { Culprit } from "../model/report.js";
import { Flag, Fn, Site } from "../model/summary.js";
import type { Bounds } from "./bounds.js";
import { OUTSIDE, type Program, UNRESOLVED } from "./program.js";
import { DEFERRETURN, RECOVER } from "./runtime.js";
import { Ways } from "./ways.js";

const MAX_CULPRITS = 3;

/** Answers for any number of functions: the ways to what is open are found once. */
export class Culprits {
	private readonly ways: Ways;

	constructor(
		private readonly program: Program,
		private readonly bounds: Bounds,
	) {
		const isOpen = (f: number): boolean => bounds.open[f] === 1 || program.has(f, Flag.damaged);
		this.ways = new Ways(program, bounds, (f) => bounds.complete[f] === 0, isOpen);
	}

	/** The open calls nearest below f, all of one function. Recursion alone gives none: the cycle says it. */
	below(f: number): Culprit[] {
		const { program: p, bounds } = this;
		const found: Culprit[] = [];
		const way = this.ways.from(f);
		if (way === null) return found;
		const g = way.goal;
		if (bounds.open[g] === 1) addOpen(p, bounds, g, found);
		else
			found.push({
				reason: "stack-unknown",
				function: p.name(g),
				callee: null,
				file: p.text(p.fn(g, Fn.file)),
				line: p.fn(g, Fn.line),
			});
		return found;
	}
}

function addOpen(p: Program, bounds: Bounds, f: number, found: Culprit[]): void {
	const before = found.length;
	for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f) && found.length < MAX_CULPRITS; s++) {
		if (bounds.live[s] === 0 || p.offStack(s)) continue;
		const t = p.targets[s] as number;
		const callee = p.text(p.site(s, Site.callee));
		const recovers = callee === RECOVER;
		const lost = p.site(s, Site.depth) < 0;
		if (t !== UNRESOLVED && t !== OUTSIDE && !recovers && !lost) continue;
		found.push({
			reason: recovers ? "recover" : t === UNRESOLVED ? "unresolved" : t === OUTSIDE ? "outside" : "stack-unknown",
			function: p.name(f),
			callee: callee === "" ? null : callee,
			file: p.text(p.site(s, Site.file)),
			line: p.site(s, Site.line),
		});
	}
	if (found.length > before || !bounds.mayRecover(f)) return;
	for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++)
		if (p.text(p.site(s, Site.callee)) === DEFERRETURN) {
			const place = { file: p.text(p.site(s, Site.file)), line: p.site(s, Site.line) };
			found.push({ reason: "recover", function: p.name(f), callee: DEFERRETURN, ...place });
			return;
		}
}

/** What keeps a bound from being finite: the calls nearest below that decide. */
import type { Culprit } from "../model/report.js";
import { Flag, Fn, Site } from "../model/summary.js";
import type { Bounds } from "./bounds.js";
import { OUTSIDE, type Program, UNRESOLVED } from "./program.js";
import { DEFERRETURN, RECOVER } from "./runtime.js";

const MAX_CULPRITS = 3;

/** Answers for any number of functions. */
export class Culprits {
	/** Last search that came by, by function. */
	private readonly seen: Int32Array;
	private search = 0;

	constructor(
		private readonly program: Program,
		private readonly bounds: Bounds,
	) {
		this.seen = new Int32Array(program.count);
	}

	/** The first open calls below f, nearest first. Recursion alone gives none: the cycle says it. */
	below(f: number): Culprit[] {
		const { program: p, bounds, seen } = this;
		const found: Culprit[] = [];
		if (bounds.complete[f] === 1) return found;
		const search = ++this.search;
		const queue = [f];
		seen[f] = search;
		for (const g of queue) {
			if (bounds.open[g] === 1) addOpen(p, bounds, g, found);
			else if (p.has(g, Flag.damaged))
				found.push({
					reason: "stack-unknown",
					function: p.name(g),
					callee: null,
					file: p.text(p.fn(g, Fn.file)),
					line: p.fn(g, Fn.line),
				});
			if (found.length >= MAX_CULPRITS) return found.slice(0, MAX_CULPRITS);
			const end = p.sitesEnd(g);
			for (let s = p.fn(g, Fn.sites); s < end; s++) {
				if (bounds.live[s] === 0 || p.offStack(s)) continue;
				const last = p.calleeStart[s + 1] as number;
				for (let i = p.calleeStart[s] as number; i < last; i++) {
					const h = p.calleeList[i] as number;
					if (bounds.complete[h] === 1 || seen[h] === search) continue;
					seen[h] = search;
					queue.push(h);
				}
			}
		}
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
	if (found.length > before || bounds.mayRecover[f] === 0) return;
	for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++)
		if (p.text(p.site(s, Site.callee)) === DEFERRETURN) {
			const place = { file: p.text(p.site(s, Site.file)), line: p.site(s, Site.line) };
			found.push({ reason: "recover", function: p.name(f), callee: DEFERRETURN, ...place });
			return;
		}
}

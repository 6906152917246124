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
	private readonly queue: Int32Array;
	private search = 0;
	/** What function g itself leaves open, made once. */
	private readonly own = new Map<number, readonly Culprit[]>();

	constructor(
		private readonly program: Program,
		private readonly bounds: Bounds,
	) {
		this.seen = new Int32Array(program.count);
		this.queue = new Int32Array(program.count);
	}

	/** The first open calls below f, nearest first. Recursion alone gives none: the cycle says it. */
	below(f: number): Culprit[] {
		const { program: p, bounds, seen, queue } = this;
		const { complete, open } = bounds;
		const { start, to } = bounds.calls;
		const found: Culprit[] = [];
		if (complete[f] === 1) return found;
		const search = ++this.search;
		let length = 1;
		queue[0] = f;
		seen[f] = search;
		for (let head = 0; head < length; head++) {
			const g = queue[head] as number;
			if (open[g] === 1 || p.has(g, Flag.damaged))
				for (const culprit of this.ownOf(g)) if (found.push(culprit) === MAX_CULPRITS) return found;
			const end = start[g + 1] as number;
			for (let i = start[g] as number; i < end; i++) {
				const h = to[i] as number;
				if (complete[h] === 1 || seen[h] === search) continue;
				seen[h] = search;
				queue[length++] = h;
			}
		}
		return found;
	}

	/** How much lies above f when it is entered. */
	depth(f: number): Culprit {
		return wholeFunction(this.program, f, "depth-unknown");
	}

	private ownOf(g: number): readonly Culprit[] {
		let found = this.own.get(g);
		if (found === undefined) {
			found =
				this.bounds.open[g] === 1
					? openCalls(this.program, this.bounds, g)
					: [wholeFunction(this.program, g, "stack-unknown")];
			this.own.set(g, found);
		}
		return found;
	}
}

function wholeFunction(p: Program, f: number, reason: Culprit["reason"]): Culprit {
	return { reason, function: p.name(f), callee: null, file: p.text(p.fn(f, Fn.file)), line: p.fn(f, Fn.line) };
}

function openCalls(p: Program, bounds: Bounds, f: number): Culprit[] {
	const found: Culprit[] = [];
	const place = (s: number): { file: string; line: number } => ({
		file: p.text(p.site(s, Site.file)),
		line: p.site(s, Site.line),
	});
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
			...place(s),
		});
	}
	if (found.length > 0 || bounds.mayRecover[f] === 0) return found;
	for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++)
		if (p.text(p.site(s, Site.callee)) === DEFERRETURN)
			return [{ reason: "recover", function: p.name(f), callee: DEFERRETURN, ...place(s) }];
	return found;
}

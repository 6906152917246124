/** Cycles of the call graph: the nearest below a function, what a turn adds, and where following it grows the stack. */
import type { Cycle } from "../model/report.js";
import { Check, Fn } from "../model/summary.js";
import type { Target } from "../model/target.js";
import type { Bounds } from "./bounds.js";
import type { Program } from "./program.js";
import { STACK_SMALL } from "./summarise.js";
import { Ways } from "./ways.js";

interface Loop {
	readonly functions: number[];
	readonly sites: number[];
	readonly names: readonly string[];
	/** What a turn adds, bytes. */
	readonly perTurn: number;
}

/** Answers for any number of functions: ways and loops are found once. */
export class Cycles {
	private readonly ways: Ways;
	private readonly loops = new Map<number, Loop | null>();

	constructor(
		private readonly program: Program,
		private readonly bounds: Bounds,
		private readonly target: Target,
	) {
		const { recursive, calls } = bounds;
		const { of, start } = bounds.graph;
		const isGoal = new Uint8Array(program.count);
		for (let f = 0; f < isGoal.length; f++) {
			const c = of[f] as number;
			if (recursive[f] === 0) continue;
			if ((start[c + 1] as number) - (start[c] as number) > 1) isGoal[f] = 1;
			const end = calls.start[f + 1] as number;
			for (let i = calls.start[f] as number; i < end; i++)
				if (calls.to[i] === f && bounds.counted[calls.site[i] as number] === 1) isGoal[f] = 1;
		}
		this.ways = new Ways(bounds, recursive, isGoal);
	}

	/** The nearest cycle below f, entered at `entryDepth`. */
	below(f: number, entryDepth: number): Cycle | null {
		const { program: p, bounds, target } = this;
		const way = this.ways.from(f);
		if (way === null) return null;
		let loop = this.loops.get(way.goal);
		if (loop === undefined) {
			loop = shortestLoop(p, bounds, way.goal);
			this.loops.set(way.goal, loop);
		}
		if (loop === null) return null;
		return {
			functions: loop.names,
			bytesPerTurn: loop.perTurn,
			firstGrowthDepth: firstGrowth(p, bounds, target, loop, entryDepth + way.cost),
		};
	}
}

function* calls(p: Program, bounds: Bounds, f: number): Generator<{ to: number; site: number }> {
	for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++)
		if (bounds.live[s] === 1 && bounds.counted[s] === 1) for (const to of p.calleesAt(s)) yield { to, site: s };
}

function loopOf(p: Program, bounds: Bounds, functions: number[], sites: number[]): Loop {
	const perTurn = sites.reduce((n, s) => n + (bounds.cost[s] as number), 0);
	return { functions, sites, names: functions.map((f) => p.name(f)), perTurn };
}

/** The shortest way from `head` back to itself, within its component. */
function shortestLoop(p: Program, bounds: Bounds, head: number): Loop | null {
	const { of } = bounds.graph;
	const parent = new Map<number, { from: number; site: number }>();
	const queue = [head];
	for (const g of queue)
		for (const { to, site } of calls(p, bounds, g)) {
			if (of[to] !== of[head]) continue;
			if (to === head) {
				const functions = [g];
				const sites = [site];
				for (let h = g; h !== head; ) {
					const up = parent.get(h) as { from: number; site: number };
					functions.unshift(up.from);
					sites.unshift(up.site);
					h = up.from;
				}
				return loopOf(p, bounds, functions, sites);
			}
			if (parent.has(to)) continue;
			parent.set(to, { from: g, site });
			queue.push(to);
		}
	return null;
}

function firstGrowth(p: Program, bounds: Bounds, target: Target, loop: Loop, entry: number): number | null {
	if (loop.perTurn <= 0 || loop.functions.every((f) => p.fn(f, Fn.check) === Check.none)) return null;
	for (let depth = entry; ; )
		for (let i = 0; i < loop.functions.length; i++) {
			const f = loop.functions[i] as number;
			const own = Math.max(0, p.fn(f, Fn.frame) - STACK_SMALL);
			if (p.fn(f, Fn.check) !== Check.none && depth + own >= target.limit) return depth;
			depth += bounds.cost[loop.sites[i] as number] as number;
		}
}

/** Cycles of the call graph: the nearest below a function, what a turn adds, and where following it grows the stack. */
import type { Cycle } from "../model/report.js";
import { Check, Fn } from "../model/summary.js";
import type { Target } from "../model/target.js";
import type { Bounds } from "./bounds.js";
import type { Program } from "./program.js";
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
	/** Last search that came by, the function it came from and the site, by function. */
	private readonly seen: Int32Array;
	private readonly parent: Int32Array;
	private readonly site: Int32Array;
	private readonly queue: Int32Array;
	private search = 0;

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
		this.seen = new Int32Array(program.count);
		this.parent = new Int32Array(program.count);
		this.site = new Int32Array(program.count);
		this.queue = new Int32Array(program.count);
		this.ways = new Ways(bounds, recursive, isGoal);
	}

	/** The nearest cycle below f, entered at `entryDepth`. */
	below(f: number, entryDepth: number): Cycle | null {
		const { program: p, bounds, target } = this;
		const way = this.ways.from(f);
		if (way === null) return null;
		let loop = this.loops.get(way.goal);
		if (loop === undefined) {
			loop = this.shortestLoop(way.goal);
			this.loops.set(way.goal, loop);
		}
		if (loop === null) return null;
		return {
			functions: loop.names,
			bytesPerTurn: loop.perTurn,
			firstGrowthDepth: firstGrowth(p, bounds, target, loop, entryDepth + way.cost),
		};
	}

	/** The shortest way from `head` back to itself, within its component. */
	private shortestLoop(head: number): Loop | null {
		const { program: p, bounds, parent, site, seen, queue } = this;
		const { calls, counted } = bounds;
		const { of } = bounds.graph;
		const search = ++this.search;
		let length = 1;
		queue[0] = head;
		for (let at = 0; at < length; at++) {
			const g = queue[at] as number;
			const end = calls.start[g + 1] as number;
			for (let i = calls.start[g] as number; i < end; i++) {
				const to = calls.to[i] as number;
				const s = calls.site[i] as number;
				if (of[to] !== of[head] || counted[s] === 0) continue;
				if (to === head) {
					const functions = [g];
					const sites = [s];
					for (let h = g; h !== head; h = parent[h] as number) {
						functions.unshift(parent[h] as number);
						sites.unshift(site[h] as number);
					}
					return loopOf(p, bounds, functions, sites);
				}
				if (seen[to] === search) continue;
				seen[to] = search;
				parent[to] = g;
				site[to] = s;
				queue[length++] = to;
			}
		}
		return null;
	}
}

function loopOf(p: Program, bounds: Bounds, functions: number[], sites: number[]): Loop {
	const perTurn = sites.reduce((n, s) => n + (bounds.cost[s] as number), 0);
	return { functions, sites, names: functions.map((f) => p.name(f)), perTurn };
}

function firstGrowth(p: Program, bounds: Bounds, target: Target, loop: Loop, entry: number): number | null {
	if (loop.perTurn <= 0 || loop.functions.every((f) => p.fn(f, Fn.check) === Check.none)) return null;
	for (let depth = entry; ; )
		for (let i = 0; i < loop.functions.length; i++) {
			const f = loop.functions[i] as number;
			if (p.fn(f, Fn.check) !== Check.none && depth + p.compared(f) >= target.limit) return depth;
			depth += bounds.cost[loop.sites[i] as number] as number;
		}
}

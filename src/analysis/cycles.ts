/** Cycles of the call graph: the nearest below a function, what a turn adds, and where following it grows the stack. */
import type { Cycle } from "../model/report.js";
import { Check, Fn } from "../model/summary.js";
import type { Target } from "../model/target.js";
import type { Bounds } from "./bounds.js";
import { type Circle, Circles } from "./circle.js";
import type { Program } from "./program.js";
import { Ways } from "./ways.js";

/** Circles of the runtime and what it is built on (malloc, the collector) lie below nearly everything: they are told where there is no other. */
const ofRuntime = /^(?:runtime[./]|internal\/)/;

/** Answers for any number of functions: ways and loops are found once. */
export class Cycles {
	private readonly ways: Ways;
	private readonly loops = new Map<number, Circle | null>();
	private readonly circles: Circles;

	constructor(
		private readonly program: Program,
		private readonly bounds: Bounds,
		private readonly target: Target,
	) {
		const { recursive, calls } = bounds;
		const { of, start } = bounds.graph;
		const goalRank = new Uint8Array(program.count);
		for (let f = 0; f < goalRank.length; f++) {
			const c = of[f] as number;
			if (recursive[f] === 0) continue;
			const rank = ofRuntime.test(program.name(f)) ? 2 : 1;
			if ((start[c + 1] as number) - (start[c] as number) > 1) goalRank[f] = rank;
			const end = calls.start[f + 1] as number;
			for (let i = calls.start[f] as number; i < end; i++)
				if (calls.to[i] === f && bounds.counted[calls.site[i] as number] === 1) goalRank[f] = rank;
		}
		this.circles = new Circles(program, bounds);
		this.ways = new Ways(bounds, recursive, goalRank);
	}

	/** The nearest cycle below f, entered at `entryDepth`. */
	below(f: number, entryDepth: number): Cycle | null {
		const { program: p, bounds, target } = this;
		const way = this.ways.from(f);
		if (way === null) return null;
		let loop = this.loops.get(way.goal);
		if (loop === undefined) {
			loop = this.circles.through(way.goal);
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

function firstGrowth(p: Program, bounds: Bounds, target: Target, loop: Circle, entry: number): number | null {
	if (loop.perTurn <= 0 || loop.functions.every((f) => p.fn(f, Fn.check) === Check.none)) return null;
	for (let depth = entry; ; )
		for (let i = 0; i < loop.functions.length; i++) {
			const f = loop.functions[i] as number;
			if (p.fn(f, Fn.check) !== Check.none && depth + p.compared(f) >= target.limit) return depth;
			depth += bounds.cost[loop.sites[i] as number] as number;
		}
}

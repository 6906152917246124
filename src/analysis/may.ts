/** The upper bound: what no execution of a function needs more than, and whether it is one (docs/MODEL.md, may). */
import { Flag, Fn, Site } from "../model/summary.js";
import type { Costs } from "./costs.js";
import { NONE } from "./need.js";
import { OUTSIDE, type Program, UNRESOLVED } from "./program.js";
import { DEFERRETURN, RECOVER } from "./runtime.js";
import type { Components } from "./scc.js";

export class MayBound {
	/** Longest chain of resolved calls; equal to may where complete and not recursive. */
	readonly resolved: Int32Array;
	/** Site that the longest chain goes through, -1 where it ends. */
	readonly site: Int32Array;
	/** 1 when all below is resolved and inside the input. */
	readonly complete: Uint8Array;
	readonly recursive: Uint8Array;
	/** 1 when the function itself holds a call (or code) of which nothing is known. */
	readonly open: Uint8Array;
	private readonly done: Uint8Array;
	private readonly recover: number;
	private readonly deferReturn: number;
	/** Of the component at hand. */
	private isComplete = true;
	private isRecursive = false;

	/**
	 * @param own need of each function's own check
	 * @param given by function: 1 where the own check is all there is
	 * @param live by site: 1 when control can come there
	 */
	constructor(
		private readonly program: Program,
		private readonly own: Int32Array,
		private readonly mayRecover: Uint8Array,
		private readonly given: Uint8Array,
		private readonly costs: Costs,
		private readonly live: Uint8Array,
		private readonly graph: Components,
	) {
		const n = program.count;
		this.resolved = new Int32Array(n).fill(NONE);
		this.site = new Int32Array(n).fill(-1);
		this.complete = new Uint8Array(n).fill(1);
		this.recursive = new Uint8Array(n);
		this.open = new Uint8Array(n);
		this.done = new Uint8Array(n);
		this.recover = program.strings.find(RECOVER);
		this.deferReturn = program.strings.find(DEFERRETURN);
		for (let c = 0; c < graph.count; c++) this.component(graph.start[c] as number, graph.start[c + 1] as number);
	}

	private component(from: number, end: number): void {
		const { order } = this.graph;
		this.isComplete = true;
		this.isRecursive = false;
		for (let k = from; k < end; k++) {
			this.deepest(order[k] as number, end - from > 1);
			this.done[order[k] as number] = 1;
		}
		const { complete, recursive } = this.state();
		for (let k = from; k < end; k++) {
			const f = order[k] as number;
			this.complete[f] = complete;
			this.recursive[f] = recursive;
		}
	}

	/** What was found of the component at hand, as the columns have it. */
	private state(): { complete: number; recursive: number } {
		return { complete: this.isComplete ? 1 : 0, recursive: this.isRecursive ? 1 : 0 };
	}

	/** Longest resolved need of f, from what is done; calls within the component that are not done yet are left out. */
	private deepest(f: number, inCycle: boolean): void {
		const { program: p, costs, live } = this;
		const { sites, targets, calleeStart } = p;
		if (p.has(f, Flag.damaged)) this.isComplete = false;
		// The function that recovers runs below the panic, as deep as that may be.
		if (this.mayRecover[f] === 1) this.leaveOpen(f);
		this.resolved[f] = this.own[f] as number;
		if (this.given[f] === 1) return;
		// What runtime.deferreturn calls is told at its callers, by the functions they defer.
		const defers = p.fn(f, Fn.name) === this.deferReturn;
		const end = p.sitesEnd(f);
		for (let s = p.fn(f, Fn.sites); s < end; s++) {
			if (live[s] === 0 || costs.onStack[s] === 0) continue;
			const t = targets[s] as number;
			if (t === UNRESOLVED) {
				if (!defers) this.leaveOpen(f);
			} else if (
				t === OUTSIDE ||
				costs.counted[s] === 0 ||
				this.recovers(sites[s * Site.stride + Site.callee] as number)
			)
				this.leaveOpen(f);
			const last = calleeStart[s + 1] as number;
			for (let i = calleeStart[s] as number; i < last; i++) this.call(f, s, p.calleeList[i] as number, inCycle);
		}
	}

	private recovers(callee: number): boolean {
		return callee >= 0 && callee === this.recover;
	}

	private leaveOpen(f: number): void {
		this.isComplete = false;
		this.open[f] = 1;
	}

	/** Takes the call of g at site s of f into account. */
	private call(f: number, s: number, g: number, inCycle: boolean): void {
		const { of } = this.graph;
		const cost = this.costs.cost[s] as number;
		if (of[g] === of[f]) {
			if (inCycle || cost > 0) this.isRecursive = true;
		} else {
			if (this.complete[g] === 0) this.isComplete = false;
			if (this.recursive[g] === 1) this.isRecursive = true;
		}
		const below = this.resolved[g] as number;
		if (this.done[g] === 0 || below === NONE || this.costs.counted[s] === 0) return;
		if (cost + below <= (this.resolved[f] as number)) return;
		this.resolved[f] = cost + below;
		this.site[f] = s;
	}
}

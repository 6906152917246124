/**
 * The estimate's view of a function: the chance that one execution needs no more than so many bytes, for the bytes of a grid.
 * Bottom-up over the call graph and, in a function, from its ends to its entry over its control flow (docs/MODEL.md, the
 * estimate). No bound: ways are weighed by hints, calls are taken for half independent of each other.
 */
import { Block, Exit, Fn, Kind, Site } from "../model/summary.js";
import type { Bounds } from "./bounds.js";
import { coldFunctions, flowOf, weigh } from "./branches.js";
import { CLEAR, Grid, type Shift, Shifts, WIDTH } from "./grid.js";
import { NONE } from "./need.js";
import { OUTSIDE, type Program } from "./program.js";

/** What malloc, channels and maps take in practice, bytes: centre and spread of a logistic curve. Their longest chains are slow paths. */
const RUNTIME = 220;
const RUNTIME_SPREAD = 60;
/** Of a callee that nothing is known of: the median need in bytes, and the spread of its logarithm. */
const UNKNOWN = 350;
const UNKNOWN_SPREAD = 0.6;
/** Share in which calls on one way count as independent; else the deepest of them decides alone. */
const INDEPENDENT = 0.5;
/** A call with more candidates is judged by so many of them, evenly chosen. */
const MOST_CANDIDATES = 64;
const runtime = /^(?:runtime|internal\/runtime\/\w+)\./;
/** Nothing below it is checked but by slow paths that leave the stack. */
const barrier = "runtime.gcWriteBarrier";

export class NeedCurves {
	readonly grid: Grid;
	/** WIDTH numbers a function. */
	private readonly curves: Float32Array;
	private readonly shifts: Shifts;
	private readonly cold: Uint8Array;
	/** 0 not wanted, 1 wanted, 2 done. */
	private readonly state: Uint8Array;
	/** By function: 1 for the runtime's own, 2 where it needs nothing. */
	private readonly flat: Uint8Array;
	private readonly ofRuntime: Float32Array;
	private readonly ofUnknown: Float32Array;
	private readonly mean = new Float32Array(WIDTH);
	/** Curves from each block of the function at hand to its end. */
	private rest = new Float32Array(WIDTH * 64);

	/**
	 * @param limit bytes between the top of a start stack and its guard
	 * @param entries functions that are asked for
	 */
	constructor(
		private readonly program: Program,
		private readonly bounds: Bounds,
		limit: number,
		entries: readonly number[],
	) {
		const { count } = program;
		this.grid = new Grid(limit);
		this.shifts = new Shifts(this.grid);
		this.curves = new Float32Array(count * WIDTH);
		this.state = new Uint8Array(count);
		this.cold = coldFunctions(program);
		this.flat = new Uint8Array(count);
		for (let f = 0; f < count; f++) {
			const name = program.name(f);
			if (runtime.test(name)) this.flat[f] = bounds.resolved[f] === NONE || name.startsWith(barrier) ? 2 : 1;
		}
		this.ofRuntime = this.grid.curve((x) => 1 / (1 + Math.exp((RUNTIME - x) / RUNTIME_SPREAD)), 1);
		this.ofUnknown = this.grid.curve((x) => 1 / (1 + (UNKNOWN / (x + 1)) ** (1 / UNKNOWN_SPREAD)), 0);
		this.want(entries);
		this.solve();
	}

	/** Chance that an execution of f needs more than so many bytes. */
	exceeds(f: number, bytes: number): number {
		return 1 - this.grid.at(this.curves, f * WIDTH, bytes);
	}

	/** Chance that an execution of f meets a call of which nothing is known. */
	meetsUnknown(f: number): number {
		return 1 - (this.curves[f * WIDTH + CLEAR] as number);
	}

	/** Bytes that half of the executions of f need at most; null beyond the grid. */
	median(f: number): number | null {
		return this.grid.quantile(this.curves, f * WIDTH, 0.5);
	}

	private want(entries: readonly number[]): void {
		const { calls } = this.bounds;
		const work = entries.filter((f) => f >= 0);
		for (const f of work) this.state[f] = 1;
		for (let f = work.pop(); f !== undefined; f = work.pop()) {
			const end = calls.start[f + 1] as number;
			for (let e = calls.start[f] as number; e < end; e++) {
				const g = calls.to[e] as number;
				if (this.state[g] !== 0 || this.flat[g] !== 0) continue;
				this.state[g] = 1;
				work.push(g);
			}
		}
	}

	/** Callees first; the functions of a cycle twice, what is not done yet counting as unknown. */
	private solve(): void {
		const { graph } = this.bounds;
		for (let c = 0; c < graph.count; c++) {
			const from = graph.start[c] as number;
			const end = graph.start[c + 1] as number;
			const rounds = end - from > 1 ? 2 : 1;
			for (let round = 0; round < rounds; round++)
				for (let k = from; k < end; k++) {
					const f = graph.order[k] as number;
					if (this.state[f] === 0) continue;
					this.function(f);
					this.state[f] = 2;
				}
		}
	}

	private function(f: number): void {
		const { program: p, curves, grid } = this;
		const start = f * WIDTH;
		const own = this.bounds.own[f] as number;
		const from = p.fn(f, Fn.blocks);
		const isPassable = p.blocksEnd(f) > from && this.walk(f);
		for (let k = 0; k < WIDTH; k++) {
			const isShort = k !== CLEAR && own !== NONE && (grid.bytes[k] as number) < own;
			curves[start + k] = isShort ? 0 : isPassable ? (this.rest[k] as number) : 1;
		}
	}

	/** Fills `rest` of f's blocks. Gives whether some way from the entry does not only panic. */
	private walk(f: number): boolean {
		const { program: p } = this;
		const { live } = this.bounds;
		const first = p.fn(f, Fn.blocks);
		const flow = flowOf(p, f);
		const count = p.blocksEnd(f) - first;
		if (this.rest.length < count * WIDTH) this.rest = new Float32Array(count * WIDTH * 2);
		const passable = new Uint8Array(count);
		const cold = new Uint8Array(count);
		for (const b of flow.order) {
			const sites = p.block(first + b, Block.sites);
			const end = p.blockSitesEnd(f, first + b);
			let stops = end;
			let isCold = false;
			for (let s = sites; s < end; s++) {
				if (live[s] === 0) stops = Math.min(stops, s);
				else if (this.isCold(s)) isCold = true;
			}
			const exit = p.block(first + b, Block.exit);
			const ways = stops < end ? [] : (flow.next[b] as readonly number[]).filter((t) => passable[t] === 1);
			// A last call that does not come back, without a panic, is an end as good as a return.
			const ends =
				exit === Exit.return || exit === Exit.tail || flow.turns[b] === 1 || (exit === Exit.stop && end > sites);
			passable[b] = stops === end && (ways.length > 0 || ends) ? 1 : 0;
			if (passable[b] === 0) continue;
			cold[b] = isCold || (ways.length > 0 && ways.every((t) => cold[t] === 1)) ? 1 : 0;
			this.mix(b, ways, ways.length > 1 ? weigh(flow, b, ways, cold) : []);
			for (let s = end - 1; s >= sites; s--) this.call(b, s);
		}
		return passable[0] === 1;
	}

	private isCold(s: number): boolean {
		const { calleeStart, calleeList } = this.program;
		const from = calleeStart[s] as number;
		return from < (calleeStart[s + 1] as number) && this.cold[calleeList[from] as number] === 1;
	}

	/** What follows block b: its ways by their weights. */
	private mix(b: number, ways: readonly number[], weights: readonly number[]): void {
		const { rest } = this;
		const at = b * WIDTH;
		if (ways.length === 0) {
			rest.fill(1, at, at + WIDTH);
			return;
		}
		if (ways.length === 1) {
			const only = (ways[0] as number) * WIDTH;
			rest.copyWithin(at, only, only + WIDTH);
			return;
		}
		rest.fill(0, at, at + WIDTH);
		const sum = weights.reduce((a, w) => a + w, 0);
		for (const [i, t] of ways.entries()) {
			const weight = (weights[i] as number) / sum;
			const from = t * WIDTH;
			for (let k = 0; k < WIDTH; k++) rest[at + k] = (rest[at + k] as number) + weight * (rest[from + k] as number);
		}
	}

	/** Takes the call at site s into what follows from block b. */
	private call(b: number, s: number): void {
		const { program: p, bounds } = this;
		const kind = p.site(s, Site.kind);
		if (kind === Kind.go || kind === Kind.systemstack || bounds.counted[s] === 0) return;
		const from = p.calleeStart[s] as number;
		const end = p.calleeStart[s + 1] as number;
		const shift = this.shifts.of(bounds.cost[s] as number);
		if (from === end) {
			const isRuntime = p.targets[s] === OUTSIDE && runtime.test(p.text(p.site(s, Site.callee)));
			this.meet(b, isRuntime ? this.ofRuntime : this.ofUnknown, 0, shift);
		} else if (end - from === 1) {
			const g = p.calleeList[from] as number;
			if (this.flat[g] !== 2) this.meet(b, this.tableOf(g), this.startOf(g), shift);
		} else this.meet(b, this.meanOf(from, end), 0, shift);
	}

	private tableOf(g: number): Float32Array {
		if (this.flat[g] === 1) return this.ofRuntime;
		return this.state[g] === 2 ? this.curves : this.ofUnknown;
	}
	private startOf(g: number): number {
		return this.flat[g] !== 1 && this.state[g] === 2 ? g * WIDTH : 0;
	}

	/** Of candidates, all alike. */
	private meanOf(from: number, end: number): Float32Array {
		const { mean } = this;
		mean.fill(0);
		const step = Math.max(1, (end - from) / MOST_CANDIDATES);
		let n = 0;
		for (let i = from; i < end; i = from + Math.floor(++n * step)) {
			const g = this.program.calleeList[i] as number;
			const table = this.tableOf(g);
			const start = this.startOf(g);
			if (this.flat[g] === 2) for (let k = 0; k < WIDTH; k++) mean[k] = (mean[k] as number) + 1;
			else for (let k = 0; k < WIDTH; k++) mean[k] = (mean[k] as number) + (table[start + k] as number);
		}
		for (let k = 0; k < WIDTH; k++) mean[k] = (mean[k] as number) / n;
		return mean;
	}

	/** The chance that both a callee and what follows it stay within so many bytes. */
	private meet(b: number, table: Float32Array, start: number, shift: Shift): void {
		const { rest } = this;
		const at = b * WIDTH;
		for (let k = 0; k < CLEAR; k++) {
			const follows = rest[at + k] as number;
			let value = 0;
			if (k >= shift.first) {
				const i = start + (shift.index[k] as number);
				const here = table[i] as number;
				value = here + ((table[i + 1] as number) - here) * (shift.share[k] as number);
			}
			rest[at + k] = INDEPENDENT * value * follows + (1 - INDEPENDENT) * (value < follows ? value : follows);
		}
		rest[at + CLEAR] = (rest[at + CLEAR] as number) * (table[start + CLEAR] as number);
	}
}

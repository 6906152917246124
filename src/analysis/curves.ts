/**
 * The estimate's view of a function: the chance that one execution needs no more than so many bytes, for the bytes of a grid.
 * Bottom-up over the call graph and, in a function, from its ends to its entry over its control flow (docs/MODEL.md, the
 * estimate). No bound: ways are weighed by hints, calls are taken for half independent of each other.
 */
import type { Bounds } from "./bounds.js";
import { hintsOf } from "./estimatehints.js";
import { CLEAR, Grid, WIDTH } from "./grid.js";
import likelihood from "./likelihood.json" with { type: "json" };
import { NONE } from "./need.js";
import type { Program } from "./program.js";
import * as c from "./solverlayout.js";
import type { Pending } from "./solving.js";

/** The numbers that the curves stand on (likelihood.json). */
export interface CurveNumbers {
	/** What malloc, channels and maps take in practice, bytes: centre and spread of a logistic curve. Their longest chains are slow paths. */
	readonly runtime: number;
	readonly runtimeSpread: number;
	/** Of a callee that nothing is known of: the median need in bytes, and the spread of its logarithm. */
	readonly unknown: number;
	readonly unknownSpread: number;
	/** Power by which a way with more calls ahead is likelier. */
	readonly ahead: number;
	/** Chances, 0 to 1 (solverlayout.ts, WEIGHTS). */
	readonly stays: number;
	readonly rare: number;
	readonly told: number;
	readonly independent: number;
	readonly counted: number;
}

export class NeedCurves {
	readonly grid: Grid;
	private readonly pending: Pending<Float32Array>;
	/** 0 not wanted, 1 wanted. */
	private readonly state: Uint8Array;
	/** By function: 1 for the runtime's own, 2 where it needs nothing. */
	private readonly flat: Uint8Array;

	/**
	 * @param limit bytes between the top of a start stack and its guard
	 * @param entries functions that are asked for
	 */
	constructor(
		private readonly program: Program,
		private readonly bounds: Bounds,
		limit: number,
		entries: readonly number[],
		private readonly numbers: CurveNumbers = likelihood.curves,
	) {
		const { count } = program;
		const { runtime: centre, runtimeSpread, unknown, unknownSpread } = numbers;
		this.grid = new Grid(limit);
		this.state = new Uint8Array(count);
		this.flat = new Uint8Array(count);
		const { ofRuntime: flat } = hintsOf(program);
		for (let f = 0; f < count; f++)
			this.flat[f] = flat[f] === 1 && bounds.resolved[f] === NONE ? 2 : (flat[f] as number);
		const ofRuntime = this.grid.curve((x) => 1 / (1 + Math.exp((centre - x) / runtimeSpread)), 1);
		const ofUnknown = this.grid.curve((x) => 1 / (1 + (unknown / (x + 1)) ** (1 / unknownSpread)), 0);
		this.want(entries);
		this.pending = this.solve(ofRuntime, ofUnknown);
	}

	private solved: Float32Array | null = null;

	/** WIDTH numbers a function. */
	private get curves(): Float32Array {
		this.solved ??= this.pending();
		return this.solved;
	}

	/** Chance that an execution of f needs more than so many bytes. */
	exceeds(f: number, bytes: number): number {
		return 1 - this.grid.at(this.curves, f * WIDTH, bytes);
	}

	/** Chance that an execution of f meets a call of which nothing is known. */
	meetsUnknown(f: number): number {
		return 1 - (this.curves[f * WIDTH + CLEAR] as number);
	}

	/** Whether its curve is the same for all of its kind, whatever it calls. */
	isFixed(f: number): boolean {
		return this.flat[f] !== 0;
	}

	/** Bytes that half of the executions of f need at most; null beyond the grid. */
	median(f: number): number | null {
		return this.grid.quantile(this.curves, f * WIDTH, 0.5);
	}

	/**
	 * Chance that an execution of a function needs more than so many bytes, when one call needs nothing.
	 * @param way the function, and what it calls on the way to the call's
	 */
	exceedsWithout(way: readonly number[], site: number, bytes: number): number {
		const state = this.state.map((wanted) => (wanted === 0 ? 0 : 3));
		for (const f of way) state[f] = 1;
		const { program, bounds } = this;
		const of = way[0] as number;
		const task = { functions: program.count, components: bounds.graph.count, state, site, of };
		return 1 - this.grid.at(bounds.solving.start("without", task)(), 0, bytes);
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

	/** Begins to solve them, callees first (core/solve/curves.ts). */
	private solve(ofRuntime: Float32Array, ofUnknown: Float32Array): Pending<Float32Array> {
		const { bounds, program: p } = this;
		const { ahead, stays, rare, told, independent, counted } = this.numbers;
		const { cold, intoRuntime } = hintsOf(p);
		return bounds.solving.start("curves", {
			functions: p.count,
			components: bounds.graph.count,
			cold,
			state: this.state,
			flat: this.flat,
			intoRuntime,
			weights: Float64Array.of(stays, rare, told, independent, counted),
			ahead: Float64Array.from({ length: c.MOST_AHEAD }, (_, calls) => (1 + calls) ** ahead),
			grid: this.grid.bytes,
			ofRuntime,
			ofUnknown,
		});
	}
}

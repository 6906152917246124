/**
 * At which depths each function is reached on a start stack that has not grown yet, and which functions can tip it over.
 * Depths below the limit are few (multiples of 4 below S − G), so the set of a function is a bit mask, exact for the
 * graph that is known, recursion included.
 */
import { Check, Fn } from "../model/summary.js";
import type { Target } from "../model/target.js";
import type { Bounds } from "./bounds.js";
import type { Program } from "./program.js";
import { STACK_SMALL } from "./summarise.js";

const UNIT = 4;

export class Reach {
	/** Words per function. */
	private readonly words: number;
	private readonly masks: Int32Array;
	private readonly bits: number;
	readonly tips: Uint8Array;
	/** Greatest depth at entry, beyond the limit included; -1 never reached. */
	private readonly beyond: Int32Array;

	constructor(
		private readonly program: Program,
		private readonly bounds: Bounds,
		private readonly target: Target,
		starts: Iterable<{ function: number; depth: number }>,
	) {
		this.bits = Math.max(1, Math.ceil(target.limit / UNIT));
		this.words = (this.bits + 31) >> 5;
		this.masks = new Int32Array(program.count * this.words);
		this.tips = new Uint8Array(program.count);
		this.beyond = new Int32Array(program.count).fill(-1);
		const work: number[] = [];
		const queued = new Uint8Array(program.count);
		const add = (f: number): void => {
			if (queued[f] === 1) return;
			queued[f] = 1;
			work.push(f);
		};
		for (const start of starts) if (this.arrive(start.function, start.depth)) add(start.function);
		for (let head = 0; head < work.length; head++) {
			const f = work[head] as number;
			queued[f] = 0;
			this.spread(f, add);
		}
	}

	/** Notes a depth; true when it is new. */
	private arrive(f: number, depth: number): boolean {
		if (depth >= this.target.limit) {
			if (this.program.fn(f, Fn.check) !== Check.none) this.tips[f] = 1;
			if (depth <= (this.beyond[f] as number)) return false;
			this.beyond[f] = depth;
			return false;
		}
		const bit = Math.floor(depth / UNIT);
		const at = f * this.words + (bit >> 5);
		const mask = 1 << (bit & 31);
		if (((this.masks[at] as number) & mask) !== 0) return false;
		this.masks[at] = (this.masks[at] as number) | mask;
		return true;
	}

	/** Passes the depths at which f does not grow the stack on to its callees. */
	private spread(f: number, add: (f: number) => void): void {
		const { program: p, bounds, target, words } = this;
		const own =
			p.fn(f, Fn.check) === Check.none ? Number.NEGATIVE_INFINITY : Math.max(0, p.fn(f, Fn.frame) - STACK_SMALL);
		const depths: number[] = [];
		for (let w = 0; w < words; w++) {
			let mask = this.masks[f * words + w] as number;
			while (mask !== 0) {
				const low = 31 - Math.clz32(mask & -mask);
				mask &= mask - 1;
				depths.push((w * 32 + low) * UNIT);
			}
		}
		const passing = depths.filter((d) => d + own < target.limit);
		if (passing.length < depths.length) this.tips[f] = 1;
		if (passing.length === 0) return;
		const end = p.sitesEnd(f);
		for (let s = p.fn(f, Fn.sites); s < end; s++) {
			if (bounds.live[s] === 0 || !bounds.counts(s)) continue;
			const cost = bounds.cost(s);
			const last = p.calleeStart[s + 1] as number;
			for (let i = p.calleeStart[s] as number; i < last; i++) {
				const g = p.calleeList[i] as number;
				for (const d of passing) if (this.arrive(g, d + cost)) add(g);
			}
		}
	}

	/** Depths at which f is entered before any growth; null when it is not reached so. */
	range(f: number): { min: number; max: number } | null {
		let min = -1;
		let max = -1;
		for (let w = 0; w < this.words; w++) {
			const mask = this.masks[f * this.words + w] as number;
			if (mask === 0) continue;
			if (min < 0) min = (w * 32 + 31 - Math.clz32(mask & -mask)) * UNIT;
			max = (w * 32 + 31 - Math.clz32(mask)) * UNIT;
		}
		const beyond = this.beyond[f] as number;
		if (beyond >= 0) {
			if (min < 0) min = beyond;
			max = Math.max(max, beyond);
		}
		return min < 0 ? null : { min, max };
	}
}

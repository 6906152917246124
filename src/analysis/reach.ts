/**
 * At which depths each function is reached on a start stack that has not grown yet, and which functions can tip it over.
 * A start stack has few depths, so the set of a function is a bit mask: exact for the graph that is known, recursion
 * included. Above 4 KB of start stack depths are rounded down, so that a mask never has more than 1,024 bits.
 */
import { Check, Fn } from "../model/summary.js";
import type { Target } from "../model/target.js";
import type { Bounds } from "./bounds.js";
import type { Program } from "./program.js";
import { STACK_SMALL } from "./summarise.js";

/** Frames are multiples of the pointer's size: 4 bytes at least. */
const SMALLEST_UNIT = 4;
const MAX_BITS = 1024;

export class Reach {
	/** Words of a mask. */
	private readonly words: number;
	/** Bytes that one bit stands for. */
	private readonly unit: number;
	private readonly masks: Int32Array;
	/** Depths of the function at hand that pass its check. */
	private readonly passing: Int32Array;
	readonly tips: Uint8Array;

	constructor(
		private readonly program: Program,
		private readonly bounds: Bounds,
		private readonly target: Target,
		starts: Iterable<{ function: number; depth: number }>,
	) {
		this.unit = Math.max(SMALLEST_UNIT, Math.ceil(target.startStack / MAX_BITS));
		this.words = ((target.startStack / this.unit) >> 5) + 1;
		this.masks = new Int32Array(program.count * this.words);
		this.passing = new Int32Array(this.words);
		this.tips = new Uint8Array(program.count);
		const work: number[] = [];
		const queued = new Uint8Array(program.count);
		const add = (f: number): void => {
			if (queued[f] === 1) return;
			queued[f] = 1;
			work.push(f);
		};
		for (const start of starts) {
			const bit = Math.floor(start.depth / this.unit);
			if (bit >= this.words * 32) continue;
			(this.masks[start.function * this.words + (bit >> 5)] as number) |= 1 << (bit & 31);
			add(start.function);
		}
		for (let head = 0; head < work.length; head++) {
			const f = work[head] as number;
			queued[f] = 0;
			this.spread(f, add);
		}
	}

	/** Passes the depths at which f does not grow the stack on to its callees. */
	private spread(f: number, add: (f: number) => void): void {
		const { program: p, bounds, target, words, passing, masks } = this;
		for (let w = 0; w < words; w++) passing[w] = masks[f * words + w] as number;
		if (p.fn(f, Fn.check) !== Check.none) {
			// From this bit on the check fails.
			const from = Math.max(0, Math.ceil((target.limit - Math.max(0, p.fn(f, Fn.frame) - STACK_SMALL)) / this.unit));
			for (let w = from >> 5; w < words; w++) {
				const keep = w === from >> 5 ? (1 << (from & 31)) - 1 : 0;
				if (((passing[w] as number) & ~keep) !== 0) this.tips[f] = 1;
				passing[w] = (passing[w] as number) & keep;
			}
		}
		if (passing.every((mask) => mask === 0)) return;
		const end = p.sitesEnd(f);
		for (let s = p.fn(f, Fn.sites); s < end; s++) {
			if (bounds.live[s] === 0 || bounds.counted[s] === 0) continue;
			const by = Math.floor((bounds.cost[s] as number) / this.unit);
			const last = p.calleeStart[s + 1] as number;
			for (let i = p.calleeStart[s] as number; i < last; i++) {
				const g = p.calleeList[i] as number;
				if (this.arrive(g, by)) add(g);
			}
		}
	}

	/** Adds the passing depths, `by` bits deeper, to those of g; true when one is new. */
	private arrive(g: number, by: number): boolean {
		const { words, passing, masks } = this;
		const shift = by & 31;
		let grown = false;
		for (let w = words - 1, from = w - (by >> 5); from >= 0; w--, from--) {
			let bits = (passing[from] as number) << shift;
			if (shift > 0 && from > 0) bits |= (passing[from - 1] as number) >>> (32 - shift);
			const known = masks[g * words + w] as number;
			if ((bits & ~known) === 0) continue;
			masks[g * words + w] = known | bits;
			grown = true;
		}
		return grown;
	}

	/** Depths at which f is entered before any growth; null when it is not reached so. */
	range(f: number): { min: number; max: number } | null {
		let min = -1;
		let max = -1;
		for (let w = 0; w < this.words; w++) {
			const mask = this.masks[f * this.words + w] as number;
			if (mask === 0) continue;
			if (min < 0) min = (w * 32 + 31 - Math.clz32(mask & -mask)) * this.unit;
			max = (w * 32 + 31 - Math.clz32(mask)) * this.unit;
		}
		return min < 0 ? null : { min, max };
	}
}

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
	/** Functions whose depths have to be passed on. */
	private readonly queued: Uint8Array;

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
		this.queued = new Uint8Array(program.count);
		for (const start of starts) {
			const bit = Math.floor(start.depth / this.unit);
			if (bit >= this.words * 32) continue;
			(this.masks[start.function * this.words + (bit >> 5)] as number) |= 1 << (bit & 31);
			this.queued[start.function] = 1;
		}
		// Callers first: but for cycles, all depths of a function are known when its turn comes.
		for (let work: ArrayLike<number> = bounds.graph.order.slice().reverse(); ; ) {
			const later: number[] = [];
			for (let i = 0; i < work.length; i++) {
				const f = work[i] as number;
				if (this.queued[f] === 1) this.spread(f, later);
			}
			if (later.length === 0) return;
			work = later;
		}
	}

	/** Passes the depths at which f does not grow the stack on to its callees. */
	private spread(f: number, later: number[]): void {
		this.queued[f] = 0;
		const { bounds, words, passing, masks } = this;
		let first = words;
		let last = -1;
		for (let w = 0; w < words; w++) passing[w] = masks[f * words + w] as number;
		this.check(f);
		for (let w = 0; w < words; w++) {
			if (passing[w] === 0) continue;
			if (first > w) first = w;
			last = w;
		}
		if (last < 0) return;
		const { start, site, to } = bounds.calls;
		const end = start[f + 1] as number;
		for (let i = start[f] as number; i < end; i++) {
			const s = site[i] as number;
			if (bounds.counted[s] === 0) continue;
			const g = to[i] as number;
			const by = Math.floor((bounds.cost[s] as number) / this.unit);
			if (!this.arrive(g, by, first, last) || this.queued[g] === 1) continue;
			this.queued[g] = 1;
			later.push(g);
		}
	}

	/** Takes away the depths at which the check of f fails. */
	private check(f: number): void {
		const { program: p, target, words, passing } = this;
		if (p.fn(f, Fn.check) === Check.none) return;
		// From this bit on the check fails.
		const from = Math.max(0, Math.ceil((target.limit - Math.max(0, p.fn(f, Fn.frame) - STACK_SMALL)) / this.unit));
		for (let w = from >> 5; w < words; w++) {
			const keep = w === from >> 5 ? (1 << (from & 31)) - 1 : 0;
			if (((passing[w] as number) & ~keep) !== 0) this.tips[f] = 1;
			passing[w] = (passing[w] as number) & keep;
		}
	}

	/** Adds the passing depths, of words `first` to `last`, `by` bits deeper to those of g; true when one is new. */
	private arrive(g: number, by: number, first: number, last: number): boolean {
		const { words, passing, masks } = this;
		const shift = by & 31;
		const ahead = by >> 5;
		const end = Math.min(words, last + ahead + (shift > 0 ? 2 : 1));
		const base = g * words;
		let grown = false;
		for (let w = first + ahead; w < end; w++) {
			const from = w - ahead;
			let bits = (passing[from] as number) << shift;
			if (shift > 0 && from > 0) bits |= (passing[from - 1] as number) >>> (32 - shift);
			const known = masks[base + w] as number;
			if ((bits & ~known) === 0) continue;
			masks[base + w] = known | bits;
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

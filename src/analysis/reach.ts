/**
 * At which depths each function is reached on a start stack that has not grown yet, and which functions can tip it over.
 * A start stack has few depths, so the set of a function is a bit mask: exact for the graph that is known, recursion
 * included. Above 4 KB of start stack depths are rounded down, so that a mask never has more than 1,024 bits.
 */
import { Check, Fn } from "../model/summary.js";
import type { Target } from "../model/target.js";
import type { Bounds } from "./bounds.js";
import type { Program } from "./program.js";

/** Frames are multiples of the pointer's size: 4 bytes at least. */
const SMALLEST_UNIT = 4;
const MAX_BITS = 1024;
/** Depth not known. */
const UNCOUNTED = -1;

export class Reach {
	/** Words of a mask. */
	private readonly words: number;
	/** Bytes that one bit stands for. */
	private readonly unit: number;
	private readonly masks: Int32Array;
	/** Depths of the function at hand that pass its check. */
	private readonly passing: Int32Array;
	readonly tips: Uint8Array;
	/** By function: 1 when it has depths that were not passed on. */
	private readonly fresh: Uint8Array;
	/** By function: the first bit at which its check fails. */
	private readonly failing: Int32Array;
	private readonly callsItself: Uint8Array;
	/** By edge of the calls: bits by which the call goes deeper, or UNCOUNTED. */
	private readonly steps: Int32Array;
	/** By function: depths of the word at hand that were passed on within its component. */
	private readonly sent: Int32Array;

	constructor(
		program: Program,
		private readonly bounds: Bounds,
		target: Target,
		starts: Iterable<{ function: number; depth: number }>,
	) {
		this.unit = Math.max(SMALLEST_UNIT, Math.ceil(target.startStack / MAX_BITS));
		this.words = ((target.startStack / this.unit) >> 5) + 1;
		this.masks = new Int32Array(program.count * this.words);
		this.passing = new Int32Array(this.words);
		this.tips = new Uint8Array(program.count);
		this.failing = new Int32Array(program.count);
		for (let f = 0; f < program.count; f++) {
			const room = target.limit - program.compared(f);
			const checked = program.fn(f, Fn.check) !== Check.none;
			this.failing[f] = checked ? Math.max(0, Math.ceil(room / this.unit)) : this.words * 32;
		}
		this.fresh = new Uint8Array(program.count);
		for (const start of starts) {
			const bit = Math.floor(start.depth / this.unit);
			if (bit >= this.words * 32) continue;
			(this.masks[start.function * this.words + (bit >> 5)] as number) |= 1 << (bit & 31);
			this.fresh[start.function] = 1;
		}
		this.sent = new Int32Array(program.count);
		this.callsItself = new Uint8Array(program.count);
		const { calls } = bounds;
		for (let f = 0; f < program.count; f++)
			for (let i = calls.start[f] as number; i < (calls.start[f + 1] as number); i++)
				if (calls.to[i] === f) this.callsItself[f] = 1;
		this.steps = new Int32Array(calls.to.length);
		for (let i = 0; i < this.steps.length; i++) {
			const s = calls.site[i] as number;
			this.steps[i] = bounds.counted[s] === 1 ? Math.floor((bounds.cost[s] as number) / this.unit) : UNCOUNTED;
		}
		// Callers first: all depths of a component are known when its turn comes. Functions that change stacks lead nowhere
		// in the graph, but they may call others before they do: then once more.
		const { start, count } = bounds.graph;
		for (let again = true; again; ) {
			again = false;
			for (let c = count - 1; c >= 0; c--) if (this.component(start[c] as number, start[c + 1] as number)) again = true;
		}
	}

	/** Passes the depths of a component's functions on; false when there are no new ones. */
	private component(from: number, end: number): boolean {
		const { order } = this.bounds.graph;
		let any = false;
		for (let k = from; k < end; k++) if (this.fresh[order[k] as number] === 1) any = true;
		if (!any) return false;
		if (end - from > 1 || this.callsItself[order[from] as number] === 1)
			for (let w = 0; w < this.words; w++) this.settle(from, end, w);
		for (let k = from; k < end; k++) if (this.fresh[order[k] as number] === 1) this.spread(order[k] as number);
		return true;
	}

	/**
	 * Carries the depths of word w through a component until there are no new ones. Calls only go deeper: with the
	 * words in ascending order a function passes each of its depths on once.
	 */
	private settle(from: number, end: number, w: number): void {
		const { masks, words, sent, steps } = this;
		const { order, of } = this.bounds.graph;
		const { start, to } = this.bounds.calls;
		const work: number[] = [];
		for (let k = from; k < end; k++) {
			const f = order[k] as number;
			sent[f] = 0;
			if (masks[f * words + w] !== 0) work.push(f);
		}
		for (const f of work) {
			const bits = (masks[f * words + w] as number) & ~(sent[f] as number) & this.passes(f, w);
			if (bits === 0) continue;
			sent[f] = (sent[f] as number) | bits;
			const last = start[f + 1] as number;
			for (let i = start[f] as number; i < last; i++) {
				const g = to[i] as number;
				const by = steps[i] as number;
				if (of[g] !== of[f] || by === UNCOUNTED) continue;
				const at = w + (by >> 5);
				const shift = by & 31;
				if (at >= words) continue;
				if (this.add(g, at, bits << shift) && at === w) work.push(g);
				if (shift > 0 && at + 1 < words) this.add(g, at + 1, bits >>> (32 - shift));
			}
		}
	}

	/** True when one of the bits is new to word w of g. */
	private add(g: number, w: number, bits: number): boolean {
		const at = g * this.words + w;
		const known = this.masks[at] as number;
		if ((bits & ~known) === 0) return false;
		this.masks[at] = known | bits;
		this.fresh[g] = 1;
		return true;
	}

	/** Passes the depths at which f does not grow the stack on to its callees. */
	private spread(f: number): void {
		this.fresh[f] = 0;
		const { words, passing, masks, steps } = this;
		let first = words;
		let last = -1;
		for (let w = 0; w < words; w++) {
			const mask = masks[f * words + w] as number;
			passing[w] = mask === 0 ? 0 : mask & this.passes(f, w);
			if (passing[w] !== mask) this.tips[f] = 1;
			if (passing[w] === 0) continue;
			if (first > w) first = w;
			last = w;
		}
		if (last < 0) return;
		const { start, to } = this.bounds.calls;
		const end = start[f + 1] as number;
		for (let i = start[f] as number; i < end; i++) {
			const by = steps[i] as number;
			if (by !== UNCOUNTED) this.arrive(to[i] as number, by, first, last);
		}
	}

	/** Depths of word w at which the check of f, if it has one, does not grow the stack. */
	private passes(f: number, w: number): number {
		const from = this.failing[f] as number;
		if (w < from >> 5) return -1;
		return w === from >> 5 ? (1 << (from & 31)) - 1 : 0;
	}

	/** Adds the passing depths, of words `first` to `last`, `by` bits deeper to those of g. */
	private arrive(g: number, by: number, first: number, last: number): void {
		const { words, passing, masks } = this;
		const shift = by & 31;
		const ahead = by >> 5;
		const end = Math.min(words, last + ahead + (shift > 0 ? 2 : 1));
		const base = g * words;
		for (let w = first + ahead; w < end; w++) {
			const from = w - ahead;
			let bits = (passing[from] as number) << shift;
			if (shift > 0 && from > 0) bits |= (passing[from - 1] as number) >>> (32 - shift);
			const known = masks[base + w] as number;
			if ((bits & ~known) === 0) continue;
			masks[base + w] = known | bits;
			this.fresh[g] = 1;
		}
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

/**
 * At which depths each function is reached on a start stack that has not grown yet, and which functions can tip it over.
 * A start stack has few depths, so the set of a function is a bit mask: exact for the graph that is known, recursion
 * included (core/solve/reach.ts). Above 4 KB of start stack depths are rounded down, so that a mask never has more than 1,024 bits.
 */
import { Check, Fn } from "../model/summary.js";
import type { Target } from "../model/target.js";
import type { Bounds } from "./bounds.js";
import type { Program } from "./program.js";
import type { Pending, ReachSolution } from "./solving.js";

/** Frames are multiples of the pointer's size: 4 bytes at least. */
const SMALLEST_UNIT = 4;
const MAX_BITS = 1024;

export class Reach {
	private readonly masks: Int32Array;
	/** By function: 1 when its check grows the stack at some depth that it is reached at. */
	readonly tips: Uint8Array;

	constructor(
		/** Words of a mask. */
		private readonly words: number,
		/** Bytes that one bit stands for. */
		private readonly unit: number,
		{ masks, tips }: ReachSolution,
	) {
		this.masks = masks;
		this.tips = tips;
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

/** Begins to solve it. `starts`: where goroutines begin. */
export function startReach(
	program: Program,
	bounds: Bounds,
	target: Target,
	starts: Iterable<{ function: number; depth: number }>,
): Pending<Reach> {
	const { count } = program;
	const unit = Math.max(SMALLEST_UNIT, Math.ceil(target.startStack / MAX_BITS));
	const words = ((target.startStack / unit) >> 5) + 1;
	const masks = new Int32Array(count * words);
	const failing = new Int32Array(count);
	for (let f = 0; f < count; f++) {
		const room = target.limit - program.compared(f);
		const checked = program.fn(f, Fn.check) !== Check.none;
		failing[f] = checked ? Math.max(0, Math.ceil(room / unit)) : words * 32;
	}
	const fresh = new Uint8Array(count);
	for (const start of starts) {
		const bit = Math.floor(start.depth / unit);
		if (bit >= words * 32) continue;
		(masks[start.function * words + (bit >> 5)] as number) |= 1 << (bit & 31);
		fresh[start.function] = 1;
	}
	const components = bounds.graph.count;
	const solution = bounds.solving.start("reach", { masks, fresh, failing, components, words, unit });
	return () => new Reach(words, unit, solution());
}

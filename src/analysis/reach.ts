/**
 * At which depths each function is reached on a start stack that has not grown yet, and which functions can tip it over.
 * A start stack has few depths, so the set of a function is a bit mask: exact for the graph that is known, recursion
 * included (core/solve/reach.ts). Above 4 KB of start stack depths are rounded down, so that a mask never has more than 1,024 bits.
 */
import { Check, Fn } from "../model/summary.js";
import type { Target } from "../model/target.js";
import type { Bounds } from "./bounds.js";
import type { Program } from "./program.js";
import * as c from "./solverlayout.js";

/** Frames are multiples of the pointer's size: 4 bytes at least. */
const SMALLEST_UNIT = 4;
const MAX_BITS = 1024;
export class Reach {
	/** Words of a mask. */
	private readonly words: number;
	/** Bytes that one bit stands for. */
	private readonly unit: number;
	private readonly masks: Int32Array;
	/** By function: 1 when its check grows the stack at some depth that it is reached at. */
	readonly tips: Uint8Array;

	constructor(program: Program, bounds: Bounds, target: Target, starts: Iterable<{ function: number; depth: number }>) {
		const { count, solver } = program;
		this.unit = Math.max(SMALLEST_UNIT, Math.ceil(target.startStack / MAX_BITS));
		this.words = ((target.startStack / this.unit) >> 5) + 1;
		const masks = new Int32Array(count * this.words);
		/** By function: the first bit at which its check fails. */
		const failing = new Int32Array(count);
		for (let f = 0; f < count; f++) {
			const room = target.limit - program.compared(f);
			const checked = program.fn(f, Fn.check) !== Check.none;
			failing[f] = checked ? Math.max(0, Math.ceil(room / this.unit)) : this.words * 32;
		}
		const fresh = new Uint8Array(count);
		for (const start of starts) {
			const bit = Math.floor(start.depth / this.unit);
			if (bit >= this.words * 32) continue;
			(masks[start.function * this.words + (bit >> 5)] as number) |= 1 << (bit & 31);
			fresh[start.function] = 1;
		}
		solver.give(c.MASKS, masks);
		solver.give(c.FAILING, failing);
		solver.give(c.FRESH, fresh);
		solver.run.solveReach(bounds.graph.count, this.words, this.unit);
		this.masks = solver.ints(c.MASKS, masks.length);
		this.tips = solver.bytes(c.TIPS, count);
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

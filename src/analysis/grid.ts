/**
 * The bytes at which a distribution of need is kept: steps of a 24th of the limit up to it, then growing. A curve is POINTS
 * numbers, P(need ≤ grid[k]), and one more: the chance that nothing unresolved is met.
 */
import { CLEAR, POINTS, STEPS, WIDTH } from "./solverlayout.js";

export { CLEAR, WIDTH };

/** Beyond the limit each point lies that much further. */
const RATIO = 1.22;

export class Grid {
	/** Bytes, ascending. */
	readonly bytes = new Float64Array(POINTS);

	/** @param limit bytes between the top of a start stack and its guard */
	constructor(limit: number) {
		for (let k = 0; k < POINTS; k++) this.bytes[k] = k <= STEPS ? (k * limit) / STEPS : limit * RATIO ** (k - STEPS);
	}

	/** Point at or below so many bytes; 0 and more. */
	below(bytes: number): number {
		const step = this.bytes[1] as number;
		let k = Math.min(STEPS, Math.floor(bytes / step));
		while (k + 1 < POINTS && (this.bytes[k + 1] as number) <= bytes) k++;
		return k;
	}

	/** Value of the curve that begins at `start` of `curves`, between its points. */
	at(curves: Float32Array, start: number, bytes: number): number {
		if (bytes < 0) return 0;
		const k = this.below(bytes);
		const here = curves[start + k] as number;
		if (k + 1 === POINTS) return here;
		const from = this.bytes[k] as number;
		const share = (bytes - from) / ((this.bytes[k + 1] as number) - from);
		return here + ((curves[start + k + 1] as number) - here) * share;
	}

	/** Least bytes at which the curve reaches a chance; null beyond the grid. */
	quantile(curves: Float32Array, start: number, chance: number): number | null {
		for (let k = 0; k < POINTS; k++) {
			const here = curves[start + k] as number;
			if (here < chance) continue;
			if (k === 0) return 0;
			const before = curves[start + k - 1] as number;
			const from = this.bytes[k - 1] as number;
			return Math.round(from + (((this.bytes[k] as number) - from) * (chance - before)) / (here - before));
		}
		return null;
	}

	/** A curve by a function of bytes, with its chance of being clear. */
	curve(chance: (bytes: number) => number, clear: number): Float32Array {
		const curve = new Float32Array(WIDTH);
		for (let k = 0; k < POINTS; k++) curve[k] = chance(this.bytes[k] as number);
		curve[CLEAR] = clear;
		return curve;
	}
}

/**
 * Depths as positions: the start stack in full, then each doubling in the same smaller width. So a chain that ends at
 * 40 KB still shows where it crossed the first 2 KB. Shared by pictures that can be drawn finely (SVG, HTML).
 */

/** Width of a doubling, in widths of the start stack. */
const doubling = 0.4;

export interface Ruler {
	/** Size of a stack, bytes. */
	readonly size: number;
	/** Depth at which a small check grows it. */
	readonly limit: number;
	/** Positions, 0 to 1. */
	readonly at: number;
	readonly limitAt: number;
}

export interface Scale {
	/** Stacks from the start size to the one that holds the deepest point. */
	readonly rulers: readonly Ruler[];
	/** Position of a depth, 0 to 1. */
	readonly position: (depth: number) => number;
}

/**
 * @param start bytes of the start stack
 * @param guard bytes between the low end and the guard
 * @param deepest bytes that must be on the scale
 */
export function depthScale(start: number, guard: number, deepest: number): Scale {
	let doublings = 1;
	while (doublings < 40 && start * 2 ** doublings < deepest) doublings++;
	const whole = 1 + doubling * doublings;
	const position = (depth: number): number => {
		if (depth <= start) return Math.max(0, depth) / start / whole;
		const k = Math.min(doublings, Math.floor(Math.log2(depth / start)));
		const base = start * 2 ** k;
		return Math.min(1, (1 + doubling * (k + (depth - base) / base)) / whole);
	};
	const rulers = Array.from({ length: doublings + 1 }, (_, k) => {
		const size = start * 2 ** k;
		const limit = Math.max(0, size - guard);
		return { size, limit, at: position(size), limitAt: position(limit) };
	});
	return { rulers, position };
}

/** Size bands: stacks come in powers of two, so what counts is which one a size needs. */

const SMALLEST = 2048;

/** The smallest power of two from 2 KB on that holds so many bytes. */
export function bandOf(bytes: number): number {
	let band = SMALLEST;
	while (band < bytes) band *= 2;
	return band;
}

/** Bytes by which a size may change without being news. */
export const defaultTolerance = 64;

/** True when `now` is no news to somebody who knows `before`: it fits into the same band, or is hardly larger. */
export function isKnown(now: number | undefined, before: number | undefined, tolerance: number): boolean {
	if (now === undefined || before === undefined) return true;
	return now <= before + tolerance || bandOf(now) <= bandOf(before);
}

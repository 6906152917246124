/**
 * The estimate between the two bounds. It is an estimate and is called one: a logistic curve over how far the longest
 * chain of resolved calls reaches past the limit, damped for the share of it that only the runtime's slow paths need.
 * No recording has been fitted yet (docs/MODEL.md).
 */

/** Bytes by which a chain must pass the limit for the estimate to rise by one unit of log-odds. */
const SCALE = 700;
/** Chains that a whole program's deepest path needs, most goroutines never run: where the curve stands at one half. */
const MIDDLE = 600;

/**
 * Probability that a goroutine grows, strictly between 0 and 1.
 * @param must bytes that every normal run needs
 * @param deepest bytes of the longest resolved chain
 * @param usable bytes between the goroutine's entry and the guard
 */
export function estimate(must: number, deepest: number, usable: number): number {
	if (deepest < usable) return 0.02;
	const sure = Math.min(1, must / usable);
	const excess = deepest - usable - MIDDLE * (1 - sure);
	const p = 1 / (1 + Math.exp(-(excess / SCALE + 2 * sure)));
	return Math.round(Math.min(0.98, Math.max(0.02, p)) * 1000) / 1000;
}

/**
 * The estimate between the two bounds. It is an estimate and is called one: a logistic curve over how far the longest
 * plain chain (plain.ts) reaches past the room below the entry. Fitted on 127 goroutine entries recorded in the tests of
 * net/http, database/sql and net/rpc (Go 1.26.8, linux/amd64); docs/MODEL.md says how good it is.
 */

/** Log-odds where the chain just fills the room, and what each KB past it adds. */
const AT_LIMIT = -0.52;
const PER_KB = 0.66;
/** Bytes past the room from which on, and short of it from which down, more says nothing more. */
const MOST = 2500;
const LEAST = -1200;

/**
 * Probability that a goroutine grows, strictly between 0 and 1.
 * @param plain bytes that the longest plain chain needs
 * @param usable bytes between the goroutine's entry and the guard
 */
export function estimate(plain: number, usable: number): number {
	const past = Math.min(MOST, Math.max(LEAST, plain - usable));
	const p = 1 / (1 + Math.exp(-(AT_LIMIT + (PER_KB * past) / 1000)));
	return Math.round(p * 1000) / 1000;
}

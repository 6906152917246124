/**
 * The estimate between the two bounds. It is an estimate and is called one: the chance that the need of an entry exceeds
 * the room below it (curves.ts), and the chance that it meets a call of which nothing is known, through a logistic curve
 * that was fitted on recordings. `npm run corpus` makes them anew; docs/MODEL.md says on what it was fitted and how good it is.
 */
import likelihood from "./likelihood.json" with { type: "json" };

/** Log-odds: of themselves, by the log-odds of exceeding, by the chance of meeting something unknown, by both multiplied. */
const { base, byExceeds, byUnknown, byBoth } = likelihood.logistic;
/** Keeps the log-odds of certain chances finite; so small that what never grows costs next to nothing (docs/MODEL.md, the estimate). */
const LEAST = 3e-4;

/**
 * Probability that a goroutine grows, strictly between 0 and 1.
 * @param exceeds chance that the need is more than the room below the entry
 * @param unknown chance that a call is met of which nothing is known
 */
export function estimate(exceeds: number, unknown: number): number {
	const odds = Math.log((exceeds + LEAST) / (1 - exceeds + LEAST));
	const p = 1 / (1 + Math.exp(-(base + (byExceeds + byBoth * unknown) * odds + byUnknown * unknown)));
	return Math.min(0.999, Math.max(0.001, Math.round(p * 1000) / 1000));
}

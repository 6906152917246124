/** How good probabilities were: Brier score, log loss, area under the ROC curve, reliability by tenths. */
import type { Calibration } from "../model/verification.js";

export interface Prediction {
	/** Null where nothing was said. */
	readonly probability: number | null;
	/** Share of the entry's goroutines that grew, 0 to 1. */
	readonly share: number;
}

/** A certain prediction that fails costs this much and no more. */
const LEAST = 1e-3;

export function calibrate(all: readonly Prediction[]): Calibration {
	const said = all.flatMap(({ probability: p, share }) => (p === null ? [] : [{ p, share }]));
	const n = said.length;
	const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
	const deciles = Array.from({ length: 10 }, (_, i) => {
		const here = said.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === i);
		return {
			entries: here.length,
			predicted: here.length === 0 ? (i + 0.5) / 10 : mean(here.map(({ p }) => p)),
			recorded: here.length === 0 ? 0 : mean(here.map(({ share }) => share)),
		};
	});
	return {
		entries: n,
		unknown: all.length - n,
		base: n === 0 ? null : mean(said.map(({ share }) => share)),
		brier: n === 0 ? null : mean(said.map(({ p, share }) => (p - share) ** 2)),
		logLoss:
			n === 0
				? null
				: mean(
						said.map(({ p, share }) => {
							const q = Math.min(1 - LEAST, Math.max(LEAST, p));
							return -share * Math.log(q) - (1 - share) * Math.log(1 - q);
						}),
					),
		auc: areaUnderCurve(said),
		deciles,
	};
}

/** Chance that a goroutine that grew was given more than one that did not; each entry counts once, split by its share. */
function areaUnderCurve(said: readonly { readonly p: number; readonly share: number }[]): number | null {
	const sorted = [...said].sort((a, b) => a.p - b.p);
	const grown = sorted.reduce((sum, { share }) => sum + share, 0);
	const stayed = sorted.length - grown;
	if (grown === 0 || stayed === 0) return null;
	let below = 0;
	let wins = 0;
	for (let i = 0; i < sorted.length; ) {
		let j = i;
		let up = 0;
		let down = 0;
		for (; j < sorted.length && sorted[j]?.p === sorted[i]?.p; j++) {
			up += sorted[j]?.share ?? 0;
			down += 1 - (sorted[j]?.share ?? 0);
		}
		wins += up * (below + down / 2);
		below += down;
		i = j;
	}
	return wins / (grown * stayed);
}

/** Recorded runs as evidence: what the goroutines of an entry did, and what that makes of an estimate. */
import type { RecordedRuns, Recording } from "../model/recording.js";
import { withoutArguments } from "../util/names.js";

/** Recorded goroutines that an estimate weighs as much as: a few runs say more than all hints. */
const ESTIMATE_WEIGHS = 2;

export class Recorded {
	private readonly runs = new Map<string, { ended: number; grew: number }>();

	/** @param startStack goroutines that began on another size say nothing of this one, bytes */
	constructor(recording: Recording | null, startStack: number) {
		for (const { entry, startStack: start, ended, grew } of recording?.entries ?? []) {
			if (start !== startStack || ended === 0) continue;
			for (const name of new Set([entry, withoutArguments(entry)])) {
				const known = this.runs.get(name) ?? { ended: 0, grew: 0 };
				this.runs.set(name, { ended: known.ended + ended, grew: known.grew + grew });
			}
		}
	}

	/** Of a goroutine's first function; null when none of it was recorded. */
	of(entry: string): RecordedRuns | null {
		if (this.runs.size === 0) return null;
		return this.runs.get(entry) ?? this.runs.get(withoutArguments(entry)) ?? null;
	}
}

/**
 * Probability with the recorded runs mixed in, strictly between 0 and 1.
 * @param estimated without them; null where nothing could be said
 */
export function withRuns(estimated: number | null, { ended, grew }: RecordedRuns): number {
	const p = (ESTIMATE_WEIGHS * (estimated ?? 0.5) + grew) / (ESTIMATE_WEIGHS + ended);
	return Math.min(0.999, Math.max(0.001, Math.round(p * 1000) / 1000));
}

/** What `stackscan verify` says: a report's predictions against a recording of real runs. */
import type { RecordingBuild } from "./recording.js";
import type { Estimate, RootReport, TargetReport, Verdict } from "./report.js";

export interface Verification {
	readonly build: RecordingBuild;
	readonly target: TargetReport;
	/** Promises that a run did not keep. Must be empty. */
	readonly broken: readonly BrokenPromise[];
	readonly bounds: BoundCheck;
	readonly frames: FrameCheck;
	readonly edges: EdgeCheck;
	readonly calibration: Calibration;
	/** Entries whose estimate was furthest off, worst first. */
	readonly misses: readonly Outcome[];
	/** Recorded entries that the input does not hold, most goroutines first. */
	readonly unmatched: readonly { readonly entry: string; readonly spawned: number }[];
	/** All entries that were recorded and are in the input, as recorded: sorted by name. */
	readonly entries: readonly ScoredEntry[];
}

/** One entry in short: what was said of it, and what it did. */
export interface ScoredEntry extends Omit<Outcome, "root" | "chain"> {
	readonly kind: RootReport["kind"];
	readonly verdict: Verdict;
	readonly probability: number | null;
	readonly estimate: Estimate | null;
	/** Where the entry function is. */
	readonly file: string;
	/** Depth at entry, and bytes between it and the guard. */
	readonly entryDepth: number;
	readonly usable: number;
}

export interface BrokenPromise {
	readonly verdict: Extract<Verdict, "always" | "never">;
	readonly outcome: Outcome;
}

/** One entry: predicted and recorded. */
export interface Outcome {
	readonly root: RootReport;
	/** The goroutine's first function as recorded. */
	readonly entry: string;
	readonly ended: number;
	readonly grew: number;
	/** Growths of the start stack, of goroutines that have not ended too. */
	readonly growths: number;
	/** Deepest recorded use, bytes: the median of those that ended; null when none did. */
	readonly medianHigh: number | null;
	/** The chain that led to the most frequent first growth; empty when nothing grew. */
	readonly chain: readonly (readonly [name: string, depth: number])[];
}

/** What functions of recorded chains needed, from their entry to the check that failed, against their upper bounds. */
export interface BoundCheck {
	/** Functions of chains that have a finite bound. */
	readonly checked: number;
	/** Must be empty. */
	readonly broken: readonly {
		readonly function: string;
		readonly may: number;
		readonly recorded: number;
		/** The function whose check failed. */
		readonly grower: string;
	}[];
}

/** Bytes between the entries of two functions of a recorded chain, against the caller's frame. */
export interface FrameCheck {
	readonly checked: number;
	/** The caller is not in the input. */
	readonly unknown: number;
	readonly wrong: readonly {
		readonly caller: string;
		readonly callee: string;
		readonly recorded: number;
		readonly predicted: readonly number[];
	}[];
}

/** Pairs of functions seen on real stacks, against the call graph. */
export interface EdgeCheck {
	readonly checked: number;
	/** Of those that are edges: pairs that are no more than possible, by where values are put; and those that only the fallback holds. */
	readonly possible: number;
	readonly fallback: number;
	/** `open`: the graph says that the caller makes calls of which it does not know all callees. */
	readonly missing: readonly {
		readonly caller: string;
		readonly callee: string;
		readonly count: number;
		readonly open: boolean;
	}[];
}

export interface Calibration {
	/** Entries with an estimate or a promise, and those that are unknown. */
	readonly entries: number;
	readonly unknown: number;
	/** Share of goroutines that grew, each entry counting once. */
	readonly base: number | null;
	readonly brier: number | null;
	readonly logLoss: number | null;
	readonly auc: number | null;
	/** Entries by tenths of the predicted probability: how many, mean prediction, mean recorded share. */
	readonly deciles: readonly { readonly entries: number; readonly predicted: number; readonly recorded: number }[];
}

/** Two reports of one program, before and after a change. All sizes are bytes. */
import type { BandChange } from "./facts.js";
import type { ChainStep, RootReport, Verdict } from "./report.js";

/** What is kept of a report to compare it with a later one. */
export interface Snapshot {
	/** `linux/amd64`. */
	readonly target: string;
	readonly startStack: number;
	readonly guard: number;
	readonly roots: readonly SnapshotRoot[];
	/** Largest frame of the functions of each name, dependencies included where they are known. */
	readonly frames: ReadonlyMap<string, number>;
	/** True when `frames` has all functions of the program: one that is not there does not exist. */
	readonly isWhole: boolean;
}

export type SnapshotRoot = Pick<
	RootReport,
	"function" | "kind" | "package" | "file" | "line" | "verdict" | "growth" | "cold"
> & {
	/** Of a `go` statement, else of the function. */
	readonly chain: readonly ChainStep[];
};

/** An entry on both sides whose stack ends in another band. */
export interface EntryChange extends BandChange {
	readonly verdictBefore: Verdict;
	readonly verdict: Verdict;
	/** The chain as it was. */
	readonly chainBefore: readonly ChainStep[];
}

export interface FrameChange {
	readonly function: string;
	/** Null: not there. */
	readonly before: number | null;
	readonly after: number | null;
}

export interface DiffReport {
	readonly old: { readonly name: string; readonly target: string };
	readonly new: { readonly name: string; readonly target: string };
	/** Of the new one: the size that goroutines start with, and the guard at its end. */
	readonly stack: { readonly start: number; readonly guard: number };
	/** Larger stacks, the largest step first; then smaller ones. */
	readonly up: readonly EntryChange[];
	readonly down: readonly EntryChange[];
	/** Entries of one side only, by name. */
	readonly added: readonly string[];
	readonly removed: readonly string[];
	/** Frames of functions on both sides that changed, the largest change first. */
	readonly frames: readonly FrameChange[];
}

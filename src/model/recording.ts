/** What `stackscan record` saw: goroutines by entry, how deep they got, and how their stacks grew. */

export interface Recording {
	readonly build: RecordingBuild;
	/** Sorted by entry, then start size. */
	readonly entries: readonly RecordedEntry[];
	/** Sorted by entry, then sizes, then chain. */
	readonly growths: readonly RecordedGrowth[];
}

export interface RecordingBuild {
	/** As runtime.Version() says. */
	readonly goVersion: string;
	readonly goos: string;
	readonly goarch: string;
	readonly race: boolean;
	/** Processes that ended while they recorded. */
	readonly processes: number;
	/** Events that found no room: 0 when the recording is complete. */
	readonly dropped: number;
}

/** All goroutines that began with one function on one size of stack. */
export interface RecordedEntry {
	/** The goroutine's first function, as the linker names it: a wrapper where the go statement has one. */
	readonly entry: string;
	/** Bytes of stack at the start. */
	readonly startStack: number;
	readonly spawned: number;
	/** Returned from the entry function; those that had grown by then. */
	readonly ended: number;
	readonly grew: number;
	/** Ended by runtime.Goexit (t.FailNow and the like); those that had grown by then. */
	readonly exited: number;
	readonly exitedGrown: number;
	/** Deepest use of those that returned: bytes and how many, ascending. */
	readonly high: readonly (readonly [bytes: number, count: number])[];
}

/** Goroutines of one entry that returned, and those of them that had grown by then. */
export interface RecordedRuns {
	readonly ended: number;
	readonly grew: number;
}

export interface RecordedGrowth {
	readonly entry: string;
	/** Bytes before and after, and in use (copied). */
	readonly from: number;
	readonly to: number;
	readonly used: number;
	readonly count: number;
	/** From the goroutine's entry to the function that asked for more; depth is bytes in use when it was entered. */
	readonly chain: readonly (readonly [name: string, depth: number])[];
}

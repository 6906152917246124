/** What the pipeline gives to the command line: queries on one finished analysis. */

import type { Diagnostic } from "./diagnostic.js";
import type { FileSource, GoContext, Source, StoredSource, StreamSource } from "./input.js";
import type { Recording } from "./recording.js";
import type { GraphEdge, Guesses, PathReport, Report, WhyReport } from "./report.js";
import type { LintSettings } from "./settings.js";
import type { ChunkSummary } from "./summary.js";
import type { Target } from "./target.js";

export interface ScanOptions {
	/** Override what is detected. */
	readonly goos?: string;
	readonly goarch?: string;
	readonly goVersion?: string;
	readonly race?: boolean;
	/** Bytes; a power of two. */
	readonly startStack?: number;
	/** Patterns (`*` matches anything) of functions to judge as roots of kind `flag`. */
	readonly roots?: readonly string[];
	/** Calls that the user knows of, though the listing does not show them. */
	readonly calls?: readonly KnownCall[];
	/** Functions that the user knows as pools' own. */
	readonly pools?: KnownPools;
	/** Report everything, not only what the user owns. */
	readonly all?: boolean;
	/** Input diagnostics of severity warning become errors. */
	readonly strict?: boolean;
	/** Threads that read the input; 0 or undefined: as many as there are cores. */
	readonly threads?: number;
	readonly go?: GoContext;
	/** Finds an index of the standard library for a target, when calls lead to functions (by name) that the input does not hold. */
	readonly library?: (target: Target, outside: ReadonlySet<string>) => Promise<Library | null>;
	/** What a configuration says about rules. */
	readonly lint?: LintSettings;
	/** Runs that were recorded of the input, as evidence. */
	readonly recording?: Recording;
	/** Version of this tool, for the report. */
	readonly toolVersion: string;
}

/** Where calls of values (function values, interfaces) in a function lead. Names are patterns: `*` matches anything. */
export interface KnownCall {
	readonly from: string;
	readonly to: readonly string[];
	/** True: they reach nothing else, and count as resolved. */
	readonly only: boolean;
}

/** Patterns of function names: `*` matches anything. */
export interface KnownPools {
	/** Functions that take a function, and have a goroutine of the pool run it. */
	readonly submit: readonly string[];
}

/** The standard library as an index has it. */
export interface Library {
	readonly goVersion: string;
	/** True when it is the very code that the input was compiled against. */
	readonly isExact: boolean;
	/** True when it may be, for all that is known of the input's version. */
	readonly isLikely: boolean;
	readonly chunks: readonly ChunkSummary[];
}

export interface Progress {
	/** Bytes of listing read so far, over all sources; total is null where it cannot be known. */
	bytes(done: number, total: number | null): void;
}

export interface Analysis {
	report(): Report;
	/** Null when no function of that name was read; near names are in `suggest`. */
	why(functionName: string): WhyReport | null;
	/** How one function reaches another; null when either is not in the input (the second may be one that is only called). */
	path(from: string, to: string): PathReport | null;
	suggest(functionName: string): readonly string[];
	/** The largest frame of the functions of each name, all that were read, bytes. */
	frames(): ReadonlyMap<string, number>;
	/**
	 * Edges in a stable order.
	 * @param guesses which of those that are no more than possible
	 * @param isWanted the callers whose edges are asked for; left out: all
	 */
	edges(guesses?: Guesses, isWanted?: (caller: string) => boolean): Iterable<GraphEdge>;
	/** True when nothing in the input could be read as a listing. */
	readonly empty: boolean;
	readonly diagnostics: readonly Diagnostic[];
}

/** Signature of `scan` in src/pipeline.ts. The host (threads, clock, files) is given by the command line. */
export type Scan = (sources: readonly Source[], options: ScanOptions, progress: Progress | null) => Promise<Analysis>;

/** Signature of `index` in src/pipeline.ts: what an index file keeps of a source, but for what the input stage knows. */
export type Index = (
	source: FileSource | StreamSource,
	options: ScanOptions,
	progress: Progress | null,
) => Promise<Pick<StoredSource, "goarch" | "isAssumed" | "versions" | "chunks">>;

/** All that can be done with input. */
export interface Engine {
	readonly scan: Scan;
	readonly index: Index;
}

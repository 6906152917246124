/**
 * What the HTML page is given: the report in columns and numbers, so that fifty thousand functions are parsed at once.
 * Names, packages and files are indexes into lists; -1 stands for null.
 */
import type { Finding, RootKind, Summary, TargetReport, Verdict } from "../../model/report.js";

export const verdicts: readonly Verdict[] = ["always", "likely", "unlikely", "never", "unknown"];
export const checks = ["none", "small", "big", "huge"] as const;

/** Bits of `PageFunctions.flags`. */
export const FunctionFlag = { nosplit: 1, tips: 2, complete: 4, recursive: 8, dupok: 16, abi0: 32 } as const;

/** Numbers a step of a chain. */
export const STEP = 6;

/** One column a property, one row a function. */
export interface PageFunctions {
	readonly name: readonly number[];
	readonly package: readonly number[];
	readonly file: readonly number[];
	readonly line: readonly number[];
	readonly frame: readonly number[];
	readonly maxFrame: readonly number[];
	/** Index into `checks`. */
	readonly check: readonly number[];
	readonly must: readonly number[];
	readonly may: readonly number[];
	readonly resolved: readonly number[];
	readonly unresolved: readonly number[];
	readonly reachedMin: readonly number[];
	readonly reachedMax: readonly number[];
	readonly flags: readonly number[];
}

export interface PageSite {
	readonly function: number;
	readonly file: number;
	readonly line: number;
	readonly inLoop: boolean;
}

export interface PageCulprit {
	readonly reason: string;
	readonly function: number;
	readonly callee: number;
	readonly file: number;
	readonly line: number;
}

/** A goroutine entry. */
export interface PageEntry {
	readonly name: number;
	readonly wrapper: number;
	readonly kind: RootKind;
	readonly package: number;
	readonly file: number;
	readonly line: number;
	/** Index into `verdicts`. */
	readonly verdict: number;
	readonly probability: number | null;
	/** Goroutines that a recording has of it, those that grew, and the probability without them; null where there are none. */
	readonly recorded: { readonly ended: number; readonly grew: number; readonly estimated: number | null } | null;
	readonly must: number;
	readonly may: number | null;
	readonly resolved: number;
	readonly complete: boolean;
	readonly recursive: boolean;
	readonly entryDepth: number;
	/** STEP numbers a step: name, frame, depth, file, line, stack size after its check (0: did not grow). */
	readonly chain: readonly number[];
	readonly finalStack: number;
	readonly copies: number;
	readonly bytesCopied: number;
	readonly first: number;
	readonly overflow: number;
	/** The deepest known chain, where `chain` is what every run needs; null elsewhere. */
	readonly longest: { readonly chain: readonly number[]; readonly finalStack: number } | null;
	readonly sites: readonly PageSite[];
	readonly culprits: readonly PageCulprit[];
	readonly cycle: {
		readonly functions: readonly number[];
		readonly bytesPerTurn: number;
		readonly firstGrowthDepth: number | null;
	} | null;
}

export interface PageFinding extends Pick<Finding, "rule" | "severity" | "message"> {
	readonly function: number;
}

export interface PageData {
	readonly tool: string;
	readonly target: TargetReport;
	readonly summary: Summary;
	readonly entries: readonly PageEntry[];
	readonly functions: PageFunctions;
	/** Calls: caller, number of callees, then each callee times 8 plus the index of its kind in `edgeKinds`. */
	readonly calls: readonly number[];
	readonly findings: readonly PageFinding[];
	readonly names: readonly string[];
	readonly packages: readonly string[];
	readonly files: readonly string[];
	/** Lines of source of chains and go statements: file, line, index into `texts`. */
	readonly lines: readonly number[];
	readonly texts: readonly string[];
	/** Variables of large frames: row of the function, how many, then index into `texts` and bytes of each. */
	readonly locals: readonly number[];
}

export const edgeKinds = ["static", "tail", "interface", "funcval", "defer", "go", "systemstack"] as const;

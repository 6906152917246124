/**
 * The report: the JSON contract of docs/MODEL.md, `schemaVersion: 1`. All sizes are bytes, all lines 1-based.
 * Reporters are pure functions of it.
 */
import type { Diagnostic } from "./diagnostic.js";
import type { RecordedRuns } from "./recording.js";
import type { Origin, VersionRange } from "./target.js";

export type CheckKind = "none" | "small" | "big" | "huge";
export type Verdict = "always" | "likely" | "unlikely" | "never" | "unknown";
export type RootKind = "go" | "pool" | "main" | "init" | "flag" | "top";
export type EdgeKind = "static" | "tail" | "interface" | "funcval" | "defer" | "go" | "systemstack";

/** Need of a function: bytes that must lie between SP at its entry and the guard. */
export interface Need {
	/** Needed on every execution that returns normally. */
	readonly must: number;
	/** Needed by no execution more than this; null if not finite. */
	readonly may: number | null;
	/** True when every call below is resolved and inside the input. */
	readonly complete: boolean;
	/** True when a cycle of calls lies below. */
	readonly recursive: boolean;
	/** Longest chain of resolved calls below, without recursion: a lower bound of may, shown where may is null. */
	readonly resolved: number;
}

/** Why a bound is not finite: the call (site) that decides. */
export interface Culprit {
	readonly reason: "unresolved" | "outside" | "recursive" | "stack-unknown" | "recover" | "depth-unknown";
	/** Function that holds the call. */
	readonly function: string;
	/** What is called where that has a name (outside), null for an indirect call. */
	readonly callee: string | null;
	readonly file: string;
	readonly line: number;
}

/** A variable of a frame. */
export interface Local {
	/** As the source spells it; empty for a temporary of the compiler's. */
	readonly name: string;
	/** Bytes up to the next thing in the frame: its size, or a little more. */
	readonly size: number;
}

export interface FunctionReport {
	readonly name: string;
	readonly package: string;
	readonly file: string;
	readonly line: number;
	/** Bytes by which the prologue lowers SP (saved LR/BP included); 0 if none. */
	readonly frame: number;
	/** N of `TEXT …, $N-args`. */
	readonly declaredFrame: number;
	/** Largest lowering of SP anywhere in the function (what runtime.funcMaxSPDelta gives). */
	readonly maxFrame: number;
	readonly check: CheckKind;
	readonly morestack: string | null;
	readonly nosplit: boolean;
	readonly abi: "ABI0" | "ABIInternal";
	readonly dupok: boolean;
	readonly need: Need;
	/** Calls whose callee is not known, in this function alone. */
	readonly unresolved: number;
	/** Depths (bytes used at entry) at which goroutines of this report reach it before any growth; null if never reached. */
	readonly reached: { readonly min: number; readonly max: number } | null;
	/** True when it can be the function that tips the start stack over. */
	readonly tips: boolean;
	/** Variables of a frame of 512 bytes or more, the largest first; left out where no operand names one. */
	readonly locals?: readonly Local[];
}

export interface ChainStep {
	readonly function: string;
	readonly frame: number;
	/** Bytes of the stack used at this function's entry. */
	readonly depth: number;
	readonly file: string;
	/** Line of the call to the next step; the function's own line for the last one. */
	readonly line: number;
	/** Stack size after this function's check, when the check grew it; else null. */
	readonly grownTo: number | null;
}

export interface Growth {
	/** Stack size when the chain has run, bytes. */
	readonly finalStack: number;
	readonly copies: number;
	readonly bytesCopied: number;
	/** The function whose check grows the stack first; null when none does. */
	readonly first: string | null;
	/** The function at which the process ends, since no stack may become as large as it needs; left out where there is none. */
	readonly overflow?: string;
}

export interface Site {
	readonly function: string;
	readonly file: string;
	readonly line: number;
	readonly inLoop: boolean;
}

/** One strongly connected component of calls. */
export interface Cycle {
	/** Functions in call order, first one not repeated. */
	readonly functions: readonly string[];
	/** Bytes a turn round this cycle adds. */
	readonly bytesPerTurn: number;
	/** Depth at which the first growth happens when the cycle is followed; null when it never does. */
	readonly firstGrowthDepth: number | null;
}

/**
 * Why goroutines of an entry are few, as far as the code shows: started once a process, or waiting for events in a loop
 * of theirs while no loop starts them.
 */
export type Cold = "once" | "waits";

export interface RootReport {
	readonly function: string;
	/** The compiler's wrapper that is the goroutine's real entry (`main.f.gowrap1`); null when there is none. */
	readonly wrapper: string | null;
	readonly kind: RootKind;
	readonly package: string;
	readonly file: string;
	readonly line: number;
	readonly sites: readonly Site[];
	/** Left out where nothing says that its goroutines are few. */
	readonly cold?: Cold;
	/** Of kind `pool`: what has it run; left out of all others. */
	readonly task?: PoolTask;
	readonly verdict: Verdict;
	/** 1 for always, 0 for never, null where nothing can be said; otherwise an estimate. */
	readonly probability: number | null;
	readonly must: number;
	readonly may: number | null;
	readonly complete: boolean;
	readonly recursive: boolean;
	/** Longest chain of resolved calls, bytes of need: a lower bound of may. */
	readonly resolved: number;
	/** Depth at entry, bytes (entryDepth of the target, or deeper for main and init). */
	readonly entryDepth: number;
	/** Recorded runs that the probability takes into account; left out where none were given, or none of this entry. */
	readonly recorded?: RecordedRuns & { /** The probability without them. */ readonly estimated: number | null };
	/** What the estimate stands on; null where the entry is not known. */
	readonly estimate: Estimate | null;
	/** The chain that decides the verdict: on every run for `always`, else the deepest resolved one. */
	readonly chain: readonly ChainStep[];
	readonly growth: Growth;
	/** The deepest resolved chain, where `chain` is another; left out where it is not. */
	readonly longest?: { readonly chain: readonly ChainStep[]; readonly growth: Growth };
	/** What keeps may from being finite; empty when complete and not recursive. */
	readonly culprits: readonly Culprit[];
	readonly cycle: Cycle | null;
}

/** What has a function run by another goroutine. */
export interface PoolTask {
	/** The function that takes it. */
	readonly submit: string;
	/** How that is known: the submit function is named by stackscan, or by the configuration; or it looks like one. */
	readonly by: "name" | "setting" | "shape";
	/** The goroutine's function; null where it is not found, or where the task itself is started. */
	readonly worker: string | null;
	/** What becomes of that goroutine: `kept` for the next task with the stack it has, or `new` for each; null: not known. */
	readonly workers: "kept" | "new" | null;
	/** A worker that finds no task waiting ends, and its stack with it; left out where nothing says so. */
	readonly endsIdle?: true;
}

/** Measures of an entry behind its estimated probability (docs/MODEL.md, the estimate). */
export interface Estimate {
	/** Depth that half of the goroutines do not exceed, bytes; null where that is several times the start stack. */
	readonly depth: number | null;
	/** Chance that the need exceeds the room below the entry, by the control flow alone. */
	readonly exceeds: number;
	/** Chance that a call is met of which nothing is known. */
	readonly unknown: number;
	/** What recorded programs tell of an entry of the standard library; left out where they do not. */
	readonly standard?: StandardRuns;
}

/** Goroutines that the standard library starts itself, in recorded programs (src/analysis/likelihood.json). */
export interface StandardRuns {
	/** In which goroutines of the entry ended. */
	readonly programs: number;
	/** Share of them that had grown, the mean of the programs', 0 to 1. */
	readonly grew: number;
}

/** A call that the estimate stands on. */
export interface EstimateFact {
	/** Null where nothing is known of the callee. */
	readonly callee: string | null;
	/** Functions that it may be; more than one only at interface calls and calls of function values. */
	readonly candidates: number;
	readonly function: string;
	readonly file: string;
	readonly line: number;
	/** The probability, were it not for this call. */
	readonly without: number;
}

export interface Finding {
	readonly rule: string;
	readonly severity: "error" | "warning" | "note";
	readonly message: string;
	readonly function: string;
	readonly file: string;
	readonly line: number;
	readonly chain?: readonly ChainStep[];
	/** The size it is about, bytes: what a baseline compares. */
	readonly bytes?: number;
}

export interface TargetReport {
	readonly goVersion: string | null;
	/** What the input tells of the version, where that is not one. */
	readonly goVersionRange: VersionRange | null;
	/** The version whose runtime is taken: `go1.26`. */
	readonly judgedAs: string;
	readonly goos: string;
	readonly goarch: string;
	readonly startStack: number;
	readonly guard: number;
	readonly entryDepth: number;
	/** Depth from which on a small check grows the start stack. */
	readonly limit: number;
	/** No stack grows beyond this. */
	readonly maxStack: number;
	/** Reused goroutines may start on a larger stack. */
	readonly adaptiveStart: boolean;
	readonly race: boolean;
	readonly origin: Readonly<Record<"goVersion" | "goos" | "goarch" | "race" | "startStack", Origin>>;
}

export interface Summary {
	/** Text symbols read, whole input. */
	readonly functions: number;
	/** Roots reported below; the verdict counts add up to it. */
	readonly roots: number;
	readonly always: number;
	readonly likely: number;
	readonly unlikely: number;
	readonly never: number;
	readonly unknown: number;
	readonly findings: number;
	/** Findings left out by a comment in the source; left out itself when there are none. */
	readonly ignored?: number;
	/** Findings left out because a baseline or the base of a comparison has them; left out itself when there are none. */
	readonly known?: number;
	/** Calls whose callee is not known, whole input. */
	readonly unresolvedCalls: number;
	/** Lines of listing read, whole input. */
	readonly lines: number;
}

export interface Report {
	readonly schemaVersion: 1;
	readonly tool: { readonly name: "stackscan"; readonly version: string };
	readonly target: TargetReport;
	/** The index of the standard library that calls out of the input were judged by, where there was one. */
	readonly library?: LibraryReport;
	readonly summary: Summary;
	readonly functions: readonly FunctionReport[];
	readonly roots: readonly RootReport[];
	readonly findings: readonly Finding[];
	readonly diagnostics: readonly Diagnostic[];
}

export interface LibraryReport {
	readonly goVersion: string;
	/** True when it is the very code that the input was compiled against; else it serves the estimate, and no bound. */
	readonly isExact: boolean;
}

/** One edge of `stackscan graph`. */
export interface GraphEdge {
	readonly caller: string;
	/** `?` when unresolved. */
	readonly callee: string;
	readonly kind: EdgeKind;
	readonly file: string;
	readonly line: number;
	/** The value was lost on its way: a guess by where such values are put. */
	readonly possible?: true;
	/** Not even by that: any function that something holds as a value and whose arguments fit. It is `possible`, too. */
	readonly fallback?: true;
}

/** Edges of a graph: those that the code shows; what is `possible`, too; and all that is a `fallback`. */
export type Guesses = "none" | "possible" | "fallback";

/** A function on a path, and its call of the next one. */
export interface PathStep {
	readonly function: string;
	/** Null for a last function that is not in the input. */
	readonly frame: number | null;
	/** Bytes of the stack used at its entry when a goroutine starts with the first; null behind a call whose depth is not known. */
	readonly depth: number | null;
	/** Stack size after this function's check, when the check grew it; else null. */
	readonly grownTo: number | null;
	/** Kind of the call to the next step; null for the last one. */
	readonly kind: EdgeKind | null;
	/** Place of the call to the next step; the function's own for the last one (empty, 0 when it is not in the input). */
	readonly file: string;
	readonly line: number;
}

/** Answer of `stackscan why FUNC --to OTHER`. */
export interface PathReport {
	readonly from: string;
	readonly to: string;
	readonly target: TargetReport;
	/** Fewest calls first to last, on one stack (`go` starts another); null when no call that is known leads there. */
	readonly path: readonly PathStep[] | null;
	/** Calls whose callee is not known in the functions that were searched: a path may be hidden there. */
	readonly unresolved: number;
	/** Calls of functions outside the input there. */
	readonly outside: number;
}

/** Answer of `stackscan why FUNC`: chains below one function, as if a goroutine started with it. */
export interface WhyReport {
	/** The one that may need most, where several have the name: ABI wrappers, several main packages in one listing. */
	readonly function: FunctionReport;
	/** The other functions of that name. */
	readonly others: readonly FunctionReport[];
	readonly target: TargetReport;
	readonly worst: readonly ChainStep[];
	readonly worstGrowth: Growth;
	/** The chain that every normal execution needs (its length in bytes is need.must). */
	readonly must: readonly ChainStep[];
	readonly mustGrowth: Growth;
	readonly culprits: readonly Culprit[];
	readonly cycle: Cycle | null;
	/** Of the function as a goroutine's entry: what the probability stands on. Null where a bound decides. */
	readonly estimate: (Estimate & { readonly probability: number; readonly facts: readonly EstimateFact[] }) | null;
	/** Goroutine entries below which it lies, by name. */
	readonly reachedFrom: readonly string[];
}

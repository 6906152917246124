/** Answer of `stackscan pool`: what starting goroutines costs at each entry, and what would be cheaper. */
import type { Waiting } from "../util/waiting.js";
import type { CostModel } from "./cost.js";
import type { PoolTask, RootKind, Site, TargetReport, Verdict } from "./report.js";

export type Advice = "leave" | "cut-frame" | "pre-grow" | "pool" | "plain-go" | "resolve";

/** A way to do it, and what it is estimated to save. */
export interface Choice {
	readonly advice: Advice;
	/** CPU a goroutine, ns, less than now; negative where it costs more. */
	readonly saves: number;
}

/** A call that blocks. */
export interface Wait {
	readonly what: Waiting;
	/** Function of the chain that holds it. */
	readonly function: string;
	readonly file: string;
	readonly line: number;
}

/** By the order of the code, which in a loop is not the order in time. */
export interface Waits {
	readonly before: readonly Wait[];
	readonly behind: readonly Wait[];
}

export interface PoolEntry {
	readonly function: string;
	readonly kind: RootKind;
	readonly package: string;
	readonly sites: readonly Site[];
	/** Of kind `pool`: what has it run; left out of all others. */
	readonly task?: PoolTask;
	readonly verdict: Verdict;
	readonly probability: number | null;
	/** True when it starts in a loop, as far as can be seen. */
	readonly inLoop: boolean;
	/** Started often, as far as can be seen: in a loop, or in a function that runs once a request. */
	readonly hot: "loop" | "handler" | null;
	/** Where it waits along its chain, before its deepest point and behind it: behind it with a stack that has grown. */
	readonly waits: Waits;
	readonly growth: { readonly finalStack: number; readonly copies: number; readonly bytesCopied: number };
	/**
	 * Estimated CPU a goroutine, ns: the go statement and its end; its growths if they happen; both by probability. Where a pool
	 * keeps its workers `spawn` and `expected` are what handing over a task costs: its stack has grown before.
	 */
	readonly cost: { readonly spawn: number; readonly growth: number; readonly expected: number };
	/** The largest frame of the chain up to where it first grows. */
	readonly largest: {
		readonly function: string;
		readonly frame: number;
		readonly file: string;
		readonly line: number;
	} | null;
	/** Bytes by which the chain misses the start stack; 0 when it fits. */
	readonly over: number;
	readonly advice: Advice;
	/** CPU that the advice is estimated to save a goroutine, ns. */
	readonly saves: number;
	/** Why, in sentences. */
	readonly reasons: readonly string[];
	/** Parts of a profile, 0 to 1, when one was given: all of its goroutines' samples, and those in which a stack grows, with their number. */
	readonly measured?: { readonly total: number; readonly growth: number; readonly samples: number };
	/** Of the same profile: the part in which its stacks should grow by the cost model; left out where nothing can be said. */
	readonly predicted?: Predicted;
	/** Of a goroutine profile: those that are alive, and bytes of their stacks once they have run their known chain, an estimate. */
	readonly live?: { readonly goroutines: number; readonly stackBytes: number };
	/** All that was weighed, best first. */
	readonly choices: readonly Choice[];
}

/** Estimates of the part of a CPU profile in which an entry's stacks grow, 0 to 1. */
export interface Predicted {
	/**
	 * By the samples below its go statements: how many; the part and its 95 % interval by their number alone (the model's own error
	 * comes on top), null where they are too few. Left out where another entry may start at one of the statements.
	 */
	readonly starts?: {
		readonly samples: number;
		readonly growth: number | null;
		readonly low: number | null;
		readonly high: number | null;
	};
	/** By a recording of the same work: the goroutines that it saw start. */
	readonly recording?: { readonly goroutines: number; readonly growth: number };
}

/** A function that grows the stack beforehand: `growStack`, `reserveStack`. */
export interface PreGrow {
	readonly function: string;
	readonly file: string;
	readonly line: number;
	readonly frame: number;
	/** Stack size behind it. */
	readonly stack: number;
	/** Entries on whose first calls it is, and the stack that the rest of their known chain needs. */
	readonly entries: readonly { readonly function: string; readonly needs: number }[];
	readonly judged: "fits" | "too-small" | "too-large" | "not-needed" | "unused" | "inlined";
}

export interface PoolReport {
	readonly schemaVersion: 1;
	readonly target: TargetReport;
	/** The cost model, and where it comes from: `shipped`, or a file. */
	readonly costs: CostModel & { readonly from: string };
	/** Most to save first; entries of which nothing is known last. */
	readonly entries: readonly PoolEntry[];
	readonly preGrow: readonly PreGrow[];
	/** Of a goroutine profile, when one was given: all that are alive. */
	readonly goroutines?: number;
	/** Of a CPU profile, when one was given: the part in which stacks grow, 0 to 1, and all its samples, ns. */
	readonly profile?: { readonly growth: number; readonly total: number };
}

/**
 * What a goroutine's stack costs: a small linear model of the runtime's work, fitted by `stackscan calibrate` on the
 * machine that the program runs on. An estimate, and called one wherever it is shown. Times are nanoseconds of CPU.
 */
import type { ChainStep } from "./report.js";

export interface CostModel {
	readonly schemaVersion: 1;
	/** Where it was measured. */
	readonly machine: {
		readonly cpu: string;
		readonly goVersion: string;
		readonly goos: string;
		readonly goarch: string;
	};
	/** A go statement, its goroutine on a recycled start stack, and its end. */
	readonly spawn: number;
	/** The same where the runtime has no ended goroutine to recycle. */
	readonly spawnNew: number;
	/** Of `spawn` the go statement itself: what a profile shows below runtime.newproc, without waking an idle thread (wakep). */
	readonly launch: number;
	/** Handing a task to an idle worker over its channel, without waiting for the end, and the worker's return to the idle ones. */
	readonly handOver: number;
	/** Putting a task into a locked list, and taking it out there, by a worker that runs already. */
	readonly queue: number;
	readonly growth: {
		/** Each copy. */
		readonly copy: number;
		/** More for a stack of 32 KB or larger: it comes from the heap's spans, not from a cache (runtime/stack.go, stackalloc). */
		readonly large: number;
		/** Each KB of a large stack. */
		readonly largeKB: number;
		/** Each KB that is copied. */
		readonly copiedKB: number;
		/**
		 * Each frame that is unwound and adjusted (runtime/stack.go, adjustframe): the tables of its function are decoded from their
		 * start up to its pc.
		 */
		readonly frame: number;
		/** The same for a further frame of a function that recurs: what was decoded is still in a cache (runtime/symtab.go, pcvalueCache). */
		readonly frameAgain: number;
	};
	/** Relative error of the fit: the median over its measurements. */
	readonly error: number;
}

/** One growth: the new size, the bytes in use, and the frames that lie on the stack. */
export interface GrowthStep {
	readonly size: number;
	readonly bytes: number;
	readonly frames: number;
	/** Of the frames, those whose function has another one just above; none when left out. */
	readonly again?: number;
}

/** Stacks from this size on are not cached (runtime/stack.go: fixedStack << numStackOrders). */
export const largeStack = 32_768;

/** What the growths of one goroutine cost, ns. */
export function growthCost(model: CostModel, steps: readonly GrowthStep[]): number {
	const { copy, large, largeKB, copiedKB, frame, frameAgain } = model.growth;
	return steps.reduce((sum, { size, bytes, frames, again = 0 }) => {
		const span = size >= largeStack ? large + (largeKB * size) / 1024 : 0;
		return sum + copy + span + (copiedKB * bytes) / 1024 + frame * (frames - again) + frameAgain * again;
	}, 0);
}

/** The growths of a chain of a report. */
export function growthsOf(chain: readonly ChainStep[]): GrowthStep[] {
	return chain.flatMap(({ grownTo, depth }, i) =>
		grownTo === null ? [] : [{ size: grownTo, bytes: depth, frames: i + 1 }],
	);
}

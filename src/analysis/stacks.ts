/** What the bounds alone tell of goroutine entries: the chain that their stack is judged by, the cycle, the calls that leave it open. */
import type { ChainStep, Culprit, Cycle, Growth } from "../model/report.js";
import type { Bounds } from "./bounds.js";
import { Culprits } from "./culprits.js";
import { Cycles } from "./cycles.js";
import { Chains, run } from "./growth.js";
import type { Program } from "./program.js";
import type { Root } from "./root.js";
import type { TargetModel } from "./target.js";
import { type EntryBounds, entryBounds, type Judgement, promiseOf } from "./verdict.js";

/** A chain, run on a fresh stack. */
export interface RunChain {
	readonly steps: ChainStep[];
	readonly growth: Growth;
}

/** Of one root. */
export interface RootStack {
	readonly found: EntryBounds;
	/** Null where the bounds promise nothing. */
	readonly promise: Judgement | null;
	/** The chain that decides must where growth is certain, else the longest that is resolved. */
	readonly chain: RunChain;
	/** The longest that is resolved, where that is another. */
	readonly longest: RunChain | null;
	/** Calls that leave its need open; none where it is bounded. */
	readonly culprits: readonly Culprit[];
	readonly cycle: Cycle | null;
}

/** Answers for any number of roots and functions. */
export class Stacks {
	private known: Cycles | null = null;
	private open: Culprits | null = null;
	private readonly chains: { readonly must: Chains; readonly worst: Chains };

	constructor(
		private readonly program: Program,
		private readonly bounds: Bounds,
		private readonly target: TargetModel,
	) {
		this.chains = { must: new Chains(bounds, "must"), worst: new Chains(bounds, "worst") };
	}

	get cycles(): Cycles {
		this.known ??= new Cycles(this.program, this.bounds, this.target);
		return this.known;
	}

	get culprits(): Culprits {
		this.open ??= new Culprits(this.program, this.bounds);
		return this.open;
	}

	/** The chain below f that decides must, or the longest that is resolved, from that depth on. */
	run(kind: "must" | "worst", f: number, depth: number): RunChain {
		return run(this.program, this.bounds, this.target, this.chains[kind].from(f), depth);
	}

	/** Of a root whose function is in the input. */
	of(root: Root): RootStack {
		const { bounds, target } = this;
		const { entry, entries, depth } = root;
		const found = entryBounds(root, bounds);
		const promise = promiseOf(root, found, target);
		const isCertain = promise?.verdict === "always";
		return {
			found,
			promise,
			chain: isCertain ? this.run("must", found.low, depth) : this.run("worst", found.high, depth),
			longest: isCertain && found.resolved > found.must ? this.run("worst", found.high, depth) : null,
			culprits: found.may === null ? this.culprits.below(entries.find((g) => bounds.complete[g] === 0) ?? entry) : [],
			cycle: found.recursive ? this.cycles.below(entries.find((g) => bounds.recursive[g] === 1) ?? entry, depth) : null,
		};
	}
}

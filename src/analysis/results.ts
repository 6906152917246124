/** Answers from a finished analysis: verdicts of roots, reports of functions, chains. */

import type { Recording } from "../model/recording.js";
import type { Cycle, Estimate, FunctionReport, Local, RootReport, WhyReport } from "../model/report.js";
import { checkNames, Flag, Fn } from "../model/summary.js";
import { packageOfName, plainPackage } from "../util/names.js";
import type { Bounds } from "./bounds.js";
import { NeedCurves } from "./curves.js";
import { explainEstimate } from "./estimatefacts.js";
import { openRoot } from "./openroot.js";
import { type Program, UNRESOLVED } from "./program.js";
import type { Reach } from "./reach.js";
import { Recorded, withRuns } from "./recorded.js";
import type { Root } from "./root.js";
import { leavesStack } from "./runtime.js";
import type { Pending } from "./solving.js";
import { type RootStack, Stacks } from "./stacks.js";
import { StandardEntries } from "./standard.js";
import type { TargetModel } from "./target.js";
import { variablesOf } from "./variables.js";
import { byProbability, likelihoodOf } from "./verdict.js";

export class Results {
	private needs: NeedCurves | null = null;
	private reached: Reach | null = null;
	private variables: ReturnType<typeof variablesOf> | null = null;
	private readonly recorded: Recorded;
	private readonly stacks: Stacks;
	private readonly standard: StandardEntries;
	/** Plain package path by the id of the package that the listing names. */
	private readonly packages = new Map<number, string>();
	/** By function: calls whose callee is not known. */
	private readonly unresolved: Int32Array;

	constructor(
		readonly program: Program,
		readonly bounds: Bounds,
		readonly target: TargetModel,
		private readonly pendingReach: Pending<Reach>,
		/** Functions that `root` will be asked for. */
		private readonly entries: readonly number[],
		recording: Recording | null,
	) {
		this.recorded = new Recorded(recording, target.startStack);
		this.stacks = new Stacks(program, bounds, target);
		this.standard = new StandardEntries(target);
		this.unresolved = unresolvedCalls(program);
	}

	/** Begins with what the probabilities of roots stand on: it takes longest. */
	startEstimates(): void {
		this.needs ??= new NeedCurves(this.program, this.bounds, this.target.limit, this.entries);
	}

	private get reach(): Reach {
		this.reached ??= this.pendingReach();
		return this.reached;
	}

	private get curves(): NeedCurves {
		this.needs ??= new NeedCurves(this.program, this.bounds, this.target.limit, this.entries);
		return this.needs;
	}

	package(f: number): string {
		const p = this.program;
		const id = p.fn(f, Fn.package);
		if (id < 0) return packageOfName(p.name(f));
		let path = this.packages.get(id);
		if (path === undefined) {
			path = plainPackage(p.text(id));
			this.packages.set(id, path);
		}
		return path;
	}

	function(f: number): FunctionReport {
		const { program: p, bounds } = this;
		const morestack = p.fn(f, Fn.morestack);
		const report: FunctionReport = {
			name: p.name(f),
			package: this.package(f),
			file: p.text(p.fn(f, Fn.file)),
			line: p.fn(f, Fn.line),
			frame: p.fn(f, Fn.frame),
			declaredFrame: p.fn(f, Fn.declaredFrame),
			maxFrame: p.fn(f, Fn.maxFrame),
			check: checkNames[p.fn(f, Fn.check) as 0 | 1 | 2 | 3],
			morestack: morestack < 0 ? null : p.text(morestack),
			nosplit: p.has(f, Flag.nosplit),
			abi: p.has(f, Flag.abi0) ? "ABI0" : "ABIInternal",
			dupok: p.has(f, Flag.dupok),
			need: {
				must: bounds.mustOf(f),
				may: bounds.mayOf(f),
				complete: bounds.complete[f] === 1,
				recursive: bounds.recursive[f] === 1,
				resolved: Math.max(0, bounds.resolved[f] as number),
			},
			unresolved: this.unresolvedIn(f),
			reached: this.reach.range(f),
			tips: this.reach.tips[f] === 1,
		};
		const locals = this.locals(f);
		return locals === undefined ? report : { ...report, locals };
	}

	/** Variables of f, the largest first; of functions with a small frame none are known. */
	locals(f: number): readonly Local[] | undefined {
		this.variables ??= variablesOf(this.program);
		return this.variables.get(f);
	}

	/** Calls of f whose callee is not known. */
	unresolvedIn(f: number): number {
		return this.unresolved[f] as number;
	}

	/** What the bounds alone tell of a root; null when its function is not known. */
	stackOf(root: Root): RootStack | null {
		return root.entry < 0 ? null : this.stacks.of(root);
	}

	/** @param stack what `stackOf` gives */
	root(root: Root, stack: RootStack | null): RootReport {
		const { program: p, target } = this;
		const f = root.entry;
		const sites = root.sites.map(({ function: name, file, line, inLoop }) => ({ function: name, file, line, inLoop }));
		if (stack === null) {
			const holder = root.sites[0]?.holders[0];
			return openRoot(root, sites, holder === undefined ? "" : this.package(holder), target.startStack);
		}
		const { found, promise, chain, longest, culprits, cycle } = stack;
		const { must, may, resolved, complete, recursive } = found;
		const estimated = this.estimateOf(root);
		const runs = this.recorded.of(p.name(f));
		const withoutRuns = promise ?? likelihoodOf(root, found, target, estimated);
		const { verdict, probability } =
			runs === null || promise !== null ? withoutRuns : byProbability(withRuns(withoutRuns.probability, runs));
		let report: RootReport = {
			function: root.name,
			wrapper: root.wrapper,
			kind: root.kind,
			package: this.package(f),
			file: p.text(p.fn(f, Fn.file)),
			line: p.fn(f, Fn.line),
			sites,
			verdict,
			probability,
			must,
			may,
			complete,
			recursive,
			resolved,
			entryDepth: root.depth,
			estimate: estimated,
			chain: chain.steps,
			growth: chain.growth,
			culprits: may !== null && verdict === "unknown" ? [this.stacks.culprits.depth(f)] : culprits,
			cycle,
		};
		// Most have none of these, and an object that is put together costs several times a plain one.
		if (root.task !== undefined) report = withBehind(report, "sites", { task: root.task });
		if (runs !== null)
			report = withBehind(report, "entryDepth", { recorded: { ...runs, estimated: withoutRuns.probability } });
		if (longest !== null)
			report = withBehind(report, "growth", { longest: { chain: longest.steps, growth: longest.growth } });
		return report;
	}

	/** What the probability stands on; of several bodies the one that is likeliest to grow. */
	private estimateOf(root: Root): Estimate {
		const { curves } = this;
		const usable = this.target.limit - root.depth;
		const f = root.entries.reduce(
			(a, b) => (curves.exceeds(b, usable) > curves.exceeds(a, usable) ? b : a),
			root.entry,
		);
		const median = curves.median(f);
		const found: Estimate = {
			depth: median === null ? null : root.depth + median,
			exceeds: rounded(curves.exceeds(f, usable)),
			unknown: rounded(curves.meetsUnknown(f)),
		};
		const standard = this.standard.of(this.program.name(root.entry));
		return standard === null ? found : { ...found, standard };
	}

	/** @param named the functions that the name stands for: an ABI wrapper has that of what it wraps */
	why(named: readonly number[], roots: readonly Root[], target: WhyReport["target"]): WhyReport {
		const { program: p, bounds } = this;
		const [f = 0, ...others] = this.worstFirst(named);
		const depth = this.target.entryDepth;
		const worst = this.stacks.run("worst", f, depth);
		const must = this.stacks.run("must", f, depth);
		const cycle: Cycle | null = bounds.recursive[f] === 1 ? this.stacks.cycles.below(f, depth) : null;
		return {
			function: this.function(f),
			others: others.map((other) => this.function(other)),
			target,
			worst: worst.steps,
			worstGrowth: worst.growth,
			must: must.steps,
			mustGrowth: must.growth,
			culprits: bounds.mayOf(f) === null ? this.stacks.culprits.below(f) : [],
			cycle,
			estimate: this.isDecided(f) ? null : explainEstimate(p, bounds, this.target, f, this.standard.of(p.name(f))),
			reachedFrom: this.reachedFrom(f, roots),
		};
	}

	/** Those that may need most come first: without bound, then by both bounds, then as the input has them. */
	private worstFirst(named: readonly number[]): number[] {
		const may = (f: number): number => this.bounds.mayOf(f) ?? Number.POSITIVE_INFINITY;
		const { bounds } = this;
		return [...named].sort((f, g) =>
			may(g) > may(f) ? 1 : may(g) < may(f) ? -1 : bounds.mustOf(g) - bounds.mustOf(f),
		);
	}

	/** Whether a bound tells what f does as the entry of a goroutine. */
	private isDecided(f: number): boolean {
		const { bounds, target } = this;
		const usable = target.limit - target.entryDepth;
		const may = bounds.mayOf(f);
		return bounds.mustOf(f) >= usable || (may !== null && may < usable);
	}

	/** Names of the goroutine entries below which f lies. */
	private reachedFrom(f: number, roots: readonly Root[]): string[] {
		const p = this.program;
		const callers: number[][] = [];
		for (let g = 0; g < p.count; g++)
			for (let s = p.fn(g, Fn.sites); s < p.sitesEnd(g); s++) {
				if (this.bounds.counted[s] === 0) continue;
				for (const h of p.calleesAt(s)) {
					let list = callers[h];
					if (list === undefined) callers[h] = list = [];
					list.push(g);
				}
			}
		const above = new Set([f]);
		for (const g of above) for (const h of callers[g] ?? []) above.add(h);
		const names = new Set(
			roots
				.filter((r) => r.kind !== "top" && r.kind !== "init" && r.entries.some((entry) => above.has(entry)))
				.map((r) => r.name),
		);
		return [...names].sort();
	}

	/** The largest frame of the functions of each name, bytes. */
	frames(): Map<string, number> {
		const { program: p } = this;
		const frames = new Map<string, number>();
		for (let f = 0; f < p.count; f++) {
			const name = p.name(f);
			frames.set(name, Math.max(p.fn(f, Fn.frame), frames.get(name) ?? 0));
		}
		return frames;
	}
}

/** The report with fields that only some have, in their place in the JSON report: behind that key. */
export function withBehind(report: RootReport, key: keyof RootReport, more: Partial<RootReport>): RootReport {
	const fields = Object.entries(report);
	const at = fields.findIndex(([name]) => name === key) + 1;
	return Object.fromEntries([
		...fields.slice(0, at),
		...Object.entries(more),
		...fields.slice(at),
	]) as unknown as RootReport;
}

function unresolvedCalls(p: Program): Int32Array {
	const count = new Int32Array(p.count);
	for (let f = 0; f < count.length; f++) {
		if (leavesStack(p.name(f))) continue;
		const end = p.sitesEnd(f);
		for (let s = p.fn(f, Fn.sites); s < end; s++) if (p.targets[s] === UNRESOLVED) (count[f] as number)++;
	}
	return count;
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

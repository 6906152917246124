/**
 * The chains of an answer as stacks of frames with sizes: what folded stacks, speedscope and pprof are made of. The
 * frames of one stack add up to the depth that its chain reaches, the bytes in use at the goroutine's start included:
 * they count to the entry function.
 */
import type { ChainStep, Growth, Report, RootReport, WhyReport } from "../model/report.js";
import { size } from "../util/figures.js";
import { worstFirst } from "./order.js";

export interface Stack {
	/** What it is called in a list of stacks. */
	readonly title: string;
	/** The entry first. */
	readonly steps: readonly ChainStep[];
	/** Bytes that each step adds: its frame, the return address behind it, and for the entry what lay above. */
	readonly bytes: readonly number[];
	/** Bytes that are copied when the step's check grows the stack. */
	readonly copied: readonly number[];
	/** Bytes of the stack in use at the end of the chain: the sum of `bytes`. */
	readonly total: number;
	/** What a reader may want to choose by, `verdict` to `always`. */
	readonly labels: Readonly<Record<string, string>>;
}

/** Bytes of the stack in use when the last function of the chain has taken its frame; 0 for no chain. */
export function deepest(chain: readonly ChainStep[]): number {
	const last = chain.at(-1);
	return last === undefined ? 0 : last.depth + last.frame;
}

function stackOf(title: string, steps: readonly ChainStep[], growth: Growth, labels: Stack["labels"]): Stack {
	const bytes = steps.map((step, i) => {
		const next = steps[i + 1];
		return (next === undefined ? step.depth + step.frame : next.depth) - (i === 0 ? 0 : step.depth);
	});
	return { title, steps, bytes, copied: copiedAt(steps, growth), total: deepest(steps), labels };
}

/** One copy a growth since Go 1.15; before, a copy for each doubling. Only the sum tells which it was. */
function copiedAt(steps: readonly ChainStep[], growth: Growth): number[] {
	const grown = steps.filter((step) => step.grownTo !== null);
	const doublings = grown.length < growth.copies;
	let stack = growth.finalStack / 2 ** growth.copies;
	return steps.map((step) => {
		if (step.grownTo === null) return 0;
		const copies = doublings ? Math.round(Math.log2(step.grownTo / stack)) : 1;
		stack = step.grownTo;
		return step.depth * copies;
	});
}

function titleOf(root: RootReport): string {
	const { copies, finalStack } = root.growth;
	return `${root.function} (${root.verdict}${copies === 0 ? "" : `, ${size(finalStack)}`})`;
}

/** A stack for each goroutine entry that has a chain, worst first. */
export function* stacksOfReport(report: Report): Generator<Stack> {
	for (const root of worstFirst(report.roots)) {
		if (root.chain.length === 0) continue;
		const { kind, verdict, package: path } = root;
		yield stackOf(titleOf(root), root.chain, root.growth, { kind, package: path, verdict });
	}
}

/** The longest chain below the function, and the one that every execution needs. */
export function* stacksOfWhy(why: WhyReport): Generator<Stack> {
	yield stackOf("longest", why.worst, why.worstGrowth, { chain: "longest" });
	yield stackOf("needed by every execution", why.must, why.mustGrowth, { chain: "must" });
}

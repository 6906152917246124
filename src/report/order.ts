/** What a reader should see first. */
import type { FunctionReport, RootReport, Verdict } from "../model/report.js";
import { withoutCopies } from "./copies.js";

const verdictRank: Readonly<Record<Verdict, number>> = { always: 0, likely: 1, unknown: 2, unlikely: 3, never: 4 };

/** main and init run once a process: their growth is paid once, whatever its size. */
export function runsOnce(root: RootReport): boolean {
	return root.kind === "main" || root.kind === "init";
}

/** Bytes copied that one goroutine of this entry is expected to cost (an estimate unless the verdict is always). */
export function expectedCost(root: RootReport): number {
	return (root.probability ?? 1) * root.growth.bytesCopied;
}

function byName(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Goroutine entries, worst first; what runs once a process after everything else. */
export function worstFirst(roots: readonly RootReport[]): RootReport[] {
	return [...roots].sort(
		(a, b) =>
			Number(runsOnce(a)) - Number(runsOnce(b)) ||
			verdictRank[a.verdict] - verdictRank[b.verdict] ||
			Number(a.cold !== undefined) - Number(b.cold !== undefined) ||
			expectedCost(b) - expectedCost(a) ||
			Number(b.sites.some((site) => site.inLoop)) - Number(a.sites.some((site) => site.inLoop)) ||
			b.must - a.must ||
			byName(a.function, b.function) ||
			byName(a.file, b.file) ||
			a.line - b.line,
	);
}

/** Functions that can tip the start stack over, largest frame first. */
export function tippingFirst(functions: readonly FunctionReport[]): FunctionReport[] {
	return withoutCopies(functions.filter((fn) => fn.tips)).sort(
		(a, b) => b.frame - a.frame || byName(a.name, b.name) || byName(a.file, b.file) || a.line - b.line,
	);
}

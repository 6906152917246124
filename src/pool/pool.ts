/** `stackscan pool`: goroutine entries by what a change would save. */
import type { CostModel } from "../model/cost.js";
import type { PoolEntry, PoolReport } from "../model/pool.js";
import type { GraphEdge, Report } from "../model/report.js";
import { adviseEntry } from "./advise.js";
import { preGrowHelpers } from "./pregrow.js";

function inOrder(a: PoolEntry, b: PoolEntry): number {
	return (
		Number(a.advice === "resolve") - Number(b.advice === "resolve") ||
		b.saves - a.saves ||
		Number(b.inLoop) - Number(a.inLoop) ||
		b.cost.expected - a.cost.expected ||
		(a.function < b.function ? -1 : a.function > b.function ? 1 : 0)
	);
}

/** @param from where the cost model comes from */
export function poolReport(report: Report, edges: Iterable<GraphEdge>, model: CostModel, from: string): PoolReport {
	const entries = report.roots
		.filter((root) => root.kind === "go" || root.kind === "pool" || root.kind === "flag")
		.map((root) => adviseEntry(root, model, report.target))
		.sort(inOrder);
	return {
		schemaVersion: 1,
		target: report.target,
		costs: { ...model, from },
		entries,
		preGrow: preGrowHelpers(report, edges),
	};
}

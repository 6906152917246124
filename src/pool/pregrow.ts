/** Functions that exist to grow the stack beforehand, judged: still needed, large enough, larger than needed. */
import type { PreGrow } from "../model/pool.js";
import type { FunctionReport, GraphEdge, Report, RootReport, TargetReport } from "../model/report.js";

/** `growStack`, `reserveStack`, `(*T).growStackForBatchGetWorker`, `preGrowStack`, `stackGrow`. */
const helperName = /(?:grow|reserve|extend|expand|enlarge)_?stack|stack_?(?:grow|reserve|extend)/i;
/** Smaller frames reserve nothing. */
const leastFrame = 512;
/** Calls from the entry on in which a helper is looked for. */
const early = 4;

/** Stack behind a frame near the start: the size doubles until the frame and the guard fit. */
function stackFor(bytes: number, target: TargetReport): number {
	let size = target.startStack;
	while (size - target.guard <= bytes) size *= 2;
	return size;
}

/** Stack that the chain needs without the helper; the start stack when the chain is the helper's own. */
function needed(root: RootReport, helper: string, target: TargetReport): number {
	const chains = [root.chain, root.longest?.chain ?? []].filter((chain) => !chain.some((s) => s.function === helper));
	const deepest = Math.max(0, ...chains.flatMap((chain) => chain.map((s) => s.depth + Math.max(0, s.frame - 128))));
	return stackFor(deepest, target);
}

function isHelper({ name, frame, package: path }: FunctionReport): boolean {
	if (frame < leastFrame || path === "runtime") return false;
	return helperName.test(name.slice(name.lastIndexOf(".") + 1));
}

export function preGrowHelpers(report: Report, edges: Iterable<GraphEdge>): PreGrow[] {
	const helpers = report.functions.filter(isHelper);
	if (helpers.length === 0) return [];
	const callers = new Map<string, Set<string>>(helpers.map((helper) => [helper.name, new Set()]));
	for (const { caller, callee } of edges) callers.get(callee)?.add(caller);
	return helpers.map((helper) => {
		const above = callers.get(helper.name) ?? new Set();
		const stack = stackFor(report.target.entryDepth + helper.frame, report.target);
		const entries = report.roots
			.filter(
				({ chain, function: name }) => above.has(name) || chain.slice(0, early).some((s) => above.has(s.function)),
			)
			.map((root) => ({ function: root.function, needs: needed(root, helper.name, report.target) }));
		const most = Math.max(0, ...entries.map((entry) => entry.needs));
		const judged =
			entries.length === 0
				? above.size === 0
					? "inlined"
					: "unused"
				: most <= report.target.startStack
					? "not-needed"
					: most > stack
						? "too-small"
						: most < stack
							? "too-large"
							: "fits";
		const { name, file, line, frame } = helper;
		return { function: name, file, line, frame, stack, entries, judged };
	});
}

/** Where goroutines wait: calls that block, in the functions of a chain, before the call that leads on down and behind it. */
import type { Wait, Waits } from "../model/pool.js";
import type { ChainStep, GraphEdge } from "../model/report.js";
import { waitingCalls } from "../util/waiting.js";

/** Calls of the functions that are asked for. */
export class CallsOf {
	private readonly edges = new Map<string, GraphEdge[]>();

	/** @param names functions that will be asked for */
	constructor(names: Iterable<string>, edges: Iterable<GraphEdge>) {
		for (const name of names) this.edges.set(name, []);
		for (const edge of edges) if (edge.possible !== true) this.edges.get(edge.caller)?.push(edge);
	}

	/** In the order of the code. */
	of(name: string): readonly GraphEdge[] {
		return this.edges.get(name) ?? [];
	}
}

function waitsIn(edges: readonly GraphEdge[]): Wait[] {
	return edges.flatMap(({ caller, callee, file, line }) => {
		const what = waitingCalls.get(callee);
		return what === undefined ? [] : [{ what, function: caller, file, line }];
	});
}

/**
 * Waits along a chain, in the order of the code, which in a loop is not the order in time. The last function's own count as
 * behind: the stack is deep there.
 */
export function waitsOf(chain: readonly ChainStep[], calls: CallsOf): Waits {
	const before: Wait[] = [];
	const behind: Wait[] = [];
	for (const [i, step] of chain.entries()) {
		const edges = calls.of(step.function);
		const next = chain[i + 1]?.function;
		const leads = edges.findIndex(
			({ callee, file, line }) => callee === next && line === step.line && file === step.file,
		);
		// A call that is not among the edges: nothing is known of the order.
		if (next !== undefined && leads < 0) continue;
		before.push(...waitsIn(edges.slice(0, Math.max(0, leads))));
		behind.unshift(...waitsIn(edges.slice(leads + 1)));
	}
	return { before, behind };
}

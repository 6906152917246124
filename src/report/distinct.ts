/** Edges of the call graph without repetition: calls of the same kind between the same two names are one. */
import type { EdgeKind, GraphEdge } from "../model/report.js";
import { StringTable } from "../util/strings.js";

/** Larger than the number of names and kinds of any input, and small enough for exact products. */
const most = 2 ** 26;

/**
 * The first edge of each caller and callee, in the order given.
 * @param classOf edges between the same names are told apart where this differs; left out: never.
 */
export function* distinct(
	edges: Iterable<GraphEdge>,
	classOf: (kind: EdgeKind) => string = () => "",
): Generator<GraphEdge> {
	const names = new StringTable();
	// Numbers, not strings: the standard library has some hundred thousand edges.
	const seen = new Map<string, Set<number>>();
	for (const edge of edges) {
		const kind = classOf(edge.kind);
		const pairs = seen.get(kind) ?? new Set();
		seen.set(kind, pairs);
		const before = pairs.size;
		pairs.add(names.id(edge.caller) * most + names.id(edge.callee));
		if (pairs.size > before) yield edge;
	}
}

/**
 * The call graph for Graphviz. Calls through interfaces and function values are dashed; a call whose callee is not known
 * leads to a node of its own for each caller, since one node for all would join what has nothing in common.
 */
import type { EdgeKind, GraphEdge } from "../model/report.js";
import { visible } from "../util/escape.js";
import { distinct } from "./distinct.js";
import { inPieces } from "./pieces.js";

/** Attributes by kind, the brackets included; a plain call has none. */
const style: Readonly<Record<EdgeKind, string>> = {
	static: "",
	tail: "",
	systemstack: "",
	interface: " [style=dashed, tooltip=interface]",
	funcval: " [style=dashed, tooltip=funcval]",
	defer: " [tooltip=defer]",
	go: " [arrowhead=empty, tooltip=go]",
};

/**
 * A name between the quotes of a node's ID or of a label. An ID knows no escape but `\"`: its backslashes are doubled so
 * that a last one does not hide the quote. A label knows more, and HTML's entities: an ampersand before one is one.
 */
function inner(name: string): string {
	return visible(name)
		.replaceAll("\\", "\\\\")
		.replaceAll('"', '\\"')
		.replace(/&(?=#?\w+;)/g, "&amp;");
}

function* lines(edges: Iterable<GraphEdge>): Generator<string> {
	yield "digraph calls {";
	yield "\trankdir=LR;";
	yield "\tnode [shape=box];";
	const open = new Set<string>();
	for (const { caller, callee, kind } of distinct(edges, (of) => style[of])) {
		const from = inner(caller);
		if (callee !== "?") {
			const to = inner(callee);
			yield `\t"${from}" -> "${to}"${style[kind]};`;
			continue;
		}
		// Backslashes of names come in pairs: no function has this ID.
		const unknown = `"${from}\\?"`;
		if (!open.has(from)) yield `\t${unknown} [label="?", shape=plaintext];`;
		open.add(from);
		yield `\t"${from}" -> ${unknown}${style[kind]};`;
	}
	yield "}";
}

export function renderDot(edges: Iterable<GraphEdge>): Iterable<string> {
	return inPieces(lines(edges));
}

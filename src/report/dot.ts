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
 * A name between the quotes of a node's ID, which is its label, too. In an ID only `\"` is an escape, in a label `\N`,
 * `\l` and their like are, and so are HTML's entities: backslashes are doubled, an ampersand before an entity is one.
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
			yield `\t"${from}" -> "${inner(callee)}"${style[kind]};`;
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

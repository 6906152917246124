/**
 * The call graph for Graphviz. Calls through interfaces and function values are dashed; a call whose callee is not known
 * leads to a node of its own for each caller, since one node for all would join what has nothing in common.
 */
import type { ChainStep, EdgeKind, GraphEdge, WhyReport } from "../model/report.js";
import { visible } from "../util/escape.js";
import { count, size } from "../util/figures.js";
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

/** A picture shows no guesses. */
function* seen(edges: Iterable<GraphEdge>): Generator<GraphEdge> {
	for (const edge of edges) if (edge.possible !== true) yield edge;
}

function* lines(edges: Iterable<GraphEdge>): Generator<string> {
	yield "digraph calls {";
	yield "\trankdir=LR;";
	yield "\tnode [shape=box];";
	const open = new Set<string>();
	for (const { caller, callee, kind } of distinct(seen(edges), (of) => style[of])) {
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

/** A node a step, as high as its frame in KB (half an inch each, at least), red where the stack grows. */
function* chainLines(chain: readonly ChainStep[]): Generator<string> {
	yield "digraph chain {";
	yield "\tnode [shape=box, style=filled, fillcolor=white];";
	for (const [i, step] of chain.entries()) {
		const grows = step.grownTo === null ? "" : `\\nstack grows to ${size(step.grownTo)}`;
		const figures = `frame ${count(step.frame)}, entered at ${count(step.depth)}${grows}`;
		const height = Math.min(20, Math.max(0.5, step.frame / 2048)).toFixed(2);
		const color = step.grownTo === null ? "" : ", fillcolor=lightpink";
		yield `\tn${i} [label="${inner(step.function)}\\n${figures}", height=${height}${color}];`;
		if (i > 0) yield `\tn${i - 1} -> n${i};`;
	}
	yield "}";
}

/** The longest chain below a function. */
export function renderWhyDot(why: WhyReport): Iterable<string> {
	return inPieces(chainLines(why.worst));
}

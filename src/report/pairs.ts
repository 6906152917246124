/**
 * The call graph as `caller callee` lines, for digraph of golang.org/x/tools: one line a distinct pair.
 * Its `split` (cmd/digraph/digraph.go) parts words at what unicode.IsSpace calls a space, and reads Go string literals
 * between double quotes; everything else stands for itself.
 */
import type { GraphEdge } from "../model/report.js";
import { distinct } from "./distinct.js";
import { inPieces } from "./pieces.js";

/** Spaces (the Z classes and some controls are unicode.IsSpace), a double quote, and what a terminal would obey. */
const special = /[\p{Cc}\p{Z}\p{Bidi_Control}"]/u;

/** The same inside of a literal, where blanks stand for themselves and a backslash does not. */
const escaped = /(?! )[\p{Cc}\p{Z}\p{Bidi_Control}"\\]/gu;

/** A name as one word of digraph. */
export function word(name: string): string {
	if (name !== "" && !special.test(name)) return name;
	const text = name.replace(escaped, (c) =>
		c === '"' || c === "\\" ? `\\${c}` : `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
	return `"${text}"`;
}

/** Words of a line as digraph reads them. */
export function wordsOf(line: string): string[] {
	return [...line.matchAll(/"((?:[^"\\]|\\.)*)"|\S+/g)].map(([whole, text]) =>
		text === undefined
			? whole
			: text.replace(/\\(?:u([0-9a-f]{4})|(.))/g, (_, hex: string | undefined, c: string) =>
					hex === undefined ? c : String.fromCharCode(Number.parseInt(hex, 16)),
				),
	);
}

function* lines(edges: Iterable<GraphEdge>): Generator<string> {
	for (const { caller, callee } of distinct(edges)) yield `${word(caller)} ${word(callee)}`;
}

export function renderPairs(edges: Iterable<GraphEdge>): Iterable<string> {
	return inPieces(lines(edges));
}

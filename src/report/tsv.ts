/** The call graph for line tools: `caller<TAB>callee<TAB>kind<TAB>file:line`, one line an edge; behind it `possible` or `fallback` where it is no more. */
import type { RenderOptions } from "../model/render.js";
import type { GraphEdge } from "../model/report.js";
import { visible } from "../util/escape.js";
import { place } from "./place.js";

/** Characters after which a piece is handed on. */
const pieceSize = 1 << 16;

export function* renderTsv(edges: Iterable<GraphEdge>, options: RenderOptions): Generator<string> {
	let piece = "";
	for (const { caller, callee, kind, file, line, possible, fallback } of edges) {
		// A place that is no file is printed as the compiler writes it: the column must not be empty.
		const where = place(file, line, options.cwd) ?? `${visible(file === "" ? "?" : file)}:${line}`;
		piece += `${visible(caller)}\t${visible(callee)}\t${kind}\t${where}${fallback === true ? "\tfallback" : possible === true ? "\tpossible" : ""}\n`;
		if (piece.length < pieceSize) continue;
		yield piece;
		piece = "";
	}
	if (piece !== "") yield piece;
}

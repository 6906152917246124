/**
 * JSON, schema/report.schema.json: an item of a list is a line, so that two reports can be compared by line tools, and
 * a report of forty thousand functions is never one string. Key order is that of the model's literals.
 */
import type { PoolReport } from "../model/pool.js";
import type { FunctionReport, GraphEdge, PathReport, Report, RootReport, WhyReport } from "../model/report.js";
import { RowWriter } from "./rows.js";

/** Characters after which a piece is handed on: few writes, little memory. */
const pieceSize = 1 << 16;

/** DEL, C1 and bidirectional controls: JSON.stringify leaves them raw, and a terminal obeys them. */
const obeyed = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** JSON on one line that a terminal does not obey. */
export function stringify(value: unknown): string {
	const text = JSON.stringify(value);
	// One test for the piece: such characters are rare.
	if (text.search(obeyed) < 0) return text;
	return text.replace(obeyed, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

type Json = Readonly<Record<string, unknown>>;

function* list<Item>(
	items: Iterable<Item>,
	indent: string,
	write: (item: Item) => string = stringify,
): Generator<string> {
	let piece = "[";
	let separator = `\n${indent}  `;
	for (const item of items) {
		piece += separator + write(item);
		separator = `,\n${indent}  `;
		if (piece.length < pieceSize) continue;
		yield piece;
		piece = "";
	}
	yield separator.startsWith(",") ? `${piece}\n${indent}]` : `${piece}]`;
}

/** Lists that are long enough to be written in a way of their own. */
type Writers = Readonly<Record<string, (item: never) => string>>;

/** An object of lists and small values: a line a value, a line an item. Fields that are undefined are left out. */
function* object(value: Json, writers: Writers = {}): Generator<string> {
	let separator = "{\n  ";
	for (const [key, field] of Object.entries(value)) {
		if (field === undefined) continue;
		yield `${separator}${JSON.stringify(key)}: `;
		separator = ",\n  ";
		if (Array.isArray(field)) yield* list(field as never[], "  ", writers[key]);
		else yield stringify(field);
	}
	yield "\n}\n";
}

export function renderJson(report: Report): Iterable<string> {
	const { schemaVersion, tool, target, library, summary, functions, roots, findings, diagnostics } = report;
	const rows = new RowWriter(stringify);
	return object(
		{ schemaVersion, tool, target, library, summary, functions, roots, findings, diagnostics },
		{ functions: (fn: FunctionReport) => rows.function(fn), roots: (root: RootReport) => rows.root(root) },
	);
}

export function renderWhyJson(why: WhyReport): Iterable<string> {
	return object({ schemaVersion: 1, ...why });
}

export function renderPathJson(answer: PathReport): Iterable<string> {
	return object({ schemaVersion: 1, ...answer });
}

export function renderPoolJson(answer: PoolReport): Iterable<string> {
	return object({ ...answer });
}

/** Edges as one JSON array. */
export function* renderGraphJson(edges: Iterable<GraphEdge>): Generator<string> {
	yield* list(edges, "");
	yield "\n";
}

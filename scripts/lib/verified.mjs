// docs/VERIFIED.md: each proof owns the part between its two markers and leaves the rest alone.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./proof.mjs";

const path = join(root, "docs/VERIFIED.md");
const begin = (name) => `<!-- ${name}: written by its script -->`;
const end = (name) => `<!-- end of ${name} -->`;

function read() {
	if (existsSync(path)) return readFileSync(path, "utf8");
	return "# Verified\n\nWhat the proofs found, when, and with which versions of Go. Each part is written by the script that it names.\n";
}

function bounds(text, name) {
	const from = text.indexOf(begin(name));
	const to = text.indexOf(end(name));
	return from < 0 || to < from ? undefined : [from + begin(name).length, to];
}

const cells = (line) =>
	line
		.slice(1, -1)
		.split("|")
		.map((cell) => cell.trim());

/** Rows (arrays of text) of the table whose first column is `head` in the part of that name; none when it is not there. */
export function readRows(name, head) {
	const text = read();
	const found = bounds(text, name);
	if (found === undefined) return [];
	const rows = [];
	let inside = false;
	for (const line of text.slice(...found).split("\n")) {
		const row = line.startsWith("|") ? cells(line) : undefined;
		if (row === undefined) inside = false;
		else if (row[0] === head) inside = true;
		else if (inside && !/^[-:]+$/.test(row[0])) rows.push(row);
	}
	return rows;
}

/**
 * The rows of a table from earlier runs and of this one: a new row replaces the old one of the same key.
 * @param {string[][]} older  @param {(string|number)[][]} newer  @param {number} keys how many first columns name a row
 */
export function mergeRows(older, newer, keys) {
	const key = (row) => row.slice(0, keys).join("|");
	const all = new Map(older.map((row) => [key(row), row]));
	for (const row of newer) all.set(key(row), row.map(String));
	return [...all.values()];
}

/** A Markdown table; columns whose cells in the first row are numbers stand to the right. */
export function markdownTable(header, rows) {
	const rule = header.map((_, i) => (/^\d+$/.test(String(rows[0]?.[i] ?? "")) ? "--:" : "---"));
	return [header, rule, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** Replaces the part of that name, or adds it at the end. */
export function writePart(name, markdown) {
	const text = read();
	const found = bounds(text, name);
	const part = `\n${markdown.trim()}\n`;
	if (found !== undefined) writeFileSync(path, text.slice(0, found[0]) + part + text.slice(found[1]));
	else writeFileSync(path, `${text.trimEnd()}\n\n${begin(name)}${part}${end(name)}\n`);
}

import { describe, expect, it } from "vitest";
import type { GraphEdge } from "../../src/model/report.js";
import { renderDot } from "../../src/report/dot.js";
import { renderPairs, word } from "../../src/report/pairs.js";
import { join } from "./make.js";

function edge(caller: string, callee: string, kind: GraphEdge["kind"] = "static", line = 1): GraphEdge {
	return { caller, callee, kind, file: "/home/gopher/a.go", line };
}

const blank = "main.Map[go.shape.struct { ID int64; Name string }]";

const edges: readonly GraphEdge[] = [
	edge("main.main", "main.f"),
	edge("main.main", "main.f", "static", 9),
	edge("main.main", "main.f", "defer", 10),
	edge("main.main", "main.(*T).g", "go"),
	edge("main.main", "?", "interface"),
	edge("main.main", "?", "interface", 12),
	edge("main.main", "?", "funcval"),
	edge("main.f", "?", "funcval"),
	edge("main.f", "?", "static"),
	edge("main.(*T).g", blank, "interface"),
	edge(blank, 'main.say"hi"'),
	edge("main.a\nb;", "main.<b>&lt;{x|y}"),
	edge("main.c:\\N\\", "main.\u202e世\u00a0界\u0085"),
	edge("main.c:\\N\\", "?"),
];

/** What digraph makes of a line: words parted by spaces, Go string literals between double quotes. */
function split(line: string): string[] {
	const words: string[] = [];
	const part = /"((?:[^"\\]|\\.)*)"|([^"\s\u0085]+)|[\s\u0085]+/gy;
	let current: string | null = null;
	for (const [all, quoted, bare] of line.matchAll(part)) {
		if (quoted !== undefined) current = `${current ?? ""}${JSON.parse(all) as string}`;
		else if (bare !== undefined) current = `${current ?? ""}${bare}`;
		else if (current !== null) {
			words.push(current);
			current = null;
		}
	}
	return current === null ? words : [...words, current];
}

describe("pairs", () => {
	it("golden", async () => {
		await expect(join(renderPairs(edges))).toMatchFileSnapshot("golden/graph.pairs");
	});

	it("are what was given, each once", () => {
		const read = join(renderPairs(edges)).trimEnd().split("\n").map(split);
		const given = new Map(edges.map(({ caller, callee }) => [`${caller}\0${callee}`, [caller, callee]]));
		expect(read).toStrictEqual([...given.values()]);
	});

	it.each([
		["main.(*T).f", "main.(*T).f"],
		["main.a\\b", "main.a\\b"],
		["one two", '"one two"'],
		["", '""'],
		['a"\\', '"a\\"\\\\"'],
		["a\nb", '"a\\u000ab"'],
	])("%j is the word %s", (name, expected) => {
		expect(word(name)).toBe(expected);
	});
});

describe("dot", () => {
	it("golden", async () => {
		await expect(join(renderDot(edges))).toMatchFileSnapshot("golden/graph.dot");
	});

	const text = join(renderDot(edges)).split("\n");

	it("keeps every statement on its line, every quote closed", () => {
		for (const line of text.slice(1, -2)) {
			expect(line).toMatch(/^\t.*;$/);
			const bare = line.replace(/"(?:[^"\\]|\\.)*"/g, "Q");
			expect(bare).toMatch(
				/^\t(?:rankdir=LR|node \[shape=box\]|Q \[label=Q(?:, shape=plaintext)?\]|Q -> Q(?: \[[a-z=, ]+\])?);$/,
			);
		}
	});

	it("has a node of its own for what each caller calls unknown", () => {
		expect(text.filter((line) => line.includes('[label="?"'))).toHaveLength(3);
	});

	it("draws calls through interfaces and function values dashed", () => {
		for (const line of text) expect(line.includes("style=dashed")).toBe(/tooltip=(?:interface|funcval)/.test(line));
	});
});

describe("no edges", () => {
	it("are an empty graph", () => {
		expect(join(renderPairs([]))).toBe("");
		expect(join(renderDot([]))).toMatch(/^digraph calls \{[^>]*\}\n$/);
	});
});

import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GraphEdge, Report } from "../../src/model/report.js";
import { renderGraphJson, renderJson, renderWhyJson } from "../../src/report/json.js";
import { reportOf as scanned } from "../support/scan.js";
import { clean, deepWhy, server, wild } from "./cases.js";
import { functionOf, join, reportOf } from "./make.js";

type Schema = Record<string, unknown>;
const schema = JSON.parse(readFileSync(new URL("../../schema/report.schema.json", import.meta.url), "utf8")) as Schema;

/** The schema with every object closed: a field of the model that the schema does not describe becomes an error. */
function closed(node: unknown): unknown {
	if (Array.isArray(node)) return node.map(closed);
	if (typeof node !== "object" || node === null) return node;
	const copy: Schema = {};
	for (const [key, value] of Object.entries(node)) copy[key] = closed(value);
	if (copy["type"] === "object") copy["additionalProperties"] = false;
	return copy;
}

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
const validate = ajv.compile(schema);
const validateClosed = new Ajv2020({ strict: true, allowUnionTypes: true }).compile({
	...(closed(schema) as Schema),
	$id: "closed",
});

/** A copy with the value at `path` replaced; undefined takes it away. */
function spoiled(node: unknown, [key = "", ...rest]: readonly string[], value: unknown): unknown {
	if (Array.isArray(node))
		return node.map((item: unknown, i) => (i === Number(key) ? spoiled(item, rest, value) : item));
	const copy = { ...(node as Schema) };
	if (rest.length > 0) copy[key] = spoiled(copy[key], rest, value);
	else if (value === undefined) Reflect.deleteProperty(copy, key);
	else copy[key] = value;
	return copy;
}

function parsed(report: Report): unknown {
	return JSON.parse(join(renderJson(report)));
}

/** Each item of the report is a line, as JSON.stringify writes it but for characters that a terminal obeys. */
function hasItems(report: Report): void {
	const lines = join(renderJson(report))
		.split("\n")
		.map((line) => line.trim().replace(/,$/, ""));
	for (const item of [...report.functions, ...report.roots, ...report.findings])
		expect(lines).toContain(
			JSON.stringify(item).replace(
				/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
				(c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
			),
		);
}

describe("json", () => {
	it.each([server, clean, wild, reportOf({})])("comes back as it was", (report) => {
		expect(parsed(report)).toStrictEqual(JSON.parse(JSON.stringify(report)));
	});

	it.each([server, clean, wild, reportOf({})])("has the bytes of JSON.stringify, item by item", hasItems);

	it("has them for what a scan finds: cycles, culprits, growths", async () => {
		const listing = readFileSync(new URL("../support/growing.s", import.meta.url));
		const report = await scanned(listing, { all: true, roots: ["*"] });
		expect(report.roots.some((root) => root.growth.copies > 0)).toBe(true);
		hasItems(report);
	});

	it("has them whatever the names and places are", () => {
		const place = fc.record({ function: fc.string(), file: fc.string({ unit: "binary" }), line: fc.nat() });
		const step = fc.record({
			function: fc.constantFrom("a", "b"),
			frame: fc.nat(),
			depth: fc.nat(),
			file: fc.constantFrom("f.go", "g.go"),
			line: fc.nat(2),
			grownTo: fc.option(fc.nat()),
		});
		const culprit = fc.record({
			reason: fc.constantFrom("unresolved" as const, "recover" as const),
			function: fc.string(),
			callee: fc.option(fc.string()),
			file: fc.string(),
			line: fc.nat(),
		});
		const parts = fc.record({
			sites: fc.array(place.map((site) => ({ ...site, inLoop: site.line % 2 === 0 }))),
			chain: fc.array(step),
			culprits: fc.array(culprit),
			probability: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
			cycle: fc.option(
				fc.record({ functions: fc.array(fc.string()), bytesPerTurn: fc.nat(), firstGrowthDepth: fc.option(fc.nat()) }),
			),
		});
		const [root] = server.roots;
		const [fn] = server.functions;
		if (root === undefined || fn === undefined) throw new Error("the sample report is empty");
		fc.assert(
			fc.property(fc.array(parts), fc.array(place), (some, places) => {
				const functions = places.map(({ function: name, ...rest }) => ({ ...fn, name, package: name, ...rest }));
				hasItems({ ...server, functions, roots: some.map((part) => ({ ...root, ...part })) });
			}),
		);
	});

	it("writes an item a line, and the same bytes twice", () => {
		const text = join(renderJson(server));
		expect(text).toBe(join(renderJson(server)));
		for (const fn of server.functions) expect(text.split("\n")).toContainEqual(expect.stringContaining(fn.name));
		expect(text.split("\n").filter((line) => line.startsWith('    {"name":'))).toHaveLength(server.functions.length);
		expect(Object.keys(parsed(server) as object)).toStrictEqual([
			"schemaVersion",
			"tool",
			"target",
			"summary",
			"functions",
			"roots",
			"findings",
			"diagnostics",
		]);
	});

	it("hands out large reports in pieces", () => {
		const functions = Array.from({ length: 5000 }, (_, i) => functionOf(`main.f${i}`, i));
		const pieces = [...renderJson(reportOf({ functions }))];
		expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(100_000);
		expect(pieces.length).toBeLessThan(200);
	});

	it("keeps names that look like parts of an object", () => {
		const back = parsed(wild) as Report;
		expect(back.functions.map((fn) => fn.name)).toStrictEqual(wild.functions.map((fn) => fn.name));
	});

	it("of why and of the graph come back as they were", () => {
		expect(JSON.parse(join(renderWhyJson(deepWhy)))).toStrictEqual({ schemaVersion: 1, ...deepWhy });
		const edges: GraphEdge[] = [
			{ caller: "main.a", callee: "?", kind: "interface", file: "/a.go", line: 1 },
			{ caller: "__proto__", callee: "b\t\n", kind: "static", file: "<autogenerated>", line: 1 },
		];
		expect(JSON.parse(join(renderGraphJson(edges)))).toStrictEqual(edges);
		expect(join(renderGraphJson([]))).toBe("[]\n");
	});
});

describe("schema", () => {
	it.each([server, clean, wild, reportOf({})])("takes a report, and describes each of its fields", (report) => {
		expect(validate(parsed(report)), JSON.stringify(validate.errors)).toBe(true);
		expect(validateClosed(parsed(report)), JSON.stringify(validateClosed.errors)).toBe(true);
	});

	it.each<[string, string, unknown]>([
		["another version", "schemaVersion", 2],
		["a missing summary", "summary", undefined],
		["a verdict nobody knows", "roots.0.verdict", "maybe"],
		["a probability over 1", "roots.0.probability", 1.5],
		["a frame that is no whole number", "functions.0.frame", 1.5],
		["a negative depth", "roots.0.chain.0.depth", -8],
		["a field too many in a need", "functions.0.need.maybe", 1],
		["a rule without number", "findings.0.rule", "growth"],
		["a line that is text", "diagnostics.0.line", "12"],
	])("refuses %s", (_what, path, value) => {
		expect(validate(spoiled(parsed(server), path.split("."), value))).toBe(false);
	});

	it("lets later versions add fields to a function", () => {
		const report = parsed(server) as { functions: Record<string, unknown>[] };
		Object.assign(report.functions[0] ?? {}, { locals: [] });
		expect(validate(report)).toBe(true);
	});
});

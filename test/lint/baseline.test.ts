import { describe, expect, it } from "vitest";
import { bandOf, isKnown } from "../../src/lint/bands.js";
import { compareWithBaseline, readBaseline, writeBaseline } from "../../src/lint/baseline.js";
import { diffOf, snapshotOf } from "../../src/lint/compare.js";
import type { Finding, Report, RootReport } from "../../src/model/report.js";
import { functionOf, linux, rootOf } from "../report/make.js";

const target = "linux/amd64";

function finding(name: string, bytes: number, rule = "SS001"): Finding {
	return { rule, severity: "warning", message: "m", function: name, file: "a.go", line: 1, bytes };
}

/** Functions of the findings that a baseline of `before` does not know. */
function fresh(before: readonly Finding[], now: readonly Finding[], gone: readonly string[] = []): string[] {
	const entries = readBaseline(writeBaseline(before, target), "b.json");
	return compareWithBaseline(now, entries, target, 64, (name) => !gone.includes(name)).fresh.map((one) => one.function);
}

describe("size bands", () => {
	it("are the stacks there are", () => {
		expect([0, 2048, 2049, 4096, 5000, 32768, 33000].map(bandOf)).toStrictEqual([
			2048, 2048, 4096, 4096, 8192, 32768, 65536,
		]);
	});

	it("take no notice of bytes within a band, nor of a few across its edge", () => {
		expect(isKnown(4000, 2100, 64)).toBe(true);
		expect(isKnown(4100, 4090, 64)).toBe(true);
		expect(isKnown(4200, 4090, 64)).toBe(false);
		expect(isKnown(100, 9000, 64)).toBe(true);
	});
});

describe("a baseline", () => {
	it("knows findings by rule, symbol and target, not by line or message", () => {
		const moved = { ...finding("main.f", 3000), line: 99, file: "b.go", message: "other" };
		expect(fresh([finding("main.f", 3000)], [moved, finding("main.g", 3000)])).toStrictEqual(["main.g"]);
		expect(fresh([finding("main.f", 3000)], [finding("main.f", 3000, "SS003")])).toStrictEqual(["main.f"]);
	});

	it("reports what has left its band", () => {
		expect(fresh([finding("main.f", 3000)], [finding("main.f", 4000)])).toStrictEqual([]);
		expect(fresh([finding("main.f", 3000)], [finding("main.f", 9000)])).toStrictEqual(["main.f"]);
	});

	it("knows as many as there were, whatever their numbers", () => {
		const two = [finding("main.f.func1", 9000), finding("main.f.func2", 3000)];
		expect(fresh(two, [finding("main.f.func2", 9000), finding("main.f.func3", 3000)])).toStrictEqual([]);
		expect(fresh(two, [...two, finding("main.f.func3", 3000)])).toStrictEqual(["main.f.func3"]);
	});

	it("follows a function that was renamed in its package, not one that is new beside it", () => {
		expect(fresh([finding("main.old", 3000)], [finding("main.new", 3000)], ["main.old"])).toStrictEqual([]);
		expect(fresh([finding("main.old", 3000)], [finding("main.new", 3000)])).toStrictEqual(["main.new"]);
		expect(fresh([finding("main.old", 3000)], [finding("other.new", 3000)], ["main.old"])).toStrictEqual(["other.new"]);
		expect(fresh([finding("main.old", 3000)], [finding("main.new", 3900)], ["main.old"])).toStrictEqual(["main.new"]);
	});

	it("is written sorted, a line an entry, other targets kept", () => {
		const arm = readBaseline(writeBaseline([finding("main.z", 1)], "linux/arm64"), "b.json");
		const text = writeBaseline([finding("main.b", 2), finding("main.a", 3)], target, arm);
		expect(text.split("\n")).toStrictEqual([
			"{",
			'  "version": 1,',
			'  "findings": [',
			'    {"rule":"SS001","symbol":"main.a","target":"linux/amd64","bytes":3},',
			'    {"rule":"SS001","symbol":"main.b","target":"linux/amd64","bytes":2},',
			'    {"rule":"SS001","symbol":"main.z","target":"linux/arm64","bytes":1}',
			"  ]",
			"}",
			"",
		]);
		expect(readBaseline(writeBaseline([], target), "b.json")).toStrictEqual([]);
	});

	it.each(["", "{", "[]", '{"version":2}', '{"version":1,"findings":[{}]}', '{"version":1}'])("%j is none", (text) => {
		expect(() => readBaseline(text, "b.json")).toThrow(/^b\.json: /);
	});
});

function report(roots: readonly RootReport[], functions: Report["functions"] = []): Report {
	const summary = { functions: 0, roots: 0, always: 0, likely: 0, unlikely: 0, never: 0, unknown: 0, findings: 0 };
	return {
		schemaVersion: 1,
		tool: { name: "stackscan", version: "0" },
		target: linux,
		summary: { ...summary, unresolvedCalls: 0, lines: 0 },
		functions,
		roots,
		findings: [],
		diagnostics: [],
	};
}

describe("two reports", () => {
	const chain = (...frames: (readonly [string, number])[]): RootReport => rootOf("always", frames);

	it("tell which stack ends larger, and which frame did it", () => {
		const old = snapshotOf(report([chain(["main.h", 96], ["main.r", 200])], [functionOf("main.r", 200)]));
		const now = snapshotOf(report([chain(["main.h", 96], ["main.r", 2300])], [functionOf("main.r", 2300)]));
		const { up, down, frames } = diffOf(old, now, ["a", "b"]);
		expect(down).toStrictEqual([]);
		expect(up).toMatchObject([
			{
				function: "main.h",
				before: 2048,
				after: 4096,
				reasons: ["the frame of main.r grew by 2,100 bytes (200 → 2,300)"],
			},
		]);
		expect(frames).toStrictEqual([{ function: "main.r", before: 200, after: 2300 }]);
		expect(diffOf(now, old, ["b", "a"]).down).toHaveLength(1);
	});

	it("say nothing of bytes within a stack, and name entries of one side", () => {
		const old = snapshotOf(report([chain(["main.h", 96], ["main.r", 200]), chain(["main.gone", 10])]));
		const now = snapshotOf(report([chain(["main.h", 120], ["main.r", 300]), chain(["main.new", 10])]));
		expect(diffOf(old, now, ["a", "b"])).toMatchObject({
			up: [],
			down: [],
			added: ["main.new"],
			removed: ["main.gone"],
		});
	});

	it("name functions that are new on the way", () => {
		const old = snapshotOf(
			report([chain(["main.h", 96])]),
			new Map([
				["main.h", 96],
				["main.big", 3000],
			]),
		);
		const now = snapshotOf(report([chain(["main.h", 96], ["main.mid", 40], ["main.big", 3000])]));
		expect(diffOf(old, now, ["a", "b"]).up[0]?.reasons).toStrictEqual([
			"main.big is reached now, its frame is 3,000 bytes",
			"main.mid is new, its frame is 40 bytes",
		]);
	});
});

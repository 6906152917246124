import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { defaultCosts } from "../../src/model/defaultcosts.js";
import type { GraphEdge, RootReport } from "../../src/model/report.js";
import { poolReport } from "../../src/pool/pool.js";
import { poolReporters, reporterNamed } from "../../src/report/registry.js";
import { server, wild } from "../report/cases.js";
import { functionOf, join, plain, reportOf, rootOf } from "../report/make.js";

function advise(root: RootReport, edges: GraphEdge[] = []) {
	const [entry] = poolReport(reportOf({ roots: [root] }), edges, defaultCosts, "shipped").entries;
	if (entry === undefined) throw new Error("no entry");
	return entry;
}

/** Many frames, none of them large. */
const staircase = Array.from({ length: 40 }, (_, i) => [`main.f${i}`, 120] as const);

describe("advice", () => {
	it("leaves alone what does not grow, and what is unlikely to", () => {
		expect(advise(rootOf("never", [["main.f", 56]]))).toMatchObject({ advice: "leave", saves: 0, over: 0 });
		const unlikely = advise(
			rootOf("unlikely", [
				["main.f", 96],
				["main.g", 1400],
			]),
		);
		expect(unlikely).toMatchObject({ advice: "leave", saves: 0 });
		expect(unlikely.reasons[0]).toContain("unlikely");
	});

	it("tells what it waits for before its deepest point and behind it, and that a handler starts it", () => {
		const sites = [{ function: "main.(*api).ServeHTTP.func1", file: "/a.go", line: 3, inLoop: false }];
		const root = rootOf("always", staircase.slice(0, 12), { sites });
		const [first, second] = root.chain;
		if (first === undefined || second === undefined) throw new Error("no chain");
		const at = { caller: first.function, file: first.file };
		const edges: GraphEdge[] = [
			{ ...at, callee: "runtime.chanrecv1", kind: "static", line: 5 },
			{ ...at, callee: second.function, kind: "static", line: first.line },
			{ ...at, callee: "runtime.selectgo", kind: "static", line: 90 },
			{ ...at, callee: "time.Sleep", kind: "static", line: 91, possible: true },
			{ ...at, caller: second.function, callee: "runtime.chansend1", kind: "static", line: 7 },
		];
		const { hot, waits, reasons } = advise(root, edges);
		expect(hot).toBe("handler");
		expect(waits.before.map(({ what, line }) => [what, line])).toStrictEqual([["receive", 5]]);
		// What leads on from the second function is not among the edges.
		expect(waits.behind.map(({ what, line }) => [what, line])).toStrictEqual([["select", 90]]);
		expect(reasons.join(" ")).toContain("it waits at");
	});

	it("says nothing where nothing is known", () => {
		expect(advise(rootOf("unknown", [["main.f", 56]]))).toMatchObject({ advice: "resolve", saves: 0 });
	});

	it("leaves alone what main starts once, whatever it needs", () => {
		const sites = [{ function: "main.main", file: "/a.go", line: 3, inLoop: false }];
		expect(advise(rootOf("always", [["main.f", 4000]], { sites }))).toMatchObject({ advice: "leave", saves: 0 });
	});

	it("names the frame that is too large, and by how much", () => {
		const entry = advise(
			rootOf("always", [
				["main.f", 96],
				["main.g", 2128],
				["main.h", 16],
			]),
		);
		expect(entry).toMatchObject({ advice: "cut-frame", largest: { function: "main.g", frame: 2128 } });
		// 144 bytes in use, and 2,128 - 128 of the frame: 1,120 would already be too many.
		expect(entry.over).toBe(144 + 2128 + 8 - 1120 + 1);
		expect(entry.saves).toBe(entry.cost.growth);
	});

	it("names the variables that fill it, where the report knows them", () => {
		const root = rootOf("always", [
			["main.f", 96],
			["main.g", 2128],
		]);
		const locals = [
			{ name: "buf", size: 1024 },
			{ name: "", size: 512 },
			{ name: "tmp", size: 256 },
			{ name: "i", size: 8 },
		];
		const report = reportOf({ roots: [root], functions: [functionOf("main.g", 2128, { locals })] });
		const [entry] = poolReport(report, [], defaultCosts, "shipped").entries;
		expect(entry?.reasons[0]).toContain("main.g has a frame of 2,128 (buf 1,024, tmp 256): keep its large variables");
	});

	it("grows at once what grows several times by small frames", () => {
		const entry = advise(rootOf("always", staircase));
		expect(entry.growth.copies).toBeGreaterThan(1);
		expect(entry.largest?.frame).toBe(120);
		expect(entry.choices.map((choice) => choice.advice)).not.toContain("cut-frame");
		expect(["pre-grow", "pool"]).toContain(entry.advice);
		expect(entry.saves).toBeGreaterThan(0);
	});

	it("prefers no pool whose hand-over costs more than the growth (tidb issue 7564)", () => {
		const root = rootOf("always", [["main.f", 120], ...staircase.slice(0, 9)]);
		const dear = { ...defaultCosts, handOver: 10_000 };
		const [entry] = poolReport(reportOf({ roots: [root] }), [], dear, "x").entries;
		expect(entry?.growth.copies).toBe(1);
		expect(entry).toMatchObject({ advice: "leave" });
		expect(entry?.reasons[0]).toContain("hand-over");
	});

	it("tells a pool that earns its keep from one that does not", () => {
		const task = { submit: "p.(*Pool).Go", by: "name", worker: "p.(*worker).run.func1", workers: "kept" } as const;
		const deep = rootOf("always", staircase, { kind: "pool", task });
		const kept = advise(deep);
		expect(kept).toMatchObject({ advice: "leave", saves: 0, task });
		expect(kept.cost).toMatchObject({
			spawn: Math.round(defaultCosts.handOver),
			expected: Math.round(defaultCosts.handOver),
		});
		expect(kept.reasons[0]).toContain("the pool saves about");
		// A task that fits its start stack, and a hand-over that is dearer than a goroutine.
		const small = rootOf("never", [["main.f", 56]], { kind: "pool", task });
		const dear = { ...defaultCosts, handOver: 10 * defaultCosts.spawn };
		const [entry] = poolReport(reportOf({ roots: [small] }), [], dear, "x").entries;
		expect(entry).toMatchObject({ advice: "plain-go", saves: Math.round(9 * defaultCosts.spawn) });
		// Whose workers end with the last task starts them again.
		const ending = advise(rootOf("never", [["main.f", 56]], { kind: "pool", task: { ...task, endsIdle: true } }));
		expect(ending.cost.expected).toBe(Math.round(defaultCosts.spawn + defaultCosts.queue));
		expect(ending).toMatchObject({ advice: "plain-go", saves: Math.round(defaultCosts.queue) });
		expect(ending.reasons.join()).toContain("end when no task waits");
		// One that starts a goroutine for each task is a go statement with a name.
		const fresh = advise(rootOf("always", staircase, { kind: "pool", task: { ...task, workers: "new" } }));
		expect(["pre-grow", "pool"]).toContain(fresh.advice);
	});

	it("puts first what saves most, and last what is not known", () => {
		const { entries } = poolReport(server, [], defaultCosts, "shipped");
		const saves = entries.map((entry) => entry.saves);
		expect(saves).toEqual([...saves].sort((a, b) => b - a));
		const unknown = entries.map((entry) => entry.advice === "resolve");
		expect(unknown).toEqual([...unknown].sort((a, b) => Number(a) - Number(b)));
		expect(entries.map((entry) => entry.kind)).not.toContain("main");
	});
});

describe("functions that grow the stack beforehand", () => {
	const edge: GraphEdge = { caller: "main.run", callee: "main.growStack", kind: "static", file: "a.go", line: 1 };
	const helper = functionOf("main.growStack", 8192);
	const judged = (chain: readonly (readonly [string, number])[], edges = [edge]) => {
		const report = reportOf({ roots: [rootOf("always", [["main.run", 64], ...chain])], functions: [helper] });
		return poolReport(report, edges, defaultCosts, "shipped").preGrow;
	};

	it.each([
		["fits", [["main.f", 9000]]],
		["too-small", [["main.f", 20_000]]],
		["too-large", [["main.f", 3000]]],
		["not-needed", [["main.f", 300]]],
		// The helper's is the only chain: nothing else is known to need it.
		["not-needed", [["main.growStack", 8192]]],
	] as const)("%s: %j", (expected, chain) => {
		expect(judged(chain)).toMatchObject([{ function: "main.growStack", stack: 16_384, judged: expected }]);
	});

	it("that nobody calls, or that are not large, are told apart", () => {
		const elsewhere = {
			caller: "main.other",
			callee: "main.growStack",
			kind: "static",
			file: "/a.go",
			line: 1,
		} as const;
		expect(judged([["main.f", 9000]], [elsewhere])).toMatchObject([{ judged: "unused" }]);
		// A body that nothing calls.
		expect(judged([["main.f", 9000]], [])).toMatchObject([{ judged: "inlined" }]);
		const report = reportOf({
			functions: [functionOf("main.growStack", 64), functionOf("runtime.growStack", 9000, { package: "runtime" })],
		});
		expect(poolReport(report, [], defaultCosts, "x").preGrow).toEqual([]);
	});
});

describe("formats", () => {
	const read = (name: string): object =>
		JSON.parse(readFileSync(new URL(`../../schema/${name}`, import.meta.url), "utf8")) as object;
	const ajv = new Ajv2020({ strict: false });
	ajv.addSchema(read("report.schema.json"));
	const valid = ajv.compile(read("pool.schema.json"));

	it("JSON keeps to its schema", () => {
		for (const report of [server, wild]) {
			const answer = poolReport(report, [], defaultCosts, "shipped");
			const parsed: unknown = JSON.parse(join(reporterNamed(poolReporters, "json").render(answer, plain)));
			expect(valid(parsed), JSON.stringify(valid.errors)).toBe(true);
			expect(parsed).toStrictEqual(answer);
		}
	});

	it("text says what to do, and obeys no name", () => {
		const render = (report: typeof server): string =>
			join(reporterNamed(poolReporters, "text").render(poolReport(report, [], defaultCosts, "shipped"), plain));
		expect(render(server)).toMatch(/^2 of 6 goroutine entries could be cheaper\ncosts: shipped with stackscan/);
		expect(render(server)).toContain("estimates");
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what must not be printed.
		expect(render(wild)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
	});
});

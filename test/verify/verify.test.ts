/** Predictions against recordings. */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Recording } from "../../src/model/recording.js";
import type { GraphEdge } from "../../src/model/report.js";
import { calibrate } from "../../src/verify/calibration.js";
import { verify } from "../../src/verify/verify.js";
import { scanText } from "../support/scan.js";

const listing = readFileSync(new URL("../../fixtures/goroutines/go1.26.8-amd64.s", import.meta.url), "utf8");
const build = { goVersion: "go1.26.8", goos: "linux", goarch: "amd64", race: false, processes: 1, dropped: 0 };
const entry = (name: string, ended: number, grew: number) => ({
	entry: name,
	startStack: 2048,
	spawned: ended,
	ended,
	grew,
	exited: 0,
	exitedGrown: 0,
	high: [[500, ended]] as const,
});

async function verified(recording: Recording) {
	const analysis = await scanText(listing);
	return { report: analysis.report(), answer: verify(analysis.report(), analysis, recording) };
}

describe("verify", () => {
	it("names promises that were not kept, in both directions", async () => {
		const { report } = await verified({ build, entries: [], growths: [] });
		const of = (verdict: string): string => {
			const root = report.roots.find((r) => r.verdict === verdict && r.kind === "go");
			return root === undefined ? "" : (root.wrapper ?? root.function);
		};
		const [always, never] = [of("always"), of("never")];
		expect(always).not.toBe("");
		expect(never).not.toBe("");
		const growth = { entry: never, from: 2048, to: 4096, used: 1200, count: 2, chain: [[never, 40]] as const };
		const kept = await verified({ build, entries: [entry(always, 5, 5), entry(never, 5, 0)], growths: [] });
		expect(kept.answer.broken).toStrictEqual([]);
		const broken = await verified({ build, entries: [entry(always, 5, 4), entry(never, 5, 2)], growths: [growth] });
		expect(broken.answer.broken.map((b) => [b.verdict, b.outcome.entry])).toStrictEqual([
			["always", always],
			["never", never],
		]);
	});
	it("leaves goroutines alone that started on another size, and lists what the input does not hold", async () => {
		const { answer } = await verified({
			build,
			entries: [{ ...entry("main.gone", 3, 3) }, { ...entry("main.gone", 3, 3), startStack: 8192 }],
			growths: [],
		});
		expect(answer.unmatched).toStrictEqual([{ entry: "main.gone", spawned: 3 }]);
	});
	it("compares what functions of a chain needed with their upper bound", async () => {
		const { report } = await verified({ build, entries: [], growths: [] });
		const bounded = report.functions.find((f) => f.need.may !== null && f.need.may > 0);
		const grower = report.functions.find((f) => f.check === "small");
		const [name, may, leaf] = [bounded?.name ?? "", bounded?.need.may ?? 0, grower?.name ?? ""];
		const growth = (need: number, through: readonly (readonly [string, number])[] = []) => ({
			entry: name,
			from: 2048,
			to: 4096,
			used: 1200,
			count: 1,
			chain: [[name, 40] as const, ...through, [leaf, 40 + need] as const],
		});
		const kept = await verified({ build, entries: [], growths: [growth(may)] });
		expect(kept.answer.bounds.broken).toStrictEqual([]);
		const broken = await verified({ build, entries: [], growths: [growth(may + 8)] });
		expect(broken.answer.bounds.broken).toStrictEqual([{ function: name, may, recorded: may + 8, grower: leaf }]);
		// What a panic runs is in the bound of whoever recovers.
		const panicking = await verified({ build, entries: [], growths: [growth(may + 8, [["runtime.gopanic", 100]])] });
		expect(panicking.answer.bounds.broken).toStrictEqual([]);
	});
	it("compares frames and calls of recorded chains", async () => {
		const { report } = await verified({ build, entries: [], growths: [] });
		const caller = report.functions.find((f) => f.frame > 0);
		const name = caller?.name ?? "";
		const chain = (gap: number) =>
			[
				[name, 100],
				["main.nowhere", 100 + gap],
			] as const;
		const growth = { entry: name, from: 2048, to: 4096, used: 1200, count: 1 };
		const right = await verified({
			build,
			entries: [],
			growths: [{ ...growth, chain: chain((caller?.frame ?? 0) + 8) }],
		});
		expect(right.answer.frames).toMatchObject({ checked: 1, unknown: 0, wrong: [] });
		expect(right.answer.edges.missing).toStrictEqual([{ caller: name, callee: "main.nowhere", count: 1, open: false }]);
		// A program that is not in the input.
		const other = await verified({
			build,
			entries: [],
			growths: [
				{
					...growth,
					chain: [
						["b.f", 100],
						["b.g", 110],
					],
				},
			],
		});
		expect(other.answer.edges).toStrictEqual({ checked: 0, possible: 0, fallback: 0, missing: [] });
		const wrong = await verified({ build, entries: [], growths: [{ ...growth, chain: chain(7) }] });
		expect(wrong.answer.frames.wrong).toHaveLength(1);
	});
	it("knows functions of C by the names that the go command prints, and by those that programs have", async () => {
		// As the go command prints main._Cfunc_plain, and as go tool compile does.
		for (const name of ["main.C.plain", "main._Cfunc_plain"]) {
			const analysis = await scanText(listing.replaceAll("main.plain", name));
			const report = analysis.report();
			const [edge] = [...analysis.edges()].filter(({ callee }) => callee === name);
			const caller = report.functions.find((f) => f.name === edge?.caller);
			const callee = report.functions.find((f) => f.name === name);
			expect(callee?.frame).toBeGreaterThan(0);
			const below = 100 + (caller?.frame ?? 0) + 8;
			const chain = [
				[caller?.name ?? "", 100],
				["main._Cfunc_plain", below],
				["main.nowhere", below + (callee?.frame ?? 0) + 8],
			] as const;
			const growth = { entry: "main.main", from: 2048, to: 4096, used: 1200, count: 1, chain };
			const answer = verify(report, analysis, { build, entries: [], growths: [growth] });
			expect(answer.frames).toStrictEqual({ checked: 2, unknown: 0, wrong: [] });
			expect(answer.edges.missing.map((pair) => pair.callee)).toStrictEqual(["main.nowhere"]);
		}
	});
	it("finds calls behind jumps, deferred ones at who deferred them, and says where the graph is open", async () => {
		const { report } = await verified({ build, entries: [], growths: [] });
		const [f = "", g = "", h = ""] = report.functions
			.map(({ name }) => name)
			.filter((name) => name.startsWith("main."));
		const edge = (caller: string, callee: string, kind: GraphEdge["kind"]) => ({
			caller,
			callee,
			kind,
			file: "",
			line: 1,
		});
		const pairs = (edges: readonly GraphEdge[], ...names: string[]) => {
			const chain = names.map((name, i) => [name, 100 * i] as const);
			const growths = [{ entry: f, from: 2048, to: 4096, used: 1200, count: 1, chain }];
			return verify(report, { edges: () => edges }, { build, entries: [], growths }).edges.missing.map((m) => [
				m.caller,
				m.callee,
				m.open,
			]);
		};
		expect(pairs([edge(f, g, "static"), edge(g, h, "tail")], f, h)).toStrictEqual([]);
		expect(pairs([edge(f, g, "static"), edge(g, h, "static")], f, h)).toStrictEqual([[f, h, false]]);
		expect(pairs([edge(f, "?", "funcval")], f, h)).toStrictEqual([[f, h, true]]);
		expect(pairs([edge(f, "?", "go")], f, h)).toStrictEqual([[f, h, false]]);
		const deferring = [edge(f, g, "defer"), edge(f, "runtime.deferreturn", "static")];
		expect(pairs(deferring, f, "runtime.deferreturn", g)).toStrictEqual([]);
		expect(pairs(deferring, f, "runtime.deferreturn", h)).toStrictEqual([[f, h, false]]);
	});
	it("tells edges from guesses", async () => {
		const { report } = await verified({ build, entries: [], growths: [] });
		const [f = "", g = "", h = ""] = report.functions
			.map(({ name }) => name)
			.filter((name) => name.startsWith("main."));
		const edge = { caller: f, kind: "funcval" as const, file: "", line: 1 };
		const edges = [
			{ ...edge, callee: "?" },
			{ ...edge, callee: g, possible: true as const },
			{ ...edge, callee: h, possible: true as const, fallback: true as const },
		];
		const growths = [g, h].map((callee) => ({
			...{ entry: f, from: 2048, to: 4096, used: 1200, count: 1 },
			chain: [[f, 0] as const, [callee, 100] as const],
		}));
		const graph = {
			edges: (guesses = "none") => edges.filter((one) => guesses === "fallback" || !("possible" in one)),
		};
		expect(verify(report, graph, { build, entries: [], growths }).edges).toStrictEqual({
			checked: 2,
			possible: 1,
			fallback: 1,
			missing: [],
		});
	});
});

describe("calibration", () => {
	it("of perfect predictions", () => {
		const c = calibrate([
			{ probability: 1, share: 1 },
			{ probability: 0, share: 0 },
			{ probability: null, share: 1 },
		]);
		expect(c).toMatchObject({ entries: 2, unknown: 1, base: 0.5, brier: 0, auc: 1 });
	});
	it("of the same word for all", () => {
		const c = calibrate([
			{ probability: 0.7, share: 1 },
			{ probability: 0.7, share: 0 },
		]);
		expect(c.auc).toBe(0.5);
		expect(c.brier).toBeCloseTo((0.09 + 0.49) / 2);
		expect(c.deciles.filter((d) => d.entries > 0)).toHaveLength(1);
	});
	it("of nothing", () => {
		expect(calibrate([])).toMatchObject({ entries: 0, base: null, brier: null, auc: null });
	});
});

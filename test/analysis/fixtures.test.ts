/** Listings of real programs (fixtures/, made by scripts/fixtures.mjs) against reviewed facts. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { GraphEdge } from "../../src/model/report.js";
import { reportOf, scanText } from "../support/scan.js";

const root = fileURLToPath(new URL("../../fixtures", import.meta.url));

interface Expected {
	readonly functions: readonly {
		readonly name: string;
		readonly abi: string;
		readonly frame: number;
		readonly check: string;
		readonly must: number;
		readonly may: number | null;
		readonly complete: boolean;
		readonly recursive: boolean;
	}[];
	/** Goroutines, with the lines of their go statements. */
	readonly go: readonly {
		readonly function: string;
		readonly wrapper: string | null;
		readonly verdict: string;
		readonly lines: readonly number[];
		readonly inLoop: readonly boolean[];
	}[];
}

const cases = readdirSync(root)
	.filter((name) => existsSync(join(root, name, "expected.json")))
	.map((name) => ({
		name,
		expected: JSON.parse(readFileSync(join(root, name, "expected.json"), "utf8")) as Record<string, Expected>,
	}));
const listings = cases.flatMap(({ name, expected }) =>
	Object.entries(expected).map(([variant, facts]) => ({ name, variant, facts })),
);
const read = (name: string, variant: string): string => readFileSync(join(root, name, `${variant}.s`), "utf8");
/** Kinds of edges that stand beside a CALL instruction, not for one. */
const derived: ReadonlySet<string> = new Set(["go", "systemstack", "defer", "tail"]);

/** Edges to what a call through a value may reach follow its own, in the listing of a part of a program. */
function withoutCandidates(edges: readonly GraphEdge[]): GraphEdge[] {
	const siteOf = ({ caller, kind, file, line }: GraphEdge): string => `${caller} ${kind} ${file}:${line}`;
	let open = "";
	return edges.filter((edge) => {
		if (edge.callee === "?") open = siteOf(edge);
		else if (open !== siteOf(edge)) open = "";
		return edge.callee === "?" || open === "";
	});
}

describe("fixtures", () => {
	it("every listing has its facts, and every fact its listing", () => {
		for (const { name, expected } of cases) {
			const files = readdirSync(join(root, name)).filter((file) => file.startsWith("go"));
			const wanted = Object.keys(expected).map((variant) => `${variant}.s`);
			expect(files.sort()).toStrictEqual(wanted.sort());
		}
		expect(listings.length).toBeGreaterThanOrEqual(28);
	});

	it.each(listings)("$name, $variant", async ({ name, variant, facts }) => {
		const goVersion = /^go[\d.]+/.exec(variant)?.[0] ?? "";
		const report = await reportOf(read(name, variant), { goVersion });
		expect(report.diagnostics).toStrictEqual([]);
		expect(report.target.goarch).toBe(variant.endsWith("arm64") ? "arm64" : "amd64");
		for (const wanted of facts.functions) {
			const found = report.functions.filter((f) => f.name === wanted.name && f.abi === wanted.abi);
			const { must, may, complete, recursive, ...rest } = wanted;
			expect(found, wanted.name).toHaveLength(1);
			expect(found[0], wanted.name).toMatchObject({ ...rest, need: { must, may, complete, recursive } });
		}
		const go = report.roots
			.filter((r) => r.kind === "go")
			.map(({ function: entry, wrapper, verdict, sites }) => ({
				function: entry,
				wrapper,
				verdict,
				lines: sites.map((s) => s.line),
				inLoop: sites.map((s) => s.inLoop),
			}));
		expect(go).toStrictEqual(facts.go);
		// Without the version fewer promises may be made, and no others.
		for (const { kind, function: entry, verdict } of (await reportOf(read(name, variant))).roots)
			if (kind === "go" && (verdict === "always" || verdict === "never"))
				expect([entry, verdict]).toStrictEqual([entry, facts.go.find((one) => one.function === entry)?.verdict]);
	});

	/** The listing's own text, read another way: symbols, frames, checks, calls. */
	it.each(listings)("$name, $variant: what a few patterns find in the text", async ({ name, variant }) => {
		const text = read(name, variant);
		const analysis = await scanText(text);
		const report = analysis.report();
		const headers = text.match(/^\S.* (?:STEXT(?:FIPS)?|t=1) [a-z ]*size=\d+ [^"\n]*$/gm) ?? [];
		const own = /^""\.main[ (]/m.test(text) ? "main" : `example.com/${name}`;
		expect(report.functions.map((f) => f.name)).toStrictEqual(
			headers.map((line) => line.replace(/(?:<[01]>)? (?:STEXT(?:FIPS)?|t=1) [^"]*$/, "").replace(/^""\./, `${own}.`)),
		);
		const frames = [...text.matchAll(/\tTEXT\t.*, \$(-?\d+)(?:-\d+)?$/gm)].map((found) => Number(found[1]));
		const bodies = report.functions.filter((f) => f.file !== "");
		expect(bodies.map((f) => f.declaredFrame)).toStrictEqual(frames);
		expect(bodies.map((f) => f.frame)).toStrictEqual(frames.map((frame) => Math.max(0, frame)));
		const checked = text.split(/\n(?=\S)/).filter((block) => /\tCALL\truntime\.morestack/.test(block)).length;
		expect(report.functions.filter((f) => f.check !== "none")).toHaveLength(checked);
		const calls = text.match(/\tCALL\t(?!runtime\.morestack)/g) ?? [];
		const edges = withoutCandidates([...analysis.edges()].filter((edge) => !derived.has(edge.kind)));
		expect(edges).toHaveLength(calls.length);
	});

	it("the example of the README has an always, a likely, a never and an unknown", async () => {
		const { roots } = await reportOf(read("worker-pool", "go1.26.8-amd64"));
		const verdicts = new Map(roots.filter((r) => r.kind === "go").map((r) => [r.function, r.verdict]));
		expect(Object.fromEntries(verdicts)).toMatchObject({
			"main.(*server).serve": "always",
			"main.(*server).worker": "likely",
			"main.main.gowrap2": "never",
			"?": "unknown",
		});
	});
});

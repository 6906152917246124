import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RenderOptions } from "../../src/model/render.js";
import { columns } from "../../src/report/names.js";
import { renderText } from "../../src/report/text.js";
import { renderWhyText } from "../../src/report/why.js";
import { clean, deepWhy, server, wild } from "./cases.js";
import { functionOf, join, linux, plain, reportOf, rootOf } from "./make.js";

/** Escape sequences of the reporter's own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what a terminal reads.
const sgr = /\x1b\[[0-9;]*m/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these must never reach a terminal.
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;

const colored: RenderOptions = { ...plain, color: true };
const wide: RenderOptions = { ...plain, width: 120 };
const verbose: RenderOptions = { ...wide, verbose: true };

/** Lines that hold a ruler: the pictures. */
function pictureLines(text: string): string[] {
	return text.split("\n").filter((line) => /┊.*[│▸]/.test(line) && !line.includes("┊ limit"));
}

describe("golden text", () => {
	it.each([
		["server.80.txt", server, plain],
		["server.80.ansi", server, colored],
		["server.120.txt", server, wide],
		["server.120.verbose.txt", server, verbose],
		["wild.80.txt", wild, plain],
		["clean.txt", clean, plain],
	])("%s", async (file, report, options) => {
		await expect(join(renderText(report, options))).toMatchFileSnapshot(`golden/${file}`);
	});

	it.each([
		["why.80.txt", plain],
		["why.120.txt", wide],
	])("%s", async (file, options) => {
		await expect(join(renderWhyText(deepWhy, options))).toMatchFileSnapshot(`golden/${file}`);
	});
});

describe("colour", () => {
	it.each([server, wild, clean])("adds nothing but colour", (report) => {
		const text = join(renderText(report, colored));
		expect(text.replace(sgr, "")).toBe(join(renderText(report, plain)));
	});

	it("is absent unless asked for", () => {
		expect(join(renderText(server, plain))).not.toContain("\x1b");
		expect(join(renderWhyText(deepWhy, verbose))).not.toContain("\x1b");
	});
});

describe("first line", () => {
	it("is all there is when nothing can grow", () => {
		expect(join(renderText(clean, plain))).toBe("1 goroutine entry, none can outgrow 2 KB (1 function read)\n");
	});

	it("says so when there is no goroutine", () => {
		expect(join(renderText(reportOf({}), plain))).toBe("0 functions, no goroutine entry\n");
	});

	it("counts verdicts in the order of their weight", () => {
		expect(join(renderText(server, plain)).split("\n")[0]).toBe(
			"2 of 7 goroutine entries always outgrow 2 KB, 1 likely, 2 unknown, 1 unlikely",
		);
	});

	it("does not hide what is not known behind a calm word", () => {
		const report = reportOf({ roots: [rootOf("unknown", [["main.f", 8]]), rootOf("never", [["main.g", 8]])] });
		expect(join(renderText(report, plain)).split("\n")[0]).toBe(
			"2 goroutine entries, none always outgrows 2 KB: 1 unknown, 1 never",
		);
	});
});

describe("order and limits", () => {
	const many = reportOf({
		roots: Array.from({ length: 25 }, (_, i) =>
			rootOf("always", [
				[`main.f${i}`, 200 + i * 8],
				["main.g", 1200],
			]),
		),
		functions: Array.from({ length: 25 }, (_, i) => functionOf(`main.f${i}`, 200 + i * 8, { tips: true })),
		findings: Array.from({ length: 25 }, (_, i) => ({
			rule: "SS001",
			severity: "warning" as const,
			message: "m",
			function: "f",
			file: "/x/y.go",
			line: i,
		})),
	});

	it("shows the ten that cost most and counts the rest", () => {
		const text = join(renderText(many, plain));
		expect(text.match(/^always {3}main\.f\d+$/gm)?.length).toBe(10);
		expect(text).toContain("always   main.f24");
		expect(text).toContain("… and 15 more entries that grow or may grow (-v shows all)");
		expect(join(renderText(many, { ...plain, verbose: true })).match(/^always {3}main\.f/gm)?.length).toBe(25);
	});

	it("never leaves a finding out", () => {
		expect(join(renderText(many, plain)).match(/\(SS001\)$/gm)?.length).toBe(25);
	});

	it("puts what runs once a process after goroutines of any verdict", () => {
		const text = join(renderText(server, plain));
		expect(text.indexOf("main.main  (runs once)")).toBeGreaterThan(text.indexOf("unknown  main.walk"));
	});

	it("ranks likely entries by probability times bytes copied", () => {
		const steps = [["main.g", 800] as const, ["main.h", 900] as const];
		const report = reportOf({
			roots: [
				rootOf("likely", [["main.rare", 96], ...steps], { probability: 0.6 }),
				rootOf("likely", [["main.often", 96], ...steps], { probability: 0.9 }),
			],
		});
		const text = join(renderText(report, plain));
		expect(text.indexOf("main.often")).toBeLessThan(text.indexOf("main.rare"));
	});

	it("never writes an estimate as 0 % or 100 %", () => {
		const report = reportOf({
			roots: [
				rootOf("likely", [["main.a", 2000]], { probability: 0.9999 }),
				rootOf("unlikely", [["main.b", 2000]], { probability: 0.0001 }),
			],
		});
		const text = join(renderText(report, verbose));
		expect(text).toContain("est. 99 %");
		expect(text).toContain("est. 1 %");
	});
});

describe("copies of a DUPOK symbol", () => {
	const copy = (min: number, frame = 2000) =>
		functionOf("main.f[go.shape.int]", frame, { dupok: true, tips: true, reached: { min, max: min + 8 } });

	it("are one row, with all depths at which they are entered", () => {
		const text = join(renderText(reportOf({ functions: [copy(200), copy(64), copy(80)] }), wide));
		expect(text).toContain("stack over (1)");
		expect(text).toContain("64–208");
	});

	it("stay apart where their frames differ, and where they are no copies", () => {
		const other = { ...copy(64), dupok: false };
		const text = join(renderText(reportOf({ functions: [copy(64), copy(64, 3000), other] }), wide));
		expect(text).toContain("stack over (3)");
	});
});

describe("places", () => {
	it("puts findings first on their line, in golangci-lint's form", () => {
		expect(join(renderText(server, plain))).toMatch(/^main\.go:41:1: goroutine .*\(SS001\)$/m);
	});

	it("never makes a file of <autogenerated>", () => {
		expect(join(renderText(wild, verbose))).not.toMatch(/<autogenerated>:\d/);
	});

	it("indents sites so that no problem matcher takes them for findings", () => {
		expect(join(renderText(server, plain))).toMatch(/^ {2}main\.go:41:1: go statement in main\.main, in a loop$/m);
	});
});

describe("hostile input", () => {
	it("prints no control character", () => {
		for (const options of [plain, wide, verbose]) {
			expect(join(renderText(wild, options))).not.toMatch(control);
		}
		expect(join(renderText(wild, colored)).replace(sgr, "")).not.toMatch(control);
	});

	it("keeps every line in one piece", () => {
		for (const piece of renderText(wild, verbose)) expect(piece.indexOf("\n")).toBe(piece.length - 1);
	});
});

describe("pictures", () => {
	const name = fc.oneof(
		fc.string({ unit: "grapheme", maxLength: 200 }),
		fc.string({ unit: "binary", maxLength: 40 }),
		fc.constantFrom("main.f", "__proto__", `a/${"b/".repeat(60)}c.F[${"int,".repeat(80)}]`, "世".repeat(90)),
	);
	const frame = fc.oneof(fc.nat(4096), fc.nat(1 << 30));

	it("are never wider than the terminal, whatever the names and figures", () => {
		const chain = fc.array(fc.tuple(name, frame), { minLength: 1, maxLength: 40 });
		fc.assert(
			fc.property(chain, fc.integer({ min: 68, max: 240 }), fc.boolean(), (steps, width, all) => {
				const report = reportOf({ roots: [rootOf("always", steps)] });
				const text = join(renderText(report, { ...plain, width, verbose: all }));
				for (const line of pictureLines(text)) expect(columns(line)).toBeLessThanOrEqual(width);
				expect(text).not.toMatch(control);
			}),
			{ numRuns: 300 },
		);
	});

	it("never shorten a figure", () => {
		const report = reportOf({
			roots: [
				rootOf("always", [
					["main.a", 123_456_784],
					["main.b", 96],
				]),
			],
		});
		const text = join(renderText(report, { ...plain, width: 68 }));
		expect(text).toContain("123,456,784");
		expect(text).toContain("123,456,832");
	});

	it("stay left of the limit exactly as long as the stack does", () => {
		for (let bytes = 8; bytes <= 2200; bytes += 8) {
			const report = reportOf({ roots: [rootOf("always", [["main.f", bytes]])] });
			const row = pictureLines(join(renderText(report, plain)))[1] ?? "";
			const [left = "", right = ""] = row.split("┊");
			expect(left).toContain("█");
			expect(right.includes("█")).toBe(linux.entryDepth + bytes > 1120);
			expect(right.includes("▸")).toBe(linux.entryDepth + bytes > 2048);
		}
	});

	it("leave out the middle of long chains, but none that grows", () => {
		const text = join(renderText(wild, plain));
		expect(text).toContain("main.step7  → 4 KB");
		expect(text).toContain("main.step16  → 8 KB");
		expect(text).toMatch(/⋮ \d+ calls between/);
		expect(join(renderText(wild, { ...plain, verbose: true }))).toContain("main.step25");
	});

	it("draw the targets with other stacks and guards", async () => {
		const text = [
			{ ...linux, goos: "windows", startStack: 8192, guard: 5024, limit: 3168 },
			{ ...linux, race: true, guard: 1728, limit: 320 },
			{ ...linux, startStack: 32768, limit: 31840, origin: { ...linux.origin, startStack: "given" as const } },
		].map((target) =>
			join(
				renderText(
					reportOf({ target, roots: [rootOf("always", [["main.f", target.startStack - 200]], {}, target)] }),
					plain,
				),
			),
		);
		await expect(text.join("\n")).toMatchFileSnapshot("golden/targets.80.txt");
	});
});

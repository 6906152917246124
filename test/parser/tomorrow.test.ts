/** A listing as a Go of tomorrow may print it: real ones of Go 1.26 with words that no version has. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { scanText } from "../support/scan.js";

const read = (name: string): string =>
	readFileSync(fileURLToPath(new URL(`../../fixtures/${name}.s`, import.meta.url)), "utf8");

/** What changes, and the words that a remark must name. */
const news: readonly (readonly [string, RegExp, string, string, string])[] = [
	["a word in headers", / STEXT (.*?)size=/g, " STEXT $1moved size=", "new-header-word", "moved"],
	["a field in headers", / align=(0x\w+)/g, " align=$1 profile=0x7", "new-header-word", "profile"],
	["a field before the others", / args=0x/g, " inlined=0x3 args=0x", "new-header-word", "inlined"],
	["an attribute", /\|ABIInternal,/g, "|FASTCALL|ABIInternal,", "new-text-word", "FASTCALL"],
	["a relocation", /(\trel \d+\+\d+ t=)R_USEIFACE /g, "$1R_KEEPIFACE ", "new-relocation", "R_KEEPIFACE"],
	["a type of data symbols", / SRODATA /g, " SFROZENDATA ", "new-header-word", "SFROZENDATA"],
];

describe.each(["goroutines/go1.26.8-amd64", "goroutines/go1.26.8-arm64"])("%s", (name) => {
	const today = read(name);
	const of = async (text: string) => {
		const analysis = await scanText(text, { goVersion: "go1.26.8" });
		const report = analysis.report();
		return {
			notes: report.diagnostics,
			facts: { functions: report.functions, roots: report.roots, edges: [...analysis.edges()] },
		};
	};

	it.each(news)("%s", async (_, from, to, code, word) => {
		const tomorrow = today.replace(from, to);
		const { notes, facts } = await of(tomorrow);
		expect(facts).toStrictEqual((await of(today)).facts);
		expect(notes.filter((d) => d.severity !== "note")).toStrictEqual([]);
		expect(tomorrow).not.toBe(today);
		expect(notes.map((d) => d.code)).toContain(code);
		expect(notes.find((d) => d.code === code)?.message).toContain(word);
	});

	it("all of it at once", async () => {
		const tomorrow = news.reduce((text, [, from, to]) => text.replace(from, to), today);
		const { notes, facts } = await of(tomorrow);
		expect(facts).toStrictEqual((await of(today)).facts);
		expect(new Set(notes.map((d) => d.code))).toStrictEqual(
			new Set(["new-header-word", "new-text-word", ...(tomorrow.includes("R_KEEPIFACE") ? ["new-relocation"] : [])]),
		);
	});
});

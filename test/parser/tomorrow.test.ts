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
	["a field in headers", / align=(0x\w+)/g, " align=$1 profile=0x7", "new-header-word", "profile="],
	["a field behind the size", /( STEXT .*size=\d+)/g, "$1 shade=0x8", "new-header-word", "shade="],
	["a field that is no number", /( STEXT .*size=\d+)/g, "$1 hash=b3/x,y", "new-header-word", "hash="],
	["a field with a longer name", / locals=/g, " stack_max2=0.5 locals=", "new-header-word", "stack_max2="],
	[
		"a word with more than small letters",
		/ STEXT (.*?)size=/g,
		" STEXT $1Hot-path1 size=",
		"new-header-word",
		"Hot-path1",
	],
	["a type of code", / STEXT /g, " STEXTHOT ", "new-header-word", "STEXTHOT"],
	["a field of data", /( SRODATA .*)$/gm, "$1 kind=itab", "new-header-word", "kind="],
	["a field before the others", / args=0x/g, " inlined=0x3 args=0x", "new-header-word", "inlined="],
	["an attribute", /\|ABIInternal,/g, "|FASTCALL|ABIInternal,", "new-text-word", "FASTCALL"],
	["an attribute with a value", /\|ABIInternal,/g, "|ALIGN(32)|ABIInternal,", "new-text-word", "ALIGN(32)"],
	["something behind the frame", /(\tTEXT\t.*-\d+)$/gm, "$1, depth=3", "new-text-word", "depth=3"],
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

	it("a column behind the line", async () => {
		const tomorrow = today.replace(/^(\t0x\w+ \d+ \(\S+\.go:\d+)\)\t/gm, "$1:7)\t");
		expect(tomorrow).not.toBe(today);
		expect(await of(tomorrow)).toStrictEqual(await of(today));
	});

	it("a position of another form is said to be not understood", async () => {
		const { notes, facts } = await of(today.replace(/^(\t0x\w+ \d+ \(\S+\.go:\d+)\)\t/gm, "$1 inlined)\t"));
		expect(notes[0]).toMatchObject({ code: "bad-position", severity: "warning" });
		const sizes = (all: typeof facts): unknown => all.functions.map((f) => [f.name, f.frame, f.check, f.need]);
		expect(sizes(facts)).toStrictEqual(sizes((await of(today)).facts));
	});

	it("all of it at once", async () => {
		const tomorrow = news.reduce((text, [, from, to]) => text.replace(from, to), today);
		const { notes, facts } = await of(tomorrow);
		expect(facts).toStrictEqual((await of(today)).facts);
		const named = notes.map((d) => `${d.code}: ${d.message.replace(/^.*?: /, "").replace(/ in .*$/, "")}`);
		const wanted = news
			.filter(([, , , code, word]) => code !== "new-relocation" || tomorrow.includes(word))
			.map(([, , , code, word]) => `${code}: ${word}`);
		expect(named.sort()).toStrictEqual(wanted.sort());
	});
});

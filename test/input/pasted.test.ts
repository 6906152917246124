/** Copied listings read as the ones they were copied from. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { streamSource } from "../../src/input/open.js";
import { looksPasted, restore } from "../../src/input/pasted.js";
import type { Diagnostic } from "../../src/model/diagnostic.js";
import type { FunctionReport } from "../../src/model/report.js";
import { reportOf } from "../support/scan.js";

const fixture = (path: string): string =>
	readFileSync(fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url)), "utf8");
const article = fixture("article/go1.7.6-amd64.s");
const recent = fixture("goroutines/go1.26.8-amd64.s");

const eachLine = (text: string, change: (line: string, i: number) => string): string =>
	text.split("\n").map(change).join("\n");
const isByte = (line: string): boolean => /^\t0x[0-9a-f]+ [0-9a-f]{2} /.test(line) || line.startsWith("\trel ");

/** Tabs as a terminal shows them. */
function expanded(line: string): string {
	let text = "";
	for (const c of line) text += c === "\t" ? " ".repeat(8 - (text.length % 8)) : c;
	return text;
}

/** Broken at blanks, each line of `width` characters at most where it has one. */
function broken(line: string, width: number): string[] {
	if (line.length <= width) return [line];
	const at = line.lastIndexOf(" ", width);
	return at <= line.length - line.trimStart().length
		? [line]
		: [line.slice(0, at), ...broken(line.slice(at + 1), width)];
}

/** As GNU cat shows bytes, with that at the ends of lines (cat(1), -v). */
function shownByCat(text: string, end: string): string {
	const low = (byte: number): string =>
		byte < 32 ? `^${String.fromCharCode(byte + 64)}` : byte === 127 ? "^?" : String.fromCharCode(byte);
	return [...Buffer.from(text)]
		.map((byte) => (byte === 10 ? `${end}\n` : byte < 128 ? low(byte) : `M-${low(byte & 127)}`))
		.join("");
}

/** What of a function does not depend on where its lines are. */
const facts = ({ name, frame, declaredFrame, check, morestack, need }: FunctionReport): unknown => ({
	name,
	frame,
	declaredFrame,
	check,
	morestack,
	need,
});

const copies: Readonly<Record<string, (text: string) => string>> = {
	"tabs as eight blanks": (text) => text.replaceAll("\t", "        "),
	"tabs as one blank": (text) => text.replaceAll("\t", " "),
	"line numbers": (text) =>
		eachLine(text, (line, i) => `${String(i + 1).padStart(6)}  ${line.replaceAll("\t", "    ")}`),
	"line numbers with colons": (text) => eachLine(text, (line, i) => `${i + 1}: ${line.replaceAll("\t", "    ")}`),
	"a quote in Markdown": (text) =>
		`> \`\`\`\n> $ go tool compile -S x.go\n${eachLine(text, (line) => `> ${line.replaceAll("\t", "    ")}`)}\n> \`\`\``,
	"a log with times": (text) =>
		eachLine(text, (line) => `2026-01-02T03:04:05.1234567Z ${line.replaceAll("\t", "        ")}`),
	"a page's characters": (text) => text.replaceAll("\t", "\u00a0\u00a0").replaceAll("<", "&lt;").replaceAll('""', "“”"),
	"line numbers with bars": (text) => eachLine(text, (line, i) => `${String(i + 1).padStart(4)} | ${line}`),
	"a debugger's prompt": (text) => eachLine(text, (line) => `(gdb) ${line}`),
	"a patch": (text) => eachLine(text, (line) => `+${line}`),
	"the steps of a container's build": (text) => eachLine(text, (line, i) => `#12 ${(i / 100).toFixed(3)} ${line}`),
	"the name of what printed it": (text) => eachLine(text, (line) => `build-1  | ${line}`),
	"a terminal's colours": (text) => eachLine(text, (line) => `\u001b[0m${line}\u001b[0;1m`),
	"lines filled with blanks": (text) => eachLine(text, (line) => `${line}   `),
	"cat -A": (text) => shownByCat(text, "$"),
	"cat -t": (text) => shownByCat(text, ""),
	"cat -E": (text) => eachLine(text, (line) => `${line}$`),
	"cat -T": (text) => text.replaceAll("\t", "^I"),
	"cat -A of carriage returns": (text) => shownByCat(text.replaceAll("\n", "\r\n"), "$"),
	"numbers of grep": (text) => eachLine(text, (line, i) => `${i + 1}${/^\S/.test(line) ? ":" : "-"}${line}`),
	"asterisks of a comment": (text) => eachLine(text, (line) => ` * ${line}`),
	"a page's characters, tabs kept": (text) =>
		text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;"),
	"a page's characters by number": (text) =>
		text.replaceAll("&", "&#38;").replaceAll("<", "&#60;").replaceAll(">", "&#x3e;").replaceAll("\t", "&#9;"),
	"curly quotes and dashes, tabs kept": (text) =>
		text
			.replaceAll('""', "“”")
			.replaceAll(/(?<=[\t ])-(?=\d+\()/g, "–")
			.replace("\tRET", "\u200b\tRET  "),
	"a page with colours": (text) =>
		`<pre>${eachLine(text.replaceAll("<", "&lt;"), (line) => line.replace(/([A-Z]{3,})/, '<span class="k">$1</span>'))}</pre>`,
	"a table of one column": (text) => eachLine(text, (line) => `| ${line} |`),
	"a frame around it": (text) => eachLine(text, (line) => `│ ${line.padEnd(130)} │`),
	"lines broken at 80 columns by a terminal": (text) =>
		eachLine(text, (line) => expanded(line).replaceAll(/(.{80})(?=.)/g, "$1\n")),
	"lines broken at 72 columns by a mail program": (text) =>
		eachLine(text, (line) => `> ${broken(expanded(line), 72).join("\n> ")}`),
	"remarks behind some lines": (text) =>
		eachLine(text, (line) => (/CALL/.test(line) ? `${line}   // <- here` : line.replace(/\tRET$/, "\tRET\t; done"))),
	"arrows before some lines": (text) => eachLine(text, (line) => (line.includes("\tCALL\t") ? `=> ${line}` : line)),
	"some lines in bold": (text) => eachLine(text, (line) => (line.includes("\tCALL\t") ? `**${line}**` : line)),
	"pcs in hex alone": (text) => eachLine(text, (line) => line.replace(/^(\t0x\w+) \d{5} /, "$1 ")),
	"links of a terminal": (text) =>
		eachLine(text, (line) => line.replace(/\((\S+:\d+)\)/, "(\u001b]8;;file:$1\u001b\\$1\u001b]8;;\u001b\\)")),
	"carriage returns twice": (text) => text.replaceAll("\n", "\r\r\n"),
	"carriage returns": (text) => text.replaceAll("\t", "    ").replaceAll("\n", "\r\n"),
};

describe("copied listings", () => {
	it.each(Object.keys(copies))("%s", async (name) => {
		for (const text of [article, recent]) {
			const copied = (copies[name] as (text: string) => string)(text);
			expect(looksPasted(copied, true)).toBe(true);
			const wanted = await reportOf(text);
			const found = await reportOf(restore(copied).text);
			expect(found.functions.map(facts)).toStrictEqual(wanted.functions.map(facts));
			expect(found.roots.map((r) => [r.function, r.verdict])).toStrictEqual(
				wanted.roots.map((r) => [r.function, r.verdict]),
			);
			expect(found.diagnostics.filter((d) => d.severity !== "note")).toStrictEqual([]);
		}
	});

	it("a listing as the compiler prints it is left alone", () => {
		for (const text of [article, recent]) {
			expect(looksPasted(text)).toBe(false);
			expect(looksPasted(text, true)).toBe(false);
		}
		expect(looksPasted("package main\n\nfunc main() {}\n")).toBe(false);
	});

	it("without bytes and relocations", async () => {
		const text = eachLine(article, (line) => (isByte(line) ? "" : line.replaceAll("\t", "    ")));
		const report = await reportOf(restore(text).text);
		expect(report.diagnostics).toStrictEqual([]);
		expect(report.functions.map((f) => [f.name, f.frame, f.check])).toStrictEqual([
			["main.main", 32, "small"],
			["main.add", 224, "big"],
			["main.init", 0, "small"],
		]);
	});

	it("one function without its header: taken from the TEXT line, and said so", async () => {
		const from = article.indexOf('"".add t=1');
		const text = article.slice(article.indexOf("\n", from) + 1, article.indexOf('"".init t=1'));
		expect(looksPasted(text)).toBe(true);
		const restored = restore(text);
		expect(restored.missing).toStrictEqual([
			{ line: 1, what: 'the header of "".add is missing: taken from its TEXT line' },
		]);
		// One line more than was given, and both of the first two are its line 1.
		expect(restored.lines.slice(0, 3)).toStrictEqual([1, 1, 2]);
		const report = await reportOf(restored.text);
		expect(report.diagnostics).toStrictEqual([]);
		expect(report.functions.map((f) => [f.name, f.frame, f.check])).toStrictEqual([['"".add', 224, "big"]]);
	});

	it("a function without its TEXT line: taken from the header, and said so", async () => {
		const text = eachLine(article, (line) => (line.includes('TEXT\t"".add') ? "" : line.replaceAll("\t", "    ")));
		const restored = restore(text);
		expect(restored.missing.map((m) => m.what)).toStrictEqual([
			'the TEXT line of "".add is missing: taken from its header',
		]);
		const report = await reportOf(restored.text);
		expect(report.functions.map((f) => [f.name, f.frame, f.check])).toContainEqual(["main.add", 224, "big"]);
	});

	it.each(["...", "…", "[...]"])("lines left out by %s are a warning at their place", async (mark) => {
		const lines = article.replaceAll("\t", "    ").split("\n");
		lines.splice(10, 4, `    ${mark}`);
		const report = await reportOf(restore(lines.join("\n")).text);
		expect(report.diagnostics).toContainEqual(
			expect.objectContaining({ code: "elided", severity: "warning", line: 11 }),
		);
		expect(report.functions.map((f) => f.name)).toStrictEqual(["main.main", "main.add", "main.init"]);
	});

	it("remarks stay at the lines of what was given", async () => {
		const remarks: Diagnostic[] = [];
		const text = article.slice(article.indexOf("\t0x0000"));
		async function* once(): AsyncGenerator<Uint8Array> {
			yield await Promise.resolve(new TextEncoder().encode(text));
		}
		const source = streamSource(once(), "x.txt", remarks);
		let size = 0;
		for await (const part of source.chunks) size += part.length;
		expect(size).toBeGreaterThan(0);
		expect(remarks.map((r) => [r.code, r.severity, r.line])).toStrictEqual([
			["pasted", "note", 1],
			["pasted", "note", 1],
		]);
		expect([1, 2, 10].map((line) => source.lineOf?.(line))).toStrictEqual([1, 1, 9]);
	});

	it("without positions: the functions are the same", async () => {
		const text = eachLine(recent, (line) => line.replace(/ \([^\t]*\)\t/, "\t"));
		expect(looksPasted(text)).toBe(true);
		const found = await reportOf(restore(text).text);
		expect(found.functions.map(facts)).toStrictEqual((await reportOf(recent)).functions.map(facts));
	});

	it("of two compared listings the newer one is read, as far as it is shown", async () => {
		const changed = recent.replace(/, \$\d+-/, ", $9999-");
		expect(changed).not.toBe(recent);
		const lines = recent.split("\n");
		const at = changed.split("\n").findIndex((line, i) => line !== lines[i]);
		const all = [...lines.map((line) => ` ${line}`)];
		all.splice(at, 1, `-${lines[at] ?? ""}`, `+${changed.split("\n")[at] ?? ""}`);
		const patch = ["--- a.s", "+++ b.s", `@@ -1,${lines.length} +1,${lines.length} @@`, ...all].join("\n");
		expect(looksPasted(patch)).toBe(true);
		const restored = restore(patch);
		expect(restored.missing.map((m) => m.what)).toStrictEqual([
			"a comparison of two listings: the newer one is read, as far as it is shown",
		]);
		const found = await reportOf(restored.text);
		expect(found.functions.map(facts)).toStrictEqual((await reportOf(changed)).functions.map(facts));
		// A part of it: what is not shown is said to be missing.
		const part = ["--- a.s", "+++ b.s", `@@ -${at},3 +${at},3 @@`, ...all.slice(at - 2, at + 40)].join("\n");
		expect((await reportOf(restore(part).text)).diagnostics.map((d) => d.severity)).toContain("warning");
	});

	it("what was removed is read where nothing else is shown", async () => {
		const text = ["--- a.s", "+++ /dev/null", "@@ -1,9 +0,0 @@", ...article.split("\n").map((line) => `-${line}`)];
		const found = await reportOf(restore(text.join("\n")).text);
		expect(found.functions.map(facts)).toStrictEqual((await reportOf(article)).functions.map(facts));
	});

	it("the output of Compiler Explorer: no headers, no pcs, labels", async () => {
		const wanted = await reportOf(article);
		const found = await reportOf(restore(explored(article)).text);
		expect(looksPasted(explored(article))).toBe(true);
		expect(looksPasted('#include "textflag.h"\n\nTEXT ·f(SB), NOSPLIT, $0-8\n\tMOVQ $1, ret+0(FP)\n\tRET\n')).toBe(
			false,
		);
		expect(found.functions.map(facts)).toStrictEqual(wanted.functions.map(facts));
		expect(found.diagnostics.filter((d) => d.severity !== "note")).toStrictEqual([]);
	});

	it("the output of Compiler Explorer with directives, and labels that two functions would share", async () => {
		const wanted = (await reportOf(article)).functions.map(facts);
		const once = explored(article);
		const text = `\t.file 1 "a.go"\n\t.loc 1 3 0\n${once}${once.replaceAll(/_pc(\d+)/g, "_pc$1_1")}`;
		const { functions, diagnostics } = await reportOf(restore(text).text);
		expect(functions.map(facts)).toStrictEqual([...wanted, ...wanted]);
		expect(diagnostics.filter((d) => d.severity !== "note" || d.code === "foreign-line")).toStrictEqual([]);
	});
});

/** As Compiler Explorer shows a listing. */
function explored(text: string): string {
	let name = "";
	const targets = new Set<string>();
	const out: string[] = [];
	for (const line of text.split("\n")) {
		const [, pc = "", mnemonic = "", operands = ""] = /^\t0x\w+ (\d+) \([^\t]*\)\t(\w+)(?:\t(.*))?$/.exec(line) ?? [];
		if (mnemonic === "") continue;
		if (mnemonic === "TEXT") name = operands.replace(/\(SB\).*/, "").replaceAll(/\W/g, "_");
		const label = (at: string): string => `${name}_pc${Number(at)}`;
		const [, before = "", target] = /^(\$1, )?(\d+)$/.exec(/^J/.test(mnemonic) ? operands : "") ?? [];
		if (target !== undefined) targets.add(label(target));
		const shown = target === undefined ? operands : `${before}${label(target)}`;
		out.push(`${label(pc)}:`, `        ${mnemonic.padEnd(7)} ${shown}`.trimEnd());
	}
	// Each label once, where something leads to.
	const seen = new Set<string>();
	const isKept = (line: string): boolean => {
		const label = line.slice(0, -1);
		if (!/^\S+_pc\d+:$/.test(line)) return true;
		if (seen.has(label) || !(targets.has(label) || label.endsWith("_pc0"))) return false;
		seen.add(label);
		return true;
	};
	return `${out.filter(isKept).join("\n")}\n`;
}

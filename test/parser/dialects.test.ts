/** What differs between Go versions, and what no known version prints (FACTS 1, docs/LISTING-FORMAT.md). */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { bothSpans, callNumberIn } from "../../src/parser/dialect.js";
import { parseTextTail } from "../../src/parser/grammar.js";
import { relocationName } from "../../src/parser/relocations.js";
import { reportOf, summarise } from "../support/scan.js";

const folder = new URL("../../fixtures/goroutines/", import.meta.url);
const listings = readdirSync(folder).filter((name) => name.endsWith("-amd64.s"));
const read = (name: string): string => readFileSync(fileURLToPath(new URL(name, folder)), "utf8");

describe("versions", () => {
	const spans: Readonly<Record<number, readonly [number, number]>> = {
		7: [7, 8],
		9: [9, 15],
		12: [9, 15],
		14: [9, 15],
		16: [16, 16],
		17: [17, 17],
		18: [18, 21],
		20: [18, 21],
		21: [18, 21],
		26: [22, Number.POSITIVE_INFINITY],
	};

	it.each(listings)("%s tells its own", (name) => {
		const minor = Number(/go1\.(\d+)/.exec(name)?.[1]);
		const [oldest, newest] = spans[minor] as readonly [number, number];
		expect(summarise(read(name)).versions).toStrictEqual({ oldest, newest });
	});

	it("two listings that contradict each other leave none", () => {
		expect(bothSpans({ oldest: 9, newest: 15 }, { oldest: 16, newest: 17 })).toBeNull();
		expect(summarise(read("go1.16.15-amd64.s") + read("go1.26.8-amd64.s")).versions).toBeNull();
	});

	it("the number of a call's relocation", () => {
		expect([7, 9, 13, 16, 17, 21].map((n) => callNumberIn({ oldest: n, newest: n }))).toStrictEqual([7, 8, 8, 8, 7, 7]);
		expect(callNumberIn({ oldest: 16, newest: 17 })).toBe(0);
		expect(callNumberIn({ oldest: 22, newest: Number.POSITIVE_INFINITY })).toBe(0);
	});

	/** Taking one call out of the text must not go unnoticed where relocations have numbers. */
	it.each(listings)("%s: a call that is missing is seen", async (name) => {
		const text = read(name).replace(/\n[^\n]*\tCALL\truntime\.newproc\(SB\)/, "");
		const { diagnostics } = await reportOf(text);
		expect(diagnostics.map((d) => d.code)).toContain("missing-call");
	});
});

describe("numbers of relocation types", () => {
	// Seen in listings: the instruction or the symbol that each belongs to.
	it.each([
		[7, "7", "R_CALL"],
		[7, "15", "R_TLS_LE"],
		[7, "23", "R_METHODOFF"],
		[9, "8", "R_CALL"],
		[9, "11", "R_CALLIND"],
		[9, "24", "R_METHODOFF"],
		[12, "29", "R_DWARFFILEREF"],
		[13, "16", "R_TLS_LE"],
		[14, "17", "R_TLS_LE"],
		[14, "25", "R_METHODOFF"],
		[16, "25", "R_USEIFACE"],
		[16, "26", "R_USEIFACEMETHOD"],
		[16, "27", "R_METHODOFF"],
		[17, "7", "R_CALL"],
		[17, "25", "R_USEIFACEMETHOD"],
		[17, "26", "R_METHODOFF"],
		[18, "24", "R_USEIFACEMETHOD"],
		[20, "24", "R_USEIFACEMETHOD"],
		[20, "26", "R_METHODOFF"],
		[21, "-32767", "weak R_ADDR"],
		[26, "RelocType(-32763)", "weak R_ADDROFF"],
		[26, "R_CALL", "R_CALL"],
		[26, "250", "250"],
	] as const)("Go 1.%i, %s", (minor, type, name) => {
		expect(relocationName(type, minor)).toBe(name);
	});
});

it("TEXT lines up to Go 1.8 have a number for the words", () => {
	expect([...(parseTextTail(", 36, $16-8")?.words ?? [])]).toStrictEqual(["NOSPLIT", "WRAPPER"]);
	expect(parseTextTail(", 4, $0-0")).toMatchObject({ frame: 0, args: 0 });
	expect([...(parseTextTail(", 0, $8")?.words ?? ["?"])]).toStrictEqual([]);
});

describe("a version that is not known", () => {
	const next = read("go1.26.8-amd64.s")
		.replace("main.plain STEXT size=", "main.plain STEXT pinned size=")
		.replace(/^(main\.withArgs STEXT .*)$/m, "$1 stk=0x10")
		.replace(/(TEXT\tmain\.little\(SB\), )/, "$1NEWWORD|NEW_WORD2|")
		.replace(/\tt=R_CALL | t=R_CALL /, " t=R_CALLNEAR ")
		.replace(/ SRODATA /, " SRODATANEW ")
		.replace("\tXORL\tAX, AX\n", "\tXORNEW\tAX, AX\n");

	it("is read, and what is new is named", async () => {
		const report = await reportOf(next);
		const wanted = await reportOf(read("go1.26.8-amd64.s"));
		const said = report.diagnostics.map((d) => `${d.code} ${d.message}`).join("\n");
		for (const word of ["pinned", "stk= in main.withArgs", "NEWWORD", "NEW_WORD2", "R_CALLNEAR"])
			expect(said).toContain(word);
		expect(report.functions.map((f) => [f.name, f.frame, f.check])).toStrictEqual(
			wanted.functions.map((f) => [f.name, f.frame, f.check]),
		);
		expect(report.diagnostics.filter((d) => d.severity !== "note" && d.code !== "unknown-instruction")).toStrictEqual(
			[],
		);
	});
});

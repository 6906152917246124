/** The walk of docs/ADDING-AN-ARCH.md: an architecture made up in invented.ts, and registered here alone, is read like any other. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { architectures } from "../../src/arch/registry.js";
import type { Arch } from "../../src/arch/types.js";
import { reportOf, scanText } from "../support/scan.js";
import { kestrel } from "./invented.js";

const registry = architectures as Map<string, Arch>;
beforeAll(() => registry.set(kestrel.name, kestrel));
afterAll(() => registry.delete(kestrel.name));

interface Written {
	readonly name: string;
	/** N of `$N-0`. */
	readonly declared: number;
	readonly words?: string;
	/** Instructions, four bytes each; `{slow}` is where morestack is called. */
	readonly code: readonly string[];
	readonly relocations?: readonly string[];
}

/** The listing of a function. */
function text({ name, declared, words = "ABIInternal", code, relocations = [] }: Written): string {
	const slow = code.findIndex((one) => one.includes("runtime.morestack"));
	const lines = code.map((one, i) => {
		const [mnemonic, operands] = one.replace("{slow}", String(4 * slow)).split(/ (.*)/, 2);
		const pc = 4 * i;
		const where = `\t0x${pc.toString(16).padStart(4, "0")} ${String(pc).padStart(5, "0")} (/k/main.go:${10 + i})`;
		return `${where}\t${mnemonic}${operands === undefined ? "" : `\t${operands}`}\n`;
	});
	const hex = Array.from({ length: 4 * code.length }, () => "00");
	const dump: string[] = [];
	for (let at = 0; at < hex.length; at += 16)
		dump.push(`\t0x${at.toString(16).padStart(4, "0")} ${hex.slice(at, at + 16).join(" ")}  ${".".repeat(16)}\n`);
	return (
		`${name} STEXT size=${4 * code.length} args=0x0 locals=0x0 funcid=0x0 align=0x0\n` +
		`\t0x0000 00000 (/k/main.go:9)\tTEXT\t${name}(SB), ${words}, $${declared}-0\n` +
		lines.join("") +
		dump.join("") +
		relocations.map((one) => `\trel ${one}\n`).join("")
	);
}

const G = "GET 16(g), K8";
/** The way to morestack, behind the return. */
const end = ["GOTO (K31)", "JSR runtime.morestack_noctxt(SB)", "GOTO 0"];

const written: readonly Written[] = [
	{
		name: "main.main",
		declared: 24,
		code: [
			...[G, "AGAINST K8, KSP", "BLOW {slow}", "ENTER $32"],
			...["LEA main.work·f(SB), K1", "JSR runtime.newproc(SB)", "JSR main.leaf(SB)", "LEAVE $32"],
			...end,
		],
	},
	// F + 8, rounded up to 32.
	{
		name: "main.work",
		declared: 1000,
		code: [
			...["GET (K30), g", G, "TAKE $896, KSP, K7", "AGAINST K8, K7", "BLOW {slow}", "ENTER $32", "SLIDE $992"],
			...["LEA 64(KSP), K3", "PUT K1, 8(K3)", "JSR main.huge(SB)", "JSR (K2)", "LEAVE $1024"],
			...end,
		],
	},
	{
		name: "main.huge",
		declared: 9000,
		code: [
			...[G, "AGAINST $8896, KSP", "BLOW {slow}", "TAKE $8896, KSP, K7", "AGAINST K8, K7", "BLOW {slow}"],
			...["ENTER $9024", "BHIGH 40", "GOTO 40", "HALT", "LEAVE $9024"],
			...end,
		],
	},
	{
		name: "main.leaf",
		declared: 0,
		words: "NOSPLIT|NOFRAME|ABIInternal",
		code: ["PLUS $1, K1, K1", "GOTO main.tail(SB)"],
	},
	{ name: "main.tail", declared: 0, words: "NOSPLIT|NOFRAME|ABIInternal", code: ["GOTO (K31)"] },
];
const listing = written.map(text).join("");

describe("an architecture made up", () => {
	it("is found by its instructions, and its frames, checks and calls are read without a remark", async () => {
		const report = await reportOf(listing);
		expect(report.diagnostics).toStrictEqual([]);
		expect(report.target).toMatchObject({ goarch: "kestrel", origin: { goarch: "detected" } });
		expect(report.functions.map((f) => [f.name, f.frame, f.check, f.morestack])).toStrictEqual([
			["main.main", 32, "small", "runtime.morestack_noctxt"],
			["main.work", 1024, "big", "runtime.morestack_noctxt"],
			["main.huge", 9024, "huge", "runtime.morestack_noctxt"],
			["main.leaf", 0, "none", null],
			["main.tail", 0, "none", null],
		]);
	});

	it("goroutines are followed and bounds computed from its own costs of a call", async () => {
		const report = await reportOf(listing);
		const work = report.roots.find((root) => root.function === "main.work");
		// 4 words and goexit's pc, as on each machine whose calls push (runtime/proc.go, newproc1).
		expect(report.target.entryDepth).toBe(40);
		expect(work).toMatchObject({
			kind: "go",
			verdict: "always",
			must: 1024 + 16 + 9024 - 128,
			may: null,
			chain: [
				{ function: "main.work", frame: 1024, depth: 40 },
				{ function: "main.huge", frame: 9024, depth: 40 + 1024 + 16, grownTo: 16384 },
			],
			culprits: [{ reason: "unresolved", function: "main.work" }],
		});
		expect(work?.sites).toMatchObject([{ function: "main.main", line: 15 }]);
	});

	it("its edges are those that the data say, tail calls and returns told apart", async () => {
		const edges = [...(await scanText(listing)).edges()].map((e) => `${e.caller} ${e.kind} ${e.callee}`);
		expect(edges.filter((e) => !e.includes("morestack")).sort()).toStrictEqual([
			"main.leaf tail main.tail",
			"main.main go main.work",
			"main.main static main.leaf",
			"main.main static runtime.newproc",
			"main.work funcval ?",
			"main.work static main.huge",
		]);
	});

	it("what contradicts the data is remarked on", async () => {
		const codes = async (from: string, to: string): Promise<string[]> =>
			(await reportOf(listing.replace(from, to), { goarch: "kestrel" })).diagnostics.map((d) => d.code).sort();
		expect(await codes("SLIDE\t$992", "SLIDE\t$960")).toStrictEqual(["check-constant", "frame-mismatch"]);
		expect(await codes("PLUS\t$1", "FLAP\t$1")).toStrictEqual(["unknown-instruction"]);
		expect(await codes("TAKE\t$896", "TAKE\t$888")).toStrictEqual(["check-constant"]);
	});
});

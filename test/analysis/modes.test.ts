/** What build modes change in the code that calls and checks (docs/LISTING-FORMAT.md, Build modes). */
import { describe, expect, it } from "vitest";
import type { FunctionReport, GraphEdge, Report } from "../../src/model/report.js";
import { scanText } from "../support/scan.js";

/** Functions of given instructions, four bytes each; `pseudo ` in front of those without bytes, relocations behind. */
function listing(functions: Readonly<Record<string, readonly string[]>>): string {
	return Object.entries(functions)
		.map(([head, code]) => {
			const [name, words, frame] = head.split(" ");
			let pc = 0;
			const lines: string[] = [];
			const relocations: string[] = [];
			for (const one of code) {
				if (one.startsWith("rel ")) {
					relocations.push(`\t${one}`);
					continue;
				}
				const at = `\t0x${pc.toString(16).padStart(4, "0")} ${String(pc).padStart(5, "0")} (/a.go:1)`;
				lines.push(`${at}\t${one.replace("pseudo ", "").replace(" ", "\t")}`);
				if (!one.startsWith("pseudo ")) pc += 4;
			}
			return `${name} STEXT size=${pc} args=0x0 locals=0x0 funcid=0x0 align=0x0
\t0x0000 00000 (/a.go:1)\tTEXT\t${name}(SB), ${words}, $${frame}-0\n${[...lines, ...relocations].join("\n")}\n`;
		})
		.join("");
}

async function read(
	functions: Readonly<Record<string, readonly string[]>>,
): Promise<{ report: Report; edges: GraphEdge[] }> {
	const analysis = await scanText(listing(functions), { goarch: "amd64" });
	return { report: analysis.report(), edges: [...analysis.edges()] };
}
const named = (report: Report, name: string): FunctionReport => {
	const found = report.functions.find((f) => f.name === name);
	if (found === undefined) throw new Error(name);
	return found;
};
const frame = ["PUSHQ BP", "MOVQ SP, BP", "SUBQ $56, SP"];
const end = ["ADDQ $56, SP", "POPQ BP", "RET", "pseudo NOP", "CALL runtime.morestack(SB)"];

describe("-d=maymorestack", () => {
	const hook = { "runtime.mayMoreStackMove NOSPLIT 0": ["RET"] };
	it("the check is found behind the call, which counts", async () => {
		const { report } = await read({
			"main.f NEEDCTXT|ABIInternal 64": [
				"MOVQ AX, 8(SP)",
				"PUSHQ DX",
				"CALL runtime.mayMoreStackMove(SB)",
				"POPQ DX",
				"MOVQ 8(SP), AX",
				"CMPQ SP, 16(R14)",
				"JLS 48",
				...frame,
				...end,
				"MOVQ 8(SP), AX",
				"JMP 20",
			],
			...hook,
		});
		expect(report.diagnostics).toStrictEqual([]);
		expect(named(report, "main.f")).toMatchObject({ check: "small", frame: 64, morestack: "runtime.morestack" });
	});
	it("a big check", async () => {
		const { report } = await read({
			"main.f ABIInternal 1032": [
				"CALL runtime.mayMoreStackMove(SB)",
				"LEAQ -904(SP), R12",
				"CMPQ R12, 16(R14)",
				"JLS 40",
				"PUSHQ BP",
				"MOVQ SP, BP",
				"SUBQ $1024, SP",
				"ADDQ $1024, SP",
				"POPQ BP",
				"RET",
				"CALL runtime.morestack_noctxt(SB)",
				"JMP 4",
			],
			...hook,
		});
		expect(report.diagnostics).toStrictEqual([]);
		expect(named(report, "main.f")).toMatchObject({ check: "big", frame: 1032 });
	});
	it("a comparison with the guard in the body is no check", async () => {
		const { report } = await read({
			"main.f NOSPLIT|ABIInternal 0": ["CALL main.g(SB)", "CMPQ SP, 16(R14)", "JLS 16", "RET", "RET"],
			"main.g NOSPLIT|ABIInternal 0": ["RET"],
		});
		expect(report.diagnostics.map((d) => d.code)).toStrictEqual(["check-mismatch"]);
	});
});

describe("-spectre=ret", () => {
	const thunk = { "runtime.retpolineCX NOSPLIT 0": ["RET"], "runtime.retpolineDX NOSPLIT 0": ["RET"] };
	it("a call of runtime.retpolineCX is a call through CX", async () => {
		const { report, edges } = await read({
			"main.f ABIInternal 64": [
				"CMPQ SP, 16(R14)",
				"JLS 48",
				...frame,
				"MOVQ main.hook(SB), DX",
				"MOVQ (DX), CX",
				"CALL runtime.retpolineCX(SB)",
				"MOVQ (DX), DX",
				"CALL runtime.retpolineDX(SB)",
				...end,
				"JMP 0",
				"rel 29+4 t=R_CALL runtime.retpolineCX+0",
				"rel 37+4 t=R_CALL runtime.retpolineDX+0",
				"rel 53+4 t=R_CALL runtime.morestack+0",
			],
			...thunk,
		});
		expect(report.diagnostics).toStrictEqual([]);
		const from = edges.filter((edge) => edge.caller === "main.f").map((edge) => `${edge.kind} ${edge.callee}`);
		expect(from.sort()).toStrictEqual(["funcval ?", "funcval ?"]);
		// The thunk itself is a leaf without a check: believed as one, main.f would never grow.
		expect(named(report, "main.f").need).toMatchObject({ may: null, complete: false });
	});
});

describe("-dynlink", () => {
	it("a load from the global offset table is the symbol's address", async () => {
		const { report } = await read({
			"main.f ABIInternal 64": [
				"CMPQ SP, 16(R14)",
				"JLS 40",
				...frame,
				"MOVQ main.work·f@GOT(SB), AX",
				"CALL runtime.newproc(SB)",
				...end,
				"JMP 0",
			],
			"main.work NOSPLIT|ABIInternal 0": ["RET"],
		});
		expect(report.roots.filter((root) => root.kind === "go").map((root) => root.function)).toStrictEqual(["main.work"]);
	});
});

/** -shared and -dynlink: symbols by their distance from the pc or through the global offset table, calls through that table. */
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import { reportOf } from "../support/scan.js";

const pad = (pc: number, digits: number, radix: number): string => pc.toString(radix).padStart(digits, "0");

/** A function from `pc instruction` lines: a tab separates the mnemonic from its operands. */
function symbol(head: string, size: number, code: string, relocations: readonly string[] = []): string {
	const lines = code
		.trim()
		.split("\n")
		.map((line) => /^\s*(\d+) (.*)$/.exec(line))
		.map((found) => {
			const pc = Number(found?.[1]);
			return `\t0x${pad(pc, 4, 16)} ${pad(pc, 5, 10)} (/src/input.go:5)\t${found?.[2]}`;
		});
	const bytes = Array.from({ length: Math.ceil(size / 16) }, (_, i) => {
		const count = Math.min(16, size - 16 * i);
		return `\t0x${pad(16 * i, 4, 16)} ${"90 ".repeat(count).padEnd(48)} ${".".repeat(count)}`;
	});
	return [head, ...lines, ...bytes, ...relocations.map((one) => `\trel ${one}`), ""].join("\n");
}

const leaf = (name: string, words: string): string =>
	symbol(
		`${name} STEXT nosplit size=1 args=0x0 locals=0x0 funcid=0x0${words}`,
		1,
		`0 TEXT\t${name}(SB), NOSPLIT|ABIInternal, $0-0\n0 RET`,
	);

const warnings = (report: Report): readonly string[] =>
	report.diagnostics.filter((one) => one.severity !== "note").map((one) => one.message);
const started = (report: Report): readonly string[] =>
	report.roots.filter((root) => root.kind === "go").map((root) => root.function);
const called = (report: Report, name: string): unknown => report.functions.find((f) => f.name === name);

describe("386", () => {
	// Go 1.17: a tab stands before the assembler's mark where there is one operand; a variable is written to, a funcval handed over.
	const code = (mark: string, address: (name: string) => string): string => `
		0 TEXT\t"".main(SB), ABIInternal, $8-0
		0 MOVL\tTLS, CX
		11 MOVL\t(CX)(TLS*2), CX
		14 CMPL\tSP, 8(CX)
		17 JLS\t90
		19 SUBL\t$8, SP
		22 CALL\t__x86.get_pc_thunk.cx(SB)${mark}
		27 INCL\t"".total(CX)${mark}
		33 MOVL\t$0, (SP)
		40 CALL\t__x86.get_pc_thunk.ax(SB)${mark}
		45 ${address('"".plain·f')}
		51 MOVL\tAX, 4(SP)
		55 CALL\t__x86.get_pc_thunk.bx(SB)${mark}
		60 LEAL\t_GLOBAL_OFFSET_TABLE_<>(BX), BX, R???1
		66 CALL\truntime.newproc(SB)${mark}
		71 ADDL\t$8, SP
		74 RET
		90 CALL\t__x86.get_pc_thunk.bx(SB)${mark}
		95 LEAL\t_GLOBAL_OFFSET_TABLE_<>(BX), BX, R???1
		101 CALL\truntime.morestack_noctxt(SB)${mark}
		106 JMP\t0`;
	const relocations = [
		"1+4 t=7 __x86.get_pc_thunk.cx+0",
		"23+4 t=7 __x86.get_pc_thunk.cx+0",
		"41+4 t=7 __x86.get_pc_thunk.ax+0",
	].concat(
		["56+4 t=7 __x86.get_pc_thunk.bx+0", "67+4 t=7 runtime.newproc+0", "91+4 t=7 __x86.get_pc_thunk.bx+0"],
		["102+4 t=7 runtime.morestack_noctxt+0"],
	);
	const funcval =
		'"".plain·f SRODATA dupok size=4\n\t0x0000 00 00 00 00                                      ....\n\trel 0+4 t=1 "".plain+0\n';

	it.each([
		["-dynlink", (name: string) => `MOVL\t${name}@GOT(AX), AX, R???1`],
		["-shared", (name: string) => `LEAL\t${name}(AX), AX, R???1`],
	])("Go 1.17 with %s: checks are read, a goroutine's function is known", async (_, address) => {
		const main = symbol(
			'"".main STEXT size=108 args=0x0 locals=0x8 funcid=0x0',
			108,
			code("\tR???1", address),
			relocations,
		);
		const report = await reportOf(`# main\n${main}${leaf('"".plain', "")}${funcval}`, { goarch: "386" });
		expect(warnings(report)).toEqual([]);
		expect(called(report, "main.main")).toMatchObject({
			frame: 8,
			check: "small",
			morestack: "runtime.morestack_noctxt",
			unresolved: 0,
		});
		expect(started(report)).toEqual(["main.plain"]);
	});

	it.each([
		["cx", ["main.plain"]],
		["ax", ["?"]],
	])("what the thunk of %s writes is not what it was, other registers are", async (register, functions) => {
		const text = symbol(
			"main.main STEXT nosplit size=26 args=0x0 locals=0x8 funcid=0x0 align=0x0",
			26,
			`0 TEXT\tmain.main(SB), NOSPLIT|ABIInternal, $8-0
			0 SUBL\t$8, SP
			3 LEAL\tmain.plain·f(SB), AX
			9 CALL\t__x86.get_pc_thunk.${register}(SB), R???1
			14 MOVL\tAX, (SP)
			17 CALL\truntime.newproc(SB)
			22 ADDL\t$8, SP
			25 RET`,
			[
				"5+4 t=R_ADDR main.plain·f+0",
				`10+4 t=R_CALL __x86.get_pc_thunk.${register}+0`,
				"18+4 t=R_CALL runtime.newproc+0",
			],
		);
		const report = await reportOf(`# main\n${text}${leaf("main.plain", " align=0x0")}`, { goarch: "386" });
		expect(warnings(report)).toEqual([]);
		expect(started(report)).toEqual(functions);
	});

	it("the middle of DUFFZERO, called through the table, is no call that matters", async () => {
		const text = symbol(
			"main.main STEXT nosplit size=30 args=0x0 locals=0x8 funcid=0x0 align=0x0",
			30,
			`0 TEXT\tmain.main(SB), NOSPLIT|ABIInternal, $8-0
			0 SUBL\t$8, SP
			3 CALL\t__x86.get_pc_thunk.cx(SB), R???1
			8 MOVL\truntime.duffzero@GOT(CX), CX, R???1
			14 LEAL\t123(CX), CX
			17 CALL\tCX
			19 ADDL\t$8, SP
			22 RET`,
			["4+4 t=R_CALL __x86.get_pc_thunk.cx+0", "10+4 t=R_GOTPCREL runtime.duffzero+6", "17+0 t=R_CALLIND +0"],
		);
		const report = await reportOf(`# main\n${text}`, { goarch: "386" });
		expect(warnings(report)).toEqual([]);
		expect(called(report, "main.main")).toMatchObject({ frame: 8, unresolved: 0, need: { complete: true, may: 0 } });
	});
});

it.each([
	["arm64", "MOVD", "R27", "R27", "RET\t(R30)"],
	["arm", "MOVW", "R9", "(R9)", "JMP\t(R14)"],
])(
	"%s with -dynlink: the middle of DUFFZERO, called through the table, is no call that matters",
	async (goarch, load, register, target, end) => {
		const call = (by: string, more: string): string =>
			symbol(
				`main.${by} STEXT nosplit size=24 args=0x0 locals=0x0 funcid=0x0 align=0x0`,
				24,
				`0 TEXT\tmain.${by}(SB), NOSPLIT|LEAF|NOFRAME|ABIInternal, $0-0
			0 ${load}\t${more}, ${register}
			8 ADD\t$232, ${register}
			12 CALL\t${target}
			16 ${end}`,
			);
		const text = `# main\n${call("zeroes", "runtime.duffzero@GOT(SB)")}${call("other", "8(R0)")}`;
		const report = await reportOf(text, { goarch });
		expect(called(report, "main.zeroes")).toMatchObject({ unresolved: 0 });
		// Whatever that is, it is not the method in the third word of a table.
		expect(called(report, "main.other")).toMatchObject({ unresolved: 1 });
	},
);

it("ppc64le with -dynlink: morestack is called through the global offset table", async () => {
	const text = symbol(
		"main.main STEXT size=76 args=0x0 locals=0x8 funcid=0x0 align=0x0",
		76,
		`0 TEXT\tmain.main(SB), ABIInternal, $40-0
		0 WORD\t$1011613696
		4 WORD\t$943849472
		8 MOVD\t16(g), R22
		12 CMPU\tR22, R1
		16 BLT\t52
		20 MOVD\tLR, R5
		24 MOVD\tR2, 8(R1)
		28 MOVD\truntime.morestack_noctxt@GOT(SB), R12
		36 MOVD\tR12, LR
		40 CALL\tLR
		44 MOVD\t8(R1), R2
		48 JMP\t8
		52 MOVD\tLR, R31
		56 MOVDU\tR31, -40(R1)
		60 MOVD\t(R1), R31
		64 MOVD\tR31, LR
		68 ADD\t$40, R1
		72 JMP\tLR`,
		["0+8 t=R_ADDRPOWER_PCREL .TOC.+0", "28+8 t=R_ADDRPOWER_GOT runtime.morestack_noctxt+0"],
	);
	const report = await reportOf(`# main\n${text}`, { goarch: "ppc64le" });
	expect(warnings(report)).toEqual([]);
	expect(called(report, "main.main")).toMatchObject({
		frame: 40,
		check: "small",
		morestack: "runtime.morestack_noctxt",
		unresolved: 0,
	});
});

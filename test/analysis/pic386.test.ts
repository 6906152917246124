/** 386 with -shared: code finds out its own pc by calls of functions that the linker makes. */
import { describe, expect, it } from "vitest";
import { reportOf } from "../support/scan.js";

const at = "(/src/input.go:5)";
const lines = (list: string): string => list.replaceAll(/^\t+/gm, "\t").replaceAll("POS", at);

/** As Go 1.26 prints it: MOVL TLS, CX stands for a call that only its relocation shows. */
const body = (relocation: (type: string) => string): string =>
	lines(`# main
main.count STEXT size=72 args=0x0 locals=0x4c funcid=0x0 align=0x0
	0x0000 00000 POS	TEXT	main.count(SB), NOFRAME|ABIInternal, $76-0
	0x0000 00000 POS	MOVL	TLS, CX
	0x000b 00011 POS	MOVL	(CX)(TLS*2), CX
	0x000e 00014 POS	CMPL	SP, 8(CX)
	0x0011 00017 POS	JLS	65
	0x0013 00019 POS	SUBL	$76, SP
	0x0016 00022 POS	CALL	__x86.get_pc_thunk.ax(SB), R???1
	0x001b 00027 POS	MOVL	main.total(SB), AX
	0x0021 00033 POS	CALL	main.note(SB)
	0x0026 00038 POS	ADDL	$76, SP
	0x0029 00041 POS	RET
	0x002a 00042 POS	NOP
	0x0041 00065 POS	CALL	runtime.morestack_noctxt(SB)
	0x0046 00070 POS	JMP	0
${[0, 1, 2, 3].map((i) => `	0x00${i}0 ${"90 ".repeat(16)} ................`).join("\n")}
	0x0040 90 e8 00 00 00 00 eb b8                          ........
	rel 1+4 t=${relocation("R_CALL")} __x86.get_pc_thunk.cx+0
	rel 7+4 t=${relocation("R_TLS_IE")} +2
	rel 23+4 t=${relocation("R_CALL")} __x86.get_pc_thunk.ax+0
	rel 34+4 t=${relocation("R_CALL")} main.note+0
	rel 66+4 t=${relocation("R_CALL")} runtime.morestack_noctxt+0
main.note STEXT nosplit size=1 args=0x0 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 POS	TEXT	main.note(SB), NOSPLIT|NOFRAME|ABIInternal, $0-0
	0x0000 00000 POS	RET
	0x0000 c3                                               .
`);

describe("position-independent code of 386", () => {
	it.each([
		["by name", (type: string) => type],
		["by number", (type: string) => (type === "R_CALL" ? "7" : "16")],
	])("calls of the linker's thunks are no calls that matter, relocations %s", async (_, relocation) => {
		const report = await reportOf(body(relocation), { goarch: "386" });
		expect(report.diagnostics.filter((one) => one.severity !== "note")).toEqual([]);
		const count = report.functions.find((f) => f.name === "main.count");
		expect(count).toMatchObject({ frame: 76, check: "small", morestack: "runtime.morestack_noctxt", unresolved: 0 });
		expect(count?.need).toMatchObject({ complete: true, may: 0 });
	});
});

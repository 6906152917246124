/** What only some Go versions print. Shapes as in the listings of std by Go 1.22.12 (PCALIGN) and 1.25.9 (wrappers). */
import { expect, it } from "vitest";
import { reportOf } from "../support/scan.js";

const line = (pc: number, op: string, args = ""): string =>
	`\t0x${pc.toString(16).padStart(4, "0")} ${String(pc).padStart(5, "0")} (f_amd64.s:9)\t${op}${args === "" ? "" : `\t${args}`}`;

it("a PCALIGN with a pc that is not its place is skipped", async () => {
	const text = [
		"# example.com/p",
		"example.com/p.f STEXT nosplit asm size=68 args=0x0 locals=0x0 funcid=0x0 align=0x20",
		line(0, "TEXT", "example.com/p.f(SB), NOSPLIT|NOFRAME, $0-0"),
		line(0, "TESTQ", "AX, AX"),
		line(3, "JNE", "64"),
		line(2, "PCALIGN", "$32"),
		line(64, "XORL", "AX, AX"),
		line(66, "RET"),
		"",
	].join("\n");
	const report = await reportOf(text);
	expect(report.diagnostics).toEqual([]);
	expect(report.functions[0]).toMatchObject({ name: "example.com/p.f", frame: 0, check: "none" });
});

it("a wrapper without a check fetches g before it makes its frame", async () => {
	const text = [
		"# example.com/p",
		"example.com/p.g STEXT nosplit asm size=40 args=0x0 locals=0x28 funcid=0x15 align=0x0",
		line(0, "TEXT", "example.com/p.g(SB), NOSPLIT|WRAPPER, $40-0"),
		line(0, "MOVQ", "(TLS), R14"),
		line(9, "PUSHQ", "BP"),
		line(10, "MOVQ", "SP, BP"),
		line(13, "SUBQ", "$32, SP"),
		line(17, "ADDQ", "$32, SP"),
		line(21, "POPQ", "BP"),
		line(22, "RET"),
		"",
	].join("\n");
	const report = await reportOf(text);
	expect(report.diagnostics).toEqual([]);
	expect(report.functions[0]).toMatchObject({ frame: 40, declaredFrame: 40, maxFrame: 40, check: "none" });
});

/** Go statements whose arguments are copied block by block behind the funcval on the stack: the funcval stays known. */
import { expect, it } from "vitest";
import { reportOf } from "../support/scan.js";

/** A function of these instructions, four bytes each. */
const listing = (name: string, code: readonly string[]): string =>
	`"".${name} STEXT nosplit size=${4 * code.length} args=0x0 locals=0x18\n` +
	[`TEXT "".${name}(SB), NOSPLIT, $0-0`, ...code]
		.map((one, i) => [Math.max(0, 4 * (i - 1)), one.replace(" ", "\t")] as const)
		.map(([pc, one]) => `\t0x${pc.toString(16).padStart(4, "0")} ${String(pc).padStart(5, "0")} (/a.go:3)\t${one}\n`)
		.join("");

const started = async (goarch: string, version: string, code: readonly string[]) => {
	const text = listing("start", code) + listing("work", ["UNDEF"]);
	const { roots } = await reportOf(text, { goarch, goVersion: version });
	return roots.find((root) => root.kind === "go")?.function;
};

it.each([
	// test/growth, `go f([4]uint64)`: 386 and ppc64 as Go 1.14 and 1.17 print them.
	[
		"386",
		"go1.14.15",
		[
			'MOVL $32, (SP)|LEAL "".work·f(SB), AX|MOVL AX, 4(SP)',
			'LEAL 8(SP), DI|LEAL ""..stmp_0(SB), SI|DUFFCOPY $1240|CALL runtime.newproc(SB)|RET',
		],
	],
	[
		"ppc64",
		"go1.17.13",
		[
			'MOVD $16, R3|MOVW R3, 32(R1)|MOVD $"".work·f(SB), R3|MOVD R3, 40(R1)|MOVD $48(R1), R20',
			'MOVD $""..stmp_1(SB), R21|LXVD2X (R21)(R0), VS32|STXVD2X VS32, (R20)(R0)|CALL runtime.newproc(SB)|RET',
		],
	],
] as const)("%s, %s", async (goarch, version, parts) => {
	expect(await started(goarch, version, parts.join("|").split("|"))).toMatch(/\bwork$/);
});

it.each([
	["from below the funcval on", "LEAL (SP), DI"],
	["through a pointer that is not known, when its address was taken,", "LEAL 4(SP), BX|MOVL CX, DI"],
])("a copy %s may have overwritten it", async (_, to) => {
	const code = `MOVL $32, (SP)|LEAL "".work·f(SB), AX|MOVL AX, 4(SP)|${to}|DUFFCOPY $1240|CALL runtime.newproc(SB)|RET`;
	expect(await started("386", "go1.14.15", code.split("|"))).toBe("?");
});

/** Go 1.14 on riscv64: the arguments are copied by a loop, upward from some slot. */
const loop = (from: number, step: number): readonly string[] =>
	[
		`MOV $"".work·f(SB), X3|MOV X3, 16(SP)|ADDI $${from}, SP, X5|MOV $""..stmp_0(SB), X6|MOV $""..stmp_0+8(SB), X3`,
		`LD $0, X6, X7|SD $0, X7, X5|ADDI $${step}, X5, X5|ADDI $8, X6, X6|BGEU X3, X6, $-16|CALL runtime.newproc(SB)|RET`,
	].flatMap((part) => part.split("|"));

it("a loop that copies upward from behind the funcval leaves it alone", async () => {
	expect(await started("riscv64", "go1.14.15", loop(24, 8))).toMatch(/\bwork$/);
});

it.each([
	["from below the funcval", 8, 8],
	["downward", 24, -8],
] as const)("a loop that copies %s may have overwritten it", async (_, from, step) => {
	expect(await started("riscv64", "go1.14.15", loop(from, step))).toBe("?");
});

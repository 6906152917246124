/** Returns that look like jumps through a register: cmd/internal/obj/mips/obj0.go of Go 1.7, preprocess, ARET. */
import { expect, it } from "vitest";
import { reportOf } from "../support/scan.js";

/** As Go 1.7.6 prints them for mips64: 36 bytes of check. */
const start = 'TEXT "".f(SB), $16-0|MOVV 16(g), R1|SGTU R29, R1, R1|BNE R1, 36|WORD $0|MOVV R31, R3';
const slow = "CALL runtime.morestack_noctxt(SB)|WORD $0|JMP 0|WORD $0";
const frame = 'ADDV $-24, R29|MOVV R31, (R29)|CALL "".leaf(SB)|WORD $0';

/** `f` calls `leaf`, and ends so. */
const listing = (ending: string): string => {
	const of = (name: string, size: number, locals: number, code: readonly string[]): string =>
		`"".${name} t=1 size=${size} args=0x0 locals=0x${locals.toString(16)}\n` +
		code
			.map((one, i) => [Math.max(0, 4 * (i - 1)), one.replace(" ", "\t")] as const)
			.map(([pc, one]) => `\t0x${pc.toString(16).padStart(4, "0")} ${String(pc).padStart(5, "0")} (/a.go:3)\t${one}\n`)
			.join("");
	const f = `${start}|${slow}|${frame}|${ending}`.split("|");
	return of("f", 4 * (f.length - 1), 16, f) + of("leaf", 4, 0, ['TEXT "".leaf(SB), NOFRAME, $-8-0', "JMP (R31)"]);
};

const need = async (ending: string) => {
	const { functions } = await reportOf(listing(ending), { goarch: "mips64", goVersion: "go1.7.6" });
	return functions.find((f) => f.name.endsWith(".f"))?.need;
};

it("through the register that the return address was just loaded to, behind the frame's end", async () => {
	expect(await need("MOVV (R29), R4|ADDV $24, R29|JMP (R4)")).toMatchObject({ complete: true, must: 0, may: 0 });
});

it.each([
	["from elsewhere", "MOVV 8(R29), R4|ADDV $24, R29|JMP (R4)"],
	["to another register", "MOVV (R29), R3|ADDV $24, R29|JMP (R4)"],
	["before the frame went", "MOVV (R29), R4|NOOP|JMP (R4)"],
])("a jump through what was loaded %s is a call that nothing tells of", async (_, ending) => {
	expect(await need(ending)).toMatchObject({ complete: false, may: null });
});

/** Prologues of both architectures: check, frame and morestack of every shape (FACTS 2.1 to 2.5). */
import { describe, expect, it } from "vitest";
import { architectures } from "../../src/arch/registry.js";
import { decode } from "../support/decode.js";
import { parseProgram } from "../support/minilang.js";
import { render } from "../support/render.js";
import { reportOf } from "../support/scan.js";

const amd64End = ["RET", "pseudo NOP", "CALL runtime.morestack_noctxt(SB)", "JMP 0"];
const pushed = ["PUSHQ BP", "MOVQ SP, BP"];

describe("amd64", () => {
	it.each([
		["small", ["CMPQ SP, 16(R14)", "JLS 28", ...pushed, "SUBQ $120, SP", "ADDQ $120, SP", ...amd64End], 128],
		["big", ["LEAQ -8(SP), R12", "CMPQ R12, 16(R14)", "JLS 28", ...pushed, "SUBQ $128, SP", ...amd64End], 136],
		["big", ["LEAQ -3968(SP), R12", "CMPQ R12, 16(R14)", "JLS 28", ...pushed, "SUBQ $4088, SP", ...amd64End], 4096],
		[
			"huge",
			[
				"MOVQ SP, R12",
				"SUBQ $3976, R12",
				"JCS 36",
				"CMPQ R12, 16(R14)",
				"JLS 36",
				...pushed,
				"SUBQ $4096, SP",
				...amd64End,
			],
			4104,
		],
	] as const)("%s", async (check, code, frame) => {
		const { f, codes } = await decode("amd64", code, { declared: frame });
		expect(codes).toStrictEqual([]);
		expect(f).toMatchObject({
			check,
			frame,
			declaredFrame: frame,
			maxFrame: frame,
			morestack: "runtime.morestack_noctxt",
		});
	});

	it.each([
		["assembly fetches g from TLS", ["MOVQ (TLS), R14"]],
		["windows and -shared", ["MOVQ TLS, CX", "MOVQ (CX)(TLS*1), CX"]],
	])("%s", async (_, loads) => {
		const g = loads[loads.length - 1]?.split(", ")[1] ?? "";
		const pc = 4 * (loads.length + 6);
		const code = [
			...loads,
			`CMPQ SP, 16(${g})`,
			"pseudo PCDATA $0, $-2",
			`JLS ${pc}`,
			...pushed,
			"SUBQ $24, SP",
			...amd64End,
		];
		const { f, codes } = await decode("amd64", code, { declared: 32, words: "NOPROF", header: "asm " });
		expect(codes).toStrictEqual([]);
		expect(f).toMatchObject({ check: "small", frame: 32, abi: "ABI0" });
	});

	const saved = (frame: number): string[] => [
		`SUBQ $${frame}, SP`,
		`MOVQ BP, ${frame - 8}(SP)`,
		`LEAQ ${frame - 8}(SP), BP`,
	];
	// Up to Go 1.16: g is fetched first, BP saved inside the frame, the huge check made with stackPreempt and the guard's distance.
	it.each([
		["small", ["CMPQ SP, 16(CX)", "JLS {slow}"], 24],
		["big", ["LEAQ -1104(SP), AX", "CMPQ AX, 16(CX)", "JLS {slow}"], 1232],
		...[720, 880, 896, 928].map(
			(guard) =>
				[
					"huge",
					[
						"MOVQ 16(CX), SI",
						"CMPQ SI, $-1314",
						"JEQ {slow}",
						`LEAQ ${guard}(SP), AX`,
						"SUBQ SI, AX",
						`CMPQ AX, $${9032 + guard - 128}`,
						"JLS {slow}",
					],
					9032,
				] as const,
		),
	] as const)("up to Go 1.16, %s", async (check, checking, frame) => {
		for (const loads of [["MOVQ (TLS), CX"], ["MOVQ TLS, CX", "MOVQ (CX)(TLS*2), CX"]]) {
			const slow = 4 * (loads.length + checking.length + 5);
			const code = [
				...loads,
				...checking.map((one) => one.replace("{slow}", String(slow))),
				...saved(frame),
				`ADDQ $${frame}, SP`,
				...amd64End,
			];
			const { f, codes } = await decode("amd64", code, { declared: frame });
			expect(codes).toStrictEqual([]);
			expect(f).toMatchObject({ check, frame, maxFrame: frame, morestack: "runtime.morestack_noctxt" });
		}
	});

	it("a huge check whose constant does not fit the frame is remarked on", async () => {
		const code = [
			"MOVQ (TLS), CX",
			"MOVQ 16(CX), SI",
			"CMPQ SI, $-1314",
			"JEQ 52",
			"LEAQ 928(SP), AX",
			"SUBQ SI, AX",
			"CMPQ AX, $9840",
			"JLS 52",
			...saved(9032),
			"ADDQ $9032, SP",
			...amd64End,
		];
		const { codes } = await decode("amd64", code, { declared: 9032 });
		expect(codes).toStrictEqual(["check-constant"]);
	});

	it("a systemstack function compares with stackguard1", async () => {
		const code = ["CMPQ SP, 24(R14)", "JLS 16", ...pushed, "RET", "CALL runtime.morestackc(SB)", "JMP 0"];
		code[1] = "JLS 20";
		const { f, codes } = await decode("amd64", code, { declared: 8, words: "CFUNC|ABIInternal", header: "cfunc " });
		expect(codes).toStrictEqual([]);
		expect(f).toMatchObject({ check: "small", frame: 8, morestack: "runtime.morestackc" });
	});

	it("frames of leaves, of one word, and none", async () => {
		const leaf = await decode("amd64", [...pushed, "SUBQ $112, SP", "ADDQ $112, SP", "POPQ BP", "RET"], {
			declared: 120,
		});
		expect(leaf).toMatchObject({ codes: [], f: { check: "none", frame: 120, morestack: null } });
		const word = await decode("amd64", [...pushed, "POPQ BP", "RET"], { declared: 8 });
		expect(word).toMatchObject({ codes: [], f: { check: "none", frame: 8 } });
		const none = await decode("amd64", ["XORL AX, AX", "RET"], { declared: 0, words: "NOSPLIT|NOFRAME|ABIInternal" });
		expect(none).toMatchObject({ codes: [], f: { check: "none", frame: 0 } });
	});

	it("SUBQ of a body written by hand is not the frame, and counts in maxFrame", async () => {
		const { f, codes } = await decode("amd64", ["SUBQ $64, SP", "ADDQ $64, SP", "RET"], {
			declared: 0,
			words: "NOSPLIT|NOFRAME",
			header: "nosplit asm ",
		});
		expect(codes).toStrictEqual([]);
		expect(f).toMatchObject({ frame: 0, maxFrame: 64, nosplit: true });
		const after = await decode("amd64", [...pushed, "SUBQ $24, SP", "SUBQ $64, SP", "RET"], {
			declared: 32,
			words: "NOSPLIT",
		});
		expect(after).toMatchObject({ codes: [], f: { frame: 32, maxFrame: 96 } });
	});

	it.each([
		[
			"the constant is not D − 128",
			["LEAQ -16(SP), R12", "CMPQ R12, 16(R14)", "JLS 28", ...pushed, "SUBQ $128, SP", ...amd64End],
			136,
			"check-constant",
		],
		[
			"a small check above 128",
			["CMPQ SP, 16(R14)", "JLS 24", ...pushed, "SUBQ $128, SP", ...amd64End],
			136,
			"check-constant",
		],
		[
			"the frame is not what TEXT says",
			["CMPQ SP, 16(R14)", "JLS 24", ...pushed, "SUBQ $32, SP", ...amd64End],
			56,
			"frame-mismatch",
		],
		["a check without morestack", ["CMPQ SP, 16(R14)", "JLS 20", ...pushed, "RET", "NOP"], 8, "check-mismatch"],
		["morestack without a check", [...pushed, ...amd64End], 8, "check-mismatch"],
		["a branch to nowhere", ["CMPQ SP, 16(R14)", "JLS 999", ...pushed, ...amd64End], 8, "bad-jump"],
		["no instruction of amd64", ["FROBNICATE AX", "RET"], 0, "unknown-instruction"],
	] as const)("a contradiction is said: %s", async (_, code, declared, wanted) => {
		const { codes, f } = await decode("amd64", code, { declared });
		expect(codes).toContain(wanted);
		if (wanted !== "check-constant") expect(f.need).toMatchObject({ may: null, complete: false });
	});
});

const arm64End = ["RET (R30)", "pseudo NOP", "MOVD R30, R3", "CALL runtime.morestack_noctxt(SB)", "JMP 0"];
const load = "MOVD 16(g), R16";

describe("arm64", () => {
	it.each([
		[
			"small",
			[load, "CMP R16, RSP", "BLS 28", "MOVD.W R30, -128(RSP)", "MOVD R29, -8(RSP)", "SUB $8, RSP, R29", ...arm64End],
			128,
		],
		[
			"big",
			[
				load,
				"SUB $16, RSP, R17",
				"CMP R16, R17",
				"BLS 32",
				"MOVD.W R30, -144(RSP)",
				"MOVD R29, -8(RSP)",
				"SUB $8, RSP, R29",
				...arm64End,
			],
			144,
		],
		[
			"big",
			[
				load,
				"SUB $144, RSP, R17",
				"CMP R16, R17",
				"BLS 36",
				"SUB $272, RSP, R20",
				"STP (R29, R30), -8(R20)",
				"MOVD R20, RSP",
				"SUB $8, RSP, R29",
				...arm64End,
			],
			272,
		],
		[
			"huge",
			[
				load,
				"SUBS $3984, RSP, R17",
				"BLO 40",
				"CMP R16, R17",
				"BLS 40",
				"SUB $4112, RSP, R20",
				"STP (R29, R30), -8(R20)",
				"MOVD R20, RSP",
				"SUB $8, RSP, R29",
				...arm64End,
			],
			4112,
		],
	] as const)("%s, %#", async (check, code, frame) => {
		const { f, codes } = await decode("arm64", code, { declared: frame });
		expect(codes).toStrictEqual([]);
		expect(f).toMatchObject({ check, frame, declaredFrame: frame, morestack: "runtime.morestack_noctxt" });
	});

	it("leaves without a frame, and negative frames", async () => {
		const leaf = await decode("arm64", ["ADD R1, R0, R0", "RET (R30)"], {
			declared: 0,
			words: "NOSPLIT|NOFRAME|LEAF|ABIInternal",
		});
		expect(leaf).toMatchObject({ codes: [], f: { check: "none", frame: 0 } });
		const negative = await decode("arm64", ["RET (R30)"], { declared: -8, words: "NOSPLIT|NOFRAME" });
		expect(negative).toMatchObject({ codes: [], f: { frame: 0, declaredFrame: -8 } });
	});

	it("stores that move their base lower SP", async () => {
		const code = [
			"MOVD.W R30, -16(RSP)",
			"MOVD.W R0, -32(RSP)",
			"MOVD.P 32(RSP), R0",
			"MOVD.P 16(RSP), R30",
			"RET (R30)",
		];
		const { f, codes } = await decode("arm64", code, { declared: 0, words: "NOSPLIT|NOFRAME", header: "nosplit asm " });
		expect(codes).toStrictEqual([]);
		expect(f).toMatchObject({ frame: 0, maxFrame: 48 });
	});
});

describe("SP moved by what a register holds", () => {
	it.each([
		["amd64", "SUBQ AX, SP"],
		["386", "SUBL AX, SP"],
		["arm64", "SUB R3, RSP, RSP"],
		["arm64", "SUB R3, RSP"],
		["arm64", "ADD R3, RSP, RSP"],
		["arm", "SUB R3, R13"],
		["riscv64", "SUB X5, SP, SP"],
		["riscv64", "ADD X5, SP, SP"],
		["ppc64", "SUB R3, R1"],
		["ppc64", "ADD R3, R1, R1"],
		["s390x", "SUB R3, R15"],
		["loong64", "SUBV R4, R3"],
		["mips64", "ADDV R1, R29"],
		["mips", "SUBU R1, R29"],
	] as const)("%s, %s: not known from there", async (goarch, code) => {
		const call = goarch === "riscv64" ? "JAL X1, p.g(SB)" : "CALL p.g(SB)";
		const body = (name: string, lines: readonly string[]): string =>
			`p.${name} STEXT nosplit asm size=${4 * lines.length} args=0x0 locals=0x0 funcid=0x0 align=0x0\n` +
			[`TEXT p.${name}(SB), NOSPLIT|NOFRAME, $0-0`, ...lines]
				.map((one, i) => [Math.max(0, 4 * (i - 1)), one.replace(" ", "\t")] as const)
				.map(([pc, one]) => `\t0x${pc.toString(16).padStart(4, "0")} ${String(pc).padStart(5, "0")} (/a.s:1)\t${one}\n`)
				.join("");
		const needOf = async (...lines: string[]) =>
			(await reportOf(body("f", [...lines, call, "UNDEF"]) + body("g", ["UNDEF"]), { goarch })).functions.find(
				(f) => f.name === "p.f",
			)?.need;
		expect(await needOf()).toMatchObject({ may: 0, complete: true });
		expect(await needOf(code)).toMatchObject({ may: null, complete: false });
	});
});

describe("every frame at the boundaries", () => {
	it.each([
		["amd64", [0, 8, 16, 24, 112, 120, 128, 136, 144, 1000, 4088, 4096, 4104, 65536, 1 << 20, 1 << 24]],
		["arm64", [16, 32, 112, 128, 144, 224, 240, 256, 272, 4080, 4096, 4112, 65536, 1 << 20]],
	] as const)("%s", async (goarch, frames) => {
		const text = frames.map((d) => `f${d} ${d} :\nn${d} ${d} nosplit :`).join("\n");
		const report = await reportOf(render(parseProgram(text), goarch), { goarch });
		expect(report.diagnostics).toStrictEqual([]);
		expect(report.functions.map((f) => [f.name, f.frame, f.check])).toStrictEqual(
			frames.flatMap((d) => [
				[`main.f${d}`, d, d <= 128 ? "small" : d <= 4096 ? "big" : "huge"],
				[`main.n${d}`, d, "none"],
			]),
		);
	});
});

describe("the registry", () => {
	it("knows each mnemonic once", () => {
		expect([...architectures.keys()]).toStrictEqual(expect.arrayContaining(["386", "amd64", "arm", "arm64"]));
		for (const arch of architectures.values()) {
			const all = arch.mnemonics.trim().split(/\s+/);
			expect(new Set(all).size).toBe(all.length);
			const control = Object.values(arch.control).flat();
			expect(new Set(control).size, arch.name).toBe(control.length);
			// JMP, CALL and RET are aliases that every assembler has; nothing prints BNV.
			const known = new Set([...all, "CALL", "JMP", "RET", "BL", "B", "BNV", "UNDEF"]);
			expect(
				control.filter((m) => !known.has(m)),
				arch.name,
			).toStrictEqual([]);
		}
	});

	it("an unknown GOARCH is an error of the user", async () => {
		await expect(reportOf("", { goarch: "pdp11" })).rejects.toThrow(/pdp11/);
	});
});

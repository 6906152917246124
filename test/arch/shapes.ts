/** What assemblers print for one function: four bytes an instruction, so that targets can be written down. */
export interface Shape {
	readonly goarch: string;
	/** Go releases that print it. */
	readonly version: string;
	readonly check: "none" | "small" | "big" | "huge";
	readonly frame: number;
	/** N of `$N-args`. */
	readonly declared: number;
	readonly words?: string;
	readonly code: readonly string[];
	/** Bytes below SP that the check asks for, where that is not D − 128. */
	readonly need?: number;
}

type Row = Omit<Shape, "goarch">;
const of = (goarch: string, rows: readonly Row[]): Shape[] => rows.map((row) => ({ goarch, ...row }));

const tls = ["MOVL TLS, CX", "pseudo PCDATA $0, $-2", "MOVL (CX)(TLS*2), CX"];
const end386 = ["RET", "pseudo NOP", "CALL runtime.morestack_noctxt(SB)", "JMP 0"];

const i386 = of("386", [
	{ version: "1.7 on", check: "small", frame: 0, declared: 0, code: [...tls, "CMPL SP, 8(CX)", "JLS 20", ...end386] },
	{
		version: "1.21 on",
		check: "small",
		frame: 128,
		declared: 128,
		words: "NOFRAME|ABIInternal",
		code: [...tls, "CMPL SP, 8(CX)", "JLS 28", "SUBL $128, SP", "ADDL $128, SP", ...end386],
	},
	{
		version: "windows",
		check: "small",
		frame: 8,
		declared: 8,
		code: [
			"MOVL runtime.tls_g(SB), CX",
			"MOVL (CX)(FS*1), CX",
			"MOVL (CX)(TLS*2), CX",
			"CMPL SP, 8(CX)",
			"JLS 32",
			"SUBL $8, SP",
			"ADDL $8, SP",
			...end386,
		],
	},
	{
		version: "1.7 on",
		check: "big",
		frame: 132,
		declared: 132,
		code: [...tls, "LEAL -4(SP), AX", "CMPL AX, 8(CX)", "JLS 32", "SUBL $132, SP", "ADDL $132, SP", ...end386],
	},
	{
		version: "1.7 to 1.16",
		check: "huge",
		frame: 20012,
		declared: 20012,
		code: [
			...tls,
			"MOVL 8(CX), SI",
			"CMPL SI, $4294965982",
			"JEQ 48",
			"LEAL 880(SP), AX",
			"SUBL SI, AX",
			"CMPL AX, $20764",
			"JLS 48",
			"SUBL $20012, SP",
			"ADDL $20012, SP",
			...end386,
		],
	},
	{
		version: "1.17 on",
		check: "huge",
		frame: 4100,
		declared: 4100,
		code: [
			...tls,
			"MOVL SP, AX",
			"SUBL $3972, AX",
			"JCS 40",
			"CMPL AX, 8(CX)",
			"JLS 40",
			"SUBL $4100, SP",
			"ADDL $4100, SP",
			...end386,
		],
	},
]);

const armGuard = "MOVW 8(g), R1";
const armEnd = ["pseudo NOP", "MOVW R14, R3", "CALL runtime.morestack_noctxt(SB)", "JMP 0"];

const arm = of("arm", [
	{ version: "1.7 on", check: "none", frame: 0, declared: -4, code: ["MOVW R0, R1", "JMP (R14)"] },
	{
		version: "1.7 on",
		check: "small",
		frame: 4,
		declared: 0,
		code: [armGuard, "CMP R1, R13", "BLS 20", "MOVW.W R14, -4(R13)", "MOVW.P 4(R13), R15", ...armEnd],
	},
	{
		version: "1.7 on",
		check: "small",
		frame: 128,
		declared: 124,
		code: [armGuard, "CMP R1, R13", "BLS 20", "MOVW.W R14, -128(R13)", "MOVW.P 128(R13), R15", ...armEnd],
	},
	{
		version: "1.7",
		check: "big",
		frame: 1028,
		declared: 1024,
		need: 1028,
		code: [
			armGuard,
			"MOVW $-1028(R13), R2",
			"CMP R1, R2",
			"BLS 24",
			"MOVW.W R14, -1028(R13)",
			"MOVW.P 1028(R13), R15",
			...armEnd,
		],
	},
	{
		version: "1.9 on",
		check: "big",
		frame: 132,
		declared: 128,
		code: [
			armGuard,
			"MOVW $-4(R13), R2",
			"CMP R1, R2",
			"BLS 24",
			"MOVW.W R14, -132(R13)",
			"MOVW.P 132(R13), R15",
			...armEnd,
		],
	},
	{
		version: "1.7 to 1.16",
		check: "huge",
		frame: 100016,
		declared: 100012,
		code: [
			armGuard,
			"CMP $4294965982, R1",
			"MOVW.NE $928(R13), R2",
			"SUB.NE R1, R2",
			"MOVW.NE $100816, R3",
			"CMP.NE R3, R2",
			"BLS 36",
			"MOVW.W R14, -100016(R13)",
			"MOVW.P 100016(R13), R15",
			...armEnd,
			"JMP 0(PC)",
			"WORD $100816",
		],
	},
	{
		version: "1.17 on",
		check: "huge",
		frame: 4100,
		declared: 4096,
		code: [
			armGuard,
			"SUB.S $3972, R13, R2",
			"CMP.CS R1, R2",
			"BLS 24",
			"MOVW.W R14, -4100(R13)",
			"MOVW.P 4100(R13), R15",
			...armEnd,
		],
	},
]);

/** Delay slots hold an instruction that does nothing. */
const mipsRows = (move: "MOVW" | "MOVV", add: "ADDU" | "ADDV", word: 4 | 8, subtract: string): Row[] => {
	const guard = `${move} ${2 * word}(g), R1`;
	const frame = (d: number): string[] => [
		`${move} R31, -${d}(R29)`,
		`${add} $-${d}, R29`,
		`${move} R31, (R29)`,
		`${move} (R29), R31`,
		`${add} $${d}, R29`,
		"JMP (R31)",
		"NOOP",
	];
	const slow = (none = "NOOP"): string[] => [
		`${move} R31, R3`,
		"CALL runtime.morestack_noctxt(SB)",
		none,
		"JMP 0",
		none,
		"pseudo NOP",
	];
	return [
		{ version: "1.7 on", check: "none", frame: 0, declared: -word, code: ["JMP (R31)", "NOOP"] },
		{
			version: "1.9 on",
			check: "small",
			frame: word,
			declared: 0,
			code: [guard, "SGTU R29, R1, R1", "BNE R1, 36", "NOOP", ...slow(), ...frame(word)],
		},
		{
			version: "1.9 on",
			check: "small",
			frame: 128,
			declared: 128 - word,
			code: [guard, "SGTU R29, R1, R1", "BNE R1, 36", "NOOP", ...slow(), ...frame(128)],
		},
		{
			version: "1.9 on",
			check: "big",
			frame: 136,
			declared: 136 - word,
			code: [guard, `${add} $-8, R29, R2`, "SGTU R2, R1, R1", "BNE R1, 40", "NOOP", ...slow(), ...frame(136)],
		},
		{
			version: "1.9 to 1.16",
			check: "huge",
			frame: 20000 + word,
			declared: 20000,
			code: [
				guard,
				`${move} $-1314, R2`,
				"BEQ R1, R2, 40",
				"NOOP",
				`${add} $896, R29, R2`,
				`${subtract} R1, R2`,
				`${move} $${20000 + word + 768}, R1`,
				"SGTU R2, R1, R1",
				"BNE R1, 60",
				"NOOP",
				...slow(),
				...frame(20000 + word),
			],
		},
		{
			version: "1.17 on",
			check: "huge",
			frame: 4104,
			declared: 4104 - word,
			code: [
				guard,
				"SGTU $3976, R29, R2",
				"BNE R2, 32",
				"NOOP",
				`${add} $-3976, R29, R2`,
				"SGTU R2, R1, R1",
				"BNE R1, 52",
				"NOOP",
				...slow(),
				...frame(4104),
			],
		},
		// The word that does nothing is printed as a number, and the link register stored once.
		{
			version: "1.7",
			check: "big",
			frame: 1056,
			declared: 1056 - word,
			need: 1056,
			code: [
				guard,
				`${add} $-1056, R29, R2`,
				"SGTU R2, R1, R1",
				"BNE R1, 40",
				"WORD $0",
				...slow("WORD $0"),
				`${add} $-1056, R29`,
				`${move} R31, (R29)`,
				`${move} (R29), R31`,
				`${add} $1056, R29`,
				"JMP (R31)",
				"WORD $0",
			],
		},
	];
};
const mips32 = mipsRows("MOVW", "ADDU", 4, "SUBU");
const mips64 = mipsRows("MOVV", "ADDV", 8, "SUBVU");

/** The return address is pushed for morestack too; `I32Const $1` at the end unwinds the stack of wasm. */
const wasmBody = (raise: readonly string[], frame: number): string[] => [
	"Block",
	"Block",
	"Get PC_B",
	"BrTable",
	"End",
	"Get SP",
	"Get g",
	"I32WrapI64",
	"I32Load $16",
	...raise,
	"I32LeU",
	"If",
	...["Get SP", "I32Const $8", "I32Sub", "Set SP", "Get SP", "I64Const $p.f(SB)", "I64Store $0", "I32Const $0"],
	"Call runtime.morestack_noctxt(SB)",
	"BrIf $1",
	"End",
	...["Get SP", `I32Const $${frame}`, "I32Sub", "Set SP"],
	...["Get SP", `I32Const $${frame}`, "I32Add", "Set SP"],
	...["Get SP", "I32Const $8", "I32Add", "Set SP", "I32Const $0", "Return"],
	"UNDEF",
	"End",
	"I32Const $1",
];
const wasm = of("wasm", [
	{
		version: "1.18 on",
		check: "none",
		frame: 0,
		declared: 0,
		code: ["Block", "Get PC_B", "BrTable", "End", "Get SP", "I32Const $8", "I32Add", "Set SP", "I32Const $0", "Return"],
	},
	{ version: "1.11 on", check: "small", frame: 16, declared: 16, code: wasmBody([], 16) },
	// As large as what a call pushes, but nothing is stored there.
	{ version: "1.11 on", check: "small", frame: 8, declared: 8, code: wasmBody([], 8) },
	{ version: "1.11 on", check: "big", frame: 136, declared: 136, code: wasmBody(["I32Const $8", "I32Add"], 136) },
	// There is no third form for frames of more than 4096 bytes.
	{
		version: "1.11 on",
		check: "big",
		frame: 20024,
		declared: 20024,
		code: wasmBody(["I32Const $19896", "I32Add"], 20024),
	},
]);

export const shapes: readonly Shape[] = [
	...i386,
	...arm,
	...of("mips", mips32),
	...of("mipsle", mips32),
	...of("mips64", mips64),
	...of("mips64le", mips64),
	...wasm,
];

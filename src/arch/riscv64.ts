/** riscv64. Prologue: cmd/internal/obj/riscv/obj.go, preprocess and stacksplit. */
import { mnemonics } from "./mnemonics/riscv64.js";
import type { Arch, CheckShape } from "./types.js";

/** The low 12 bits of a constant in a register, or nothing where they are zero. */
const lowBits = (sign: string, register: string, hole: string): string[][] => [
	[`ADDIW $${sign}{${hole}}, ${register}, ${register}`],
	[],
];

export const riscv64: Arch = {
	name: "riscv64",
	ptrSize: 8,
	stackPointer: "SP",
	callPush: 0,
	declaredPlus: 8,
	frameAlign: 8,
	minFrameSize: 8,
	stackAlign: 8,
	pushesGoexit: false,
	control: {
		call: ["CALL"],
		return: ["RET"],
		jump: ["JMP", "CJ"],
		branch: ["BEQ BEQZ BGE BGEU BGEZ BGT BGTU BGTZ BLE BLEU BLEZ BLT BLTU BLTZ BNE BNEZ CBEQZ CBNEZ"].flatMap((list) =>
			list.split(" "),
		),
		returnIf: [],
		stop: ["UNDEF", "EBREAK"],
		stack: [],
	},
	guardLoads: [],
	checks: [
		{ kind: "small", steps: ["MOV {G}(g), {u}", "BLTU {u}, SP, {fast}"] },
		{ kind: "big", steps: ["MOV {G}(g), {u}", "ADDI $-{K}, SP, {t}", "BLTU {u}, {t}, {fast}"] },
		{
			kind: "huge",
			steps: [
				"MOV {G}(g), {u}",
				"MOV ${K}, {t}",
				"BLTU SP, {t}, {slow}",
				"ADDI $-{K}, SP, {t}",
				"BLTU {u}, {t}, {fast}",
			],
		},
		// Up to Go 1.17 constants of more than 12 bits are printed in two pieces.
		{ kind: "small", steps: ["LD {G}(g), {u}", "BLTU {u}, SP, {fast}"] },
		{ kind: "big", steps: ["LD {G}(g), {u}", "ADDI $-{K}, SP, {t}", "BLTU {u}, {t}, {fast}"] },
		...lowBits("-", "{v}", "K").map(
			(low): CheckShape => ({
				kind: "big",
				steps: ["LD {G}(g), {u}", "LUI $-{upper}, {v}", ...low, "ADD {v}, SP, {t}", "BLTU {u}, {t}, {fast}"],
			}),
		),
		...lowBits("", "{t}", "K").map(
			(low, i): CheckShape => ({
				kind: "huge",
				steps: [
					"LD {G}(g), {u}",
					"LUI ${upper}, {t}",
					...low,
					"BLTU SP, {t}, {slow}",
					"LUI ${any}, {v}",
					...(lowBits("", "{v}", "any")[i] ?? []),
					"ADD {v}, SP, {t}",
					"BLTU {u}, {t}, {fast}",
				],
			}),
		),
		// Up to Go 1.16: stackPreempt first, then SP + guard distance − guard against D + guard distance − 128.
		...lowBits("", "{u}", "K").map(
			(low): CheckShape => ({
				kind: "huge",
				steps: [
					"LD {G}(g), {u}",
					"ADDIW $-1314, X0, {t}",
					"BEQ {u}, {t}, {slow}",
					"ADDI ${above}, SP, {t}",
					"SUB {u}, {t}, {t}",
					"LUI ${upper}, {u}",
					...low,
					"BLTU {u}, {t}, {fast}",
				],
			}),
		),
	],
	stackEffects: [
		{ match: "MOV X1, -{n}(SP)", neutral: true, prologue: true },
		{ match: "ADDI $-{n}, SP, SP", lowers: 1, prologue: true },
		{ match: "SD X1, {any}(SP)", neutral: true, prologue: true },
		{ match: "SD X1, {any}({t})", neutral: true, prologue: true },
		{ match: "LUI ${n}, {t}", constant: 4096, prologue: true },
		{ match: "ADDIW ${n}, {t}, {t}", increments: true, prologue: true },
		{ match: "ADDIW ${n}, X0, {t}", constant: 1 },
		{ match: "ADD {t}, SP, SP", adds: true, prologue: true },
		{ match: "ADD {t}, SP, {t}", neutral: true, prologue: true },
		{ match: "ANDI ${n}, SP, SP", aligns: 64 },
		{ match: "ADDI ${n}, SP, {t}", copies: true, raises: true },
		{ match: "MOV ${n}(SP), {t}", copies: true, raises: true },
		{ match: "MOV SP, {t}", copies: true },
		{ match: "MOV {t}, SP", restores: true },
	],
	indexed: [],
	forms: [
		{ match: "JAL X0, {any}", is: "jump" },
		{ match: "JAL {any}, {any}", is: "call" },
		{ match: "JALR X0, X1", is: "return" },
		{ match: "JALR X0, (X1)", is: "return" },
		{ match: "JALR X0, {any}", is: "jump" },
		{ match: "JALR {any}, {any}", is: "call" },
	],
	// Go 1.14 and, of jumps, 1.15.
	spellings: {
		load: "LB LBU LH LHU LW LWU LD FLW FLD".split(" "),
		store: "SB SH SW SD FSW FSD".split(" "),
		jump: ["JALR"],
	},
	relativeTargets: true,
	relocated: ["AUIPC"],
	hexAddends: false,
	moves: {
		copy: ["MOV", "LD", "SD"],
		address: [],
		reads: [],
		pairs: [],
		ranges: [],
		counted: [],
		addConstant: ["ADDI"],
		single: [],
		clobbers: [],
		callsRegisterInParentheses: true,
		byteStores: ["MOVB", "MOVBU", "SB"],
		arguments: [
			"X10",
			"X11",
			"X12",
			"X13",
			"X14",
			"X15",
			"X16",
			"X17",
			"X8",
			"X9",
			"X18",
			"X19",
			"X20",
			"X21",
			"X22",
			"X23",
		],
		argumentsSince: 19,
		barrierResult: "X24",
		stackNames: ["SP"],
		namedFromTop: false,
	},
	mnemonics,
};

/** arm64. Prologue: cmd/internal/obj/arm64/obj7.go, preprocess and stacksplit. */
import { mnemonics } from "./mnemonics/arm64.js";
import type { Arch } from "./types.js";

export const arm64: Arch = {
	name: "arm64",
	ptrSize: 8,
	stackPointer: "RSP",
	callPush: 0,
	declaredPlus: 0,
	frameAlign: 16,
	minFrameSize: 8,
	stackAlign: 16,
	pushesGoexit: false,
	callRelocation: 2,
	relocatesReturns: true,
	control: {
		call: ["CALL", "BL"],
		return: ["RET", "ERET"],
		jump: ["JMP", "B"],
		branch: [
			"BEQ BNE BCS BHS BCC BLO BMI BPL BVS BVC BHI BLS BGE BLT BGT BLE BNV CBZ CBNZ CBZW CBNZW TBZ TBNZ",
		].flatMap((list) => list.split(" ")),
		stop: ["UNDEF"],
		returnIf: [],
		stack: [],
	},
	guardLoads: [],
	checks: [
		// Up to Go 1.18.
		{ kind: "small", steps: ["MOVD {G}(g), {u}", "MOVD RSP, {t}", "CMP {u}, {t}", "BLS {slow}"] },
		// Up to Go 1.16: stackPreempt first, then SP + guard distance − guard against D + guard distance − 128.
		{
			kind: "huge",
			steps: [
				"MOVD {G}(g), {u}",
				"CMP $-1314, {u}",
				"BEQ {slow}",
				"ADD ${above}, RSP, {t}",
				"SUB {u}, {t}",
				"MOVD ${K}, {v}",
				"CMP {v}, {t}",
				"BLS {slow}",
			],
		},
		{ kind: "small", steps: ["MOVD {G}(g), {u}", "CMP {u}, RSP", "BLS {slow}"] },
		{ kind: "big", steps: ["MOVD {G}(g), {u}", "SUB ${K}, RSP, {t}", "CMP {u}, {t}", "BLS {slow}"] },
		{
			kind: "huge",
			steps: ["MOVD {G}(g), {u}", "SUBS ${K}, RSP, {t}", "BLO {slow}", "CMP {u}, {t}", "BLS {slow}"],
		},
		// A constant of more than 24 bits goes through R27 (Go 1.17 on).
		{
			kind: "huge",
			steps: ["MOVD {G}(g), {u}", "MOVD ${K}, {v}", "SUBS {v}, RSP, {t}", "BLO {slow}", "CMP {u}, {t}", "BLS {slow}"],
		},
	],
	stackEffects: [
		{ match: "MOVD.W R30, -{n}(RSP)", lowers: 1, prologue: true },
		{ match: "MOVD R29, -8(RSP)", neutral: true, prologue: true },
		{ match: "SUB $8, RSP, R29", neutral: true, prologue: true },
		{ match: "ADD ${n}, RSP, RSP", lowers: -1 },
		{ match: "SUB ${n}, RSP, RSP", lowers: 1 },
		{ match: "SUB ${n}, RSP, {t}", copies: true, prologue: true },
		{ match: "STP (R29, R30), -8({t})", neutral: true, prologue: true },
		// Up to Go 1.18.
		{ match: "MOVD R30, ({t})", neutral: true, prologue: true },
		{ match: "MOVD {t}, RSP", restores: true, prologue: true },
		{ match: "ADD ${n}, RSP", lowers: -1 },
		// Part of the prologue in Go 1.7: frames above 240 bytes, and those of leaves.
		{ match: "SUB ${n}, RSP", lowers: 1, prologue: true },
		{ match: "ADD ${n}, RSP, {t}", copies: true, raises: true },
		{ match: "MOVD RSP, {t}", copies: true },
	],
	indexed: [".W", ".P"],
	forms: [],
	spellings: { load: [], store: [], jump: [] },
	relativeTargets: false,
	relocated: [],
	hexAddends: false,
	moves: {
		copy: ["MOVD"],
		address: [],
		reads: ["CMP", "CMPW", "CMN", "CMNW", "TST", "TSTW", "FCMPD", "FCMPS"],
		pairs: ["STP", "LDP"],
		ranges: [],
		counted: [],
		addConstant: ["ADD"],
		single: [],
		clobbers: ["DUFFZERO", "DUFFCOPY"],
		callsRegisterInParentheses: true,
		byteStores: ["MOVB", "MOVBU"],
		arguments: ["R0", "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11", "R12", "R13", "R14", "R15"],
		argumentsSince: 18,
		barrierResult: "R25",
		funcvalRegister: "R26",
		zero: "ZR",
		stackNames: ["RSP", "SP"],
		namedFromTop: false,
	},
	mnemonics,
};

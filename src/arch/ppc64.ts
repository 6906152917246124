/** ppc64 and ppc64le. Prologue: cmd/internal/obj/ppc64/obj9.go, preprocess and stacksplit. */
import { mnemonics } from "./mnemonics/ppc64.js";
import type { Arch, Form } from "./types.js";

const conditions = ["BEQ", "BGE", "BGT", "BLE", "BLT", "BNE", "BVC", "BVS"];

export const ppc64: Arch = {
	name: "ppc64",
	ptrSize: 8,
	stackPointer: "R1",
	callPush: 0,
	declaredPlus: 0,
	frameAlign: 8,
	minFrameSize: 32,
	stackAlign: 16,
	pushesGoexit: false,
	callRelocation: 4,
	control: {
		call: ["CALL", "BL"],
		return: ["RET"],
		jump: ["JMP"],
		branch: ["BC", "BCL", "BDNZ", "BDZ", ...conditions],
		returnIf: [],
		stop: ["UNDEF"],
		stack: [],
	},
	// With -shared or -dynlink two words set the TOC pointer first.
	guardLoads: ["WORD {any}"],
	checks: [
		{ kind: "small", steps: ["MOVD {G}(g), {u}", "CMPU {u}, R1", "BLT {fast}"] },
		{ kind: "big", steps: ["MOVD {G}(g), {u}", "ADD $-{K}, R1, {t}", "CMPU {u}, {t}", "BLT {fast}"] },
		{
			kind: "huge",
			steps: ["MOVD {G}(g), {u}", "CMPU R1, ${K}", "BLT {slow}", "ADD $-{K}, R1, {t}", "CMPU {u}, {t}", "BLT {fast}"],
		},
		// A constant of more than 16 bits goes through a register.
		{
			kind: "huge",
			steps: [
				"MOVD {G}(g), {u}",
				"MOVD ${K}, {t}",
				"CMPU R1, {t}",
				"BLT {slow}",
				"ADD $-{K}, R1, {t}",
				"CMPU {u}, {t}",
				"BLT {fast}",
			],
		},
		// Up to Go 1.16: stackPreempt first, then SP + guard distance − guard against D + guard distance − 128.
		{
			kind: "huge",
			steps: [
				"MOVD {G}(g), {u}",
				"CMP {u}, $-1314",
				"BEQ {slow}",
				"ADD ${above}, R1, {t}",
				"SUB {u}, {t}",
				"MOVD ${K}, {v}",
				"CMPU {v}, {t}",
				"BLT {fast}",
			],
		},
	],
	stackEffects: [
		// Up to Go 1.25 frames of more than 32767 bytes.
		{ match: "MOVD R29, -{n}(R1)", neutral: true, prologue: true },
		{ match: "ADD $-{n}, R1", lowers: 1, prologue: true },
		{ match: "MOVD LR, {any}", neutral: true, prologue: true },
		{ match: "MOVDU {any}, -{n}(R1)", lowers: 1, prologue: true },
		// Frames of more than 32767 bytes: the displacement goes through a register.
		{ match: "MOVD ${n}, {t}", constant: 1, prologue: true },
		{ match: "MOVDU {any}, ({t})(R1)", adds: true, prologue: true },
		{ match: "ADD ${n}, R1", lowers: -1 },
		{ match: "ADD ${n}, R1, R1", lowers: -1 },
		{ match: "SUB ${n}, R1", lowers: 1 },
		{ match: "SUB ${n}, R1, R1", lowers: 1 },
		{ match: "RLDCR {any}, R1, {any}, R1", aligns: 64 },
		{ match: "RLDICR {any}, R1, {any}, R1", aligns: 64 },
		{ match: "MOVD ${n}(R1), {t}", copies: true, raises: true },
		{ match: "ADD ${n}, R1, {t}", copies: true, raises: true },
		{ match: "MOVD R1, {t}", copies: true },
		{ match: "MOVD {t}, R1", restores: true },
	],
	indexed: ["MOVBU", "MOVBZU", "MOVHU", "MOVHZU", "MOVWU", "MOVWZU", "MOVDU", "FMOVSU", "FMOVDU"],
	forms: [
		{ match: "JMP LR", is: "return" },
		{ match: "JMP (LR)", is: "return" },
		{ match: "BC {any}, {any}, LR", is: "returnIf" },
		{ match: "BC {any}, {any}, (LR)", is: "returnIf" },
		...conditions.flatMap((branch): Form[] => [
			{ match: `${branch} {any}, LR`, is: "returnIf" },
			{ match: `${branch} LR`, is: "returnIf" },
		]),
		{ match: "BCL {any}, {any}, {any}, LR", is: "call" },
		{ match: "BCL {any}, {any}, {any}, CTR", is: "call" },
	],
	// The load of the guard, `MOVD 16(g), R22`; into R3 in older releases.
	firstBytes: ["ea de 00 10", "e8 7e 00 10"],
	spellings: { load: [], store: [], jump: [] },
	relativeTargets: false,
	relocated: [],
	hexAddends: true,
	moves: {
		copy: ["MOVD"],
		address: [],
		reads: [..."CMP CMPU CMPW CMPWU FCMPU FCMPO TW TD DCBT DCBTST DCBF DCBST DCBI ICBI SYNC LWSYNC ISYNC".split(" ")],
		pairs: [],
		ranges: [],
		counted: [],
		addConstant: ["ADD"],
		single: [],
		clobbers: ["DUFFZERO", "DUFFCOPY", "SYSCALL"],
		callsRegisterInParentheses: true,
		byteStores: ["MOVB", "MOVBZ"],
		arguments: ["R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R14", "R15", "R16", "R17"],
		argumentsSince: 18,
		barrierResult: "R29",
		zeroIndex: "R0",
		stackNames: ["R1", "SP"],
		namedFromTop: true,
	},
	mnemonics,
};

export const ppc64le: Arch = { ...ppc64, name: "ppc64le", firstBytes: ["10 00 de ea", "10 00 7e e8"] };

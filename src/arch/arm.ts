/** arm. Prologue: cmd/internal/obj/arm/obj5.go, preprocess and stacksplit. Arguments go on the stack. */
import { mnemonics } from "./mnemonics/arm.js";
import type { Arch } from "./types.js";

const words = (list: string): readonly string[] => list.split(" ");

export const arm: Arch = {
	name: "arm",
	ptrSize: 4,
	stackPointer: "R13",
	callPush: 0,
	declaredPlus: 4,
	frameAlign: 1,
	minFrameSize: 4,
	stackAlign: 4,
	pushesGoexit: false,
	callRelocation: 1,
	control: {
		call: ["CALL", "BL"],
		return: ["RET"],
		jump: ["JMP", "B"],
		branch: words("BEQ BNE BCS BHS BCC BLO BMI BPL BVS BVC BHI BLS BGE BLT BGT BLE"),
		stop: ["UNDEF"],
		returnIf: [],
		stack: [],
	},
	guardLoads: [],
	checks: [
		{ kind: "small", steps: ["MOVW {G}(g), {u}", "CMP {u}, R13", "BLS {slow}"] },
		{ kind: "big", steps: ["MOVW {G}(g), {u}", "MOVW $-{K}(R13), {t}", "CMP {u}, {t}", "BLS {slow}"] },
		{ kind: "huge", steps: ["MOVW {G}(g), {u}", "SUB.S ${K}, R13, {t}", "CMP.CS {u}, {t}", "BLS {slow}"] },
		// Up to Go 1.16: the guard may be stackPreempt (−1314), then both sides grow by the guard's distance.
		{
			kind: "huge",
			steps: [
				"MOVW {G}(g), {u}",
				"CMP $4294965982, {u}",
				"MOVW.NE ${above}(R13), {t}",
				"SUB.NE {u}, {t}",
				"MOVW.NE ${K}, {v}",
				"CMP.NE {v}, {t}",
				"BLS {slow}",
			],
		},
	],
	stackEffects: [
		{ match: "MOVW.W R14, -{n}(R13)", lowers: 1, prologue: true },
		{ match: "ADD ${n}, R13", lowers: -1 },
		{ match: "SUB ${n}, R13", lowers: 1 },
		{ match: "ADD ${n}, R13, R13", lowers: -1 },
		{ match: "SUB ${n}, R13, R13", lowers: 1 },
		{ match: "BIC ${n}, R13", aligns: 64 },
		{ match: "MOVW R13, {t}", copies: true },
		{ match: "ADD ${n}, R13, {t}", copies: true, raises: true },
		{ match: "SUB ${n}, R13, {t}", copies: true },
		{ match: "MOVW ${n}(R13), {t}", copies: true, raises: true },
		{ match: "MOVW {t}, R13", restores: true },
	],
	indexed: [".W", ".P"],
	conditions: words(".EQ .NE .CS .HS .CC .LO .MI .PL .VS .VC .HI .LS .GE .LT .GT .LE"),
	forms: [
		{ match: "JMP (R14)", is: "return" },
		{ match: "MOVW.P {n}(R13), R15", is: "return" },
		// Around a literal pool at the end of a function: nothing gets there.
		{ match: "JMP 0(PC)", is: "stop" },
	],
	spellings: { load: [], store: [], jump: [] },
	relativeTargets: false,
	relocated: [],
	hexAddends: true,
	moves: {
		copy: ["MOVW"],
		address: [],
		reads: words("CMP CMN TST TEQ CMPD CMPF"),
		pairs: [],
		ranges: [],
		counted: [],
		addConstant: ["ADD"],
		single: [],
		clobbers: words("DUFFZERO DUFFCOPY"),
		callsRegisterInParentheses: true,
		byteStores: words("MOVB MOVBU"),
		arguments: [],
		barrierResult: "R8",
		stackNames: ["R13", "SP", "FP"],
		namedFromTop: false,
	},
	mnemonics,
};

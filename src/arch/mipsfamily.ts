/**
 * What mips, mipsle, mips64 and mips64le have in common: all but the byte order, and the word's size in mnemonics and offsets.
 * Prologue: cmd/internal/obj/mips/obj0.go, preprocess and stacksplit. Arguments go on the stack.
 */
import { mnemonics } from "./mnemonics/mips.js";
import type { Arch } from "./types.js";

const words = (list: string): readonly string[] => list.split(" ");

const sizes = {
	4: { move: "MOVW", add: "ADDU", other: "ADD", subtract: "SUBU" },
	8: { move: "MOVV", add: "ADDV", other: "ADDVU", subtract: "SUBVU" },
} as const;

/** `firstBytes`: the load of the guard, `MOVW 8(g), R1` or `MOVV 16(g), R1`, in this byte order. */
export function mipsFamily(name: string, ptrSize: 4 | 8, firstBytes: string): Arch {
	const { move, add, other, subtract } = sizes[ptrSize];
	const load = `${move} {G}(g), {u}`;
	return {
		name,
		ptrSize,
		stackPointer: "R29",
		callPush: 0,
		declaredPlus: ptrSize,
		frameAlign: 1,
		minFrameSize: ptrSize,
		stackAlign: ptrSize,
		pushesGoexit: false,
		callRelocation: 5,
		relocatesReturns: true,
		control: {
			call: words("CALL BGEZAL BLTZAL"),
			return: words("RET RFE"),
			jump: ["JMP"],
			branch: words("BEQ BNE BGEZ BGTZ BLEZ BLTZ BFPT BFPF"),
			stop: ["UNDEF"],
			returnIf: [],
			stack: [],
		},
		guardLoads: [],
		// The branch skips morestack. Delay slots are left out.
		checks: [
			{ kind: "small", steps: [load, "SGTU R29, {u}, {t}", "BNE {t}, {fast}"] },
			{ kind: "big", steps: [load, `${add} $-{K}, R29, {s}`, "SGTU {s}, {u}, {t}", "BNE {t}, {fast}"] },
			{
				kind: "huge",
				steps: [
					load,
					"SGTU ${K}, R29, {s}",
					"BNE {s}, {slow}",
					`${add} $-{K}, R29, {s}`,
					"SGTU {s}, {u}, {t}",
					"BNE {t}, {fast}",
				],
			},
			// Up to Go 1.16: the guard may be stackPreempt, then both sides grow by the guard's distance.
			{
				kind: "huge",
				steps: [
					load,
					`${move} $-1314, {s}`,
					"BEQ {u}, {s}, {slow}",
					`${add} $\{above}, R29, {s}`,
					`${subtract} {u}, {s}`,
					`${move} $\{K}, {u}`,
					"SGTU {s}, {u}, {t}",
					"BNE {t}, {fast}",
				],
			},
		],
		stackEffects: [
			// Go 1.7 stores the link register behind the frame only.
			{ match: `${move} R31, -{n}(R29)`, neutral: true, prologue: true },
			{ match: `${add} $\{n}, R29`, lowers: -1, prologue: true },
			{ match: `${move} R31, (R29)`, neutral: true, prologue: true },
			{ match: `${other} $\{n}, R29`, lowers: -1 },
			{ match: `${subtract} $\{n}, R29`, lowers: 1 },
			{ match: "AND ${n}, R29", aligns: 64 },
			{ match: `${move} R29, {t}`, copies: true },
			{ match: `${add} $\{n}, R29, {t}`, copies: true, raises: true },
			{ match: `${move} $\{n}(R29), {t}`, copies: true, raises: true },
			{ match: `${move} {t}, R29`, restores: true },
		],
		indexed: [],
		forms: [
			{ match: "JMP (R31)", is: "return" },
			// Up to Go 1.8 what calls others returns through another register: here the frame goes first.
			{ before: [`${move} (R29), {t}`, `${add} $\{n}, R29`], match: "JMP ({t})", is: "return" },
		],
		// Go 1.7 prints the instruction that does nothing as a number.
		delaySlots: words("NOOP WORD"),
		firstBytes: [firstBytes],
		spellings: { load: [], store: [], jump: [] },
		relativeTargets: false,
		relocated: [],
		hexAddends: false,
		moves: {
			copy: [move],
			address: [],
			reads: words("NOOP WORD CMPEQD CMPEQF CMPGED CMPGEF CMPGTD CMPGTF TEQ TNE"),
			pairs: [],
			ranges: [],
			counted: [],
			addConstant: [add, other],
			single: [],
			clobbers: words("DUFFZERO DUFFCOPY"),
			callsRegisterInParentheses: true,
			byteStores: words("MOVB MOVBU"),
			arguments: [],
			barrierResult: "R25",
			stackNames: ["R29", "SP", "FP"],
			namedFromTop: false,
		},
		mnemonics,
	};
}

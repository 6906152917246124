/**
 * An architecture that no Go has, said in one file of data as docs/ADDING-AN-ARCH.md tells to: calls push a return address of 16
 * bytes, the check subtracts from SP in a register of its own, the frame is made in two steps, and returns look like jumps.
 */
import type { Arch } from "../../src/arch/types.js";

export const kestrel: Arch = {
	name: "kestrel",
	ptrSize: 8,
	// Step 1: mnemonics.
	mnemonics: "JSR GOTO HALT ENTER LEAVE SLIDE BLOW BHIGH GET PUT LEA TAKE AGAINST PLUS",
	// Step 2: control.
	control: {
		call: ["JSR"],
		return: [],
		jump: ["GOTO"],
		branch: ["BLOW", "BHIGH"],
		returnIf: [],
		stop: ["HALT"],
		stack: ["ENTER", "LEAVE", "SLIDE"],
	},
	forms: [{ match: "GOTO (K31)", is: "return" }],
	relativeTargets: false,
	relocated: [],
	hexAddends: false,
	indexed: [],
	spellings: { load: [], store: [], jump: [] },
	// Step 3: checks.
	guardLoads: ["GET (K30), g"],
	checks: [
		{ kind: "small", steps: ["GET {G}(g), {u}", "AGAINST {u}, KSP", "BLOW {slow}"] },
		{ kind: "big", steps: ["GET {G}(g), {u}", "TAKE ${K}, KSP, {t}", "AGAINST {u}, {t}", "BLOW {slow}"] },
		{
			kind: "huge",
			steps: [
				"GET {G}(g), {u}",
				"AGAINST ${K}, KSP",
				"BLOW {late}",
				"TAKE ${K}, KSP, {t}",
				"AGAINST {u}, {t}",
				"BLOW {slow}",
			],
		},
	],
	// Step 4: stack effects.
	stackEffects: [
		{ match: "ENTER ${n}", lowers: 1, prologue: true },
		{ match: "SLIDE ${n}", lowers: 1, prologue: true },
		{ match: "LEAVE ${n}", lowers: -1 },
		{ match: "LEA {n}(KSP), {t}", copies: true, raises: true },
	],
	// Step 5: frame arithmetic.
	stackPointer: "KSP",
	callPush: 16,
	declaredPlus: 8,
	frameAlign: 32,
	minFrameSize: 0,
	stackAlign: 8,
	pushesGoexit: true,
	// Step 6: moves.
	moves: {
		copy: ["GET", "PUT"],
		address: ["LEA"],
		reads: ["AGAINST"],
		pairs: [],
		ranges: [],
		counted: [],
		addConstant: ["PLUS"],
		single: [],
		clobbers: [],
		callsRegisterInParentheses: true,
		byteStores: [],
		arguments: ["K1", "K2"],
		barrierResult: "K9",
		stackNames: ["KSP", "SP"],
		namedFromTop: false,
	},
};

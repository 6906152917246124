/**
 * wasm. Prologue and return addresses: cmd/internal/obj/wasm/wasmobj.go, preprocess. SP lives in a global, return addresses are
 * pushed by explicit stores, and what stands in the place of pcs are the numbers of points where a goroutine may resume.
 */
import { mnemonics } from "./mnemonics/wasm.js";
import type { Arch } from "./types.js";

const words = (list: string): readonly string[] => list.split(" ");

const guard = ["Get SP", "Get g", "I32WrapI64", "I32Load ${G}"];

export const wasm: Arch = {
	name: "wasm",
	ptrSize: 8,
	stackPointer: "SP",
	callPush: 8,
	declaredPlus: 0,
	frameAlign: 1,
	minFrameSize: 0,
	stackAlign: 8,
	pushesGoexit: true,
	callRelocation: 0,
	control: {
		call: words("Call CallIndirect"),
		return: ["Return"],
		jump: words("Br Else"),
		branch: words("If BrIf"),
		stop: words("UNDEF Unreachable"),
		returnIf: [],
		stack: words("Set Tee"),
	},
	nested: {
		blocks: ["Block"],
		loops: ["Loop"],
		condition: "If",
		other: "Else",
		end: "End",
		jumps: words("Br BrIf"),
		resume: ["I32Const ${n}", "Set PC_B"],
	},
	countsBytes: false,
	opening: ["Loop", "Block", "Get PC_B", "BrTable", "End"],
	guardLoads: [],
	// The guard is raised by K, at any size. Morestack stands in the block that `If` opens.
	checks: [
		{ kind: "small", steps: [...guard, "I32LeU", "If {fast}"] },
		{ kind: "big", steps: [...guard, "I32Const ${K}", "I32Add", "I32LeU", "If {fast}"] },
	],
	// What surroundings decide is read as `Set SP, $n` (analysis/rewrite.ts).
	stackEffects: [
		// A call's push and a return's pop of the return address: what calls and returns are known to do.
		{
			before: ["Get SP", "I32Const $8", "I32Sub"],
			match: "Set SP",
			behind: ["Get SP", "I64Const {self}", "I64Store $0"],
			neutral: true,
		},
		{ before: ["Get SP", "I32Const $8", "I32Add"], match: "Set SP", behind: ["I32Const $0", "Return"], neutral: true },
		{ match: "Get SP", neutral: true, prologue: true },
		{ match: "I32Const ${n}", neutral: true, prologue: true },
		{ match: "End", neutral: true, prologue: true },
		{ match: "I32Sub", neutral: true, prologue: true },
		{ before: ["Get SP", "I32Const ${n}", "I32Sub"], match: "Set SP", lowers: 1 },
		{ before: ["Get SP", "I32Const ${n}", "I32Add"], match: "Set SP", lowers: -1 },
		{ match: "Set SP, ${n}", lowers: 1, prologue: true },
		{ match: "Set SP", loses: true },
		{ match: "Set {t}", neutral: true },
		{ match: "Tee SP", loses: true },
		{ match: "Tee {t}", neutral: true },
	],
	indexed: [],
	forms: [
		// The stack of wasm itself is unwound: the goroutine goes on at its resume point later.
		{ before: ["I32Const $1"], match: "Return", is: "stop" },
		{ match: "Call {any}", behind: ["Return"], is: "jump" },
	],
	assumedGoos: "js",
	spellings: { load: [], store: [], jump: [] },
	relativeTargets: false,
	relocated: [],
	hexAddends: false,
	moves: {
		copy: ["I64Const"],
		address: [],
		reads: [],
		pairs: [],
		ranges: [],
		counted: [],
		addConstant: [],
		single: [],
		clobbers: [],
		callsRegisterInParentheses: false,
		byteStores: ["I64Store8"],
		arguments: [],
		barrierResult: "",
		operandStack: {
			get: "Get",
			set: "Set",
			constants: words("I32Const I64Const"),
			add: words("I32Add I64Add"),
			subtract: words("I32Sub I64Sub"),
			shift: ["I64ShrU"],
			// The second name of the extension is Go 1.11's.
			same: words("I32WrapI64 I64ExtendI32U I64ExtendUI32"),
			loads: ["I64Load"],
			stores: [
				["I64Store", 8],
				["F64Store", 8],
				["I32Store", 4],
				["I64Store32", 4],
				["F32Store", 4],
				["I64Store16", 2],
				["I32Store16", 2],
				["I64Store8", 1],
				["I32Store8", 1],
			],
		},
		context: "CTXT",
		stackNames: ["SP"],
		namedFromTop: false,
	},
	mnemonics,
};

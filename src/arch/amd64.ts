/** amd64. Prologue: cmd/internal/obj/x86/obj6.go, preprocess and stacksplit. */
import { mnemonics } from "./mnemonics/amd64.js";
import type { Arch } from "./types.js";

export const amd64: Arch = {
	name: "amd64",
	ptrSize: 8,
	stackPointer: "SP",
	callPush: 8,
	declaredPlus: 0,
	minFrameSize: 0,
	stackAlign: 8,
	pushesGoexit: true,
	control: {
		call: ["CALL"],
		return: ["RET", "RETFL", "RETFQ", "RETFW", "IRETL", "IRETQ", "IRETW", "SYSRET"],
		jump: ["JMP"],
		branch: [
			"JCC JCS JCXZL JCXZQ JCXZW JEQ JGE JGT JHI JLE JLS JLT JMI JNE JOC JOS JPC JPL JPS LOOP LOOPEQ LOOPNE XBEGIN",
		].flatMap((list) => list.split(" ")),
		stop: ["UNDEF", "UD1", "UD2"],
		stack: ["PUSHQ", "PUSHL", "PUSHW", "PUSHFQ", "PUSHFL", "PUSHFW", "POPQ", "POPL", "POPW", "POPFQ", "POPFL", "POPFW", "ADJSP"],
	},
	// Assembly functions (ABI0) fetch g themselves; the second pair is windows, plan9 and -shared.
	guardLoads: ["MOVQ (TLS), {g}", "MOVQ TLS, {g}", "MOVQ ({g})(TLS*1), {g}", "MOVQ runtime.tlsg@GOT(SB), {g}", "MOVQ {n}(GS), {g}", "MOVQ ({g}), {g}"],
	checks: [
		{ kind: "small", steps: ["CMPQ SP, {G}({g})", "JLS {slow}"] },
		{ kind: "big", steps: ["LEAQ -{K}(SP), {t}", "CMPQ {t}, {G}({g})", "JLS {slow}"] },
		{ kind: "huge", steps: ["MOVQ SP, {t}", "SUBQ ${K}, {t}", "JCS {slow}", "CMPQ {t}, {G}({g})", "JLS {slow}"] },
	],
	stackEffects: [
		{ match: "PUSHQ BP", lowers: 8, prologue: true },
		{ match: "MOVQ SP, BP", neutral: true, prologue: true },
		{ match: "SUBQ ${n}, SP", lowers: 1, prologue: true },
		{ match: "ADDQ ${n}, SP", lowers: -1, prologue: true },
		{ match: "SUBL ${n}, SP", lowers: 1 },
		{ match: "ADDL ${n}, SP", lowers: -1 },
		{ match: "LEAQ {n}(SP), SP", lowers: -1 },
		{ match: "ADJSP ${n}", lowers: 1 },
		{ match: "PUSHQ {any}", lowers: 8 },
		{ match: "PUSHFQ", lowers: 8 },
		{ match: "POPQ {any}", lowers: -8 },
		{ match: "POPFQ", lowers: -8 },
		{ match: "ANDQ ${n}, SP", aligns: 64 },
		{ match: "MOVQ SP, {t}", copies: true },
		{ match: "LEAQ {n}(SP), {t}", copies: true, raises: true },
		{ match: "MOVQ {t}, SP", restores: true },
	],
	indexed: [],
	returns: [],
	moves: {
		copy: ["MOVQ"],
		address: ["LEAQ"],
		reads: ["CMPQ", "CMPL", "CMPW", "CMPB", "TESTQ", "TESTL", "TESTW", "TESTB", "BTQ", "BTL", "UCOMISD", "UCOMISS", "PREFETCHT0", "PREFETCHNTA"],
		pairs: [],
		single: "INCQ INCL INCW INCB DECQ DECL DECW DECB NEGQ NEGL NOTQ NOTL SETEQ SETNE SETLT SETLE SETGT SETGE SETHI SETLS SETCS SETCC SETMI SETPL BSWAPQ BSWAPL SHLQ SHRQ SARQ".split(" "),
		arguments: ["AX", "BX", "CX", "DI", "SI", "R8", "R9", "R10", "R11"],
		context: "DX",
		barrierResult: "R11",
		stackNames: ["SP"],
	},
	mnemonics,
};

/** 386. Prologue: cmd/internal/obj/x86/obj6.go, preprocess and stacksplit. g is in thread-local storage; arguments go on the stack. */
import { mnemonics } from "./mnemonics/386.js";
import type { Arch } from "./types.js";

const words = (list: string): readonly string[] => list.split(" ");

export const i386: Arch = {
	name: "386",
	ptrSize: 4,
	stackPointer: "SP",
	callPush: 4,
	declaredPlus: 0,
	frameAlign: 1,
	minFrameSize: 0,
	stackAlign: 4,
	pushesGoexit: true,
	callRelocation: 0,
	control: {
		call: ["CALL"],
		return: words("RET RETFL RETFW IRETL IRETW SYSRET"),
		jump: ["JMP"],
		branch: words(
			"JCC JCS JCXZL JCXZW JEQ JGE JGT JHI JLE JLS JLT JMI JNE JOC JOS JPC JPL JPS LOOP LOOPEQ LOOPNE XBEGIN",
		),
		stop: words("UNDEF UD1 UD2"),
		returnIf: [],
		stack: words("PUSHL PUSHW PUSHFL PUSHFW PUSHAL PUSHAW POPL POPW POPFL POPFW POPAL POPAW ADJSP ENTER LEAVEL LEAVEW"),
	},
	// The second line is windows, the third plan9 and -shared.
	guardLoads: [
		"MOVL TLS, {g}",
		"MOVL ({g})(TLS*2), {g}",
		"MOVL (TLS), {g}",
		"MOVL runtime.tls_g(SB), {g}",
		"MOVL ({g})(FS*1), {g}",
		"MOVL runtime.tlsg@GOT(SB), {g}",
		"MOVL {n}(FS), {g}",
		"MOVL ({g}), {g}",
	],
	checks: [
		{ kind: "small", steps: ["CMPL SP, {G}({g})", "JLS {slow}"] },
		{ kind: "big", steps: ["LEAL -{K}(SP), {t}", "CMPL {t}, {G}({g})", "JLS {slow}"] },
		{ kind: "huge", steps: ["MOVL SP, {t}", "SUBL ${K}, {t}", "JCS {slow}", "CMPL {t}, {G}({g})", "JLS {slow}"] },
		// Up to Go 1.16: the guard may be stackPreempt (−1314), then both sides grow by the guard's distance.
		{
			kind: "huge",
			steps: [
				"MOVL {G}({g}), {u}",
				"CMPL {u}, $4294965982",
				"JEQ {slow}",
				"LEAL {above}(SP), {t}",
				"SUBL {u}, {t}",
				"CMPL {t}, ${K}",
				"JLS {slow}",
			],
		},
	],
	stackEffects: [
		{ match: "SUBL ${n}, SP", lowers: 1, prologue: true },
		{ match: "ADDL ${n}, SP", lowers: -1, prologue: true },
		{ match: "LEAL {n}(SP), SP", lowers: -1 },
		{ match: "ADJSP ${n}", lowers: 1 },
		{ match: "PUSHL {any}", lowers: 4 },
		{ match: "PUSHFL", lowers: 4 },
		{ match: "PUSHAL", lowers: 32 },
		{ match: "POPL {any}", lowers: -4 },
		{ match: "POPFL", lowers: -4 },
		{ match: "POPAL", lowers: -32 },
		{ match: "ANDL ${n}, SP", aligns: 64 },
		{ match: "MOVL SP, {t}", copies: true },
		{ match: "LEAL {n}(SP), {t}", copies: true, raises: true },
		{ match: "MOVL {t}, SP", restores: true },
	],
	indexed: [],
	forms: [],
	spellings: { load: [], store: [], jump: [] },
	relativeTargets: false,
	relocated: [],
	hexAddends: false,
	moves: {
		copy: ["MOVL"],
		address: ["LEAL"],
		reads: words("CMPL CMPW CMPB TESTL TESTW TESTB BTL UCOMISD UCOMISS PREFETCHT0 PREFETCHNTA"),
		pairs: [],
		ranges: [],
		counted: [],
		addConstant: [],
		single: words(
			"INCL INCW INCB DECL DECW DECB NEGL NOTL SETEQ SETNE SETLT SETLE SETGT SETGE SETHI SETLS SETCS SETCC SETMI SETPL BSWAPL SHLL SHRL SARL",
		),
		clobbers: words(
			"REP REPN STOSB STOSW STOSL MOVSB MOVSW MOVSL CMPXCHGB CMPXCHGW CMPXCHGL CMPXCHG8B XCHGL XADDB XADDW XADDL CPUID",
		),
		// 0x90, an inlining mark (cmd/internal/obj/x86/asm6.go).
		nops: { XCHGL: "AX" },
		fills: { DUFFZERO: ["DI"], DUFFCOPY: ["DI", "SI", "CX"] },
		callsRegisterInParentheses: false,
		byteStores: words("MOVB ORB ANDB"),
		arguments: [],
		barrierResult: "DI",
		stackNames: ["SP"],
		namedFromTop: false,
	},
	mnemonics,
};

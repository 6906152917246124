/**
 * What an architecture is to this tool: data, read by one interpreter (src/analysis). Instructions are written as
 * the listing prints them, with holes: `${K}` a constant, `{slow}` or `{fast}` a jump target, `{any}` whatever operand, any other name a
 * register, an offset or a number. A hole that occurs twice in one sequence must match the same thing.
 */

export type ControlClass =
	/** Calls: `CALL sym(SB)` or through a register or memory. */
	| "call"
	| "return"
	/** Jumps without condition; to a symbol it is a tail call, through a register a jump table. */
	| "jump"
	/** Conditional branches. As in calls and jumps, the last operand is where to. */
	| "branch"
	/** A return under a condition: control goes back to the caller or on. */
	| "returnIf"
	/** Control does not go on behind it. */
	| "stop"
	/** Moves SP without naming it as its last operand (pushes and pops). */
	| "stack";

export interface CheckShape {
	readonly kind: "small" | "big" | "huge";
	/**
	 * In this order, pseudo instructions left out. `{G}` is the offset of the guard in g, `{K}` the constant taken from SP,
	 * `{slow}` the way to morestack, `{fast}` the pc behind it where the branch skips it: there the frame is made then.
	 * `{late}` is a way to morestack that leads elsewhere than `{slow}`. `{above}` is what the check adds to SP before it compares (huge
	 * frames up to Go 1.16), `{upper}` the constant's part above its low 12 bits: the constant is 4096·upper + K − above.
	 */
	readonly steps: readonly string[];
}

/**
 * What stands right before and right behind an instruction: a sequence that counts as a whole (wasm). What it does to SP
 * becomes an operand then, the number of bytes by which SP is lowered (analysis/rewrite.ts).
 */
interface Surroundings {
	readonly before?: readonly string[];
	readonly behind?: readonly string[];
}

/** How one instruction moves SP; the first that matches counts. */
export type StackEffect = Surroundings & {
	readonly match: string;
	readonly prologue?: boolean;
} /** Lowers SP by the number in hole n times `lowers`, or by `lowers` without such a hole. */ & (
		| { readonly lowers: number }
		/** Register {t} = SP − n (SP + n with `raises`); SP itself stays. */
		| { readonly copies: true; readonly raises?: boolean }
		/** Register {t} = n times `constant`. */
		| { readonly constant: number }
		/** Register {t}, a constant, grows by n. */
		| { readonly increments: true }
		/** Adds register {t} to SP. */
		| { readonly adds: true }
		/** SP = what was copied to {t}. */
		| { readonly restores: true }
		/** Aligns SP downwards by less than `aligns` bytes. */
		| { readonly aligns: number }
		/** Leaves SP alone, or does what calls and returns are known to do. */
		| { readonly neutral: true }
		/** What SP is then nothing tells. */
		| { readonly loses: true }
	);

/** What control an instruction is, where its mnemonic alone does not tell: the first form that matches counts. */
export interface Form extends Surroundings {
	readonly match: string;
	readonly is: ControlClass | "plain";
}

/**
 * Control flow by nested blocks: jumps name how many blocks they leave. A jump to a loop that follows `resume`, with `{n}` for the
 * number of a point in the code as the listing prints it in the place of a pc, goes on at that point.
 */
export interface Nested {
	/** Mnemonics that open a block: a jump to it goes behind its end. */
	readonly blocks: readonly string[];
	/** Mnemonics that open a block whose jumps go to its beginning. */
	readonly loops: readonly string[];
	/** Opens a block that is entered on a condition only; `other` begins what is entered otherwise. */
	readonly condition: string;
	readonly other: string;
	readonly end: string;
	/** Mnemonics that jump: their operand is the number of blocks to leave. */
	readonly jumps: readonly string[];
	readonly resume: readonly string[];
}

/** Instructions of a machine that computes on a stack of operands (wasm). */
export interface OperandStackShapes {
	/** Pushes a register, pops one. */
	readonly get: string;
	readonly set: string;
	/** Push a number or a symbol's address. */
	readonly constants: readonly string[];
	readonly add: readonly string[];
	readonly subtract: readonly string[];
	/** Pop a number and change an address of code into what an indirect call takes. */
	readonly shift: readonly string[];
	/** Leave a value what it is. */
	readonly same: readonly string[];
	/** Load a pointer-sized value; the operand is an offset. */
	readonly loads: readonly string[];
	/** Stores, with the bytes that they cover. */
	readonly stores: readonly (readonly [string, number])[];
}

/** How values move, for the flow of code addresses within a function. */
export interface MoveShapes {
	/** Mnemonics `OP src, dst` that copy a pointer-sized value. */
	readonly copy: readonly string[];
	/** Mnemonics `OP mem, reg` that take an address. */
	readonly address: readonly string[];
	/** Mnemonics that read their last operand and write nothing but flags or memory through it. */
	readonly reads: readonly string[];
	/** Two-register store or load (arm64 STP, LDP): `STP (R1, R2), off(RSP)`. */
	readonly pairs: readonly string[];
	/** `OP R1, R4, mem` and `OP mem, R1, R4` of pointer-sized words in consecutive registers (s390x STMG, LMG). */
	readonly ranges: readonly string[];
	/** `OP $n, …, mem` that write n bytes. */
	readonly counted: readonly string[];
	/** `OP $n, src, dst` that add a constant to a pointer-sized value. */
	readonly addConstant: readonly string[];
	/** Mnemonics with one operand that write only that operand. */
	readonly single: readonly string[];
	/**
	 * Mnemonics that write ascending memory, with the registers that they change, the one that points there first (runtime/duff_<arch>.s,
	 * mkduff.go).
	 */
	readonly fills?: Readonly<Record<string, readonly string[]>>;
	/** Mnemonics of which `OP R, R` is what the assembler prints of a NOP: with the register that it is for. */
	readonly nops?: Readonly<Record<string, string>>;
	/** Registers that an instruction writes beside its operands, where that is all. */
	readonly implicit?: Readonly<Record<string, readonly string[]>>;
	/** Mnemonics that write registers or memory which their operands do not name: everything known is forgotten. */
	readonly clobbers: readonly string[];
	/** `CALL (R1)` goes to the address in R1 itself (arm64); on x86 that would be a load. */
	readonly callsRegisterInParentheses: boolean;
	/** Mnemonics that store one byte: the compiler's record of which open-coded defers are pending is one. */
	readonly byteStores: readonly string[];
	/** Registers of the first integer arguments; the first of them also holds the first result. Empty without a register ABI. */
	readonly arguments: readonly string[];
	/**
	 * N of the first Go 1.N that passes arguments in registers; always, without it. Before that they lie at the stack
	 * pointer + minFrameSize.
	 */
	readonly argumentsSince?: number;
	/** Register that runtime.gcWriteBarrierN returns its buffer in; it keeps all others. */
	readonly barrierResult: string;
	/** Where instructions do not name their operands. */
	readonly operandStack?: OperandStackShapes;
	/** Register that a closure call loads and an interface call does not, where the call itself names no register. */
	readonly context?: string;
	/** Register that is 0 where it stands as an index: `(R20)(R0)` is `(R20)` (ppc64). */
	readonly zeroIndex?: string;
	/**
	 * Register of the funcval in a closure call (cmd/compile/internal/<arch>, ssa.go: the context register). Function values are
	 * followed from function to function only where it is given.
	 */
	readonly funcvalRegister?: string;
	/** A register that is always zero; a vector register that is always zero in compiled code. */
	readonly zero?: string;
	readonly zeroVector?: string;
	/** Names that operands use for the stack pointer. */
	readonly stackNames: readonly string[];
	/** Offsets of named slots count from the frame's top although the stack pointer's own name is printed (`main.x-24(R1)`). */
	readonly namedFromTop: boolean;
}

export interface Arch {
	/** GOARCH. */
	readonly name: string;
	readonly ptrSize: 4 | 8;
	/** Name of the stack pointer in operands. */
	readonly stackPointer: string;
	/** Bytes a call pushes on the caller's stack (FACTS 2.1). */
	readonly callPush: number;
	/**
	 * Frame D of the prologue from N of `$N-args`: N + this, rounded up to `frameAlign`, for N ≥ 0. A frame of 0 of a leaf, or
	 * one marked NOFRAME, is none at all, nor is a negative one.
	 */
	readonly declaredPlus: number;
	readonly frameAlign: number;
	/** MinFrameSize and StackAlign of cmd/internal/sys/arch.go: they decide the depth at a goroutine's first instruction. */
	readonly minFrameSize: number;
	readonly stackAlign: number;
	/** True where goexit's pc is pushed below the new goroutine's first frame (x86, wasm). */
	readonly pushesGoexit: boolean;
	/**
	 * Number of the relocation type of its calls, counted from R_CALL: 1 for R_CALLARM, 2 for R_CALLARM64
	 * (parser/relocations.ts). Without it relocations whose types are numbers (up to Go 1.21) confirm no calls.
	 */
	readonly callRelocation?: number;
	/** Returns have a relocation R_CALLIND as well, where the types are numbers (arm64 up to Go 1.16). */
	readonly relocatesReturns?: boolean;
	readonly control: Readonly<Record<ControlClass, readonly string[]>>;
	/** Control flow by nested blocks, where jumps have no targets. */
	readonly nested?: Nested;
	/** `false` where `size=` and pcs do not count bytes of code. */
	readonly countsBytes?: boolean;
	/** Instructions that any number of may begin a function, before the check. */
	readonly opening?: readonly string[];
	/** GOOS to assume where nothing tells; linux without it. */
	readonly assumedGoos?: string;
	/** Instructions that may precede a check: they fetch g. */
	readonly guardLoads: readonly string[];
	readonly checks: readonly CheckShape[];
	readonly stackEffects: readonly StackEffect[];
	/** Mnemonics, or their endings from the dot on, whose memory operand moves its base register by its offset (`.W`, `MOVDU`). */
	readonly indexed: readonly string[];
	/** Where operands decide what control an instruction is, as `JMP (R14)` that returns. */
	readonly forms: readonly Form[];
	/** Endings of instructions that are executed on a condition only (arm `.NE`): a call may be one. */
	readonly conditions?: readonly string[];
	/** Mnemonics of what stands in a jump's delay slot (mips): it belongs to the jump. */
	readonly delaySlots?: readonly string[];
	/**
	 * First bytes of a function with a stack check, as the hex dump prints them. They tell architectures apart that print the
	 * same instructions and differ in byte order.
	 */
	readonly firstBytes?: readonly string[];
	/**
	 * Older spellings of three operands, by mnemonic: a load `LD $8, X3, X5` for `LD 8(X3), X5`, a store `SD $8, X5, X3` for
	 * `SD X5, 8(X3)`, a jump `JALR $0, X5, X1` for `JALR X1, X5`.
	 */
	readonly spellings: Readonly<Record<"load" | "store" | "jump", readonly string[]>>;
	/** Targets of branches and jumps are printed as distances from the instruction (`$16`), not as pcs. */
	readonly relativeTargets: boolean;
	/**
	 * Mnemonics that print no symbol although they take one's address: it stands in the relocation at their pc. A call or a jump
	 * through their register right behind them goes to that symbol.
	 */
	readonly relocated: readonly string[];
	/** Addends of relocations are printed in hexadecimal. */
	readonly hexAddends: boolean;
	readonly moves: MoveShapes;
	/** All mnemonics of its assembler (cmd/internal/obj/<arch>/anames.go), one blank between two. */
	readonly mnemonics: string;
}

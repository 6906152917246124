/**
 * What an architecture is to this tool: data, read by one interpreter (src/analysis/decode). Instructions are written as
 * the listing prints them, with holes: `{K}` a number, `{slow}` a jump target, any other name a register. A hole that
 * occurs twice in one sequence must match the same thing.
 */

export type ControlClass =
	/** Calls: `CALL sym(SB)` or through a register or memory. */
	| "call"
	| "return"
	/** Jumps without condition; to a symbol it is a tail call, through a register a jump table. */
	| "jump"
	/** Conditional branches: the target is the last operand. */
	| "branch"
	/** Control does not go on behind it. */
	| "stop"
	/** Moves SP without naming it as its last operand (pushes and pops). */
	| "stack";

export interface CheckShape {
	readonly kind: "small" | "big" | "huge";
	/**
	 * In this order, pseudo instructions left out. `{G}` is the offset of the guard in g, `{K}` the constant taken from SP,
	 * `{slow}` the pc of the call to morestack, `{fast}` the pc behind it where the branch skips it. Where the check adds to
	 * SP before it compares, `{above}` is what it adds, and {K} is that much larger.
	 */
	readonly steps: readonly string[];
}

/** How one instruction moves SP. */
export type StackEffect =
	/** Lowers SP by the number in hole n times `by` (default 1), or by the constant `by` without such a hole. */
	| { readonly match: string; readonly lowers: number; readonly prologue?: boolean }
	/** Register {t} = SP − n (SP + n with `raises`); SP itself stays. */
	| { readonly match: string; readonly copies: true; readonly raises?: boolean; readonly prologue?: boolean }
	/** SP = what was copied to {t}. */
	| { readonly match: string; readonly restores: true; readonly prologue?: boolean }
	/** Aligns SP downwards by less than `align` bytes. */
	| { readonly match: string; readonly aligns: number; readonly prologue?: boolean }
	/** Part of the prologue that leaves SP alone. */
	| { readonly match: string; readonly neutral: true; readonly prologue: true };

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
	/** Mnemonics with one operand that write only that operand. */
	readonly single: readonly string[];
	/** Mnemonics that write registers or memory which their operands do not name: everything known is forgotten. */
	readonly clobbers: readonly string[];
	/** `CALL (R1)` goes to the address in R1 itself (arm64); on x86 that would be a load. */
	readonly callsRegisterInParentheses: boolean;
	/** Mnemonics that store one byte: the compiler's record of which open-coded defers are pending is one. */
	readonly byteStores: readonly string[];
	/** Registers of the first integer arguments; the first of them also holds the first result. */
	readonly arguments: readonly string[];
	/**
	 * N of the first Go 1.N that passes arguments in registers; always, without it. Before that they lie at the stack
	 * pointer + minFrameSize.
	 */
	readonly argumentsSince?: number;
	/** Register that runtime.gcWriteBarrierN returns its buffer in; it keeps all others. */
	readonly barrierResult: string;
	/** Names that operands use for the stack pointer. */
	readonly stackNames: readonly string[];
}

export interface Arch {
	/** GOARCH. */
	readonly name: string;
	readonly ptrSize: 4 | 8;
	/** Name of the stack pointer in operands. */
	readonly stackPointer: string;
	/** Bytes a call pushes on the caller's stack (FACTS 2.1). */
	readonly callPush: number;
	/** Frame D of the prologue from N of `$N-args`: N + this for N ≥ 0 with a frame. */
	readonly declaredPlus: number;
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
	readonly control: Readonly<Record<ControlClass, readonly string[]>>;
	/** Instructions that may precede a check: they fetch g. */
	readonly guardLoads: readonly string[];
	readonly checks: readonly CheckShape[];
	readonly stackEffects: readonly StackEffect[];
	/** Mnemonic endings whose memory operand moves its base register by its offset (arm64 `.W`, `.P`). */
	readonly indexed: readonly string[];
	/** Return forms among the jumps, as `JMP (R14)` on some machines. */
	readonly returns: readonly string[];
	readonly moves: MoveShapes;
	/** All mnemonics of its assembler (cmd/internal/obj/<arch>/anames.go), one blank between two. */
	readonly mnemonics: string;
}

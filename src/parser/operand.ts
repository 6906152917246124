/** What the grammar makes of an operand list, in Go's own assembler syntax (obj.Dconv). */

/** `AX`, `R1`, `g`; shifts and extensions (`R0<<2`) keep their text in `suffix`. */
export interface RegisterOperand {
	readonly kind: "register";
	readonly name: string;
	readonly suffix: string;
}
/** `$8`; value is NaN for floats, strings and other constants. */
export interface ImmediateOperand {
	readonly kind: "immediate";
	readonly value: number;
}
/** `16(R14)`, `(CX)(AX*8)`, `main.buf-64(SP)`: address = base + index·scale + offset. */
export interface MemoryOperand {
	readonly kind: "memory";
	readonly base: string;
	/** Empty when there is none. */
	readonly index: string;
	readonly scale: number;
	/** Bytes. For a named slot this is the offset printed with the name. */
	readonly offset: number;
	/** Name of the variable in a stack slot (`main.buf`), else empty. */
	readonly variable: string;
	/** `$off(REG)`: the address itself, not what it points to. */
	readonly address: boolean;
}
/** `name(SB)`, `name<>+8(SB)`, `$name(SB)`. */
export interface SymbolOperand {
	readonly kind: "symbol";
	readonly name: string;
	/** File-local (`name<>`). */
	readonly isStatic: boolean;
	/** 0 or 1 as in `name<0>(SB)` of -S=2, else null. */
	readonly abi: 0 | 1 | null;
	readonly offset: number;
	readonly address: boolean;
}
/** A bare number: the pc of a jump, or a DUFF offset. */
export interface NumberOperand {
	readonly kind: "number";
	readonly value: number;
}
/** A hole of a template in src/arch. */
export interface HoleOperand {
	readonly kind: "hole";
	readonly name: string;
	readonly negative: boolean;
	/** `${n}`: a constant, never a register. */
	readonly constant: boolean;
}
/** `(R1, R2)` of arm64's STP and LDP. */
export interface PairOperand {
	readonly kind: "pair";
	readonly first: string;
	readonly second: string;
}
/** Anything else that is well formed (register lists): no analysis looks into it. */
export interface OtherOperand {
	readonly kind: "other";
}
export type Operand =
	| RegisterOperand
	| ImmediateOperand
	| MemoryOperand
	| SymbolOperand
	| NumberOperand
	| HoleOperand
	| PairOperand
	| OtherOperand;

const decorated = /^(.*?)(<[01]?>)?([+-]\d+)?$/s;
/** With -dynlink a symbol's address is loaded from the global offset table (cmd/internal/obj/x86/obj6.go, rewriteToUseGot). */
const inTable = "@GOT";
/** With -spectre=ret an indirect call goes through code of the runtime that calls the register (runtime/asm_amd64.s). */
const thunk = /^runtime\.retpoline([A-Z][A-Z0-9]+)$/;
/** Suffix of the register operand that stands for a call of such code. */
export const RETPOLINE = "@retpoline";

/** Takes `name<>+8` apart. */
export function symbolOperand(image: string, address: boolean): SymbolOperand | RegisterOperand {
	const parts = decorated.exec(image);
	const mark = parts?.[2] ?? "";
	const name = parts?.[1] ?? image;
	const through = thunk.exec(name)?.[1];
	if (through !== undefined) return { kind: "register", name: through, suffix: RETPOLINE };
	if (name.endsWith(inTable)) return symbolOperand(image.replace(inTable, ""), true);
	return {
		kind: "symbol",
		name,
		isStatic: mark === "<>",
		abi: mark === "<0>" ? 0 : mark === "<1>" ? 1 : null,
		offset: Number(parts?.[3] ?? 0),
		address,
	};
}

/** `, R???1` at the end; up to Go 1.17 a tab stands before it where there is one operand. In a shape its number is cut out. */
const nameless = /(?:, |\t)R\?\?\?(?:\d+|#)$/;

/**
 * Operands without what the assembler has left behind them: a register that has no name marks instructions that it has rewritten
 * for -shared and -dynlink (cmd/internal/obj/x86/obj6.go, RegTo2), as in 386's `CALL __x86.get_pc_thunk.ax(SB), R???1`.
 */
export const withoutMark = (operands: string): string =>
	operands.includes("R???") ? operands.replace(nameless, "") : operands;

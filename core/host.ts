/** What the core asks the program around it (src/parser/core.ts, CoreHost). */

/** Memory has grown: views of it are void. */
export declare function grown(): void;

/** A line that is neither understood nor known to be skippable: a PROBLEM_* code. */
export declare function problem(code: i32, at: usize, end: usize): void;

/** Class of a mnemonic and MNEMONIC_* bits; asked once for each. */
export declare function mnemonic(at: usize, length: i32): i32;

/** What is known of a type of relocations, RELOCATION_*; asked once for each. */
export declare function relocation(at: usize, length: i32): i32;

/** Writes the row of a shape. */
export declare function shape(id: i32): void;

/** Name id of the symbol that a relocation gives to the register of the call or jump on line `n`, or -1. */
export declare function relocatedCallee(n: i32): i32;

/** Name id of the symbol whose address line `n` takes although it prints none, or -1. */
export declare function relocatedSymbol(n: i32): i32;

/** HEADER_* of the form of a header; asked once for each. */
export declare function header(id: i32): i32;

/** CALLEE_* bits of the name `id`; asked once for each. */
export declare function callee(id: i32): i32;

/** File (name id) of a position without its line number, or of a whole position with `odd`; sets S_POSITION_LINE then. */
export declare function position(at: usize, length: i32, odd: bool): i32;

/** A position whose file is not understood, at the call with that pc. */
export declare function badPosition(pc: i32): void;

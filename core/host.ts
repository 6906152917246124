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

/** CALLEE_* bits that the names of a package have unless they are of a special form, with CALLEE_LEARNT; 0 where they differ. */
export declare function packageOf(at: usize, length: i32): i32;

/** File (name id) of a position without its line number, or of a whole position with `odd`; sets S_POSITION_LINE then, to -1 where it is not understood. */
export declare function position(at: usize, length: i32, odd: bool): i32;

/** A position whose file is not understood, at the call with that pc. */
export declare function badPosition(pc: i32): void;

/** The function is made ready, PREPARE_*: where S_PREPARES only. */
export declare function prepare(what: i32): void;

/** Index in S_TAIL_ROWS, in rows, of what the tail of a TEXT line says, -1 for one that is not understood; asked once for each. */
export declare function tail(id: i32): i32;

/** Address of `(SB)` in a TEXT line that names another symbol than the header, 0 for none. */
export declare function otherBase(): i32;

/** Puts the versions that print the function into S_OLDEST and S_NEWEST, and S_CALL_FROM. */
export declare function versions(callNumber: i32): void;

/** Reads the stack check into S_CHECK and what follows it. */
export declare function readCheck(): void;

/** Bytes by which the prologue lowers SP, from line S_BODY on. */
export declare function readFrame(declared: i32): i32;

/** Notes the variables of the function's frame. */
export declare function locals(frame: i32): void;

/** Something contradicts itself or is not understood, DOUBT_*; true where the function's figures are not to be believed. */
export declare function doubt(what: i32, one: i32, other: i32): bool;

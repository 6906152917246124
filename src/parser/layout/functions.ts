/** Functions while they are read (core/function.ts): their rows, what their TEXT lines say, what is doubted. */

// Functions as they are read (src/model/summary.ts: Fn, Flag, Check).
export const FUNCTION_STRIDE = 18;
export const FLAG_NOSPLIT = 1;
export const FLAG_DUPOK = 2;
export const FLAG_STATIC = 32;
export const FLAG_ABI0 = 64;
export const FLAG_CFUNC = 128;
export const FLAG_ASM = 512;
export const FLAG_NO_BODY = 1024;
export const FLAG_STACK_UNKNOWN = 2048;
export const FLAG_DEFER_RETURN = 4096;
export const FLAG_DAMAGED = 8192;
export const FLAG_G0_ONLY = 16384;
export const FLAG_HIDDEN_DEFER = 65536;
export const FLAG_WHOLE_FRAME = 131072;
export const FLAG_FOLLOWED = 262144;
export const CHECK_NONE = 0;
export const CHECK_SMALL = 1;
export const CHECK_BIG = 2;
export const CHECK_HUGE = 3;
/** StackSmall and StackBig of internal/abi/stack.go, bytes; the same since Go 1.7. */
export const STACK_SMALL = 128;
export const STACK_BIG = 4096;
/** N of Go 1.N where no end is known. */
export const ANY_VERSION = 1000000;
/**
 * R_CALL, R_CALLARM, R_CALLARM64, R_CALLIND, R_CALLPOWER, R_CALLMIPS (and R_CALLRISCV in 1.14 to 1.17) follow each other in
 * every version that prints numbers: this is how far R_CALLIND is from R_CALL.
 */
export const INDIRECT_CALL = 3;
/** Frames below it are passed over where variables are noted, bytes: nobody asks for theirs, and they are most. */
export const LEAST_FRAME = 512;

// What the tail of a TEXT line says.
/** FLAG_*. */
export const TAIL_FLAGS = 0;
/** The declared frame and the bytes of arguments: constant, factor, number. */
export const TAIL_FRAME = 1;
export const TAIL_ARGS = 4;
/** TAIL_FRAMELESS: without a frame where it declares none; TAIL_NOVEL: some word in it is new. */
export const TAIL_BITS = 7;
export const TAIL_FRAMELESS = 1;
export const TAIL_NOVEL = 2;
export const TAIL_STRIDE = 8;

// What the program around is asked to prepare of a function, where S_PREPARES.
export const PREPARE_CLASSES = 0;
export const PREPARE_LINES = 1;
export const PREPARE_CALLS = 2;

// What contradicts itself in a function, or is not understood; each with two numbers (src/analysis/doubts.ts).
export const DOUBT_NO_TEXT = 0;
export const DOUBT_WORDS = 1;
export const DOUBT_BYTES = 2;
export const DOUBT_END = 3;
export const DOUBT_FRAME = 4;
export const DOUBT_TARGETS = 5;
export const DOUBT_JUMPS = 6;
export const DOUBT_MNEMONIC = 7;
export const DOUBT_CHECK = 8;
export const DOUBT_CONSTANT = 9;
export const DOUBT_OPERANDS = 10;
export const DOUBT_CALLS = 11;

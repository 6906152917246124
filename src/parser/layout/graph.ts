/** Callees, calls and blocks of a function while its flow graph is built, and the rows of its summary. */

// What is known of a callee by its name.
export const CALLEE_LEARNT = 1;
export const CALLEE_MORESTACK = 2;
export const CALLEE_DEFERRETURN = 4;
/** Takes a function: which one is worth following. */
export const CALLEE_TAKES_FUNCTION = 8;
/** A jump table, no function. */
export const CALLEE_TABLE = 16;
/** Takes a funcval as its first argument, with the size of the arguments before it up to Go 1.17. */
export const CALLEE_TAKES_FUNCVAL = 32;
export const CALLEE_TAKES_SIZE = 64;
/** Takes a record that holds the funcval. */
export const CALLEE_TAKES_RECORD = 128;
/** Defers what it takes; starts a goroutine with it. */
export const CALLEE_DEFERS = 256;
export const CALLEE_STARTS = 512;
/** A write barrier that keeps the registers. */
export const CALLEE_BARRIER = 1024;
/** Makes an object. */
export const CALLEE_NEWOBJECT = 2048;
/** Not code, but a funcval constant of it (`NAME·f`); not code, but data. */
export const CALLEE_FUNCVAL = 4096;
export const CALLEE_DATA = 8192;
/** The code of a closure or a method value: its address is taken to hand it on. */
export const CALLEE_CLOSURE = 16384;
/** It may have what it is given run by another goroutine: almost any function, but for those of which more is known. */
export const CALLEE_MAY_SUBMIT = 32768;
/** Sends what its second argument points to over a channel; the same for one of several channels. */
export const CALLEE_SENDS = 65536;
export const CALLEE_SELECTS = 131072;
/** Takes no function values, and hands none back. */
export const CALLEE_NO_FUNCTIONS = 262144;
/** Never comes back to where it was called. */
export const CALLEE_PANICS = 524288;
/** Tells where it is called, and no more: no call that matters. */
export const CALLEE_PC_THUNK = 1048576;
/** Fills or copies memory: no check, and no more of the stack than its return address (runtime/duff_*.s). */
export const CALLEE_DUFF = 2097152;
/** The core's own: as the only operand, `name(SB)`, it is cut out whole. */
export const CALLEE_WHOLE = 0x40000000;

// Columns of a call while its function is being read.
export const CALL_LINE = 0;
export const CALL_CALLEE = 1;
export const CALL_KIND = 2;
/** Bytes by which SP is lowered; -1 unknown. */
export const CALL_DEPTH = 3;
/** The fifth column is the number of its block. */
/** Kind and callee of a second site that the call makes (what `go` starts); kind -1: none. */
export const CALL_EXTRA_KIND = 5;
export const CALL_EXTRA = 6;
/** Where the code pointer was loaded from, bytes from what its base points to; -1 not known. */
export const CALL_SLOT = 7;
export const CALL_STRIDE = 8;

// Columns of a basic block.
export const NODE_LINE = 0;
/** First call. */
export const NODE_CALLS = 1;
export const NODE_EXIT = 2;
/** Successors, -1 for none. */
export const NODE_NEXT = 3;
export const NODE_BRANCH = 4;
/** Jump table, -1 for none. */
export const NODE_TABLE = 5;
/** Depth of SP at its start. */
export const NODE_DEPTH = 6;
export const NODE_STRIDE = 7;

// Kinds of call sites and exits of blocks, as in src/model/summary.ts.
export const KIND_STATIC = 0;
export const KIND_TAIL = 1;
export const KIND_INTERFACE = 2;
export const KIND_FUNCVAL = 3;
export const KIND_DEFER = 4;
export const KIND_GO = 5;
export const KIND_SYSTEMSTACK = 6;
export const EXIT_FLOW = 0;
export const EXIT_RETURN = 1;
export const EXIT_STOP = 2;
export const EXIT_TABLE = 3;
export const EXIT_TAIL = 4;

/** A depth of SP of which nothing is known. */
export const UNKNOWN = -1;
export const NOT_REACHED = -2;

/** Row lengths of sites, blocks and given functions in a summary (src/model/summary.ts). */
export const SITE_STRIDE = 7;
export const BLOCK_STRIDE = 6;
export const GIVEN_STRIDE = 3;

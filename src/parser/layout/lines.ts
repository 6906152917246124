/** What the core is told, and tells, of lines: blocks, events, headers, problems, mnemonics. */

// Columns of one instruction line.
export const PC = 0;
/** Position without its parentheses: [POS, POS_END). */
export const POS = 1;
export const POS_END = 2;
/** Mnemonic id. */
export const OP = 3;
/** Address of the mnemonic's first byte. */
export const OP_AT = 4;
/** Operands: [ARGS, END), empty when there are none. */
export const ARGS = 5;
export const END = 6;
/** Class of the mnemonic. */
export const CLASS = 7;
export const LINE_STRIDE = 8;

// Kinds of block that a line may stand in.
export const KIND_NONE = 0;
/** Before the first block of a piece that begins somewhere inside a source. */
export const KIND_SEEK = 1;
export const KIND_TEXT = 2;
export const KIND_DATA = 3;
/** Data whose relocations are wanted. */
export const KIND_WANTED = 4;
/** Lines of a symbol whose header was not understood. */
export const KIND_LOST = 5;
/** Data of which the core keeps what points elsewhere (LINK_*): a type's descriptor, an itab, what describes an assertion, other data, a funcval. */
export const KIND_TYPE = 6;
export const KIND_ITAB = 7;
export const KIND_ASSERTION = 8;
export const KIND_OTHER = 9;
export const KIND_CODEWORD = 10;

// Why `scan` returned.
export const EVENT_END = 0;
/** A line that starts in column 0 and is not for the core. */
export const EVENT_OUTER = 1;
/** A line that belongs to another symbol: the header between is lost. */
export const EVENT_LOSE = 2;
/** A relocation of wanted data. */
export const EVENT_RELOCATION = 3;

// What the core is told of the head of a data header (type and flags).
/** Nothing of such a symbol is wanted. */
export const HEAD_PLAIN = 1;
/** Its name decides; read-only data. */
export const HEAD_WANTED = 2;
/** Likewise; data that changes. */
export const HEAD_VARIABLE = 3;

// What is known of the form of a function's header. Which of its numbers are its size and its arguments stands above the bits.
export const HEADER_LEARNT = 1;
/** Understood, and nothing in it is new. */
export const HEADER_KNOWN = 2;
export const HEADER_DUPOK = 4;
export const HEADER_NOSPLIT = 8;
export const HEADER_CFUNC = 16;
export const HEADER_STATIC = 32;
export const HEADER_ASM = 64;
export const HEADER_HAS_ARGS = 128;
export const HEADER_HAS_FUNCID = 256;
export const HEADER_HAS_ALIGN = 512;
/** The number of the type stands for it; a number is out of any sensible range. */
export const HEADER_NUMBERED = 1024;
export const HEADER_ABSURD = 2048;
export const HEADER_SIZE_SHIFT = 16;
export const HEADER_ARGS_SHIFT = 20;
export const HEADER_NUMBER = 15;

// Problems of lines, in the order of `problemCodes`.
export const PROBLEM_BAD_LINE = 0;
export const PROBLEM_OUTSIDE = 1;
export const PROBLEM_DISORDER = 2;
export const PROBLEM_RELOCATION = 3;
export const PROBLEM_ELIDED = 4;

/** Class of lines that are knowingly skipped: their pc is not to be trusted. */
export const CLASS_ALIGNMENT = 127;

// Classes of mnemonics. Lines of a class from CLASS_FIRST_MARKED on are marked: the decoder looks at each of them.
export const CLASS_PLAIN = 0;
export const CLASS_PSEUDO = 1;
export const CLASS_TEXT = 2;
/** No assembler of this architecture has it. */
export const CLASS_UNKNOWN = 3;
export const CLASS_CALL = 4;
export const CLASS_RETURN = 5;
export const CLASS_JUMP = 6;
export const CLASS_BRANCH = 7;
/** Goes back to the caller or on. */
export const CLASS_RETURN_IF = 8;
export const CLASS_STOP = 9;
export const CLASS_STACK = 10;
/** Its memory operand may move SP. */
export const CLASS_INDEXED = 11;
/** Its operands decide: one of the above once the function is loaded. */
export const CLASS_FORMED = 12;
export const CLASS_FIRST_MARKED = 3;

// What is known of a mnemonic beside its class (bits above it in what `mnemonic` returns).
export const MNEMONIC_CLASS = 0xff;
/** Takes no bytes of code: it may share its pc with an instruction. */
export const MNEMONIC_NO_SIZE = 0x100;
/** Loads two registers. */
export const MNEMONIC_PAIR = 0x200;
/** Stores one byte. */
export const MNEMONIC_BYTE_STORE = 0x400;
/** Executed on a condition only. */
export const MNEMONIC_CONDITIONAL = 0x800;
/** May stand in the delay slot of a jump. */
export const MNEMONIC_DELAY = 0x1000;
/** Takes an address; copies a value, or takes an address where the operand is one; adds a constant to a value. */
export const MNEMONIC_ADDRESS = 0x2000;
export const MNEMONIC_COPY = 0x4000;
export const MNEMONIC_ADD = 0x8000;
/** Writes no register; writes registers that its last operand does not name, or only some of the time. */
export const MNEMONIC_READS = 0x10000;
export const MNEMONIC_WILD = 0x20000;
/** Has one operand, and writes that alone. */
export const MNEMONIC_SINGLE = 0x40000;
/** A stack check, or what may stand before it, may begin with it. */
export const MNEMONIC_OPENS = 0x80000;
/** The core's own: it leads to the symbol that is its only operand. */
export const MNEMONIC_LEADS = 0x40000000;

/**
 * Bytes from one instruction of compiled code to the next at most: the longest, or what aligns a loop (31 bytes and an
 * instruction of 15 on amd64). Assembly may align by more.
 */
export const MAX_STEP = 48;

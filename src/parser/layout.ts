/**
 * What the core and the program around it agree on: numbers only, so that both AssemblyScript and TypeScript can read this
 * file. All columns and state words are 32-bit integers.
 */

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

// Flows of function values (src/model/summary.ts, Flow): where to, and from where.
/** The argument of a call, by number. */
export const TO_ARGUMENT = 0;
/** What an indirect call calls, and what a call of runtime.newproc and the like is handed. */
export const TO_SITE = 1;
/** The result of the function, by number. */
export const TO_RESULT = 2;
/** A word of a closure of the named function, made at that pc; a word of a variable. */
export const TO_CAPTURED = 3;
export const TO_GLOBAL = 4;
/** A word behind a pointer, at that offset. */
export const TO_FIELD = 5;
/** A closure of the named function is made at that pc; the function's address is taken there, for what is not seen. */
export const TO_CLOSURE = 6;
export const TO_LEAK = 7;
export const FROM_FUNCVAL = 0;
export const FROM_PARAMETER = 1;
/** A word of the closure that runs. */
export const FROM_CAPTURED = 2;
/** The result, by number, of the call at that pc. */
export const FROM_RESULT = 3;
export const FROM_GLOBAL = 4;
/** No function. */
export const FROM_NIL = 5;
export const FROM_UNKNOWN = 6;
/** A word behind a pointer, at that offset. */
export const FROM_FIELD = 7;
/** Of the first word of a record: TO_*, FROM_* from this bit on, numbers of arguments and results from those. */
export const FLOW_FROM_SHIFT = 4;
export const FLOW_TO_NUMBER_SHIFT = 8;
export const FLOW_FROM_NUMBER_SHIFT = 16;
export const FLOW_STRIDE = 6;

// What is known of a type of relocations: 1 when it is known at all, and above that bit its kind.
export const RELOCATION_KNOWN = 1;
export const RELOCATION_OTHER = 0;
export const RELOCATION_ADDRESS = 1;
export const RELOCATION_OFFSET = 2;
export const RELOCATION_METHOD = 3;
export const RELOCATION_CONVERTS = 4;
export const RELOCATION_INTERFACE_METHOD = 5;
/** Set where the type is a number, in the lowest 16 bits: what it means depends on the version. */
export const RELOCATION_NUMBER = 0x100000;

// Columns of what code uses, and of what data points to (src/model/summary.ts); RELOCATION_NUMBER may be set in the kind.
export const USE_CONVERTS = 0;
export const USE_CALLS = 1;
export const USE_DESCRIBES = 2;
export const USE_ADDRESS = 3;
export const USE_STRIDE = 3;
export const LINK_NAME = 0;
export const LINK_TYPE = 1;
export const LINK_METHOD = 2;
export const LINK_ITAB = 3;
export const LINK_ASSERTION = 4;
export const LINK_CODE = 5;
/** Any other symbol that data points to. */
export const LINK_ADDRESS = 6;
/** A type that data points to, other than descriptors: of a static value in an interface, or of a dictionary. */
export const LINK_CONVERTS = 7;
export const LINK_FUNCTION = 8;
export const LINK_ALIAS = 9;
export const LINK_STRIDE = 5;
/** Beside RELOCATION_NUMBER: the symbol is a type's descriptor; a name or the like that belongs to types. */
export const LINK_TO_TYPE = 0x200000;
export const LINK_TO_NAME = 0x400000;

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

/**
 * Bytes from one instruction of compiled code to the next at most: the longest, or what aligns a loop (31 bytes and an
 * instruction of 15 on amd64). Assembly may align by more.
 */
export const MAX_STEP = 48;

// Columns of what the decoder knows of an instruction's text, written once for each by the program around the core.
// A value that may hold a number of the text is three columns: constant, factor, number of the number (-1: none).
/** LEARNT_*. */
export const ROW_STATE = 0;
/** Name id of the symbol that is the last operand; CALLEE_NONE, or CALLEE_CUT - n for the cut name n. */
export const ROW_CALLEE = 1;
/** EFFECT_*, and by how much SP is lowered. */
export const ROW_EFFECT = 2;
export const ROW_LOWERS = 3;
/** Name id of the register that SP comes from, or that is added to it. */
export const ROW_REGISTER = 6;
/** 1 when the last operand becomes SP + value, and that value. */
export const ROW_COPIES = 7;
export const ROW_COPY = 8;
/** 1 when the first operand is in memory, 2 when on the stack, and its offset. */
export const ROW_MEMORY = 11;
export const ROW_OFFSET = 12;
/** Name id of the register that the last operand is or is based on; -1 for none. */
export const ROW_THROUGH = 15;
/** Name id of the jump table whose address is an operand; -1 for none, -2 - n for the cut name n if it is a jump table's. */
export const ROW_TABLE = 16;
/** 1 for a store of one byte on the stack. */
export const ROW_BYTE_STORE = 17;
/** Name id of the register that is the first operand, -1 for none. */
export const ROW_FIRST = 18;
/** 1 when the last operand becomes the value, 2 when it grows by it: it holds a constant. */
export const ROW_SETS = 19;
export const ROW_CONSTANT = 20;
/** 1 when the first operand is code that calls a register. */
export const ROW_THUNK = 23;
/** MOVE_*: what it moves, with MOVE_ALONE. */
export const ROW_MOVE = 24;
/** How many operands it has; bytes that it writes to memory, if it does. */
export const ROW_COUNT = 25;
export const ROW_WIDTH = 26;
/** Where the registers of a range, or those written beside operands, stand in S_RANGES: their number, then name ids. */
export const ROW_RANGE = 27;
/** Operands: the first, the second, and the third, or, where there are more, the last. */
export const ROW_OPERANDS = 28;
/** Registers between the second and the last operand: name ids, -1 for none; MORE_ANY: too many to say. */
export const ROW_MORE = 49;
export const MAX_MORE = 4;
export const MORE_ANY = -2;
/** 1 when it may belong to a prologue (src/analysis/prologue.ts). */
export const ROW_OPENS = 53;
export const ROW_STRIDE = 54;

// Columns of an operand.
/** OPERAND_*, and what it is besides: OPERAND_IS_ADDRESS, OPERAND_HAS_INDEX. */
export const OPERAND_KIND = 0;
export const OPERAND_BITS = 1;
/** Name of a register or a symbol, the base in memory, the first of a pair: an id, -1 for none, or as in ROW_CALLEE. */
export const OPERAND_NAME = 2;
/** Second of a pair; variable in a stack slot. */
export const OPERAND_SECOND = 3;
/** Offset or constant, three columns. */
export const OPERAND_VALUE = 4;
export const OPERAND_STRIDE = 7;
export const OPERAND_NONE = 0;
export const OPERAND_REGISTER = 1;
export const OPERAND_NUMBER = 2;
export const OPERAND_MEMORY = 3;
export const OPERAND_SYMBOL = 4;
export const OPERAND_PAIR = 5;
/** Of which nothing is known: a register list. */
export const OPERAND_OTHER = 6;
/** A constant that is no integer of 32 bits. */
export const OPERAND_CONSTANT = 7;
export const OPERAND_IS_ADDRESS = 1;
export const OPERAND_HAS_INDEX = 2;

// What an instruction moves (src/analysis/moves.ts).
/** Reads only. */
export const MOVE_NOTHING = 0;
/** Writes what its operands do not name. */
export const MOVE_ANYTHING = 1;
/** Writes registers that its operands do not name. */
export const MOVE_REGISTERS = 2;
/** The address, or the value, of the first operand into the second. */
export const MOVE_ADDRESS = 3;
export const MOVE_VALUE = 4;
/** Two registers into two words of memory. */
export const MOVE_PAIR = 5;
/** Consecutive registers into words of memory, and back. */
export const MOVE_RANGE_OUT = 6;
export const MOVE_RANGE_IN = 7;
/** The second operand plus a constant into the third. */
export const MOVE_SUM = 8;
/** So many bytes into the last operand. */
export const MOVE_BYTES = 9;
/** Writes registers that are its operands, and the last where that is memory. */
export const MOVE_OPERANDS = 10;
/** As the one before, and perhaps registers that it does not name. */
export const MOVE_OPERANDS_AND_REGISTERS = 11;
/** Writes ascending memory from the first register of its range on, and all registers of the range. */
export const MOVE_FILL = 12;
// Of a machine that computes on a stack of operands.
export const STACK_FORGETS = 16;
export const STACK_GETS = 17;
export const STACK_GETS_POINTER = 18;
export const STACK_SETS = 19;
export const STACK_DROPS = 20;
export const STACK_NUMBER = 21;
export const STACK_ADDRESS = 22;
export const STACK_KEEPS = 23;
export const STACK_ADDS = 24;
export const STACK_SUBTRACTS = 25;
export const STACK_LOADS = 26;
export const STACK_STORES = 27;

/** Understood; the text has operands. */
export const LEARNT_OPERANDS = 1;
/** No operands. */
export const LEARNT_NONE = 2;
/** Not of the language. */
export const LEARNT_BAD = 3;
/** What it means depends on more than its shape: the text itself is looked up instead. */
export const LEARNT_EXACT = 4;

export const CALLEE_NONE = -1;
/** The first name that was cut out of this instruction; the second is one less, and so on. */
export const CALLEE_CUT = -2;

export const EFFECT_KEEPS = 0;
export const EFFECT_LOWERS = 1;
export const EFFECT_UNKNOWN = 2;
export const EFFECT_RESTORES = 3;
/** A register that holds a constant is added to SP. */
export const EFFECT_ADDS = 4;

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

// The state block: words that both sides read and write.
export const S_KIND = 0;
export const S_EVENT = 1;
/** The line that an event is about: its end, and the end of its line feed. */
export const S_LINE_END = 2;
export const S_NEXT = 3;
/** Counts of lines, in the order of `LineCounts`. */
export const S_LINES = 4;
export const S_INSTRUCTIONS = 5;
export const S_BYTES = 6;
export const S_RELOCATIONS = 7;
export const S_TEXT = 8;
export const S_DATA = 9;
export const S_PACKAGES = 10;
export const S_FOREIGN = 11;
export const S_BAD = 12;
/** The function being read: its size (-1 unknown), whether it is assembly, lines of bytes, lines not understood, relocations of calls. */
export const S_SIZE = 13;
export const S_ASM = 14;
export const S_HEX_LINES = 15;
export const S_BLOCK_BAD = 16;
export const S_DIRECT = 17;
export const S_INDIRECT = 18;
/** Lists: address, length and capacity, in words. */
export const S_LINES_OF_TEXT = 20;
export const S_MARKS = 23;
export const S_CALLS = 26;
export const S_NODES = 29;
export const S_SITES = 32;
export const S_BLOCKS = 35;
/** Names that the function defers (-1 unknown), for its calls of runtime.deferreturn. */
export const S_DEFERRED = 38;
/** Id of the head of the last data header. */
export const S_HEAD = 41;
/** Table of names: addresses of its entries and of its bytes, and how many there are; the same of shapes. */
export const S_NAMES = 42;
export const S_SHAPES = 45;
/** Address of the rows of shapes. */
export const S_ROWS = 48;
/** Results of the flow graph. */
export const S_MAX_DEPTH = 50;
export const S_STACK_UNKNOWN = 51;
export const S_BAD_TARGETS = 52;
export const S_BAD_OPERANDS = 53;
/** Line of the first unknown mnemonic, -1 for none. */
export const S_UNKNOWN_LINE = 54;
/** Name id of the morestack that is called, -1 for none. */
export const S_MORESTACK = 55;
/** Calls with a known callee; calls whose operands are not understood; CALLEE_* bits of all callees. */
export const S_DIRECT_CALLS = 56;
export const S_UNREADABLE = 57;
export const S_CALLEE_BITS = 58;
/** File (name id) and line of the position that was looked up last. */
export const S_FILE = 59;
export const S_POSITION_LINE = 60;
/** The input: address and capacity in bytes. */
export const S_INPUT = 61;
export const S_CAPACITY = 62;
/** Settings: last two characters of the stack pointer's name, its name id, bytes before the first method of an itab. */
export const S_ENDING = 63;
export const S_POINTER = 64;
export const S_FIRST_METHOD = 65;
/** Lists of the graph: targets of jumps; whether a return is reached from each block. */
export const S_TARGETS = 66;
export const S_RETURNS = 69;
/** Room for texts that come from outside. */
export const S_SCRATCH = 72;
/** Table of the tails of TEXT lines. */
export const S_TAILS = 75;
/**
 * Relocations of the function by the number of their type, where types are numbers (up to Go 1.21): those that may be calls.
 * R_CALLRISCV is the last of them, 14 in Go 1.14 to 1.16.
 */
export const S_NUMBERED = 78;
export const NUMBERED = 16;
/** Number of the type of a call of morestack; 0 where there is none, or types have names. */
export const S_CALL_NUMBER = 94;
/** 1 when a relocation's type had a name. */
export const S_HAS_NAMES = 95;
/** Settings: targets are printed as distances; relocations of functions are wanted; some instructions print no symbol. */
export const S_RELATIVE = 96;
export const S_WANTS_RELOCATIONS = 97;
/** Where the relocations of the function are: pairs of addresses. */
export const S_RELOCATIONS_OF_TEXT = 98;
/** Indirect calls whose relocation is that of a direct one. */
export const S_THUNKS = 101;
/** Variables of the function's frame (VARIABLE_STRIDE words each): first and last byte of the name, the least offset. */
export const S_VARIABLES = 102;
export const VARIABLE_STRIDE = 3;
/** Symbols whose address the function takes: name ids. */
export const S_ADDRESSES = 128;
/** Lines that push a return address: the first and the last of each. To the caller SP is what it was. */
export const S_PUSHES = 131;
/** Registers of ranges, as ROW_RANGE says. */
export const S_RANGES = 134;
/** Settings of the flow of values: registers of the first arguments, names of the stack pointer (name ids), and the like. */
export const S_ARGUMENTS = 137;
export const S_STACK_NAMES = 140;
export const S_POINTER_SIZE = 143;
export const S_MIN_FRAME = 144;
/** N of the first Go 1.N that passes arguments in registers. */
export const S_ARGUMENTS_SINCE = 145;
export const S_BARRIER_RESULT = 146;
export const S_NAMED_FROM_TOP = 147;
export const S_CALLS_IN_PARENTHESES = 148;
export const S_HAS_OPERAND_STACK = 149;
/** What the chunk's code uses and its data points to; number of words of the first when the function being read began. */
export const S_USES = 150;
export const S_LINKS = 153;
export const S_FIRST_USE = 156;
/** Name id of the data symbol whose relocations are being read. */
export const S_SYMBOL = 157;
/** Setting: addends are hexadecimal. */
export const S_HEX_ADDENDS = 158;
/** Functions of the chunk so far. */
export const S_FUNCTIONS = 159;
/** Table of the forms of headers; where the name ends in the one that was looked at last. */
export const S_HEADERS = 161;
export const S_NAME_END = 164;
/** Functions that calls of the chunk are given: sites, words of their arguments, name ids. */
export const S_GIVEN = 165;
/** Where function values come from and go to in the chunk's functions (FLOW_STRIDE words each). */
export const S_FLOWS = 168;
/** Settings: the register of the closure that is called (-1: values are not followed); registers that are always zero, -1 for none. */
export const S_CONTEXT = 171;
export const S_ZERO = 172;
export const S_ZERO_VECTOR = 173;

/** Behind these words: numbers and names (ids) that were cut out of the text that was looked up last. */
export const NUMBERS = 176;
export const MAX_NUMBERS = 8;
export const CUT_NAMES = NUMBERS + MAX_NUMBERS;
export const MAX_NAMES = 4;

/** A list's words: address, length, capacity. */
export const LIST_AT = 0;
export const LIST_LENGTH = 1;
export const LIST_CAPACITY = 2;
/** A table's words: entries, bytes, how many. */
export const TABLE_ENTRIES = 0;
export const TABLE_BYTES = 1;
export const TABLE_SIZE = 2;
/** Words of a table's entry: hash, first byte (from the table's), length, and one word for its user. */
export const ENTRY_HASH = 0;
export const ENTRY_START = 1;
export const ENTRY_LENGTH = 2;
export const ENTRY_USER = 3;
export const ENTRY_STRIDE = 4;

/** Bytes of the input's buffer that may be read behind its end. */
export const PADDING = 64;

/** The state block: words that both sides read and write. */

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

/** Functions of the chunk (FUNCTION_STRIDE words each); names of those whose address is taken; what tails of TEXT lines say (TAIL_STRIDE). */
export const S_READ = 174;
export const S_REFS = 177;
export const S_TAIL_ROWS = 180;
/** The function being read: HEADER_* of its header, the size that this says, where its name lies, line of the header, name id of the package or -1. */
export const S_HEADER = 183;
export const S_HEADER_SIZE = 184;
export const S_NAME_FROM = 185;
export const S_NAME_TO = 186;
export const S_HEADER_LINE = 187;
export const S_PACKAGE = 188;
/** Settings: bytes are counted; frames (src/arch/types.ts: declaredPlus, frameAlign); 1 where frames beyond STACK_BIG have a check of their own. */
export const S_COUNTS_BYTES = 189;
export const S_DECLARED_PLUS = 190;
export const S_FRAME_ALIGN = 191;
export const S_HAS_HUGE = 192;
/** Setting: what R_CALL's number is less than that of the architecture's direct calls, -1 for not told; 1 where returns have relocations as indirect calls have. */
export const S_CALL_RELOCATION = 193;
export const S_RELOCATES_RETURNS = 194;
/** Setting: functions must be prepared by the program around. */
export const S_PREPARES = 195;
/** Versions that print such a function, N of Go 1.N; R_CALL's number in the versions of the chunk so far, 0 for not known. */
export const S_OLDEST = 196;
export const S_NEWEST = 197;
export const S_CALL_FROM = 198;
/** Number of the chunk. */
export const S_CHUNK = 199;
/** The stack check of the function: CHECK_*, constant, offset of the guard in g; first line behind it. */
export const S_CHECK = 200;
export const S_CHECK_CONSTANT = 201;
export const S_GUARD = 202;
export const S_BODY = 203;
/** Indirect calls that count as none: DUFFZERO and DUFFCOPY through the global offset table. */
export const S_DUFFS = 204;

/** Behind these words: numbers and names (ids) that were cut out of the text that was looked up last. */
export const NUMBERS = 208;
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
/** Bytes whose place in the input and in the file agree in their last bits: the system copies them four times as fast. */
export const INPUT_ALIGN = 64;

/** What an instruction's text means, as a row of numbers. */

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

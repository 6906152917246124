/** Flows of function values, relocations, and what code uses and data points to. */

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
export const RELOCATION_NAMED_METHOD = 6;
/** Set where the type is a number, in the lowest 16 bits: what it means depends on the version. */
export const RELOCATION_NUMBER = 0x100000;

// Columns of what code uses, and of what data points to (src/model/summary.ts); RELOCATION_NUMBER may be set in the kind.
export const USE_CONVERTS = 0;
export const USE_CALLS = 1;
export const USE_DESCRIBES = 2;
export const USE_ADDRESS = 3;
export const USE_NAMED = 4;
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

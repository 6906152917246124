/**
 * What both sides of the solver know (core/solve in WebAssembly, solver.ts around it): columns by number, and the layout of
 * a summary's records as flat constants (model/summary.ts has them as objects, which AssemblyScript does not read).
 */

// Columns that are handed over, and those that the solver fills.
export const FUNCTIONS = 0;
export const SITES = 1;
export const BLOCKS = 2;
export const TARGETS = 3;
export const CALLEE_START = 4;
export const CALLEE_LIST = 5;
/** By block: where its jump table begins in TABLE_LIST, -1 without one. A table is its length and its blocks. */
export const TABLE_OF = 6;
export const TABLE_LIST = 7;
/** By site. */
export const LIVE = 8;
export const COUNTED = 9;
export const COST = 10;
/** By function: NONE without a check. */
export const OWN = 11;
/** Components of the call graph, callees first. */
export const ORDER = 12;
export const STARTS = 13;
/** By function, by its name: COLD_* or 0. */
export const COLD = 14;
/** By function: 0 not wanted, 1 wanted, 2 done, 3 done before. */
export const STATE = 15;
/** By function: 1 for the runtime's own, 2 where it needs nothing. */
export const FLAT = 16;
/** By site: 1 where it calls a function of the runtime that is not in the input. */
export const INTO_RUNTIME = 17;
/** Points of the grid, bytes, as f64. */
export const GRID = 18;
/** Curves: of the runtime, of what is not known, and by function. */
export const OF_RUNTIME = 19;
export const OF_UNKNOWN = 20;
export const CURVES = 21;
// Of the bounds (bounds.ts). By site:
export const ON_STACK = 22;
/** FATE_*; handed over for calls that leave the input. */
export const FATE = 23;
// By function:
export const MAY_RECOVER = 24;
export const LEAVES_STACK = 25;
export const NEVER_RETURNS = 26;
/** Completed by the solver. */
export const ENDS_PROCESS = 27;
export const MUST = 28;
export const MUST_SITE = 29;
export const RESOLVED = 30;
export const RESOLVED_SITE = 31;
export const COMPLETE = 32;
export const RECURSIVE = 33;
export const OPEN = 34;
/** Component by function. */
export const COMPONENT = 35;
/** Calls on the goroutine's own stack that control can reach: where those of each function begin, their sites and callees. */
export const CALLS_START = 36;
export const CALLS_SITE = 37;
export const CALLS_TO = 38;
// Of the depths that functions are reached at (reach.ts), by function.
export const MASKS = 39;
export const FRESH = 40;
export const FAILING = 41;
export const TIPS = 42;
/** How ways and calls are weighed, as f64: STAYS, RARE, TOLD, INDEPENDENT, COUNTS. */
export const WEIGHTS = 43;
/** By the number of calls ahead, below MOST_AHEAD: weight of a way, as f64. */
export const AHEAD = 44;

// How a call site bears on the caller.
export const RETURNS = 0;
/** The callee does not come back: what follows the call is not reached from it. */
export const ENDS_PATH = 1;
/** Ends the process unless something recovers: not counted in may. */
export const ENDS_PROCESS_THERE = 2;

// Records (model/summary.ts).
export const FN_NAME = 0;
export const FN_FLAGS = 4;
export const FN_CHECK = 8;
export const FN_SITES = 12;
export const FN_BLOCKS = 13;
export const FN_STRIDE = 18;
export const SITE_CALLEE = 0;
export const SITE_KIND = 1;
export const SITE_DEPTH = 2;
export const SITE_STRIDE = 7;
export const BLOCK_SITES = 1;
export const BLOCK_EXIT = 2;
export const BLOCK_NEXT = 3;
export const BLOCK_BRANCH = 4;
export const BLOCK_STRIDE = 6;
export const KIND_TAIL = 1;
export const KIND_DEFER = 4;
export const KIND_GO = 5;
export const KIND_SYSTEMSTACK = 6;
export const EXIT_RETURN = 1;
export const EXIT_STOP = 2;
export const EXIT_TABLE = 3;
export const EXIT_TAIL = 4;

export const FLAG_NO_BODY = 1 << 10;
export const FLAG_DEFER_RETURN = 1 << 12;
export const FLAG_DAMAGED = 1 << 13;
export const CHECK_NONE = 0;

/** Target of a call whose callee is not known (resolve.ts). */
export const UNRESOLVED = -1;
/** Target of a call that leads outside the input (resolve.ts). */
export const OUTSIDE = -2;
/** Needs that are no bytes (need.ts): no stack check here or below; no normal return at all. */
export const NONE = -(2 ** 30);
export const NEVER = 2 ** 30;

// Curves (grid.ts).
/** Points of a curve, and the steps of a part of the limit among them. */
export const POINTS = 36;
export const STEPS = 24;
/** Index of the chance that nothing unresolved is met. */
export const CLEAR = 36;
/** Numbers of a curve. */
export const WIDTH = POINTS + 1;

// How cold a call is: it logs, or is made once; it tells of a failure, or of a slow path.
export const COLD_TOLD = 1;
export const COLD_RARE = 2;

// Places in WEIGHTS (likelihood.json; docs/MODEL.md, the estimate).
/** Chance to stay where one way leads on in a loop and the other out of it. */
export const STAYS = 0;
/** Chances of a way on which something cold is called, where the other way has nothing as cold. */
export const RARE = 1;
export const TOLD = 2;
/** Share in which calls on one way count as independent; else the deepest of them decides alone. */
export const INDEPENDENT = 3;
/** That a loop is stayed in that ends by a comparison alone, as those that count do. */
export const COUNTS = 4;

/** More calls ahead than this weigh no more. */
export const MOST_AHEAD = 1 << 10;
/** A call with more candidates is judged by so many of them, evenly chosen. */
export const MOST_CANDIDATES = 64;

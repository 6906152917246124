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
/** By function: 1 where its name tells of a failure. */
export const COLD = 14;
/** By function: 0 not wanted, 1 wanted, 2 done. */
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
export const COLUMNS = 22;

// Records (model/summary.ts).
export const FN_SITES = 12;
export const FN_BLOCKS = 13;
export const FN_STRIDE = 17;
export const SITE_KIND = 1;
export const SITE_STRIDE = 7;
export const BLOCK_SITES = 1;
export const BLOCK_EXIT = 2;
export const BLOCK_NEXT = 3;
export const BLOCK_BRANCH = 4;
export const BLOCK_STRIDE = 6;
export const KIND_GO = 5;
export const KIND_SYSTEMSTACK = 6;
export const EXIT_RETURN = 1;
export const EXIT_STOP = 2;
export const EXIT_TABLE = 3;
export const EXIT_TAIL = 4;

/** Target of a call that leads outside the input (resolve.ts). */
export const OUTSIDE = -2;
/** A need of nothing (need.ts). */
export const NONE = -(2 ** 30);

// Curves (grid.ts).
/** Points of a curve, and the steps of a part of the limit among them. */
export const POINTS = 36;
export const STEPS = 24;
/** Index of the chance that nothing unresolved is met. */
export const CLEAR = POINTS;
/** Numbers of a curve. */
export const WIDTH = POINTS + 1;

// How ways and calls are weighed (docs/MODEL.md, the estimate).
/** Chance to stay where one way leads on in a loop and the other out of it. */
export const STAYS = 0.9;
/** Chance of a way on which something cold is called, where the other way has nothing such. */
export const RARE = 0.03;
/** Share in which calls on one way count as independent; else the deepest of them decides alone. */
export const INDEPENDENT = 0.5;
/** A call with more candidates is judged by so many of them, evenly chosen. */
export const MOST_CANDIDATES = 64;

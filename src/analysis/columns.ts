/** The whole program as columns of integers. */
import type { Names } from "./names.js";
import type { Solver } from "./solver.js";

/** Columns of all chunks, as in model/summary; functions, sites and blocks are numbered from 0 in input order. */
export interface Columns {
	readonly strings: Names;
	/** Holds the names. */
	readonly solver: Solver;
	readonly functions: Int32Array;
	readonly sites: Int32Array;
	readonly blocks: Int32Array;
	readonly refs: Int32Array;
	readonly uses: Int32Array;
	readonly links: Int32Array;
	/** Indices in `links`, by LinkKind. */
	readonly linksByKind: readonly Int32Array[];
	/** Functions that calls are given. */
	readonly given: Int32Array;
	/** Variables of large frames: function, name, bytes. */
	readonly locals: Int32Array;
	readonly flows: Int32Array;
	/** Source index by function. */
	readonly sourceOf: Int32Array;
	/** Blocks that a jump table is known of, ascending. */
	readonly tableBlocks: readonly number[];
	/** Target pcs by jump table symbol. */
	readonly tables: ReadonlyMap<number, readonly number[]>;
}

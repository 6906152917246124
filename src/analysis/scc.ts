/** Strongly connected components of the call graph, callees before callers (core/solve/components.ts). */

export interface Components {
	/** Component by node; components are numbered callees first. */
	readonly of: Int32Array;
	/** Nodes grouped by component: those of c are order[start[c] .. start[c + 1]). */
	readonly order: Int32Array;
	readonly start: Int32Array;
	readonly count: number;
}

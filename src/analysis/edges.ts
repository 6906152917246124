/** The call graph as columns: the edges of each function, in the order of its sites (core/solve/edges.ts), and the callers of each. */

/** Edges of function f: start[f] up to start[f + 1]. */
export interface Edges {
	readonly start: Int32Array;
	/** Site of the call, by edge. */
	readonly site: Int32Array;
	/** Function called, by edge. */
	readonly to: Int32Array;
}

/** The edges the other way round: those of g lead to its callers, in input order. */
export function callersOf(edges: Edges): Edges {
	const count = edges.start.length - 1;
	const length = edges.to.length;
	const start = new Int32Array(count + 1);
	for (let i = 0; i < length; i++) (start[(edges.to[i] as number) + 1] as number)++;
	for (let g = 0; g < count; g++) (start[g + 1] as number) += start[g] as number;
	const next = start.slice();
	const site = new Int32Array(length);
	const to = new Int32Array(length);
	for (let f = 0; f < count; f++) {
		const end = edges.start[f + 1] as number;
		for (let i = edges.start[f] as number; i < end; i++) {
			const at = (next[edges.to[i] as number] as number)++;
			site[at] = edges.site[i] as number;
			to[at] = f;
		}
	}
	return { start, site, to };
}

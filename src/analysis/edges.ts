/** The call graph as columns: the edges of each function, in the order of its sites, and the callers of each. */
import { Fn } from "../model/summary.js";
import type { Program } from "./program.js";

/** Edges of function f: start[f] up to start[f + 1]. */
export interface Edges {
	readonly start: Int32Array;
	/** Site of the call, by edge. */
	readonly site: Int32Array;
	/** Function called, by edge. */
	readonly to: Int32Array;
}

/** Edges of the sites that are marked. */
export function edgesOf(p: Program, marked: Uint8Array): Edges {
	const { calleeStart, calleeList, count } = p;
	const start = new Int32Array(count + 1);
	const site = new Int32Array(calleeList.length);
	const to = new Int32Array(calleeList.length);
	let n = 0;
	for (let f = 0; f < count; f++) {
		const end = p.sitesEnd(f);
		for (let s = p.fn(f, Fn.sites); s < end; s++) {
			if (marked[s] === 0) continue;
			const last = calleeStart[s + 1] as number;
			for (let i = calleeStart[s] as number; i < last; i++) {
				site[n] = s;
				to[n++] = calleeList[i] as number;
			}
		}
		start[f + 1] = n;
	}
	return { start, site: site.subarray(0, n), to: to.subarray(0, n) };
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

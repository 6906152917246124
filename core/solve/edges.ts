/** The call graph as columns: the edges of each function, in the order of its sites, and the callers of each. */
import { CALLEE_LIST, CALLEE_START, FN_SITES } from "../../src/analysis/solverlayout";
import { allocate, at, byte, fn, functions, put, sites, sitesEnd, word } from "./columns";

/** Edges of function f: start[f] up to start[f + 1]; by edge the site of the call and the function called. */
export class Edges {
	start: usize = allocate((<usize>functions + 1) << 2);
	site: usize = 0;
	to: usize = 0;
	length: i32 = 0;
}

/** Edges of the sites that are marked. */
export function edgesOf(marked: usize): Edges {
	const edges = new Edges();
	const calleeStart = at(CALLEE_START);
	const calleeList = at(CALLEE_LIST);
	const most = <usize>word(calleeStart, sites);
	edges.site = allocate(most << 2);
	edges.to = allocate(most << 2);
	let n = 0;
	for (let f = 0; f < functions; f++) {
		const end = sitesEnd(f);
		for (let s = fn(f, FN_SITES); s < end; s++) {
			if (byte(marked, s) === 0) continue;
			const last = word(calleeStart, s + 1);
			for (let i = word(calleeStart, s); i < last; i++) {
				put(edges.site, n, s);
				put(edges.to, n++, word(calleeList, i));
			}
		}
		put(edges.start, f + 1, n);
	}
	edges.length = n;
	return edges;
}

/** The edges the other way round: those of g lead to its callers, in input order. */
export function callersOf(edges: Edges): Edges {
	const callers = new Edges();
	const start = callers.start;
	callers.length = edges.length;
	callers.site = allocate((<usize>edges.length) << 2);
	callers.to = allocate((<usize>edges.length) << 2);
	for (let i = 0; i < edges.length; i++) {
		const g = word(edges.to, i) + 1;
		put(start, g, word(start, g) + 1);
	}
	for (let g = 0; g < functions; g++) put(start, g + 1, word(start, g + 1) + word(start, g));
	const next = allocate((<usize>functions) << 2);
	memory.copy(next, start, (<usize>functions) << 2);
	for (let f = 0; f < functions; f++) {
		const end = word(edges.start, f + 1);
		for (let i = word(edges.start, f); i < end; i++) {
			const g = word(edges.to, i);
			const place = word(next, g);
			put(next, g, place + 1);
			put(callers.site, place, word(edges.site, i));
			put(callers.to, place, f);
		}
	}
	return callers;
}

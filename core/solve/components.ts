/** Strongly connected components of the call graph (Tarjan), callees before callers. Iterative: chains may be long. */
import { COMPONENT, ORDER, STARTS } from "../../src/analysis/solverlayout";
import { allocate, functions, make, put, word } from "./columns";
import { Edges } from "./edges";

/**
 * Fills COMPONENT by function, ORDER (functions grouped by component) and STARTS (those of component c are ORDER[STARTS[c]] up to
 * STARTS[c + 1]). Gives the number of components; they are numbered callees first.
 */
export function components(edges: Edges): i32 {
	const size = (<usize>functions + 1) << 2;
	const component = make(COMPONENT, size);
	const order = make(ORDER, size);
	const starts = make(STARTS, size);
	const index = allocate(size);
	const low = allocate(size);
	const stack = allocate(size);
	/** Functions on the way from the root, and the next edge of each. */
	const path = allocate(size);
	const next = allocate(size);
	memory.fill(index, 255, size);
	memory.fill(component, 255, size);
	memory.copy(next, edges.start, size);
	let counter = 0;
	let filled = 0;
	let count = 0;
	let stacked = 0;
	for (let root = 0; root < functions; root++) {
		if (word(index, root) !== -1) continue;
		let depth = 0;
		put(path, 0, root);
		put(index, root, counter);
		put(low, root, counter++);
		put(stack, stacked++, root);
		while (depth >= 0) {
			const node = word(path, depth);
			const edge = word(next, node);
			if (edge < word(edges.start, node + 1)) {
				put(next, node, edge + 1);
				const to = word(edges.to, edge);
				if (word(index, to) === -1) {
					put(index, to, counter);
					put(low, to, counter++);
					put(stack, stacked++, to);
					put(path, ++depth, to);
				} else if (word(component, to) === -1 && word(index, to) < word(low, node)) put(low, node, word(index, to));
				continue;
			}
			depth--;
			if (depth >= 0) {
				const parent = word(path, depth);
				if (word(low, node) < word(low, parent)) put(low, parent, word(low, node));
			}
			if (word(low, node) !== word(index, node)) continue;
			put(starts, count, filled);
			for (;;) {
				const member = word(stack, --stacked);
				put(component, member, count);
				put(order, filled++, member);
				if (member === node) break;
			}
			count++;
		}
	}
	put(starts, count, filled);
	return count;
}

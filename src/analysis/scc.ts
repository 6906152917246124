/** Strongly connected components of the call graph (Tarjan), callees before callers. Iterative: chains may be long. */

export interface Components {
	/** Component by node; components are numbered callees first. */
	readonly of: Int32Array;
	/** Nodes grouped by component: those of c are order[start[c] .. start[c + 1]). */
	readonly order: Int32Array;
	readonly start: Int32Array;
	readonly count: number;
}

/** Components of the graph in which node n leads to edges[first[n] .. first[n + 1]). */
export function components(first: Int32Array, edges: Int32Array): Components {
	const nodes = first.length - 1;
	const index = new Int32Array(nodes).fill(-1);
	const low = new Int32Array(nodes);
	const of = new Int32Array(nodes).fill(-1);
	const order = new Int32Array(nodes);
	const starts = new Int32Array(nodes + 1);
	const stack = new Int32Array(nodes);
	/** Nodes on the way from the root, and the next edge of each. */
	const path = new Int32Array(nodes);
	const next = first.slice();
	let counter = 0;
	let filled = 0;
	let count = 0;
	let stacked = 0;
	for (let root = 0; root < nodes; root++) {
		if (index[root] !== -1) continue;
		let depth = 0;
		path[0] = root;
		index[root] = low[root] = counter++;
		stack[stacked++] = root;
		while (depth >= 0) {
			const node = path[depth] as number;
			const edge = next[node] as number;
			if (edge < (first[node + 1] as number)) {
				next[node] = edge + 1;
				const to = edges[edge] as number;
				if (index[to] === -1) {
					index[to] = low[to] = counter++;
					stack[stacked++] = to;
					path[++depth] = to;
				} else if (of[to] === -1 && (index[to] as number) < (low[node] as number)) low[node] = index[to] as number;
				continue;
			}
			depth--;
			if (depth >= 0) {
				const parent = path[depth] as number;
				if ((low[node] as number) < (low[parent] as number)) low[parent] = low[node] as number;
			}
			if (low[node] !== index[node]) continue;
			starts[count] = filled;
			for (;;) {
				const member = stack[--stacked] as number;
				of[member] = count;
				order[filled++] = member;
				if (member === node) break;
			}
			count++;
		}
	}
	starts[count] = filled;
	return { of, order, start: starts.slice(0, count + 1), count };
}

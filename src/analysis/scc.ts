/** Strongly connected components of the call graph (Tarjan), callees before callers. Iterative: chains may be long. */

export interface Components {
	/** Component by node; components are numbered callees first. */
	readonly of: Int32Array;
	/** Nodes grouped by component: those of c are order[start[c] .. start[c + 1]). */
	readonly order: Int32Array;
	readonly start: Int32Array;
	readonly count: number;
}

/** `edges(node)` lists successors; it is called once a node. */
export function components(nodes: number, edges: (node: number) => ArrayLike<number>): Components {
	const index = new Int32Array(nodes).fill(-1);
	const low = new Int32Array(nodes);
	const of = new Int32Array(nodes).fill(-1);
	const order = new Int32Array(nodes);
	const starts: number[] = [];
	const stack: number[] = [];
	const path: { node: number; next: number; to: ArrayLike<number> }[] = [];
	let counter = 0;
	let filled = 0;
	for (let root = 0; root < nodes; root++) {
		if (index[root] !== -1) continue;
		path.push({ node: root, next: 0, to: edges(root) });
		index[root] = low[root] = counter++;
		stack.push(root);
		while (path.length > 0) {
			const top = path[path.length - 1] as { node: number; next: number; to: ArrayLike<number> };
			const node = top.node;
			if (top.next < top.to.length) {
				const to = top.to[top.next++] as number;
				if (index[to] === -1) {
					index[to] = low[to] = counter++;
					stack.push(to);
					path.push({ node: to, next: 0, to: edges(to) });
				} else if (of[to] === -1) low[node] = Math.min(low[node] as number, index[to] as number);
				continue;
			}
			path.pop();
			const parent = path[path.length - 1];
			if (parent !== undefined) low[parent.node] = Math.min(low[parent.node] as number, low[node] as number);
			if (low[node] !== index[node]) continue;
			starts.push(filled);
			for (;;) {
				const member = stack.pop() as number;
				of[member] = starts.length - 1;
				order[filled++] = member;
				if (member === node) break;
			}
		}
	}
	starts.push(filled);
	return { of, order, start: Int32Array.from(starts), count: starts.length - 1 };
}

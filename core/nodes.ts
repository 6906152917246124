/** The graph as it is made: how many blocks and calls there are, and which block is where. */

import {
	CALL_STRIDE,
	EXIT_FLOW,
	NODE_BRANCH,
	NODE_EXIT,
	NODE_LINE,
	NODE_NEXT,
	NODE_STRIDE,
	NODE_TABLE,
	NOT_REACHED,
	S_CALLS,
	S_NODES,
} from "../src/parser/layout";
import { at as itemAt, lengthOf, room, setLength } from "./memory";
import { pcOf } from "./textlines";

export function nodeCount(): i32 {
	return lengthOf(S_NODES) / NODE_STRIDE;
}

export function callCount(): i32 {
	return lengthOf(S_CALLS) / CALL_STRIDE;
}

/** Begins a block at line `n`. */
export function begin(n: i32): void {
	const node = room(S_NODES, NODE_STRIDE);
	store<i32>(node, n, NODE_LINE << 2);
	store<i32>(node, callCount(), 1 << 2);
	store<i32>(node, EXIT_FLOW, NODE_EXIT << 2);
	store<i32>(node, -1, NODE_NEXT << 2);
	store<i32>(node, -1, NODE_BRANCH << 2);
	store<i32>(node, -1, NODE_TABLE << 2);
	store<i32>(node, NOT_REACHED, 6 << 2);
	setLength(S_NODES, lengthOf(S_NODES) + NODE_STRIDE);
}

export function last(): i32 {
	return lengthOf(S_NODES) - NODE_STRIDE;
}

/** Block that starts at pc, or -1. */
export function nodeAt(pc: i32): i32 {
	let low = 0;
	let high = nodeCount() - 1;
	while (low <= high) {
		const mid = (low + high) >> 1;
		const found = startOf(mid);
		if (found === pc) {
			// Several blocks may start at one pc only when all but the last are empty; the first is the target.
			let first = mid;
			while (first > 0 && startOf(first - 1) === pc) first--;
			return first;
		}
		if (found < pc) low = mid + 1;
		else high = mid - 1;
	}
	return -1;
}

/** pc at which block `node` starts. */
function startOf(node: i32): i32 {
	return pcOf(itemAt(S_NODES, node * NODE_STRIDE + NODE_LINE));
}

/** Block that holds pc. */
export function nodeOf(pc: i32): i32 {
	let node = 0;
	while (node + 1 < nodeCount() && startOf(node + 1) <= pc) node++;
	return node;
}

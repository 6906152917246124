/** Defer statements that show nowhere what they defer. */

import {
	CLASS_PLAIN,
	EXIT_FLOW,
	EXIT_STOP,
	NODE_BRANCH,
	NODE_EXIT,
	NODE_LINE,
	NODE_NEXT,
	NODE_STRIDE,
	ROW_BYTE_STORE,
	S_NODES,
	S_RETURNS,
} from "../src/parser/layout";
import { hasTable } from "./graph";
import { mayStoreByte } from "./lines";
import { at as itemAt, put, room, setLength } from "./memory";
import { nodeCount } from "./nodes";
import { rowOf, word } from "./shapes";
import { classOf, count } from "./textlines";

/**
 * True when a byte is stored on the stack in code from which no return is reached. Open-coded defers are called before
 * returns only, and a byte records which of them are pending (cmd/compile, ssagen: openDeferRecord): a defer statement
 * in such code shows nowhere what it defers.
 */
export function hidesDefers(): bool {
	const nodes = nodeCount();
	setLength(S_RETURNS, 0);
	memory.fill(room(S_RETURNS, nodes), 0, (<usize>nodes) << 2);
	for (let grown = true; grown; ) {
		grown = false;
		for (let node = nodes - 1; node >= 0; node--) {
			if (itemAt(S_RETURNS, node) !== 0) continue;
			const at = node * NODE_STRIDE;
			const exit = itemAt(S_NODES, at + NODE_EXIT);
			if (exit === EXIT_FLOW || exit === EXIT_STOP) {
				const next = itemAt(S_NODES, at + NODE_NEXT);
				const branch = itemAt(S_NODES, at + NODE_BRANCH);
				if (!(next >= 0 && itemAt(S_RETURNS, next) !== 0) && !(branch >= 0 && itemAt(S_RETURNS, branch) !== 0))
					continue;
			}
			put(S_RETURNS, node, 1);
			grown = true;
		}
	}
	for (let node = 0; node < nodes; node++) {
		// Behind a jump table anything may lie: its blocks were taken for returning.
		if (itemAt(S_RETURNS, node) !== 0 && !hasTable) continue;
		const end = node + 1 < nodes ? itemAt(S_NODES, (node + 1) * NODE_STRIDE + NODE_LINE) : count();
		for (let n = itemAt(S_NODES, node * NODE_STRIDE + NODE_LINE); n < end; n++)
			if (classOf(n) === CLASS_PLAIN && mayStoreByte(n) && word(rowOf(n), ROW_BYTE_STORE) !== 0) return true;
	}
	return false;
}

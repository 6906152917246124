/** How deep SP is lowered at each call, along the control flow. Depths are bytes below SP at the function's entry. */

import {
	CALL_DEPTH,
	CALL_LINE,
	CALL_STRIDE,
	CLASS_CALL,
	CLASS_INDEXED,
	CLASS_PSEUDO,
	CLASS_STACK,
	CLASS_UNKNOWN,
	EFFECT_ADDS,
	EFFECT_KEEPS,
	EFFECT_LOWERS,
	EFFECT_UNKNOWN,
	NODE_BRANCH,
	NODE_CALLS,
	NODE_DEPTH,
	NODE_LINE,
	NODE_NEXT,
	NODE_STRIDE,
	NOT_REACHED,
	ROW_CONSTANT,
	ROW_COPIES,
	ROW_COPY,
	ROW_EFFECT,
	ROW_LOWERS,
	ROW_REGISTER,
	ROW_SETS,
	S_CALLS,
	S_MARKS,
	S_MAX_DEPTH,
	S_NODES,
	S_POINTER,
	S_STACK_UNKNOWN,
	UNKNOWN,
} from "../src/parser/layout";
import { morestackPc } from "./graph";
import { get, at as itemAt, lengthOf, put, set } from "./memory";
import { callCount, nodeCount, nodeOf } from "./nodes";
import { endsIn } from "./operands";
import { rowOf, valueOf, word } from "./shapes";
import { classOf, count } from "./textlines";

/** Block that calls morestack, -1 for none. */
let slow = -1;
/** Two ways to one block lower SP by different amounts. */
let pathsDisagree = false;

/**
 * Fills in the depths. `frame` is the depth where no path tells (blocks that only the runtime enters). Compilers keep one
 * depth behind the prologue; in code written by hand (`byHand`) paths may meet with different ones.
 */
export function depths(frame: i32, byHand: bool): void {
	set(S_MAX_DEPTH, 0);
	set(S_STACK_UNKNOWN, 0);
	pathsDisagree = false;
	slow = morestackPc < 0 ? -1 : nodeOf(morestackPc);
	const nodes = nodeCount();
	let mark = 0;
	for (let node = 0; node < nodes; node++) mark = block(node, nodes, frame, mark);
	if (!byHand || !pathsDisagree) return;
	const calls = lengthOf(S_CALLS);
	for (let at = 0; at < calls; at += CALL_STRIDE) put(S_CALLS, at + CALL_DEPTH, UNKNOWN);
	if (calls > 0) set(S_STACK_UNKNOWN, 1);
}

/** Walks one block from its first mark `from` on; returns the first mark of the next. */
function block(node: i32, nodes: i32, frame: i32, from: i32): i32 {
	const at = node * NODE_STRIDE;
	let depth = itemAt(S_NODES, at + NODE_DEPTH);
	if (depth === NOT_REACHED) {
		depth = node === 0 ? 0 : frame;
		put(S_NODES, at + NODE_DEPTH, depth);
	}
	const marks = lengthOf(S_MARKS);
	const end = node + 1 < nodes ? itemAt(S_NODES, at + NODE_STRIDE + NODE_LINE) : count();
	const lastCall = node + 1 < nodes ? itemAt(S_NODES, at + NODE_STRIDE + NODE_CALLS) : callCount();
	let call = itemAt(S_NODES, at + NODE_CALLS);
	const start = itemAt(S_NODES, at + NODE_LINE);
	let believed = max(depth, 0);
	let mark = from;
	for (; mark < marks; mark++) {
		const n = itemAt(S_MARKS, mark);
		if (n >= end) break;
		if (call < lastCall && itemAt(S_CALLS, call * CALL_STRIDE + CALL_LINE) === n) {
			put(S_CALLS, call * CALL_STRIDE + CALL_DEPTH, depth);
			if (depth === UNKNOWN) set(S_STACK_UNKNOWN, 1);
			call++;
			continue;
		}
		const c = classOf(n);
		if ((c > CLASS_UNKNOWN && c < CLASS_STACK) || !touches(n, c)) continue;
		const before = depth;
		depth = after(n, depth, start);
		// The runtime's tables go on counting where SP was set from elsewhere (cmd/internal/obj, pctospadj).
		believed = depth !== UNKNOWN ? depth : before !== UNKNOWN ? before : after(n, believed, start);
		if (believed > get(S_MAX_DEPTH)) set(S_MAX_DEPTH, believed);
	}
	flowTo(itemAt(S_NODES, at + NODE_NEXT), depth, node);
	flowTo(itemAt(S_NODES, at + NODE_BRANCH), depth, node);
	return mark;
}

function flowTo(to: i32, depth: i32, from: i32): void {
	if (to < 0) return;
	const at = to * NODE_STRIDE + NODE_DEPTH;
	const known = itemAt(S_NODES, at);
	if (known === NOT_REACHED) {
		put(S_NODES, at, depth);
		return;
	}
	if (known === depth) return;
	// The morestack block is entered before the frame is made, and goes back to the entry as it came. What stands before it
	// in the listing is most often a call that never returns.
	if ((to === 0 && depth === 0) || (to === slow && known === 0)) return;
	pathsDisagree = true;
	if (to <= from || known === UNKNOWN || depth === UNKNOWN) set(S_STACK_UNKNOWN, 1);
	if (depth > known && known !== UNKNOWN) put(S_NODES, at, depth);
}

/** True when line `n` needs a look: cheap, on bytes and classes. */
function touches(n: i32, opClass: i32): bool {
	return opClass === CLASS_STACK || opClass === CLASS_INDEXED || endsIn(n, get(S_POINTER));
}

/** Depth after line `n`, when it was `depth` before; `start` is the first line of its block. */
function after(n: i32, depth: i32, start: i32): i32 {
	const row = rowOf(n);
	const effect = word(row, ROW_EFFECT);
	if (effect === EFFECT_KEEPS) return depth;
	if (depth === UNKNOWN || effect === EFFECT_UNKNOWN) return UNKNOWN;
	if (effect === EFFECT_LOWERS) return depth + valueOf(row, ROW_LOWERS);
	const register = word(row, ROW_REGISTER);
	return effect === EFFECT_ADDS ? added(n, depth, start, register) : copied(n, depth, start, register);
}

/** Depth after `register`, a constant set shortly before in the block, is added to SP. */
function added(n: i32, depth: i32, start: i32, register: i32): i32 {
	let sum = 0;
	for (let k = n - 1; k >= start; k--) {
		const c = classOf(k);
		if (c === CLASS_CALL) return UNKNOWN;
		if (c === CLASS_PSEUDO || !endsIn(k, register)) continue;
		const row = rowOf(k);
		const sets = word(row, ROW_SETS);
		if (sets === 0) return UNKNOWN;
		if (sets === 1) return depth - sum - valueOf(row, ROW_CONSTANT);
		sum += valueOf(row, ROW_CONSTANT);
	}
	return UNKNOWN;
}

/** What the block has put into `register` from SP before line `n`, with no change of SP between. */
function copied(n: i32, depth: i32, start: i32, register: i32): i32 {
	for (let k = n - 1; k >= start; k--) {
		const c = classOf(k);
		if (c === CLASS_PSEUDO) continue;
		if (c === CLASS_CALL || touches(k, c)) return UNKNOWN;
		if (!endsIn(k, register)) continue;
		const row = rowOf(k);
		return word(row, ROW_COPIES) !== 0 ? depth + valueOf(row, ROW_COPY) : UNKNOWN;
	}
	return UNKNOWN;
}

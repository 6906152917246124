/** The control-flow graph of the function that was scanned last: basic blocks, and the calls in them. */

import {
	CALLEE_DUFF,
	CALLEE_MORESTACK,
	CALLEE_NONE,
	CALLEE_PC_THUNK,
	CLASS_BRANCH,
	CLASS_CALL,
	CLASS_JUMP,
	CLASS_RETURN,
	CLASS_RETURN_IF,
	CLASS_STOP,
	CLASS_UNKNOWN,
	EXIT_FLOW,
	EXIT_RETURN,
	EXIT_STOP,
	EXIT_TABLE,
	EXIT_TAIL,
	KIND_FUNCVAL,
	KIND_INTERFACE,
	KIND_STATIC,
	KIND_TAIL,
	LEARNT_BAD,
	LEARNT_NONE,
	NODE_BRANCH,
	NODE_EXIT,
	NODE_NEXT,
	NODE_STRIDE,
	NODE_TABLE,
	ROW_STATE,
	ROW_THUNK,
	S_BAD_OPERANDS,
	S_BAD_TARGETS,
	S_CALLEE_BITS,
	S_CALLS,
	S_DIRECT_CALLS,
	S_DUFFS,
	S_FIRST_METHOD,
	S_MARKS,
	S_MORESTACK,
	S_NODES,
	S_TARGETS,
	S_THUNKS,
	S_UNKNOWN_LINE,
	S_UNREADABLE,
	UNKNOWN,
} from "../src/parser/layout";
import { calleeOf } from "./calledname";
import { bitsOf } from "./callees";
import { codeSlot, jumpTable, loaded, SLOT_OF_PAIR } from "./indirect";
import { add, get, at as itemAt, lengthOf, push, put, set, setLength } from "./memory";
import { begin, last, nodeAt, nodeCount } from "./nodes";
import { target } from "./operands";
import { rowOf, word } from "./shapes";
import { sort } from "./sort";
import { classOf, count, isConditional, isDelaySlot, lineAt, lineBehind, pcOf } from "./textlines";

/**
 * An indirect jump is in the function. Its targets are known only when the data of the jump table has been read, and may
 * lie inside what looks like one block: then each call ends a block, so that entering one anywhere still meets its call.
 */
export let hasTable: bool = false;
/** pc of the call of morestack, -1 for none. */
export let morestackPc = -1;

/** Blocks and calls of the function; depths are not known yet. */
export function split(): void {
	setLength(S_CALLS, 0);
	setLength(S_NODES, 0);
	set(S_BAD_TARGETS, 0);
	set(S_BAD_OPERANDS, 0);
	set(S_UNKNOWN_LINE, -1);
	set(S_MORESTACK, -1);
	set(S_DIRECT_CALLS, 0);
	set(S_UNREADABLE, 0);
	set(S_THUNKS, 0);
	set(S_DUFFS, 0);
	set(S_CALLEE_BITS, 0);
	hasTable = false;
	morestackPc = -1;
	findTargets();
	if (count() > 0) cutBlocks();
}

function findTargets(): void {
	setLength(S_TARGETS, 0);
	const marks = lengthOf(S_MARKS);
	for (let m = 0; m < marks; m++) {
		const n = itemAt(S_MARKS, m);
		const c = classOf(n);
		// Where the instruction is not executed, control goes on behind it.
		if (isConditional(n, c) && n + 1 < count()) push(S_TARGETS, pcOf(n + 1));
		if (c === CLASS_BRANCH) {
			const pc = target(n);
			if (pc >= 0) push(S_TARGETS, pc);
			else add(S_BAD_OPERANDS, 1);
		} else if (c === CLASS_JUMP) {
			const pc = target(n);
			if (pc >= 0) push(S_TARGETS, pc);
			else if (calleeOf(n) < 0) hasTable = true;
		} else if (c === CLASS_UNKNOWN && get(S_UNKNOWN_LINE) < 0) set(S_UNKNOWN_LINE, n);
	}
	sort(S_TARGETS);
}

/** Cuts at targets and behind what ends a block; notes calls. */
function cutBlocks(): void {
	const lines = count();
	const marks = lengthOf(S_MARKS);
	const targets = lengthOf(S_TARGETS);
	let next = 0;
	/** Line of the next target; -1 where there is none, -2 for one that is the same as the one before. */
	let line = targets > 0 ? lineAt(itemAt(S_TARGETS, 0)) : lines;
	/** Line of the last target that had one. */
	let before = 0;
	/** Line that the block begun last starts at; -1 when none is open. */
	let open = 0;
	begin(0);
	for (let m = 0; m <= marks; m++) {
		const n = m < marks ? itemAt(S_MARKS, m) : lines;
		// Blocks that begin at a jump's target, up to this line.
		while (next < targets && line <= n) {
			if (line === -1) add(S_BAD_TARGETS, 1);
			if (line >= 0 && line !== open) {
				if (open >= 0) put(S_NODES, last() + NODE_NEXT, nodeCount());
				begin(line);
				open = line;
			}
			if (line >= 0) before = line;
			if (++next === targets) break;
			const pc = itemAt(S_TARGETS, next);
			line = itemAt(S_TARGETS, next - 1) === pc ? -2 : lineBehind(before, pc);
		}
		if (n >= lines) break;
		if (open < 0) {
			open = n;
			begin(n);
		}
		if (isConditional(n, classOf(n))) guard(n, open === n);
		const at = last();
		switch (classOf(n)) {
			case CLASS_CALL:
				direct(n);
				if (!hasTable) continue;
				put(S_NODES, at + NODE_NEXT, nodeCount());
				break;
			case CLASS_BRANCH:
				put(S_NODES, at + NODE_BRANCH, target(n));
				put(S_NODES, at + NODE_NEXT, nodeCount());
				break;
			case CLASS_RETURN:
				put(S_NODES, at + NODE_EXIT, EXIT_RETURN);
				break;
			case CLASS_RETURN_IF:
				put(S_NODES, at + NODE_EXIT, EXIT_RETURN);
				put(S_NODES, at + NODE_NEXT, nodeCount());
				break;
			case CLASS_STOP:
				put(S_NODES, at + NODE_EXIT, EXIT_STOP);
				break;
			case CLASS_JUMP:
				jump(n, at);
				break;
			default:
				continue;
		}
		open = -1;
		const after = isDelaySlot(n + 1) ? n + 2 : n + 1;
		if (after < lines) {
			open = after;
			begin(after);
		}
	}
	// The last block falls off the end: only damaged input and code that never gets there.
	const at = last();
	if (
		open >= 0 &&
		itemAt(S_NODES, at + NODE_NEXT) < 0 &&
		itemAt(S_NODES, at + NODE_EXIT) === EXIT_FLOW &&
		itemAt(S_NODES, at + NODE_BRANCH) < 0
	)
		put(S_NODES, at + NODE_EXIT, EXIT_STOP);
	if (itemAt(S_NODES, at + NODE_NEXT) >= nodeCount()) put(S_NODES, at + NODE_NEXT, -1);
	// Branch targets were pcs: they become block numbers.
	for (let node = 0; node < lengthOf(S_NODES); node += NODE_STRIDE) {
		const pc = itemAt(S_NODES, node + NODE_BRANCH);
		if (pc >= 0) put(S_NODES, node + NODE_BRANCH, nodeAt(pc));
	}
}

/** Puts line `n` into a block of its own, that control may pass by. */
function guard(n: i32, isOpen: bool): void {
	if (!isOpen) {
		put(S_NODES, last() + NODE_NEXT, nodeCount());
		begin(n);
	}
	const at = last();
	if (n + 1 < count()) put(S_NODES, at + NODE_BRANCH, pcOf(n + 1));
	put(S_NODES, at + NODE_NEXT, nodeCount());
	begin(n);
}

function call(n: i32, callee: i32, kind: i32, slot: i32): void {
	push(S_CALLS, n);
	push(S_CALLS, callee);
	push(S_CALLS, kind);
	push(S_CALLS, UNKNOWN);
	push(S_CALLS, nodeCount() - 1);
	push(S_CALLS, -1);
	push(S_CALLS, -1);
	push(S_CALLS, slot);
	if (callee >= 0) {
		add(S_DIRECT_CALLS, 1);
		set(S_CALLEE_BITS, get(S_CALLEE_BITS) | bitsOf(callee));
		return;
	}
	const row = rowOf(n);
	if (word(row, ROW_STATE) === LEARNT_BAD) add(S_UNREADABLE, 1);
	else if (word(row, ROW_THUNK) !== 0) add(S_THUNKS, 1);
}

/** True when `callee` is a morestack: no call of the function's own, but the way out of its stack check. */
function isMorestack(n: i32, callee: i32): bool {
	if ((bitsOf(callee) & CALLEE_MORESTACK) === 0) return false;
	set(S_MORESTACK, callee);
	morestackPc = pcOf(n);
	return true;
}

function direct(n: i32): void {
	const callee = calleeOf(n);
	if (callee < 0) {
		const slot = codeSlot(n);
		if (loaded >= 0 && isMorestack(n, loaded)) return;
		if (loaded >= 0 && (bitsOf(loaded) & CALLEE_DUFF) !== 0) {
			add(S_DUFFS, 1);
			return;
		}
		call(
			n,
			callee,
			slot >= get(S_FIRST_METHOD) || slot === SLOT_OF_PAIR ? KIND_INTERFACE : KIND_FUNCVAL,
			max(slot, -1),
		);
	} else if (!isMorestack(n, callee) && (bitsOf(callee) & CALLEE_PC_THUNK) === 0) call(n, callee, KIND_STATIC, -1);
}

function jump(n: i32, at: i32): void {
	const pc = target(n);
	if (pc >= 0) {
		put(S_NODES, at + NODE_BRANCH, pc);
		return;
	}
	const callee = calleeOf(n);
	if (callee >= 0) {
		if (isMorestack(n, callee)) {
			put(S_NODES, at + NODE_EXIT, EXIT_STOP);
			return;
		}
		call(n, callee, KIND_TAIL, -1);
		put(S_NODES, at + NODE_EXIT, EXIT_TAIL);
		return;
	}
	const state = word(rowOf(n), ROW_STATE);
	const table = jumpTable(n);
	if (table >= 0) {
		put(S_NODES, at + NODE_EXIT, EXIT_TABLE);
		put(S_NODES, at + NODE_TABLE, table);
		return;
	}
	if (state === LEARNT_BAD || state === LEARNT_NONE) add(S_BAD_OPERANDS, 1);
	call(n, CALLEE_NONE, KIND_TAIL, codeSlot(n));
	put(S_NODES, at + NODE_EXIT, EXIT_TAIL);
}

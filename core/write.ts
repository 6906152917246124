/** Rows of a chunk's summary: the sites and blocks of the function whose graph was made last. */

import {
	BLOCK_STRIDE,
	CALL_CALLEE,
	CALL_DEPTH,
	CALL_EXTRA,
	CALL_EXTRA_KIND,
	CALL_KIND,
	CALL_LINE,
	CALL_SLOT,
	CALL_STRIDE,
	CALLEE_DEFERRETURN,
	KIND_DEFER,
	NODE_BRANCH,
	NODE_CALLS,
	NODE_EXIT,
	NODE_LINE,
	NODE_NEXT,
	NODE_STRIDE,
	NODE_TABLE,
	S_BLOCKS,
	S_CALLS,
	S_DEFERRED,
	S_FILE,
	S_NODES,
	S_POSITION_LINE,
	S_SITES,
	SITE_STRIDE,
} from "../src/parser/layout";
import { forgetGiven, writeGiven } from "./given";
import { get, at as itemAt, lengthOf, room, setLength } from "./memory";
import { callCount, nodeCount } from "./nodes";
import { position } from "./operands";
import { names } from "./shapes";
import { pcOf } from "./textlines";

export function write(): void {
	const first = lengthOf(S_BLOCKS) / BLOCK_STRIDE;
	const nodes = nodeCount();
	for (let node = 0; node < nodes; node++) {
		const at = node * NODE_STRIDE;
		const next = itemAt(S_NODES, at + NODE_NEXT);
		const branch = itemAt(S_NODES, at + NODE_BRANCH);
		const row = room(S_BLOCKS, BLOCK_STRIDE);
		store<i32>(row, pcOf(itemAt(S_NODES, at + NODE_LINE)));
		store<i32>(row, lengthOf(S_SITES) / SITE_STRIDE, 4);
		store<i32>(row, itemAt(S_NODES, at + NODE_EXIT), 8);
		store<i32>(row, next < 0 ? -1 : first + next, 12);
		store<i32>(row, branch < 0 ? -1 : first + branch, 16);
		store<i32>(row, itemAt(S_NODES, at + NODE_TABLE), 20);
		setLength(S_BLOCKS, lengthOf(S_BLOCKS) + BLOCK_STRIDE);
		const end = node + 1 < nodes ? itemAt(S_NODES, at + NODE_STRIDE + NODE_CALLS) : callCount();
		for (let call = itemAt(S_NODES, at + NODE_CALLS); call < end; call++) {
			writeGiven(call, lengthOf(S_SITES) / SITE_STRIDE);
			writeCall(call * CALL_STRIDE);
		}
	}
	forgetGiven();
}

function writeCall(at: i32): void {
	const n = itemAt(S_CALLS, at + CALL_LINE);
	const callee = itemAt(S_CALLS, at + CALL_CALLEE);
	const depth = itemAt(S_CALLS, at + CALL_DEPTH);
	const pc = pcOf(n);
	position(n, pc);
	site(callee, itemAt(S_CALLS, at + CALL_KIND), depth, pc, itemAt(S_CALLS, at + CALL_SLOT));
	const extra = itemAt(S_CALLS, at + CALL_EXTRA_KIND);
	if (extra >= 0) site(itemAt(S_CALLS, at + CALL_EXTRA), extra, depth, pc, -1);
	if (callee < 0 || (names.user(callee) & CALLEE_DEFERRETURN) === 0) return;
	const deferred = lengthOf(S_DEFERRED);
	for (let i = 0; i < deferred; i++) site(itemAt(S_DEFERRED, i), KIND_DEFER, depth, pc, -1);
}

function site(callee: i32, kind: i32, depth: i32, pc: i32, slot: i32): void {
	const row = room(S_SITES, SITE_STRIDE);
	store<i32>(row, callee);
	store<i32>(row, kind, 4);
	store<i32>(row, depth, 8);
	store<i32>(row, pc, 12);
	store<i32>(row, get(S_FILE), 16);
	store<i32>(row, get(S_POSITION_LINE), 20);
	store<i32>(row, slot, 24);
	setLength(S_SITES, lengthOf(S_SITES) + SITE_STRIDE);
}

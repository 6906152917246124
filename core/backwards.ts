/**
 * The search for the origins of a register's value, backwards through lines and blocks: to what a line puts there (definitions.ts), what
 * a call leaves there, or what was there when the function began.
 */

import {
	CLASS_CALL,
	EXIT_TABLE,
	FROM_FUNCVAL,
	FROM_PARAMETER,
	FROM_RESULT,
	NODE_BRANCH,
	NODE_EXIT,
	NODE_NEXT,
	NODE_STRIDE,
	S_BARRIER_RESULT,
	S_NODES,
} from "../src/parser/layout";
import { closures, end, isLong, lost, open, PLAIN, stamp, step, TASKS, taken, task, unknown } from "./answers";
import { define } from "./definitions";
import { computes } from "./effects";
import { hasTable } from "./graph";
import { allocate, get, at as itemAt } from "./memory";
import { nodeCount } from "./nodes";
import { argumentIn, context, REGISTERS, registerOf } from "./registers";
import {
	BLOCK,
	BLOCK_ASKED,
	BLOCK_FIRST,
	BLOCK_PREDECESSORS,
	BLOCK_STAMP,
	blockOf,
	CALLS,
	CALLS_BARRIER,
	CALLS_OTHER,
	CALLS_PANIC,
	endOf,
	firstOf,
	renew,
	spoils,
	targetOf,
	WRITES_NOTHING,
	WRITES_SOME,
} from "./targets";
import { classOf } from "./textlines";

/** Blocks that end in a jump table. In a function with more of them nothing is followed into a block. */
const TABLES = 64;
const tables = new StaticArray<i32>(TABLES);
let tableCount = 0;
let nodes = 0;
/** By block and register: when it was asked for, and with which offset behind it. */
let derefs: usize = 0;
let derefRoom = 0;
/** Blocks before each block, one list behind the other. */
let predecessors: usize = 0;
let predecessorRoom = 0;
let hasPredecessors = false;
/** The block leads back to the beginning, through runtime.morestack: what it does is undone. -1 for none. */
let undone: i32 = -1;
/** What the runtime makes is asked for, too. */
let wantsObjects: bool = false;

export function beginSearches(slow: i32): void {
	nodes = nodeCount();
	hasPredecessors = false;
	undone = slow;
	const cells = nodes * REGISTERS;
	if (cells <= derefRoom) return;
	derefRoom = cells * 2;
	derefs = allocate((<usize>derefRoom) << 3);
}

export function wantObjects(wants: bool): void {
	wantsObjects = wants;
}

/** Does all tasks. */
export function search(): void {
	while (open > 0) {
		const at = taken();
		if (!follow(load<i32>(at), load<i32>(at, 4), load<i32>(at, 8), load<i32>(at, 12))) return;
	}
}

/** Likewise, of what a register holds where a block begins. */
export function searchBefore(node: i32, register: i32): void {
	const next = enter(node, register, PLAIN);
	if (next < 0 || follow(next, endOf(next), register, PLAIN)) search();
}

/** Goes on through one predecessor after the other; the others become tasks. False where it takes too long. */
function follow(from: i32, line: i32, register: i32, deref: i32): bool {
	let node = from;
	let before = line;
	while (node >= 0) {
		node = walk(node, before, register, deref);
		if (isLong()) return false;
		if (node >= 0) before = endOf(node);
	}
	return true;
}

/** Looks before line `before` of a block; gives a block before it to go on with, or -1. */
function walk(node: i32, before: i32, register: i32, deref: i32): i32 {
	renew();
	const block = blockOf(node);
	const first = load<i32>(block, BLOCK_FIRST);
	if (((load<u64>(block) >> <u64>register) & 1) !== 0)
		for (let n = before - 1; n >= first; n--) {
			const target = targetOf(n);
			if (target !== register) {
				if (target < CALLS_PANIC || target === WRITES_NOTHING) continue;
				if (target === WRITES_SOME && !spoils(n, register)) continue;
				if (target === CALLS_BARRIER && registerOf(get(S_BARRIER_RESULT)) !== register) continue;
			}
			step(before - n);
			if (target === register) define(node, n, deref);
			else if (target === CALLS || target === CALLS_OTHER) result(n, register, target === CALLS_OTHER, deref);
			// From what panics control does not come.
			else if (target !== CALLS_PANIC) lost(deref);
			return -1;
		}
	step(before - first);
	return enter(node, register, deref);
}

/** What the call on line `n` leaves in a register. */
export function result(n: i32, register: i32, isOther: bool, deref: i32): void {
	const argument = argumentIn(register);
	// What the runtime makes is no closure, as far as is seen, or it is one that is known.
	if (argument < 0 || (isOther && !wantsObjects && closures.get(n, -1) < 0)) lost(deref);
	else end(FROM_RESULT, n, argument, deref);
}

/** A register at the start of a block is what it was at the end of those before: the last of them, -1 for none. The others become tasks. */
function enter(node: i32, register: i32, deref: i32): i32 {
	if (!hasPredecessors) findPredecessors();
	if (node === 0) {
		const argument = argumentIn(register);
		if (register === context) end(FROM_FUNCVAL, -1, 0, deref);
		else if (argument >= 0) end(FROM_PARAMETER, argument, 0, deref);
		else lost(deref);
	}
	if (tableCount > TABLES) {
		lost(deref);
		return -1;
	}
	const block = blockOf(node);
	const from = load<i32>(block, BLOCK_PREDECESSORS);
	const to = load<i32>(block + BLOCK, BLOCK_PREDECESSORS);
	let last = -1;
	for (let i = from; i < to; i++) last = leave(load<i32>(predecessors + ((<usize>i) << 2)), last, register, deref);
	// Targets of jump tables are not known yet: any block may be one.
	for (let i = 0; i < tableCount; i++) last = leave(tables[i], last, register, deref);
	// Entered by the runtime alone.
	if (from === to && node !== 0 && tableCount === 0 && !isPadding(node)) lost(deref);
	return last;
}

/** Behind a jump may stand what aligns the next block. */
function isPadding(node: i32): bool {
	const end = endOf(node);
	for (let n = firstOf(node); n < end; n++) {
		const c = classOf(n);
		if (c === CLASS_CALL || (computes(c) && targetOf(n) !== WRITES_NOTHING)) return false;
	}
	return true;
}

/** Asks a block, unless it was asked before; the one before it, if any, becomes a task. Which of them is the last. */
function leave(node: i32, last: i32, register: i32, deref: i32): i32 {
	const block = blockOf(node);
	if (deref === PLAIN) {
		const bit = (<u64>1) << (<u64>register);
		const asked = load<i32>(block, BLOCK_STAMP) === stamp ? load<u64>(block, BLOCK_ASKED) : 0;
		if ((asked & bit) !== 0) return last;
		store<i32>(block, stamp, BLOCK_STAMP);
		store<u64>(block, asked | bit, BLOCK_ASKED);
	} else {
		const cell = derefs + ((<usize>(node * REGISTERS + register)) << 3);
		if (load<i32>(cell) === stamp) {
			if (load<i32>(cell, 4) !== deref) unknown();
			return last;
		}
		store<i32>(cell, stamp);
		store<i32>(cell, deref, 4);
	}
	if (open + (last < 0 ? 0 : 1) >= TASKS) {
		lost(deref);
		return last;
	}
	if (last >= 0) task(last, endOf(last), register, deref);
	return node;
}

function findPredecessors(): void {
	hasPredecessors = true;
	if (nodes > predecessorRoom) {
		predecessorRoom = nodes * 2;
		predecessors = allocate((<usize>predecessorRoom) << 3);
	}
	tableCount = 0;
	if (hasTable)
		for (let node = 0; node < nodes; node++)
			if (itemAt(S_NODES, node * NODE_STRIDE + NODE_EXIT) === EXIT_TABLE) {
				if (tableCount < TABLES) tables[tableCount] = node;
				tableCount++;
			}
	for (let node = 0; node <= nodes; node++) store<i32>(blockOf(node), 0, BLOCK_PREDECESSORS);
	for (let node = 0; node < nodes; node++) {
		count(successor(node, NODE_NEXT));
		count(successor(node, NODE_BRANCH));
	}
	// Where each list ends; filling it from its end moves that to where it begins.
	let sum = 0;
	for (let node = 0; node <= nodes; node++) {
		sum += load<i32>(blockOf(node), BLOCK_PREDECESSORS);
		store<i32>(blockOf(node), sum, BLOCK_PREDECESSORS);
	}
	for (let node = nodes - 1; node >= 0; node--) {
		precede(successor(node, NODE_BRANCH), node);
		precede(successor(node, NODE_NEXT), node);
	}
}

function count(node: i32): void {
	if (node < 0) return;
	const block = blockOf(node);
	store<i32>(block, load<i32>(block, BLOCK_PREDECESSORS) + 1, BLOCK_PREDECESSORS);
}

function precede(node: i32, before: i32): void {
	if (node < 0) return;
	const block = blockOf(node);
	const i = load<i32>(block, BLOCK_PREDECESSORS) - 1;
	store<i32>(block, i, BLOCK_PREDECESSORS);
	store<i32>(predecessors + ((<usize>i) << 2), before);
}

function successor(node: i32, column: i32): i32 {
	return node === undone ? -1 : itemAt(S_NODES, node * NODE_STRIDE + column);
}

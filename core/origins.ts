/**
 * Where a value comes from: asked for a register before a line, and looked for backwards, through copies, stack slots and
 * joining paths, until a parameter, a result, a captured word, a variable or a constant is met. The answer is a set; what
 * is not understood on one of the ways is in it as UNKNOWN.
 */

import {
	ARGS,
	CALLEE_DATA,
	CALLEE_FUNCVAL,
	CLASS_CALL,
	END,
	EXIT_TABLE,
	FROM_CAPTURED,
	FROM_FIELD,
	FROM_FUNCVAL,
	FROM_GLOBAL,
	FROM_NIL,
	FROM_PARAMETER,
	FROM_RESULT,
	FROM_UNKNOWN,
	LINE_STRIDE,
	MNEMONIC_ADDRESS,
	MNEMONIC_COPY,
	MOVE_ADDRESS,
	MOVE_PAIR,
	MOVE_VALUE,
	NODE_BRANCH,
	NODE_EXIT,
	NODE_LINE,
	NODE_NEXT,
	NODE_STRIDE,
	OP,
	OP_AT,
	OPERAND_HAS_INDEX,
	OPERAND_IS_ADDRESS,
	OPERAND_MEMORY,
	OPERAND_NAME,
	OPERAND_NUMBER,
	OPERAND_SECOND,
	OPERAND_SYMBOL,
	ROW_MOVE,
	S_BARRIER_RESULT,
	S_LINES_OF_TEXT,
	S_NODES,
	S_POINTER_SIZE,
	S_ZERO,
	S_ZERO_VECTOR,
} from "../src/parser/layout";
import { byte, CLOSE, isCompilersData, isDigit, OPEN } from "./bytes";
import {
	argumentIn,
	computes,
	context,
	firstEnd,
	lastStart,
	NONE,
	operandAt,
	pointedBy,
	pointedOffset,
	REGISTERS,
	readPointed,
	readSlot,
	registerOf,
	slotOffset,
	slotVariable,
} from "./effects";
import { Longs } from "./facts";
import { bitsOf, classOf, count, hasTable, nodeCount } from "./graph";
import { mnemonicOf } from "./lines";
import { allocate, get, at as itemAt } from "./memory";
import { FIRST } from "./moves";
import { has, isKind, isStackName, nameAt, offsetAt, plainName } from "./places";
import { rowOf, word } from "./shapes";
import { same } from "./table";
import {
	beginTargets,
	CALLS,
	CALLS_BARRIER,
	CALLS_OTHER,
	CALLS_PANIC,
	isCall,
	renew,
	spoils,
	targetOf,
	touches,
	WRITES_NOTHING,
	WRITES_SOME,
} from "./targets";

/** Not dereferenced. */
const PLAIN: i32 = i32.MIN_VALUE;
/** More steps, or more answers, and the value is not known. */
const PATIENCE = 1500;
const MOST = 24;
const TASKS = 512;

// Answers: kind, and what it is; with FROM_FUNCVAL the name.
export let found: i32 = 0;
const kinds = new StaticArray<i32>(MOST + 1);
const ones = new StaticArray<i32>(MOST + 1);
const others = new StaticArray<i32>(MOST + 1);

export function kindAt(i: i32): i32 {
	return kinds[i];
}
/** Name; number of a parameter; line of the call whose result it is. */
export function whichAt(i: i32): i32 {
	return ones[i];
}
/** Offset; number of a result. */
export function whereAt(i: i32): i32 {
	return others[i];
}

// Values to be looked for: block, the line before which, register, and the offset at which it is loaded from.
const tasks: usize = allocate(TASKS << 4);
let open = 0;
let steps = 0;
let stamp = 0;

// By block, for which registers it was asked: when, and a bit each; by both, with which offset behind it.
let visits: usize = 0;
let derefs: usize = 0;
let stampRoom = 0;
let predStart: usize = 0;
let preds: usize = 0;
let predRoom = 0;
let hasPredecessors = false;
let nodes = 0;
/** Blocks that end in a jump table. A function with more is not looked at. */
export const TABLES = 64;
const tables = new StaticArray<i32>(TABLES);
let tableCount = 0;
/** Registers of zeroes, NONE where there is none. */
let zero = NONE;
let zeroVector = NONE;
const DOLLAR: u8 = 36;
const MINUS: u8 = 45;

// Stores into named stack slots, chained by variable.
const SLOT = 28;
const slotOf = new Longs();
let slotStores: usize = 0;
let slotRoom = 0;
let slotCount = 0;
const exposed = new Longs();
const HIDDEN: i32 = i32.MAX_VALUE;
/** By line of the call that made it: the function whose closure an object is. */
export const closures = new Longs();
let dead: i32 = -1;
let wantsObjects: bool = false;

export function beginOrigins(): void {
	nodes = nodeCount();
	beginTargets();
	hasPredecessors = false;
	slotOf.clear();
	exposed.clear();
	closures.clear();
	dead = -1;
	slotCount = 0;
	exposesAll = false;
	zero = get(S_ZERO) < 0 ? NONE : registerOf(get(S_ZERO));
	zeroVector = get(S_ZERO_VECTOR) < 0 ? NONE : registerOf(get(S_ZERO_VECTOR));
	const cells = nodes * REGISTERS;
	if (cells > stampRoom) {
		stampRoom = cells * 2;
		visits = allocate((<usize>(stampRoom / REGISTERS + 1)) << 4);
		derefs = allocate((<usize>stampRoom) << 3);
		stamp = 0;
	}
}

/** The block leads back to the beginning, through runtime.morestack: what it does is undone. */
export function kill(node: i32): void {
	dead = node;
}

/** What a slot is given by a store: nothing; what is not known. */
export const CLEARED: i32 = -2;
const OTHER: i32 = -1;

/** `width` bytes of a variable's slot are written on line `n`: by a register, or CLEARED, or OTHER. */
export function noteStore(variable: i32, offset: i32, width: i32, node: i32, n: i32, from: i32): void {
	if (slotCount >= slotRoom) {
		const larger = max(1024, slotRoom * 2);
		const moved = allocate(<usize>larger * SLOT);
		memory.copy(moved, slotStores, <usize>slotCount * SLOT);
		slotStores = moved;
		slotRoom = larger;
	}
	const at = slotStores + <usize>slotCount * SLOT;
	store<i32>(at, slotOf.get(variable, -1));
	store<i32>(at, offset, 4);
	store<i32>(at, width, 8);
	store<i32>(at, node, 12);
	store<i32>(at, n, 16);
	store<i32>(at, from, 20);
	store<i32>(at, 0, 24);
	slotOf.set(variable, slotCount++);
}

/** The address of a word of the variable is taken. */
export function noteExposed(variable: i32, offset: i32): void {
	const known = exposed.get(variable, HIDDEN);
	if (known === HIDDEN || offset < known) exposed.set(variable, offset);
}

/** Variables whose address is taken, and from which word on. */
export function exposedCount(): i32 {
	return exposed.length;
}
export function exposedAt(i: i32): i32 {
	return <i32>exposed.key(i);
}
export function exposedFrom(i: i32): i32 {
	return exposed.value(i);
}

/** The address of some variable is taken. */
export function exposeAll(): void {
	exposesAll = true;
}
let exposesAll: bool = false;

export function firstStore(variable: i32): i32 {
	return slotOf.get(variable, -1);
}
export function nextStore(s: i32): i32 {
	return load<i32>(slotStores + <usize>s * SLOT);
}
export function storeOffset(s: i32): i32 {
	return load<i32>(slotStores + <usize>s * SLOT, 4);
}
export function storeWidth(s: i32): i32 {
	return load<i32>(slotStores + <usize>s * SLOT, 8);
}
export function storeNode(s: i32): i32 {
	return load<i32>(slotStores + <usize>s * SLOT, 12);
}
export function storeLine(s: i32): i32 {
	return load<i32>(slotStores + <usize>s * SLOT, 16);
}
export function storeFrom(s: i32): i32 {
	return load<i32>(slotStores + <usize>s * SLOT, 20);
}

function answer(kind: i32, one: i32, other: i32): void {
	for (let i = 0; i < found; i++) if (kinds[i] === kind && ones[i] === one && others[i] === other) return;
	if (found === MOST) {
		kinds[MOST - 1] = FROM_UNKNOWN;
		return;
	}
	kinds[found] = kind;
	ones[found] = one;
	others[found] = other;
	found++;
}

function unknown(): void {
	answer(FROM_UNKNOWN, 0, 0);
}

/** The pointer behind which the value lies is not known, but where. */
function lost(deref: i32): void {
	if (deref >= 0) answer(FROM_FIELD, 0, deref);
	else unknown();
}

function task(node: i32, before: i32, register: i32, deref: i32): void {
	if (register < 0 || open === TASKS) {
		lost(deref);
		return;
	}
	const at = tasks + ((<usize>open) << 4);
	store<i32>(at, node);
	store<i32>(at, before, 4);
	store<i32>(at, register, 8);
	store<i32>(at, deref, 12);
	open++;
}

function begin(): void {
	found = 0;
	open = 0;
	steps = 0;
	stamp++;
}

/** What a register may hold before line `before` of a block. */
export function origins(node: i32, before: i32, register: i32): void {
	begin();
	task(node, before, register, PLAIN);
	run();
}

/** What a register may hold in a block that has not yet written to it, `lines` lines after the block's beginning. */
export function originsBefore(node: i32, lines: i32, register: i32): void {
	begin();
	steps = lines;
	enter(node, register, PLAIN);
	run();
}

/** What the call on line `n`, `lines` lines ago, may have left in a register. */
export function originsOfCall(n: i32, lines: i32, register: i32): void {
	begin();
	steps = lines;
	const target = targetOf(n);
	if (target === CALLS || target === CALLS_OTHER) result(n, register, target === CALLS_OTHER, PLAIN);
	else if (target !== CALLS_PANIC) unknown();
}

/** Line of the call that made the object to which a register points, and nothing else; -1 where there is none. */
export function objectIn(node: i32, before: i32, register: i32): i32 {
	wantsObjects = true;
	origins(node, before, register);
	wantsObjects = false;
	return found === 1 && kinds[0] === FROM_RESULT ? ones[0] : -1;
}

/** What line `n`, which writes a register, may put there. */
export function originsOf(node: i32, n: i32): void {
	begin();
	define(node, n, PLAIN);
	run();
}

/** What a word of a variable on the stack may hold, whoever has its address. */
export function originsOfSlot(variable: i32, offset: i32): void {
	begin();
	storedIn(variable, offset, PLAIN);
	run();
}

/**
 * Which functions' code the register that is called on line `n` may hold, as funcvals: that of a constant, that of a closure
 * on the stack, or the first word behind a register, which is the context register or becomes it later.
 */
export function originsOfCode(node: i32, n: i32, called: i32): void {
	begin();
	const first = itemAt(S_NODES, node * NODE_STRIDE + NODE_LINE);
	renew();
	for (let m = n - 1; m >= first && called >= 0; m--) {
		const target = targetOf(m);
		if (isCall(target)) break;
		if (target === WRITES_SOME && spoils(m, called)) break;
		if (target !== called) continue;
		if (loadsCode(m)) return;
		const funcval = firstWordOf(m);
		if (funcval < 0) break;
		origins(node, m, funcval);
		return;
	}
	unknown();
}

/** Line `n` loads code from a funcval constant, or from a closure on the stack: then that is the answer. */
function loadsCode(n: i32): bool {
	const line = n * LINE_STRIDE;
	if ((mnemonicOf(itemAt(S_LINES_OF_TEXT, line + OP)) & MNEMONIC_COPY) === 0) return false;
	if (readSlot(<usize>itemAt(S_LINES_OF_TEXT, line + ARGS), firstEnd(n))) {
		closureAt(slotVariable, slotOffset);
		return true;
	}
	const row = rowOf(n);
	if (word(row, ROW_MOVE) !== MOVE_VALUE || !isKind(row, FIRST, OPERAND_SYMBOL)) return false;
	const name = nameAt(row, FIRST + OPERAND_NAME);
	if (has(row, FIRST, OPERAND_IS_ADDRESS) || (bitsOf(name) & CALLEE_FUNCVAL) === 0) return false;
	answer(FROM_FUNCVAL, plainName(name), 0);
	return true;
}

/** The register behind which line `n` loads the first word, `MOVQ (DX), CX`; -1 for none. */
function firstWordOf(n: i32): i32 {
	const row = rowOf(n);
	const isLoad =
		word(row, ROW_MOVE) === MOVE_VALUE &&
		isKind(row, FIRST, OPERAND_MEMORY) &&
		!has(row, FIRST, OPERAND_HAS_INDEX | OPERAND_IS_ADDRESS) &&
		offsetAt(row, FIRST) === 0 &&
		!isStackName(word(row, FIRST + OPERAND_NAME));
	return isLoad ? registerOf(word(row, FIRST + OPERAND_NAME)) : -1;
}

function run(): void {
	while (open > 0) {
		open--;
		const at = tasks + ((<usize>open) << 4);
		walk(load<i32>(at), load<i32>(at, 4), load<i32>(at, 8), load<i32>(at, 12));
		if (steps > PATIENCE) {
			found = 0;
			unknown();
			return;
		}
	}
}

function walk(node: i32, before: i32, register: i32, deref: i32): void {
	renew();
	const first = itemAt(S_NODES, node * NODE_STRIDE + NODE_LINE);
	let n = touches(node, register) ? before - 1 : first - 1;
	for (; n >= first; n--) {
		const target = targetOf(n);
		if (target === register) {
			steps += before - n;
			define(node, n, deref);
			return;
		}
		if (target < CALLS_PANIC || target === WRITES_NOTHING) continue;
		if (target === WRITES_SOME && !spoils(n, register)) continue;
		if (target === CALLS_BARRIER && registerOf(get(S_BARRIER_RESULT)) !== register) continue;
		steps += before - n;
		// Control does not come from there.
		if (target === CALLS_PANIC) return;
		if (target === CALLS || target === CALLS_OTHER) result(n, register, target === CALLS_OTHER, deref);
		else lost(deref);
		return;
	}
	steps += before - first;
	enter(node, register, deref);
}

/** What the call on line `n` leaves in a register. */
function result(n: i32, register: i32, isOther: bool, deref: i32): void {
	const argument = argumentIn(register);
	// What the runtime makes is no closure, as far as is seen, or it is one that is known.
	if (argument < 0 || (isOther && !wantsObjects && closures.get(n, -1) < 0)) lost(deref);
	else end(FROM_RESULT, n, argument, deref);
}

/** A register at the start of a block is what it was at the end of those before. */
function enter(node: i32, register: i32, deref: i32): void {
	if (!hasPredecessors) findPredecessors();
	const isEntry = node === 0;
	if (isEntry) {
		const argument = argumentIn(register);
		if (register === context) end(FROM_FUNCVAL, -1, 0, deref);
		else if (argument >= 0) end(FROM_PARAMETER, argument, 0, deref);
		else lost(deref);
	}
	const from = load<i32>(predStart + ((<usize>node) << 2));
	const to = load<i32>(predStart + ((<usize>(node + 1)) << 2));
	for (let i = from; i < to; i++) leave(load<i32>(preds + ((<usize>i) << 2)), register, deref);
	// Targets of jump tables are not known yet: any block may be one.
	for (let i = 0; i < tableCount; i++) leave(tables[i], register, deref);
	// Entered by the runtime alone.
	if (from === to && !isEntry && tableCount === 0 && !isPadding(node)) lost(deref);
}

/** Behind a jump may stand what aligns the next block. */
function isPadding(node: i32): bool {
	const end = endOf(node);
	for (let n = itemAt(S_NODES, node * NODE_STRIDE + NODE_LINE); n < end; n++) {
		const c = classOf(n);
		if (c === CLASS_CALL || (computes(c) && targetOf(n) !== WRITES_NOTHING)) return false;
	}
	return true;
}

function leave(node: i32, register: i32, deref: i32): void {
	const visit = visits + ((<usize>node) << 4);
	const bit = (<u64>1) << (<u64>register);
	if (load<i32>(visit) !== stamp) {
		store<i32>(visit, stamp);
		store<u64>(visit, 0, 8);
	}
	if (deref === PLAIN) {
		const asked = load<u64>(visit, 8);
		if ((asked & bit) !== 0) return;
		store<u64>(visit, asked | bit, 8);
	} else {
		const cell = derefs + ((<usize>(node * REGISTERS + register)) << 3);
		if (load<i32>(cell) === stamp) {
			if (load<i32>(cell, 4) !== deref) unknown();
			return;
		}
		store<i32>(cell, stamp);
		store<i32>(cell, deref, 4);
	}
	task(node, endOf(node), register, deref);
}

function endOf(node: i32): i32 {
	return node + 1 < nodes ? itemAt(S_NODES, (node + 1) * NODE_STRIDE + NODE_LINE) : count();
}

function findPredecessors(): void {
	hasPredecessors = true;
	if (nodes + 2 > predRoom) {
		predRoom = (nodes + 2) * 2;
		predStart = allocate((<usize>predRoom) << 2);
		preds = allocate((<usize>predRoom) << 3);
	}
	memory.fill(predStart, 0, (<usize>(nodes + 2)) << 2);
	tableCount = 0;
	if (hasTable)
		for (let n = 0; n < nodes; n++)
			if (itemAt(S_NODES, n * NODE_STRIDE + NODE_EXIT) === EXIT_TABLE && tableCount < TABLES) tables[tableCount++] = n;
	for (let n = 0; n < nodes; n++)
		for (let k = 0; k < 2; k++) {
			const to = successor(n, k);
			if (to < 0) continue;
			const at = predStart + ((<usize>(to + 2)) << 2);
			store<i32>(at, load<i32>(at) + 1);
		}
	for (let n = 2; n < nodes + 2; n++) {
		const at = predStart + ((<usize>n) << 2);
		store<i32>(at, load<i32>(at) + load<i32>(at - 4));
	}
	// predStart[n + 1] is where block n's begin; filling them moves it to where they end.
	for (let n = 0; n < nodes; n++)
		for (let k = 0; k < 2; k++) {
			const to = successor(n, k);
			if (to < 0) continue;
			const at = predStart + ((<usize>(to + 1)) << 2);
			const i = load<i32>(at);
			store<i32>(preds + ((<usize>i) << 2), n);
			store<i32>(at, i + 1);
		}
}

function successor(node: i32, k: i32): i32 {
	if (node === dead) return -1;
	return itemAt(S_NODES, node * NODE_STRIDE + (k === 0 ? NODE_NEXT : NODE_BRANCH));
}

/** An end of the search; `deref`: what lies at that offset behind it is what was asked for. */
function end(kind: i32, one: i32, other: i32, deref: i32): void {
	if (deref === PLAIN) {
		if (kind === FROM_RESULT && closures.length > 0) {
			const code = closures.get(one, -1);
			if (code >= 0) {
				answer(FROM_FUNCVAL, code, 0);
				return;
			}
		}
		answer(kind, one, other);
	} else if (kind === FROM_FUNCVAL && one === -1 && deref > 0) answer(FROM_CAPTURED, 0, deref);
	else lost(deref);
}

/** What line `n` puts into the register that it writes. */
function define(node: i32, n: i32, deref: i32): void {
	const line = n * LINE_STRIDE;
	const bits = mnemonicOf(itemAt(S_LINES_OF_TEXT, line + OP));
	const from = <usize>itemAt(S_LINES_OF_TEXT, line + ARGS);
	const to = firstEnd(n);
	const end_ = <usize>itemAt(S_LINES_OF_TEXT, line + END);
	if (to === end_) {
		lost(deref);
		return;
	}
	if ((bits & (MNEMONIC_COPY | MNEMONIC_ADDRESS)) === 0) {
		const text = load<u32>(<usize>itemAt(S_LINES_OF_TEXT, line + OP_AT)) & 0xffffff;
		// MOV, XOR: a constant, a register with itself.
		const isNothing =
			text === 0x564f4d
				? byte(from) === DOLLAR && isDigit(byte(from + 1))
				: text === 0x524f58 && to - from === end_ - to - 2 && same(from, to + 2, <i32>(to - from));
		if (isNothing) end(FROM_NIL, 0, 0, deref);
		else lost(deref);
		return;
	}
	if ((bits & MNEMONIC_COPY) !== 0) {
		const register = operandAt(from, to);
		if (register >= 0) {
			if (register === zero) end(FROM_NIL, 0, 0, deref);
			else task(node, n, register, deref);
			return;
		}
		if (readSlot(from, to)) {
			slot(slotVariable, slotOffset, deref);
			return;
		}
		if (byte(from) === DOLLAR && (isDigit(byte(from + 1)) || byte(from + 1) === MINUS)) {
			end(FROM_NIL, 0, 0, deref);
			return;
		}
		if (readPointed(from, to)) {
			if (deref === PLAIN) task(node, n, pointedBy, pointedOffset);
			else lost(deref);
			return;
		}
		// `(AX)(BX*8)`
		for (let at = from; at < to; at++)
			if (byte(at) === CLOSE && byte(at + 1) === OPEN) {
				lost(deref === PLAIN ? offsetBefore(from) : deref);
				return;
			}
	} else if (isCompilersData(from)) {
		lost(deref);
		return;
	} else if (readSlot(from, to)) {
		if (deref === PLAIN) closureAt(slotVariable, slotOffset);
		else lost(deref);
		return;
	} else if (to - from < 5 || byte(to - 4) !== OPEN || byte(to - 1) !== CLOSE) {
		// LEAQ 8(AX), BX: neither a symbol nor a slot.
		lost(deref);
		return;
	}
	const row = rowOf(n);
	const move = word(row, ROW_MOVE);
	if (move === MOVE_VALUE) value(row, node, n, deref);
	else if (move === MOVE_ADDRESS) address(row, n, deref);
	else lost(deref);
}

/** The number before a parenthesis; -1 for a negative one. */
export function offsetBefore(from: usize): i32 {
	let value = 0;
	let at = from;
	while (isDigit(byte(at)) && value < 100000000) value = value * 10 + <i32>byte(at++) - 48;
	return byte(at) === OPEN ? value : -1;
}

function value(row: usize, node: i32, n: i32, deref: i32): void {
	if (has(row, FIRST, OPERAND_IS_ADDRESS)) {
		address(row, n, deref);
		return;
	}
	if (isKind(row, FIRST, OPERAND_NUMBER)) end(FROM_NIL, 0, 0, deref);
	else if (isKind(row, FIRST, OPERAND_SYMBOL)) {
		const name = nameAt(row, FIRST + OPERAND_NAME);
		if ((bitsOf(name) & (CALLEE_FUNCVAL | CALLEE_DATA)) !== 0) lost(deref);
		else end(FROM_GLOBAL, name, offsetAt(row, FIRST), deref);
	} else if (isKind(row, FIRST, OPERAND_MEMORY) && !has(row, FIRST, OPERAND_HAS_INDEX)) {
		const base = word(row, FIRST + OPERAND_NAME);
		const offset = offsetAt(row, FIRST);
		if (deref === PLAIN && !isStackName(base)) task(node, n, registerOf(base), offset);
		else lost(deref);
	} else lost(deref);
}

/** An address: a funcval constant, or a closure on the stack. */
function address(row: usize, n: i32, deref: i32): void {
	if (isKind(row, FIRST, OPERAND_SYMBOL)) {
		const name = nameAt(row, FIRST + OPERAND_NAME);
		if (deref === PLAIN && (bitsOf(name) & CALLEE_FUNCVAL) !== 0) answer(FROM_FUNCVAL, plainName(name), 0);
		else lost(deref);
		return;
	}
	// `$main.x-8(SP)`
	const from = <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + ARGS);
	if (deref === PLAIN && byte(from) === DOLLAR && readSlot(from + 1, firstEnd(n))) closureAt(slotVariable, slotOffset);
	else lost(deref);
}

/** A variable on the stack whose first word is code and nothing else. */
function closureAt(variable: i32, offset: i32): void {
	let isClosure = false;
	for (let s = firstStore(variable); s >= 0; s = nextStore(s)) {
		const at = storeOffset(s);
		if (at + storeWidth(s) <= offset || at >= offset + get(S_POINTER_SIZE)) continue;
		const code = at === offset ? codeOf(storeNode(s), storeLine(s), storeFrom(s)) : -1;
		if (code < 0) {
			// Cleared before it is made.
			if (storeFrom(s) === CLEARED) continue;
			unknown();
			return;
		}
		isClosure = true;
		answer(FROM_FUNCVAL, code, 0);
	}
	if (!isClosure) unknown();
}

/** Name of the function whose code a register holds before line `n`; -1 for anything else. */
function codeOf(node: i32, n: i32, register: i32): i32 {
	if (register < 0) return -1;
	renew();
	const first = itemAt(S_NODES, node * NODE_STRIDE + NODE_LINE);
	for (let m = n - 1; m >= first; m--) {
		const target = targetOf(m);
		if (isCall(target) || (target === WRITES_SOME && spoils(m, register))) return -1;
		if (target === register) return codeAddress(m);
	}
	return -1;
}

/** Name of the symbol, neither data of the compiler's own nor a funcval, whose address line `n` puts into a register; else -1. */
export function codeAddress(n: i32): i32 {
	const name = symbolAddress(n);
	return name >= 0 && offsetAt(rowOf(n), FIRST) === 0 ? name : -1;
}

/** Likewise, or the symbol that the address lies in. */
export function symbolAddress(n: i32): i32 {
	const row = rowOf(n);
	const move = word(row, ROW_MOVE);
	if (move !== MOVE_ADDRESS && (move !== MOVE_VALUE || !has(row, FIRST, OPERAND_IS_ADDRESS))) return -1;
	if (!isKind(row, FIRST, OPERAND_SYMBOL)) return -1;
	const name = nameAt(row, FIRST + OPERAND_NAME);
	return (bitsOf(name) & (CALLEE_DATA | CALLEE_FUNCVAL)) !== 0 ? -1 : name;
}

/** What a word of a variable on the stack may hold: what is stored there anywhere in the function. */
function slot(variable: i32, offset: i32, deref: i32): void {
	const start = exposed.get(variable, HIDDEN);
	if (exposesAll || start !== HIDDEN) {
		// Whoever has its address may have stored there.
		if (deref !== PLAIN || start === HIDDEN) lost(deref);
		else lost(offset - start);
		return;
	}
	storedIn(variable, offset, deref);
}

function storedIn(variable: i32, offset: i32, deref: i32): void {
	let isStored = false;
	for (let s = firstStore(variable); s >= 0; s = nextStore(s)) {
		steps++;
		const at = storeOffset(s);
		if (at + storeWidth(s) <= offset || at >= offset + get(S_POINTER_SIZE)) continue;
		isStored = true;
		const mark = slotStores + <usize>s * SLOT + 24;
		if (load<i32>(mark) === stamp && deref === PLAIN) continue;
		if (deref === PLAIN) store<i32>(mark, stamp);
		const from = storeFrom(s);
		if (from === CLEARED) end(FROM_NIL, 0, 0, deref);
		else if (from === OTHER || at !== offset) lost(deref);
		else task(storeNode(s), storeLine(s), from, deref);
	}
	if (!isStored) lost(deref);
}

/** Notes what line `n` stores into named slots. Its last operand is on the stack. */
export function noteStores(node: i32, n: i32): void {
	const line = n * LINE_STRIDE;
	const from = <usize>itemAt(S_LINES_OF_TEXT, line + ARGS);
	if (!readSlot(lastStart(n), <usize>itemAt(S_LINES_OF_TEXT, line + END))) return;
	const variable = slotVariable;
	const offset = slotOffset;
	const size = get(S_POINTER_SIZE);
	const bits = mnemonicOf(itemAt(S_LINES_OF_TEXT, line + OP));
	if (byte(from) === OPEN) {
		// STP (R1, R2), x-16(SP)
		const row = rowOf(n);
		if (word(row, ROW_MOVE) !== MOVE_PAIR) {
			noteExposed(variable, offset);
			return;
		}
		noteStore(variable, offset, size, node, n, stored(word(row, FIRST + OPERAND_NAME)));
		noteStore(variable, offset + size, size, node, n, stored(word(row, FIRST + OPERAND_SECOND)));
		return;
	}
	const to = firstEnd(n);
	const register = operandAt(from, to);
	if ((bits & MNEMONIC_COPY) !== 0) {
		const isNothing = byte(from) === DOLLAR || (register >= 0 && register === zero);
		noteStore(variable, offset, size, node, n, isNothing ? CLEARED : register >= 0 ? register : OTHER);
		return;
	}
	const letter = byte(from);
	const isVector = letter === 88 || letter === 70 || letter === 86;
	if (isVector && register >= 0 && register === zeroVector) {
		for (let i = 0; i < 2; i++) noteStore(variable, offset + i * size, size, node, n, CLEARED);
		return;
	}
	// Vectors cover up to 64 bytes, those that are named X, F and V 16.
	const isNarrow = letter !== 89 && letter !== 90 && !isVector;
	noteStore(variable, offset, isVector ? 16 : isNarrow ? size : 64, node, n, OTHER);
}

function stored(name: i32): i32 {
	const register = registerOf(name);
	return register < 0 ? OTHER : register === zero ? CLEARED : register;
}

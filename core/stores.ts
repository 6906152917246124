/** What a function stores into named slots on the stack, and whose address it takes. */

import {
	ARGS,
	END,
	FROM_NIL,
	LINE_STRIDE,
	MNEMONIC_COPY,
	MOVE_PAIR,
	OPERAND_NAME,
	OPERAND_SECOND,
	ROW_MOVE,
	S_LINES_OF_TEXT,
	S_POINTER_SIZE,
	S_ZERO,
	S_ZERO_VECTOR,
} from "../src/parser/layout";
import { end, lost, PLAIN, stamp, step, task } from "./answers";
import { byte, OPEN } from "./bytes";
import { Longs } from "./facts";
import { allocate, get, at as itemAt } from "./memory";
import { FIRST } from "./moves";
import { DOLLAR, firstEnd, lastStart, readSlot, slotOffset, slotVariable } from "./operandtext";
import { NONE, operandAt, registerOf } from "./registers";
import { rowOf, word } from "./shapes";

/** What a slot is given by a store: nothing; what is not known. Else a register. */
export const CLEARED: i32 = -2;
const OTHER: i32 = -1;
/** Of a variable whose address nobody has. */
const HIDDEN: i32 = i32.MAX_VALUE;
/** Bytes that a vector covers at most. */
const WIDEST = 64;

// Chained by variable: the store before, offset, bytes, block, line, what is stored, the search that was there last.
const STORE: usize = 28;
const NUMBER_OF_SEARCH: usize = 24;
/** By variable: its last store. */
const lastOf = new Longs();
let stores: usize = 0;
let storeRoom = 0;
let storeCount = 0;
/** Variables whose address is taken: from which word on. */
const exposed = new Longs();
/** The address of some variable is taken. */
let exposesAll: bool = false;
/** Registers of zeroes, NONE where there is none. */
export let zero: i32 = NONE;
let zeroVector: i32 = NONE;

export function beginStores(): void {
	lastOf.clear();
	exposed.clear();
	storeCount = 0;
	exposesAll = false;
	zero = get(S_ZERO) < 0 ? NONE : registerOf(get(S_ZERO));
	zeroVector = get(S_ZERO_VECTOR) < 0 ? NONE : registerOf(get(S_ZERO_VECTOR));
}

/** `width` bytes of a variable's slot are written on line `n`: by a register, or CLEARED, or OTHER. */
function noteStore(variable: i32, offset: i32, width: i32, node: i32, n: i32, from: i32): void {
	if (storeCount >= storeRoom) {
		const larger = max(1024, storeRoom * 2);
		const moved = allocate(<usize>larger * STORE);
		memory.copy(moved, stores, <usize>storeCount * STORE);
		stores = moved;
		storeRoom = larger;
	}
	const at = stores + <usize>storeCount * STORE;
	store<i32>(at, lastOf.replaced(variable, storeCount, -1));
	store<i32>(at, offset, 4);
	store<i32>(at, width, 8);
	store<i32>(at, node, 12);
	store<i32>(at, n, 16);
	store<i32>(at, from, 20);
	store<i32>(at, 0, NUMBER_OF_SEARCH);
	storeCount++;
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

export function firstStore(variable: i32): i32 {
	return lastOf.get(variable, -1);
}
export function nextStore(s: i32): i32 {
	return load<i32>(stores + <usize>s * STORE);
}
export function storeOffset(s: i32): i32 {
	return load<i32>(stores + <usize>s * STORE, 4);
}
export function storeWidth(s: i32): i32 {
	return load<i32>(stores + <usize>s * STORE, 8);
}
export function storeNode(s: i32): i32 {
	return load<i32>(stores + <usize>s * STORE, 12);
}
export function storeLine(s: i32): i32 {
	return load<i32>(stores + <usize>s * STORE, 16);
}
export function storeFrom(s: i32): i32 {
	return load<i32>(stores + <usize>s * STORE, 20);
}

/** Looks for what a word of a variable may hold: what is stored there anywhere in the function. */
export function held(variable: i32, offset: i32, deref: i32): void {
	const start = exposed.get(variable, HIDDEN);
	if (exposesAll || start !== HIDDEN) {
		// Whoever has its address may have stored there.
		if (deref !== PLAIN || start === HIDDEN) lost(deref);
		else lost(offset - start);
		return;
	}
	storedIn(variable, offset, deref);
}

/** Likewise, whoever has its address. */
export function storedIn(variable: i32, offset: i32, deref: i32): void {
	let isStored = false;
	for (let s = firstStore(variable); s >= 0; s = nextStore(s)) {
		step(1);
		const at = storeOffset(s);
		if (at + storeWidth(s) <= offset || at >= offset + get(S_POINTER_SIZE)) continue;
		isStored = true;
		const search = stores + <usize>s * STORE + NUMBER_OF_SEARCH;
		if (load<i32>(search) === stamp && deref === PLAIN) continue;
		if (deref === PLAIN) store<i32>(search, stamp);
		const from = storeFrom(s);
		if (from === CLEARED) end(FROM_NIL, 0, 0, deref);
		else if (from === OTHER || at !== offset) lost(deref);
		else task(storeNode(s), storeLine(s), from, deref);
	}
	if (!isStored) lost(deref);
}

/** Notes what line `n`, with these MNEMONIC_* bits, stores into named slots. Its last operand is on the stack. */
export function noteStores(node: i32, n: i32, bits: i32): void {
	const line = n * LINE_STRIDE;
	const from = <usize>itemAt(S_LINES_OF_TEXT, line + ARGS);
	if (!readSlot(lastStart(n), <usize>itemAt(S_LINES_OF_TEXT, line + END))) return;
	const variable = slotVariable;
	const offset = slotOffset;
	const size = get(S_POINTER_SIZE);
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
	const register = operandAt(from, firstEnd(n));
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
	// Those that are named X, F and V cover 16 bytes.
	const isNarrow = letter !== 89 && letter !== 90 && !isVector;
	noteStore(variable, offset, isVector ? 16 : isNarrow ? size : WIDEST, node, n, OTHER);
}

function stored(name: i32): i32 {
	const register = registerOf(name);
	return register < 0 ? OTHER : register === zero ? CLEARED : register;
}

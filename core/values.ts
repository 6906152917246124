/**
 * Where function values may come from and go to: each instruction of a function makes values out of others, and what a
 * register holds at the start of a block is whatever it held at the end of those before it. Unlike core/flow.ts nothing
 * is dropped where paths meet: an answer is a set, and what is not understood is said to come from anywhere.
 */

import { EXIT_TABLE, NODE_BRANCH, NODE_EXIT, NODE_NEXT, NODE_STRIDE, S_ARGUMENTS, S_NODES } from "../src/parser/layout";
import { Longs } from "./facts";
import { nodeCount } from "./graph";
import { allocate, at as itemAt, lengthOf } from "./memory";
import { names } from "./shapes";

// Kinds of values; what A and B mean.
/** No function. */
export const NOTHING: i32 = 1;
/** What a call left in a register that holds no result. */
export const GARBAGE: i32 = 2;
/** The address of a symbol: name. */
export const SYMBOL: i32 = 3;
/** A funcval constant: name of the function. */
export const FUNCVAL: i32 = 4;
/** Parameter: number. */
export const PARAM: i32 = 5;
/** The closure that runs. */
export const CONTEXT: i32 = 6;
/** Result of a call: number of the call, number of the result. */
export const RESULT: i32 = 7;
/** What lies in a variable: name, offset. */
export const GLOBAL: i32 = 8;
/** What lies behind a pointer: the pointer, offset; -1: some offset. */
export const LOAD: i32 = 9;
/** What a register holds at the start of a block. */
export const ENTRY: i32 = 10;
/** What lies in a stack slot: key of the slot. */
export const SLOT: i32 = 11;
/** Address of a stack slot: key. */
export const STACK: i32 = 12;
/** What runtime.newobject made: number of the call. */
export const OBJECT: i32 = 13;
/** The buffer of a write barrier. */
export const BUFFER: i32 = 14;
/** Anything that lies in memory. */
export const ANYTHING: i32 = 15;
/** One of two values. */
export const EITHER: i32 = 16;
/** The address of some word in what a pointer points to: the pointer. */
export const INSIDE: i32 = 17;

const STRIDE: usize = 16;
/** Registers that are followed; of others nothing is known. */
export const REGISTERS: i32 = 64;
/** More values than that, and all are anything. */
const MOST = 200000;
/** Values that are looked at for one answer. */
const PATIENCE = 3000;

let base: usize = 0;
let room = 0;
export let length: i32 = 0;
/** Too much for one function: what it does with values is not known. */
export let isLost: bool = false;

/** Numbers of registers by name id, -1 for those that are not followed. */
const numbers = new Longs();
let count = 0;
/** Value in each register at the end of each block, -1 - n: n of `entryOf` was never asked. */
let outs: usize = 0;
let outRoom = 0;
let entries: usize = 0;
/** By block: the value of a register that the block does not set: 0 what it was at the start, else the kind; and the last call. */
let rests: usize = 0;
let predStart: usize = 0;
let preds: usize = 0;
let blockRoom = 0;
let nodes = 0;
let hasTables = false;
/** Registers of arguments: number of the argument by register, -1. */
const argumentOf = allocate((<usize>REGISTERS) << 2);
let contextRegister = -1;

export function kind(v: i32): i32 {
	return load<i32>(base + <usize>v * STRIDE);
}
export function a(v: i32): i32 {
	return load<i32>(base + <usize>v * STRIDE, 4);
}
export function b(v: i32): i32 {
	return load<i32>(base + <usize>v * STRIDE, 8);
}

export function make(k: i32, x: i32, y: i32): i32 {
	if (length >= MOST) {
		isLost = true;
		return 0;
	}
	if (length >= room) {
		const larger = max(4096, room * 2);
		const moved = allocate(<usize>larger * STRIDE);
		memory.copy(moved, base, <usize>length * STRIDE);
		base = moved;
		room = larger;
	}
	const at = base + <usize>length * STRIDE;
	store<i32>(at, k);
	store<i32>(at, x, 4);
	store<i32>(at, y, 8);
	store<i32>(at, 0, 12);
	return length++;
}

/** Number of a register, -1 where there are too many. */
export function registerOf(name: i32): i32 {
	const known = numbers.get(name, -2);
	if (known !== -2) return known;
	// X0, Y0, Z0, F0, V0, K0: vectors, of no interest on the machines whose values are followed.
	const letter = load<u8>(names.text(name));
	const isVector = (letter >= 86 && letter !== 87) || letter === 70 || letter === 75;
	const number = !isVector && count < REGISTERS ? count++ : -1;
	numbers.set(name, number);
	return number;
}

/** Begins a function; values 0 to 2 are ANYTHING, NOTHING, GARBAGE. */
export function beginValues(context: i32): void {
	length = 0;
	isLost = false;
	make(ANYTHING, 0, 0);
	make(NOTHING, 0, 0);
	make(GARBAGE, 0, 0);
	nodes = nodeCount();
	for (let i = 0; i < REGISTERS; i++) store<i32>(argumentOf + ((<usize>i) << 2), -1);
	const arguments_ = lengthOf(S_ARGUMENTS);
	for (let i = 0; i < arguments_; i++) {
		const register = registerOf(itemAt(S_ARGUMENTS, i));
		if (register >= 0) store<i32>(argumentOf + ((<usize>register) << 2), i);
	}
	contextRegister = context < 0 ? -1 : registerOf(context);
	const cells = nodes * REGISTERS;
	if (cells > outRoom) {
		outRoom = cells * 2;
		outs = allocate((<usize>outRoom) << 2);
		entries = allocate((<usize>outRoom) << 2);
	}
	memory.fill(outs, 0xff, (<usize>cells) << 2);
	memory.fill(entries, 0xff, (<usize>cells) << 2);
	if (nodes + 2 > blockRoom) {
		blockRoom = (nodes + 2) * 2;
		rests = allocate((<usize>blockRoom) << 3);
		predStart = allocate((<usize>blockRoom) << 2);
		preds = allocate((<usize>blockRoom) << 3);
	}
	memory.fill(rests, 0, (<usize>nodes) << 3);
}

/** The block is a way back to the beginning, through runtime.morestack: what it does is undone. */
export function kill(node: i32): void {
	store<i32>(rests + ((<usize>node) << 3), GARBAGE);
	store<i32>(rests + ((<usize>node) << 3), -1, 4);
}

export function findPredecessors(): void {
	memory.fill(predStart, 0, (<usize>(nodes + 2)) << 2);
	hasTables = false;
	for (let n = 0; n < nodes; n++) {
		if (itemAt(S_NODES, n * NODE_STRIDE + NODE_EXIT) === EXIT_TABLE) hasTables = true;
		if (isDead(n)) continue;
		for (let k = 0; k < 2; k++) {
			const to = itemAt(S_NODES, n * NODE_STRIDE + (k === 0 ? NODE_NEXT : NODE_BRANCH));
			if (to >= 0) {
				const at = predStart + ((<usize>(to + 2)) << 2);
				store<i32>(at, load<i32>(at) + 1);
			}
		}
	}
	for (let n = 2; n < nodes + 2; n++) {
		const at = predStart + ((<usize>n) << 2);
		store<i32>(at, load<i32>(at) + load<i32>(at - 4));
	}
	// predStart[n + 1] is where block n's begin; filling them moves it to where they end.
	for (let n = 0; n < nodes; n++)
		for (let k = 0; k < 2; k++) {
			const to = itemAt(S_NODES, n * NODE_STRIDE + (k === 0 ? NODE_NEXT : NODE_BRANCH));
			if (to < 0 || isDead(n)) continue;
			const at = predStart + ((<usize>(to + 1)) << 2);
			const i = load<i32>(at);
			store<i32>(preds + ((<usize>i) << 2), n);
			store<i32>(at, i + 1);
		}
}

// The block that is being read.
let current = 0;

export function enterBlock(node: i32): void {
	current = node;
}

/** Before any block was read. */
function isDead(node: i32): bool {
	return load<i32>(rests + ((<usize>node) << 3)) !== 0;
}

function cell(table: usize, node: i32, register: i32): usize {
	return table + ((<usize>(node * REGISTERS + register)) << 2);
}

/** What a register holds now. */
export function read(name: i32): i32 {
	const register = registerOf(name);
	return register < 0 ? 0 : atEnd(current, register);
}

/** What a register holds at the end of a block, or now in the current one. */
function atEnd(node: i32, register: i32): i32 {
	const at = cell(outs, node, register);
	let value = load<i32>(at);
	if (value >= 0) return value;
	const rest = load<i32>(rests + ((<usize>node) << 3));
	if (rest === 0) return atStart(node, register);
	if (rest === ANYTHING) return 0;
	// Behind a call: its results, and garbage.
	const call = load<i32>(rests + ((<usize>node) << 3), 4);
	const argument = load<i32>(argumentOf + ((<usize>register) << 2));
	value = argument >= 0 && call >= 0 ? make(RESULT, call, argument) : 2;
	store<i32>(at, value);
	return value;
}

function atStart(node: i32, register: i32): i32 {
	const at = cell(entries, node, register);
	let value = load<i32>(at);
	if (value >= 0) return value;
	if (node === 0 && load<i32>(predStart + 4) === 0) {
		const argument = load<i32>(argumentOf + ((<usize>register) << 2));
		value = register === contextRegister ? make(CONTEXT, 0, 0) : argument >= 0 ? make(PARAM, argument, 0) : 2;
	} else value = make(ENTRY, node, register);
	store<i32>(at, value);
	return value;
}

/** True when one way to a value is to have come in as a parameter. */
export function mayBeParameter(value: i32): bool {
	let v = value;
	for (let steps = 0; steps < 64; steps++) {
		if (kind(v) === PARAM) return true;
		if (kind(v) !== ENTRY) return false;
		const node = a(v);
		const register = b(v);
		if (node === 0) return load<i32>(argumentOf + ((<usize>register) << 2)) >= 0;
		const from = load<i32>(predStart + ((<usize>node) << 2));
		if (from === load<i32>(predStart + ((<usize>(node + 1)) << 2))) return false;
		v = atEnd(load<i32>(preds + ((<usize>from) << 2)), register);
	}
	return false;
}

export function write(name: i32, value: i32): void {
	const register = registerOf(name);
	if (register >= 0) store<i32>(cell(outs, current, register), value);
}

/** No register holds what it held: they have the results of a call (number, -1 for none), or anything. */
export function forgetRegisters(what: i32, call: i32): void {
	memory.fill(cell(outs, current, 0), 0xff, (<usize>REGISTERS) << 2);
	store<i32>(rests + ((<usize>current) << 3), what);
	store<i32>(rests + ((<usize>current) << 3), call, 4);
}

// Slots: what was stored in each, as chains.
const firstStore = new Longs();
let stores: usize = 0;
let storeRoom = 0;
let storeCount = 0;

export function beginSlots(): void {
	firstStore.clear();
	storeCount = 0;
}

export function storeSlot(slot: i32, value: i32): void {
	if (storeCount >= storeRoom) {
		const larger = max(1024, storeRoom * 2);
		const moved = allocate((<usize>larger) << 3);
		memory.copy(moved, stores, (<usize>storeCount) << 3);
		stores = moved;
		storeRoom = larger;
	}
	store<i32>(stores + ((<usize>storeCount) << 3), value);
	store<i32>(stores + ((<usize>storeCount) << 3), firstStore.get(slot, -1), 4);
	firstStore.set(slot, storeCount++);
}

/** First of the stores into a slot, -1 for none; value and next of one. */
export function firstStoreOf(slot: i32): i32 {
	return firstStore.get(slot, -1);
}
export function storedValue(s: i32): i32 {
	return load<i32>(stores + ((<usize>s) << 3));
}
export function nextStore(s: i32): i32 {
	return load<i32>(stores + ((<usize>s) << 3), 4);
}

// Answers: the values that a value may be, none of them ENTRY, SLOT or EITHER.
let mark = 0;
const stack: usize = allocate((<usize>(PATIENCE + 64)) << 2);
const found: usize = allocate((<usize>(PATIENCE + 64)) << 2);
export let foundCount: i32 = 0;

export function foundAt(i: i32): i32 {
	return load<i32>(found + ((<usize>i) << 2));
}

let top = 0;
function visit(v: i32): bool {
	const seen = base + <usize>v * STRIDE + 12;
	if (load<i32>(seen) === mark) return true;
	store<i32>(seen, mark);
	if (top >= PATIENCE) return false;
	store<i32>(stack + ((<usize>top) << 2), v);
	top++;
	return true;
}

/** Finds what a value may be. `isOpen` of a slot: it may hold anything besides. */
export function resolve(v: i32, isOpen: (slot: i32) => bool): void {
	mark++;
	top = 0;
	foundCount = 0;
	let fits = visit(v);
	let steps = 0;
	while (top > 0 && fits) {
		top--;
		const value = load<i32>(stack + ((<usize>top) << 2));
		if (++steps > PATIENCE) {
			fits = false;
			break;
		}
		switch (kind(value)) {
			case ENTRY: {
				const node = a(value);
				const register = b(value);
				const from = load<i32>(predStart + ((<usize>node) << 2));
				const to = load<i32>(predStart + ((<usize>(node + 1)) << 2));
				for (let i = from; i < to && fits; i++) fits = visit(atEnd(load<i32>(preds + ((<usize>i) << 2)), register));
				if (hasTables)
					for (let n = 0; n < nodes && fits; n++)
						if (itemAt(S_NODES, n * NODE_STRIDE + NODE_EXIT) === EXIT_TABLE) fits = visit(atEnd(n, register));
				// The first block may be a loop's, too.
				if (node === 0) {
					const argument = load<i32>(argumentOf + ((<usize>register) << 2));
					if (register === contextRegister) fits = visit(make(CONTEXT, 0, 0));
					else if (argument >= 0) fits = visit(make(PARAM, argument, 0));
				}
				break;
			}
			case SLOT: {
				if (isOpen(a(value))) fits = fits && visit(0);
				for (let s = firstStore.get(a(value), -1); s >= 0 && fits; s = nextStore(s)) fits = visit(storedValue(s));
				break;
			}
			case EITHER:
				fits = visit(a(value)) && visit(b(value));
				break;
			default:
				store<i32>(found + ((<usize>foundCount) << 2), value);
				foundCount++;
		}
	}
	if (fits && !isLost) return;
	foundCount = 1;
	store<i32>(found, 0);
}

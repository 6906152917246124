/**
 * Flows of function values through one function: from where (a funcval constant, a parameter, a captured variable, a result,
 * a global, memory) to where (an indirect call, an argument, a result, a captured variable, a global, memory). One record a
 * pair, S_FLOWS; src/resolve/flows.ts joins those of all functions.
 */

import {
	CALL_CALLEE,
	CALL_KIND,
	CALL_LINE,
	CALL_STRIDE,
	CALLEE_BARRIER,
	CALLEE_DATA,
	CALLEE_FUNCVAL,
	CALLEE_NEWOBJECT,
	CALLEE_TAKES_FUNCVAL,
	CLASS_BRANCH,
	CLASS_CALL,
	CLASS_JUMP,
	CLASS_PSEUDO,
	CLASS_RETURN,
	CLASS_STOP,
	CLASS_TEXT,
	FLOW_STRIDE,
	FROM_ANYWHERE,
	FROM_CAPTURED,
	FROM_FUNCVAL,
	FROM_GLOBAL,
	FROM_PARAM,
	FROM_RESULT,
	FROM_RESULT_AT,
	FROM_UNKNOWN,
	KIND_INTERFACE,
	MAX_MORE,
	MOVE_ADDRESS,
	MOVE_ANYTHING,
	MOVE_BYTES,
	MOVE_NOTHING,
	MOVE_PAIR,
	MOVE_RANGE_IN,
	MOVE_RANGE_OUT,
	MOVE_REGISTERS,
	MOVE_SUM,
	MOVE_VALUE,
	NODE_CALLS,
	NODE_LINE,
	NODE_STRIDE,
	OPERAND_HAS_INDEX,
	OPERAND_IS_ADDRESS,
	OPERAND_KIND,
	OPERAND_MEMORY,
	OPERAND_NAME,
	OPERAND_NUMBER,
	OPERAND_PAIR,
	OPERAND_REGISTER,
	OPERAND_SECOND,
	OPERAND_STRIDE,
	OPERAND_SYMBOL,
	ROW_COUNT,
	ROW_MORE,
	ROW_MOVE,
	ROW_OPERANDS,
	ROW_RANGE,
	ROW_WIDTH,
	S_ARGUMENTS,
	S_BARRIER_RESULT,
	S_CALLS,
	S_CONTEXT,
	S_FLOWS,
	S_FRAME_NAME,
	S_NODES,
	S_POINTER_SIZE,
	S_RANGES,
	S_STACK_NAMES,
	S_ZERO_REGISTER,
	TO_ARGUMENT,
	TO_ARGUMENT_AT,
	TO_CAPTURED,
	TO_EXPOSED,
	TO_GLOBAL,
	TO_LEAKY,
	TO_MEMORY,
	TO_RESULT,
	TO_SITE,
} from "../src/parser/layout";
import { Longs } from "./facts";
import { bitsOf, callCount, classOf, count, nodeCount, pcOf } from "./graph";
import { allocate, get, at as itemAt, lengthOf, room, setLength } from "./memory";
import { FIRST, lastOf, SECOND } from "./moves";
import { has, isKind, nameAt, offsetAt, plainName } from "./places";
import { names, rowOf, word } from "./shapes";
import {
	ANYTHING,
	a,
	BUFFER,
	b,
	beginSlots,
	beginValues,
	CONTEXT,
	EITHER,
	enterBlock,
	FUNCVAL,
	findPredecessors,
	firstStoreOf,
	forgetRegisters,
	foundAt,
	foundCount,
	GARBAGE,
	GLOBAL,
	INSIDE,
	isLost,
	kill,
	kind,
	LOAD,
	make,
	mayBeParameter,
	NOTHING,
	nextStore,
	OBJECT,
	PARAM,
	RESULT,
	read,
	resolve,
	SLOT,
	STACK,
	SYMBOL,
	storedValue,
	storeSlot,
	write,
} from "./values";

const NO_SLOT: i32 = i32.MIN_VALUE;
/** Slots of each further name of the stack pointer, and of the frame's arguments. */
const NEXT_BASE: i32 = 1 << 26;
const ARGUMENTS: i32 = 8;
const V_ANYTHING: i32 = 0;
const V_NOTHING: i32 = 1;

/** Stack variables (name id + 1 << 32) or slots whose address is taken. */
const exposed = new Longs();
/** Variable of each slot. */
const variables = new Longs();
/** Slots whose address is taken as it is: a closure may begin there. */
const begins = new Longs();
let self: i32 = -1;
let frame: i32 = 0;
let size: i32 = 8;
let argumentBytes: i32 = 0;

// Stores into memory: base, offset, value; -1 as the base of what leaves through a slot.
let memoryStores: usize = 0;
let memoryRoom = 0;
let memoryCount = 0;
// Pointers to the inside of something.
const insides = new Longs();

function keep(pointer: i32, offset: i32, value: i32): void {
	if (kind(value) === NOTHING || kind(value) === GARBAGE) return;
	if (memoryCount >= memoryRoom) {
		const larger = max(1024, memoryRoom * 2);
		const moved = allocate(<usize>larger * 12);
		memory.copy(moved, memoryStores, <usize>memoryCount * 12);
		memoryStores = moved;
		memoryRoom = larger;
	}
	const at = memoryStores + <usize>memoryCount * 12;
	memoryCount++;
	store<i32>(at, pointer);
	store<i32>(at, offset, 4);
	store<i32>(at, value, 8);
}

function variableKey(variable: i32): i64 {
	return (<i64>variable + 1) << 32;
}

/** Key of the stack slot that an operand in memory names, or NO_SLOT. */
function slotAt(row: usize, operand: i32): i32 {
	const name = word(row, operand + OPERAND_NAME);
	let base = -1;
	const stackNames = lengthOf(S_STACK_NAMES);
	for (let i = 0; i < stackNames; i++) if (itemAt(S_STACK_NAMES, i) === name) base = i;
	if (base < 0 && name === get(S_FRAME_NAME)) base = ARGUMENTS;
	if (base < 0) return NO_SLOT;
	const variable = nameAt(row, operand + OPERAND_SECOND);
	// Named slots may count from elsewhere.
	if (base < ARGUMENTS && variable >= 0) base += stackNames;
	const slot = base * NEXT_BASE + offsetAt(row, operand);
	if (variable >= 0) variables.set(slot, variable);
	return slot;
}

/** Slots that a caller may have written, or somebody with a pointer. */
function isOpen(slot: i32): bool {
	const variable = variables.get(slot, -1);
	if (exposed.get(variable >= 0 ? variableKey(variable) : <i64>slot, 0) !== 0) return !isClosure(slot, variable);
	const first = firstStoreOf(slot);
	if (first < 0) return true;
	const half = NEXT_BASE >> 1;
	const offset = slot >= ARGUMENTS * NEXT_BASE - half ? i32.MAX_VALUE : ((slot + half) & (NEXT_BASE - 1)) - half;
	if (variable >= 0 && offset < frame) return false;
	if (variable < 0 && offset < i32.MAX_VALUE) return true;
	// An argument that came in a register was put there first.
	if (argumentBytes > lengthOf(S_ARGUMENTS) * size) return true;
	for (let s = first; s >= 0; s = nextStore(s)) if (mayBeParameter(storedValue(s))) return false;
	return true;
}

/** The variable's first word is code: a closure. */
function isClosure(_slot: i32, variable: i32): bool {
	return variable >= 0 && closureOf.get(variableKey(variable), NO_SLOT) !== NO_SLOT;
}
/** By variable: slot of the code word. */
const closureOf = new Longs();
/** By call of newobject: whether code is stored in the first word of what it made. */
const objectCode = new Longs();

/** Value of an operand that is read. */
function valueAt(row: usize, operand: i32): i32 {
	const k = word(row, operand + OPERAND_KIND);
	if (k === OPERAND_REGISTER) return read(word(row, operand + OPERAND_NAME));
	if (k === OPERAND_SYMBOL) {
		const name = nameAt(row, operand + OPERAND_NAME);
		if (has(row, operand, OPERAND_IS_ADDRESS)) return symbol(name, offsetAt(row, operand));
		// The first word of a funcval constant is code.
		if ((bitsOf(name) & CALLEE_FUNCVAL) !== 0) return make(SYMBOL, plainName(name), 0);
		return (bitsOf(name) & CALLEE_DATA) !== 0 ? V_NOTHING : make(GLOBAL, name, offsetAt(row, operand));
	}
	if (k === OPERAND_MEMORY)
		return has(row, operand, OPERAND_IS_ADDRESS) ? address(row, operand) : loaded(row, operand, 0);
	return V_NOTHING;
}

function symbol(name: i32, offset: i32): i32 {
	const bits = bitsOf(name);
	if ((bits & CALLEE_FUNCVAL) !== 0) return make(FUNCVAL, plainName(name), 0);
	if ((bits & CALLEE_DATA) !== 0) return V_NOTHING;
	record(TO_EXPOSED, name, 0, FROM_ANYWHERE, -1, 0);
	return make(SYMBOL, name, offset);
}

/** Address of an operand in memory. */
function address(row: usize, operand: i32): i32 {
	if (isKind(row, operand, OPERAND_SYMBOL)) return symbol(nameAt(row, operand + OPERAND_NAME), offsetAt(row, operand));
	if (!isKind(row, operand, OPERAND_MEMORY)) return V_NOTHING;
	const slot = slotAt(row, operand);
	if (slot !== NO_SLOT) {
		const variable = variables.get(slot, -1);
		exposed.set(variable >= 0 ? variableKey(variable) : <i64>slot, 1);
		if (has(row, operand, OPERAND_HAS_INDEX)) return make(INSIDE, make(STACK, slot, 0), 0);
		begins.set(slot, 1);
		return make(STACK, slot, 0);
	}
	const pointer = read(word(row, operand + OPERAND_NAME));
	if (offsetAt(row, operand) === 0 && !has(row, operand, OPERAND_HAS_INDEX)) return pointer;
	return inside(pointer);
}

function inside(pointer: i32): i32 {
	if (kind(pointer) === NOTHING) return V_NOTHING;
	insides.set(pointer, 1);
	return make(INSIDE, pointer, 0);
}

function loaded(row: usize, operand: i32, plus: i32): i32 {
	const isIndexed = has(row, operand, OPERAND_HAS_INDEX);
	const slot = slotAt(row, operand);
	if (slot !== NO_SLOT) return isIndexed ? V_ANYTHING : make(SLOT, slot + plus, 0);
	const pointer = read(word(row, operand + OPERAND_NAME));
	return make(LOAD, pointer, isIndexed ? -1 : offsetAt(row, operand) + plus);
}

/** A pointer-sized word becomes `value`. */
function put(row: usize, operand: i32, plus: i32, value: i32): void {
	const k = word(row, operand + OPERAND_KIND);
	if (k === OPERAND_REGISTER) {
		write(word(row, operand + OPERAND_NAME), value);
		return;
	}
	if (k === OPERAND_SYMBOL) {
		store3(make(SYMBOL, nameAt(row, operand + OPERAND_NAME), 0), offsetAt(row, operand) + plus, value);
		return;
	}
	if (k !== OPERAND_MEMORY) return;
	const isIndexed = has(row, operand, OPERAND_HAS_INDEX);
	const slot = slotAt(row, operand);
	if (slot === NO_SLOT) {
		const pointer = read(word(row, operand + OPERAND_NAME));
		if (isIndexed) insides.set(pointer, 1);
		store3(pointer, isIndexed ? -1 : offsetAt(row, operand) + plus, value);
		return;
	}
	storeSlot(slot + plus, value);
	const variable = nameAt(row, operand + OPERAND_SECOND);
	if (variable >= 0) variables.set(slot + plus, variable);
	// Arguments of a call, or an array.
	if (variable < 0 || isIndexed) keep(-1, 0, value);
}

function store3(pointer: i32, offset: i32, value: i32): void {
	if (kind(pointer) !== BUFFER) keep(pointer, offset, value);
}

/** Whatever the value is, it may be found in memory from now on. */
function leave(value: i32): void {
	keep(-1, 0, value);
}

function instruction(n: i32): void {
	const row = rowOf(n);
	const operands = word(row, ROW_COUNT);
	switch (word(row, ROW_MOVE)) {
		case MOVE_NOTHING:
			return;
		case MOVE_ANYTHING:
		case MOVE_REGISTERS:
			// Exchanges and copies of blocks: other registers keep what they hold, or are not read again.
			for (let i = 0; i < min(operands, 3); i++) {
				const at = ROW_OPERANDS + i * OPERAND_STRIDE;
				leaveOperand(row, at);
				if (isKind(row, at, OPERAND_REGISTER)) write(word(row, at + OPERAND_NAME), V_ANYTHING);
			}
			return;
		case MOVE_ADDRESS:
			put(row, SECOND, 0, address(row, FIRST));
			return;
		case MOVE_VALUE:
			put(row, SECOND, 0, valueAt(row, FIRST));
			return;
		case MOVE_PAIR: {
			const one = read(word(row, FIRST + OPERAND_NAME));
			const other = read(word(row, FIRST + OPERAND_SECOND));
			put(row, SECOND, 0, one);
			put(row, SECOND, size, other);
			return;
		}
		case MOVE_RANGE_OUT:
		case MOVE_RANGE_IN:
			range(row, word(row, ROW_MOVE) === MOVE_RANGE_OUT);
			return;
		case MOVE_SUM:
			sum(row);
			return;
		case MOVE_BYTES:
			return;
		default:
			other(row, operands);
	}
}

function leaveOperand(row: usize, operand: i32): void {
	const k = word(row, operand + OPERAND_KIND);
	if (k === OPERAND_REGISTER) leave(read(word(row, operand + OPERAND_NAME)));
	else if (k === OPERAND_PAIR) {
		leave(read(word(row, operand + OPERAND_NAME)));
		leave(read(word(row, operand + OPERAND_SECOND)));
	} else if (k === OPERAND_MEMORY) {
		const slot = slotAt(row, operand);
		if (slot !== NO_SLOT) {
			leave(make(SLOT, slot, 0));
			storeSlot(slot, V_ANYTHING);
		} else insides.set(read(word(row, operand + OPERAND_NAME)), 1);
	}
}

function range(row: usize, isOut: bool): void {
	const at = word(row, ROW_RANGE);
	const n = itemAt(S_RANGES, at);
	const memoryOperand = isOut ? lastOf(row) : FIRST;
	// The base may be among the registers: what lies in memory is looked up before any is written.
	const pointer = read(word(row, memoryOperand + OPERAND_NAME));
	const slot = slotAt(row, memoryOperand);
	for (let i = 0; i < n; i++) {
		const register = itemAt(S_RANGES, at + 1 + i);
		if (isOut) put(row, memoryOperand, i * size, read(register));
		else if (slot !== NO_SLOT) write(register, make(SLOT, slot + i * size, 0));
		else write(register, make(LOAD, pointer, offsetAt(row, memoryOperand) + i * size));
	}
}

function sum(row: usize): void {
	const to = lastOf(row);
	if (isKind(row, FIRST, OPERAND_MEMORY) && has(row, FIRST, OPERAND_IS_ADDRESS)) {
		put(row, to, 0, address(row, FIRST));
		return;
	}
	const name = word(row, SECOND + OPERAND_NAME);
	const stackNames = lengthOf(S_STACK_NAMES);
	for (let i = 0; i < stackNames; i++)
		if (itemAt(S_STACK_NAMES, i) === name) {
			const slot = i * NEXT_BASE + offsetAt(row, FIRST);
			exposed.set(slot, 1);
			put(row, to, 0, make(STACK, slot, 0));
			return;
		}
	const pointer = read(name);
	const isZero = isKind(row, FIRST, OPERAND_NUMBER) && offsetAt(row, FIRST) === 0;
	put(row, to, 0, isZero ? pointer : inside(pointer));
}

/** First character of a register's name. */
function letterOf(name: i32): u8 {
	return name < 0 ? 0 : load<u8>(names.text(name));
}

/** Letters of vector registers. */
function isVector(letter: u8): bool {
	return letter === 88 || letter === 89 || letter === 90 || letter === 70 || letter === 86;
}

/** What no table says more of: sums of numbers, vectors, loads of two words, choices. */
function other(row: usize, operands: i32): void {
	const to = lastOf(row);
	const first = word(row, FIRST + OPERAND_KIND);
	const last = word(row, to + OPERAND_KIND);
	const width = word(row, ROW_WIDTH);
	if (operands === 2 && first === OPERAND_MEMORY && last === OPERAND_PAIR) {
		const one = loaded(row, FIRST, 0);
		const two = loaded(row, FIRST, size);
		write(word(row, to + OPERAND_NAME), one);
		write(word(row, to + OPERAND_SECOND), two);
		return;
	}
	const from = word(row, FIRST + OPERAND_NAME);
	if (first === OPERAND_REGISTER && isVector(letterOf(from)) && last === OPERAND_MEMORY) {
		const value = from === get(S_ZERO_REGISTER) ? V_NOTHING : V_ANYTHING;
		const words = letterOf(from) === 88 || letterOf(from) === 70 ? 2 : 8;
		for (let i = 0; i < words; i++) put(row, to, i * size, value);
		return;
	}
	if (first === OPERAND_MEMORY && last === OPERAND_REGISTER && isVector(letterOf(word(row, to + OPERAND_NAME)))) {
		const slot = slotAt(row, FIRST);
		const words =
			letterOf(word(row, to + OPERAND_NAME)) === 88 || letterOf(word(row, to + OPERAND_NAME)) === 70 ? 2 : 8;
		if (slot !== NO_SLOT) for (let i = 0; i < words; i++) leave(make(SLOT, slot + i * size, 0));
		else insides.set(read(from), 1);
		return;
	}
	if (width < size && last === OPERAND_REGISTER) {
		write(word(row, to + OPERAND_NAME), V_NOTHING);
		return;
	}
	if (operands === 2 && first === OPERAND_REGISTER && last === OPERAND_REGISTER) {
		const name = word(row, to + OPERAND_NAME);
		write(name, make(EITHER, read(name), read(from)));
		return;
	}
	if (operands <= 2 && (first === OPERAND_NUMBER || operands === 1)) {
		if (last === OPERAND_REGISTER) write(word(row, to + OPERAND_NAME), V_NOTHING);
		return;
	}
	// A register list, three operands and more: what goes in may come out.
	for (let i = 0; i < min(operands, 3); i++) {
		const at = ROW_OPERANDS + i * OPERAND_STRIDE;
		if (at !== to) leaveOperand(row, at);
	}
	for (let i = 0; i < MAX_MORE; i++) {
		const more = word(row, ROW_MORE + i);
		if (more >= 0) {
			leave(read(more));
			write(more, V_ANYTHING);
		}
	}
	if (last === OPERAND_PAIR) {
		write(word(row, to + OPERAND_NAME), V_ANYTHING);
		write(word(row, to + OPERAND_SECOND), V_ANYTHING);
	} else put(row, to, 0, first === OPERAND_NUMBER ? V_NOTHING : V_ANYTHING);
}

// Calls: what each is handed, looked at when all blocks are read.
let handed: usize = 0;
let handedRoom = 0;

/** Values handed to each call: one for each argument, then the context and the code that is called. */
function handedAt(call: i32, i: i32): usize {
	return handed + ((<usize>(call * (lengthOf(S_ARGUMENTS) + 2) + i)) << 2);
}

function call(n: i32, number: i32): void {
	const arguments_ = lengthOf(S_ARGUMENTS);
	const callee = number < 0 ? -1 : itemAt(S_CALLS, number * CALL_STRIDE + CALL_CALLEE);
	const bits = callee < 0 ? 0 : bitsOf(callee);
	if ((bits & CALLEE_BARRIER) !== 0) {
		// Since Go 1.21 it hands a buffer out; before that it wrote, to a pointer in one register what was in another.
		const digit = load<u8>(names.text(callee) + names.length(callee) - 1);
		if (digit >= 49 && digit <= 57) write(get(S_BARRIER_RESULT), make(BUFFER, 0, 0));
		else for (let i = 0; i < arguments_; i++) leave(read(itemAt(S_ARGUMENTS, i)));
		return;
	}
	if (number >= 0) {
		for (let i = 0; i < arguments_; i++) store<i32>(handedAt(number, i), read(itemAt(S_ARGUMENTS, i)));
		store<i32>(handedAt(number, arguments_), get(S_CONTEXT) < 0 ? V_ANYTHING : read(get(S_CONTEXT)));
		store<i32>(handedAt(number, arguments_ + 1), callee >= 0 ? V_NOTHING : calledAt(n));
	}
	forgetRegisters(GARBAGE, number);
	if ((bits & CALLEE_NEWOBJECT) !== 0 && arguments_ > 0) write(itemAt(S_ARGUMENTS, 0), make(OBJECT, number, 0));
}

/** Code that an indirect call goes to. */
function calledAt(n: i32): i32 {
	const row = rowOf(n);
	if (word(row, ROW_COUNT) === 0) return V_ANYTHING;
	const to = lastOf(row);
	const k = word(row, to + OPERAND_KIND);
	if (k === OPERAND_REGISTER) return read(word(row, to + OPERAND_NAME));
	// `CALL (R1)`: the address in R1 itself, but on x86.
	return k === OPERAND_MEMORY ? read(word(row, to + OPERAND_NAME)) : V_ANYTHING;
}

/** `args`: bytes of arguments and results on the stack, and of room for those that come in registers. */
export function flows(name: i32, frameSize: i32, args: i32): void {
	argumentBytes = args;
	self = name;
	frame = frameSize;
	size = get(S_POINTER_SIZE);
	exposed.clear();
	variables.clear();
	begins.clear();
	closureOf.clear();
	objectCode.clear();
	insides.clear();
	seen.clear();
	beginSlots();
	memoryCount = 0;
	beginValues(get(S_CONTEXT));
	const arguments_ = lengthOf(S_ARGUMENTS);
	const cells = callCount() * (arguments_ + 2);
	if (cells > handedRoom) {
		handedRoom = cells * 2;
		handed = allocate((<usize>handedRoom) << 2);
	}
	memory.fill(handed, 0, (<usize>cells) << 2);
	returnsFrom = lengthOf(S_FLOWS);
	const nodes = nodeCount();
	for (let node = 0; node < nodes; node++) if (growsStack(node, nodes)) kill(node);
	findPredecessors();
	for (let node = 0; node < nodes; node++) if (!growsStack(node, nodes)) block(node, nodes);
	if (isLost) {
		tellLost(arguments_);
		return;
	}
	findClosures();
	tellStores();
	tellCalls(arguments_);
}

let returnsFrom = 0;

/** The block calls runtime.morestack, which is no call of the graph. */
function growsStack(node: i32, nodes: i32): bool {
	const at = node * NODE_STRIDE;
	const end = node + 1 < nodes ? itemAt(S_NODES, at + NODE_STRIDE + NODE_LINE) : count();
	const lastCall = node + 1 < nodes ? itemAt(S_NODES, at + NODE_STRIDE + NODE_CALLS) : callCount();
	const number = itemAt(S_NODES, at + NODE_CALLS);
	if (number < lastCall) return false;
	for (let n = itemAt(S_NODES, at + NODE_LINE); n < end; n++) if (classOf(n) === CLASS_CALL) return true;
	return false;
}

function block(node: i32, nodes: i32): void {
	enterBlock(node);
	const at = node * NODE_STRIDE;
	const end = node + 1 < nodes ? itemAt(S_NODES, at + NODE_STRIDE + NODE_LINE) : count();
	const lastCall = node + 1 < nodes ? itemAt(S_NODES, at + NODE_STRIDE + NODE_CALLS) : callCount();
	let number = itemAt(S_NODES, at + NODE_CALLS);
	for (let n = itemAt(S_NODES, at + NODE_LINE); n < end; n++) {
		const c = classOf(n);
		if (c === CLASS_PSEUDO || c === CLASS_TEXT || c === CLASS_BRANCH || c === CLASS_STOP) continue;
		if (c === CLASS_CALL || c === CLASS_JUMP) {
			const isKnown = number < lastCall && itemAt(S_CALLS, number * CALL_STRIDE + CALL_LINE) === n;
			if (c === CLASS_JUMP && !isKnown) continue;
			call(n, isKnown ? number : -1);
			if (isKnown) number++;
			if (c === CLASS_JUMP) results();
		} else if (c === CLASS_RETURN) results();
		else instruction(n);
	}
}

/** What is in the registers of results leaves the function. */
function results(): void {
	const arguments_ = lengthOf(S_ARGUMENTS);
	for (let i = 0; i < arguments_; i++) keep(-2 - i, 0, read(itemAt(S_ARGUMENTS, i)));
}

/** Which variables and objects are closures: code is stored in their first word. */
function findClosures(): void {
	for (let i = 0; i < begins.length; i++) {
		const slot = <i32>begins.key(i);
		const variable = variables.get(slot, -1);
		if (variable < 0) continue;
		for (let s = firstStoreOf(slot); s >= 0; s = nextStore(s))
			if (kind(storedValue(s)) === SYMBOL) closureOf.set(variableKey(variable), slot);
	}
	for (let m = 0; m < memoryCount; m++) {
		const at = memoryStores + <usize>m * 12;
		if (load<i32>(at) < 0 || load<i32>(at, 4) !== 0 || kind(load<i32>(at, 8)) !== SYMBOL) continue;
		resolve(load<i32>(at), isOpen);
		for (let i = 0; i < foundCount; i++)
			if (kind(foundAt(i)) === OBJECT) objectCode.set(a(foundAt(i)), a(load<i32>(at, 8)));
	}
}

const pointers: usize = allocate(3200 << 2);

function tellStores(): void {
	// What points inside a closure may change what it captured.
	for (let i = 0; i < insides.length; i++) leak(<i32>insides.key(i));
	for (let i = 0; i < begins.length; i++) {
		const slot = <i32>begins.key(i);
		const variable = variables.get(slot, -1);
		const start = variable < 0 ? NO_SLOT : closureOf.get(variableKey(variable), NO_SLOT);
		if (start !== NO_SLOT && start !== slot) leakSlot(start);
	}
	// Variables whose address is known elsewhere, and closures on the stack.
	for (let i = 0; i < variables.length; i++) {
		const slot = <i32>variables.key(i);
		const variable = variables.value(i);
		if (exposed.get(variableKey(variable), 0) === 0) continue;
		const start = closureOf.get(variableKey(variable), NO_SLOT);
		for (let s = firstStoreOf(slot); s >= 0; s = nextStore(s)) {
			if (start === NO_SLOT) tell(storedValue(s), TO_MEMORY, -1, 0);
			else if (slot !== start) capture(start, slot - start, storedValue(s));
		}
	}
	for (let m = 0; m < memoryCount; m++) {
		const at = memoryStores + <usize>m * 12;
		const pointer = load<i32>(at);
		const offset = load<i32>(at, 4);
		const value = load<i32>(at, 8);
		if (pointer === -1) tell(value, TO_MEMORY, -1, 0);
		else if (pointer < 0) tell(value, TO_RESULT, -1, -2 - pointer);
		else through(pointer, offset, value);
	}
}

/** Stores through a pointer. */
function through(pointer: i32, offset: i32, value: i32): void {
	resolve(pointer, isOpen);
	const n = min(foundCount, 3200);
	for (let i = 0; i < n; i++) store<i32>(pointers + ((<usize>i) << 2), foundAt(i));
	for (let i = 0; i < n; i++) {
		const p = load<i32>(pointers + ((<usize>i) << 2));
		const k = kind(p);
		if (k === OBJECT) {
			const code = objectCode.get(a(p), -1);
			if (code >= 0) {
				if (offset !== 0) tell(value, offset < 0 ? TO_MEMORY : TO_CAPTURED, offset < 0 ? -1 : code, max(offset, 0));
				if (offset < 0) record(TO_LEAKY, code, 0, FROM_ANYWHERE, -1, 0);
			} else tell(value, TO_MEMORY, -1, 0);
		} else if (k === SYMBOL) tell(value, TO_GLOBAL, a(p), b(p) + offset);
		else if (k === STACK) {
			const variable = variables.get(a(p), -1);
			const start = variable < 0 ? NO_SLOT : closureOf.get(variableKey(variable), NO_SLOT);
			if (start === NO_SLOT || offset < 0) tell(value, TO_MEMORY, -1, 0);
			else if (a(p) + offset !== start) capture(start, a(p) + offset - start, value);
			if (start !== NO_SLOT && offset < 0) leakSlot(start);
		} else if (k !== NOTHING && k !== GARBAGE) tell(value, TO_MEMORY, -1, 0);
	}
}

/** The word at `offset` of the closure that begins in a slot becomes a value. */
function capture(start: i32, offset: i32, value: i32): void {
	for (let s = firstStoreOf(start); s >= 0; s = nextStore(s))
		if (kind(storedValue(s)) === SYMBOL) tell(value, TO_CAPTURED, a(storedValue(s)), offset);
}

function leakSlot(start: i32): void {
	for (let s = firstStoreOf(start); s >= 0; s = nextStore(s))
		if (kind(storedValue(s)) === SYMBOL) record(TO_LEAKY, a(storedValue(s)), 0, FROM_ANYWHERE, -1, 0);
}

function leak(pointer: i32): void {
	resolve(pointer, isOpen);
	for (let i = 0; i < foundCount; i++) {
		const p = foundAt(i);
		if (kind(p) === OBJECT && objectCode.get(a(p), -1) >= 0)
			record(TO_LEAKY, objectCode.get(a(p), -1), 0, FROM_ANYWHERE, -1, 0);
		else if (kind(p) === STACK) {
			const variable = variables.get(a(p), -1);
			const start = variable < 0 ? NO_SLOT : closureOf.get(variableKey(variable), NO_SLOT);
			if (start !== NO_SLOT) leakSlot(start);
		}
	}
}

/** `runtime.panicBounds`, `runtime.panicIndex` and the like: what they are handed are numbers. */
function panics(callee: i32): bool {
	const text = names.text(callee);
	return names.length(callee) > 13 && load<u64>(text) === 0x2e656d69746e7572 && load<u32>(text + 8) === 0x696e6170;
}

function tellCalls(arguments_: i32): void {
	const calls = callCount();
	for (let number = 0; number < calls; number++) {
		const at = number * CALL_STRIDE;
		const callee = itemAt(S_CALLS, at + CALL_CALLEE);
		// Of an index out of range nobody learns a function.
		if (callee >= 0 && panics(callee)) continue;
		const pc = pcOf(itemAt(S_CALLS, at + CALL_LINE));
		for (let i = 0; i < arguments_; i++) {
			const value = load<i32>(handedAt(number, i));
			if (callee >= 0) tell(value, TO_ARGUMENT, callee, i);
			else tell(value, TO_ARGUMENT_AT, -1, pc * 16 + i);
		}
		// What go, systemstack and the like are handed is called, too.
		if (callee >= 0 && (bitsOf(callee) & CALLEE_TAKES_FUNCVAL) !== 0)
			tell(load<i32>(handedAt(number, 0)), TO_SITE, -1, pc);
		if (callee >= 0 || itemAt(S_CALLS, at + CALL_KIND) === KIND_INTERFACE) continue;
		site(load<i32>(handedAt(number, arguments_ + 1)), pc);
	}
}

/** Where the code comes from that an indirect call goes to: from the first word of a funcval. */
function site(code: i32, pc: i32): void {
	resolve(code, isOpen);
	const n = min(foundCount, 3200);
	for (let i = 0; i < n; i++) store<i32>(pointers + ((<usize>i) << 2), foundAt(i));
	for (let i = 0; i < n; i++) {
		const v = load<i32>(pointers + ((<usize>i) << 2));
		if (kind(v) === LOAD && b(v) === 0) tell(a(v), TO_SITE, -1, pc);
		else if (kind(v) === SYMBOL) record(TO_SITE, -1, pc, FROM_FUNCVAL, a(v), 0);
		else if (kind(v) !== GARBAGE && kind(v) !== NOTHING) record(TO_SITE, -1, pc, FROM_UNKNOWN, -1, 0);
	}
}

/** Too large a function: all of its values may be anything, and what it takes may go anywhere. */
function tellLost(arguments_: i32): void {
	setLength(S_FLOWS, returnsFrom);
	seen.clear();
	for (let i = 0; i < arguments_; i++) {
		record(TO_MEMORY, -1, 0, FROM_PARAM, -1, i);
		record(TO_RESULT, -1, i, FROM_ANYWHERE, -1, 0);
	}
	record(TO_LEAKY, self, 0, FROM_ANYWHERE, -1, 0);
	const calls = callCount();
	for (let number = 0; number < calls; number++) {
		const at = number * CALL_STRIDE;
		const callee = itemAt(S_CALLS, at + CALL_CALLEE);
		const pc = pcOf(itemAt(S_CALLS, at + CALL_LINE));
		for (let i = 0; i < arguments_; i++) {
			if (callee >= 0) record(TO_ARGUMENT, callee, i, FROM_ANYWHERE, -1, 0);
			else record(TO_ARGUMENT_AT, -1, pc * 16 + i, FROM_ANYWHERE, -1, 0);
		}
		if (callee < 0 && itemAt(S_CALLS, at + CALL_KIND) !== KIND_INTERFACE) record(TO_SITE, -1, pc, FROM_UNKNOWN, -1, 0);
	}
}

/** Records where a value that goes somewhere comes from. */
function tell(value: i32, to: i32, name: i32, number: i32): void {
	const k = kind(value);
	if (k === NOTHING || k === GARBAGE) return;
	resolve(value, isOpen);
	const n = foundCount;
	for (let i = 0; i < n; i++) store<i32>(sources + ((<usize>i) << 2), foundAt(i));
	for (let i = 0; i < n; i++) source(load<i32>(sources + ((<usize>i) << 2)), to, name, number);
}

const sources: usize = allocate(3200 << 2);

function source(v: i32, to: i32, name: i32, number: i32): void {
	switch (kind(v)) {
		case FUNCVAL:
			record(to, name, number, FROM_FUNCVAL, a(v), 0);
			return;
		case PARAM:
			record(to, name, number, FROM_PARAM, -1, a(v));
			return;
		case CONTEXT:
			record(to, name, number, FROM_FUNCVAL, self, 0);
			return;
		case GLOBAL:
			record(to, name, number, FROM_GLOBAL, a(v), b(v));
			return;
		case OBJECT: {
			const code = objectCode.get(a(v), -1);
			if (code >= 0) record(to, name, number, FROM_FUNCVAL, code, 0);
			return;
		}
		case STACK: {
			const variable = variables.get(a(v), -1);
			if (variable < 0 || closureOf.get(variableKey(variable), NO_SLOT) !== a(v)) return;
			for (let s = firstStoreOf(a(v)); s >= 0; s = nextStore(s))
				if (kind(storedValue(s)) === SYMBOL) record(to, name, number, FROM_FUNCVAL, a(storedValue(s)), 0);
			return;
		}
		case RESULT: {
			const at = a(v) * CALL_STRIDE;
			const callee = itemAt(S_CALLS, at + CALL_CALLEE);
			if (callee >= 0) record(to, name, number, FROM_RESULT, callee, b(v));
			else record(to, name, number, FROM_RESULT_AT, -1, pcOf(itemAt(S_CALLS, at + CALL_LINE)) * 16 + b(v));
			return;
		}
		case SYMBOL:
			// Code that goes where no closure was seen to be made.
			record(TO_LEAKY, a(v), 1, FROM_ANYWHERE, -1, 0);
			return;
		case LOAD:
			load_(a(v), b(v), to, name, number);
			return;
		case ANYTHING:
			if (to !== TO_MEMORY) record(to, name, number, FROM_ANYWHERE, -1, 0);
			return;
	}
}

/** What lies at `offset` behind a pointer. */
function load_(pointer: i32, offset: i32, to: i32, name: i32, number: i32): void {
	resolve(pointer, isOpen);
	let isAnything = foundCount === 0;
	for (let i = 0; i < foundCount; i++) {
		const p = foundAt(i);
		const k = kind(p);
		if (k === CONTEXT && offset > 0) record(to, name, number, FROM_CAPTURED, -1, offset);
		else if (k === SYMBOL && offset >= 0) record(to, name, number, FROM_GLOBAL, a(p), b(p) + offset);
		else if (k !== GARBAGE && k !== NOTHING) {
			isAnything = true;
			const code = k === OBJECT ? objectCode.get(a(p), -1) : -1;
			if (code >= 0 || k === CONTEXT) record(TO_LEAKY, code >= 0 ? code : self, 0, FROM_ANYWHERE, -1, 0);
		} else if (k === NOTHING) isAnything = true;
	}
	if (isAnything && to !== TO_MEMORY) record(to, name, number, FROM_ANYWHERE, -1, 0);
}

const seen = new Longs();

function record(to: i32, name: i32, number: i32, from: i32, source: i32, which: i32): void {
	// The same again tells nothing new.
	let key: i64 = ((<i64>to) << 4) | from;
	key = key * 0x9e3779b1 + name;
	key = key * 0x9e3779b97f4a7c1 + number;
	key = key * 0x9e3779b97f4a7c1 + source;
	key = key * 0x9e3779b97f4a7c1 + which;
	if (!seen.set(key, 1)) return;
	const row = room(S_FLOWS, FLOW_STRIDE);
	store<i32>(row, to);
	store<i32>(row, name, 4);
	store<i32>(row, number, 8);
	store<i32>(row, from, 12);
	store<i32>(row, source, 16);
	store<i32>(row, which, 20);
	setLength(S_FLOWS, lengthOf(S_FLOWS) + FLOW_STRIDE);
}

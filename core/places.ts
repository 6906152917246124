/** Where values are kept while a function's flow is followed: registers, stack slots, objects. */

import {
	CALLEE_CUT,
	CALLEE_DATA,
	CALLEE_FUNCVAL,
	CUT_NAMES,
	OPERAND_BITS,
	OPERAND_HAS_INDEX,
	OPERAND_KIND,
	OPERAND_MEMORY,
	OPERAND_NAME,
	OPERAND_REGISTER,
	OPERAND_SECOND,
	OPERAND_SYMBOL,
	OPERAND_VALUE,
	S_HAS_OPERAND_STACK,
	S_MIN_FRAME,
	S_NAMED_FROM_TOP,
	S_POINTER_SIZE,
	S_STACK_NAMES,
} from "../src/parser/layout";
import { bitsOf } from "./callees";
import { ABOVE, CODE, FAR, Facts, FUNCVAL, kindOf, Longs, NOTHING, OBJECT, SLOT, valueOf, whichOf } from "./facts";

import { get, at as itemAt, lengthOf } from "./memory";
import { names, valueOf as numberOf, word } from "./shapes";

/** Slots are numbered by their offset; those of each further name of the stack pointer lie this far apart. */
const NEXT_BASE: i64 = 2 * FAR;
/** No slot. */
export const NO_SLOT: i64 = i64.MIN_VALUE;
/** Keys of variables among those of slots. */
const VARIABLE: i64 = 1 << 60;

export const registers = new Facts();
export const slots = new Facts();
/** First words of objects, by pc of their making. */
export const objects = new Facts();
/** Variable that a slot belongs to, as the listing names it: name id. */
export const variables = new Longs();
/** Stack variables (VARIABLE + name id, or the slot) whose address is taken: a call or a store through a pointer may change them. */
const exposed = new Longs();
/** The address of some stack variable without a name is taken. */
let exposesUnnamed: bool = false;

export function forgetAll(): void {
	registers.clear();
	slots.clear();
	objects.clear();
}

/** Forgets what is known of the function as a whole. */
export function clearExposed(): void {
	exposed.clear();
	exposesUnnamed = false;
}

/** Nothing is known: only an instruction that takes an address can change that. */
export function knowsNothing(): bool {
	return registers.length === 0 && slots.length === 0 && objects.length === 0;
}

/** Name id in a column of a row: -1 for none, or the name that was cut out. */
export function nameAt(row: usize, column: i32): i32 {
	const name = word(row, column);
	return name <= CALLEE_CUT ? get(CUT_NAMES + CALLEE_CUT - name) : name;
}

export function isKind(row: usize, operand: i32, kind: i32): bool {
	return word(row, operand + OPERAND_KIND) === kind;
}

export function has(row: usize, operand: i32, bit: i32): bool {
	return (word(row, operand + OPERAND_BITS) & bit) !== 0;
}

/** Offset of an operand in memory, or the constant that it is. */
export function offsetAt(row: usize, operand: i32): i32 {
	return numberOf(row, operand + OPERAND_VALUE);
}

/** Which of its names is the stack pointer's, -1 for another register. */
function stackName(name: i32): i32 {
	const count = lengthOf(S_STACK_NAMES);
	for (let i = 0; i < count; i++) if (itemAt(S_STACK_NAMES, i) === name) return i;
	return -1;
}

export function isStackName(name: i32): bool {
	return stackName(name) >= 0;
}

/** Value of a register plus n: another slot, or the same value. */
export function sumOf(register: i32, n: i32): i64 {
	const base = stackName(register);
	if (base >= 0) return valueOf(SLOT, <i64>base * NEXT_BASE + n);
	const value = registers.get(register);
	if (kindOf(value) === SLOT) return valueOf(SLOT, whichOf(value) + n);
	if (kindOf(value) === ABOVE) return n < 0 ? NOTHING : valueOf(ABOVE, whichOf(value) + n);
	return n === 0 ? value : NOTHING;
}

/** Number of the stack slot that an operand in memory names, else NO_SLOT. */
export function namedSlot(row: usize, operand: i32): i64 {
	let base = stackName(word(row, operand + OPERAND_NAME));
	if (base < 0) return NO_SLOT;
	if (word(row, operand + OPERAND_SECOND) !== -1 && get(S_NAMED_FROM_TOP) !== 0) base += lengthOf(S_STACK_NAMES);
	return <i64>base * NEXT_BASE + offsetAt(row, operand);
}

/** Number of the slot that the base register of an operand in memory points to. */
function pointedSlot(row: usize, operand: i32): i64 {
	const base = registers.get(word(row, operand + OPERAND_NAME));
	return kindOf(base) === SLOT ? whichOf(base) + offsetAt(row, operand) : NO_SLOT;
}

export function slotOf(row: usize, operand: i32): i64 {
	const slot = namedSlot(row, operand);
	return slot === NO_SLOT ? pointedSlot(row, operand) : slot;
}

/** `NAME` of a funcval constant `NAME·f`, else the name itself. */
export function plainName(name: i32): i32 {
	return (bitsOf(name) & CALLEE_FUNCVAL) !== 0 ? names.intern(names.text(name), names.length(name) - 3) : name;
}

/** Address of a symbol. */
export function symbolValue(name: i32, offset: i32): i64 {
	const bits = bitsOf(name);
	if ((bits & CALLEE_FUNCVAL) !== 0) return valueOf(FUNCVAL, plainName(name));
	return offset === 0 && (bits & CALLEE_DATA) === 0 ? valueOf(CODE, name) : NOTHING;
}

/** Address that an operand says, or where it is. */
export function addressAt(row: usize, operand: i32): i64 {
	if (isKind(row, operand, OPERAND_SYMBOL))
		return symbolValue(nameAt(row, operand + OPERAND_NAME), offsetAt(row, operand));
	if (!isKind(row, operand, OPERAND_MEMORY) || has(row, operand, OPERAND_HAS_INDEX)) return NOTHING;
	const slot = slotOf(row, operand);
	if (slot === NO_SLOT) return NOTHING;
	const variable = nameAt(row, operand + OPERAND_SECOND);
	if (variable >= 0) variables.set(slot, variable);
	return valueOf(SLOT, slot);
}

/** What an operand in memory holds. */
export function loadAt(row: usize, operand: i32): i64 {
	if (!isKind(row, operand, OPERAND_MEMORY) || has(row, operand, OPERAND_HAS_INDEX)) return NOTHING;
	const slot = slotOf(row, operand);
	if (slot !== NO_SLOT) return slots.get(slot);
	return offsetAt(row, operand) === 0 ? pointed(registers.get(word(row, operand + OPERAND_NAME))) : NOTHING;
}

/** First word of what a value points to, unless it is a slot. */
export function pointed(value: i64): i64 {
	if (kindOf(value) === FUNCVAL) return valueOf(CODE, whichOf(value));
	return kindOf(value) === OBJECT ? objects.get(whichOf(value)) : NOTHING;
}

export function assign(row: usize, operand: i32, value: i64, width: i32): void {
	if (isKind(row, operand, OPERAND_REGISTER)) registers.set(word(row, operand + OPERAND_NAME), value);
	else storeAt(row, operand, value, 0, width);
}

/** Writes `width` bytes at an operand in memory + plus: whatever overlaps them is forgotten. */
export function storeAt(row: usize, operand: i32, value: i64, plus: i32, width: i32): void {
	if (!isKind(row, operand, OPERAND_MEMORY)) return;
	const named = namedSlot(row, operand);
	const slot = named === NO_SLOT ? pointedSlot(row, operand) : named;
	if (has(row, operand, OPERAND_HAS_INDEX)) {
		// An element of an array on the stack, or of anything else: which one is not known.
		if (slot !== NO_SLOT) slots.clear();
		forgetExposed();
		return;
	}
	if (slot !== NO_SLOT) {
		const variable = nameAt(row, operand + OPERAND_SECOND);
		if (named !== NO_SLOT && variable >= 0) variables.set(slot + plus, variable);
		setSlot(slot + plus, value, width);
		return;
	}
	const base = registers.get(word(row, operand + OPERAND_NAME));
	if (base === NOTHING) forgetExposed();
	else storeInto(base, offsetAt(row, operand) + plus, value);
}

/** `width` bytes of the stack become `value`. */
export function setSlot(at: i64, value: i64, width: i32): void {
	const size = <i64>get(S_POINTER_SIZE);
	for (let i = slots.length - 1; i >= 0; i--) {
		const known = slots.key(i);
		if (known > at - size && known < at + width) slots.removeAt(i);
	}
	slots.set(at, value);
}

/** Memory becomes something else from where `to` points on: below a slot the stack stays what it is. */
export function fill(to: i64): void {
	if (kindOf(to) !== SLOT && kindOf(to) !== ABOVE) {
		if (to === NOTHING) forgetExposed();
		else if (kindOf(to) === OBJECT) objects.remove(whichOf(to));
		return;
	}
	const size = <i64>get(S_POINTER_SIZE);
	for (let i = slots.length - 1; i >= 0; i--) {
		const below = whichOf(to) - slots.key(i);
		// Slots of another name of the stack pointer lie who knows where.
		if (below < size || below >= FAR) slots.removeAt(i);
	}
}

/**
 * A word of what `base` points to becomes `value`. The code word of a closure never changes; anything else on the heap
 * may, unseen.
 */
export function storeInto(base: i64, offset: i32, value: i64): void {
	if (kindOf(base) === ABOVE) {
		fill(valueOf(ABOVE, whichOf(base) + offset));
		return;
	}
	if (kindOf(base) !== OBJECT || offset >= get(S_POINTER_SIZE)) return;
	objects.set(whichOf(base), kindOf(value) === CODE && offset === 0 ? value : NOTHING);
}

/** The address of an operand in memory is taken. */
export function expose(row: usize, operand: i32): void {
	const slot = namedSlot(row, operand);
	if (slot === NO_SLOT) return;
	const variable = nameAt(row, operand + OPERAND_SECOND);
	exposed.set(variable >= 0 ? VARIABLE + variable : slot, 1);
}

export function exposeUnnamed(): void {
	exposesUnnamed = true;
}

/** Code words of closures never change; all else in a variable whose address is known elsewhere may have. */
export function forgetExposed(): void {
	if (get(S_HAS_OPERAND_STACK) !== 0) {
		forgetVariables();
		return;
	}
	if (exposed.length === 0 && !exposesUnnamed) return;
	for (let i = slots.length - 1; i >= 0; i--) {
		if (kindOf(slots.value(i)) === CODE) continue;
		const slot = slots.key(i);
		const variable = variables.get(slot, -1);
		if (exposesUnnamed || exposed.get(variable >= 0 ? VARIABLE + variable : slot, 0) !== 0) slots.removeAt(i);
	}
}

/** Which variables have their address taken does not show: all may have changed, but for the first arguments of a call. */
export function forgetVariables(): void {
	const last = get(S_MIN_FRAME) + get(S_POINTER_SIZE);
	for (let i = slots.length - 1; i >= 0; i--)
		if (kindOf(slots.value(i)) !== CODE && slots.key(i) > last) slots.removeAt(i);
}

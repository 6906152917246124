/**
 * Machines that compute on a stack of operands (wasm): follows what the instructions push and pop, as far as code addresses,
 * slots and objects go. An instruction that is not known here forgets the stack: what comes on top later is still exact.
 */

import {
	OPERAND_NAME,
	OPERAND_SECOND,
	ROW_MOVE,
	ROW_WIDTH,
	S_POINTER_SIZE,
	STACK_ADDRESS,
	STACK_ADDS,
	STACK_DROPS,
	STACK_GETS,
	STACK_GETS_POINTER,
	STACK_KEEPS,
	STACK_LOADS,
	STACK_NUMBER,
	STACK_SETS,
	STACK_STORES,
	STACK_SUBTRACTS,
} from "../src/parser/layout";
import { kindOf, NOTHING, SLOT, valueOf, whichOf } from "./facts";
import { get } from "./memory";
import { FIRST } from "./moves";
import {
	addressAt,
	forgetVariables,
	nameAt,
	offsetAt,
	pointed,
	registers,
	setSlot,
	slots,
	storeInto,
	variables,
} from "./places";
import { rowOf, word } from "./shapes";

/** Beside the kinds of values: a number, and the stack pointer plus as many bytes. */
const NUMBER: i64 = 5;
const POINTER: i64 = 6;
/** No compiled code has as many operands at once: what lies below is forgotten. */
const DEPTH: i32 = 256;

const items = new StaticArray<i64>(DEPTH);
let length: i32 = 0;

export function clearOperands(): void {
	length = 0;
}

/** A call leaves a result. */
export function pushOperand(value: i64): void {
	if (length === DEPTH) length = 0;
	items[length++] = value;
}

function pop(): i64 {
	return length > 0 ? items[--length] : NOTHING;
}

/** What is on top: the target of an indirect call. */
export function topOperand(): i64 {
	return length > 0 ? known(items[length - 1]) : NOTHING;
}

/** An item as a value. */
function known(item: i64): i64 {
	if (kindOf(item) === POINTER) return valueOf(SLOT, whichOf(item));
	return kindOf(item) === NUMBER ? NOTHING : item;
}

/** Line `n`, which is no call. */
export function stackInstruction(n: i32): void {
	const row = rowOf(n);
	const register = word(row, FIRST + OPERAND_NAME);
	switch (word(row, ROW_MOVE)) {
		case STACK_GETS:
			pushOperand(registers.get(register));
			return;
		case STACK_GETS_POINTER:
			pushOperand(valueOf(POINTER, 0));
			return;
		case STACK_SETS:
			registers.set(register, known(pop()));
			return;
		case STACK_DROPS:
			pop();
			return;
		case STACK_NUMBER:
			pushOperand(valueOf(NUMBER, offsetAt(row, FIRST)));
			return;
		case STACK_ADDRESS:
			pushOperand(addressAt(row, FIRST));
			return;
		case STACK_KEEPS:
			return;
		case STACK_ADDS:
			sum(1);
			return;
		case STACK_SUBTRACTS:
			sum(-1);
			return;
		case STACK_LOADS:
			pushOperand(loadFrom(known(pop()), offsetAt(row, FIRST)));
			return;
		case STACK_STORES: {
			const value = known(pop());
			storeTo(row, known(pop()), value);
			return;
		}
		default:
			clearOperands();
	}
}

/** Two operands become their sum or difference: only slots are worth knowing, and what has nothing added. */
function sum(sign: i64): void {
	const by = pop();
	const to = pop();
	if (kindOf(by) !== NUMBER) pushOperand(NOTHING);
	else if (kindOf(to) === POINTER) pushOperand(valueOf(POINTER, whichOf(to) + sign * whichOf(by)));
	else pushOperand(whichOf(by) === 0 ? to : NOTHING);
}

function loadFrom(from: i64, offset: i32): i64 {
	if (kindOf(from) === SLOT) return slots.get(whichOf(from) + offset);
	return offset === 0 ? pointed(from) : NOTHING;
}

function storeTo(row: usize, to: i64, value: i64): void {
	const offset = offsetAt(row, FIRST);
	if (kindOf(to) === SLOT) {
		const at = whichOf(to) + offset;
		const width = word(row, ROW_WIDTH);
		const variable = nameAt(row, FIRST + OPERAND_SECOND);
		if (variable >= 0) variables.set(at, variable);
		setSlot(at, width === get(S_POINTER_SIZE) ? value : NOTHING, width);
	} else if (to === NOTHING) forgetVariables();
	else storeInto(to, offset, value);
}

/** Calls in the flow of values: which function an indirect call goes to, and which one a call is handed. */

import {
	CALL_CALLEE,
	CALL_EXTRA,
	CALL_EXTRA_KIND,
	CALL_STRIDE,
	CALLEE_BARRIER,
	CALLEE_DEFERS,
	CALLEE_MAY_SUBMIT,
	CALLEE_NEWOBJECT,
	CALLEE_PC_THUNK,
	CALLEE_STARTS,
	CALLEE_TAKES_FUNCTION,
	CALLEE_TAKES_FUNCVAL,
	CALLEE_TAKES_RECORD,
	CALLEE_TAKES_SIZE,
	CLASS_PLAIN,
	CLASS_PSEUDO,
	CLASS_UNKNOWN,
	KIND_GO,
	KIND_SYSTEMSTACK,
	MOVE_NOTHING,
	MOVE_PAIR,
	MOVE_RANGE_IN,
	MOVE_RANGE_OUT,
	OPERAND_HAS_INDEX,
	OPERAND_IS_ADDRESS,
	OPERAND_MEMORY,
	OPERAND_NAME,
	OPERAND_REGISTER,
	OPERAND_SECOND,
	ROW_COUNT,
	ROW_MOVE,
	S_ARGUMENTS,
	S_ARGUMENTS_SINCE,
	S_BARRIER_RESULT,
	S_CALLS,
	S_CALLS_IN_PARENTHESES,
	S_DEFERRED,
	S_MIN_FRAME,
	S_POINTER,
	S_POINTER_SIZE,
} from "../src/parser/layout";
import { calleeOf } from "./calledname";
import { bitsOf } from "./callees";
import { CODE, FUNCVAL, kindOf, Longs, NOTHING, OBJECT, SLOT, valueOf, whichOf } from "./facts";
import { forgetGiven, give } from "./given";
import { allocate, get, at as itemAt, lengthOf, push, put, setLength } from "./memory";
import { lastOf } from "./moves";
import { clearOperands, pushOperand, topOperand } from "./operandstack";
import {
	forgetExposed,
	has,
	isKind,
	knowsNothing,
	loadAt,
	objects,
	offsetAt,
	registers,
	slots,
	variables,
} from "./places";
import { names, rowOf, word } from "./shapes";
import { classOf, pcOf } from "./textlines";

/** N of the last Go 1.N whose runtime.newproc and deferproc take the size of the arguments first. */
const LAST_WITH_SIZE: i32 = 17;
/** Not known. */
const NONE: i32 = -1;

/** Versions that the function may come from: they decide how arguments are passed. */
let oldest: i32 = 0;
let newest: i32 = 0;
/** By call: function that an indirect call goes to; function handed over, NONE where it is not known. In the order found. */
const callees = new Longs();
const handed = new Longs();

export function beginHanded(first: i32, last: i32): void {
	oldest = first;
	newest = last;
	callees.clear();
	handed.clear();
	forgetGiven();
}

/** The flow did not settle: nothing that was found is a fact. */
export function forgetHanded(): void {
	callees.clear();
	forgetGiven();
	for (let i = 0; i < handed.length; i++) handed.set(handed.key(i), NONE);
}

/** Puts what was found into the calls of the graph. */
export function tellHanded(): void {
	setLength(S_DEFERRED, 0);
	deferred.clear();
	for (let i = 0; i < handed.length; i++) {
		const call = <i32>handed.key(i) * CALL_STRIDE;
		const name = handed.value(i);
		const bits = bitsOf(itemAt(S_CALLS, call + CALL_CALLEE));
		if ((bits & CALLEE_DEFERS) !== 0) {
			if (deferred.set(name, 1)) push(S_DEFERRED, name);
			continue;
		}
		put(S_CALLS, call + CALL_EXTRA_KIND, (bits & CALLEE_STARTS) !== 0 ? KIND_GO : KIND_SYSTEMSTACK);
		put(S_CALLS, call + CALL_EXTRA, name);
	}
	for (let i = 0; i < callees.length; i++) {
		const name = callees.value(i);
		if (name !== NONE) put(S_CALLS, <i32>callees.key(i) * CALL_STRIDE + CALL_CALLEE, name);
	}
}
const deferred = new Longs();

function mayPassInRegisters(): bool {
	return lengthOf(S_ARGUMENTS) > 0 && newest >= get(S_ARGUMENTS_SINCE);
}

/** The first version with register arguments did not have them on every GOOS. */
function mayPassOnStack(): bool {
	return lengthOf(S_ARGUMENTS) === 0 || oldest <= get(S_ARGUMENTS_SINCE);
}

/** Slot of the word with that number among the outgoing arguments and results. */
function argumentSlot(word: i32): i64 {
	return get(S_MIN_FRAME) + word * get(S_POINTER_SIZE);
}

/** Line `n`, call number `call` of the graph, or -1 for one that is none of it. */
export function calls(n: i32, call: i32): void {
	if (call < 0 && tellsPc(n)) return;
	const name = call < 0 ? NONE : itemAt(S_CALLS, call * CALL_STRIDE + CALL_CALLEE);
	const bits = name < 0 ? 0 : bitsOf(name);
	if ((bits & CALLEE_BARRIER) !== 0) {
		registers.remove(get(S_BARRIER_RESULT));
		// A buffer of the runtime's own: nothing else is reached through it.
		clearOperands();
		pushOperand(valueOf(OBJECT, pcOf(n)));
		return;
	}
	const stacked = mayPassOnStack() && (name >= 0 || !knowsNothing()) ? stackedArguments(n) : 0;
	if (call >= 0) {
		give(call, name < 0 ? CALLEE_MAY_SUBMIT : bits, stacked);
		if (name < 0) callees.set(call, calledCode(n));
		else if ((bits & CALLEE_TAKES_FUNCVAL) !== 0) handed.set(call, funcvalOf(funcvalArgument(bits, stacked)));
		else if ((bits & CALLEE_TAKES_RECORD) !== 0) handed.set(call, funcvalOf(recordField(argument(0, stacked))));
		else if ((bits & CALLEE_TAKES_FUNCTION) !== 0) handed.set(call, NONE);
	}
	clearOperands();
	registers.clear();
	forgetExposed();
	// Slots without a variable are the outgoing arguments, and the callee's results come back in them.
	for (let i = slots.length - 1; i >= 0; i--) if (variables.get(slots.key(i), NONE) < 0) slots.removeAt(i);
	if ((bits & CALLEE_NEWOBJECT) === 0) return;
	const made = valueOf(OBJECT, pcOf(n));
	if (stacked === 0 && mayPassInRegisters()) registers.set(itemAt(S_ARGUMENTS, 0), made);
	if (mayPassOnStack()) slots.set(argumentSlot(1), made);
}

/** `CALL __x86.get_pc_thunk.cx(SB)`: changes CX and nothing else. */
function tellsPc(n: i32): bool {
	const callee = calleeOf(n);
	if (callee < 0 || (bitsOf(callee) & CALLEE_PC_THUNK) === 0) return false;
	// The register's name in capitals.
	store<u16>(letters, load<u16>(names.text(callee) + <usize>names.length(callee) - 2) & 0xdfdf);
	registers.remove(names.intern(letters, 2));
	return true;
}
const letters = allocate(64);

/** An argument of a call; `stacked` of them were seen on the stack. */
export function argument(word: i32, stacked: i32): i64 {
	if (stacked > 0) return slots.get(argumentSlot(word));
	const isKnown = mayPassInRegisters() && word < lengthOf(S_ARGUMENTS);
	const value = isKnown ? registers.get(itemAt(S_ARGUMENTS, word)) : NOTHING;
	return value === NOTHING && mayPassOnStack() ? slots.get(argumentSlot(word)) : value;
}

/** The funcval that a call hands over. */
function funcvalArgument(bits: i32, stacked: i32): i64 {
	if ((bits & CALLEE_TAKES_SIZE) === 0 || oldest > LAST_WITH_SIZE) return argument(0, stacked);
	if (stacked > 0) return argument(stacked - 1, stacked);
	const first = newest <= LAST_WITH_SIZE ? NOTHING : argument(0, stacked);
	return first === NOTHING ? argument(1, stacked) : first;
}

/** Field fn of a _defer record; on 32-bit machines four words from its start up to Go 1.17, then three. */
function recordField(record: i64): i64 {
	if (kindOf(record) !== SLOT) return NOTHING;
	const size = <i64>get(S_POINTER_SIZE);
	const field = slots.get(whichOf(record) + 3 * size);
	return field === NOTHING && size === 4 ? slots.get(whichOf(record) + 4 * size) : field;
}

/** Function behind a funcval pointer: name id, or NONE. */
export function funcvalOf(value: i64): i32 {
	if (kindOf(value) === FUNCVAL) return <i32>whichOf(value);
	const inside =
		kindOf(value) === SLOT
			? slots.get(whichOf(value))
			: kindOf(value) === OBJECT
				? objects.get(whichOf(value))
				: NOTHING;
	return codeOf(inside);
}

function codeOf(value: i64): i32 {
	return kindOf(value) === CODE ? <i32>whichOf(value) : NONE;
}

/**
 * How many of the first two words of stack arguments are stored for the call on line `from`: 0 where arguments go in
 * registers. They are stored right before the call (cmd/compile, expandCalls), at the stack pointer plus MinFrameSize.
 */
function stackedArguments(from: i32): i32 {
	let words = 0;
	for (let n = from - 1; n >= 0; n--) {
		const c = classOf(n);
		if (c === CLASS_PSEUDO || c === CLASS_UNKNOWN) continue;
		if (c !== CLASS_PLAIN) break;
		const row = rowOf(n);
		if (word(row, ROW_COUNT) === 0) continue;
		const to = lastOf(row);
		if (!isKind(row, to, OPERAND_MEMORY) || word(row, to + OPERAND_NAME) !== get(S_POINTER)) continue;
		if (word(row, to + OPERAND_SECOND) !== NONE || has(row, to, OPERAND_HAS_INDEX | OPERAND_IS_ADDRESS)) continue;
		const move = word(row, ROW_MOVE);
		if (move === MOVE_NOTHING) continue;
		const width = move === MOVE_PAIR || move === MOVE_RANGE_OUT || move === MOVE_RANGE_IN ? 2 : 1;
		const offset = offsetAt(row, to);
		if (offset === <i32>argumentSlot(0)) words = max(words, width);
		else if (offset === <i32>argumentSlot(1)) words = 2;
	}
	return words;
}

/** Code that the indirect call on line `n` goes to: name id, or NONE. */
function calledCode(n: i32): i32 {
	const row = rowOf(n);
	if (word(row, ROW_COUNT) === 0) return codeOf(topOperand());
	const to = lastOf(row);
	const name = word(row, to + OPERAND_NAME);
	const isHeld =
		isKind(row, to, OPERAND_REGISTER) ||
		(get(S_CALLS_IN_PARENTHESES) !== 0 &&
			isKind(row, to, OPERAND_MEMORY) &&
			offsetAt(row, to) === 0 &&
			!has(row, to, OPERAND_HAS_INDEX));
	return codeOf(isHeld ? registers.get(name) : loadAt(row, to));
}

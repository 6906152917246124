/**
 * What a function hands on: arguments of its calls, its results, what its indirect calls call, what it defers. Noted while its lines are
 * read, looked for when all have been seen.
 */

import {
	ARGS,
	CALLEE_DEFERRETURN,
	CALLEE_DEFERS,
	CALLEE_NO_FUNCTIONS,
	CALLEE_TAKES_FUNCVAL,
	CALLEE_TAKES_RECORD,
	END,
	LINE_STRIDE,
	ROW_THROUGH,
	S_ARGUMENTS,
	S_LINES_OF_TEXT,
	S_POINTER_SIZE,
	S_UNKNOWN_LINE,
	TO_ARGUMENT,
	TO_RESULT,
	TO_SITE,
} from "../src/parser/layout";
import { byte, isDigit } from "./bytes";
import { tell } from "./flowrecords";
import { allocate, get, at as itemAt, lengthOf } from "./memory";
import { firstEnd, readSlot, slotOffset, slotVariable } from "./operandtext";
import { origins, originsBefore, originsOf, originsOfCall, originsOfCode, originsOfSlot } from "./origins";
import { argumentIn, argumentRegister, argumentsAmong, context, NONE, registerName, registerOf } from "./registers";
import { names, rowOf, word } from "./shapes";
import { same } from "./table";
import { firstOf, spoils, spoiltOn } from "./targets";
import { pcOf } from "./textlines";

/** Since the block's beginning, or since a call, a register was not written; what wrote it is not known. */
const SINCE_BLOCK: i32 = -1;
const SINCE_CALL: i32 = -2;
const SPOILT: i32 = -3;
/** How many results are looked for that were set in another block than that of the return, or by a call. */
const RESULTS = 4;
/** What is looked for in place of an argument: the funcval in the context register, the code that is called, what is deferred. */
const CONTEXT: i32 = -1;
const CODE: i32 = -2;
const DEFERRED: i32 = -3;
const RECORD: i32 = -4;
/** pcs of calls of runtime.deferreturn: what is deferred is called there. */
const RETURNS = 16;
const returns = new StaticArray<i32>(RETURNS);
let returnCount = 0;

// What is looked for when all lines have been seen: TO_*, line, block, number, line that wrote the register, line of the last call,
// how many arguments a call seems to be given.
const WAIT = 28;
let waiting: usize = 0;
let waitRoom = 0;
let waitCount = 0;
/** The line of the call that was seen last. */
let lastCall = 0;
/** By argument: the line that wrote its register last in this block. */
const last = new StaticArray<i32>(32);
let ownWords = 0;

/** Begins a function; `args`: bytes of its arguments, room for those in registers included. */
export function beginPassing(args: i32): void {
	waitCount = 0;
	returnCount = 0;
	ownWords = min(args / get(S_POINTER_SIZE), lengthOf(S_ARGUMENTS));
}

/** Begins a block. */
export function enterBlock(): void {
	reset(SINCE_BLOCK);
}

function reset(to: i32): void {
	const arguments_ = lengthOf(S_ARGUMENTS);
	for (let i = 0; i < arguments_; i++) last[i] = to;
}

/** Line `n` writes a register. */
export function noteWritten(n: i32, register: i32): void {
	const argument = argumentIn(register);
	if (argument >= 0) last[argument] = n;
}

/** Line `n`, one with WRITES_SOME, may write several. */
export function noteSpoilt(n: i32): void {
	if (argumentsAmong(spoiltOn(n)) === 0) return;
	const arguments_ = lengthOf(S_ARGUMENTS);
	for (let i = 0; i < arguments_; i++) if (spoils(n, argumentRegister(i))) last[i] = SPOILT;
}

/** Line `n` returns. */
export function passResults(n: i32, node: i32): void {
	pass(TO_RESULT, n, node);
}

/** Line `n` calls what is not known; its code pointer was loaded from `slot` bytes behind where the context register points. */
export function passToUnknown(n: i32, node: i32, slot: i32): void {
	if (slot <= 0) wait(TO_SITE, n, node, slot === 0 ? CONTEXT : CODE, SINCE_BLOCK, argumentsAt(n));
}

/** Line `n` calls what has these CALLEE_* bits. */
export function passTo(n: i32, node: i32, bits: i32): void {
	if ((bits & CALLEE_DEFERRETURN) !== 0) {
		if (returnCount < RETURNS) returns[returnCount] = pcOf(n);
		returnCount++;
	}
	if ((bits & CALLEE_DEFERS) !== 0)
		wait(TO_SITE, n, node, (bits & CALLEE_TAKES_RECORD) !== 0 ? RECORD : DEFERRED, last[0]);
	else if ((bits & CALLEE_TAKES_FUNCVAL) !== 0) wait(TO_SITE, n, node, 0, last[0]);
	else if ((bits & CALLEE_NO_FUNCTIONS) === 0) pass(TO_ARGUMENT, n, node);
}

/** What follows line `n`, a call, finds its results. */
export function comeBack(n: i32): void {
	reset(SINCE_CALL);
	lastCall = n;
}

/** What is in the registers of arguments, or results, is handed on. */
function pass(to: i32, n: i32, node: i32): void {
	const arguments_ = lengthOf(S_ARGUMENTS);
	let explicit = 0;
	for (let i = 0; i < arguments_; i++) if (last[i] >= 0) explicit = i + 1;
	for (let i = 0; i < arguments_; i++) {
		const by = last[i];
		if (by === SPOILT) continue;
		// Results in place: of one call all, of those behind only what other arguments follow.
		if (by === SINCE_CALL && i >= max(explicit, to === TO_RESULT ? RESULTS : 2)) return;
		if (by === SINCE_BLOCK && i >= max(explicit, to === TO_RESULT ? RESULTS : ownWords)) return;
		wait(to, n, node, i, by);
	}
}

function wait(to: i32, n: i32, node: i32, number: i32, by: i32, given: i32 = 0): void {
	if (waitCount >= waitRoom) {
		const larger = max(1024, waitRoom * 2);
		const moved = allocate(<usize>larger * WAIT);
		memory.copy(moved, waiting, <usize>waitCount * WAIT);
		waiting = moved;
		waitRoom = larger;
	}
	const at = waiting + <usize>waitCount * WAIT;
	waitCount++;
	store<i32>(at, to);
	store<i32>(at, n, 4);
	store<i32>(at, node, 8);
	store<i32>(at, number, 12);
	store<i32>(at, by, 16);
	store<i32>(at, lastCall, 20);
	store<i32>(at, given, 24);
}

/**
 * How many arguments in registers the call on line `n` seems to have: the last one whose register was written, and not named since. Parts of
 * registers (AL) and what an instruction reads without naming it are not looked at: good for guesses alone.
 */
function argumentsAt(n: i32): i32 {
	for (let i = lengthOf(S_ARGUMENTS) - 1; i >= 0; i--) {
		if (last[i] < 0) continue;
		const name = registerName(argumentRegister(i));
		let isRead = false;
		for (let m = last[i] + 1; m <= n && !isRead; m++) isRead = mentions(m, names.text(name), names.length(name));
		if (!isRead) return i + 1;
	}
	return 0;
}

/** True when the operands of line `n` hold that name, whole. */
function mentions(n: i32, name: usize, length: i32): bool {
	const end = <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + END) - <usize>length;
	const first = byte(name);
	for (let at = <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + ARGS); at <= end; at++)
		if (byte(at) === first && same(at, name, length) && !isWordByte(byte(at - 1)) && !isWordByte(byte(at + length)))
			return true;
	return false;
}

function isWordByte(c: u8): bool {
	return isDigit(c) || <u32>(c | 32) - 97 < 26;
}

/** Looks for all that was noted. */
export function lookForAll(): void {
	for (let i = 0; i < waitCount; i++) look(waiting + <usize>i * WAIT);
}

/** Looks for the origin of what is handed on. */
function look(at: usize): void {
	const to = load<i32>(at);
	const n = load<i32>(at, 4);
	const node = load<i32>(at, 8);
	const number = load<i32>(at, 12);
	const by = load<i32>(at, 16);
	if (number === CODE) {
		const through = word(rowOf(n), ROW_THROUGH);
		originsOfCode(node, n, through < 0 ? NONE : registerOf(through));
		tell(to, 0, pcOf(n), -1, load<i32>(at, 24), true);
		return;
	}
	if (number === DEFERRED || number === RECORD) {
		defer(node, n, number, by);
		return;
	}
	const register = number === CONTEXT ? context : argumentRegister(number);
	const isSeen = number >= 0 && get(S_UNKNOWN_LINE) < 0;
	if (by >= 0) originsOf(node, by);
	else if (by === SPOILT) return;
	else if (isSeen && by === SINCE_CALL) {
		const line = load<i32>(at, 20);
		originsOfCall(line, n - line, register);
	} else if (isSeen && by === SINCE_BLOCK) originsBefore(node, n - firstOf(node), register);
	else origins(node, n, register);
	tell(to, max(number, 0), pcOf(n), -1, to === TO_SITE ? load<i32>(at, 24) : 0, to === TO_SITE);
}

/** What the call on line `n` defers is called wherever the function calls runtime.deferreturn. */
function defer(node: i32, n: i32, what: i32, by: i32): void {
	if (returnCount > RETURNS) return;
	if (what === DEFERRED) {
		if (by >= 0) originsOf(node, by);
		else origins(node, n, argumentRegister(0));
	} else {
		// The fourth word of a record on the stack (runtime/runtime2.go, type _defer).
		const isSlot = by >= 0 && readSlot(<usize>itemAt(S_LINES_OF_TEXT, by * LINE_STRIDE + ARGS), firstEnd(by));
		if (isSlot) originsOfSlot(slotVariable, slotOffset + 3 * get(S_POINTER_SIZE));
		else originsOfCode(node, n, NONE);
	}
	for (let i = 0; i < returnCount; i++) tell(TO_SITE, 0, returns[i], -1, 0, true);
}

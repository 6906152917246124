/** Closures that a function makes: where their code is stored, and what is stored behind it, the words that they capture. */

import {
	CALL_CALLEE,
	CALL_LINE,
	CALL_STRIDE,
	CALLEE_BARRIER,
	CALLEE_NEWOBJECT,
	CLASS_CALL,
	CLASS_RETURN,
	END,
	FROM_NIL,
	FROM_UNKNOWN,
	LINE_STRIDE,
	MOVE_PAIR,
	MOVE_VALUE,
	NODE_BRANCH,
	NODE_NEXT,
	NODE_STRIDE,
	OPERAND_HAS_INDEX,
	OPERAND_IS_ADDRESS,
	OPERAND_MEMORY,
	OPERAND_NAME,
	OPERAND_NUMBER,
	OPERAND_REGISTER,
	OPERAND_SECOND,
	ROW_COUNT,
	ROW_MOVE,
	S_CALLS,
	S_LINES_OF_TEXT,
	S_NODES,
	S_POINTER_SIZE,
	S_ZERO,
	TO_CAPTURED,
} from "../src/parser/layout";
import { closures } from "./answers";
import { byte, CLOSE, OPEN } from "./bytes";
import { bitsOf } from "./callees";
import { codeAddress, symbolAddress } from "./definitions";
import { computes } from "./effects";
import { recordCaptured, recordClosure, recordLeak, tell } from "./flowrecords";
import { allocate, get, at as itemAt } from "./memory";
import { FIRST, SECOND } from "./moves";
import { callCount } from "./nodes";
import { lastStart, readSlot, slotOffset, slotVariable } from "./operandtext";
import { objectIn, origins } from "./origins";
import { has, isKind, isStackName, nameAt, offsetAt } from "./places";
import { NONE, operandAt, registerName, registerOf } from "./registers";
import { names, rowOf, word } from "./shapes";
import { CLEARED, firstStore, nextStore, storeFrom, storeLine, storeNode, storeOffset, storeWidth } from "./stores";
import { same } from "./table";
import { endOf, firstOf, isCall, renew, spoils, targetOf, WRITES_NOTHING, WRITES_SOME } from "./targets";
import { classOf, pcOf } from "./textlines";

/** Lines behind the making of a closure that may fill it. */
const REACH = 200;
/** Blocks behind it that are looked at. */
const BLOCKS = 24;
/** Captured words that are looked at. */
const WORDS = 64;

/** A closure whose code is stored: the function, where, and the line of the store. Its place: variable and offset, or register. */
const MADE = 28;
let made: usize = 0;
let madeRoom = 0;
let madeCount = 0;

/** Line `n` takes the address of code, or of data: a closure is made, or nothing is known of what happens with it. */
export function closure(n: i32, node: i32): void {
	const code = codeAddress(n);
	const last = <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + END);
	const register = code < 0 ? NONE : operandAt(lastStart(n), last);
	renew();
	const end = endOf(node);
	for (let m = n + 1; m < end && register >= 0; m++) {
		const target = targetOf(m);
		if (target === register || isCall(target)) break;
		if (target === WRITES_SOME && spoils(m, register)) break;
		if (target !== WRITES_NOTHING || !computes(classOf(m))) continue;
		if (byte(<usize>itemAt(S_LINES_OF_TEXT, m * LINE_STRIDE + END) - 1) !== CLOSE) continue;
		const row = rowOf(m);
		const move = word(row, ROW_MOVE);
		if ((move !== MOVE_VALUE && move !== MOVE_PAIR) || !isKind(row, SECOND, OPERAND_MEMORY)) continue;
		if (word(row, FIRST + OPERAND_NAME) !== registerName(register)) continue;
		if (move === MOVE_VALUE && !isKind(row, FIRST, OPERAND_REGISTER)) continue;
		if (has(row, SECOND, OPERAND_HAS_INDEX | OPERAND_IS_ADDRESS)) break;
		const base = word(row, SECOND + OPERAND_NAME);
		const offset = offsetAt(row, SECOND);
		const isStack = isStackName(base);
		const to = <usize>itemAt(S_LINES_OF_TEXT, m * LINE_STRIDE + END);
		if (isStack ? !readSlot(lastStart(m), to) : offset !== 0) break;
		const variable = isStack ? slotVariable : -1;
		const start = isStack ? slotOffset : 0;
		if (!isStack) {
			const object = objectIn(node, m, registerOf(base));
			if (object < 0 || !isNew(object)) break;
			closures.set(object, code);
		}
		noteMade(code, pcOf(n), node, m, isStack ? -1 : registerOf(base), variable, start);
		recordClosure(code, pcOf(n));
		return;
	}
	recordLeak(symbolAddress(n), pcOf(n));
}

/** The call on line `n` makes an object. */
function isNew(n: i32): bool {
	const calls = callCount();
	let low = 0;
	let high = calls - 1;
	while (low <= high) {
		const mid = (low + high) >> 1;
		const at = itemAt(S_CALLS, mid * CALL_STRIDE + CALL_LINE);
		if (at === n) {
			const callee = itemAt(S_CALLS, mid * CALL_STRIDE + CALL_CALLEE);
			return callee >= 0 && (bitsOf(callee) & CALLEE_NEWOBJECT) !== 0;
		}
		if (at < n) low = mid + 1;
		else high = mid - 1;
	}
	return false;
}

function noteMade(code: i32, pc: i32, node: i32, n: i32, register: i32, variable: i32, offset: i32): void {
	if (madeCount >= madeRoom) {
		const larger = max(64, madeRoom * 2);
		const moved = allocate(<usize>larger * MADE);
		memory.copy(moved, made, <usize>madeCount * MADE);
		made = moved;
		madeRoom = larger;
	}
	const at = made + <usize>madeCount * MADE;
	madeCount++;
	store<i32>(at, code);
	store<i32>(at, pc, 4);
	store<i32>(at, node, 8);
	store<i32>(at, n, 12);
	store<i32>(at, register, 16);
	store<i32>(at, variable, 20);
	store<i32>(at, offset, 24);
}

/** What the closures capture that were made since. */
export function capture(): void {
	for (let i = 0; i < madeCount; i++) captureOf(made + <usize>i * MADE);
	madeCount = 0;
}

function captureOf(at: usize): void {
	const code = load<i32>(at);
	const pc = load<i32>(at, 4);
	const register = load<i32>(at, 16);
	if (register >= 0) {
		fill(code, pc, load<i32>(at, 8), load<i32>(at, 12), register);
		return;
	}
	const size = get(S_POINTER_SIZE);
	const start = load<i32>(at, 24);
	for (let s = firstStore(load<i32>(at, 20)); s >= 0; s = nextStore(s)) {
		const offset = storeOffset(s) - start;
		if (offset + storeWidth(s) <= size || offset > WORDS * size || storeFrom(s) === CLEARED) continue;
		if (storeFrom(s) < 0 || offset < size)
			for (let word = max(offset, size); word < offset + storeWidth(s); word += size)
				recordCaptured(code, pc, word, FROM_UNKNOWN);
		else {
			origins(storeNode(s), storeLine(s), storeFrom(s));
			tell(TO_CAPTURED, 0, pc, code, offset, true);
		}
	}
}

/** Blocks that are entered on the way. */
const entered = new StaticArray<i32>(BLOCKS);
let enteredCount = 0;

/** Stores into what a register points to, from line `from` of a block on, as far as the register keeps that, over jumps. */
function fill(code: i32, pc: i32, first: i32, from: i32, register: i32): void {
	enteredCount = 0;
	let lines = fillIn(code, pc, first, from, register, REACH);
	for (let i = 0; i < enteredCount && lines > 0; i++) {
		const node = entered[i];
		lines = fillIn(code, pc, node, firstOf(node), register, lines);
	}
}

/** Likewise within one block, `most` lines at most: what is left of these. */
function fillIn(code: i32, pc: i32, node: i32, from: i32, register: i32, most: i32): i32 {
	const size = get(S_POINTER_SIZE);
	const end = endOf(node);
	const last = min(end, from + most);
	for (let n = from; n < last; n++) {
		const c = classOf(n);
		const left = most - (n - from);
		if (c === CLASS_RETURN) return left;
		if (c === CLASS_CALL) {
			if (isBarrier(n)) continue;
			return left;
		}
		if (!computes(c)) continue;
		const target = targetOf(n);
		if (target === register || (target === WRITES_SOME && spoils(n, register))) return left;
		if (target !== WRITES_NOTHING || !pointsBy(n, register)) continue;
		const row = rowOf(n);
		const move = word(row, ROW_MOVE);
		if (word(row, ROW_COUNT) !== 2 || !isKind(row, SECOND, OPERAND_MEMORY)) continue;
		if (word(row, SECOND + OPERAND_NAME) !== registerName(register)) continue;
		const offset = offsetAt(row, SECOND);
		const one = isKind(row, FIRST, OPERAND_REGISTER) || move === MOVE_PAIR ? word(row, FIRST + OPERAND_NAME) : -1;
		const two = move === MOVE_PAIR ? word(row, FIRST + OPERAND_SECOND) : -1;
		const isNumber = isKind(row, FIRST, OPERAND_NUMBER);
		if (move !== MOVE_VALUE && move !== MOVE_PAIR) continue;
		if (has(row, SECOND, OPERAND_HAS_INDEX) || offset < 0 || offset > WORDS * size) continue;
		if (offset >= size) captured(code, pc, offset, node, n, one, isNumber);
		if (move === MOVE_PAIR) captured(code, pc, offset + size, node, n, two, false);
	}
	if (last === end) {
		enter(itemAt(S_NODES, node * NODE_STRIDE + NODE_NEXT));
		enter(itemAt(S_NODES, node * NODE_STRIDE + NODE_BRANCH));
	}
	return most - (last - from);
}

function enter(node: i32): void {
	if (node < 0 || enteredCount === BLOCKS) return;
	for (let i = 0; i < enteredCount; i++) if (entered[i] === node) return;
	entered[enteredCount++] = node;
}

/** True when line `n` ends in `(X)`, X the register. */
function pointsBy(n: i32, register: i32): bool {
	const end = <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + END);
	const name = registerName(register);
	const at = end - 1 - names.length(name);
	return byte(end - 1) === CLOSE && byte(at - 1) === OPEN && same(at, names.text(name), names.length(name));
}

function captured(code: i32, pc: i32, offset: i32, node: i32, n: i32, name: i32, isNumber: bool): void {
	if (isNumber || (name >= 0 && name === get(S_ZERO))) recordCaptured(code, pc, offset, FROM_NIL);
	else {
		origins(node, n, registerOf(name));
		tell(TO_CAPTURED, 0, pc, code, offset, true);
	}
}

function isBarrier(n: i32): bool {
	const row = rowOf(n);
	// runtime.gcWriteBarrierN
	const callee = nameAt(row, 1);
	return callee >= 0 && (bitsOf(callee) & CALLEE_BARRIER) !== 0;
}

/** What a line puts into the register that it writes: another register, a word of memory, an address, a constant. */

import {
	ARGS,
	CALLEE_DATA,
	CALLEE_FUNCVAL,
	END,
	FROM_FUNCVAL,
	FROM_GLOBAL,
	FROM_NIL,
	LINE_STRIDE,
	MNEMONIC_ADDRESS,
	MNEMONIC_COPY,
	MOVE_ADDRESS,
	MOVE_VALUE,
	OP,
	OP_AT,
	OPERAND_HAS_INDEX,
	OPERAND_IS_ADDRESS,
	OPERAND_MEMORY,
	OPERAND_NAME,
	OPERAND_NUMBER,
	OPERAND_SYMBOL,
	ROW_MOVE,
	S_LINES_OF_TEXT,
	S_POINTER_SIZE,
} from "../src/parser/layout";
import { answer, end, lost, PLAIN, task, unknown } from "./answers";
import { byte, CLOSE, isCompilersData, isDigit, OPEN } from "./bytes";
import { bitsOf } from "./callees";

import { mnemonicOf } from "./lines";
import { get, at as itemAt } from "./memory";
import { FIRST } from "./moves";
import {
	DOLLAR,
	firstEnd,
	MINUS,
	offsetBefore,
	pointedBy,
	pointedOffset,
	readPointed,
	readSlot,
	slotOffset,
	slotVariable,
} from "./operandtext";
import { has, isKind, isStackName, nameAt, offsetAt, plainName } from "./places";
import { operandAt, registerOf } from "./registers";
import { rowOf, word } from "./shapes";
import {
	CLEARED,
	firstStore,
	held,
	nextStore,
	storeFrom,
	storeLine,
	storeNode,
	storeOffset,
	storeWidth,
	zero,
} from "./stores";
import { same } from "./table";
import { firstOf, isCall, renew, spoils, targetOf, WRITES_SOME } from "./targets";

/** What line `n` puts into the register that it writes. */
export function define(node: i32, n: i32, deref: i32): void {
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
			held(slotVariable, slotOffset, deref);
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
export function closureAt(variable: i32, offset: i32): void {
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
	const first = firstOf(node);
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

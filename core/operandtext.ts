/** Operands as they are printed: where the first ends and the last begins, slots on the stack, what a register points to. */

import { ARGS, END, LINE_STRIDE, S_LINES_OF_TEXT } from "../src/parser/layout";
import { byte, CLOSE, isDigit, OPEN, SPACE } from "./bytes";
import { at as itemAt } from "./memory";
import { operandAt } from "./registers";
import { hashOf } from "./table";

const COMMA: u8 = 44;
/** `[`; `]` is two further. */
const BRACKET: u8 = 91;
export const DOLLAR: u8 = 36;
const PLUS: u8 = 43;
export const MINUS: u8 = 45;
/** The end of `(SP)` and `(FP)`. */
export const POINTER: u16 = 0x2950;
/** `SP` */
const POINTER_NAME: u16 = 0x5053;

/** End of the first operand of line `n`. */
export function firstEnd(n: i32): usize {
	const from = <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + ARGS);
	const end = <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + END);
	for (let at = from; at < end; at += 16) {
		const text = v128.load(at);
		const mask = i8x16.bitmask(v128.or(i8x16.eq(text, i8x16.splat(COMMA)), i8x16.eq(text, i8x16.splat(BRACKET))));
		if (mask === 0) continue;
		const found = at + <usize>ctz(mask);
		if (found >= end) return end;
		return byte(found) === BRACKET ? behindBrackets(from, found, end) : found;
	}
	return end;
}

/** The comma behind brackets, the first of which opens at `at`: names of generic functions hold commas. */
function behindBrackets(from: usize, at: usize, end: usize): usize {
	let depth = 0;
	for (; at < end; at++) {
		const c = byte(at);
		if (c === BRACKET) depth++;
		else if (c === BRACKET + 2) depth--;
		else if (c === COMMA && depth === 0) return at;
	}
	// They do not match: a string's text.
	at = from;
	while (at < end && byte(at) !== COMMA) at++;
	return at;
}

/** Beginning of the last operand of line `n`. Not for one that may hold a blank. */
export function lastStart(n: i32): usize {
	const from = <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + ARGS);
	let at = <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + END);
	while (at > from && byte(at - 1) !== SPACE) at--;
	return at;
}

/** True when several operands stand in [from, end), a comma between them. */
export function areSeveral(from: usize, end: usize): bool {
	for (let at = from; at < end; at += 16) {
		const mask = i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(COMMA)));
		if (mask !== 0) return at + <usize>ctz(mask) < end;
	}
	return false;
}

/** Variable (a hash of its name: two that share it are taken for one) and offset of the slot that was read last. */
export let slotVariable: i32 = -1;
export let slotOffset: i32 = 0;

/** True when [from, end) is a named slot on the stack, `x+8(SP)`, `x(FP)`. */
export function readSlot(from: usize, end: usize): bool {
	if (end - from < 5 || load<u16>(end - 2) !== POINTER || byte(end - 4) !== OPEN) return false;
	let at = end - 4;
	let value = 0;
	let scale = 1;
	while (at > from && isDigit(byte(at - 1)) && scale <= 100000000) {
		value += (<i32>byte(at - 1) - 48) * scale;
		scale *= 10;
		at--;
	}
	if (at < end - 4) {
		const sign = at > from ? byte(at - 1) : 0;
		if (sign !== PLUS && sign !== MINUS) return false;
		at--;
		if (sign === MINUS) value = -value;
	}
	if (at === from || byte(from) === DOLLAR) return false;
	slotVariable = <i32>(hashOf(from, <i32>(at - from)) >> 1);
	slotOffset = value;
	return true;
}

/** Register and offset of the operand that `readPointed` read last. */
export let pointedBy: i32 = -1;
export let pointedOffset: i32 = 0;

/** True when [from, end) is what a register other than SP points to, `8(AX)`, and that register has a number. */
export function readPointed(from: usize, end: usize): bool {
	if (byte(end - 1) !== CLOSE) return false;
	let at = from;
	const isNegative = byte(at) === MINUS;
	if (isNegative) at++;
	let value = 0;
	for (; at < end && isDigit(byte(at)) && value < 100000000; at++) value = value * 10 + <i32>byte(at) - 48;
	// `(R1)` to `(R30)`, `(AX)`
	if (byte(at) !== OPEN || end - at < 4 || end - at > 5 || load<u16>(end - 3) === POINTER_NAME) return false;
	pointedBy = operandAt(at + 1, end - 1);
	pointedOffset = isNegative ? -value : value;
	return pointedBy >= 0;
}

/** The number before a parenthesis; -1 for a negative one. */
export function offsetBefore(from: usize): i32 {
	let value = 0;
	let at = from;
	while (isDigit(byte(at)) && value < 100000000) value = value * 10 + <i32>byte(at++) - 48;
	return byte(at) === OPEN ? value : -1;
}

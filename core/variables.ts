/** Variables of a frame, by the names in operands: `main.buf+40(SP)`. */

import { ARGS, END, LINE_STRIDE, S_LINES_OF_TEXT, S_VARIABLES, VARIABLE_STRIDE } from "../src/parser/layout";
import { byte, find, isDigit, OPEN } from "./bytes";
import { at as itemAt, lengthOf, push, put, setLength } from "./memory";
import { Table } from "./table";

/** `(SP)` */
const STACK_BASE: u32 = 0x29505328;
const PLUS: u8 = 43;
const MINUS: u8 = 45;
const DOT: u8 = 46;
/** Longer numbers are no offsets. */
const MAX_DIGITS: usize = 9;

/** Symbols; their word is one more than the number of the variable, counted from `before` on. */
const symbols = new Table(0, 256);
/** Variables of the functions before. */
let before = 0;

/** Lists the function's variables with the least offset of each. */
export function variables(): void {
	before += lengthOf(S_VARIABLES) / VARIABLE_STRIDE;
	setLength(S_VARIABLES, 0);
	const end = lengthOf(S_LINES_OF_TEXT);
	for (let line = 0; line < end; line += LINE_STRIDE)
		inOperands(<usize>itemAt(S_LINES_OF_TEXT, line + ARGS), <usize>itemAt(S_LINES_OF_TEXT, line + END));
}

function inOperands(from: usize, end: usize): void {
	let least = from;
	for (let at = find(from, end, OPEN); at + 4 <= end; at = find(at + 1, end, OPEN)) {
		if (load<u32>(at) !== STACK_BASE) continue;
		slot(least, at);
		least = at + 4;
	}
}

/** The slot whose name and offset end at `end`. */
function slot(least: usize, end: usize): void {
	let digits = end;
	while (digits > least && isDigit(byte(digits - 1))) digits--;
	let offset = 0;
	let stop = end;
	const sign = digits - 1;
	if (digits < end && end - digits <= MAX_DIGITS && sign > least && (byte(sign) === PLUS || byte(sign) === MINUS)) {
		for (let i = digits; i < end; i++) offset = offset * 10 + <i32>byte(i) - 48;
		if (byte(sign) === MINUS) offset = -offset;
		stop = sign;
	}
	let from = stop;
	let isNamed = false;
	while (from > least && !endsName(byte(from - 1))) if (byte(--from) === DOT) isNamed = true;
	if (isNamed) note(from, stop, offset);
}

/** What no name of a slot holds: white space, a comma, `$`, parentheses and brackets. */
function endsName(c: u8): bool {
	return c <= 32 || c === 36 || c === 40 || c === 41 || c === 44 || c === 91 || c === 93;
}

function note(from: usize, end: usize, offset: i32): void {
	const id = symbols.intern(from, <i32>(end - from));
	const known = symbols.user(id) - 1 - before;
	if (known < 0) {
		symbols.setUser(id, before + lengthOf(S_VARIABLES) / VARIABLE_STRIDE + 1);
		push(S_VARIABLES, <i32>from);
		push(S_VARIABLES, <i32>end);
		push(S_VARIABLES, offset);
		return;
	}
	const at = known * VARIABLE_STRIDE + 2;
	if (offset < itemAt(S_VARIABLES, at)) put(S_VARIABLES, at, offset);
}

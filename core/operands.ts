/** What needs no grammar: jump targets that are literals, registers at the end, positions. */

import {
	ARGS,
	END,
	LINE_STRIDE,
	PC,
	POS,
	POS_END,
	S_FILE,
	S_LINES_OF_TEXT,
	S_POSITION_LINE,
	S_RELATIVE,
} from "../src/parser/layout";
import { byte, isDigit, isStaticBase, SPACE } from "./bytes";
import { badPosition, position as learnPosition } from "./host";
import { get, at as itemAt, set } from "./memory";
import { names } from "./shapes";
import { same, Table } from "./table";

const DOLLAR: u8 = 36;
const MINUS: u8 = 45;
const QUESTION: u8 = 63;
const TAB: u8 = 9;

/** File parts of positions, with the name ids of the files. */
const files = new Table(0, 256);

/**
 * pc that a branch or a jump leads to, -1 when its last operand is no literal: needs no grammar. A pc (`JLS 28`,
 * `CBZ R1, 28`), or a distance (`JAL X0, $-16`) where the architecture prints those.
 */
export function target(n: i32): i32 {
	const from = <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + ARGS);
	const end = <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + END);
	let k = end;
	let value = 0;
	let scale = 1;
	while (k > from && isDigit(byte(k - 1))) {
		if (end - k >= 9) return -1;
		value += (<i32>byte(k - 1) - 48) * scale;
		scale *= 10;
		k--;
	}
	if (k >= end) return -1;
	if (get(S_RELATIVE) !== 0) {
		if (k > from && byte(k - 1) === MINUS) {
			value = -value;
			k--;
		}
		if (k === from || byte(k - 1) !== DOLLAR) return -1;
		k--;
		value += itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + PC);
	}
	return k === from || byte(k - 1) === SPACE ? value : -1;
}

/** True when the operand text ends in a blank and the name `id`. */
export function endsIn(n: i32, id: i32): bool {
	let end = <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + END);
	// The assembler's mark (src/parser/operand.ts, withoutMark).
	if (byte(end - 2) === QUESTION) end -= byte(end - 6) === TAB ? 6 : 7;
	const length = names.length(id);
	const at = end - length;
	if (at - 1 < <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + ARGS)) return false;
	if (byte(at - 1) !== 32) return false;
	const name = names.text(id);
	for (let k = 0; k < length; k++) if (byte(at + k) !== byte(name + k)) return false;
	return true;
}

/** Puts the position of line `n`, at `pc`, into S_FILE (name id) and S_POSITION_LINE (1-based, 0 unknown). */
export function position(n: i32, pc: i32): void {
	read(n);
	const line = get(S_POSITION_LINE);
	if (line !== 0 && names.length(get(S_FILE)) === 0) badPosition(pc);
	if (line < 0) set(S_POSITION_LINE, 0);
}

function read(n: i32): void {
	const from = <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + POS);
	const end = <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + POS_END);
	let k = end;
	let line = 0;
	let scale = 1;
	while (k > from && isDigit(byte(k - 1))) {
		if (end - k >= 9) break;
		line += (<i32>byte(k - 1) - 48) * scale;
		scale *= 10;
		k--;
	}
	// A second number before it: that is the line, this one the column.
	if (k < end && k > from + 1 && byte(k - 1) === 58 && !isDigit(byte(k - 2))) {
		const id = files.intern(from, <i32>(k - from));
		if (files.added) files.setUser(id, learnPosition(from, <i32>(k - from), false));
		set(S_FILE, files.user(id));
		set(S_POSITION_LINE, line);
		return;
	}
	// `shown.y:77[real.go:10]`, `<unknown line number>`
	set(S_FILE, learnPosition(from, <i32>(end - from), true));
}

/** Where `(SB)` stands in the TEXT line, the function's first, when that names [name, nameEnd); else 0. */
export function textBase(name: usize, nameEnd: usize): usize {
	const from = <usize>itemAt(S_LINES_OF_TEXT, ARGS);
	const end = <usize>itemAt(S_LINES_OF_TEXT, END);
	// The name, `<>`, `<0>` or `<1>`, then `(SB)`.
	let at = from + (nameEnd - name);
	if (at > end || !same(from, name, <i32>(nameEnd - name))) return 0;
	if (byte(at) === 60) while (at < end && byte(at - 1) !== 62) at++;
	return isStaticBase(at) ? at : 0;
}

/**
 * Shapes: the text of an instruction with its numbers and names cut out (`SUBQ $#, SP`, `CALL @(SB)`, `MOVQ @-#(SP), AX`).
 * There are few, so what a shape means is asked of the grammar once for each.
 */

import {
	ARGS,
	CUT_NAMES,
	END,
	LEARNT_BAD,
	LEARNT_EXACT,
	LINE_STRIDE,
	MAX_NAMES,
	MAX_NUMBERS,
	NUMBERS,
	OP_AT,
	ROW_STATE,
	ROW_STRIDE,
	S_LINES_OF_TEXT,
	S_MARKS,
	S_NAMES,
	S_ROWS,
	S_SHAPES,
	S_TAILS,
} from "../src/parser/layout";
import { byte, CLOSE, find, isDigit, isStaticBase, LF, OPEN, SPACE } from "./bytes";
import { shape as learn } from "./host";
import { allocate, get, at as itemAt, lengthOf, set } from "./memory";
import { keep, recall, SHORT } from "./recent";
import { Table } from "./table";

/** Names: functions, files, registers, packages. All columns that leave the core hold ids of this table. */
export const names = new Table(S_NAMES, 4096);
const shapes = new Table(S_SHAPES, 1024);
const tails = new Table(S_TAILS, 64);

const QUOTE: u8 = 34;
const HASH: u8 = 35;
const DOLLAR: u8 = 36;
const COMMA: u8 = 44;
const DOT: u8 = 46;
const BACKSLASH: u8 = 92;
const AT: u8 = 64;
const UNDERSCORE: u8 = 95;
/** Begins the text of a shape from which nothing was cut. */
const EXACT: u8 = 1;

/** Longer texts are not cut. */
const MAX_LENGTH: i32 = 2048;
const scratch = allocate(MAX_LENGTH + 64);
let rows: usize = 0;
let rowCapacity = 0;
/** How much was cut from the last text. */
let cutNumbers = 0;
let cutNames = 0;

/** Address of the row of the shape of line `n`; its numbers and its cut name are in the state block. */
export function rowOf(n: i32): usize {
	const id = shapeOf(n);
	return rows + <usize>(id * ROW_STRIDE * 4);
}

/** Id of the shape of [from, end), the tail of a TEXT line. */
export function tailOf(from: usize, end: usize): i32 {
	const length = cut(from, end, end);
	return length > 0 ? tails.intern(scratch, length) : exactTailOf(from, end);
}

/** Id of the tail itself. */
export function exactTailOf(from: usize, end: usize): i32 {
	const length = <i32>(end - from);
	return tails.intern(marked(from, length), length + 1);
}

/** What `setTail` said of a tail, 0 for nothing. */
export function tailAt(id: i32): i32 {
	return tails.user(id);
}
export function setTail(id: i32, what: i32): void {
	tails.setUser(id, what);
}

/** Id of the name [from, from + length). */
export function intern(from: usize, length: i32): i32 {
	return names.intern(from, length);
}

/** How many of the marked lines are not understood. */
export function unreadableMarks(): i32 {
	let found = 0;
	const marks = lengthOf(S_MARKS);
	for (let m = 0; m < marks; m++) if (word(rowOf(itemAt(S_MARKS, m)), ROW_STATE) === LEARNT_BAD) found++;
	return found;
}

/** Word of a row. */
export function word(row: usize, column: i32): i32 {
	return load<i32>(row + ((<usize>column) << 2));
}

/** Value of three columns of a row: constant + factor · number. */
export function valueOf(row: usize, column: i32): i32 {
	const number = word(row, column + 2);
	const constant = word(row, column);
	return number < 0 ? constant : constant + word(row, column + 1) * get(NUMBERS + number);
}

/** Id of the shape of line `n`. */
export function shapeOf(n: i32): i32 {
	const line = n * LINE_STRIDE;
	const from = <usize>itemAt(S_LINES_OF_TEXT, line + OP_AT);
	const end = <usize>itemAt(S_LINES_OF_TEXT, line + END);
	if (end - from > SHORT) return shapeOfText(from, <usize>itemAt(S_LINES_OF_TEXT, line + ARGS), end);
	const recent = recall(from, <i32>(end - from));
	if (recent >= 0) return recent;
	const id = shapeOfText(from, <usize>itemAt(S_LINES_OF_TEXT, line + ARGS), end);
	if (cutNames === 0) keep(from, <i32>(end - from), id, cutNumbers);
	return id;
}

function shapeOfText(from: usize, args: usize, end: usize): i32 {
	const length = cut(from, min(args, end), end);
	// Learning a shape may cut others.
	const numbers = cutNumbers;
	const names = cutNames;
	let id = length > 0 ? known(scratch, length) : exact(from, <i32>(end - from));
	if (word(rows + <usize>(id * ROW_STRIDE * 4), ROW_STATE) === LEARNT_EXACT) id = exact(from, <i32>(end - from));
	cutNumbers = numbers;
	cutNames = names;
	return id;
}

/** Id of the shape with this text, learnt. */
export function known(from: usize, length: i32): i32 {
	const id = shapes.intern(from, length);
	if (!shapes.added) return id;
	makeRow(id);
	learn(id);
	return id;
}

/**
 * Takes over what is known beforehand: the `count` texts that end in a line feed in [from, end). Their rows are filled in by
 * whoever calls.
 */
export function preload(from: usize, end: usize, areShapes: bool, count: i32): void {
	const bytes = <i32>(end - from);
	if (areShapes) {
		shapes.reserve(count, bytes);
		makeRow(count - 1);
	} else names.reserve(count, bytes);
	for (let at = from; at < end; ) {
		const stop = find(at, end, LF);
		if (areShapes) makeRow(shapes.intern(at, <i32>(stop - at)));
		else names.intern(at, <i32>(stop - at));
		at = stop + 1;
	}
}

function makeRow(id: i32): void {
	if (id >= rowCapacity) {
		const larger = max(id + 1, max(1024, rowCapacity * 2));
		const moved = allocate(<usize>(larger * ROW_STRIDE * 4));
		memory.copy(moved, rows, <usize>(rowCapacity * ROW_STRIDE * 4));
		rows = moved;
		rowCapacity = larger;
		set(S_ROWS, <i32>rows);
	}
}

/** Id of the shape that is the text itself, its first byte a mark. */
function exact(from: usize, length: i32): i32 {
	return known(marked(from, length), length + 1);
}

/** Address of a copy of the text behind the mark. */
function marked(from: usize, length: i32): usize {
	const text = length < MAX_LENGTH ? scratch : allocate(<usize>length + 64);
	store<u8>(text, EXACT);
	memory.copy(text + 1, from, length);
	return text;
}

/**
 * Writes the shape of [from, end), whose operands begin at `args`, to the scratch buffer, and what was cut to the state
 * block. Its length, or 0 where nothing may be cut.
 */
function cut(from: usize, args: usize, end: usize): i32 {
	if (<i32>(end - from) >= MAX_LENGTH || byte(from) === EXACT) return 0;
	let to = scratch;
	let i = from;
	let numbers = 0;
	let cuts = 0;
	let before: u8 = 0;
	let starts = false;
	cutNumbers = cutNames = 0;
	while (i < end) {
		if (i === args) starts = true;
		const c = byte(i);
		if (starts) {
			starts = c === DOLLAR;
			const stop = cuts < MAX_NAMES ? nameEnd(i, end) : 0;
			if (stop !== 0) {
				set(CUT_NAMES + cuts++, names.intern(i, <i32>(stop - i)));
				store<u8>(to++, AT);
				before = AT;
				i = stop;
				continue;
			}
		}
		if (c === HASH || c === AT) return 0;
		if (isDigit(c) && !isWord(before) && numbers < MAX_NUMBERS) {
			let k = i + 1;
			let value = <i32>c - 48;
			while (k < end && isDigit(byte(k)) && k - i < 9) value = value * 10 + byte(k++) - 48;
			if (k === end || !isWord(byte(k))) {
				set(NUMBERS + numbers++, value);
				store<u8>(to++, HASH);
				i = k;
				before = 48;
				continue;
			}
		}
		store<u8>(to++, c);
		before = c;
		i++;
		if (c !== COMMA) continue;
		starts = true;
		if (i < end && byte(i) === SPACE) {
			store<u8>(to++, SPACE);
			before = SPACE;
			i++;
		}
	}
	cutNumbers = numbers;
	cutNames = cuts;
	return <i32>(to - scratch);
}

function isLetter(c: u8): bool {
	return <u32>(c | 32) - 97 < 26 || c === UNDERSCORE;
}

/** Part of a word, so that a digit beside it is no number of its own. */
function isWord(c: u8): bool {
	return isDigit(c) || isLetter(c) || c === DOT || c >= 128;
}

/**
 * End of the name at the start of an operand, when it is that of a stack slot (`x-8(SP)`: without its offset) or of a
 * symbol (`f(SB)`, `x+8(SB)`); 0 when it may be anything else. A name that is cut here must be one token of the grammar,
 * whatever it is (src/parser/tokens.ts).
 */
function nameEnd(from: usize, end: usize): usize {
	const first = byte(from);
	// `"".`: the own package up to Go 1.18.
	const isOwn = first === QUOTE && byte(from + 1) === QUOTE && byte(from + 2) === DOT;
	if (!isLetter(first) && first < 128 && !isOwn) return 0;
	let open = find(from, end, OPEN);
	if (open >= end) return 0;
	const isText = isString(from);
	if (isSlotBase(open) && !isText) {
		const sign = offsetAt(from, open);
		// Without an offset the package tells that it is a name.
		const isNamed = sign !== open || find(from, open, DOT) < open;
		return isNamed && isPlain(isOwn ? from + 3 : from, sign) ? sign : 0;
	}
	if (!isOwn && standsAlone(from, end)) return 0;
	while (open < end && !(isStaticBase(open) && (!isText || isClosed(from, open)))) {
		if (isRelativeBase(open) && isRelative(from, open, isText)) return 0;
		open = find(open + 1, end, OPEN);
	}
	if (open >= end) return 0;
	const stop = unmarked(from, offsetAt(from, open));
	// `name@GOT` is another operand than it looks like; in the name of a constant string anything may stand.
	if (isText ? holdsControl(from, stop) : holdsControl(from, stop) || find(from, stop, AT) < stop) return 0;
	return isThunk(from) ? 0 : stop;
}

/** True when a control character stands in [from, end). */
function holdsControl(from: usize, end: usize): bool {
	for (let i = from; i < end; i += 16) {
		const text = v128.load(i);
		const odd = v128.or(i8x16.lt_u(text, i8x16.splat(32)), i8x16.eq(text, i8x16.splat(127)));
		const mask = i8x16.bitmask(odd);
		if (mask !== 0 && i + <usize>ctz(mask) < end) return true;
	}
	return false;
}

/** End of the name before the mark of a static symbol (`<>`) or of an ABI (`<0>`, `<1>`); 0 where the mark is another. */
function unmarked(from: usize, end: usize): usize {
	if (byte(end - 1) !== 62) return end;
	const mark = byte(end - 2) === 60 ? end - 2 : byte(end - 3) === 60 && (byte(end - 2) | 1) === 49 ? end - 3 : 0;
	return mark > from ? mark : 0;
}

/** The quote that ends a text begun at `from` stands before it: none of the text's own, which are escaped. */
function isClosed(from: usize, open: usize): bool {
	const at = offsetAt(from, open);
	if (byte(at - 1) !== QUOTE || at - 1 <= from + 10) return false;
	let before = at - 2;
	while (byte(before) === BACKSLASH) before--;
	return ((at - 2 - before) & 1) === 0;
}

/** `go:string."`, and `go.string."` up to Go 1.19. */
function isString(at: usize): bool {
	const head = load<u64>(at);
	const isNamed = head === 0x6e697274733a6f67 || head === 0x6e697274732e6f67;
	return isNamed && load<u16>(at + 8) === 0x2e67 && byte(at + 10) === QUOTE;
}

/** `(SP)`, `(FP)`, `(R1)`: ppc64 prints the register. */
function isSlotBase(at: usize): bool {
	const base = load<u32>(at);
	return base === 0x29505328 || base === 0x29504628 || base === 0x29315228;
}

/** `(AX)` and its kin: with -shared 386 has symbols relative to a register (src/parser/tokens.ts, RelativeName). */
function isRelativeBase(at: usize): bool {
	const base = load<u32>(at);
	return (
		base === 0x29584128 ||
		base === 0x29584228 ||
		base === 0x29584328 ||
		base === 0x29584428 ||
		base === 0x29495328 ||
		base === 0x29494428 ||
		base === 0x29504228
	);
}

/** [from, end) is such a symbol's name: not cut, as there are few. */
function isRelative(from: usize, end: usize, isText: bool): bool {
	if (isText) return isClosed(from, end);
	let isName = false;
	for (let i = from; i < end; i++) {
		const c = byte(i);
		if (c === COMMA && byte(i + 1) === SPACE) return false;
		if (c === DOT || c === 58 || c === 60) isName = true;
	}
	return isName;
}

/** `runtime.retpolineAX`: code that calls a register. */
function isThunk(at: usize): bool {
	return load<u64>(at) === 0x2e656d69746e7572 && load<u64>(at + 8) === 0x6e696c6f70746572;
}

/** Where an offset (`+8`) before `end` begins; `end` when there is none. */
function offsetAt(from: usize, end: usize): usize {
	let i = end;
	while (isDigit(byte(i - 1))) i--;
	return i < end && i - 1 > from && (byte(i - 1) === 43 || byte(i - 1) === 45) ? i - 1 : end;
}

/** Nothing in it that a stack slot's name cannot hold: no blank, quote, parenthesis or comma, nothing beyond ASCII. */
function isPlain(from: usize, end: usize): bool {
	for (let i = from; i < end; i += 16) {
		const text = v128.load(i);
		const odd = v128.or(
			v128.or(i8x16.gt_u(i8x16.sub(text, i8x16.splat(33)), i8x16.splat(93)), i8x16.eq(text, i8x16.splat(QUOTE))),
			v128.or(i8x16.eq(text, i8x16.splat(CLOSE)), i8x16.eq(text, i8x16.splat(COMMA))),
		);
		const mask = i8x16.bitmask(odd);
		if (mask !== 0 && i + <usize>ctz(mask) < end) return false;
	}
	return true;
}

/** The word at `from` is an operand, or what is shifted: a register. */
function standsAlone(from: usize, end: usize): bool {
	let i = from;
	while (isWord(byte(i))) i++;
	if (i >= end) return true;
	const c = byte(i);
	// ] and ) end lists and pairs of registers.
	if (c === COMMA || c === CLOSE || c === 93) return true;
	// <<, >>, ->, @>
	return c === 60 ? byte(i + 1) === 60 : byte(i + 1) === 62 && (c === 62 || c === 45 || c === AT);
}

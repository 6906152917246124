/**
 * Bytes to lines, lines to columns. Says where things are, never what they mean: what a mnemonic or a header means is
 * asked of the program around the core, once for each.
 */

import {
	EVENT_END,
	EVENT_LOSE,
	EVENT_OUTER,
	EVENT_RELOCATION,
	KIND_DATA,
	KIND_NONE,
	KIND_SEEK,
	KIND_TEXT,
	KIND_TYPE,
	KIND_WANTED,
	NUMBERED,
	PROBLEM_BAD_LINE,
	PROBLEM_DISORDER,
	PROBLEM_ELIDED,
	PROBLEM_OUTSIDE,
	S_BAD,
	S_BLOCK_BAD,
	S_BYTES,
	S_CALL_NUMBER,
	S_DATA,
	S_DIRECT,
	S_EVENT,
	S_HAS_NAMES,
	S_HEAD,
	S_HEX_LINES,
	S_INDIRECT,
	S_KIND,
	S_LINE_END,
	S_LINES,
	S_LINES_OF_TEXT,
	S_NEXT,
	S_NUMBERED,
	S_RELOCATIONS,
	S_RELOCATIONS_OF_TEXT,
	S_SIZE,
	S_SYMBOL,
	S_WANTS_RELOCATIONS,
} from "../src/parser/layout";
import {
	byte,
	CR,
	find,
	hexDigit,
	isCallType,
	isDigit,
	isHiddenCall,
	isMorestack,
	isRel,
	isSizeKey,
	LF,
	SPACE,
	TAB,
} from "./bytes";
import { problem } from "./host";
import { glance, glanced, hexAt, instruction, isDump } from "./lines";
import { add, get, lengthOf, push, set } from "./memory";
import { dataKind, link, relocationKind, use, withoutMarks } from "./relocations";
import { names } from "./shapes";
import { Table } from "./table";

const CAPITAL_R: u8 = 82;

/** Type and flags of data headers up to `size=`; their word is 0 until `learnHead`. */
const heads = new Table(0, 64);

/** Tells what the head of the last data header (S_HEAD) is: HEAD_*. */
export function learnHead(what: i32): void {
	if (get(S_HEAD) >= 0) heads.setUser(get(S_HEAD), what);
}

/**
 * Scans lines of [from, end), up to one that the program around the core must see: S_EVENT says why, the address of the
 * line is returned. A header at or after `limit` is for the program around.
 */
export function scan(from: usize, end: usize, limit: usize): usize {
	let at = from;
	while (at < end) {
		if (get(S_KIND) === KIND_TEXT) {
			const event = glance(at, end);
			if (event >= 0) {
				if (event !== EVENT_END) return stop(event, at, glanced, glanced + 1);
				add(S_LINES, 1);
				at = glanced + 1;
				continue;
			}
		}
		const eol = find(at, end, LF);
		if (eol >= end) break;
		const to = eol > at && byte(eol - 1) === CR ? eol - 1 : eol;
		let event = EVENT_END;
		if (byte(at) !== TAB) event = at < limit && dataHeader(at, to) ? EVENT_END : EVENT_OUTER;
		else if (get(S_KIND) !== KIND_SEEK) event = bodyLine(at, to);
		else {
			at = eol + 1;
			continue;
		}
		if (event !== EVENT_END) return stop(event, at, to, eol + 1);
		add(S_LINES, 1);
		at = eol + 1;
	}
	set(S_EVENT, EVENT_END);
	return at;
}

/**
 * Where the last line of [from, end) ends that does not begin with a tab: what follows it is not complete, most often. `from` where
 * there is none.
 */
export function lastOuter(from: usize, end: usize): usize {
	const feed = i8x16.splat(LF);
	const tab = i8x16.splat(TAB);
	for (let at = end - 17; at >= from && at < end; at -= 16) {
		let starts = i8x16.bitmask(v128.andnot(i8x16.eq(v128.load(at), feed), i8x16.eq(v128.load(at + 1), tab)));
		for (; starts !== 0; starts &= (1 << last(starts)) - 1) {
			const eol = find(at + <usize>last(starts) + 1, end, LF);
			if (eol < end) return eol + 1;
		}
	}
	return from;
}

/** Number of the highest bit that is set. */
function last(bits: i32): i32 {
	return 31 - clz(bits);
}

/** The line [at, end) is for the program around; the next begins at `next`. */
function stop(event: i32, at: usize, end: usize, next: usize): usize {
	set(S_EVENT, event);
	set(S_LINE_END, <i32>end);
	set(S_NEXT, <i32>next);
	return at;
}

/** `NAME TYPE flags size=N` of a symbol without code whose head is known. False when it may be anything else. */
function dataHeader(start: usize, end: usize): bool {
	set(S_HEAD, -1);
	if (get(S_KIND) === KIND_TEXT) return false;
	let at = end;
	while (at > start && end - at < 10 && isDigit(byte(at - 1))) at--;
	if (at === end || end - at > 9 || at < start + 6 || !isSizeKey(at - 5)) return false;
	// Back over the flags to the type: the first word that starts with a capital.
	let space = at - 6;
	while (space > start && !(byte(space) === SPACE && <u32>byte(space + 1) - 65 < 26)) {
		if (at - space > 64) return false;
		space--;
	}
	if (byte(space) !== SPACE) return false;
	const head = heads.intern(space + 1, <i32>(at - space - 1));
	set(S_HEAD, head);
	const what = heads.user(head);
	if (what === 0) return false;
	beginData(start, withoutMarks(start, space), what);
	add(S_DATA, 1);
	return true;
}

/** Begins the data symbol [start, end), whose head is HEAD_*. */
export function beginData(start: usize, end: usize, what: i32): void {
	const kind = dataKind(start, end, what);
	set(S_KIND, kind);
	if (kind !== KIND_DATA) set(S_SYMBOL, names.intern(start, <i32>(end - start)));
}

function bad(code: i32, at: usize, end: usize): void {
	add(S_BAD, 1);
	// A line that is not of the language stands between instructions: one of them may be missing.
	if (get(S_KIND) === KIND_TEXT && get(S_HEX_LINES) === 0) add(S_BLOCK_BAD, 1);
	problem(code, at, end);
}

/** A line that starts with a tab: EVENT_END, or what the program around must do. */
function bodyLine(at: usize, end: usize): i32 {
	const kind = get(S_KIND);
	if (kind === KIND_NONE) {
		bad(PROBLEM_OUTSIDE, at, end);
		return EVENT_END;
	}
	if (isDump(at)) {
		add(S_BYTES, 1);
		return kind === KIND_TEXT ? hexLine(at, end, hexAt(at + 3)) : EVENT_END;
	}
	if (byte(at + 1) === 48 && byte(at + 2) === 120) {
		// 0x, then hexadecimal digits up to a space.
		let i = at + 3;
		let pc = 0;
		for (; i < end; i++) {
			const digit = hexDigit(byte(i));
			if (digit < 0) break;
			pc = (pc << 4) | digit;
		}
		if (byte(i) === SPACE && i - at >= 7 && i - at <= 12) {
			i++;
			if (byte(i + 2) === SPACE && hexDigit(byte(i)) >= 0 && hexDigit(byte(i + 1)) >= 0) {
				add(S_BYTES, 1);
				return kind === KIND_TEXT ? hexLine(at, end, pc) : EVENT_END;
			}
			const event = instruction(at, i, end, pc);
			if (event >= 0) return event;
		}
	} else if (byte(at + 1) === 114 && isRel(at + 1)) {
		if (kind >= KIND_TYPE && !link(at + 5, end, kind)) {
			bad(PROBLEM_BAD_LINE, at, end);
			return EVENT_END;
		}
		add(S_RELOCATIONS, 1);
		if (kind === KIND_TEXT) {
			textRelocation(at + 5, end);
			if (get(S_WANTS_RELOCATIONS) !== 0) {
				push(S_RELOCATIONS_OF_TEXT, <i32>(at + 5));
				push(S_RELOCATIONS_OF_TEXT, <i32>end);
			}
		} else if (kind === KIND_WANTED) return EVENT_RELOCATION;
		return EVENT_END;
	}
	bad(isEllipsis(at + 1, end) ? PROBLEM_ELIDED : PROBLEM_BAD_LINE, at, end);
	return EVENT_END;
}

/** `...` or `…` alone: somebody left lines out. */
function isEllipsis(at: usize, end: usize): bool {
	const text = load<u32>(at) & 0xffffff;
	return end - at === 3 && (text === 0x2e2e2e || text === 0xa680e2);
}

/** All bytes of its code were shown, or it has none: only relocations may follow. */
export function isComplete(): bool {
	const size = get(S_SIZE);
	if (size === 0) return lengthOf(S_LINES_OF_TEXT) === 0;
	const hexLines = get(S_HEX_LINES);
	return hexLines > 0 && hexLines === (size >> 4) + ((size & 15) !== 0 ? 1 : 0);
}

/** Each line shows 16 bytes, from the first on. */
function hexLine(at: usize, end: usize, pc: i32): i32 {
	const hexLines = get(S_HEX_LINES);
	if (pc === hexLines << 4 && pc < get(S_SIZE)) {
		set(S_HEX_LINES, hexLines + 1);
		return EVENT_END;
	}
	if (isComplete() || (pc === 0 && hexLines > 0)) return EVENT_LOSE;
	set(S_HEX_LINES, hexLines + 1);
	add(S_BLOCK_BAD, 1);
	problem(PROBLEM_DISORDER, at, end);
	return EVENT_END;
}

/** `5+4 t=R_CALL…`: one for each call instruction (cmd/internal/objabi/reloctype.go); `5+4 t=8 …` up to Go 1.21. */
function textRelocation(at: usize, end: usize): void {
	let i = at;
	while (i < end && byte(i) !== SPACE) i++;
	const type = i + 3;
	if (byte(type) !== CAPITAL_R) {
		numberedRelocation(type, end);
		use(type, end);
		return;
	}
	const isCall = isCallType(i);
	set(S_HAS_NAMES, 1);
	if (!isCall) {
		use(type, end);
		return;
	}
	const isIndirect = byte(type + 6) === 73;
	i += 9;
	while (i < end && byte(i) !== SPACE) i++;
	if (isIndirect) add(S_INDIRECT, 1);
	else if (!isHiddenCall(i)) add(S_DIRECT, 1);
	relocationKind(type, i);
}

function numberedRelocation(at: usize, end: usize): void {
	let i = at;
	let type = 0;
	for (; i < end && i - at < 3; i++) {
		const c = byte(i);
		if (!isDigit(c)) break;
		type = type * 10 + c - 48;
	}
	if (type === 0 || type >= NUMBERED || byte(i) !== SPACE) return;
	if (isMorestack(i)) set(S_CALL_NUMBER, type);
	if (!isHiddenCall(i)) add(S_NUMBERED + type, 1);
}

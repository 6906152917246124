/** Instruction lines of functions: `\t0x0027 00039 (POS)\tOP[\tARGS]` to columns (S_LINES_OF_TEXT). */

import {
	ARGS,
	CLASS,
	CLASS_ALIGNMENT,
	CLASS_FIRST_MARKED,
	END,
	EVENT_END,
	EVENT_LOSE,
	KIND_LOST,
	KIND_TEXT,
	LINE_STRIDE,
	MAX_STEP,
	MNEMONIC_BYTE_STORE,
	MNEMONIC_CLASS,
	MNEMONIC_NO_SIZE,
	OP,
	OP_AT,
	PC,
	POS,
	POS_END,
	PROBLEM_DISORDER,
	S_ASM,
	S_BLOCK_BAD,
	S_ENDING,
	S_HEX_LINES,
	S_INSTRUCTIONS,
	S_KIND,
	S_LINES_OF_TEXT,
	S_MARKS,
} from "../src/parser/layout";
import { byte, CLOSE, CR, find, findPair, isDigit, LF, OPEN, SPACE, TAB } from "./bytes";
import { mnemonic, problem } from "./host";
import { add, allocate, get, at as itemAt, lengthOf, push, room, setLength } from "./memory";
import { Table } from "./table";

/** A position is two file names and two lines at most: what is longer is damage. */
const MAX_POSITION: usize = 16 << 10;
const MAX_MNEMONIC: usize = 32;
/** `)` and a tab. */
const POSITION_END: u16 = 0x0929;
/** Where the position begins in a line whose pc has four digits. */
const POSITION: usize = 15;

const mnemonics = new Table(0, 512);
/** Short mnemonics that were seen last, by a hash: eight bytes of text, their id, and how many they are. */
const RECENT: usize = 256;
const recent = allocate(RECENT << 4);

/** Bytes between `(` and `)\t` in the last instruction line: most lines have the same. */
let positionLength: usize = 0;
/** End of the line that `glance` has read. */
export let glanced: usize = 0;

/** What `mnemonic` said of mnemonic `id`. */
export function mnemonicOf(id: i32): i32 {
	return mnemonics.user(id);
}

/** Adds bits of the core's own. */
export function addMnemonicBits(id: i32, bits: i32): void {
	mnemonics.setUser(id, mnemonics.user(id) | bits);
}

/** True when line `n` stores one byte, wherever. */
export function mayStoreByte(n: i32): bool {
	return (mnemonicOf(itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + OP)) & MNEMONIC_BYTE_STORE) !== 0;
}

/** True when the line whose tab stands at `at` begins `\t0x0027 00039 (`, with any digits: all bytes are looked at together. */
function isPlain(at: usize): bool {
	const head = v128.load(at + 1);
	return i8x16.all_true(
		v128.or(
			i8x16.le_u(
				i8x16.sub(head, i8x16(48, 120, 48, 48, 48, 48, 32, 48, 48, 48, 48, 48, 32, 40, 0, 0)),
				i8x16(0, 0, 9, 9, 9, 9, 0, 9, 9, 9, 9, 9, 0, 0, -1, -1),
			),
			hexLetters(head),
		),
	);
}

/** Lanes 2 to 5 that are letters among the hexadecimal digits, all bits each. */
function hexLetters(head: v128): v128 {
	return i8x16.le_u(
		i8x16.sub(head, i8x16(-1, -1, 97, 97, 97, 97, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1)),
		i8x16(0, 0, 5, 5, 5, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
	);
}

/** True when the line whose tab stands at `at` begins `\t0x0010 4`: the first bytes of a line of bytes. */
export function isDump(at: usize): bool {
	const head = v128.load(at + 1);
	const digits = i8x16.le_u(
		i8x16.sub(head, i8x16(48, 120, 48, 48, 48, 48, 32, 48, 48, 32, 0, 0, 0, 0, 0, 0)),
		i8x16(0, 0, 9, 9, 9, 9, 0, 9, 9, 0, -1, -1, -1, -1, -1, -1),
	);
	const letters = i8x16.le_u(
		i8x16.sub(head, i8x16(-1, -1, 97, 97, 97, 97, -1, 97, 97, -1, -1, -1, -1, -1, -1, -1)),
		i8x16(0, 0, 5, 5, 5, 5, 0, 5, 5, 0, 0, 0, 0, 0, 0, 0),
	);
	return i8x16.all_true(v128.or(digits, letters));
}

/** Value of the four hexadecimal digits at `at`. */
export function hexAt(at: usize): i32 {
	const text = load<u32>(at);
	const digits = (text & 0x0f0f0f0f) + ((text >> 6) & 0x01010101) * 9;
	const pairs = ((digits << 4) | (digits >> 8)) & 0x00ff00ff;
	return <i32>(((pairs & 0xff) << 8) | (pairs >> 16));
}

/** Value of the five decimal digits at `at`. */
function decimalAt(at: usize): i32 {
	const digits = load<u32>(at + 1) - 0x30303030;
	const pairs = (digits * 10 + (digits >> 8)) & 0x00ff00ff;
	return <i32>((pairs & 0xff) * 100 + (pairs >> 16)) + (<i32>byte(at) - 48) * 10000;
}

/**
 * Reads the line at `at` when it is an instruction of the commonest form, whose position is as long as the one before: gives an
 * event, and where the line ends (`glanced`). -1 for any other line, of which nothing is read.
 */
export function glance(at: usize, end: usize): i32 {
	if (byte(at) !== TAB || !isPlain(at)) return -1;
	const pc = hexAt(at + 3);
	if (decimalAt(at + 8) !== pc) return -1;
	const op = at + POSITION + positionLength + 2;
	if (op >= end || load<u16>(op - 2) !== POSITION_END) return -1;
	const feed = i8x16.splat(LF);
	let feeds = i8x16.eq(v128.load(op - 16), feed);
	for (let i = at + POSITION; i < op - 16; i += 16) feeds = v128.or(feeds, i8x16.eq(v128.load(i), feed));
	if (v128.any_true(feeds)) return -1;
	const text = v128.load(op);
	const near = i8x16.bitmask(i8x16.eq(text, feed)) | (i8x16.bitmask(i8x16.eq(v128.load(op + 16), feed)) << 16);
	const eol = near !== 0 ? op + <usize>ctz(near) : find(op + 32, end, LF);
	if (eol >= end || byte(eol - 1) === CR) return -1;
	const tabs = i8x16.bitmask(i8x16.eq(text, i8x16.splat(TAB)));
	if (tabs === 0 && eol - op > 16) return -1;
	const tab = tabs === 0 ? eol : min(op + <usize>ctz(tabs), eol);
	if (tab === op) return -1;
	glanced = eol;
	return place(at, at + POSITION, op, tab, eol, pc);
}

/** `00000 (POS)\tOP[\tARGS]` from `from` on; -1 when it is not, else an event. */
export function instruction(at: usize, from: usize, end: usize, pc: i32): i32 {
	let i = from;
	let decimal: i64 = 0;
	for (; i < end; i++) {
		const c = byte(i);
		if (!isDigit(c)) break;
		decimal = decimal * 10 + <i64>(c - 48);
	}
	if (i - from < 5 || decimal !== <i64>pc || byte(i) !== SPACE || byte(i + 1) !== OPEN) return -1;
	const pos = i + 2;
	// `)\t` occurs once in a line, so where it stood in the line before is the place to look first.
	i = pos + positionLength;
	if (!(i + 1 < end && byte(i) === CLOSE && byte(i + 1) === TAB)) {
		i = findPair(pos, end, CLOSE, TAB);
		if (i + 1 >= end || i - pos > MAX_POSITION) return -1;
		positionLength = i - pos;
	}
	const op = i + 2;
	i = find(op, min(op + MAX_MNEMONIC + 1, end), TAB);
	if (i > end) i = end;
	if (i === op || i - op > MAX_MNEMONIC) return -1;
	const kind = get(S_KIND);
	if (kind !== KIND_TEXT) {
		if (kind !== KIND_LOST) return -1;
		add(S_INSTRUCTIONS, 1);
		return EVENT_END;
	}
	return place(at, pos, op, i, end, pc);
}

/** The instruction [at, end) of the function that is being read: its position begins at `pos`, its mnemonic is [op, tab). */
function place(at: usize, pos: usize, op: usize, tab: usize, end: usize, pc: i32): i32 {
	add(S_INSTRUCTIONS, 1);
	const id = mnemonicAt(op, <i32>(tab - op));
	const bits = mnemonics.user(id);
	const opClass = bits & MNEMONIC_CLASS;
	if (opClass === CLASS_ALIGNMENT) return EVENT_END;
	const n = lengthOf(S_LINES_OF_TEXT);
	if (n > 0) {
		const step = pc - itemAt(S_LINES_OF_TEXT, n - LINE_STRIDE + PC);
		if (get(S_HEX_LINES) > 0 || (step < 0 && pc === 0)) return EVENT_LOSE;
		if (step < 0 || (step > MAX_STEP && get(S_ASM) === 0)) {
			add(S_BLOCK_BAD, 1);
			problem(PROBLEM_DISORDER, at, end);
		}
	}
	const row = room(S_LINES_OF_TEXT, LINE_STRIDE);
	store<i32>(row, pc, PC << 2);
	store<i32>(row, <i32>pos, POS << 2);
	store<i32>(row, <i32>(op - 2), POS_END << 2);
	store<i32>(row, id, OP << 2);
	store<i32>(row, <i32>op, OP_AT << 2);
	store<i32>(row, <i32>min(tab + 1, end), ARGS << 2);
	store<i32>(row, <i32>end, END << 2);
	store<i32>(row, opClass, CLASS << 2);
	setLength(S_LINES_OF_TEXT, n + LINE_STRIDE);
	if (opClass >= CLASS_FIRST_MARKED || load<u16>(end - 2) === <u16>get(S_ENDING)) mark(n, at, end, pc);
	return EVENT_END;
}

/** Id of the mnemonic [from, from + length). */
function mnemonicAt(from: usize, length: i32): i32 {
	if (length > 8) return newMnemonic(from, length);
	const text = load<u64>(from) & (~(<u64>0) >> ((<u64>(8 - length)) << 3));
	const at = recent + ((<usize>((text * 0x9e3779b97f4a7c15) >> 56)) << 4);
	if (load<u64>(at) === text && load<i32>(at, 12) === length) return load<i32>(at, 8);
	const id = newMnemonic(from, length);
	store<u64>(at, text);
	store<i32>(at, id, 8);
	store<i32>(at, length, 12);
	return id;
}

function newMnemonic(from: usize, length: i32): i32 {
	const id = mnemonics.intern(from, length);
	if (mnemonics.added) mnemonics.setUser(id, mnemonic(from, length));
	return id;
}

/** Notes line n for the decoder. Instructions have a size: two at one pc are damage. */
function mark(n: i32, at: usize, end: usize, pc: i32): void {
	const marks = lengthOf(S_MARKS);
	const last = marks === 0 ? n : itemAt(S_MARKS, marks - 1) * LINE_STRIDE;
	if (last < n && itemAt(S_LINES_OF_TEXT, last + PC) === pc && hasSize(last) && hasSize(n)) {
		add(S_BLOCK_BAD, 1);
		problem(PROBLEM_DISORDER, at, end);
	}
	push(S_MARKS, n / LINE_STRIDE);
}

function hasSize(n: i32): bool {
	return (mnemonics.user(itemAt(S_LINES_OF_TEXT, n + OP)) & MNEMONIC_NO_SIZE) === 0;
}

/**
 * Stack checks and frames of functions by the shapes of their first instructions: most begin alike, but for numbers and names. What
 * is not known is read by the program around the core (src/analysis/prologue.ts), which says then what there is to know.
 */

import {
	CHECK_NONE,
	CLASS_BRANCH,
	CLASS_CALL,
	CLASS_JUMP,
	CLASS_PSEUDO,
	CLASS_RETURN,
	CLASS_STOP,
	CLASS_TEXT,
	LINE_STRIDE,
	MNEMONIC_OPENS,
	NUMBERS,
	OP,
	ROW_OPENS,
	S_BODY,
	S_CHECK,
	S_CHECK_CONSTANT,
	S_GUARD,
	S_LINES_OF_TEXT,
} from "../src/parser/layout";
import { calleeOf } from "./calledname";
import { Longs } from "./facts";
import { readCheck, readFrame } from "./host";
import { mnemonicOf } from "./lines";
import { allocate, get, at as itemAt, set } from "./memory";
import { rowOf, shapeOf, word } from "./shapes";
import { classOf, count } from "./textlines";

/** Sequences of shapes: by the sequence without its last, and that, the number of the sequence. */
const longer = new Longs();
/** The empty ones, of checks and of what follows them. */
const CHECKS = 0;
const FRAMES = 1;
let sequences = 2;
// By sequence: what it is (0 for nothing that is known), then numbers: line, constant, factor, number of the number.
const TERM = 16;
/** As many as src/analysis/prologue.ts tells of a check: the parts of its constant, and the guard's offset. */
const TERMS = 4;
const KNOWN = 4 + TERMS * TERM;
let known: usize = 0;
let room = 0;
/** The last instruction lowers SP by its number; it ends the prologue. */
const LOWERS = 1;
const ENDS = 2;
/** The last of the terms is the guard's offset. */
const GUARD = 3;

/** Instructions of a check. */
const MOST = 16;
const lines = new StaticArray<i32>(MOST);

/** Registers that hold arguments, their pairs counted singly, and what saves the context register around a call. */
const MAX_SPILLS = 32;

/** The sequence with one more shape. */
export function grow(sequence: i32, shape: i32): i32 {
	const key = ((<i64>sequence) << 32) | <i64>shape;
	const found = longer.get(key, -1);
	if (found >= 0) return found;
	longer.set(key, sequences);
	return sequences++;
}

/** What the sequence is. */
export function learn(sequence: i32, what: i32): void {
	if (sequence >= room) {
		const larger = max(sequence + 1, max(64, room * 2));
		const moved = allocate(<usize>larger * KNOWN);
		memory.copy(moved, known, <usize>room * KNOWN);
		known = moved;
		room = larger;
	}
	store<i32>(known + <usize>sequence * KNOWN, what);
}

/** Term `i` of what is known of the sequence, `learn`ed before. */
export function learnTerm(sequence: i32, i: i32, line: i32, constant: i32, factor: i32, number: i32): void {
	const at = termOf(sequence, i);
	store<i32>(at, line);
	store<i32>(at, constant, 4);
	store<i32>(at, factor, 8);
	store<i32>(at, number, 12);
}

function termOf(sequence: i32, i: i32): usize {
	return known + <usize>sequence * KNOWN + 4 + <usize>i * TERM;
}

function whatIs(sequence: i32): i32 {
	return sequence < room ? load<i32>(known + <usize>sequence * KNOWN) : 0;
}

function behind(sequence: i32, shape: i32): i32 {
	return longer.get(((<i64>sequence) << 32) | <i64>shape, -1);
}

/** Number of the first instruction from line `from` on that is one, or how many lines there are. */
function skip(from: i32): i32 {
	const end = count();
	let i = from;
	for (; i < end; i++) {
		const c = classOf(i);
		if (c !== CLASS_PSEUDO && c !== CLASS_TEXT) break;
	}
	return i;
}

/** Finds the stack check (S_CHECK and what follows it); `declared`: bytes of the frame. */
export function check(declared: i32): void {
	if (recall()) return;
	const first = skip(0);
	// What fetches g stands before a frame, too.
	if ((declared > 0 && mayOpen(first)) || !isAbsent(first)) {
		readCheck();
		return;
	}
	set(S_CHECK, CHECK_NONE);
	set(S_CHECK_CONSTANT, 0);
	set(S_GUARD, 0);
	set(S_BODY, first);
}

/** The same, where one of these shapes was read before. */
function recall(): bool {
	let sequence = CHECKS;
	let depth = 0;
	for (let i = skip(0); i < count() && depth < MOST; ) {
		sequence = behind(sequence, shapeOf(i));
		if (sequence < 0) return false;
		lines[depth++] = i;
		i = skip(i + 1);
		const what = whatIs(sequence);
		if (what === 0) continue;
		let sum = 0;
		for (let term = 0; term < GUARD; term++) sum += valueOf(termOf(sequence, term));
		set(S_CHECK, what);
		set(S_CHECK_CONSTANT, sum);
		set(S_GUARD, valueOf(termOf(sequence, GUARD)));
		set(S_BODY, i);
		return true;
	}
	return false;
}

function valueOf(term: usize): i32 {
	const constant = load<i32>(term, 4);
	const factor = load<i32>(term, 8);
	if (factor === 0) return constant;
	shapeOf(lines[load<i32>(term)]);
	return constant + factor * get(NUMBERS + load<i32>(term, 12));
}

/** A check, or what may stand before it, may begin with line `n`. */
function mayOpen(n: i32): bool {
	if (n >= count()) return false;
	const bits = mnemonicOf(itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + OP));
	return (bits & MNEMONIC_OPENS) !== 0 && word(rowOf(n), ROW_OPENS) !== 0;
}

/** Likewise, and all that follows up to a branch, which each check holds, may be part of one. */
function mayCheck(n: i32): bool {
	if (!mayOpen(n)) return false;
	for (let i = n; i < count(); i = skip(i + 1)) {
		if (word(rowOf(i), ROW_OPENS) === 0) return false;
		if (isControl(classOf(i))) return true;
	}
	return false;
}

function isControl(c: i32): bool {
	return c === CLASS_BRANCH || c === CLASS_JUMP || c === CLASS_RETURN || c === CLASS_STOP;
}

/** Neither at line `first` nor behind a call that stands before one (-d=maymorestack=F) any check can begin. */
function isAbsent(first: i32): bool {
	const end = count();
	if (first >= end) return true;
	if (mayCheck(first)) return false;
	let i = first;
	for (let n = 0; n < MAX_SPILLS && i < end && classOf(i) !== CLASS_CALL; n++) {
		if (isControl(classOf(i))) return true;
		i = skip(i + 1);
	}
	if (i >= end || classOf(i) !== CLASS_CALL || calleeOf(i) < 0) return true;
	for (let n = 0; n < MAX_SPILLS; n++) {
		i = skip(i + 1);
		if (i >= end || isControl(classOf(i)) || classOf(i) === CLASS_CALL) return true;
		if (mayCheck(i)) return false;
	}
	return true;
}

/** Bytes by which the instructions of the prologue, from line S_BODY on, lower SP; `declared` bytes end it. */
export function frame(declared: i32): i32 {
	if (declared === 0) return 0;
	let sequence = FRAMES;
	let depth = 0;
	for (let i = skip(get(S_BODY)); i < count() && depth !== declared; i = skip(i + 1)) {
		sequence = behind(sequence, shapeOf(i));
		const what = sequence < 0 ? 0 : whatIs(sequence);
		if (what === ENDS) break;
		if (what !== LOWERS) return readFrame(declared);
		const term = termOf(sequence, 0);
		const factor = load<i32>(term, 8);
		const by = load<i32>(term, 4) + (factor === 0 ? 0 : factor * get(NUMBERS + load<i32>(term, 12)));
		if (by < 0) break;
		depth += by;
	}
	return depth;
}

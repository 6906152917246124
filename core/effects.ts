/** Which register an instruction writes, told from its text where that is enough: of most instructions nothing else is asked. */

import {
	ARGS,
	CLASS_INDEXED,
	CLASS_PLAIN,
	CLASS_STACK,
	END,
	LINE_STRIDE,
	MAX_MORE,
	MNEMONIC_ADDRESS,
	MNEMONIC_COPY,
	MNEMONIC_READS,
	MNEMONIC_SINGLE,
	MNEMONIC_WILD,
	MORE_ANY,
	MOVE_ANYTHING,
	MOVE_FILL,
	MOVE_NOTHING,
	MOVE_OPERANDS_AND_REGISTERS,
	MOVE_RANGE_IN,
	MOVE_RANGE_OUT,
	MOVE_REGISTERS,
	OP,
	OPERAND_KIND,
	OPERAND_MEMORY,
	OPERAND_NAME,
	OPERAND_OTHER,
	OPERAND_PAIR,
	OPERAND_REGISTER,
	OPERAND_SECOND,
	OPERAND_STRIDE,
	ROW_COUNT,
	ROW_MORE,
	ROW_MOVE,
	ROW_OPERANDS,
	ROW_RANGE,
	S_ARGUMENTS,
	S_CONTEXT,
	S_LINES_OF_TEXT,
	S_RANGES,
} from "../src/parser/layout";
import { byte, CLOSE, isDigit, OPEN, SPACE } from "./bytes";
import { Longs } from "./facts";
import { classOf } from "./graph";
import { mnemonicOf } from "./lines";
import { allocate, get, at as itemAt, lengthOf } from "./memory";
import { FIRST, SECOND } from "./moves";
import { names, rowOf, word } from "./shapes";
import { hashOf } from "./table";

/** Registers that are told apart. */
export const REGISTERS: i32 = 64;
/** No register is written; the row must be asked (`spoils`). */
export const NONE: i32 = -1;
export const ASK: i32 = -2;

const COMMA: u8 = 44;
/** `[`; `]` is two further. */
const BRACKET: u8 = 91;
const DOLLAR: u8 = 36;
const PLUS: u8 = 43;
const MINUS: u8 = 45;
/** The end of `(SP)` and `(FP)`. */
const POINTER: u16 = 0x2950;
/** `SP` */
const POINTER_NAME: u16 = 0x5053;

const numbers = new Longs();
let count = 0;
/** Numbers + 1 of registers by the last two characters of their names: of two characters; of three, by the first one too (`R12`, `X12`). */
const TWO: usize = allocate(1 << 17);
const THREE: usize = allocate(1 << 20);
/** As many names of three characters may end alike: a character and a number each. */
const ALIKE: usize = 8;
/** By register: which argument it holds, -1 for none; its name. */
const argumentOf: usize = allocate((<usize>REGISTERS) << 2);
/** By argument: its register; and all of these, a bit each. */
const argumentRegisters: usize = allocate((<usize>REGISTERS) << 2);
let argumentMask: u64 = 0;
const nameOf: usize = allocate((<usize>REGISTERS) << 2);
export let context: i32 = -1;

/** Learns the architecture's registers; once is enough. */
export function prepare(): void {
	if (count > 0) return;
	for (let i = 0; i < REGISTERS; i++) store<i32>(argumentOf + ((<usize>i) << 2), -1);
	const arguments_ = lengthOf(S_ARGUMENTS);
	for (let i = 0; i < arguments_; i++) {
		const register = registerOf(itemAt(S_ARGUMENTS, i));
		store<i32>(argumentOf + ((<usize>register) << 2), i);
		store<i32>(argumentRegisters + ((<usize>i) << 2), register);
		argumentMask |= (<u64>1) << (<u64>register);
	}
	context = registerOf(get(S_CONTEXT));
}

/** Number of the register with that name, -1 where there are too many. */
export function registerOf(name: i32): i32 {
	const known = numbers.get(name, -2);
	if (known !== -2) return known;
	const length = names.length(name);
	const number = count < REGISTERS && (length === 2 || length === 3) ? count : -1;
	const isKnown = number >= 0 && enter(names.text(name), length, number + 1);
	numbers.set(name, isKnown ? number : -1);
	if (!isKnown) return -1;
	count++;
	store<i32>(nameOf + ((<usize>number) << 2), name);
	return number;
}

/** False where there is no room. */
function enter(text: usize, length: i32, entry: i32): bool {
	if (length === 2) {
		store<u16>(TWO + ((<usize>load<u16>(text)) << 1), <u16>entry);
		return true;
	}
	const at = THREE + ((<usize>load<u16>(text + 1)) << 4);
	for (let i: usize = 0; i < ALIKE; i++)
		if (load<u8>(at + i * 2) === 0) {
			store<u8>(at + i * 2, byte(text));
			store<u8>(at + i * 2, <u8>entry, 1);
			return true;
		}
	return false;
}

/** How many registers have a number by now. */
export function known(): i32 {
	return count;
}

/** Register of argument `i`. */
export function argumentRegister(i: i32): i32 {
	return load<i32>(argumentRegisters + ((<usize>i) << 2));
}

export function argumentIn(register: i32): i32 {
	return load<i32>(argumentOf + ((<usize>register) << 2));
}

export function registerName(register: i32): i32 {
	return load<i32>(nameOf + ((<usize>register) << 2));
}

/** The register that line `n` writes: its last operand. NONE, or ASK. */
export function written(n: i32): i32 {
	const line = n * LINE_STRIDE;
	const bits = mnemonicOf(itemAt(S_LINES_OF_TEXT, line + OP));
	if ((bits & MNEMONIC_READS) !== 0) return NONE;
	if ((bits & MNEMONIC_WILD) !== 0 || classOf(n) === CLASS_INDEXED) return ASK;
	const from = <usize>itemAt(S_LINES_OF_TEXT, line + ARGS);
	const end = <usize>itemAt(S_LINES_OF_TEXT, line + END);
	if (from >= end) return ASK;
	const isPlain = (bits & (MNEMONIC_COPY | MNEMONIC_ADDRESS | MNEMONIC_SINGLE)) !== 0 || classOf(n) === CLASS_STACK;
	if (!isPlain) {
		let at = from;
		while (at < end && byte(at) !== COMMA) at++;
		if (at === end) return ASK;
	}
	if (byte(end - 1) === CLOSE) return NONE;
	let at = end;
	while (at > from && byte(at - 1) !== SPACE && end - at < 4) at--;
	return end - at > 3 ? ASK : registerAt(at, end);
}

/** Register whose name is the text [from, end), NONE for one that nobody asked for, or anything else. */
export function registerAt(from: usize, end: usize): i32 {
	const length = end - from;
	if (length === 2) return <i32>load<u16>(TWO + ((<usize>load<u16>(from)) << 1)) - 1;
	if (length !== 3) return NONE;
	const at = THREE + ((<usize>load<u16>(from + 1)) << 4);
	for (let i: usize = 0; i < ALIKE; i++) {
		const first = load<u8>(at + i * 2);
		if (first === byte(from)) return <i32>load<u8>(at + i * 2, 1) - 1;
		if (first === 0) break;
	}
	return NONE;
}

/** Register that is the operand [from, end), asked for the first time perhaps; NONE where it is none. */
export function operandAt(from: usize, end: usize): i32 {
	const known = registerAt(from, end);
	const length = <i32>(end - from);
	if (known >= 0 || length > 3 || length < 2 || <u32>byte(from) - 65 >= 26) return known;
	return registerOf(names.intern(from, length));
}

/** End of the first operand of line `n`. */
export function firstEnd(n: i32): usize {
	const from = <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + ARGS);
	const end = <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + END);
	let at = from;
	while (at < end && byte(at) !== COMMA && byte(at) !== BRACKET) at++;
	return at < end && byte(at) === BRACKET ? behindBrackets(from, at, end) : at;
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

const EVERY: u64 = ~(<u64>0);

/** Of registers, a bit each, those that hold arguments. */
export function argumentsAmong(registers: u64): u64 {
	return registers & argumentMask;
}

/** Which registers line `n`, of which `written` says ASK, may change, a bit each. */
export function spoiltBy(n: i32): u64 {
	const row = rowOf(n);
	const move = word(row, ROW_MOVE);
	if (move === MOVE_NOTHING) return 0;
	if (move === MOVE_RANGE_IN || move === MOVE_RANGE_OUT) return EVERY;
	const range = word(row, ROW_RANGE);
	const isOdd = move === MOVE_ANYTHING || move === MOVE_REGISTERS || move === MOVE_OPERANDS_AND_REGISTERS;
	if (isOdd && range < 0) return EVERY;
	let mask: u64 = 0;
	if (range >= 0) for (let i = itemAt(S_RANGES, range); i > 0; i--) mask |= bit(itemAt(S_RANGES, range + i));
	if (move === MOVE_FILL) return mask;
	const operands = min(word(row, ROW_COUNT), 3);
	// `XCHGL AX, AX` does nothing.
	if (
		word(row, ROW_COUNT) === 2 &&
		word(row, FIRST + OPERAND_KIND) === OPERAND_REGISTER &&
		word(row, SECOND + OPERAND_KIND) === OPERAND_REGISTER &&
		word(row, FIRST + OPERAND_NAME) === word(row, SECOND + OPERAND_NAME)
	)
		return 0;
	for (let i = 0; i < operands; i++) {
		const at = ROW_OPERANDS + i * OPERAND_STRIDE;
		const kind = word(row, at + OPERAND_KIND);
		if (kind === OPERAND_OTHER) return EVERY;
		if (kind === OPERAND_MEMORY && classOf(n) !== CLASS_INDEXED) continue;
		if (kind !== OPERAND_REGISTER && kind !== OPERAND_PAIR && kind !== OPERAND_MEMORY) continue;
		mask |= bit(word(row, at + OPERAND_NAME));
		if (kind === OPERAND_PAIR) mask |= bit(word(row, at + OPERAND_SECOND));
	}
	for (let i = 0; i < MAX_MORE; i++) {
		const more = word(row, ROW_MORE + i);
		if (more === MORE_ANY) return EVERY;
		if (more >= 0) mask |= bit(more);
	}
	return mask;
}

function bit(name: i32): u64 {
	const register = name < 0 ? -1 : registerOf(name);
	return register < 0 ? 0 : (<u64>1) << (<u64>register);
}

/** True for lines that compute, or move. */
export function computes(c: i32): bool {
	return c === CLASS_PLAIN || c === CLASS_STACK || c === CLASS_INDEXED;
}

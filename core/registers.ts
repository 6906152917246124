/** Registers by number, told from the text of operands: those whose values are followed (origins.ts). */

import { S_ARGUMENTS, S_CONTEXT } from "../src/parser/layout";
import { byte } from "./bytes";
import { Longs } from "./facts";
import { allocate, get, at as itemAt, lengthOf } from "./memory";
import { names } from "./shapes";

/** Registers that are told apart. */
export const REGISTERS: i32 = 64;
/** No register. */
export const NONE: i32 = -1;

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

/** Number of the register with that name, NONE where there are too many. */
export function registerOf(name: i32): i32 {
	const known = numbers.get(name, -2);
	if (known !== -2) return known;
	const length = names.length(name);
	const number = count < REGISTERS && (length === 2 || length === 3) ? count : -1;
	const isKnown = number >= 0 && enter(names.text(name), length, number + 1);
	numbers.set(name, isKnown ? number : NONE);
	if (!isKnown) return NONE;
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

/** Of registers, a bit each, those that hold arguments. */
export function argumentsAmong(registers: u64): u64 {
	return registers & argumentMask;
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
	const length = <i32>(end - from);
	if (length > 3 || length < 2) return NONE;
	const known = registerAt(from, end);
	return known >= 0 || <u32>byte(from) - 65 >= 26 ? known : registerOf(names.intern(from, length));
}

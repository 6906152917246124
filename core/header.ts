/** Headers of functions, by their form: type, flags and fields behind the name, with the numbers cut out. */

import { HEADER_KNOWN, HEADER_LEARNT, MAX_NUMBERS, NUMBERS, S_HEADERS, S_NAME_END } from "../src/parser/layout";
import { byte, hexDigit, isDigit, SPACE } from "./bytes";
import { header as learn } from "./host";
import { allocate, set } from "./memory";
import { withoutMarks } from "./relocations";
import { Table } from "./table";

/** Longer ones are read by the program around the core. */
const MAX_LENGTH: usize = 240;
/** `STEX` */
const STEX: u32 = 0x58455453;
const HASH: u8 = 35;
const EQUALS: u8 = 61;
const SMALL_X: u8 = 120;

const forms = new Table(S_HEADERS, 64);
const scratch = allocate(MAX_LENGTH + 64);

/**
 * HEADER_* of the line [start, end) when it is the header of a function whose form is known: its numbers are in the state
 * block then, and where the name ends. Else 0.
 */
export function header(start: usize, end: usize): i32 {
	const limit = end - start > MAX_LENGTH ? end - MAX_LENGTH : start;
	let space = end - 6;
	while (space > limit && !(byte(space) === SPACE && load<u32>(space + 1) === STEX)) space--;
	if (space <= limit) return 0;
	const length = cut(space + 1, end);
	if (length === 0) return 0;
	const form = forms.intern(scratch, length);
	if (forms.added) forms.setUser(form, learn(form) | HEADER_LEARNT);
	set(S_NAME_END, <i32>withoutMarks(start, space));
	const bits = forms.user(form);
	return (bits & HEADER_KNOWN) !== 0 ? bits : 0;
}

/** Writes the form to the scratch memory; its length, 0 where a number is too large. */
function cut(from: usize, end: usize): i32 {
	let to = scratch;
	let numbers = 0;
	for (let at = from; at < end; ) {
		const c = byte(at++);
		if (c === HASH) return 0;
		store<u8>(to++, c);
		if (c !== EQUALS || at >= end || !isDigit(byte(at))) continue;
		if (numbers === MAX_NUMBERS) return 0;
		const isHex = byte(at) === 48 && byte(at + 1) === SMALL_X;
		if (isHex) {
			store<u16>(to, load<u16>(at));
			to += 2;
			at += 2;
		}
		const first = at;
		let value = 0;
		for (; at < end; at++) {
			const digit = isHex ? hexDigit(byte(at)) : isDigit(byte(at)) ? <i32>byte(at) - 48 : -1;
			if (digit < 0) break;
			value = value * (isHex ? 16 : 10) + digit;
		}
		if (at === first || at - first > (isHex ? 7 : 9)) return 0;
		set(NUMBERS + numbers++, value);
		store<u8>(to++, HASH);
	}
	return <i32>(to - scratch);
}

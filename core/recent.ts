/** Short instructions whose shape was looked up last, by their text: most instructions that are asked for are among a few thousand. */

import { NUMBERS } from "../src/parser/layout";
import { allocate, get, set } from "./memory";

/** Longer texts are not kept, bytes. */
export const SHORT: usize = 16;
/** Nor are those with more numbers. */
const MOST = 2;
// Text, 16 bytes; its length, 0 for none; the shape's id; numbers.
const ENTRY: usize = 32;
const ENTRIES: u64 = 4096;
const entries = allocate(<usize>ENTRIES * ENTRY);

/** The entry where the text that was looked up last belongs, and that text. */
let entry: usize = 0;
let low: u64 = 0;
let high: u64 = 0;

/** Shape of the text [from, from + length), its numbers put into the state block; -1 where it is not among them. Reads SHORT bytes. */
export function recall(from: usize, length: i32): i32 {
	find(from, length);
	if (load<u64>(entry) !== low || load<u64>(entry, 8) !== high || load<i32>(entry, 16) !== length) return -1;
	set(NUMBERS, load<i32>(entry, 24));
	set(NUMBERS + 1, load<i32>(entry, 28));
	return load<i32>(entry, 20);
}

/** Keeps the shape of a text from which no name was cut, and `numbers` numbers, which are in the state block. */
export function keep(from: usize, length: i32, shape: i32, numbers: i32): void {
	if (numbers > MOST) return;
	find(from, length);
	store<u64>(entry, low);
	store<u64>(entry, high, 8);
	store<i32>(entry, length, 16);
	store<i32>(entry, shape, 20);
	store<i32>(entry, get(NUMBERS), 24);
	store<i32>(entry, get(NUMBERS + 1), 28);
}

function find(from: usize, length: i32): void {
	const all = ~(<u64>0);
	const bits = (<u64>length) << 3;
	low = length < 8 ? load<u64>(from) & (((<u64>1) << bits) - 1) : load<u64>(from);
	high = length < 16 ? (length > 8 ? load<u64>(from, 8) & (all >> (128 - bits)) : 0) : load<u64>(from, 8);
	const hash = (low ^ (high * 0xff51afd7ed558ccd)) * 0x9e3779b97f4a7c15;
	entry = entries + <usize>(hash >> 52) * ENTRY;
}

/** The program's names: each distinct text once, with a dense id. */
import { Table } from "../table";
import { put, word } from "./columns";

let names: Table = new Table(0, 16);

/** Makes the table, for up to so many names and bytes before it has to grow. */
export function reserveNames(count: i32, bytes: i32): void {
	let capacity = 16;
	while (capacity < count) capacity *= 2;
	names = new Table(0, capacity, bytes);
}

/** Ids of texts that lie one behind the other from `at` on; `ends`: where each ends, from `at`. Ids take the place of ends. */
export function addNames(at: usize, ends: usize, count: i32): void {
	let from = 0;
	for (let i = 0; i < count; i++) {
		const end = word(ends, i);
		put(ends, i, names.intern(at + <usize>from, end - from));
		from = end;
	}
}

/** Id of the text, -1 where it is not in the table. */
export function findName(at: usize, length: i32): i32 {
	return names.find(at, length);
}

export function nameCount(): i32 {
	return names.size;
}

export function nameAt(id: i32): usize {
	return names.text(id);
}

export function nameLength(id: i32): i32 {
	return names.length(id);
}

/** Offset, from `from` on, at which the names' bytes hold a text; -1 for nowhere. It may lie across two names. */
export function searchNames(from: i32, at: usize, length: i32): i32 {
	const last = names.used - length;
	const first = i8x16.splat(<i8>load<u8>(at));
	for (let i = from; i <= last; i += 16) {
		// Behind the last name there is room to read.
		let hits = i8x16.bitmask(i8x16.eq(v128.load(names.bytes + <usize>i), first));
		while (hits !== 0) {
			const hit = i + ctz(hits);
			hits &= hits - 1;
			if (hit <= last && isAt(names.bytes + <usize>hit, at, length)) return hit;
		}
	}
	return -1;
}

function isAt(place: usize, at: usize, length: i32): bool {
	for (let i = 1; i < length; i++) if (load<u8>(place + <usize>i) !== load<u8>(at + <usize>i)) return false;
	return true;
}

/** Id of the name that holds the byte at an offset. */
export function nameOver(offset: i32): i32 {
	let low = 0;
	let high = names.size - 1;
	while (low < high) {
		const middle = (low + high + 1) >>> 1;
		if (<i32>(names.text(middle) - names.bytes) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

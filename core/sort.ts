/** Sorts a list of integers in place, ascending (heapsort: no list is slow). */
import { LIST_AT, LIST_LENGTH } from "../src/parser/layout";
import { get } from "./memory";

export function sort(list: i32): void {
	const length = get(list + LIST_LENGTH);
	const base = <usize>get(list + LIST_AT);
	let ordered = true;
	for (let i = 1; i < length && ordered; i++) ordered = itemAt(base, i - 1) <= itemAt(base, i);
	if (ordered) return;
	for (let i = (length >> 1) - 1; i >= 0; i--) sift(base, i, length);
	for (let end = length - 1; end > 0; end--) {
		const top = itemAt(base, 0);
		put(base, 0, itemAt(base, end));
		put(base, end, top);
		sift(base, 0, end);
	}
}

function sift(base: usize, from: i32, length: i32): void {
	const value = itemAt(base, from);
	let at = from;
	for (;;) {
		let child = 2 * at + 1;
		if (child >= length) break;
		if (child + 1 < length && itemAt(base, child + 1) > itemAt(base, child)) child++;
		if (itemAt(base, child) <= value) break;
		put(base, at, itemAt(base, child));
		at = child;
	}
	put(base, at, value);
}

function itemAt(base: usize, i: i32): i32 {
	return load<i32>(base + ((<usize>i) << 2));
}

function put(base: usize, i: i32, value: i32): void {
	store<i32>(base + ((<usize>i) << 2), value);
}

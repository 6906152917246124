/** The core's memory: the state block, lists of integers that grow, and input. Nothing is ever freed; what grows doubles. */

import { INPUT_ALIGN, LIST_AT, LIST_CAPACITY, LIST_LENGTH, PADDING, S_CAPACITY, S_INPUT } from "../src/parser/layout";
import { grown } from "./host";

/** The words of layout.ts up to CUT_NAMES + MAX_NAMES, 4 bytes each. */
const STATE: usize = memory.data(1024, 16);

/** Address of the state block. */
export function state(): usize {
	return STATE;
}

export function get(word: i32): i32 {
	return load<i32>(STATE + ((<usize>word) << 2));
}

export function set(word: i32, value: i32): void {
	store<i32>(STATE + ((<usize>word) << 2), value);
}

export function add(word: i32, by: i32): void {
	set(word, get(word) + by);
}

/** `size` bytes, zeroed, at a multiple of 16. */
export function allocate(size: usize): usize {
	const pages = memory.size();
	const at = heap.alloc(size);
	if (memory.size() !== pages) grown();
	return at;
}

/** Word `i` of a list. */
export function at(list: i32, i: i32): i32 {
	return load<i32>(<usize>get(list + LIST_AT) + ((<usize>i) << 2));
}

export function put(list: i32, i: i32, value: i32): void {
	store<i32>(<usize>get(list + LIST_AT) + ((<usize>i) << 2), value);
}

export function lengthOf(list: i32): i32 {
	return get(list + LIST_LENGTH);
}

export function setLength(list: i32, length: i32): void {
	set(list + LIST_LENGTH, length);
}

/** Makes room for `words` more and returns the address of the first. */
export function room(list: i32, words: i32): usize {
	const length = get(list + LIST_LENGTH);
	const needed = length + words;
	const capacity = get(list + LIST_CAPACITY);
	if (needed > capacity) {
		const larger = max(needed, max(capacity * 2, 1024));
		const moved = allocate((<usize>larger) << 2);
		memory.copy(moved, <usize>get(list + LIST_AT), (<usize>length) << 2);
		set(list + LIST_AT, <i32>moved);
		set(list + LIST_CAPACITY, larger);
	}
	return <usize>get(list + LIST_AT) + ((<usize>length) << 2);
}

export function push(list: i32, value: i32): void {
	store<i32>(room(list, 1), value);
	add(list + LIST_LENGTH, 1);
}

/** Makes the input's buffer at least `size` bytes long; what is in it stays. It begins as far behind a multiple of INPUT_ALIGN as before. */
export function reserveInput(size: i32): void {
	const capacity = get(S_CAPACITY);
	if (size <= capacity) return;
	const aligned = (allocate(<usize>size + PADDING + 2 * INPUT_ALIGN) + INPUT_ALIGN - 1) & ~(INPUT_ALIGN - 1);
	const moved = aligned + (<usize>get(S_INPUT) & (INPUT_ALIGN - 1));
	if (capacity > 0) memory.copy(moved, <usize>get(S_INPUT), <usize>capacity);
	set(S_INPUT, <i32>moved);
	set(S_CAPACITY, size);
}

/** Interning: each distinct piece of text gets a dense id; a lookup compares bytes. */
import {
	ENTRY_HASH,
	ENTRY_LENGTH,
	ENTRY_START,
	ENTRY_USER,
	PADDING,
	TABLE_BYTES,
	TABLE_ENTRIES,
	TABLE_SIZE,
} from "../src/parser/layout";
import { allocate, set } from "./memory";

/** Hash of `length` bytes at `from`; reads up to seven more. */
export function hashOf(from: usize, length: i32): u32 {
	let hash: u64 = <u64>length;
	let at = from;
	let left = length;
	for (; left >= 8; left -= 8, at += 8) {
		hash = (hash ^ load<u64>(at)) * 0x9e3779b97f4a7c15;
		hash ^= hash >> 32;
	}
	if (left > 0) {
		hash = (hash ^ (load<u64>(at) & (((<u64>1) << (<u64>left * 8)) - 1))) * 0x9e3779b97f4a7c15;
		hash ^= hash >> 32;
	}
	return <u32>(hash ^ (hash >> 17));
}

/** True when `length` bytes at both addresses are the same; reads up to seven more. */
export function same(one: usize, other: usize, length: i32): bool {
	let i = 0;
	for (; i + 8 <= length; i += 8) if (load<u64>(one + i) !== load<u64>(other + i)) return false;
	if (i === length) return true;
	return (load<u64>(one + i) ^ load<u64>(other + i)) << (<u64>(8 - (length - i)) * 8) === 0;
}

export class Table {
	private slots: usize;
	private mask: u32;
	private capacity: i32;
	/** All texts, one behind the other. */
	bytes: usize;
	used: i32 = 0;
	private room: i32;
	entries: usize;
	size: i32 = 0;
	/** True when the last lookup made the entry. */
	added: bool = false;

	/**
	 * `words`: state words that show the table to the program around the core; 0 for none. `capacity`: entries, a power of two, and
	 * `bytes` of text that it takes without growing.
	 */
	constructor(
		private words: i32,
		capacity: i32,
		bytes: i32 = 0,
	) {
		this.capacity = capacity;
		this.mask = capacity * 2 - 1;
		this.slots = allocate((<usize>capacity) << 3);
		this.entries = allocate((<usize>capacity) << 4);
		this.room = max(capacity * 16, bytes);
		this.bytes = allocate(<usize>this.room + PADDING);
		this.show();
	}

	/** Makes room for so many entries and bytes of text at once: for a table that is to be filled. */
	reserve(entries: i32, bytes: i32): void {
		if (bytes > this.room) this.moveText(bytes);
		let capacity = this.capacity;
		while (capacity < entries) capacity *= 2;
		if (capacity > this.capacity) this.rehash(capacity);
		this.show();
	}

	private moveText(room: i32): void {
		this.room = room;
		const moved = allocate(<usize>room + PADDING);
		memory.copy(moved, this.bytes, this.used);
		this.bytes = moved;
	}

	private rehash(capacity: i32): void {
		const moved = allocate((<usize>capacity) << 4);
		memory.copy(moved, this.entries, (<usize>this.capacity) << 4);
		this.entries = moved;
		this.capacity = capacity;
		this.slots = allocate((<usize>capacity) << 3);
		this.mask = capacity * 2 - 1;
		for (let id = 0; id < this.size; id++) this.place(id);
	}

	private show(): void {
		if (this.words === 0) return;
		set(this.words + TABLE_ENTRIES, <i32>this.entries);
		set(this.words + TABLE_BYTES, <i32>this.bytes);
		set(this.words + TABLE_SIZE, this.size);
	}

	/** Address of an entry's words. */
	entry(id: i32): usize {
		return this.entries + ((<usize>id) << 4);
	}

	/** Address of an entry's first byte. */
	text(id: i32): usize {
		return this.bytes + load<i32>(this.entry(id), ENTRY_START << 2);
	}

	length(id: i32): i32 {
		return load<i32>(this.entry(id), ENTRY_LENGTH << 2);
	}

	user(id: i32): i32 {
		return load<i32>(this.entry(id), ENTRY_USER << 2);
	}

	setUser(id: i32, value: i32): void {
		store<i32>(this.entry(id), value, ENTRY_USER << 2);
	}

	intern(from: usize, length: i32): i32 {
		const hash = hashOf(from, length);
		const slot = this.slotOf(from, length, hash);
		const id = load<i32>(this.slots + ((<usize>slot) << 2)) - 1;
		this.added = id < 0;
		return id < 0 ? this.insert(from, length, hash, slot) : id;
	}

	/** Id of the text, -1 where it is not in the table. */
	find(from: usize, length: i32): i32 {
		return load<i32>(this.slots + ((<usize>this.slotOf(from, length, hashOf(from, length))) << 2)) - 1;
	}

	/** The slot that holds the text, else the one where it belongs. */
	private slotOf(from: usize, length: i32, hash: u32): u32 {
		let slot = hash & this.mask;
		let id = load<i32>(this.slots + ((<usize>slot) << 2)) - 1;
		while (id >= 0 && !this.holds(id, from, length, hash)) {
			slot = (slot + 1) & this.mask;
			id = load<i32>(this.slots + ((<usize>slot) << 2)) - 1;
		}
		return slot;
	}

	private holds(id: i32, from: usize, length: i32, hash: u32): bool {
		const entry = this.entry(id);
		return (
			load<u32>(entry, ENTRY_HASH << 2) === hash &&
			load<i32>(entry, ENTRY_LENGTH << 2) === length &&
			same(this.bytes + load<i32>(entry, ENTRY_START << 2), from, length)
		);
	}

	private insert(from: usize, length: i32, hash: u32, slot: u32): i32 {
		if (this.used + length > this.room) this.moveText(max(this.room * 2, this.used + length));
		if (this.size === this.capacity) {
			this.rehash(this.capacity * 2);
			slot = hash & this.mask;
			while (load<i32>(this.slots + ((<usize>slot) << 2)) !== 0) slot = (slot + 1) & this.mask;
		}
		const id = this.size++;
		memory.copy(this.bytes + this.used, from, length);
		const entry = this.entry(id);
		store<u32>(entry, hash, ENTRY_HASH << 2);
		store<i32>(entry, this.used, ENTRY_START << 2);
		store<i32>(entry, length, ENTRY_LENGTH << 2);
		this.used += length;
		store<i32>(this.slots + ((<usize>slot) << 2), id + 1);
		this.show();
		return id;
	}

	private place(id: i32): void {
		let slot = load<u32>(this.entry(id), ENTRY_HASH << 2) & this.mask;
		while (load<i32>(this.slots + ((<usize>slot) << 2)) !== 0) slot = (slot + 1) & this.mask;
		store<i32>(this.slots + ((<usize>slot) << 2), id + 1);
	}
}

/**
 * What is known at one point of a function: values by key (a register's name id, a stack slot, the pc where an object was
 * made). A value is 0 where nothing is known, else what it is in three bits and which one above them.
 */
import { allocate } from "./memory";

/** The address of code; a funcval constant: name id of the function. */
export const CODE: i64 = 1;
export const FUNCVAL: i64 = 2;
/** A pointer to what runtime.newobject made: the pc. */
export const OBJECT: i64 = 3;
/** A pointer to a stack slot: its number. */
export const SLOT: i64 = 4;
/** A pointer to a stack slot or to what lies above it, somewhere in the same object: the slot's number. */
export const ABOVE: i64 = 7;
export const NOTHING: i64 = 0;
/** Slots whose numbers differ by more belong to different names of the stack pointer. */
export const FAR: i64 = 1 << 30;

export function valueOf(kind: i64, which: i64): i64 {
	return (which << 3) | kind;
}

export function kindOf(value: i64): i64 {
	return value & 7;
}

export function whichOf(value: i64): i64 {
	return value >> 3;
}

/** What holds for both values: of two pointers into the stack, that they lead to the lower slot or above it. */
function common(known: i64, other: i64): i64 {
	if (known === other) return known;
	if (!isOnStack(known) || !isOnStack(other)) return NOTHING;
	const a = whichOf(known);
	const b = whichOf(other);
	const apart = a < b ? b - a : a - b;
	return apart < FAR ? valueOf(ABOVE, min(a, b)) : NOTHING;
}

function isOnStack(value: i64): bool {
	return kindOf(value) === SLOT || kindOf(value) === ABOVE;
}

/** Bytes of a key and its value. */
export const ENTRY: usize = 16;
/** More is not kept in mind: no function of a compiler knows as much. */
const MOST = 4096;

/** The last `meet` kept less of some entry than was known. */
export let weakened: bool = false;

/** Values by key, in no order: there are few. */
export class Facts {
	private base: usize = 0;
	private capacity: i32 = 0;
	length: i32 = 0;

	key(i: i32): i64 {
		return load<i64>(this.base + <usize>i * ENTRY);
	}

	value(i: i32): i64 {
		return load<i64>(this.base + <usize>i * ENTRY, 8);
	}

	private find(key: i64): i32 {
		for (let i = 0; i < this.length; i++) if (this.key(i) === key) return i;
		return -1;
	}

	get(key: i64): i64 {
		const i = this.find(key);
		return i < 0 ? NOTHING : this.value(i);
	}

	set(key: i64, value: i64): void {
		let i = this.find(key);
		if (value === NOTHING) {
			if (i >= 0) this.removeAt(i);
			return;
		}
		if (i < 0) {
			if (this.length >= MOST) return;
			this.reserve(this.length + 1);
			i = this.length++;
			store<i64>(this.base + <usize>i * ENTRY, key);
		}
		store<i64>(this.base + <usize>i * ENTRY, value, 8);
	}

	/** The last entry takes its place. */
	removeAt(i: i32): void {
		const last = --this.length;
		if (i < last) memory.copy(this.base + <usize>i * ENTRY, this.base + <usize>last * ENTRY, ENTRY);
	}

	remove(key: i64): void {
		const i = this.find(key);
		if (i >= 0) this.removeAt(i);
	}

	clear(): void {
		this.length = 0;
	}

	private reserve(length: i32): void {
		if (length <= this.capacity) return;
		const larger = max(length, max(this.capacity * 2, 64));
		const moved = allocate(<usize>larger * ENTRY);
		memory.copy(moved, this.base, <usize>this.length * ENTRY);
		this.base = moved;
		this.capacity = larger;
	}

	/** Becomes a copy of `length` entries at `from`. */
	load(from: usize, length: i32): void {
		this.reserve(length);
		memory.copy(this.base, from, <usize>length * ENTRY);
		this.length = length;
	}

	/** Copies all entries to `to`. */
	save(to: usize): void {
		memory.copy(to, this.base, <usize>this.length * ENTRY);
	}

	/** Of `length` entries at `into` keeps what holds here, too; returns how many they are, `weakened` tells of others. */
	meet(into: usize, length: i32): i32 {
		let left = length;
		weakened = false;
		for (let i = 0; i < left; ) {
			const entry = into + <usize>i * ENTRY;
			const known = load<i64>(entry, 8);
			const both = common(known, this.get(load<i64>(entry)));
			if (both !== NOTHING) {
				i++;
				if (both === known) continue;
				store<i64>(entry, both, 8);
				weakened = true;
				continue;
			}
			left--;
			memory.copy(entry, into + <usize>left * ENTRY, ENTRY);
		}
		return left;
	}
}

/** Integers of 64 bits, each with one of 32; made for adding and looking up. */
export class Longs {
	private base: usize = 0;
	private slots: usize = 0;
	private capacity: i32 = 0;
	private mask: u32 = 0;
	length: i32 = 0;

	clear(): void {
		if (this.length > 0) memory.fill(this.slots, 0, (<usize>this.mask + 1) << 2);
		this.length = 0;
	}

	/** Address of the slot of `key`, or of the free one where it belongs. */
	private slot(key: i64): usize {
		let hash = <u64>key * 0x9e3779b97f4a7c15;
		hash ^= hash >> 32;
		let at = <u32>hash & this.mask;
		let slot = this.slots + ((<usize>at) << 2);
		for (let i = load<i32>(slot) - 1; i >= 0 && this.key(i) !== key; i = load<i32>(slot) - 1) {
			at = (at + 1) & this.mask;
			slot = this.slots + ((<usize>at) << 2);
		}
		return slot;
	}

	/** The keys and what stands with them, in the order in which they were new. */
	key(i: i32): i64 {
		return load<i64>(this.base + <usize>i * ENTRY);
	}

	value(i: i32): i32 {
		return load<i32>(this.base + <usize>i * ENTRY, 8);
	}

	/** What stands with `key`, or `otherwise`. */
	get(key: i64, otherwise: i32): i32 {
		if (this.length === 0) return otherwise;
		const i = load<i32>(this.slot(key)) - 1;
		return i < 0 ? otherwise : load<i32>(this.base + <usize>i * ENTRY, 8);
	}

	/** True when `key` is new. */
	set(key: i64, value: i32): bool {
		if (this.length === this.capacity) this.grow();
		const slot = this.slot(key);
		let i = load<i32>(slot) - 1;
		const isNew = i < 0;
		if (isNew) {
			i = this.length++;
			store<i64>(this.base + <usize>i * ENTRY, key);
			store<i32>(slot, i + 1);
		}
		store<i32>(this.base + <usize>i * ENTRY, value, 8);
		return isNew;
	}

	/** Sets what stands with `key`; gives what stood there, or `otherwise`. */
	replaced(key: i64, value: i32, otherwise: i32): i32 {
		if (this.length === this.capacity) this.grow();
		const slot = this.slot(key);
		const i = load<i32>(slot) - 1;
		if (i >= 0) {
			const at = this.base + <usize>i * ENTRY;
			const before = load<i32>(at, 8);
			store<i32>(at, value, 8);
			return before;
		}
		const at = this.base + <usize>this.length * ENTRY;
		store<i64>(at, key);
		store<i32>(at, value, 8);
		store<i32>(slot, ++this.length);
		return otherwise;
	}

	private grow(): void {
		const capacity = max(this.capacity * 2, 64);
		const moved = allocate(<usize>capacity * ENTRY);
		memory.copy(moved, this.base, <usize>this.length * ENTRY);
		this.base = moved;
		this.capacity = capacity;
		this.mask = capacity * 2 - 1;
		this.slots = allocate((<usize>capacity) << 3);
		for (let i = 0; i < this.length; i++) store<i32>(this.slot(load<i64>(moved + <usize>i * ENTRY)), i + 1);
	}
}

/** Integers, last in, first out. */
import { allocate, put, word } from "./columns";

export class Stack {
	private at: usize = allocate(4096);
	private capacity: i32 = 1024;
	size: i32 = 0;

	push(value: i32): void {
		if (this.size === this.capacity) {
			const moved = allocate((<usize>this.capacity) << 3);
			memory.copy(moved, this.at, (<usize>this.capacity) << 2);
			this.at = moved;
			this.capacity *= 2;
		}
		put(this.at, this.size++, value);
	}

	/** The i-th from below. */
	get(i: i32): i32 {
		return word(this.at, i);
	}

	/** The stack may not be empty. */
	pop(): i32 {
		return word(this.at, --this.size);
	}
}

/** Integers and strings as few bytes: base-128 varints (7 bits a byte, the lowest first), differences where columns grow. */

import type { PackedStrings } from "../util/strings.js";

/** What is to be read is not what was written. */
export class DamagedError extends Error {
	constructor(message: string) {
		super(message);
		this.name = "DamagedError";
	}
}

const encoder = new TextEncoder();

export class Packer {
	private bytes = new Uint8Array(1 << 16);
	private length = 0;

	private reserve(more: number): void {
		if (this.length + more <= this.bytes.length) return;
		const grown = new Uint8Array(Math.max(this.length + more, this.bytes.length * 2));
		grown.set(this.bytes.subarray(0, this.length));
		this.bytes = grown;
	}

	/** Any 32-bit integer; small ones, also negative, take one byte. */
	int(value: number): void {
		this.reserve(5);
		// Zigzag: 0, -1, 1, -2 … become 0, 1, 2, 3 …
		let rest = ((value << 1) ^ (value >> 31)) >>> 0;
		while (rest > 127) {
			this.bytes[this.length++] = (rest & 127) | 128;
			rest >>>= 7;
		}
		this.bytes[this.length++] = rest;
	}

	text(value: string): void {
		const text = encoder.encode(value);
		this.int(text.length);
		this.reserve(text.length);
		this.bytes.set(text, this.length);
		this.length += text.length;
	}

	/** Every `stride`th value from the `first` on; `asDifferences`: each as what it adds to the one before. */
	column(values: Int32Array, first: number, stride: number, asDifferences: boolean): void {
		let before = 0;
		for (let i = first; i < values.length; i += stride) {
			const value = values[i] as number;
			this.int(asDifferences ? value - before : value);
			before = value;
		}
	}

	/** All that was packed. */
	done(): Uint8Array {
		return this.bytes.subarray(0, this.length);
	}
}

/** Reads what a Packer wrote. @throws DamagedError where there are fewer bytes than there should be */
export class Unpacker {
	private at = 0;
	private readonly decoder = new TextDecoder("utf-8", { fatal: true });

	constructor(private readonly bytes: Uint8Array) {}

	int(): number {
		let value = 0;
		for (let shift = 0; shift < 35; shift += 7) {
			const byte = this.bytes[this.at++];
			if (byte === undefined) throw new DamagedError("it ends too early");
			value |= (byte & 127) << shift;
			if (byte < 128) return (value >>> 1) ^ -(value & 1);
		}
		throw new DamagedError("an impossible number");
	}

	/** A length or count: never more than there can be. */
	count(): number {
		const value = this.int();
		if (value < 0 || value > this.bytes.length - this.at) throw new DamagedError("an impossible count");
		return value;
	}

	text(): string {
		const length = this.count();
		const text = this.decoder.decode(this.bytes.subarray(this.at, this.at + length));
		this.at += length;
		return text;
	}

	/** As many texts as the count before them says; they stay bytes. */
	texts(): PackedStrings {
		const ends = new Int32Array(this.count());
		const bytes = new Uint8Array(this.bytes.length - this.at);
		let end = 0;
		for (let i = 0; i < ends.length; i++) {
			const length = this.count();
			bytes.set(this.bytes.subarray(this.at, this.at + length), end);
			this.at += length;
			ends[i] = end += length;
		}
		return { bytes: bytes.slice(0, end), ends };
	}

	column(values: Int32Array, first: number, stride: number, asDifferences: boolean): void {
		let before = 0;
		for (let i = first; i < values.length; i += stride) {
			const value = asDifferences ? (this.int() + before) | 0 : this.int();
			values[i] = value;
			before = value;
		}
	}

	end(): void {
		if (this.at !== this.bytes.length) throw new DamagedError("bytes left over");
	}
}

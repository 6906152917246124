/** Byte helpers that need nothing but the language. */

const decoder = new TextDecoder("utf-8");

/** Text of buf[start, end); invalid UTF-8 becomes U+FFFD. */
export function textOf(buf: Uint8Array, start: number, end: number): string {
	return decoder.decode(buf.subarray(start, end));
}

/** True when buf holds `text` (ASCII) at `at`. */
export function hasAscii(buf: Uint8Array, at: number, text: string): boolean {
	for (let i = 0; i < text.length; i++) if (buf[at + i] !== text.charCodeAt(i)) return false;
	return true;
}

/** Of Node, where there is one: in a browser there is none. */
const { Buffer: buffers } = globalThis as unknown as {
	readonly Buffer?: {
		from(text: string, encoding: "base64"): Uint8Array;
		from(bytes: ArrayBufferLike, from: number, length: number): { latin1Slice(): string };
	};
};

/** A character a byte of buf[start, end); those of ASCII are themselves. */
export function charactersOf(buf: Uint8Array, start: number, end: number): string {
	// A part of it is a part of the whole, and no copy, where the whole has a byte a character.
	if (buffers === undefined) return new TextDecoder("latin1").decode(buf.subarray(start, end));
	return buffers.from(buf.buffer, buf.byteOffset + start, end - start).latin1Slice();
}

/** Bytes of text in base64. */
export function bytesOfBase64(text: string): Uint8Array {
	if (buffers !== undefined) return buffers.from(text, "base64");
	const decoded = atob(text);
	const bytes = new Uint8Array(decoded.length);
	for (let i = 0; i < bytes.length; i++) bytes[i] = decoded.charCodeAt(i);
	return bytes;
}

/** So many bytes, all 0, that threads can share, where the host has such. */
export function sharedBuffer(size: number): ArrayBufferLike {
	return typeof SharedArrayBuffer === "undefined" ? new ArrayBuffer(size) : new SharedArrayBuffer(size);
}

/** An Int32Array that grows. */
export class IntList {
	items: Int32Array;
	length = 0;
	constructor(capacity = 1024) {
		this.items = new Int32Array(capacity);
	}
	push(value: number): void {
		if (this.length === this.items.length) this.reserve(this.length + 1);
		this.items[this.length++] = value;
	}
	/** Makes room for `capacity` items. */
	reserve(capacity: number): void {
		if (capacity <= this.items.length) return;
		const grown = new Int32Array(Math.max(capacity, this.items.length * 2));
		grown.set(this.items.subarray(0, this.length));
		this.items = grown;
	}
	/** The items in an array of just their size. */
	trimmed(): Int32Array {
		return this.items.slice(0, this.length);
	}
}

/**
 * Interning of fragments: each distinct piece of text is decoded and parsed once, whatever number of lines hold it.
 * Keys are bytes, so no string is made for a fragment seen before.
 */
import { textOf } from "../util/bytes.js";

export class Fragments<T> {
	/** Open addressing over ids + 1; 0 is free. */
	private slots = new Int32Array(1 << 12);
	private hashes = new Int32Array(1 << 11);
	private ends = new Int32Array(1 << 11);
	private pool = new Uint8Array(1 << 16);
	private readonly texts: (string | undefined)[] = [];
	private readonly values: (T | null | undefined)[] = [];
	/** Number of distinct fragments. */
	size = 0;

	constructor(private readonly parse: (text: string) => T | null) {}

	/** Id of the fragment buf[start, end), dense from 0. */
	intern(buf: Uint8Array, start: number, end: number): number {
		let hash = 0;
		for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (buf[i] as number)) | 0;
		return this.internHashed(buf, start, end, hash);
	}

	/** As intern, where the caller's own loop over the bytes has computed hash = hash·31 + byte (32 bits) already. */
	internHashed(buf: Uint8Array, start: number, end: number, hash: number): number {
		const slots = this.slots;
		const mask = slots.length - 1;
		let at = (hash ^ (hash >>> 15)) & mask;
		for (;;) {
			const id = (slots[at] as number) - 1;
			if (id < 0) break;
			if (this.hashes[id] === hash && this.same(id, buf, start, end)) return id;
			at = (at + 1) & mask;
		}
		return this.add(buf, start, end, hash, at);
	}

	private same(id: number, buf: Uint8Array, start: number, end: number): boolean {
		const from = id === 0 ? 0 : (this.ends[id - 1] as number);
		const to = this.ends[id] as number;
		if (to - from !== end - start) return false;
		const pool = this.pool;
		for (let i = from, j = start; i < to; i++, j++) if (pool[i] !== buf[j]) return false;
		return true;
	}

	private add(buf: Uint8Array, start: number, end: number, hash: number, slot: number): number {
		const id = this.size++;
		const from = id === 0 ? 0 : (this.ends[id - 1] as number);
		const to = from + end - start;
		if (to > this.pool.length) {
			const pool = new Uint8Array(Math.max(to, this.pool.length * 2));
			pool.set(this.pool.subarray(0, from));
			this.pool = pool;
		}
		this.pool.set(buf.subarray(start, end), from);
		if (id === this.ends.length) {
			this.ends = grown(this.ends);
			this.hashes = grown(this.hashes);
		}
		this.ends[id] = to;
		this.hashes[id] = hash;
		this.slots[slot] = id + 1;
		if (this.size * 2 > this.slots.length) this.rehash();
		return id;
	}

	private rehash(): void {
		const slots = new Int32Array(this.slots.length * 2);
		const mask = slots.length - 1;
		for (let id = 0; id < this.size; id++) {
			const hash = this.hashes[id] as number;
			let at = (hash ^ (hash >>> 15)) & mask;
			while (slots[at] !== 0) at = (at + 1) & mask;
			slots[at] = id + 1;
		}
		this.slots = slots;
	}

	/** The fragment's text. */
	text(id: number): string {
		const known = this.texts[id];
		if (known !== undefined) return known;
		const from = id === 0 ? 0 : (this.ends[id - 1] as number);
		const text = textOf(this.pool, from, this.ends[id] as number);
		this.texts[id] = text;
		return text;
	}

	/** What the grammar makes of it; null when it is not of the language. Parsed at the first call. */
	value(id: number): T | null {
		const known = this.values[id];
		if (known !== undefined) return known;
		const value = this.parse(this.text(id));
		this.values[id] = value;
		return value;
	}
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
	const next = new Int32Array(array.length * 2);
	next.set(array);
	return next;
}

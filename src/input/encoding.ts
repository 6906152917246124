/** UTF-8 from UTF-8 with a byte order mark and from UTF-16 (redirection in Windows PowerShell writes that). */
import type { Bytes } from "./streams.js";

export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be";

/** Bytes that tell an encoding. */
export const encodingHead = 4096;

export function encodingOf(head: Uint8Array): Encoding {
	if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return "utf-8-bom";
	if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
	if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
	// Without a mark: a listing is ASCII for the most part, so nearly every other byte is zero, and only those.
	const pairs = Math.min(head.length, encodingHead) >> 1;
	if (pairs < 8) return "utf-8";
	let even = 0;
	let odd = 0;
	for (let i = 0; i < pairs; i++) {
		if (head[2 * i] === 0) even++;
		if (head[2 * i + 1] === 0) odd++;
	}
	if (odd > 0.7 * pairs && even < 0.05 * pairs) return "utf-16le";
	if (even > 0.7 * pairs && odd < 0.05 * pairs) return "utf-16be";
	return "utf-8";
}

async function* withoutMark(stream: Bytes): AsyncGenerator<Uint8Array> {
	let skip = 3;
	for await (const chunk of stream) {
		const taken = Math.min(skip, chunk.length);
		skip -= taken;
		if (taken < chunk.length) yield chunk.subarray(taken);
	}
}

/** Bytes of each pair swapped; an odd last byte is dropped, as half a character says nothing. */
async function* swapped(stream: Bytes): AsyncGenerator<Uint8Array> {
	let left: number | null = null;
	for await (const chunk of stream) {
		const offset = left === null ? 0 : 1;
		const pairs = new Uint8Array((chunk.length + offset) & ~1);
		for (let i = 0; i < pairs.length; i += 2) {
			pairs[i + 1] = left ?? chunk[i - offset]!;
			pairs[i] = chunk[i + 1 - offset]!;
			left = null;
		}
		if ((chunk.length + offset) % 2 === 1) left = chunk.length > 0 ? chunk[chunk.length - 1]! : left;
		if (pairs.length > 0) yield pairs;
	}
}

async function* fromUtf16le(stream: Bytes): AsyncGenerator<Uint8Array> {
	// The decoder removes the mark and keeps halves of characters for the next chunk.
	const decoder = new TextDecoder("utf-16le");
	const encoder = new TextEncoder();
	for await (const chunk of stream) {
		const text = decoder.decode(chunk, { stream: true });
		if (text !== "") yield encoder.encode(text);
	}
	const rest = decoder.decode();
	if (rest !== "") yield encoder.encode(rest);
}

const LF = 10;
const CR = 13;

/** True when lines end in carriage returns alone. */
export const hasOnlyReturns = (head: Uint8Array): boolean => !head.includes(LF) && head.includes(CR);

/** Line feeds for such ends. */
export async function* withLineFeeds(stream: Bytes): AsyncGenerator<Uint8Array> {
	for await (const chunk of stream) yield chunk.map((byte) => (byte === CR ? LF : byte));
}

export function toUtf8(stream: Bytes, encoding: Encoding): Bytes {
	switch (encoding) {
		case "utf-8":
			return stream;
		case "utf-8-bom":
			return withoutMark(stream);
		case "utf-16le":
			return fromUtf16le(stream);
		case "utf-16be":
			return fromUtf16le(swapped(stream));
	}
}

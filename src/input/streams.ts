/** Byte streams: look at the head without losing it, and chunks of a size worth handing to a thread. */
import { open } from "node:fs/promises";

export type Bytes = AsyncIterable<Uint8Array>;

/** Bytes of one chunk that is handed on. */
export const chunkSize = 1 << 20;

export function concat(parts: readonly Uint8Array[]): Uint8Array {
	if (parts.length === 1) return parts[0]!;
	let length = 0;
	for (const part of parts) length += part.length;
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** The first `size` bytes (fewer only when the stream is shorter), and the stream as if nothing had been read. */
export async function peek(stream: Bytes, size: number): Promise<{ head: Uint8Array; whole: Bytes }> {
	const iterator = stream[Symbol.asyncIterator]();
	const parts: Uint8Array[] = [];
	let length = 0;
	let ended = false;
	while (length < size && !ended) {
		const next = await iterator.next();
		if (next.done === true) ended = true;
		else {
			parts.push(next.value);
			length += next.value.length;
		}
	}
	const head = concat(parts);
	async function* whole(): AsyncGenerator<Uint8Array> {
		try {
			if (head.length > 0) yield head;
			if (ended) return;
			for (;;) {
				const next = await iterator.next();
				if (next.done === true) return;
				yield next.value;
			}
		} finally {
			await iterator.return?.();
		}
	}
	return { head: head.subarray(0, size), whole: whole() };
}

/** The same bytes in chunks of at least `chunkSize` (the last one excepted). */
export async function* coalesce(stream: Bytes): AsyncGenerator<Uint8Array> {
	let parts: Uint8Array[] = [];
	let length = 0;
	try {
		for await (const part of stream) {
			if (part.length === 0) continue;
			parts.push(part);
			length += part.length;
			if (length < chunkSize) continue;
			yield concat(parts);
			parts = [];
			length = 0;
		}
	} catch (error) {
		// What came before a cut is read all the same.
		if (length > 0) yield concat(parts);
		throw error;
	}
	if (length > 0) yield concat(parts);
}

/** Bytes of a file, or of a pipe that has a path. Opened when the first chunk is asked for. */
export async function* fileBytes(path: string, size = chunkSize): AsyncGenerator<Uint8Array> {
	const file = await open(path, "r");
	try {
		for (;;) {
			const { bytesRead, buffer } = await file.read(new Uint8Array(size), 0, size, null);
			if (bytesRead === 0) return;
			yield buffer.subarray(0, bytesRead);
		}
	} finally {
		await file.close();
	}
}

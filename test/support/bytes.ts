import * as fc from "fast-check";

/** The bytes of a text, cut at arbitrary places. */
export function cutting(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
	const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
	return [0, ...places].map((from, i) => bytes.slice(from, places[i] ?? bytes.length));
}

export const cuts = fc.array(fc.nat(), { maxLength: 12 });

export async function* streamOf(parts: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	for (const part of parts) yield await Promise.resolve(part);
}

export async function textOfStream(stream: AsyncIterable<Uint8Array>): Promise<string> {
	const parts: Uint8Array[] = [];
	for await (const part of stream) parts.push(part.slice());
	return Buffer.concat(parts).toString("utf8");
}

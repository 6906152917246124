/** Packed listings, told by their first bytes and not by their names. */
import type { Transform } from "node:stream";
import { pipeline, Readable } from "node:stream";
import * as zlib from "node:zlib";
import { hasAscii } from "../util/bytes.js";
import { InputError } from "../util/errors.js";
import { type Bytes, chunkSize, peek } from "./streams.js";

export type Packing = "gzip" | "zstd" | "xz" | "bzip2" | "zip";

/** First bytes of each packing (RFC 1952, RFC 8878, xz-file-format 1.2.1, bzip2, PKWARE APPNOTE). */
const magic: readonly (readonly [Packing, string])[] = [
	["gzip", "\x1f\x8b"],
	["zstd", "\x28\xb5\x2f\xfd"],
	["xz", "\xfd7zXZ\0"],
	["bzip2", "BZh"],
	["zip", "PK\x03\x04"],
];

/** Bytes that tell a packing. */
export const packingHead = 6;

export function packingOf(head: Uint8Array): Packing | null {
	return magic.find(([, bytes]) => hasAscii(head, 0, bytes))?.[0] ?? null;
}

/** Since Node 22.15 and 23.8; the types of Node 20 do not know it. */
const zstd = zlib as { readonly createZstdDecompress?: (options?: zlib.ZlibOptions) => Transform };

function unpacker(packing: Packing, name: string): Transform {
	switch (packing) {
		case "gzip":
			return zlib.createGunzip({ chunkSize });
		case "zstd":
			if (zstd.createZstdDecompress !== undefined) return zstd.createZstdDecompress({ chunkSize });
			throw new InputError(
				`${name}: Node ${process.versions.node} cannot unpack zstd (22.15 and later can)`,
				name === "-" ? "put zstd -dc in front of it" : `zstd -dc ${name} | stackscan -`,
			);
		case "xz":
		case "bzip2":
			throw new InputError(`${name}: packed with ${packing}`, `${packing} -dc ${name} | stackscan -`);
		case "zip":
			throw new InputError(`${name}: a zip archive`, "unpack it first");
	}
}

async function* unpacked(packed: Bytes, packing: Packing, name: string): AsyncGenerator<Uint8Array> {
	const transform = unpacker(packing, name);
	const source = Readable.from(packed, { objectMode: false });
	pipeline(source, transform, () => {
		// An error reaches the loop below through the transform.
	});
	try {
		for await (const chunk of transform) yield chunk as Uint8Array;
	} catch (error) {
		if (error instanceof InputError) throw error;
		const reason = error instanceof Error ? error.message : String(error);
		throw new InputError(`${name}: damaged ${packing} (${reason})`);
	} finally {
		transform.destroy();
		source.destroy();
	}
}

/** The stream itself, or what is packed in it. */
export async function unpack(stream: Bytes, name: string): Promise<Bytes> {
	const { head, whole } = await peek(stream, packingHead);
	const packing = packingOf(head);
	return packing === null ? whole : unpacked(whole, packing, name);
}

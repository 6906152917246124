/**
 * Index files: a line that says what it is, a line of JSON about the source, its summaries (deflate), and the SHA-256 of
 * all that. Nothing of a file is used before all of it was checked.
 */
import { createHash } from "node:crypto";
import { constants, deflateRawSync, inflateRawSync } from "node:zlib";
import type { StoredSource } from "../model/input.js";
import { Block, Check, type ChunkSummary, Exit, Flag, Fn, Kind, Site, stringColumns } from "../model/summary.js";
import { packChunks, unpackChunks } from "../store/chunks.js";
import { hasAscii } from "../util/bytes.js";
import { InputError } from "../util/errors.js";

/** Ending of the files that `stackscan index` writes; what they are is told by their first bytes. */
export const indexEnding = ".ssx";

const magic = "stackscan-index 1\n";
const hashSize = 32;

export function isIndex(head: Uint8Array): boolean {
	return head.length >= magic.length && hasAscii(head, 0, magic);
}

/** Stands for what the columns mean: an index of another layout cannot be read. */
const layoutOf = (): string =>
	createHash("sha256")
		.update(JSON.stringify([Fn, Site, Block, Flag, Kind, Exit, Check, stringColumns]))
		.digest("hex")
		.slice(0, 16);

/** The first line of JSON. */
interface Head extends Omit<StoredSource, "chunks"> {
	readonly layout: string;
	/** Version of the stackscan that wrote it. */
	readonly tool: string;
	/** Bytes of summaries, packed and unpacked. */
	readonly packed: number;
	readonly unpacked: number;
}

/** The same source gives the same bytes. */
export function indexBytes(stored: StoredSource, tool: string): Uint8Array {
	const { chunks, source, goarch, isAssumed, versions, go, diagnostics } = stored;
	const body = packChunks(chunks);
	const packed = deflateRawSync(body, { level: constants.Z_DEFAULT_COMPRESSION });
	const head: Head = {
		layout: layoutOf(),
		tool,
		source,
		goarch,
		isAssumed,
		versions,
		go,
		diagnostics,
		packed: packed.length,
		unpacked: body.length,
	};
	const front = Buffer.from(`${magic}${JSON.stringify(head)}\n`);
	const hash = createHash("sha256").update(front).update(packed).digest();
	return Buffer.concat([front, packed, hash]);
}

/**
 * What an index holds.
 * @throws InputError when it is damaged, cut short, or made by another version
 */
export function readIndex(bytes: Uint8Array, name: string, tool: string): StoredSource {
	const again = "make it again: stackscan index";
	const damaged = (what: string): InputError => new InputError(`${name}: damaged index (${what})`, again);
	if (!isIndex(bytes)) throw new InputError(`${name}: not an index of this stackscan`, again);
	const content = bytes.subarray(0, Math.max(0, bytes.length - hashSize));
	const eol = content.indexOf(10, magic.length);
	const head = headOf(content.subarray(magic.length, Math.max(eol, magic.length)));
	// The version first: another one's file may be whole and look damaged to us.
	if (head !== null && (head.tool !== tool || head.layout !== layoutOf()))
		throw new InputError(
			`${name}: an index made by stackscan ${head.tool}${head.tool === tool ? " (another build)" : ""}`,
			again,
		);
	if (eol < 0 || head === null) throw damaged("its first lines cannot be read");
	if (content.length !== eol + 1 + head.packed)
		throw damaged(content.length < eol + 1 + head.packed ? "cut short" : "something behind its end");
	if (!createHash("sha256").update(content).digest().equals(bytes.subarray(content.length)))
		throw damaged("its checksum differs");
	const body = inflateRawSync(content.subarray(eol + 1), { maxOutputLength: Math.max(1, head.unpacked) });
	const { source, goarch, isAssumed, versions, go, diagnostics } = head;
	return { source, goarch, isAssumed, versions, go, diagnostics, chunks: unpackChunks(body) };
}

function headOf(line: Uint8Array): Head | null {
	try {
		return JSON.parse(new TextDecoder().decode(line)) as Head;
	} catch {
		return null;
	}
}

/** One summary with its checksum, packed for speed: for a cache, whose keys say what it is of. */
export function packSummary(summary: ChunkSummary): Uint8Array {
	const packed = deflateRawSync(packChunks([summary]), { level: 1 });
	return Buffer.concat([createHash("sha256").update(packed).digest(), packed]);
}

/** @throws Error of any kind when the bytes are not what packSummary made */
export function unpackSummary(bytes: Uint8Array): ChunkSummary {
	const packed = bytes.subarray(hashSize);
	if (!createHash("sha256").update(packed).digest().equals(bytes.subarray(0, hashSize))) throw new Error("damaged");
	const [summary] = unpackChunks(inflateRawSync(packed));
	if (summary === undefined) throw new Error("empty");
	return summary;
}

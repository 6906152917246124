/** The only writer of standard output, standard error and report files. */
import { open } from "node:fs/promises";
import type { Out } from "./host.js";

/** Characters that are gathered before they are written. */
const pieceSize = 1 << 16;

function* pieces(text: Iterable<string>): Generator<string> {
	let parts: string[] = [];
	let length = 0;
	for (const part of text) {
		parts.push(part);
		length += part.length;
		if (length < pieceSize) continue;
		yield parts.join("");
		parts = [];
		length = 0;
	}
	if (length > 0) yield parts.join("");
}

function isClosedPipe(error: unknown): boolean {
	const code = (error as NodeJS.ErrnoException | null)?.code;
	return code === "EPIPE" || code === "ERR_STREAM_DESTROYED";
}

/**
 * Writes all of it, waiting for the reader. False when the reader has gone (`| head`): nobody wants the rest, and that
 * is no error.
 */
export async function writeTo(out: Out, text: Iterable<string>): Promise<boolean> {
	for (const piece of pieces(text)) {
		try {
			await new Promise<void>((done, failed) => {
				out.write(piece, (error) => (error === null || error === undefined ? done() : failed(error)));
			});
		} catch (error) {
			if (isClosedPipe(error)) return false;
			throw error;
		}
	}
	return true;
}

export async function writeFile(path: string, text: Iterable<string>): Promise<void> {
	const file = await open(path, "w");
	try {
		for (const piece of pieces(text)) await file.writeFile(piece);
	} finally {
		await file.close();
	}
}

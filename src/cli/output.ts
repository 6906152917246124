/** The only writer of standard output, standard error and report files. */
import { Buffer } from "node:buffer";
import { accessSync, constants, statSync } from "node:fs";
import { mkdir, open, rename, rm, writeFile as writeBytes } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UserError } from "../util/errors.js";
import type { Out } from "./host.js";

/** Bytes that are gathered before they are written. */
const blockSize = 1 << 20;
/** UTF-8 bytes of one UTF-16 unit, at most. */
const mostBytes = 3;

/** Text as blocks of bytes. A block is the caller's until the next but one is asked for: there are two, used in turn. */
function* blocks(text: Iterable<string>): Generator<Buffer> {
	let block: Buffer | null = null;
	let other: Buffer | null = null;
	let used = 0;
	for (const part of text) {
		const most = part.length * mostBytes;
		if (block !== null && used + most > block.length) {
			yield block.subarray(0, used);
			[block, other] = [other, block];
			used = 0;
		}
		if (block === null || block.length < most) block = Buffer.allocUnsafeSlow(Math.max(blockSize, most));
		used += block.write(part, used);
	}
	if (block !== null && used > 0) yield block.subarray(0, used);
}

/** A character a byte, packed with gzip as a whole. */
async function gzipped(bytes: Iterable<string>): Promise<Buffer> {
	const { gzipSync } = await import("node:zlib");
	return gzipSync(Buffer.concat(Array.from(bytes, (piece) => Buffer.from(piece, "latin1"))));
}

/** Writes all of it; the next block is made while one is being written. */
async function pour(text: Iterable<string>, write: (block: Buffer) => Promise<void>): Promise<void> {
	let writing: Promise<void> | null = null;
	for (const block of blocks(text)) {
		await writing;
		writing = write(block);
		// Told when it is awaited.
		writing.catch(() => undefined);
	}
	await writing;
}

function isClosedPipe(error: unknown): boolean {
	const code = (error as NodeJS.ErrnoException | null)?.code;
	return code === "EPIPE" || code === "ERR_STREAM_DESTROYED";
}

/**
 * Writes all of it, waiting for the reader. False when the reader has gone (`| head`): nobody wants the rest, and that
 * is no error.
 * @param packed set where the text is bytes, a character each, to be packed
 */
export async function writeTo(out: Out, text: Iterable<string>, packed?: "gzip"): Promise<boolean> {
	const write = (block: Buffer): Promise<void> =>
		new Promise((done, failed) => {
			out.write(block, (error) => (error === null || error === undefined ? done() : failed(error)));
		});
	try {
		if (packed === undefined) await pour(text, write);
		else await write(await gzipped(text));
	} catch (error) {
		if (isClosedPipe(error)) return false;
		throw new UserError(`cannot write what was asked for: ${(error as Error).message}`);
	}
	return true;
}

function cannotWrite(path: string, error: unknown): UserError {
	return new UserError(`cannot write ${path}: ${(error as Error).message}`);
}

/**
 * Looks whether a file can be written, before work that takes long. Says nothing of the disk's room.
 * @throws UserError when it cannot
 */
export function checkPlace(path: string): void {
	try {
		const info = statSync(path, { throwIfNoEntry: false });
		if (info?.isDirectory() === true) throw new Error("it is a directory");
		accessSync(info === undefined ? dirname(path) : path, constants.W_OK);
	} catch (error) {
		throw cannotWrite(path, error);
	}
}

/**
 * @param packed set where the text is bytes, a character each, to be packed
 * @throws UserError when it cannot be written
 */
export async function writeFile(path: string, text: Iterable<string>, packed?: "gzip"): Promise<void> {
	try {
		const file = await open(path, "w");
		try {
			if (packed === undefined) await pour(text, (block) => file.writeFile(block));
			else await file.writeFile(await gzipped(text));
		} finally {
			await file.close();
		}
	} catch (error) {
		// What the text is made by may fail, too.
		throw (error as NodeJS.ErrnoException).code === undefined ? error : cannotWrite(path, error);
	}
}

/** Writes all of it or nothing: who reads the directory meanwhile, or writes the same, is not disturbed. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
	const half = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeBytes(half, content);
		await rename(half, path);
	} catch (error) {
		await rm(half, { force: true });
		throw cannotWrite(path, error);
	}
}

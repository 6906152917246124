/** From a file or a stream to a Source: unpacked, UTF-8, and listing text only. */
import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import type { Diagnostic } from "../model/diagnostic.js";
import type { IndexSource, Source, StreamSource } from "../model/input.js";
import { InputError } from "../util/errors.js";
import type { BuildFailure } from "./buildevents.js";
import { BuildJsonDecoder } from "./buildjson.js";
import { packingOf, unpack } from "./compression.js";
import { encodingHead, encodingOf, hasOnlyReturns, toUtf8, withLineFeeds } from "./encoding.js";
import { binaryName, type Form, formHead, formOf, isWhole } from "./form.js";
import { readIndex } from "./indexfile.js";
import { otherForm } from "./otherforms.js";
import { looksPasted, restore } from "./pasted.js";
import { type Bytes, coalesce, concat, fileBytes, peek } from "./streams.js";

/** Where the input stage puts its remarks; streams add to it while they are read. */
export type Remarks = Diagnostic[];

const toListing = "make a listing with: go build -gcflags=-S ./... 2> stack.s";

/** Why text of that form holds no listing, or null when it may. */
function refusal(form: Form, head: Uint8Array, name: string): InputError | null {
	switch (form) {
		case "empty":
			return new InputError(`${name}: empty`, toListing);
		case "binary":
			return new InputError(`${name}: ${binaryName(head) ?? "binary data"}, not a listing`, toListing);
		case "index":
			return new InputError(`${name}: an index in a stream`, "name its file: stackscan link DIR");
		case "go-source":
			return new InputError(
				`${name}: Go source, not a listing`,
				"scan its package instead (stackscan ./dir), or make a listing: go tool compile -S file.go > stack.s",
			);
		case "unknown": {
			// A listing may follow: then what it begins with decides.
			const other = otherForm(new TextDecoder().decode(head), isWhole(head) ? 5000 : 50);
			return other === null ? null : new InputError(`${name}: ${other.what}, not a listing`, other.hint ?? toListing);
		}
		case "listing":
		case "build-json":
			return null;
	}
}

/** Listing text of `go build -json` output; `finished` is told at the end which packages failed. */
export async function* decodedJson(
	json: Bytes,
	finished: (decoder: BuildJsonDecoder) => void,
): AsyncGenerator<Uint8Array> {
	const decoder = new BuildJsonDecoder();
	for await (const chunk of json) yield decoder.push(chunk);
	yield decoder.end();
	finished(decoder);
}

function noteFailures(failures: readonly BuildFailure[], name: string, remarks: Remarks): void {
	for (const { importPath, output } of failures) {
		const said = output.split("\n").find((line) => line !== "" && !line.startsWith("# "));
		remarks.push({
			severity: "error",
			code: "build-failed",
			message: `the build of ${importPath} failed${said === undefined ? "" : `: ${said}`}`,
			file: name,
			line: 0,
		});
	}
}

/** Copied text of more bytes than this is left as it is: nobody copies that much by hand. */
const MAX_PASTED = 32 << 20;

const isPasted = (head: Uint8Array): boolean => looksPasted(new TextDecoder().decode(head), isWhole(head));

/** Copied text, written as a listing; `lineOf` tells where its lines were. */
async function pastedText(whole: Bytes, name: string, remarks: Remarks, place: Placing): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const part of whole) {
		parts.push(part);
		size += part.length;
	}
	const bytes = concat(parts);
	if (size > MAX_PASTED) return bytes;
	const { text, lines, missing } = restore(new TextDecoder().decode(bytes));
	place.lineOf = (line) => lines[line - 1] ?? line;
	const remark = (line: number, message: string): void => {
		remarks.push({ severity: "note", code: "pasted", message, file: name, line });
	};
	remark(1, "copied text: blanks, numbers, prompts and quote marks are read as what they stand for");
	for (const { line, what } of missing) remark(line, what);
	return new TextEncoder().encode(text);
}

/** Where a line of a source's text was in its file: set when the text had to be changed. */
interface Placing {
	lineOf: (line: number) => number;
}

/** Unpacked UTF-8 with line feeds, and its beginning. */
async function plainText(raw: Bytes, name: string): Promise<{ head: Uint8Array; whole: Bytes }> {
	const unpacked = await peek(await unpack(raw, name), encodingHead);
	const text = await peek(toUtf8(unpacked.whole, encodingOf(unpacked.head)), formHead);
	return hasOnlyReturns(text.head) ? peek(withLineFeeds(text.whole), formHead) : text;
}

/** UTF-8 listing text of a raw stream. Throws InputError when it is something else. */
async function* listingText(raw: Bytes, name: string, remarks: Remarks, place: Placing): AsyncGenerator<Uint8Array> {
	const text = await plainText(raw, name);
	const form = formOf(text.head);
	const refused = refusal(form, text.head, name);
	if (refused !== null) {
		await text.whole[Symbol.asyncIterator]().return?.();
		throw refused;
	}
	if (form !== "build-json") {
		if (isPasted(text.head)) yield await pastedText(text.whole, name, remarks, place);
		else yield* coalesce(text.whole);
		return;
	}
	const finished = (decoder: BuildJsonDecoder): void => {
		noteFailures(decoder.failures(), name, remarks);
		if (decoder.malformed === 0) return;
		remarks.push({
			severity: "warning",
			code: "json-malformed",
			message: `${decoder.malformed} lines of go build -json output are damaged`,
			file: name,
			line: 0,
		});
	};
	yield* coalesce(decodedJson(text.whole, finished));
}

function asDiagnostic(error: unknown, name: string): Diagnostic {
	const message = describeFailure(error, name);
	return { severity: "error", code: "unreadable", message, file: name, line: 0 };
}

/** Why it could not be read, in words, without the name when the message begins with it. */
function describeFailure(error: unknown, name: string): string {
	if (error instanceof InputError) {
		const message = error.message.startsWith(`${name}: `) ? error.message.slice(name.length + 2) : error.message;
		return error.hint === null ? message : `${message} (${error.hint})`;
	}
	switch ((error as NodeJS.ErrnoException | null)?.code) {
		case "ENOENT":
			return "no such file";
		case "EACCES":
		case "EPERM":
			return "permission denied";
		case "EISDIR":
			return "a directory";
		case undefined:
			throw error;
		default:
			return error instanceof Error ? error.message : String(error);
	}
}

/**
 * A stream source of raw bytes. What goes wrong in it ends it and is noted: what came before, and the other sources,
 * can still be used.
 */
export function streamSource(raw: Bytes, name: string, remarks: Remarks): StreamSource {
	const place: Placing = { lineOf: (line) => line };
	async function* chunks(): AsyncGenerator<Uint8Array> {
		try {
			yield* listingText(raw, name, remarks, place);
		} catch (error) {
			remarks.push(asDiagnostic(error, name));
		}
	}
	return { kind: "stream", name, chunks: chunks(), lineOf: (line) => place.lineOf(line) };
}

function headOf(path: string, size: number): Uint8Array {
	const file = openSync(path, "r");
	try {
		const head = new Uint8Array(size);
		let length = 0;
		while (length < size) {
			const bytesRead = readSync(file, head, length, size - length, length);
			if (bytesRead === 0) break;
			length += bytesRead;
		}
		return head.subarray(0, length);
	} finally {
		closeSync(file);
	}
}

/** @throws InputError when the index cannot be used */
function indexSource(bytes: Uint8Array, name: string, remarks: Remarks, tool: string): IndexSource {
	const stored = readIndex(bytes, name, tool);
	remarks.push(...stored.diagnostics);
	return { kind: "index", name: stored.source, stored };
}

/** The source that a path is: read at any offset when it is plain UTF-8 text, else a stream. Null, and a remark, when it cannot be one. */
export function fileSource(
	path: string,
	name: string,
	remarks: Remarks,
	/** Version of this stackscan: an index of another one is refused. */
	tool: string,
): Source | null {
	try {
		const info = statSync(path);
		if (!info.isFile()) return streamSource(fileBytes(path), name, remarks);
		const head = headOf(path, Math.min(formHead, info.size));
		if (packingOf(head) !== null || encodingOf(head) !== "utf-8" || hasOnlyReturns(head))
			return streamSource(fileBytes(path), name, remarks);
		const form = formOf(head);
		if (form === "index") return indexSource(readFileSync(path), name, remarks, tool);
		if (form === "build-json" || isPasted(head)) return streamSource(fileBytes(path), name, remarks);
		const refused = refusal(form, head, name);
		if (refused !== null) throw refused;
		return { kind: "file", name, path, size: info.size };
	} catch (error) {
		remarks.push(asDiagnostic(error, name));
		return null;
	}
}

/** True when the file begins like a listing, packed or not, whatever its encoding. */
export async function holdsListing(path: string): Promise<boolean> {
	try {
		const text = await plainText(fileBytes(path, formHead), path);
		await text.whole[Symbol.asyncIterator]().return?.();
		const form = formOf(text.head);
		return form === "listing" || form === "build-json" || form === "index";
	} catch {
		// What cannot be read holds nothing for us; a file that was named gets its reason from fileSource.
		return false;
	}
}

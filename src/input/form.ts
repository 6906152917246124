/** What a stretch of UTF-8 bytes is, told by its beginning: never by the name alone. */
import { hasAscii } from "../util/bytes.js";
import { isIndex } from "./indexfile.js";
import { looksPasted } from "./pasted.js";

export type Form = "listing" | "build-json" | "binary" | "go-source" | "index" | "empty" | "unknown";

/** Bytes that are looked at. */
export const formHead = 256 * 1024;

/** True when the first bytes are all there are. */
export const isWhole = (head: Uint8Array): boolean => head.length < formHead;

/** First bytes of object files, executables and archives, with their names. */
const binaries: readonly (readonly [string, string])[] = [
	["\x7fELF", "an ELF executable or object"],
	["MZ", "a Windows executable"],
	["\xfe\xed\xfa\xce", "a Mach-O executable"],
	["\xfe\xed\xfa\xcf", "a Mach-O executable"],
	["\xce\xfa\xed\xfe", "a Mach-O executable"],
	["\xcf\xfa\xed\xfe", "a Mach-O executable"],
	["\xca\xfe\xba\xbe", "a Mach-O executable"],
	["\0asm", "a WebAssembly module"],
	["!<arch>\n", "an object archive"],
	["go object ", "a Go object"],
	["\x89PNG", "an image"],
];

/** An instruction line (FACTS: pc in hex, pc in decimal, position). */
const instruction = /^\t0x[0-9a-f]{4,} \d{5,} \(/;
/** What follows a symbol's name: ` STEXT `, up to Go 1.8 ` t=1 `. */
const symbolType = / (?:S[A-Z]+|t=\d+) /;
/** An event of `go build -json`; other lines may stand before it (`2>&1`). */
const buildEvent = /^[ \t]*\{[^\n]{0,4096}?"Action"\s*:\s*"/m;
const goSource = /^package [\p{L}_][\p{L}\p{N}_]*[ \t]*(?:\/\/.*)?\r?$/mu;

/** No name is longer than this where it matters here; it keeps one endless line from being searched again and again. */
const longestLine = 4096;

function hasListingLine(text: string): boolean {
	for (let start = 0; start < text.length; ) {
		const found = text.indexOf("\n", start);
		const end = found < 0 ? text.length : found;
		const line = text.slice(start, Math.min(end, start + longestLine));
		start = end + 1;
		if (line.startsWith("\t")) {
			if (instruction.test(line)) return true;
			continue;
		}
		const size = line.lastIndexOf(" size=");
		if (size > 0 && symbolType.test(line.slice(0, size + 1))) return true;
	}
	return false;
}

function latin1(bytes: Uint8Array): string {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}

/** What the binary is, or null when its first bytes are of none that is known. */
export function binaryName(head: Uint8Array): string | null {
	return binaries.find(([bytes]) => hasAscii(head, 0, bytes))?.[1] ?? null;
}

/** `head`: the first `formHead` bytes, fewer only when there are no more. */
export function formOf(head: Uint8Array): Form {
	if (head.length === 0) return "empty";
	if (isIndex(head)) return "index";
	const text = latin1(head);
	if (buildEvent.test(text)) return "build-json";
	// Before all that speaks against it: a damaged listing is still one.
	if (hasListingLine(text) || looksPasted(new TextDecoder().decode(head), isWhole(head))) return "listing";
	if (binaryName(head) !== null) return "binary";
	if (goSource.test(text)) return "go-source";
	if (/^\s*$/.test(text)) return "empty";
	let control = 0;
	for (const byte of head) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) control++;
	return control > head.length / 20 ? "binary" : "unknown";
}

/**
 * Streams of listing text cut into pieces that can be read apart. Where they are cut depends on the text alone, not on how
 * its bytes come in.
 */

/** Bytes of a piece, about; also what one thread takes of a file at a time. */
export const PIECE = 8 << 20;
/** Text that shows no start of a symbol in so many bytes is cut anyway: nothing reads a line or function that long. */
const MAX_BLOCK = 64 << 20;

const LF = 10;

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Pieces, each with a buffer of its own: cut before a symbol when they get large, and with `byPackage` before each
 * `# package` line, so that a package that did not change gives the pieces it gave before. An empty stream is one piece.
 */
export async function* pieces(stream: AsyncIterable<Uint8Array>, byPackage: boolean): AsyncGenerator<Bytes> {
	let parts: Uint8Array[] = [];
	let size = 0;
	let isFirst = true;
	/** Bytes from which on a cut is looked for. */
	let next = PIECE;
	for await (const lines of wholeLines(stream)) {
		let rest = lines;
		while (byPackage) {
			const at = packageLine(rest, size > 0 ? 0 : 1);
			if (at < 0) break;
			parts.push(rest.subarray(0, at));
			const whole = concat(parts, size + at);
			yield* cut(whole, cutsOf(whole), whole.length);
			isFirst = false;
			parts = [];
			size = 0;
			next = PIECE;
			rest = rest.subarray(at);
		}
		parts.push(rest);
		size += rest.length;
		if (size < next) continue;
		const whole = concat(parts, size);
		const cuts = cutsOf(whole);
		const end = cuts.at(-1) ?? 0;
		yield* cut(whole, cuts.slice(0, -1), end);
		if (end > 0) isFirst = false;
		parts = [whole.subarray(end)];
		size -= end;
		next = PIECE;
		while (next <= size) next *= 2;
	}
	if (size > 0 || isFirst) yield concat(parts, size);
}

function* cut(whole: Bytes, cuts: readonly number[], end: number): Generator<Bytes> {
	let start = 0;
	for (const at of [...cuts, end]) {
		// A copy: what is handed to a thread is detached here.
		if (at > start) yield whole.slice(start, at);
		start = at;
	}
}

/** Offsets at which a long text is cut: what is behind the last is not long. */
function cutsOf(whole: Bytes): number[] {
	const cuts: number[] = [];
	let start = 0;
	let wanted = PIECE;
	while (whole.length - start >= wanted) {
		const found = lastBlockStart(whole.subarray(start, start + wanted));
		if (found <= 0 && wanted < MAX_BLOCK) {
			wanted *= 2;
			continue;
		}
		start = found > 0 ? start + found : lineEnd(whole, start, start + wanted);
		cuts.push(start);
		wanted = PIECE;
	}
	return cuts;
}

/** Offset behind the last line that ends in [start, end); where none does, behind the one that is there. */
function lineEnd(whole: Bytes, start: number, end: number): number {
	const last = whole.subarray(start, end).lastIndexOf(LF);
	if (last >= 0) return start + last + 1;
	const next = whole.indexOf(LF, end);
	return next < 0 ? whole.length : next + 1;
}

/** The stream in parts of whole lines. Of an endless line only the beginning is kept. */
async function* wholeLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	let begun: Uint8Array[] = [];
	let size = 0;
	let dropping = false;
	for await (const chunk of stream) {
		const end = chunk.lastIndexOf(LF) + 1;
		if (end === 0) {
			if (dropping) continue;
			begun.push(chunk);
			size += chunk.length;
			dropping = size >= MAX_BLOCK;
			continue;
		}
		const start = dropping ? chunk.indexOf(LF) : 0;
		dropping = false;
		if (size > 0) {
			const first = start > 0 ? start + 1 : chunk.indexOf(LF) + 1;
			begun.push(chunk.subarray(start, first));
			yield concat(begun, size + first - start);
			if (end > first) yield chunk.subarray(first, end);
		} else yield chunk.subarray(start, end);
		begun = end < chunk.length ? [chunk.subarray(end)] : [];
		size = chunk.length - end;
	}
	if (size > 0) yield concat(begun, size);
}

/** Offset of the first line from offset `from` on that begins with `# `; text begins with a line. -1: none. */
function packageLine(text: Uint8Array, from: number): number {
	if (from === 0 && text[0] === 35 && text[1] === 32) return 0;
	const found = Buffer.from(text.buffer, text.byteOffset, text.length).indexOf("\n# ");
	return found < 0 ? -1 : found + 1;
}

/** What stands behind `# ` in a piece's first line; null when it begins with another line. */
export function packageOf(piece: Uint8Array): string | null {
	if (packageLine(piece.subarray(0, 2), 0) !== 0) return null;
	const end = piece.indexOf(LF);
	return new TextDecoder().decode(piece.subarray(2, end < 0 ? piece.length : end));
}

function concat(parts: readonly Uint8Array[], size: number): Bytes {
	const joined = new Uint8Array(size);
	let at = 0;
	for (const part of parts) {
		joined.set(part, at);
		at += part.length;
	}
	return joined;
}

/** Offset of the last line that looks like a symbol header or a `# package` line; -1 when there is none. */
function lastBlockStart(bytes: Bytes): number {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	for (let at = text.length; at > 0; ) {
		const eol = text.lastIndexOf(LF, at - 1);
		if (eol < 0) return -1;
		const c = text[eol + 1];
		if (c !== undefined && c !== 9 && c !== LF) {
			const end = text.indexOf(LF, eol + 1);
			const line = text.toString("latin1", eol + 1, end < 0 ? eol + 1 : end);
			if (line.startsWith("# ") || / S[A-Z]{2}[A-Z0-9]* (?:[a-z]+ )*size=\d/.test(line)) return eol + 1;
		}
		at = eol;
	}
	return -1;
}

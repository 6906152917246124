/**
 * The byte scanner: finds blocks (one a symbol) and lines, and says which kind each line is. It decides where things
 * are, never what they mean; fragments that carry meaning go to the grammar through Fragments.
 *
 * Line shapes (cmd/internal/obj/objfile.go, writeSymDebugNamed): a header starts in column 0, all lines of its body with
 * a tab: `\t0x0000 00000 (POS)\tOP…` instructions, `\t0x0000 48 8b …` bytes, `\trel 5+4 t=…` relocations.
 */
import { hasAscii, IntList, textOf } from "../util/bytes.js";
import { Fragments } from "./fragments.js";
import { Header } from "./header.js";

const LF = 10;
const CR = 13;
const TAB = 9;
const SPACE = 32;
const HASH = 35;

/** Columns of one instruction in `TextBlock.lines`. */
export const PC = 0;
export const POS = 1;
export const POS_END = 2;
export const OP = 3;
export const ARGS = 4;
export const END = 5;
export const STRIDE = 6;

/** One function: where its lines are in `buf`. Valid only during the sink's call. */
export class TextBlock {
	buf: Uint8Array = new Uint8Array(0);
	header = new Header();
	/** STRIDE integers a line: pc, position [POS, POS_END), mnemonic id OP, operands [ARGS, END). */
	readonly lines = new IntList(STRIDE * 4096);
	/** 1-based line of the header in the source, counted from the scanner's start. */
	line = 0;
	hexLines = 0;
	/** Lines in its body that are not of the language. */
	bad = 0;
	/** Package of the last `# path` line, else empty. */
	package = "";
	get count(): number {
		return this.lines.length / STRIDE;
	}
}

export interface ScannerSink {
	/** A function, complete. */
	text(block: TextBlock): void;
	/** A relocation of the data symbol `header` (only those the sink asked for by `wantsData`). */
	relocation(header: Header, buf: Uint8Array, start: number, end: number): void;
	/** Asked once for each data symbol. */
	wantsData(header: Header, buf: Uint8Array): boolean;
}

/** A line that is neither understood nor known to be skippable. */
export interface LineProblem {
	readonly code: string;
	/** 1-based, counted from the scanner's start. */
	readonly line: number;
	/** The beginning of the line. */
	readonly sample: string;
}

/** Problems kept with their text, for each scanner; beyond that they are only counted. */
const MAX_PROBLEMS = 200;
const SAMPLE_BYTES = 120;

/** How many lines of each kind were seen. */
export interface LineCounts {
	lines: number;
	instructions: number;
	bytes: number;
	relocations: number;
	text: number;
	data: number;
	packages: number;
	/** Output of other programs around the listing. */
	foreign: number;
	bad: number;
}

const noCounts = (): LineCounts => ({
	lines: 0,
	instructions: 0,
	bytes: 0,
	relocations: 0,
	text: 0,
	data: 0,
	packages: 0,
	foreign: 0,
	bad: 0,
});

/** `seek`: before the first block of a piece that begins somewhere inside a source. */
type BlockKind = "none" | "seek" | "text" | "data" | "wanted";

export class Scanner {
	/** Mnemonics, shared by all blocks of this scanner. */
	readonly mnemonics = new Fragments<string>((text) => text);
	readonly counts = noCounts();
	readonly problems: LineProblem[] = [];
	/** Problems by code, those not kept included. */
	readonly problemCounts = new Map<string, number>();
	private readonly block = new TextBlock();
	private readonly dataHeader = new Header();
	private kind: BlockKind = "none";
	/** Package of the last `# path` line, else empty. */
	lastPackage = "";
	/** Set when a block start at or after `limit` was met. */
	done = false;

	constructor(private readonly sink: ScannerSink) {}

	/** Begins another piece of input; with `seek`, lines before the first block belong to somebody else. */
	reset(seek: boolean): void {
		Object.assign(this.counts, noCounts());
		this.problems.length = 0;
		this.problemCounts.clear();
		this.kind = seek ? "seek" : "none";
		this.lastPackage = "";
		this.done = false;
	}

	/** A line or a function is longer than a buffer may be: what was read of it is given up. */
	overflow(): void {
		this.counts.bad++;
		this.counts.lines++;
		this.problemCounts.set("too-long", (this.problemCounts.get("too-long") ?? 0) + 1);
		this.problems.push({ code: "too-long", line: this.counts.lines, sample: "" });
		this.kind = "none";
	}

	/**
	 * Scans whole lines of buf[0, length). Returns how many bytes are done with: the caller keeps the rest, puts more
	 * behind it and calls again. `limit`: a block that starts at or after this offset is left to somebody else.
	 */
	scan(buf: Uint8Array, length: number, final: boolean, limit: number): number {
		let at = 0;
		let blockAt = 0;
		let before = { ...this.counts };
		let problemsBefore = this.problems.length;
		while (at < length) {
			let eol = buf.indexOf(LF, at);
			if (eol < 0 || eol >= length) {
				if (!final) break;
				eol = length;
			}
			const end = eol > at && buf[eol - 1] === CR ? eol - 1 : eol;
			if (buf[at] === TAB) {
				if (this.kind === "seek") {
					at = eol + 1;
					continue;
				}
				this.bodyLine(buf, at, end);
			} else {
				const starts = this.outerLine(buf, at, end, limit);
				if (this.done) return at;
				if (this.kind === "seek") {
					at = eol + 1;
					continue;
				}
				if (starts && this.kind === "text") {
					blockAt = at;
					before = { ...this.counts, text: this.counts.text - 1 };
					problemsBefore = this.problems.length;
				}
			}
			this.counts.lines++;
			at = eol + 1;
		}
		if (final) {
			this.finishBlock();
			this.kind = "none";
			return length;
		}
		if (this.kind !== "text") return at;
		// The function is not complete: all of it is scanned again with what follows.
		Object.assign(this.counts, before);
		for (const problem of this.problems.splice(problemsBefore))
			this.problemCounts.set(problem.code, (this.problemCounts.get(problem.code) ?? 1) - 1);
		this.kind = "none";
		return blockAt;
	}

	/** A line that starts in column 0. True when it begins a block. */
	private outerLine(buf: Uint8Array, at: number, end: number, limit: number): boolean {
		if (end === at) {
			if (this.kind !== "seek") this.counts.foreign++;
			return false;
		}
		if (buf[at] === HASH && buf[at + 1] === SPACE) {
			if (at >= limit) {
				this.finish();
				return false;
			}
			this.finishBlock();
			this.kind = "none";
			this.lastPackage = packageOf(buf, at + 2, end);
			this.counts.packages++;
			return true;
		}
		// Most headers are of data: they share one reader, a function gets the block's own.
		const header = this.dataHeader;
		if (!header.read(buf, at, end)) {
			this.foreignLine(buf, at, end);
			return false;
		}
		if (at >= limit) {
			this.finish();
			return false;
		}
		this.finishBlock();
		if (header.novelty !== "") this.problem("new-header-word", this.counts.lines + 1, buf, at, end);
		if (header.absurd) this.problem("bad-header", this.counts.lines + 1, buf, at, end);
		if (header.isText) {
			const block = this.block;
			block.header.read(buf, at, end);
			block.buf = buf;
			block.lines.length = 0;
			block.line = this.counts.lines + 1;
			block.hexLines = 0;
			block.bad = 0;
			block.package = this.lastPackage;
			this.kind = "text";
			this.counts.text++;
		} else {
			this.counts.data++;
			this.kind = this.sink.wantsData(header, buf) ? "wanted" : "data";
		}
		return true;
	}

	private finish(): void {
		this.finishBlock();
		this.kind = "none";
		this.done = true;
	}

	private finishBlock(): void {
		if (this.kind === "text") this.sink.text(this.block);
	}

	/** Output of `-m`, of the linker, of vet: skipped where its shape is known, else counted. */
	private foreignLine(buf: Uint8Array, at: number, end: number): void {
		if (this.kind === "seek") return;
		this.counts.foreign++;
		if (!looksLikeDiagnostic(buf, at, end)) this.problem("foreign-line", this.counts.lines + 1, buf, at, end);
	}

	private bodyLine(buf: Uint8Array, at: number, end: number): void {
		if (this.kind === "none") {
			this.bad("line-outside-symbol", buf, at, end);
			return;
		}
		if (buf[at + 1] === 48 && buf[at + 2] === 120) {
			// 0x, then hexadecimal digits up to a space.
			let i = at + 3;
			let pc = 0;
			for (; i < end; i++) {
				const digit = hexDigit(buf[i] as number);
				if (digit < 0) break;
				pc = (pc << 4) | digit;
			}
			if (buf[i] === SPACE && i - at >= 7 && i - at <= 12) {
				i++;
				if (buf[i + 2] === SPACE && hexDigit(buf[i] as number) >= 0 && hexDigit(buf[i + 1] as number) >= 0) {
					this.counts.bytes++;
					if (this.kind === "text") this.block.hexLines++;
					return;
				}
				if (this.instruction(buf, i, end, pc)) return;
			}
		} else if (buf[at + 1] === 114 && hasAscii(buf, at + 2, "el ")) {
			this.counts.relocations++;
			if (this.kind === "wanted") this.sink.relocation(this.dataHeader, buf, at + 5, end);
			return;
		}
		this.bad("bad-line", buf, at, end);
	}

	/** `00000 (POS)\tOP[\tARGS]` from i on. False when it is not. */
	private instruction(buf: Uint8Array, from: number, end: number, pc: number): boolean {
		let i = from;
		let decimal = 0;
		for (; i < end; i++) {
			const c = buf[i] as number;
			if (c < 48 || c > 57) break;
			decimal = decimal * 10 + c - 48;
		}
		if (i - from < 5 || decimal !== pc || buf[i] !== SPACE || buf[i + 1] !== 40) return false;
		const pos = i + 2;
		i = pos;
		while (i < end && !(buf[i] === TAB && buf[i - 1] === 41)) i++;
		if (i >= end) return false;
		const op = i + 1;
		i = op;
		while (i < end && buf[i] !== TAB) i++;
		if (i === op || i - op > 32) return false;
		this.counts.instructions++;
		if (this.kind !== "text") return false;
		const list = this.block.lines;
		const n = list.length;
		if (n + STRIDE > list.items.length) list.reserve(n + STRIDE);
		const items = list.items;
		items[n + PC] = pc;
		items[n + POS] = pos;
		items[n + POS_END] = op - 2;
		items[n + OP] = this.mnemonics.intern(buf, op, i);
		items[n + ARGS] = i < end ? i + 1 : end;
		items[n + END] = end;
		list.length = n + STRIDE;
		return true;
	}

	private problem(code: string, line: number, buf: Uint8Array, start: number, end: number): void {
		this.problemCounts.set(code, (this.problemCounts.get(code) ?? 0) + 1);
		if (this.problems.length >= MAX_PROBLEMS) return;
		this.problems.push({ code, line, sample: textOf(buf, start, Math.min(end, start + SAMPLE_BYTES)) });
	}

	private bad(code: string, buf: Uint8Array, at: number, end: number): void {
		this.counts.bad++;
		if (this.kind === "text") this.block.bad++;
		this.problem(code, this.counts.lines + 1, buf, at, end);
	}
}

/** `# path [path.test]` → `path [path.test]`: the variant for a test is another compilation. */
function packageOf(buf: Uint8Array, at: number, end: number): string {
	let text = "";
	for (let i = at; i < end && i - at < 512; i++) text += String.fromCharCode(buf[i] as number);
	return text.trim();
}

function hexDigit(c: number): number {
	if (c >= 48 && c <= 57) return c - 48;
	if (c >= 97 && c <= 102) return c - 87;
	return -1;
}

/** `file:line:col: text` as the compiler, vet and the linker print, `go: …`, and `<autogenerated>:1: …`. */
function looksLikeDiagnostic(buf: Uint8Array, at: number, end: number): boolean {
	if (hasAscii(buf, at, "go: ") || hasAscii(buf, at, "<autogenerated>:")) return true;
	for (let i = at; i < end - 3 && i - at < 1024; i++) {
		if (buf[i] !== 58) continue;
		let j = i + 1;
		while (j < end && (buf[j] as number) >= 48 && (buf[j] as number) <= 57) j++;
		if (j > i + 1 && buf[j] === 58) return true;
	}
	return false;
}

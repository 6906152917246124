/**
 * The byte scanner: finds blocks (one a symbol) and lines, and says which kind each line is. It decides where things
 * are, never what they mean; fragments that carry meaning go to the grammar through Fragments.
 *
 * Line shapes (cmd/internal/obj/objfile.go, writeSymDebugNamed): a header starts in column 0, all lines of its body with
 * a tab: `\t0x0000 00000 (POS)\tOP…` instructions, `\t0x0000 48 8b …` bytes, `\trel 5+4 t=…` relocations.
 */
import { hasAscii, IntList, textOf } from "../util/bytes.js";
import { alignmentMnemonics, pseudoMnemonics } from "./dialect.js";
import { Fragments } from "./fragments.js";
import { Header } from "./header.js";
import { relocationNames } from "./relocations.js";

const LF = 10;
const CR = 13;
const TAB = 9;
const SPACE = 32;
const HASH = 35;
const CAPITAL_R = 82;

/** Columns of one instruction in `TextBlock.lines`. */
export const PC = 0;
export const POS = 1;
export const POS_END = 2;
export const OP = 3;
export const ARGS = 4;
export const END = 5;
/** What the sink said of its mnemonic. */
export const CLASS = 6;
/** Id of the operand fragment once somebody has interned it; -2 until then. */
export const FRAGMENT = 7;
export const STRIDE = 8;

/** One function: where its lines are in `buf`. Valid only during the sink's call. */
export class TextBlock {
	buf: Uint8Array = new Uint8Array(0);
	header = new Header();
	/** STRIDE integers a line: pc, position [POS, POS_END), mnemonic id OP, operands [ARGS, END), CLASS. */
	readonly lines = new IntList(STRIDE * 4096);
	/** Numbers of the lines that the sink wants to see: its mnemonics of interest, and those that end in its register. */
	readonly marks = new IntList(1024);
	/** 1-based line of the header in the source, counted from the scanner's start. */
	line = 0;
	hexLines = 0;
	/** Lines in its body that are not of the language. */
	bad = 0;
	/** Relocations of direct and of indirect calls, where their types have names. */
	directRelocations = 0;
	indirectRelocations = 0;
	/** Relocations by type, where the types are numbers (up to Go 1.21): those that may be calls. */
	readonly numbered = new Int32Array(NUMBERED);
	/** Number of the type of a call of morestack; 0 where there is none, or types have names. */
	callNumber = 0;
	/** True when a relocation's type had a name. */
	hasNames = false;
	/** Where its relocations are, [start, end) behind `rel `; only for a sink that wants them. */
	readonly relocations = new IntList(256);
	/** Package of the last `# path` line, else empty. */
	package = "";
	get count(): number {
		return this.lines.length / STRIDE;
	}
	/** All bytes of its code were shown, or it has none: only relocations may follow. */
	get isComplete(): boolean {
		if (this.header.size === 0) return this.lines.length === 0;
		return this.hexLines > 0 && this.hexLines === Math.ceil(this.header.size / 16);
	}
}

/** R_CALLRISCV is the last call, 14 in Go 1.14 to 1.16. */
const NUMBERED = 16;

export interface ScannerSink {
	/** Class of a mnemonic, 0 to 126, asked once for each. */
	classOf(mnemonic: string): number;
	/** Lines of classes from here on are marked; a line of a lower class only when its operands end in `markEnding`. */
	readonly firstMarked: number;
	/** Two ASCII characters: the end of the stack pointer's name. */
	readonly markEnding: string;
	/** Functions come with their relocations. */
	readonly wantsRelocations: boolean;
	/** A function, complete. */
	text(block: TextBlock): void;
	/** A relocation of a function that is no call: buf[start, end) is the line behind `rel `. Precedes the call of `text`. */
	textRelocation(buf: Uint8Array, start: number, end: number): void;
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

/** Problems kept with their text, for each code; beyond that they are only counted. */
const MAX_PROBLEMS = 20;
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

/**
 * Bytes from one instruction of compiled code to the next at most: the longest, or what aligns a loop (31 bytes and an
 * instruction of 15 on amd64). Assembly may align by more.
 */
export const MAX_STEP = 48;

/** Class of lines that are knowingly skipped: their pc is not to be trusted. */
const ALIGNMENT = 127;
/** A position is two file names and two lines at most: what is longer is damage. */
const MAX_POSITION = 16 << 10;

/**
 * `seek`: before the first block of a piece that begins somewhere inside a source. `lost`: lines of a symbol whose header
 * was not understood.
 */
type BlockKind = "none" | "seek" | "text" | "data" | "wanted" | "lost";

export class Scanner {
	/** Mnemonics, shared by all blocks of this scanner. */
	readonly mnemonics = new Fragments<string>((text) => text);
	/** By mnemonic id; -1 not asked yet. */
	private classes = new Int8Array(512).fill(-1);
	/** Bytes between `(` and `)\t` in the last instruction line: most lines have the same. */
	private positionLength = 0;
	private readonly ending0: number;
	private readonly ending1: number;
	readonly counts = noCounts();
	/** Counts before the function that is being read. */
	private readonly saved = noCounts();
	readonly problems: LineProblem[] = [];
	/** Problems by code, those not kept included. */
	readonly problemCounts = new Map<string, number>();
	/** The same since the function that is being read began, and how many were kept before it. */
	private readonly blockProblems = new Map<string, number>();
	private problemsBefore = 0;
	private readonly block = new TextBlock();
	private readonly dataHeader = new Header();
	private kind: BlockKind = "none";
	/** Package of the last `# path` line, else empty. */
	lastPackage = "";
	/** Set when a block start at or after `limit` was met. */
	done = false;

	constructor(private readonly sink: ScannerSink) {
		this.ending0 = sink.markEnding.charCodeAt(0);
		this.ending1 = sink.markEnding.charCodeAt(1);
	}

	/** Begins another piece of input; with `seek`, lines before the first block belong to somebody else. */
	reset(seek: boolean): void {
		Object.assign(this.counts, noCounts());
		this.problems.length = 0;
		this.problemCounts.clear();
		this.kind = seek ? "seek" : "none";
		this.lastPackage = "";
		this.done = false;
	}

	/**
	 * A line or a function is longer than a buffer may be: takes what buf[0, length) holds of whole lines, and gives up the
	 * line it ends in and what follows in its symbol.
	 */
	overflow(buf: Uint8Array, length: number, limit: number): void {
		const whole = buf.lastIndexOf(LF, length - 1) + 1;
		this.scan(buf, whole, true, limit);
		if (this.done) return;
		if (this.kind !== "seek") {
			this.kind = "lost";
			this.problem("too-long", this.counts.lines + 1, buf, whole, whole);
			this.counts.bad++;
			this.counts.lines++;
		}
	}

	/**
	 * Scans whole lines of buf[0, length). Returns how many bytes are done with: the caller keeps the rest, puts more
	 * behind it and calls again. `limit`: a block that starts at or after this offset is left to somebody else.
	 */
	scan(buf: Uint8Array, length: number, final: boolean, limit: number): number {
		let at = 0;
		let blockAt = 0;
		const before = this.saved;
		Object.assign(before, this.counts);
		let cutOff = -1;
		this.markProblems();
		while (at < length) {
			let eol = buf.indexOf(LF, at);
			if (eol < 0 || eol >= length) {
				if (!final) break;
				eol = length;
				cutOff = at;
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
					Object.assign(before, this.counts);
					before.text--;
				}
			}
			this.counts.lines++;
			at = eol + 1;
		}
		if (final) {
			this.finishBlock();
			// The last bytes of a function's code without an end of line: somebody's excerpt.
			const whole = this.kind === "text" && this.block.isComplete && this.endsCode(buf, cutOff, length);
			if (cutOff >= 0 && this.kind !== "seek" && !whole)
				this.problem("cut-off", this.counts.lines, buf, length, length);
			if (this.kind !== "seek") this.kind = "none";
			return length;
		}
		if (this.kind !== "text") return at;
		// The function is not complete: all of it is scanned again with what follows.
		Object.assign(this.counts, before);
		this.problems.length = this.problemsBefore;
		for (const [code, count] of this.blockProblems)
			this.problemCounts.set(code, (this.problemCounts.get(code) ?? count) - count);
		this.kind = "none";
		return blockAt;
	}

	/** True when buf[at, end) is the whole of the line with a function's last bytes: three columns for each of 16, then as text. */
	private endsCode(buf: Uint8Array, at: number, end: number): boolean {
		const { hexLines, header } = this.block;
		return buf[at + 1] === 48 && end - buf.indexOf(SPACE, at) === 50 + header.size - (hexLines - 1) * 16;
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
		this.markProblems();
		if (header.novelty !== "") this.problem("new-header-word", this.counts.lines + 1, buf, at, end);
		if (header.absurd) this.problem("bad-header", this.counts.lines + 1, buf, at, end);
		if (header.isText) {
			const block = this.block;
			block.header.read(buf, at, end);
			block.buf = buf;
			block.lines.length = 0;
			block.marks.length = 0;
			block.relocations.length = 0;
			block.line = this.counts.lines + 1;
			block.hexLines = 0;
			block.bad = block.directRelocations = block.indirectRelocations = block.callNumber = 0;
			block.numbered.fill(0);
			block.hasNames = false;
			block.package = this.lastPackage;
			this.kind = "text";
			this.counts.text++;
		} else {
			this.counts.data++;
			this.kind = this.sink.wantsData(header, buf) ? "wanted" : "data";
		}
		return true;
	}

	private markProblems(): void {
		this.problemsBefore = this.problems.length;
		if (this.blockProblems.size > 0) this.blockProblems.clear();
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
		if (looksLikeDiagnostic(buf, at, end)) return;
		// It may have been a header: what follows is not of the symbol before it.
		if (this.kind === "text" && !this.block.isComplete) this.doubt();
		else if (this.kind !== "none") {
			this.finishBlock();
			this.kind = "lost";
		}
		this.problem("foreign-line", this.counts.lines + 1, buf, at, end);
	}

	/** A line that is not of the language stands between instructions: one of them may be missing. */
	private doubt(): void {
		if (this.kind === "text" && this.block.hexLines === 0) this.block.bad++;
	}

	/** Lines of another symbol follow those of the function: its header is lost. */
	private lose(buf: Uint8Array, at: number, end: number): void {
		this.finishBlock();
		this.kind = "lost";
		this.markProblems();
		this.problem("lost-header", this.counts.lines + 1, buf, at, end);
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
					if (this.kind === "text") this.hexLine(buf, at, end, pc);
					return;
				}
				if (this.instruction(buf, at, i, end, pc)) return;
			}
		} else if (buf[at + 1] === 114 && hasAscii(buf, at + 2, "el ")) {
			this.counts.relocations++;
			if (this.kind === "text") {
				this.callRelocation(buf, at + 5, end);
				if (this.sink.wantsRelocations) {
					this.block.relocations.push(at + 5);
					this.block.relocations.push(end);
				}
			} else if (this.kind === "wanted") this.sink.relocation(this.dataHeader, buf, at + 5, end);
			return;
		}
		this.bad(isEllipsis(buf, at + 1, end) ? "elided" : "bad-line", buf, at, end);
	}

	/** Each line shows 16 bytes, from the first on. */
	private hexLine(buf: Uint8Array, at: number, end: number, pc: number): void {
		const { block } = this;
		if (pc === block.hexLines << 4 && pc < block.header.size) block.hexLines++;
		else if (block.isComplete || (pc === 0 && block.hexLines > 0)) this.lose(buf, at, end);
		else {
			block.hexLines++;
			block.bad++;
			this.problem("disorder", this.counts.lines + 1, buf, at, end);
		}
	}

	/** `5+4 t=R_CALL…`: one for each call instruction (cmd/internal/objabi/reloctype.go); `5+4 t=8 …` up to Go 1.21. */
	private callRelocation(buf: Uint8Array, at: number, end: number): void {
		let i = at;
		while (i < end && buf[i] !== SPACE) i++;
		if (buf[i + 3] !== CAPITAL_R) {
			this.numberedRelocation(buf, i + 3, end);
			this.sink.textRelocation(buf, at, end);
			return;
		}
		const type = i + 3;
		this.block.hasNames = true;
		const isCall = buf[i + 8] === 76 && hasAscii(buf, i, " t=R_CALL");
		if (isCall && buf[i + 9] === 73) this.block.indirectRelocations++;
		i = isCall ? i + 9 : i + 5;
		while (i < end && buf[i] !== SPACE) i++;
		if (!isCall) this.sink.textRelocation(buf, at, end);
		else if (buf[type + 6] !== 73 && !hasAscii(buf, i, " runtime.duff")) this.block.directRelocations++;
		// Length and last characters tell a new name from the old ones, but for a rare clash.
		const key = (((i - type) & 31) << 10) | (((buf[i - 2] as number) & 31) << 5) | ((buf[i - 1] as number) & 31);
		if (this.relocationKeys[key] === 0) this.newRelocation(buf, type, i, key);
	}

	/** Types of relocations seen, by length and last two characters. */
	private readonly relocationKeys = new Uint8Array(1 << 15);

	private newRelocation(buf: Uint8Array, from: number, to: number, key: number): void {
		const type = textOf(buf, from, to);
		if (relocationNames.has(type) || type.startsWith("RelocType(")) this.relocationKeys[key] = 1;
		else this.problem("new-relocation", this.counts.lines + 1, buf, from, to);
	}

	private numberedRelocation(buf: Uint8Array, at: number, end: number): void {
		let i = at;
		let type = 0;
		for (; i < end && i - at < 3; i++) {
			const c = buf[i] as number;
			if (c < 48 || c > 57) break;
			type = type * 10 + c - 48;
		}
		if (type === 0 || type >= NUMBERED || buf[i] !== SPACE) return;
		if (hasAscii(buf, i, " runtime.morestack")) this.block.callNumber = type;
		if (!hasAscii(buf, i, " runtime.duff")) (this.block.numbered[type] as number)++;
	}

	/** `00000 (POS)\tOP[\tARGS]` from i on. False when it is not. */
	private instruction(buf: Uint8Array, at: number, from: number, end: number, pc: number): boolean {
		let i = from;
		let decimal = 0;
		for (; i < end; i++) {
			const c = buf[i] as number;
			if (c < 48 || c > 57) break;
			decimal = decimal * 10 + c - 48;
		}
		if (i - from < 5 || decimal !== pc || buf[i] !== SPACE || buf[i + 1] !== 40) return false;
		const pos = i + 2;
		// `)\t` occurs once in a line, so where it stood in the line before is the place to look first.
		i = pos + this.positionLength;
		if (!(i + 1 < end && buf[i] === 41 && buf[i + 1] === TAB)) {
			i = pos;
			while (i < end && !(buf[i] === 41 && buf[i + 1] === TAB)) i++;
			if (i + 1 >= end || i - pos > MAX_POSITION) return false;
			this.positionLength = i - pos;
		}
		const op = i + 2;
		i = op;
		let hash = 0;
		for (; i < end; i++) {
			const c = buf[i] as number;
			if (c === TAB) break;
			hash = (Math.imul(hash, 31) + c) | 0;
		}
		if (i === op || i - op > 32) return false;
		if (this.kind !== "text") {
			if (this.kind !== "lost") return false;
			this.counts.instructions++;
			return true;
		}
		this.counts.instructions++;
		const id = this.mnemonics.internHashed(buf, op, i, hash);
		const opClass = this.classOfId(id);
		if (opClass === ALIGNMENT) return true;
		const { lines } = this.block;
		const n = lines.length;
		if (n > 0) {
			const step = pc - (lines.items[n - STRIDE + PC] as number);
			if (this.block.hexLines > 0 || (step < 0 && pc === 0)) {
				this.lose(buf, at, end);
				return true;
			}
			if (step < 0 || (step > MAX_STEP && !this.block.header.asm)) {
				this.block.bad++;
				this.problem("disorder", this.counts.lines + 1, buf, at, end);
			}
		}
		if (n + STRIDE > lines.items.length) lines.reserve(n + STRIDE);
		const items = lines.items;
		items[n + PC] = pc;
		items[n + POS] = pos;
		items[n + POS_END] = op - 2;
		items[n + OP] = id;
		items[n + ARGS] = i < end ? i + 1 : end;
		items[n + END] = end;
		items[n + CLASS] = opClass;
		items[n + FRAGMENT] = -2;
		lines.length = n + STRIDE;
		if (opClass >= this.sink.firstMarked || (buf[end - 1] === this.ending1 && buf[end - 2] === this.ending0))
			this.mark(n, buf, at, end, pc);
		return true;
	}

	/** Notes line n for the decoder. Instructions have a size: two at one pc are damage. */
	private mark(n: number, buf: Uint8Array, at: number, end: number, pc: number): void {
		const { lines, marks } = this.block;
		const last = marks.length === 0 ? n : (marks.items[marks.length - 1] as number) * STRIDE;
		if (last < n && lines.items[last + PC] === pc && this.hasSize(last) && this.hasSize(n)) {
			this.block.bad++;
			this.problem("disorder", this.counts.lines + 1, buf, at, end);
		}
		marks.push(n / STRIDE);
	}

	private hasSize(n: number): boolean {
		return !pseudoMnemonics.has(this.mnemonics.text(this.block.lines.items[n + OP] as number));
	}

	private classOfId(id: number): number {
		if (id >= this.classes.length) {
			const grown = new Int8Array(id * 2).fill(-1);
			grown.set(this.classes);
			this.classes = grown;
		}
		const known = this.classes[id] as number;
		if (known >= 0) return known;
		const mnemonic = this.mnemonics.text(id);
		const found = alignmentMnemonics.has(mnemonic) ? ALIGNMENT : this.sink.classOf(mnemonic);
		this.classes[id] = found;
		return found;
	}

	private problem(code: string, line: number, buf: Uint8Array, start: number, end: number): void {
		const count = (this.problemCounts.get(code) ?? 0) + 1;
		this.problemCounts.set(code, count);
		this.blockProblems.set(code, (this.blockProblems.get(code) ?? 0) + 1);
		if (count > MAX_PROBLEMS) return;
		this.problems.push({ code, line, sample: textOf(buf, start, Math.min(end, start + SAMPLE_BYTES)) });
	}

	private bad(code: string, buf: Uint8Array, at: number, end: number): void {
		this.counts.bad++;
		this.doubt();
		this.problem(code, this.counts.lines + 1, buf, at, end);
	}
}

/** `# path [path.test]` → `path [path.test]`: the variant for a test is another compilation. */
function packageOf(buf: Uint8Array, at: number, end: number): string {
	return textOf(buf, at, Math.min(end, at + 512)).trim();
}

/** `...` or `…` alone: somebody left lines out. */
function isEllipsis(buf: Uint8Array, at: number, end: number): boolean {
	return (
		end - at === 3 && (hasAscii(buf, at, "...") || (buf[at] === 0xe2 && buf[at + 1] === 0x80 && buf[at + 2] === 0xa6))
	);
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

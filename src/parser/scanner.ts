/**
 * The scanner: finds blocks (one a symbol) and lines, and says which kind each line is. It decides where things are,
 * never what they mean; fragments that carry meaning go to the grammar. Lines of bodies are the core's (core/scan.ts);
 * here are the rarer ones that begin and end blocks.
 *
 * Line shapes (cmd/internal/obj/objfile.go, writeSymDebugNamed): a header starts in column 0, all lines of its body with
 * a tab: `\t0x0000 00000 (POS)\tOP…` instructions, `\t0x0000 48 8b …` bytes, `\trel 5+4 t=…` relocations.
 */

import { textOf } from "../util/bytes.js";
import { type LineCounts, LineProblems, TextBlock } from "./block.js";
import { Core } from "./core.js";
import { alignmentMnemonics, isPlainType, pseudoMnemonics } from "./dialect.js";
import { looksLikeDiagnostic, packageOf } from "./foreign.js";
import { Header, headerForm } from "./header.js";
import * as c from "./layout.js";
import type { ScannerSink } from "./sink.js";
import { dataHeads, relocationBits } from "./wanted.js";

const LF = 10;
const SPACE = 32;
const HASH = 35;

const SAMPLE_BYTES = 120;
const MAX_SIZE = 2 ** 31 - 1;
const problemCodes = ["bad-line", "line-outside-symbol", "disorder", "new-relocation", "elided"] as const;

export class Scanner {
	readonly core: Core;
	/** Mnemonics by id. */
	readonly mnemonics: string[] = [];
	readonly problems = new LineProblems();
	private readonly block: TextBlock;
	/** Reads the next header: that of the block is needed until then. */
	private nextHeader = new Header();
	/** Package of the last `# path` line, else empty. */
	lastPackage = "";
	/** Set when a block start at or after `limit` was met. */
	done = false;
	/** Counts when the block that is being read began. */
	private readonly before = new Int32Array(c.S_BAD - c.S_LINES + 1);

	constructor(private readonly sink: ScannerSink) {
		this.core = new Core({
			problem: (code, at, end) => this.problem(problemCodes[code] ?? "bad-line", at, end),
			mnemonic: (at, length) => this.mnemonic(textOf(this.core.bytes, at, at + length)),
			relocation: (at, length) => relocationBits(textOf(this.core.bytes, at, at + length)),
			shape: (id) => sink.shape(id),
			relocatedCallee: (line) => sink.relocatedCallee(line),
			relocatedSymbol: (line) => sink.relocatedSymbol(line),
			header: (form) => headerForm(this.core.headerText(form)),
			callee: (name) => sink.callee(name),
			packageOf: (at, length) => sink.packageOf(textOf(this.core.bytes, at, at + length)),
			position: (at, length, odd) => sink.position(textOf(this.core.bytes, at, at + length), odd !== 0),
			badPosition: (pc) => sink.badPosition(pc),
			prepare: (what) => sink.functions.prepare(what),
			tail: (id) => sink.functions.tail(id),
			otherBase: () => sink.functions.otherBase(),
			versions: (callNumber) => sink.functions.versions(callNumber),
			readCheck: () => sink.functions.readCheck(),
			readFrame: (declared) => sink.functions.readFrame(declared),
			locals: (frame) => sink.functions.locals(frame),
			doubt: (what, one, other) => sink.functions.doubt(what, one, other),
		});
		this.core.set(c.S_ENDING, sink.markEnding.charCodeAt(0) | (sink.markEnding.charCodeAt(1) << 8));
		this.block = new TextBlock(this.core);
	}

	private mnemonic(text: string): number {
		this.mnemonics.push(text);
		const noSize = pseudoMnemonics.has(text) || !this.sink.countsBytes ? c.MNEMONIC_NO_SIZE : 0;
		return noSize | (alignmentMnemonics.has(text) ? c.CLASS_ALIGNMENT : this.sink.classOf(text));
	}

	/** Begins another piece of input; with `seek`, lines before the first block belong to somebody else. */
	reset(seek: boolean): void {
		this.core.zero(c.S_LINES, c.S_BAD);
		this.problems.clear();
		this.kind = seek ? c.KIND_SEEK : c.KIND_NONE;
		this.lastPackage = "";
		this.done = false;
	}

	private get kind(): number {
		return this.core.get(c.S_KIND);
	}
	private set kind(kind: number) {
		this.core.set(c.S_KIND, kind);
	}
	private count(word: number, by = 1): void {
		this.core.set(word, this.core.get(word) + by);
	}
	/** 1-based number of the line that is being read. */
	get line(): number {
		return this.core.get(c.S_LINES) + 1;
	}
	/** Lines of bytes so far. */
	get byteLines(): number {
		return this.core.get(c.S_BYTES);
	}

	get counts(): LineCounts {
		const { core } = this;
		return {
			lines: core.get(c.S_LINES),
			instructions: core.get(c.S_INSTRUCTIONS),
			bytes: core.get(c.S_BYTES),
			relocations: core.get(c.S_RELOCATIONS),
			text: core.get(c.S_TEXT),
			data: core.get(c.S_DATA),
			packages: core.get(c.S_PACKAGES),
			foreign: core.get(c.S_FOREIGN),
			bad: core.get(c.S_BAD),
		};
	}

	/** Keeps the counts, to be restored by `recount`. */
	private snapshot(): void {
		this.core.getAll(c.S_LINES, this.before);
	}
	private recount(): void {
		this.core.setAll(c.S_LINES, this.before);
	}

	/**
	 * A line or a function is longer than a buffer may be: takes what the first `length` bytes of input hold of whole lines,
	 * and gives up the line they end in and what follows in its symbol.
	 */
	overflow(length: number, limit: number): void {
		const input = this.core.get(c.S_INPUT);
		const whole = this.core.bytes.lastIndexOf(LF, input + length - 1) + 1 - input;
		this.scan(Math.max(0, whole), true, limit);
		if (this.done || this.kind === c.KIND_SEEK) return;
		this.kind = c.KIND_LOST;
		this.problem("too-long", 0, 0);
		this.count(c.S_BAD);
		this.count(c.S_LINES);
	}

	/**
	 * Scans whole lines of the first `length` bytes of the core's input. Returns how many bytes are done with: the caller
	 * keeps the rest, puts more behind it and calls again. `limit`: a block that starts at or after this offset is left to
	 * somebody else.
	 */
	scan(length: number, final: boolean, limit: number): number {
		const { core } = this;
		const input = core.get(c.S_INPUT);
		const stop = Math.max(0, Math.min(input + limit, 2 ** 31 - 1));
		let end = input + length;
		// A last line without an end gets one.
		const isCut = final && length > 0 && core.bytes[end - 1] !== LF;
		if (isCut) core.bytes[end++] = LF;
		let blockAt = input;
		this.snapshot();
		this.problems.mark();
		let at = input;
		for (;;) {
			at = core.run.scan(at, end, stop);
			const event = core.get(c.S_EVENT);
			if (event === c.EVENT_END) break;
			const lineEnd = core.get(c.S_LINE_END);
			const next = core.get(c.S_NEXT);
			if (event === c.EVENT_RELOCATION) this.sink.relocation(core.bytes, at + 5, lineEnd);
			else if (event === c.EVENT_LOSE) this.lose(at, lineEnd);
			else {
				const starts = this.outerLine(at, lineEnd, stop);
				if (this.done) return at - input;
				if (this.kind === c.KIND_SEEK) {
					at = next;
					continue;
				}
				if (starts && this.kind === c.KIND_TEXT) {
					blockAt = at;
					this.snapshot();
					(this.before[c.S_TEXT - c.S_LINES] as number)--;
				}
			}
			this.count(c.S_LINES);
			at = next;
		}
		if (final) {
			this.finishBlock();
			if (isCut) this.cutOff(end - 1);
			if (this.kind !== c.KIND_SEEK) this.kind = c.KIND_NONE;
			return length;
		}
		if (this.kind !== c.KIND_TEXT) return at - input;
		// The function is not complete: all of it is scanned again with what follows.
		this.recount();
		this.problems.rewind();
		this.kind = c.KIND_NONE;
		return blockAt - input;
	}

	/** The last line, up to `end`, had no end: damage, but for the last bytes of a function's code, somebody's excerpt. */
	private cutOff(end: number): void {
		const { core, block } = this;
		if (this.kind === c.KIND_SEEK) return;
		if (this.kind === c.KIND_TEXT && this.isComplete) {
			// Three columns for each of 16 bytes, then as text.
			const input = core.get(c.S_INPUT);
			const at = Math.max(input, core.bytes.lastIndexOf(LF, end - 1) + 1);
			const width = end - core.bytes.indexOf(SPACE, at);
			if (core.bytes[at + 1] === 48 && width === 50 + block.header.size - (block.hexLines - 1) * 16) return;
		}
		this.problems.add("cut-off", core.get(c.S_LINES), () => "");
	}

	/** A line that starts in column 0. True when it begins a block. */
	private outerLine(at: number, end: number, limit: number): boolean {
		const buf = this.core.bytes;
		if (end === at) {
			if (this.kind !== c.KIND_SEEK) this.count(c.S_FOREIGN);
			return false;
		}
		if (buf[at] === HASH && buf[at + 1] === SPACE) {
			if (at >= limit) {
				this.finish();
				return false;
			}
			this.finishBlock();
			this.kind = c.KIND_NONE;
			this.lastPackage = packageOf(this.core.bytes, at + 2, end);
			this.count(c.S_PACKAGES);
			return true;
		}
		const header = this.nextHeader;
		if (!header.readForm(this.core, at, end) && !header.read(buf, at, end)) {
			this.foreignLine(at, end);
			return false;
		}
		if (at >= limit) {
			this.finish();
			return false;
		}
		this.finishBlock();
		this.problems.mark();
		for (const word of header.novelties) this.newWord(word, header);
		if (header.absurd) this.problem("bad-header", at, end);
		if (header.isText) this.beginText(header);
		else this.beginData(header);
		return true;
	}

	/** All bytes of the function were shown, or it has none: only relocations may follow. */
	private get isComplete(): boolean {
		if (this.sink.countsBytes) return this.core.run.isComplete() !== 0;
		if (this.block.header.size === 0) return this.core.length(c.S_LINES_OF_TEXT) === 0;
		return this.block.hexLines > 0;
	}

	private beginText(header: Header): void {
		const { core, block } = this;
		this.nextHeader = block.header;
		block.header = header;
		block.line = this.line;
		block.package = this.lastPackage;
		core.clear(c.S_LINES_OF_TEXT);
		core.clear(c.S_MARKS);
		core.clear(c.S_RELOCATIONS_OF_TEXT);
		core.set(c.S_USES + c.LIST_LENGTH, core.get(c.S_FIRST_USE));
		core.zero(c.S_HEX_LINES, c.S_INDIRECT);
		core.zero(c.S_NUMBERED, c.S_HAS_NAMES);
		// The core holds the bytes that are shown against the size.
		const size = this.sink.countsBytes ? block.header.size : MAX_SIZE;
		core.set(c.S_SIZE, Math.max(-1, Math.min(size, MAX_SIZE)));
		core.set(c.S_ASM, header.asm ? 1 : 0);
		core.set(c.S_HEADER, header.bits);
		core.set(c.S_HEADER_SIZE, header.size);
		core.set(c.S_NAME_FROM, header.nameStart);
		core.set(c.S_NAME_TO, header.nameEnd);
		core.set(c.S_HEADER_LINE, block.line);
		this.kind = c.KIND_TEXT;
		this.count(c.S_TEXT);
	}

	private beginData(header: Header): void {
		const { core } = this;
		this.count(c.S_DATA);
		// A type that no version knows may hold anything.
		const isNew = !dataHeads.has(header.type) && !isPlainType(header.type);
		if (isNew) this.newWord(header.type, header);
		const what = dataHeads.get(header.type) ?? (isNew ? c.HEAD_WANTED : c.HEAD_PLAIN);
		core.run.beginData(header.nameStart, header.nameEnd, what);
		// The core reads the next headers of this kind by itself.
		if (header.isShort && header.novelties.length === 0) core.run.learnHead(what);
	}

	private finish(): void {
		this.finishBlock();
		this.kind = c.KIND_NONE;
		this.done = true;
	}

	private finishBlock(): void {
		if (this.kind === c.KIND_TEXT) this.sink.text(this.block);
	}

	/** Output of `-m`, of the linker, of vet: skipped where its shape is known, else counted. */
	private foreignLine(at: number, end: number): void {
		if (this.kind === c.KIND_SEEK) return;
		this.count(c.S_FOREIGN);
		if (looksLikeDiagnostic(this.core.bytes, at, end)) return;
		// It may have been a header: what follows is not of the symbol before it.
		if (this.kind === c.KIND_TEXT && !this.isComplete) this.doubt();
		else if (this.kind !== c.KIND_NONE) {
			this.finishBlock();
			this.kind = c.KIND_LOST;
		}
		this.problem("foreign-line", at, end);
	}

	/** A line that is not of the language stands between instructions: one of them may be missing. */
	private doubt(): void {
		if (this.core.get(c.S_HEX_LINES) === 0) this.count(c.S_BLOCK_BAD);
	}

	/** Lines of another symbol follow those of the function: its header is lost. */
	private lose(at: number, end: number): void {
		this.finishBlock();
		this.kind = c.KIND_LOST;
		this.problems.mark();
		this.problem("lost-header", at, end);
	}

	private newWord(word: string, { nameStart, nameEnd }: Header): void {
		const name = textOf(this.core.bytes, nameStart, Math.min(nameEnd, nameStart + SAMPLE_BYTES));
		this.problems.novelty("new-header-word", this.line, word, name);
	}

	private problem(code: string, at: number, end: number): void {
		const { bytes } = this.core;
		this.problems.add(code, this.line, () => textOf(bytes, at, Math.min(end, at + SAMPLE_BYTES)));
	}
}

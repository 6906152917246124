/** Reads a symbol header line from the right: the name may hold anything, the words after it may not. */
import { hasAscii } from "../util/bytes.js";
import { headerFields, headerFlags, isTextType } from "./dialect.js";
import { Fragments } from "./fragments.js";
import { type HeaderWord, parseHeaderWord } from "./grammar.js";

const SPACE = 32;
const LESS = 60;
const GREATER = 62;
const ZERO = 48;
const ONE = 49;

/** The header of one symbol. Reused from call to call: copy what must stay. */
export class Header {
	nameStart = 0;
	nameEnd = 0;
	type = "";
	isText = false;
	dupok = false;
	nosplit = false;
	cfunc = false;
	isStatic = false;
	asm = false;
	/** Bytes of code or data; -1 when not printed. */
	size = -1;
	args = 0;
	/** First word or field that no known Go prints, else empty. */
	novelty = "";
	/** True when a number in it is out of any sensible range. */
	absurd = false;

	private readonly words = new Fragments<HeaderWord>(parseHeaderWord);

	/** Reads buf[start, end); false when the line is no header. */
	read(buf: Uint8Array, start: number, end: number): boolean {
		this.dupok = this.nosplit = this.cfunc = this.isStatic = this.asm = this.absurd = false;
		this.size = -1;
		this.args = 0;
		this.novelty = "";
		let to = end;
		while (to > start) {
			let from = to;
			while (from > start && buf[from - 1] !== SPACE) from--;
			if (from === start || from === to || to - from > 64) return false;
			const word = this.words.value(this.words.intern(buf, from, to));
			if (word === null) return false;
			if (word.kind === "type") {
				if (this.size < 0) return false;
				this.type = word.type;
				this.isText = isTextType(word.type);
				this.nameStart = start;
				this.nameEnd = withoutMarks(buf, start, from - 1);
				// DWARF symbols of variables have no name: the line begins with the blank.
				return true;
			}
			this.take(word);
			to = from - 1;
		}
		return false;
	}

	private take(word: Exclude<HeaderWord, { kind: "type" }>): void {
		if (word.kind === "field") {
			if (word.key === "size") {
				this.size = word.value;
				if (!(word.value >= 0 && word.value < 2 ** 31)) this.absurd = true;
			} else if (word.key === "args") this.args = word.value;
			else if (!headerFields.has(word.key)) this.novelty = `${word.key}=`;
			return;
		}
		switch (word.flag) {
			case "dupok":
				this.dupok = true;
				break;
			case "nosplit":
				this.nosplit = true;
				break;
			case "cfunc":
				this.cfunc = true;
				break;
			case "static":
				this.isStatic = true;
				break;
			case "asm":
				this.asm = true;
				break;
			default:
				if (!headerFlags.has(word.flag)) this.novelty = word.flag;
		}
	}
}

/** End of the name in buf[start, end) without what `-S=2` (`<0>`, `<1>`: the ABI) and `-S=3` (`<idx 5 12>`) add to it. */
function withoutMarks(buf: Uint8Array, start: number, end: number): number {
	let to = end;
	while (to > start && buf[to - 1] === GREATER) {
		let from = to - 2;
		while (from >= start && buf[from] !== LESS) from--;
		const isAbi = to - from === 3 && (buf[from + 1] === ZERO || buf[from + 1] === ONE);
		if (from < start || !(isAbi || hasAscii(buf, from, "<idx "))) break;
		to = from;
	}
	return to;
}

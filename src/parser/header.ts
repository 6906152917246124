/** Reads a symbol header line from the right: the name may hold anything, the words after it may not. */
import { hasAscii } from "../util/bytes.js";
import type { Core } from "./core.js";
import { headerFields, headerFlags, isTextType, knownTextTypes, typeOfNumber } from "./dialect.js";
import { Fragments } from "./fragments.js";
import type { HeaderWord } from "./grammar.js";
import { parseHeaderWord } from "./language.js";

import * as c from "./layout.js";

const SPACE = 32;
const LESS = 60;
const GREATER = 62;
const ZERO = 48;
const ONE = 49;

const TEXT = "STEXT";
/** Bytes of a word of a header. */
const LONGEST_WORD = 128;
const flagBits: ReadonlyMap<string, number> = new Map([
	["dupok", c.HEADER_DUPOK],
	["nosplit", c.HEADER_NOSPLIT],
	["cfunc", c.HEADER_CFUNC],
	["static", c.HEADER_STATIC],
	["asm", c.HEADER_ASM],
]);
const fieldBits: ReadonlyMap<string, number> = new Map([
	["args", c.HEADER_HAS_ARGS],
	["funcid", c.HEADER_HAS_FUNCID],
	["align", c.HEADER_HAS_ALIGN],
]);

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
	/** Fields that tell the version: all have `args`, but for what was restored from an excerpt; `funcid` since Go 1.16, `align` since 1.18; a number for the type up to 1.8. */
	hasArgs = false;
	hasFuncid = false;
	hasAlign = false;
	isNumbered = false;
	/** Words and fields (`key=`) that no known Go prints. */
	readonly novelties: string[] = [];
	/** True for `NAME TYPE flags size=N`, the form of most symbols without code. */
	isShort = false;
	/** True when a number in it is out of any sensible range. */
	absurd = false;

	private readonly words = new Fragments<HeaderWord>(parseWord);
	/** `SRODATA dupok size=`: type and flags of a symbol whose header ends with its size, as most do. */
	private readonly heads = new Fragments<readonly HeaderWord[]>(parseHead);

	/** HEADER_* of what it says. */
	get bits(): number {
		return (
			(this.dupok ? c.HEADER_DUPOK : 0) |
			(this.nosplit ? c.HEADER_NOSPLIT : 0) |
			(this.cfunc ? c.HEADER_CFUNC : 0) |
			(this.isStatic ? c.HEADER_STATIC : 0) |
			(this.asm ? c.HEADER_ASM : 0) |
			(this.hasArgs ? c.HEADER_HAS_ARGS : 0) |
			(this.hasFuncid ? c.HEADER_HAS_FUNCID : 0) |
			(this.hasAlign ? c.HEADER_HAS_ALIGN : 0) |
			(this.isNumbered ? c.HEADER_NUMBERED : 0) |
			(this.absurd ? c.HEADER_ABSURD : 0)
		);
	}

	/** Reads the header of a function whose form is known; false for any other line. */
	readForm(core: Core, start: number, end: number): boolean {
		const bits = core.run.header(start, end);
		if (bits === 0) return false;
		this.dupok = (bits & c.HEADER_DUPOK) !== 0;
		this.nosplit = (bits & c.HEADER_NOSPLIT) !== 0;
		this.cfunc = (bits & c.HEADER_CFUNC) !== 0;
		this.isStatic = (bits & c.HEADER_STATIC) !== 0;
		this.asm = (bits & c.HEADER_ASM) !== 0;
		this.hasArgs = (bits & c.HEADER_HAS_ARGS) !== 0;
		this.hasFuncid = (bits & c.HEADER_HAS_FUNCID) !== 0;
		this.hasAlign = (bits & c.HEADER_HAS_ALIGN) !== 0;
		this.isNumbered = this.absurd = this.isShort = false;
		this.novelties.length = 0;
		this.isText = true;
		this.type = TEXT;
		this.size = core.number((bits >> c.HEADER_SIZE_SHIFT) & c.HEADER_NUMBER);
		this.args = this.hasArgs ? core.number((bits >> c.HEADER_ARGS_SHIFT) & c.HEADER_NUMBER) : 0;
		this.nameStart = start;
		this.nameEnd = core.get(c.S_NAME_END);
		return true;
	}

	/** Reads buf[start, end); false when the line is no header. */
	read(buf: Uint8Array, start: number, end: number): boolean {
		this.dupok = this.nosplit = this.cfunc = this.isStatic = this.asm = this.absurd = false;
		this.hasArgs = this.hasFuncid = this.hasAlign = this.isNumbered = false;
		this.size = -1;
		this.args = 0;
		this.novelties.length = 0;
		this.isShort = this.readShort(buf, start, end);
		if (this.isShort) return true;
		let to = end;
		while (to > start) {
			let from = to;
			while (from > start && buf[from - 1] !== SPACE) from--;
			if (from === start || from === to || to - from > LONGEST_WORD) return false;
			const word = this.words.value(this.words.intern(buf, from, to));
			if (word === null) return false;
			if (word.kind === "type") return this.takeType(buf, start, from - 1, word.type);
			if (word.kind === "field" && word.key === "t") {
				this.isNumbered = true;
				return this.takeType(buf, start, this.withoutVersion(buf, start, from - 1), typeOfNumber(word.value));
			}
			this.take(word);
			to = from - 1;
		}
		return false;
	}

	/** The header of a symbol without code: `NAME TYPE flags size=N`. False when it may be anything else. */
	private readShort(buf: Uint8Array, start: number, end: number): boolean {
		let at = end;
		let size = 0;
		for (let scale = 1; at > start && scale < 1e9; scale *= 10) {
			const c = buf[at - 1] as number;
			if (c < 48 || c > 57) break;
			size += (c - 48) * scale;
			at--;
		}
		if (at === end || at - 6 < start || !hasAscii(buf, at - 5, "size=")) return false;
		// Back over the flags to the type: the first word that starts with a capital.
		let from = at - 6;
		while (from > start && !(buf[from] === SPACE && isCapital(buf[from + 1] as number))) {
			if (at - from > 64) return false;
			from--;
		}
		if (buf[from] !== SPACE) return false;
		const words = this.heads.value(this.heads.intern(buf, from + 1, at));
		const type = words?.[0];
		if (words === null || type?.kind !== "type" || isTextType(type.type)) return false;
		for (const word of words) if (word.kind !== "type") this.take(word);
		this.size = size;
		this.absurd = false;
		this.type = type.type;
		this.isText = false;
		this.nameStart = start;
		this.nameEnd = withoutMarks(buf, start, from);
		return true;
	}

	private takeType(buf: Uint8Array, start: number, end: number, type: string): boolean {
		if (this.size < 0) return false;
		this.type = type;
		this.isText = isTextType(type);
		if (this.isText && !knownTextTypes.has(type)) this.novelties.push(type);
		this.nameStart = start;
		// DWARF symbols of variables have no name: the line begins with the blank.
		this.nameEnd = withoutMarks(buf, start, end);
		return true;
	}

	/** End of the name before `v=1`, which marks a static symbol up to Go 1.8. */
	private withoutVersion(buf: Uint8Array, start: number, end: number): number {
		let at = end;
		while (at > start && (buf[at - 1] as number) >= ZERO && (buf[at - 1] as number) <= 57) at--;
		if (at === end || at - 3 < start || !hasAscii(buf, at - 3, " v=")) return end;
		this.isStatic = true;
		return at - 3;
	}

	private take(word: Exclude<HeaderWord, { kind: "type" }>): void {
		if (word.kind === "other") {
			this.novelties.push(`${word.key}=`);
			return;
		}
		if (word.kind === "field") {
			if (word.key === "size") {
				this.size = word.value;
				if (!(word.value >= 0 && word.value < 2 ** 31)) this.absurd = true;
			} else if (word.key === "args") {
				this.args = word.value;
				this.hasArgs = true;
			} else if (word.key === "funcid") this.hasFuncid = true;
			else if (word.key === "align") this.hasAlign = true;
			else if (!headerFields.has(word.key)) this.novelties.push(`${word.key}=`);
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
				if (!headerFlags.has(word.flag)) this.novelties.push(word.flag);
		}
	}
}

/** HEADER_* of a form: type, flags and fields of a header, `#` in the place of numbers. */
export function headerForm(form: string): number {
	const [type, ...words] = form.split(" ").map((word) => parseHeaderWord(word.replace("#", "0")));
	if (type?.kind !== "type" || !knownTextTypes.has(type.type)) return 0;
	let bits = c.HEADER_KNOWN;
	let numbers = 0;
	const seen = new Set<string>();
	for (const word of words) {
		if (word === null || word.kind === "type" || word.kind === "other") return 0;
		const name = word.kind === "flag" ? word.flag : word.key;
		if (seen.has(name)) return 0;
		seen.add(name);
		if (word.kind === "flag") {
			if (!headerFlags.has(name)) return 0;
			bits |= flagBits.get(name) ?? 0;
			continue;
		}
		if (!headerFields.has(name)) return 0;
		bits |= fieldBits.get(name) ?? 0;
		if (name === "size") bits |= numbers << c.HEADER_SIZE_SHIFT;
		if (name === "args") bits |= numbers << c.HEADER_ARGS_SHIFT;
		numbers++;
	}
	// A number that was not cut out is another form's.
	return seen.has("size") && form.split("#").length === numbers + 1 ? bits : 0;
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

function isCapital(c: number): boolean {
	return c >= 65 && c <= 90;
}

/** A word whose number is cut out: what it means is asked once for each field. */
const numbered = /^([a-z]+=)(0x[0-9a-f]+|[1-9][0-9]*)$/;

function parseWord(text: string): HeaderWord | null {
	const parts = numbered.exec(text);
	if (parts === null) return withoutDamage(parseHeaderWord(text));
	const [, field = "", value = ""] = parts;
	const word = parseHeaderWord(`${field}${value.startsWith("0x") ? "0x0" : "0"}`);
	return word?.kind === "field" ? { ...word, value: Number(value) } : null;
}

/** A field that every Go prints a number for holds something else: that is damage, and no word of a header. */
const withoutDamage = (word: HeaderWord | null): HeaderWord | null =>
	word?.kind === "other" && headerFields.has(word.key) ? null : word;

/** `SRODATA dupok size=` with any number behind it. Null unless it is one type, flags, and the size. */
function parseHead(head: string): readonly HeaderWord[] | null {
	const words = `${head}0`.split(" ").map((word) => withoutDamage(parseHeaderWord(word)));
	const known = words.filter((word) => word !== null);
	const types = known.filter((word) => word.kind === "type").length;
	return known.length === words.length && types === 1 ? known : null;
}

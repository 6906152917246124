/** Reads the TEXT line of a function: that it names the symbol of the header, its attributes, the declared frame. */

import { Flag } from "../model/summary.js";
import { type Core, type Linear, readTail, type TailShape, type TextBlock, textWords } from "../parser/index.js";
import * as c from "../parser/layout.js";
import { hasAscii, textOf } from "../util/bytes.js";
import type { Problems } from "./problems.js";

/** What a TEXT line says: flags, and N of `$N-args`. */
export interface Declared {
	readonly flags: number;
	readonly frame: number;
	/** Bytes of arguments; 0 when the listing does not say. */
	readonly args: number;
	/** Attributes. */
	readonly words: ReadonlySet<string>;
}

interface Tail {
	readonly shape: TailShape;
	readonly flags: number;
	/** Words that no known Go prints. */
	readonly novel: readonly string[];
}

export class TextLines {
	/** Tails by the id of their shape; null when the shape is not understood. */
	private readonly tails: (Tail | null | undefined)[] = [];

	constructor(
		private readonly core: Core,
		private readonly problems: Problems,
	) {}

	/** Reads the first line of a function, which must be a TEXT line. Null when it is not understood. */
	read(block: TextBlock): Declared | null {
		const { core } = this;
		const { nameStart, nameEnd } = block.header;
		const end = core.item(c.S_LINES_OF_TEXT, c.END);
		const base = core.run.textBase(nameStart, nameEnd) || this.otherBase(block, end);
		if (base === 0) return null;
		const tail = this.tail(core.run.tailOf(base + 4, end)) ?? this.tail(core.run.exactTailOf(base + 4, end));
		if (tail === null) return null;
		for (const word of tail.novel)
			this.problems.novelty(word, "new-text-word", block.line, `${word} in ${textOf(core.bytes, nameStart, nameEnd)}`);
		const { words, frame, args } = tail.shape;
		return { flags: tail.flags, words, frame: this.value(frame), args: this.value(args) };
	}

	private value({ constant, factor, number }: Linear): number {
		return number < 0 ? constant : factor * this.core.number(number);
	}

	private tail(id: number): Tail | null {
		const known = this.tails[id];
		if (known !== undefined) return known;
		const tail = tailOf(readTail(this.core.tailText(id)));
		this.tails[id] = tail;
		return tail;
	}

	/** Where `(SB)` stands when another symbol is named, 0 for nowhere. */
	private otherBase({ header, line }: TextBlock, end: number): number {
		const { bytes } = this.core;
		const from = this.core.item(c.S_LINES_OF_TEXT, c.ARGS);
		for (let at = end - 4; at >= from; at--) {
			if (!hasAscii(bytes, at, "(SB)")) continue;
			const name = textOf(bytes, header.nameStart, header.nameEnd);
			this.problems.add("text-name", line, `header ${name}, TEXT ${textOf(bytes, from, at)}`);
			return at;
		}
		return 0;
	}
}

function tailOf(shape: TailShape | null): Tail | null {
	if (shape === null) return null;
	let flags = shape.words.has("ABIInternal") ? 0 : Flag.abi0;
	for (const word of shape.words) flags |= flagOfWord(word);
	return { shape, flags, novel: [...shape.words].filter((word) => !textWords.has(word)) };
}

function flagOfWord(word: string): number {
	switch (word) {
		case "NOSPLIT":
			return Flag.nosplit;
		case "DUPOK":
			return Flag.dupok;
		case "WRAPPER":
			return Flag.wrapper;
		case "ABIWRAPPER":
			return Flag.abiWrapper | Flag.wrapper;
		case "NEEDCTXT":
			return Flag.needctxt;
		case "STATIC":
			return Flag.isStatic;
		case "CFUNC":
			return Flag.cfunc | Flag.g0Only;
		case "NOFRAME":
			return Flag.noframe;
		case "TOPFRAME":
			return Flag.topframe;
		default:
			return 0;
	}
}

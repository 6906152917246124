/** Reads the TEXT line of a function: that it names the symbol of the header, its attributes, the declared frame. */

import { Flag } from "../model/summary.js";
import { type Core, readTail, type TextBlock, textWords } from "../parser/index.js";
import * as c from "../parser/layout.js";
import { hasAscii, textOf } from "../util/bytes.js";
import type { Problems } from "./problems.js";

export class TextLines {
	/** By id of a tail: its words that no known Go prints. */
	private readonly novel = new Map<number, readonly string[]>();

	constructor(
		private readonly core: Core,
		private readonly problems: Problems,
	) {}

	/** Writes what a tail says to S_TAIL_ROWS; number of the row, -1 where it is not understood. */
	learn(id: number): number {
		const { core } = this;
		const tail = readTail(core.tailText(id));
		if (tail === null) return -1;
		const { words, frame, args } = tail;
		const novel = [...words].filter((word) => !textWords.has(word));
		this.novel.set(id, novel);
		let flags = words.has("ABIInternal") ? 0 : Flag.abi0;
		for (const word of words) flags |= flagOfWord(word);
		const isFrameless = words.has("NOFRAME") || words.has("LEAF");
		const row = core.length(c.S_TAIL_ROWS) / c.TAIL_STRIDE;
		core.push(c.S_TAIL_ROWS, flags);
		for (const { constant, factor, number } of [frame, args])
			for (const word of [constant, factor, number]) core.push(c.S_TAIL_ROWS, word);
		core.push(c.S_TAIL_ROWS, (isFrameless ? c.TAIL_FRAMELESS : 0) | (novel.length > 0 ? c.TAIL_NOVEL : 0));
		return row;
	}

	/** Reports the new words of a tail. */
	reportNovel(id: number, line: number, name: string): void {
		for (const word of this.novel.get(id) ?? [])
			this.problems.novelty(word, "new-text-word", line, `${word} in ${name}`);
	}

	/** Where `(SB)` stands when another symbol is named, 0 for nowhere. */
	otherBase({ header, line }: TextBlock): number {
		const { bytes } = this.core;
		const from = this.core.item(c.S_LINES_OF_TEXT, c.ARGS);
		const end = this.core.item(c.S_LINES_OF_TEXT, c.END);
		for (let at = end - 4; at >= from; at--) {
			if (!hasAscii(bytes, at, "(SB)")) continue;
			const name = textOf(bytes, header.nameStart, header.nameEnd);
			this.problems.add("text-name", line, `header ${name}, TEXT ${textOf(bytes, from, at)}`);
			return at;
		}
		return 0;
	}
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

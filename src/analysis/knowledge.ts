/**
 * What can be known of an architecture before any listing is read: the rows of the commonest shapes of its instructions, and
 * what the grammar says of its templates. Made when the program is built (scripts/known.mjs) from lists of texts; whatever is
 * not in it is worked out when it turns up, with the same result.
 */
import { type Arch, architectures } from "../arch/registry.js";
import {
	type Answers,
	answersOf,
	Feeder,
	headerFields,
	headerFlags,
	type Knowledge,
	parseHeaderWord,
	parsePosition,
	readFile,
	readRelocation,
	readShape,
	readTail,
} from "../parser/index.js";
import * as c from "../parser/layout.js";
import { Machine } from "./machine.js";
import { Summariser } from "./summarise.js";

/** Texts that listings of an architecture hold. */
export interface Common {
	/** Shapes of instructions, and of what follows the name in a TEXT line. */
	readonly shapes: readonly string[];
	readonly tails: readonly string[];
	/** Words of symbol headers. */
	readonly words: readonly string[];
}

/** What is known once the texts have been looked at. */
export function knowledgeOf(arch: Arch, common: Common): { readonly knowledge: Knowledge; readonly answers: Answers } {
	const { knowledge } = rowsOf(arch, common.shapes);
	const answers = answersOf(() => {
		// Its templates are read.
		new Machine(arch).templatesOf("");
		for (const tail of common.tails) readTail(tail);
		readFile("file.go:");
		parsePosition("<unknown line number>");
		readRelocation("0+8 t=R_ADDR symbol+0");
		// Up to Go 1.21.
		readRelocation("0+8 t=1 symbol+0");
		for (const word of [
			...common.words,
			...headerFlags,
			...[...headerFields].flatMap((field) => [`${field}=0x0`, `${field}=0`]),
		])
			parseHeaderWord(word);
		// For shapes that are not in the list, too: few operands make up all of them.
		for (const shape of common.shapes) readShape(shape);
	});
	return { knowledge: knowledge(), answers };
}

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join("");

function rowsOf(arch: Arch, shapes: readonly string[]) {
	const summariser = new Summariser(new Machine(arch));
	const { core } = summariser.scanner;
	for (const shape of shapes) core.learn(shape);
	const row = (id: number): Int32Array => core.words.subarray(core.row(id), core.row(id) + c.ROW_STRIDE);
	return {
		core,
		row,
		knowledge: (): Knowledge => ({
			names: lines(Array.from({ length: core.names.length }, (_, id) => core.name(id))),
			shapes: lines(shapes),
			ranges: [...core.copy(c.S_RANGES)],
			rows: Int16Array.from(core.words.subarray(core.row(0), core.row(shapes.length))),
			wideRows: shapes.flatMap((_, id) => {
				const own = [...row(id)];
				return own.every((word) => word === (word << 16) >> 16) ? [] : [[id, ...own]];
			}),
		}),
	};
}

/** Texts that a listing of an architecture holds, but for those with names in them. */
export function commonIn(goarch: string, listing: Uint8Array): Common {
	const arch = architectures.get(goarch);
	if (arch === undefined) throw new Error(`no architecture ${goarch}`);
	const summariser = new Summariser(new Machine(arch));
	const { core } = summariser.scanner;
	const answers = answersOf(() => {
		summariser.begin(false);
		new Feeder(summariser.scanner, 0, Number.POSITIVE_INFINITY).feed(listing);
	});
	const texts = (table: number, text: (id: number) => string): string[] =>
		Array.from({ length: core.get(table + c.TABLE_SIZE) }, (_, id) => text(id)).sort();
	return {
		// The runtime's thunks are told apart by name (parser/operand.ts).
		shapes: texts(c.S_SHAPES, (id) => core.shapeText(id)).filter(
			(text) => !/[a-z]{3}|\n/.test(text.replace(/runtime\.retpoline(?=[A-Z0-9]+\(SB\)$)/, "")),
		),
		tails: texts(c.S_TAILS, (id) => core.tailText(id)),
		words: [...new Set((answers.parseHeaderWord ?? []).map(([text]) => text))]
			.filter((text) => !/=.*[1-9a-f]/.test(text))
			.sort(),
	};
}

export { architectures };

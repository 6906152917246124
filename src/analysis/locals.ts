/**
 * Variables of large frames, by the names in operands: `main.buf+40(SP)`. The listing does not print their sizes; the distance to the
 * next name in the frame stands for it (docs/LISTING-FORMAT.md, operands).
 */
import type { Core } from "../parser/index.js";
import * as c from "../parser/layout.js";
import { type IntList, textOf } from "../util/bytes.js";

/** Variables kept of a function. */
const MOST = 8;

/** The name as the source has it; empty for temporaries and results without a name. */
function sourceName(symbol: string): string {
	const tail = symbol.slice(symbol.lastIndexOf("/") + 1);
	const name = tail.slice(tail.indexOf(".") + 1);
	return name.startsWith(".") || name.startsWith("~") ? "" : name;
}

/** Offset at which each variable begins, as far as some operand shows. */
function offsets(core: Core): [string, number][] {
	core.run.variables();
	const { bytes } = core;
	const found: [string, number][] = [];
	for (let at = 0; at < core.length(c.S_VARIABLES); at += c.VARIABLE_STRIDE) {
		const [from, end] = [core.item(c.S_VARIABLES, at), core.item(c.S_VARIABLES, at + 1)];
		found.push([textOf(bytes, from, end), core.item(c.S_VARIABLES, at + 2)]);
	}
	return found;
}

/** Writes the largest variables of the function that has been read. */
export function writeLocals(core: Core, index: number, frame: number, to: IntList): void {
	const found = offsets(core);
	// Above the saved registers lies the caller's frame: offsets count up from SP on x86, elsewhere up to the frame's top.
	const below = found.some(([, at]) => at < 0);
	const end = below ? 0 : frame;
	const starts = found.filter(([, at]) => at < end).sort(([, a], [, b]) => a - b);
	const sizes = starts.map(([symbol, at]) => {
		const next = starts.find(([, other]) => other > at)?.[1] ?? end;
		return { name: sourceName(symbol), size: next - at };
	});
	sizes.sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
	for (const { name, size } of sizes.slice(0, MOST)) {
		to.push(index);
		to.push(core.intern(name));
		to.push(size);
	}
}

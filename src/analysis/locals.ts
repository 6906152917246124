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

/** A variable of the function: its number in S_VARIABLES, the offset at which it begins as far as some operand shows, bytes. */
interface Variable {
	readonly number: number;
	readonly at: number;
	size: number;
}

/** Variables by their offsets, each as large as it is far to the next. */
function variables(core: Core, frame: number): Variable[] {
	core.run.variables();
	const found: Variable[] = [];
	for (let number = 0; number < core.length(c.S_VARIABLES); number += c.VARIABLE_STRIDE)
		found.push({ number, at: core.item(c.S_VARIABLES, number + 2), size: 0 });
	// Above the saved registers lies the caller's frame: offsets count up from SP on x86, elsewhere up to the frame's top.
	const below = found.some(({ at }) => at < 0);
	let end = below ? 0 : frame;
	const starts = found.filter(({ at }) => at < end).sort((a, b) => b.at - a.at);
	let last = end;
	for (const variable of starts) {
		if (variable.at < last) {
			end = last;
			last = variable.at;
		}
		variable.size = end - variable.at;
	}
	return starts;
}

/** Writes the largest variables of the function that has been read. */
export function writeLocals(core: Core, index: number, frame: number, to: IntList): void {
	const found = variables(core, frame).sort((a, b) => b.size - a.size);
	const least = found[MOST - 1]?.size ?? 0;
	const { bytes } = core;
	const named = found
		.filter(({ size }) => size >= least)
		.map(({ number, size }) => {
			const [from, end] = [core.item(c.S_VARIABLES, number), core.item(c.S_VARIABLES, number + 1)];
			return { name: sourceName(textOf(bytes, from, end)), size };
		});
	named.sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
	for (const { name, size } of named.slice(0, MOST)) {
		to.push(index);
		to.push(core.intern(name));
		to.push(size);
	}
}

/**
 * Variables of large frames, by the names in operands: `main.buf+40(SP)`. The listing does not print their sizes; the distance to the
 * next name in the frame stands for it (docs/LISTING-FORMAT.md, operands).
 */
import type { Core } from "../parser/index.js";
import { hasAscii, type IntList, textOf } from "../util/bytes.js";
import type { Instructions } from "./instructions.js";

/** Frames below it are passed over, bytes: nobody asks for their variables, and they are most. */
const LEAST_FRAME = 512;
/** Variables kept of a function. */
const MOST = 8;
const OPEN = 40;

/** `name+8(SP)`, `name-8(SP)`, `name(SP)`; a slot without a name is none. */
const named = /([^\s,$()[\]]+?)([+-]\d+)?\(SP\)/g;

/** The name as the source has it; empty for temporaries and results without a name. */
function sourceName(symbol: string): string {
	const tail = symbol.slice(symbol.lastIndexOf("/") + 1);
	const name = tail.slice(tail.indexOf(".") + 1);
	return name.startsWith(".") || name.startsWith("~") ? "" : name;
}

function namesVariables(bytes: Uint8Array, from: number, end: number): boolean {
	for (let at = from; at + 4 <= end; at++) if (bytes[at] === OPEN && hasAscii(bytes, at, "(SP)")) return true;
	return false;
}

/** Offset at which each variable begins, as far as some operand shows. */
function offsets(code: Instructions, core: Core): Map<string, number> {
	const found = new Map<string, number>();
	const { bytes } = core;
	for (let i = 0; i < code.count; i++) {
		const { from, end } = code.args(i);
		if (!namesVariables(bytes, from, end)) continue;
		for (const [, symbol = "", offset = "0"] of textOf(bytes, from, end).matchAll(named)) {
			if (!symbol.includes(".")) continue;
			const at = Number(offset);
			const known = found.get(symbol);
			if (known === undefined || at < known) found.set(symbol, at);
		}
	}
	return found;
}

/** Writes the largest variables of the function that has been read, when its frame is large. */
export function writeLocals(code: Instructions, core: Core, index: number, frame: number, to: IntList): void {
	if (frame < LEAST_FRAME) return;
	const found = offsets(code, core);
	// Above the saved registers lies the caller's frame: offsets count up from SP on x86, elsewhere up to the frame's top.
	const below = [...found].some(([, at]) => at < 0);
	const end = below ? 0 : frame;
	const starts = [...found].filter(([, at]) => at < end).sort(([, a], [, b]) => a - b);
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

/**
 * Fragments that hold a name of plain characters: such a name is one token of the grammar, whatever it is. What the grammar
 * says of a stand-in is asked once, and holds for all of them.
 */
import type { Relocation } from "./grammar.js";
import { parsePosition, parseRelocation } from "./language.js";

const NAME = "stand.in0";
const plainFile = /^[\w./~@+<>-]+$/;
const plainRelocation = /^(\d{1,9})\+(\d{1,9}) t=(\w{1,40}) ([\w./*()·-]+)\+([0-9a-f]{1,9})$/;

/** File of a position, given up to its line number (`/go/src/fmt/print.go:`); null where it is not of the language. */
export function readFile(text: string): string | null {
	const name = text.slice(0, -1);
	if (!plainFile.test(name)) return parsePosition(`${text}1`)?.file ?? null;
	return parsePosition(`${NAME}:1`)?.file === NAME ? name : null;
}

/** A relocation (`5+4 t=R_ADDR main.f+24`). */
export function readRelocation(text: string): Relocation | null {
	const parts = plainRelocation.exec(text);
	if (parts === null) return parseRelocation(text);
	const [, offset, size, type = "", symbol = "", addend = ""] = parts;
	const asked = parseRelocation(`1+2 t=${type} ${NAME}+0`);
	return asked?.symbol === NAME ? { ...asked, offset: Number(offset), size: Number(size), symbol, addend } : null;
}

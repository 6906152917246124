/** What is wanted of data symbols and of relocations, by their types: what the core is told of each, once. */
import { type RelocationKind, relocationKind } from "./dialect.js";
import * as c from "./layout.js";
import { LAST_WITH_NUMBERS, relocationName, relocationNames } from "./relocations.js";

/** Types of data that may point to functions or types. */
export const dataHeads: ReadonlyMap<string, number> = new Map([
	["SRODATA", c.HEAD_WANTED],
	["SRODATAFIPS", c.HEAD_WANTED],
	["SDATA", c.HEAD_VARIABLE],
	["SDATAFIPS", c.HEAD_VARIABLE],
	["SNOPTRDATA", c.HEAD_VARIABLE],
]);

const kinds: Readonly<Record<RelocationKind, number>> = {
	other: c.RELOCATION_OTHER,
	address: c.RELOCATION_ADDRESS,
	offset: c.RELOCATION_OFFSET,
	method: c.RELOCATION_METHOD,
	converts: c.RELOCATION_CONVERTS,
	interfaceMethod: c.RELOCATION_INTERFACE_METHOD,
	namedMethod: c.RELOCATION_NAMED_METHOD,
};

/** RELOCATION_* of what stands for a type. Bare numbers are up to Go 1.21. */
export function relocationBits(type: string): number {
	if (/^-?\d+$/.test(type)) return ((c.RELOCATION_NUMBER | (Number(type) & 0xffff)) << 1) | c.RELOCATION_KNOWN;
	const isKnown = relocationNames.has(type) || type.startsWith("RelocType(");
	return (kinds[relocationKind(relocationName(type, LAST_WITH_NUMBERS))] << 1) | (isKnown ? c.RELOCATION_KNOWN : 0);
}

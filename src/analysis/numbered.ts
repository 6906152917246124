/**
 * What the core noted of relocations whose types are numbers (up to Go 1.21): their meaning moved with nearly every
 * release, and which one it is shows only when the chunk has been read.
 */
import { Link, LinkKind, Use, UseKind } from "../model/summary.js";
import { type RelocationKind, relocationKind, relocationName } from "../parser/index.js";
import * as c from "../parser/layout.js";

/** A kind that means nothing to anybody. */
const NOTHING = -1;

/** Gives numbered kinds of uses their meaning in Go 1.`minor`, in place. */
export function numberedUses(uses: Int32Array, minor: number): Int32Array {
	const kindOf = kinds(minor, (kind, isType) => {
		if (kind === "converts") return UseKind.converts;
		if (kind === "interfaceMethod") return UseKind.calls;
		if (kind === "namedMethod") return UseKind.named;
		if (kind !== "address") return NOTHING;
		return isType ? UseKind.describes : UseKind.address;
	});
	for (let i = Use.kind; i < uses.length; i += Use.stride) uses[i] = kindOf(uses[i] as number);
	return uses;
}

/** Likewise for links. */
export function numberedLinks(links: Int32Array, minor: number): Int32Array {
	const kindOf = kinds(minor, (kind, isType, isName) => {
		if (kind === "method") return LinkKind.method;
		if (isType) return LinkKind.type;
		return kind === "offset" && isName ? LinkKind.name : NOTHING;
	});
	for (let i = Link.kind; i < links.length; i += Link.stride) links[i] = kindOf(links[i] as number);
	return links;
}

function kinds(
	minor: number,
	meaning: (kind: RelocationKind, isType: boolean, isName: boolean) => number,
): (kind: number) => number {
	const known = new Map<number, number>();
	return (kind) => {
		if (kind < c.RELOCATION_NUMBER) return kind;
		let found = known.get(kind);
		if (found === undefined) {
			const number = ((kind & 0xffff) << 16) >> 16;
			const relocation = relocationKind(relocationName(String(number), minor));
			found = meaning(relocation, (kind & c.LINK_TO_TYPE) !== 0, (kind & c.LINK_TO_NAME) !== 0);
			known.set(kind, found);
		}
		return found;
	};
}

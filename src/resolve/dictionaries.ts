/**
 * Calls of a type parameter's methods. A generic function's body is made once a shape (`F[go.shape.*p.T]`) and is given a
 * dictionary (`p..dict.F[*p.T]`), whose words hold the code of the methods that it calls
 * (cmd/compile/internal/noder/reader.go, shapedMethodExpr). Which dictionary comes is not followed: all of that name whose
 * type arguments may have the shape.
 */
import { type Program, UNRESOLVED } from "../analysis/program.js";
import { Fn, Kind, Link, LinkKind, Site } from "../model/summary.js";

const DICTIONARY = "..dict.";
const SHAPE = "[go.shape.";

/** One dictionary: its type arguments, and by offset, bytes, names of functions. */
interface Dictionary {
	/** As its name has them; told apart when somebody asks. */
	readonly arguments: string;
	types: readonly string[] | null;
	readonly words: Map<number, { readonly target: number; readonly after: number }>;
}

/** By site of an unresolved call in a generic function: the methods that its dictionaries hold there, as a target. */
export function dictionaryCalls(p: Program): Map<number, number> {
	const found = new Map<number, number>();
	const byName = readDictionaries(p);
	if (byName.size === 0) return found;
	const shaped = new Uint8Array(p.strings.length);
	for (const name of p.strings.containing(SHAPE)) shaped[name] = 1;
	for (let f = 0; f < p.count; f++) {
		if (shaped[p.fn(f, Fn.name)] !== 1) continue;
		let fitting: readonly Dictionary[] | null = null;
		for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++) {
			const kind = p.site(s, Site.kind);
			const offset = p.site(s, Site.slot);
			if (p.targets[s] !== UNRESOLVED || offset < 0 || (kind !== Kind.funcval && kind !== Kind.interface)) continue;
			fitting ??= dictionariesOf(p.name(f), byName);
			const functions = new Set<number>();
			for (const { words } of fitting) {
				const word = words.get(offset);
				if (word !== undefined) for (const g of p.callees(p.lookup(word.target, word.after))) functions.add(g);
			}
			if (functions.size === 0) continue;
			const all = [...functions].sort((a, b) => a - b);
			found.set(s, all.length === 1 ? (all[0] as number) : p.choice(all));
		}
	}
	return found;
}

/** Dictionaries that hold code, by the name of the function or type that they are of, without its package. */
function readDictionaries(p: Program): ReadonlyMap<string, readonly Dictionary[]> {
	const bySymbol = new Map<number, Dictionary>();
	const byName = new Map<string, Dictionary[]>();
	for (const id of p.strings.containing(DICTIONARY)) {
		const text = p.text(id);
		const name = text.slice(text.indexOf(DICTIONARY) + DICTIONARY.length);
		const bracket = name.indexOf("[");
		if (bracket < 0 || !name.endsWith("]")) continue;
		const dictionary = { arguments: name.slice(bracket + 1, -1), types: null, words: new Map() };
		bySymbol.set(id, dictionary);
		const base = name.slice(0, bracket);
		const list = byName.get(base);
		if (list === undefined) byName.set(base, [dictionary]);
		else list.push(dictionary);
	}
	const { links } = p;
	for (const kind of [LinkKind.address, LinkKind.code])
		for (const l of p.linksOf(kind))
			bySymbol.get(links[l + Link.symbol] as number)?.words.set(links[l + Link.offset] as number, {
				target: links[l + Link.target] as number,
				after: Math.max(0, links[l + Link.after] as number),
			});
	return byName;
}

/** Those of the generic function in whose code function `name` lies: `p.F[…]`, `p.(*T[…]).M`, `q.init.F[…].func1`. */
function dictionariesOf(name: string, byName: ReadonlyMap<string, readonly Dictionary[]>): readonly Dictionary[] {
	const from = name.indexOf(SHAPE);
	const base = name.slice(0, from).split(/[.(*]/).at(-1) ?? "";
	const shapes = split(inBrackets(name, from));
	return (byName.get(base) ?? []).filter((dictionary) => {
		dictionary.types ??= split(dictionary.arguments);
		const { types } = dictionary;
		return types.length === shapes.length && types.every((type, i) => mayHave(type, shapes[i] as string));
	});
}

/** A pointer that methods are called of is a shape of its own; what another type's underlying one is is not known. */
function mayHave(type: string, shape: string): boolean {
	const pointer = "go.shape.*";
	const isPointer = shape.startsWith(pointer) && shape !== `${pointer}uint8`;
	return !isPointer || !type.startsWith("*") || `go.shape.${type}` === shape || shape.includes("go.shape.", 1);
}

/** What stands in the brackets that open at `from`. */
function inBrackets(text: string, from: number): string {
	let depth = 0;
	for (let i = from; i < text.length; i++) {
		if (text[i] === "[") depth++;
		else if (text[i] === "]" && --depth === 0) return text.slice(from + 1, i);
	}
	return text.slice(from + 1);
}

/** Parts between commas that are in no brackets. */
function split(list: string): string[] {
	const parts: string[] = [];
	let depth = 0;
	let start = 0;
	for (let i = 0; i < list.length; i++) {
		const c = list[i] as string;
		if ("[({".includes(c)) depth++;
		else if ("])}".includes(c)) depth--;
		else if (c === "," && depth === 0) {
			parts.push(list.slice(start, i));
			start = i + 1;
		}
	}
	parts.push(list.slice(start));
	return parts;
}

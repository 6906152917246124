/** Names with the own-package prefixes of older listings, completed to what newer ones have. */
import { Flow, Fn, Given, Link, Site, Use } from "../model/summary.js";
import { ownPackagePrefixes } from "../parser/index.js";
import { pathToPrefix, plainPackage } from "../util/names.js";
import type { Columns } from "./columns.js";

/** Where a symbol of the own package begins within a name; a struct tag in a type's name has its quotes escaped. */
const ownPackage = /(^|[^\\])(?:""|<unlinkable>)\./g;

/** What there is to be qualified. */
type Unqualified = Omit<Columns, "linksByKind">;

/**
 * Symbols of the own package have a prefix of their own in older listings (ownPackagePrefixes): it becomes what newer ones
 * have, `main.f` in a program. A listing without `# path` lines is of one package, and known only when that is main.
 */
export function qualify(columns: Unqualified): void {
	const { strings, functions, sites, refs, uses, links, given, flows, sourceOf } = columns;
	const marked = ownPackagePrefixes.flatMap((mark) => strings.containing(mark));
	if (marked.length === 0) return;
	const hasMark = new Uint8Array(strings.length);
	for (const id of marked) hasMark[id] = 1;
	const text = (id: number): string => (id < 0 ? "" : strings.text(id));
	const prefixes = packagePrefixes(columns);
	const known = new Map<string, Map<number, number>>();
	const complete = (column: Int32Array, at: number, prefix: string, names: Map<number, number>): void => {
		const name = column[at] as number;
		if (name < 0 || hasMark[name] !== 1) return;
		let id = names.get(name);
		if (id === undefined) {
			id = strings.id(text(name).replace(ownPackage, (_, before: string) => `${before}${prefix}.`));
			names.set(name, id);
		}
		column[at] = id;
	};
	/** Names of the package of function f, completed; null where nothing is known of it. */
	const ofPackage = (f: number): { prefix: string; names: Map<number, number> } | null => {
		const path = text(functions[f * Fn.stride + Fn.package] as number);
		const prefix = prefixes.get(packageKey(columns, f)) ?? pathToPrefix(plainPackage(path));
		if (prefix === "") return null;
		let names = known.get(prefix);
		if (names === undefined) {
			names = new Map();
			known.set(prefix, names);
		}
		return { prefix, names };
	};
	let g = 0;
	for (let f = 0; f < sourceOf.length; f++) {
		const at = f * Fn.stride;
		const isLast = f + 1 === sourceOf.length;
		const found = ofPackage(f);
		const end = isLast ? sites.length / Site.stride : (functions[at + Fn.stride + Fn.sites] as number);
		const firstGiven = g;
		while (g < given.length && (given[g + Given.site] as number) < end) g += Given.stride;
		if (found === null) continue;
		const { prefix, names } = found;
		complete(functions, at + Fn.name, prefix, names);
		for (let i = firstGiven; i < g; i += Given.stride) complete(given, i + Given.function, prefix, names);
		for (let s = functions[at + Fn.sites] as number; s < end; s++)
			complete(sites, s * Site.stride + Site.callee, prefix, names);
		const refsEnd = isLast ? refs.length : (functions[at + Fn.stride + Fn.refs] as number);
		for (let r = functions[at + Fn.refs] as number; r < refsEnd; r++) complete(refs, r, prefix, names);
		const usesEnd = isLast ? uses.length / Use.stride : (functions[at + Fn.stride + Fn.uses] as number);
		for (let u = functions[at + Fn.uses] as number; u < usesEnd; u++)
			complete(uses, u * Use.stride + Use.type, prefix, names);
		const flowsEnd = isLast ? flows.length / Flow.stride : (functions[at + Fn.stride + Fn.flows] as number);
		for (let i = functions[at + Fn.flows] as number; i < flowsEnd; i++) {
			complete(flows, i * Flow.stride + Flow.name, prefix, names);
			complete(flows, i * Flow.stride + Flow.source, prefix, names);
		}
	}
	for (let i = 0; i < links.length && sourceOf.length > 0; i += Link.stride) {
		const found = ofPackage(Math.max(0, links[i + Link.after] as number));
		if (found === null) continue;
		complete(links, i + Link.symbol, found.prefix, found.names);
		complete(links, i + Link.target, found.prefix, found.names);
	}
}

function packageKey({ functions, sourceOf }: Unqualified, f: number): string {
	return `${sourceOf[f]} ${functions[f * Fn.stride + Fn.package]}`;
}

/**
 * Packages that are programs: the compiler's own listing of them has `main.` names, or an own function `main`, as only the
 * runtime has one, too.
 */
function packagePrefixes(columns: Unqualified): Map<string, string> {
	const { strings, functions, sourceOf } = columns;
	const prefixes = new Map<string, string>();
	const mains = new Set(
		["main.main", ...ownPackagePrefixes.map((mark) => `${mark}main`)].map((text) => strings.find(text)),
	);
	mains.delete(-1);
	const runtime = strings.find("runtime");
	/** Packages have no name where there is no `# path` line: -1. */
	const isRuntime = (path: number): boolean => path >= 0 && path === runtime;
	for (let f = 0; f < sourceOf.length; f++) {
		const name = functions[f * Fn.stride + Fn.name] as number;
		const isMain = mains.has(name) && !isRuntime(functions[f * Fn.stride + Fn.package] as number);
		if (isMain || strings.text(name).startsWith("main.")) prefixes.set(packageKey(columns, f), "main");
	}
	return prefixes;
}

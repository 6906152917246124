/**
 * Code that the input calls and does not show: what an index of the standard library holds of it. Where the index is of
 * the very Go that compiled the input its functions are as good as listed; else they are the estimate's, and no bound's.
 */
import type { ChunkSummary } from "../model/summary.js";
import { Fn, Site } from "../model/summary.js";
import { OUTSIDE, type Program } from "./program.js";

/** Names of functions that the program calls and does not hold. */
export function calledOutside(p: Program): Set<string> {
	const found = new Set<string>();
	for (let s = 0; s < p.targets.length; s++) {
		if (p.targets[s] !== OUTSIDE) continue;
		const callee = p.site(s, Site.callee);
		if (callee >= 0) found.add(p.text(callee));
	}
	return found;
}

/** A chunk's functions by name, and what each calls. */
interface Part {
	readonly chunk: ChunkSummary;
	readonly package: string;
	readonly functions: readonly string[];
	isTaken: boolean;
}

/**
 * Chunks of the library that the calls lead into, directly or through others. A chunk is a package or a part of one, and
 * comes whole. Packages that the program holds itself are left out.
 */
export function reachedParts(p: Program, library: readonly ChunkSummary[]): ChunkSummary[] {
	const own = new Set<string>();
	for (let f = 0; f < p.count; f++) own.add(p.text(p.fn(f, Fn.package)));
	const holder = new Map<string, Part>();
	const parts: Part[] = [];
	let carried = "";
	for (const chunk of library) {
		const { strings, functions } = chunk;
		const first = functions[Fn.package] ?? -1;
		const name = first >= 0 ? strings.text(first) : carried;
		if (chunk.lastPackage >= 0) carried = strings.text(chunk.lastPackage);
		const names: string[] = [];
		for (let f = 0; f < functions.length; f += Fn.stride) names.push(strings.text(functions[f + Fn.name] as number));
		const part = { chunk, package: name, functions: names, isTaken: own.has(name) };
		parts.push(part);
		if (!part.isTaken) for (const one of names) if (!holder.has(one)) holder.set(one, part);
	}
	const taken = new Set<Part>();
	const work = [...calledOutside(p)];
	for (let name = work.pop(); name !== undefined; name = work.pop()) {
		const part = holder.get(name);
		if (part === undefined || part.isTaken) continue;
		part.isTaken = true;
		taken.add(part);
		const { strings, sites } = part.chunk;
		for (let s = Site.callee; s < sites.length; s += Site.stride) {
			const callee = sites[s] as number;
			if (callee >= 0) work.push(strings.text(callee));
		}
	}
	return parts.filter((part) => taken.has(part)).map((part) => part.chunk);
}

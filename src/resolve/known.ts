/** Calls that the user knows of: where values called in a function lead, though the listing does not show it. */
import { type Program, UNRESOLVED } from "../analysis/program.js";
import type { KnownCall } from "../model/analysis.js";
import { Flag, Fn, Kind, Site } from "../model/summary.js";
import { isPattern, namePattern } from "../util/names.js";

/** Functions of that name; with `*` in it all that it fits, in the program's order. */
function matching(p: Program, pattern: string): number[] {
	const test = namePattern(pattern);
	const all = isPattern(pattern) ? Array.from({ length: p.count }, (_, f) => f) : p.named(pattern);
	return all.filter((f) => !p.has(f, Flag.noBody | Flag.abiWrapper) && test(p.name(f)));
}

/** Calls through values in f that are not resolved. */
function openCalls(p: Program, f: number): number[] {
	const found: number[] = [];
	for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++) {
		const kind = p.site(s, Site.kind);
		if (p.targets[s] === UNRESOLVED && (kind === Kind.funcval || kind === Kind.interface)) found.push(s);
	}
	return found;
}

/**
 * Adds edges to calls that are not resolved: as what they may reach among others that are not known, or, where the user says that
 * they reach nothing else, as their meaning.
 * @returns what is wrong with them, a sentence each
 */
export function addKnownCalls(p: Program, calls: readonly KnownCall[]): string[] {
	const wrong: string[] = [];
	const bySite = new Map<number, { readonly callees: Set<number>; only: boolean }>();
	for (const { from, to, only } of calls) {
		const callers = matching(p, from);
		const callees = to.flatMap((pattern) => {
			const found = matching(p, pattern);
			if (found.length === 0) wrong.push(`no function ${pattern} in the input, which ${from} is said to call`);
			return found;
		});
		const sites = callers.flatMap((f) => openCalls(p, f));
		if (callers.length === 0) wrong.push(`no function ${from} in the input, of which calls are said to be known`);
		else if (sites.length === 0)
			wrong.push(`${from} has no call that is not resolved: what it is said to call adds nothing`);
		for (const s of callees.length === 0 ? [] : sites) {
			const known = bySite.get(s) ?? { callees: new Set(p.calleesAt(s)), only: false };
			for (const g of callees) known.callees.add(g);
			bySite.set(s, { ...known, only: known.only || only });
		}
	}
	const candidates = new Map<number, number>();
	for (const [s, { callees, only }] of bySite) {
		const all = [...callees].sort((a, b) => a - b);
		const target = all.length === 1 ? (all[0] as number) : p.choice(all);
		candidates.set(s, target);
		if (only) p.targets[s] = target;
	}
	if (candidates.size > 0) p.relink(candidates);
	return wrong;
}

/** How one function reaches another: the shortest path over the calls that run on the same stack, breadth first. */
import type { PathReport, PathStep, TargetReport } from "../model/report.js";
import { Fn, kindNames, Site } from "../model/summary.js";
import { run } from "./growth.js";
import { OUTSIDE, type Program } from "./program.js";
import type { Results } from "./results.js";

interface Search {
	/** Functions on the path, without a last one that is outside the input; empty when there is no path. */
	readonly functions: readonly number[];
	/** Sites by which each calls the next; as many as functions where the last call leads outside. */
	readonly sites: readonly number[];
	/** Functions that were reached; all that can be, when there is no path. */
	readonly reached: Int32Array;
}

/** @param goal id of the name that is looked for; the path has one call at least, so that a function may reach itself */
function search(p: Program, starts: readonly number[], goal: number): Search {
	const queue = new Int32Array(p.count);
	/** By function: the caller and the site through which it was reached first; -1 for the starts. */
	const caller = new Int32Array(p.count).fill(-1);
	const via = new Int32Array(p.count).fill(-1);
	const seen = new Uint8Array(p.count);
	let end = 0;
	for (const f of starts) {
		queue[end++] = f;
		seen[f] = 1;
	}
	const found = (f: number, s: number, last: readonly number[]): Search => {
		const functions = [...last];
		const sites = [s];
		for (let g = f; ; g = caller[g] as number) {
			functions.unshift(g);
			if ((via[g] as number) < 0) break;
			sites.unshift(via[g] as number);
		}
		return { functions, sites, reached: queue.subarray(0, end) };
	};
	for (let at = 0; at < end; at++) {
		const f = queue[at] as number;
		const last = p.sitesEnd(f);
		for (let s = p.fn(f, Fn.sites); s < last; s++) {
			if (p.offStack(s)) continue;
			if (p.targets[s] === OUTSIDE && p.site(s, Site.callee) === goal) return found(f, s, []);
			for (const g of p.calleesAt(s)) {
				if (p.fn(g, Fn.name) === goal) return found(f, s, [g]);
				if (seen[g] === 1) continue;
				seen[g] = 1;
				caller[g] = f;
				via[g] = s;
				queue[end++] = g;
			}
		}
	}
	return { functions: [], sites: [], reached: queue.subarray(0, end) };
}

/** True when something in the input calls that name, or is called so. */
function isName(p: Program, name: string): boolean {
	if (p.named(name).length > 0) return true;
	const id = p.strings.find(name);
	if (id < 0) return false;
	for (let s = 0; s < p.targets.length; s++) if (p.site(s, Site.callee) === id) return true;
	return false;
}

/** Null when `from` is no function of the input, or `to` is neither one nor called by one. */
export function pathBetween(results: Results, from: string, to: string, target: TargetReport): PathReport | null {
	const { program: p, bounds } = results;
	const starts = p.named(from);
	if (starts.length === 0 || !isName(p, to)) return null;
	const { functions, sites, reached } = search(p, starts, p.strings.find(to));
	let outside = 0;
	let unresolved = 0;
	for (const f of reached) {
		unresolved += results.unresolvedIn(f);
		for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++) if (p.targets[s] === OUTSIDE && !p.offStack(s)) outside++;
	}
	if (functions.length === 0) return { from, to, target, path: null, unresolved, outside };

	const { steps } = run(p, bounds, results.target, { functions, sites }, results.target.entryDepth);
	const path: PathStep[] = [];
	// Behind a call whose depth is not known no depth is.
	let isKnown = true;
	for (const [i, { function: name, frame, depth, grownTo, file, line }] of steps.entries()) {
		const site = sites[i];
		const kind = site === undefined ? null : kindNames[p.site(site, Site.kind) as 0];
		const known = isKnown ? { depth, grownTo } : { depth: null, grownTo: null };
		path.push({ function: name, frame, ...known, kind, file, line });
		isKnown &&= site === undefined || bounds.counted[site] === 1;
	}
	if (sites.length === functions.length) {
		const depth = (steps.at(-1)?.depth ?? 0) + (bounds.cost[sites.at(-1) as number] as number);
		const last = { frame: null, depth: isKnown ? depth : null, grownTo: null, kind: null, file: "", line: 0 };
		path.push({ function: to, ...last });
	}
	return { from, to, target, path, unresolved, outside };
}

/** A goroutine entry to judge. */
import type { PoolTask, RootKind, Site as SiteReport } from "../model/report.js";
import { Flag } from "../model/summary.js";
import type { Program } from "./program.js";

/** A go statement, or a call that hands work to a pool, in the body that holds it. */
export type FoundSite = SiteReport & { readonly holder: number };

/** The same in all bodies that hold it: copies of one DUPOK symbol, of which the linker keeps one. */
export type HeldSite = SiteReport & { readonly holders: readonly number[] };

export interface Root {
	/** Entry function, -1 when the operand is not known, -2 when it is outside the input. */
	readonly entry: number;
	/** All bodies that the entry may be (copies of one DUPOK symbol); the verdict holds for each. */
	readonly entries: readonly number[];
	/** Name to report: what a wrapper wraps, else the entry's own. */
	readonly name: string;
	readonly wrapper: string | null;
	readonly kind: RootKind;
	/** Bytes in use at its first instruction, at least. */
	readonly depth: number;
	/** The same at most; left out where that is `depth`. */
	readonly depthAtMost?: number;
	/** Where `depth` is only likely: the least that it can be. `always` is judged by it. */
	readonly depthAtLeast?: number;
	/** Bytes of arguments that lie above it in versions that put them there; none without it. */
	readonly argumentBytes?: number;
	/** Of kind `pool`: what has it run. */
	readonly task?: PoolTask;
	/** Sites, in input order. */
	readonly sites: readonly HeldSite[];
}

/** Sites, those that stand in several copies of a DUPOK symbol once. */
export function heldSites(p: Program, found: readonly FoundSite[]): HeldSite[] {
	const sites: (SiteReport & { readonly holders: number[] })[] = [];
	const copied = new Map<string, (typeof sites)[number][]>();
	for (const { holder, ...place } of found) {
		const site = { ...place, holders: [holder] };
		if (!p.has(holder, Flag.dupok)) {
			sites.push(site);
			continue;
		}
		const key = `${place.function}\n${place.file}\n${place.line}`;
		const before = copied.get(key) ?? [];
		copied.set(key, before);
		const isCopy = before.length > 0 && before[0]?.holders[0] !== holder;
		if (isCopy) {
			for (const { holders } of before) if (!holders.includes(holder)) holders.push(holder);
			continue;
		}
		before.push(site);
		sites.push(site);
	}
	return sites;
}

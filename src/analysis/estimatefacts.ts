/** What an estimate stands on: the calls without which it would be another. */
import type { Estimate, EstimateFact, StandardRuns } from "../model/report.js";
import { Fn, Site } from "../model/summary.js";
import type { Target } from "../model/target.js";
import type { Bounds } from "./bounds.js";
import { NeedCurves } from "./curves.js";
import { estimate } from "./likelihood.js";
import type { Program } from "./program.js";
import { withStandard } from "./standard.js";

const MOST_FACTS = 3;
/** Calls of a function that are tried; a few functions have thousands. */
const MOST_TRIED = 100;
/** A change of the probability that is worth telling. */
const LEAST = 0.005;

/**
 * Estimate of f as the entry of a goroutine, and the calls that move it most.
 * @param standard what recorded programs tell of it
 */
export function explainEstimate(
	p: Program,
	bounds: Bounds,
	target: Target,
	f: number,
	standard: StandardRuns | null,
): Estimate & { readonly probability: number; readonly facts: readonly EstimateFact[] } {
	const curves = new NeedCurves(p, bounds, target.limit, [f]);
	const usable = target.limit - target.entryDepth;
	const unknown = curves.meetsUnknown(f);
	const exceeds = curves.exceeds(f, usable);
	const mixed = (chance: number): number => withStandard(estimate(chance, unknown), standard);
	const probability = mixed(exceeds);
	const median = curves.median(f);
	const without = (way: readonly number[], site: number): number => mixed(curves.exceedsWithout(way, site, usable));
	const facts: EstimateFact[] = [];
	const way = [f];
	// Where nearly all hangs on one call, what that calls says more.
	while (facts.length < MOST_FACTS) {
		const found = countedSites(p, bounds, way.at(-1) as number)
			.slice(0, MOST_TRIED)
			.map((site) => ({ site, left: without(way, site) }))
			.filter(({ left }) => probability - left >= LEAST)
			.sort((a, b) => a.left - b.left || a.site - b.site);
		facts.push(...found.map(({ site, left }) => factOf(p, way.at(-1) as number, site, left)));
		const [most, second] = found;
		if (most === undefined || (second !== undefined && second.left < probability / 2)) break;
		const [callee, ...others] = p.calleesAt(most.site);
		if (callee === undefined || others.length > 0 || way.includes(callee) || curves.isFixed(callee)) break;
		way.push(callee);
	}
	facts.length = Math.min(facts.length, MOST_FACTS);
	const depth = median === null ? null : target.entryDepth + median;
	return { depth, exceeds, unknown, ...(standard === null ? {} : { standard }), probability, facts };
}

function factOf(p: Program, f: number, site: number, without: number): EstimateFact {
	const callees = p.calleesAt(site);
	const [callee] = callees;
	return {
		callee: callee === undefined ? null : p.name(callee),
		candidates: callees.length,
		function: p.name(f),
		file: p.text(p.site(site, Site.file)),
		line: p.site(site, Site.line),
		without,
	};
}

function countedSites(p: Program, bounds: Bounds, f: number): number[] {
	const sites: number[] = [];
	for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++) if (bounds.counted[s] === 1) sites.push(s);
	return sites;
}

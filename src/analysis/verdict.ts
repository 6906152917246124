/** What the bounds promise of a goroutine's entry, and what is estimated where they promise nothing. */

import type { Estimate, Verdict } from "../model/report.js";
import type { Bounds } from "./bounds.js";
import { estimate } from "./likelihood.js";
import { NONE } from "./need.js";
import type { Root } from "./root.js";
import { withStandard } from "./standard.js";
import type { TargetModel } from "./target.js";

/** Bounds of all functions that a root may start, joined: of several bodies the linker keeps one, what holds must hold for each. */
export interface EntryBounds {
	/** The body with the smallest must, and the one with the largest known need. */
	readonly low: number;
	readonly high: number;
	/** Bytes. */
	readonly must: number;
	readonly may: number | null;
	readonly resolved: number;
	/** Whether a stack check is met on every way to the end, and on any. */
	readonly mustChecked: boolean;
	readonly checked: boolean;
	readonly complete: boolean;
	readonly recursive: boolean;
}

export function entryBounds({ entry, entries }: Root, bounds: Bounds): EntryBounds {
	let low = entry;
	let high = entry;
	let isKnown = true;
	let mustChecked = true;
	let complete = true;
	let recursive = false;
	for (const f of entries) {
		if (bounds.mustOf(f) < bounds.mustOf(low)) low = f;
		if ((bounds.resolved[f] as number) > (bounds.resolved[high] as number)) high = f;
		if (bounds.mayOf(f) === null) isKnown = false;
		if (bounds.resolved[f] === NONE) mustChecked = false;
		if (bounds.complete[f] !== 1) complete = false;
		if (bounds.recursive[f] === 1) recursive = true;
	}
	const resolved = Math.max(0, bounds.resolved[high] as number);
	return {
		low,
		high,
		must: bounds.mustOf(low),
		may: isKnown ? resolved : null,
		resolved,
		mustChecked,
		checked: bounds.resolved[high] !== NONE,
		complete,
		recursive,
	};
}

export interface Judgement {
	readonly verdict: Verdict;
	readonly probability: number | null;
}

/** What the bounds promise, for each version that the input may come from; null where they promise nothing. */
export function promiseOf(root: Root, found: EntryBounds, target: TargetModel): Judgement | null {
	const { must, may, mustChecked, checked } = found;
	const { argumentBytes = 0, depthAtMost = root.depth } = root;
	const most = target.roomBelow(root.depthAtLeast ?? root.depth, argumentBytes).most;
	const least = target.roomBelow(depthAtMost, argumentBytes).least;
	if (must >= most && mustChecked) return { verdict: "always", probability: 1 };
	if (may !== null && (may < least || !checked)) return { verdict: "never", probability: 0 };
	return null;
}

/** How likely it is where nothing is promised. */
export function likelihoodOf(root: Root, found: EntryBounds, target: TargetModel, estimated: Estimate): Judgement {
	const { must, may, resolved, mustChecked, complete } = found;
	const usable = target.limit - root.depth;
	const { depthAtMost = root.depth } = root;
	// Something below is not known, or how much lies above.
	const isOpen = !complete || (may !== null && depthAtMost > root.depth && root.kind !== "pool");
	if (isOpen && resolved < usable) return { verdict: "unknown", probability: null };
	const likely = withStandard(estimate(estimated.exceeds, estimated.unknown), estimated.standard);
	// Certain in the version it is judged as, not in another that it may come from.
	return byProbability(must >= usable && mustChecked ? Math.max(likely, 0.5) : likely);
}

export function byProbability(probability: number | null): Judgement {
	if (probability === null) return { verdict: "unknown", probability };
	return { verdict: probability >= 0.5 ? "likely" : "unlikely", probability };
}

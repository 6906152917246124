/** What a finding costs: ranks findings of one severity, is never shown. */
import type { RootReport } from "../model/report.js";
import type { OptionInfo } from "../model/rule.js";

export const coldOption: OptionInfo = {
	name: "cold",
	kind: "switch",
	default: false,
	description: "Entries whose goroutines are few (started once, or waiting in a loop of theirs) are reported, too",
};

/** A site in a loop counts as this many; entries of which there are few by as much less. */
const loopFactor = 16;

/**
 * Bytes copied a goroutine, times its probability, times how often goroutines of this entry start, as far as the code shows.
 * @param isHandler tells functions that run once a request: their sites count like those in a loop
 */
export function growthCost(root: RootReport, isHandler: (name: string) => boolean): number {
	const starts = root.sites.reduce((n, site) => n + (site.inLoop || isHandler(site.function) ? loopFactor : 1), 0);
	const few = isCold(root, isHandler) ? loopFactor : 1;
	return Math.round(((root.probability ?? 1) * root.growth.bytesCopied * Math.max(1, starts)) / few);
}

/** True for an entry whose goroutines are few, and that no request starts. */
export function isCold(root: RootReport, isHandler: (name: string) => boolean): boolean {
	return root.cold !== undefined && !root.sites.some((site) => isHandler(site.function));
}

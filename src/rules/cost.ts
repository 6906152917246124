/** What a finding costs: ranks findings of one severity, is never shown. */
import type { RootReport } from "../model/report.js";

/** A site in a loop counts as this many. */
const loopFactor = 16;

/** Bytes copied a goroutine, times its probability, times how often goroutines of this entry start, as far as the code shows. */
export function growthCost(root: RootReport): number {
	const starts = root.sites.reduce((n, site) => n + (site.inLoop ? loopFactor : 1), 0);
	return Math.round((root.probability ?? 1) * root.growth.bytesCopied * Math.max(1, starts));
}

/** What a finding costs: ranks findings of one severity, is never shown. */
import type { RootReport } from "../model/report.js";
import type { OptionInfo } from "../model/rule.js";

export const waitingOption: OptionInfo = {
	name: "waiting",
	kind: "switch",
	default: false,
	description: "Goroutines that wait for events in a loop of theirs, while no loop starts them, are reported, too",
};

/** A site in a loop counts as this many; entries of which there are few by as much less. */
const loopFactor = 16;

/**
 * Bytes copied a goroutine, times its probability, times how often goroutines of this entry start, as far as the code shows.
 * @param isHandler tells functions that run once a request: their sites count like those in a loop
 */
export function growthCost(root: RootReport, isHandler: (name: string) => boolean): number {
	const starts = root.sites.reduce((n, site) => n + (site.inLoop || isHandler(site.function) ? loopFactor : 1), 0);
	const few = root.cold === "once" || isWaiting(root, isHandler) ? loopFactor : 1;
	return Math.round(((root.probability ?? 1) * root.growth.bytesCopied * Math.max(1, starts)) / few);
}

/** True for an entry that waits in a loop, and that no request starts: it pays once for many turns. */
export function isWaiting(root: RootReport, isHandler: (name: string) => boolean): boolean {
	return root.cold === "waits" && !root.sites.some((site) => isHandler(site.function));
}

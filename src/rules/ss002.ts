/** SS002: a goroutine entry that is started often and probably grows each time. */
import type { RootReport, Site } from "../model/report.js";
import { estimate, size } from "../util/figures.js";
import { growthCost } from "./cost.js";
import { handlersOf, handlersOption } from "./handlers.js";
import { page } from "./pages/ss002.js";
import { goroutine, growthText } from "./phrases.js";
import { isStarted, placeOf } from "./place.js";
import type { Found, Rule, RuleSubject } from "./rule.js";

/**
 * Estimates below it are too often wrong to point at a line. Of recorded entries of programs outside the fit, 86 % of the
 * goroutines above it grew (docs/MODEL.md).
 */
const leastProbability = 0.7;

/** Sites of a root in hot places, and how to say so. */
function hotSites(
	subject: RuleSubject,
	root: RootReport,
	index: number,
	isHandler: (name: string) => boolean,
	belowLoops: boolean,
): { sites: readonly Site[]; words: string } | null {
	const inLoop = root.sites.filter((site) => site.inLoop);
	if (inLoop.length > 0) return { sites: inLoop, words: "started in a loop" };
	const inHandler = root.sites.filter((site) => isHandler(site.function));
	if (inHandler.length > 0) return { sites: inHandler, words: "started in a handler" };
	const below = !belowLoops ? [] : root.sites.filter((_, i) => subject.facts?.isBelowLoop(index, i) === true);
	if (below.length > 0) return { sites: below, words: "started by a goroutine that is itself started in a loop" };
	return null;
}

export const ss002: Rule = {
	id: "SS002",
	name: "likely-grows-in-loop",
	title: "a goroutine entry that is started in a loop or a handler probably outgrows its start stack",
	severity: "note",
	options: [
		{
			name: "least-probability",
			kind: "share",
			default: leastProbability,
			description: "Estimates below this are not reported",
		},
		handlersOption,
		{
			name: "below-loops",
			kind: "switch",
			default: false,
			description: "A go statement on a goroutine that is itself started in a loop is hot, too",
		},
	],
	page,
	check(subject, options) {
		const start = size(subject.target.startStack);
		const least = options.number("least-probability");
		const isHandler = handlersOf(options);
		const belowLoops = options.isOn("below-loops");
		const findings: Found[] = [];
		for (const [index, root] of subject.roots.entries()) {
			if (root.verdict !== "likely" || root.probability === null || root.probability < least) continue;
			// Where no chain is known that grows there is nothing to point at.
			if (!isStarted(root) || root.growth.copies === 0) continue;
			const hot = hotSites(subject, root, index, isHandler, belowLoops);
			if (hot === null) continue;
			findings.push({
				message: `${goroutine(root.function)}, ${hot.words}, likely outgrows its ${start} stack (${estimate(root.probability)}); its deepest known chain ${growthText(root)}`,
				function: root.function,
				...placeOf({ ...root, sites: hot.sites }, subject),
				chain: root.chain,
				bytes: root.resolved,
				cost: growthCost(root, isHandler),
			});
		}
		return findings;
	},
};

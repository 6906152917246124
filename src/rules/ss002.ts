/** SS002: a goroutine entry started in a loop that probably grows each time. */
import { estimate, size } from "../util/figures.js";
import { page } from "./pages/ss002.js";
import { growthText } from "./phrases.js";
import { placeOf } from "./place.js";
import type { Rule } from "./rule.js";

/**
 * Estimates below it are too often wrong to point at a line. Of the recorded entries that the estimate was fitted on, four
 * fifths of the goroutines above it grew (likelihood.ts).
 */
export const leastProbability = 0.7;

export const ss002: Rule = {
	id: "SS002",
	name: "likely-grows-in-loop",
	title: "a goroutine entry that is started in a loop probably outgrows its start stack",
	severity: "note",
	page,
	check(subject) {
		const start = size(subject.target.startStack);
		const findings = [];
		for (const root of subject.roots) {
			if (root.verdict !== "likely" || root.probability === null || root.probability < leastProbability) continue;
			if (root.kind !== "go" && root.kind !== "pool" && root.kind !== "flag") continue;
			const sites = root.sites.filter((site) => site.inLoop);
			if (sites.length === 0) continue;
			findings.push({
				rule: "SS002",
				severity: "note" as const,
				message: `goroutine ${root.function}, started in a loop, likely outgrows its ${start} stack (${estimate(root.probability)}): ${growthText(root)}`,
				function: root.function,
				...placeOf({ ...root, sites }, subject),
				chain: root.chain,
			});
		}
		return findings;
	},
};

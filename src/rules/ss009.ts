/** SS009: whether a goroutine grows hangs on a call that could not be resolved. */
import { baseName } from "../util/names.js";
import { page } from "./pages/ss009.js";
import { goroutine, shown } from "./phrases.js";
import { isStarted, placeOf } from "./place.js";
import type { Found, Rule } from "./rule.js";

export const ss009: Rule = {
	id: "SS009",
	name: "growth-unknown",
	title: "a call that could not be resolved decides whether a goroutine grows",
	severity: "note",
	off: true,
	page,
	check(subject) {
		const found: Found[] = [];
		for (const root of subject.roots) {
			if (root.verdict !== "unknown" || !isStarted(root)) continue;
			const [culprit] = root.culprits;
			if (culprit === undefined) continue;
			const what =
				culprit.callee === null
					? `an indirect call in ${shown(culprit.function)}`
					: `${culprit.callee}, which is not in the input, called in ${shown(culprit.function)}`;
			found.push({
				message: `whether ${goroutine(root.function)} outgrows its stack hangs on ${what} (${baseName(culprit.file)}:${culprit.line})`,
				function: root.function,
				...placeOf(root, subject),
				chain: root.chain,
				bytes: root.resolved,
				cost: root.sites.some((site) => site.inLoop) ? 1 : 0,
			});
		}
		return found;
	},
};

/** SS011: a defer statement in a loop: nothing it defers runs before the function ends, and all of it runs on a deep stack. */
import { distinctFunctions } from "./functions.js";
import { page } from "./pages/ss011.js";
import { shown } from "./phrases.js";
import type { Found, Rule } from "./rule.js";

export const ss011: Rule = {
	id: "SS011",
	name: "defer-in-loop",
	title: "a defer statement stands in a loop",
	severity: "note",
	page,
	check(subject) {
		const { facts } = subject;
		if (facts === undefined) return [];
		const found: Found[] = [];
		for (const { fn, index } of distinctFunctions(subject))
			for (const place of facts.defersInLoop(index))
				found.push({
					message: `defer in a loop of ${shown(fn.name)}: what it defers waits until the function returns, a record on the heap for each turn`,
					function: fn.name,
					...place,
					cost: 0,
				});
		return found;
	},
};

/** SS012: an ignore comment that ignores nothing, or that does not say why. */
import { page } from "./pages/ss012.js";
import type { Rule } from "./rule.js";

export const ss012: Rule = {
	id: "SS012",
	name: "unused-ignore",
	title: "a //stackscan:ignore comment ignores nothing, or gives no reason",
	severity: "warning",
	page,
	check(subject) {
		return (subject.ignores ?? []).map(({ file, line, message }) => ({ message, function: "", file, line, cost: 0 }));
	},
};

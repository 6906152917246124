/** SS005: most of a large frame is one local variable. */
import { count } from "../util/figures.js";
import { distinctFunctions } from "./functions.js";
import { page } from "./pages/ss005.js";
import { shown } from "./phrases.js";
import type { Found, Rule } from "./rule.js";

/** Share of the frame that makes a variable its owner. */
const ownerShare = 0.5;

export const ss005: Rule = {
	id: "SS005",
	name: "large-local",
	title: "most of a large frame that a goroutine reaches is one local variable",
	severity: "note",
	options: [
		{
			name: "frame",
			kind: "bytes",
			default: 4096,
			description: "Frames of at least so many bytes are looked at; variables of frames below 1K are not known",
		},
	],
	page,
	check(subject, options) {
		const { facts } = subject;
		if (facts === undefined) return [];
		const least = options.number("frame");
		const found: Found[] = [];
		for (const { fn, index } of distinctFunctions(subject)) {
			if (fn.frame < least || fn.reached === null) continue;
			const largest = facts.locals(index)[0];
			if (largest === undefined || largest.size < fn.frame * ownerShare) continue;
			const owner = largest.name === "" ? "a temporary of the compiler's (a copy of a large value)" : largest.name;
			found.push({
				message: `${owner} takes about ${count(largest.size)} of the ${count(fn.frame)} bytes of the frame of ${shown(fn.name)}`,
				function: fn.name,
				file: fn.file,
				line: fn.line,
				bytes: fn.frame,
				cost: largest.size,
			});
		}
		return found;
	},
};

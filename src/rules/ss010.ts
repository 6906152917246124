/** SS010: large values are passed and returned by copy, which every caller's frame pays for. */
import { count } from "../util/figures.js";
import { distinctFunctions } from "./functions.js";
import { page } from "./pages/ss010.js";
import { shown } from "./phrases.js";
import type { Found, Rule } from "./rule.js";

export const ss010: Rule = {
	id: "SS010",
	name: "big-value",
	title: "parameters and results passed by value take a large part of every caller's frame",
	severity: "note",
	options: [
		{
			name: "bytes",
			kind: "bytes",
			default: 1024,
			description: "Parameters and results that take fewer bytes of stack are not reported",
		},
	],
	page,
	check(subject, options) {
		const { facts } = subject;
		if (facts === undefined) return [];
		const least = options.number("bytes");
		const found: Found[] = [];
		for (const { fn, index } of distinctFunctions(subject)) {
			if (fn.abi === "ABI0" || fn.file.startsWith("<")) continue;
			const bytes = facts.argumentBytes(index);
			if (bytes < least) continue;
			found.push({
				message: `parameters and results of ${shown(fn.name)} take ${count(bytes)} bytes of stack in every caller's frame`,
				function: fn.name,
				file: fn.file,
				line: fn.line,
				bytes,
				cost: bytes,
			});
		}
		return found;
	},
};

/** SS006: below a goroutine functions call each other in a circle: no bound on its stack is known. */
import { count, plural } from "../util/figures.js";
import { distinctFunctions } from "./functions.js";
import { page } from "./pages/ss006.js";
import { shown } from "./phrases.js";
import type { Rule } from "./rule.js";

export const ss006: Rule = {
	id: "SS006",
	name: "unbounded-recursion",
	title: "functions below a goroutine call each other in a circle",
	severity: "note",
	options: [
		{
			name: "bytes-per-turn",
			kind: "bytes",
			default: 256,
			description: "Circles that add fewer bytes a turn are not reported",
		},
		{
			name: "functions",
			kind: "count",
			default: 3,
			description: "Circles of more functions are not reported: few of them follow data",
		},
		{
			name: "of-values",
			kind: "switch",
			default: false,
			description: "Circles through function values and interfaces count, too: wrappers that call what they wrap",
		},
	],
	page,
	check(subject, options) {
		const least = options.number("bytes-per-turn");
		const wanted = { most: options.number("functions"), ofValues: options.isOn("of-values") };
		const isOwn = new Uint8Array(subject.functions.length);
		for (const { index } of distinctFunctions(subject)) isOwn[index] = 1;
		return (subject.facts?.recursions(wanted) ?? [])
			.filter(({ bytesPerTurn, at }) => bytesPerTurn >= least && isOwn[at] === 1)
			.map(({ functions, bytesPerTurn, below, at }) => {
				const fn = subject.functions[at]!;
				const others = functions.filter((name) => name !== fn.name);
				const through =
					others.length === 0
						? ""
						: ` through ${shown(others[0] as string)}${others.length === 1 ? "" : ` and ${plural(others.length - 1, "other")}`}`;
				const turns = Math.floor((subject.target.limit - subject.target.entryDepth) / Math.max(1, bytesPerTurn));
				return {
					message: `${shown(fn.name)} calls itself${through}, ${count(bytesPerTurn)} bytes a turn, below goroutine ${shown(below)}: after ${plural(turns + 1, "turn")} at most the start stack is outgrown`,
					function: fn.name,
					file: fn.file,
					line: fn.line,
					bytes: bytesPerTurn,
					cost: bytesPerTurn,
				};
			});
	},
};

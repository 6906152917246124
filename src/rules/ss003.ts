/** SS003: one frame so large that every goroutine that reaches it gets a large stack. */
import { count, size } from "../util/figures.js";
import { distinctFunctions } from "./functions.js";
import { page } from "./pages/ss003.js";
import { shown } from "./phrases.js";
import type { Rule } from "./rule.js";

export const ss003: Rule = {
	id: "SS003",
	name: "huge-frame",
	title: "a function's frame is larger than 32 KB",
	severity: "note",
	options: [
		{
			name: "band",
			kind: "bytes",
			// With the guard a frame above it needs the next power of two: 64 KB.
			default: 32 * 1024,
			description: "Frames above it are reported: 2K, 4K, 8K, 16K, 32K, or any number of bytes",
		},
	],
	page,
	check(subject, options) {
		const band = options.number("band");
		return distinctFunctions(subject)
			.filter(({ fn }) => fn.frame > band)
			.map(({ fn }) => ({
				message: `${shown(fn.name)} has a frame of ${count(fn.frame)} bytes: a goroutine that calls it needs a stack of ${size(stackFor(fn.frame + subject.target.guard))} or more`,
				function: fn.name,
				file: fn.file,
				line: fn.line,
				bytes: fn.frame,
				cost: fn.frame,
			}));
	},
};

/** Bytes of the smallest stack, a power of two, that holds so many bytes. */
function stackFor(needed: number): number {
	let stack = 2048;
	while (stack < needed) stack *= 2;
	return stack;
}

/** SS003: one frame so large that every goroutine that reaches it gets a stack of 64 KB or more. */
import { count, size } from "../util/figures.js";
import { page } from "./pages/ss003.js";
import type { Rule } from "./rule.js";

/** Bytes. With the guard a frame of this size needs the next power of two: 64 KB. */
export const largestFrame = 32 * 1024;

export const ss003: Rule = {
	id: "SS003",
	name: "huge-frame",
	title: "a function's frame is larger than 32 KB",
	severity: "note",
	page,
	check(subject) {
		const seen = new Set<string>();
		const findings = [];
		for (const fn of subject.functions) {
			if (fn.frame <= largestFrame) continue;
			// Copies of a generic function in several packages are one function of the source.
			const key = `${fn.name}\n${fn.file}\n${fn.line}`;
			if (seen.has(key)) continue;
			seen.add(key);
			findings.push({
				rule: "SS003",
				severity: "note" as const,
				message: `${fn.name} has a frame of ${count(fn.frame)} bytes: a goroutine that calls it needs a stack of ${size(stackFor(fn.frame + subject.target.guard))} or more`,
				function: fn.name,
				file: fn.file,
				line: fn.line,
			});
		}
		return findings;
	},
};

/** Bytes of the smallest stack, a power of two, that holds so many bytes. */
function stackFor(needed: number): number {
	let stack = 2048;
	while (stack < needed) stack *= 2;
	return stack;
}

/** Functions as rules want them: copies of a generic function in several packages are one function of the source. */
import type { FunctionReport } from "../model/report.js";
import type { RuleSubject } from "./rule.js";

/** Functions once each, with their index in the report's list. */
export function distinctFunctions(subject: RuleSubject): { fn: FunctionReport; index: number }[] {
	const seen = new Set<string>();
	const found: { fn: FunctionReport; index: number }[] = [];
	for (const [index, fn] of subject.functions.entries()) {
		const key = `${fn.name}\n${fn.file}\n${fn.line}`;
		if (seen.has(key)) continue;
		seen.add(key);
		found.push({ fn, index });
	}
	return found;
}

/** Functions as rules want them: instances of a generic function are one function of the source. */
import type { FunctionReport } from "../model/report.js";
import { packageOfName } from "../util/names.js";
import type { RuleSubject } from "./rule.js";

export interface Distinct {
	readonly fn: FunctionReport;
	/** In the report's list. */
	readonly index: number;
}

/** By list of functions. */
const known = new WeakMap<readonly FunctionReport[], Distinct[]>();

/** `slices.sort[go.shape.int].func1` → `slices.sort.func1`. */
function withoutTypes(name: string): string {
	if (!name.includes("[")) return name;
	let depth = 0;
	let plain = "";
	for (const c of name) {
		if (c === "[") depth++;
		if (depth === 0) plain += c;
		if (c === "]") depth--;
	}
	return plain;
}

/**
 * Functions once each, with their index in the report's list: of several instances the one with the largest frame. Instances of
 * other people's generic functions are compiled into the user's packages, but are not his to change.
 */
export function distinctFunctions(subject: RuleSubject): readonly Distinct[] {
	// Nearly every rule asks for them, and a program has tens of thousands.
	let found = known.get(subject.functions);
	if (found === undefined) {
		found = findDistinct(subject);
		known.set(subject.functions, found);
	}
	return found;
}

function findDistinct(subject: RuleSubject): Distinct[] {
	const packages = new Set(["main"]);
	for (const fn of subject.functions) packages.add(fn.package);
	/** By name: the number of its list. Lists hold several where one name is in several files. */
	const numbers = new Map<string, number>();
	const found: Distinct[][] = [];
	for (let index = 0; index < subject.functions.length; index++) {
		const fn = subject.functions[index] as FunctionReport;
		const isGeneric = fn.name.includes("[");
		if (fn.dupok && isGeneric && !packages.has(packageOfName(fn.name))) continue;
		const name = isGeneric ? withoutTypes(fn.name) : fn.name;
		const number = numbers.get(name);
		if (number === undefined) {
			numbers.set(name, found.push([{ fn, index }]) - 1);
			continue;
		}
		const alike = found[number] as Distinct[];
		const at = alike.findIndex((one) => one.fn.line === fn.line && one.fn.file === fn.file);
		if (at < 0) alike.push({ fn, index });
		else if (fn.frame > (alike[at] as Distinct).fn.frame) alike[at] = { fn, index };
	}
	return found.flat();
}

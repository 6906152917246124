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
	let from = 0;
	for (let i = 0; i < name.length; i++) {
		const c = name[i];
		if (c === "[" && depth++ === 0) plain += name.slice(from, i);
		else if (c === "]" && depth > 0 && --depth === 0) from = i + 1;
	}
	if (depth === 0) plain += name.slice(from);
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

function findDistinct({ functions, facts }: RuleSubject): Distinct[] {
	const packages = new Set(["main"]);
	for (const fn of functions) packages.add(fn.package);
	const found: Distinct[] = [];
	/** Number in `found` by name; generic functions by what is left of it without types. */
	const numbers: (number | undefined)[] = [];
	const generic = new Map<string, number>();
	/** Others of the same name, in other files, by number. */
	const others = new Map<number, Distinct[]>();
	for (let index = 0; index < functions.length; index++) {
		const fn = functions[index] as FunctionReport;
		const isGeneric = fn.name.includes("[");
		if (fn.dupok && isGeneric && !packages.has(packageOfName(fn.name))) continue;
		const id = isGeneric || facts === undefined ? -1 : facts.nameId(index);
		const name = id >= 0 ? "" : withoutTypes(fn.name);
		const number = id >= 0 ? numbers[id] : generic.get(name);
		if (number === undefined) {
			if (id >= 0) numbers[id] = found.length;
			else generic.set(name, found.length);
			found.push({ fn, index });
			continue;
		}
		const rest = others.get(number) ?? [];
		const alike = [found[number] as Distinct, ...rest];
		const at = alike.findIndex((one) => one.fn.line === fn.line && one.fn.file === fn.file);
		if (at < 0) others.set(number, [...rest, { fn, index }]);
		else if (fn.frame <= (alike[at] as Distinct).fn.frame) continue;
		else if (at === 0) found[number] = { fn, index };
		else rest[at - 1] = { fn, index };
	}
	return others.size === 0 ? found : found.flatMap((one, number) => [one, ...(others.get(number) ?? [])]);
}

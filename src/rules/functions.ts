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

function findDistinct(subject: RuleSubject): Distinct[] {
	const { functions } = subject;
	const packages = packagesOf(functions);
	const distinct: Distinct[] = [];
	/** By name without types: the last one of that name, as an index of `distinct`; and the one before each, -1 for none. */
	const lasts = new Map<string, number>();
	const before: number[] = [];
	for (let index = 0; index < functions.length; index++) {
		const fn = functions[index] as FunctionReport;
		const isGeneric = fn.name.includes("[");
		if (fn.dupok && isGeneric && !packages.has(packageOfName(fn.name))) continue;
		const name = isGeneric ? withoutTypes(fn.name) : fn.name;
		const last = lasts.get(name) ?? -1;
		let at = last;
		while (at >= 0 && !isSamePlace((distinct[at] as Distinct).fn, fn)) at = before[at] as number;
		if (at < 0) {
			lasts.set(name, distinct.length);
			distinct.push({ fn, index });
			before.push(last);
		} else if (fn.frame > (distinct[at] as Distinct).fn.frame) distinct[at] = { fn, index };
	}
	return distinct;
}

/** Packages of the report, and `main`, which is a package of any program. */
function packagesOf(functions: readonly FunctionReport[]): ReadonlySet<string> {
	const packages = new Set(["main"]);
	// Neighbours are mostly of one.
	let last = "main";
	for (const fn of functions) {
		if (fn.package === last) continue;
		last = fn.package;
		packages.add(last);
	}
	return packages;
}

function isSamePlace(a: FunctionReport, b: FunctionReport): boolean {
	return a.line === b.line && a.file === b.file;
}

/** Calls whose callee is a value: resolved to the functions that may be meant, from the listing alone. */
import { OUTSIDE, type Program } from "../analysis/program.js";
import { Site } from "../model/summary.js";
import { rawPackageOfName } from "../util/names.js";
import { InterfaceCalls } from "./interfaces.js";
import { TypeTable } from "./typetable.js";

/**
 * Resolves what can be resolved. In the listing of a part of a program others may convert other types to an interface:
 * there the calls stay open, with the callees that are known.
 * @param isDamaged something of the input could not be read: a type or a conversion may be missing
 */
export function resolveValues(program: Program, ptrSize: number, isDamaged: boolean): void {
	const found = new InterfaceCalls(program, new TypeTable(program, ptrSize), ptrSize).run();
	if (!isDamaged && isWhole(program)) for (const [site, target] of found) program.targets[site] = target;
	program.relink(found);
}

/** True for the listing of a whole program: the runtime's start and the program's, every package that is called, no library beside it. */
function isWhole(program: Program): boolean {
	return (
		program.listed === program.count &&
		program.named("main.main").length > 0 &&
		program.named("runtime.main").length > 0 &&
		!callsMissingPackage(program)
	);
}

/** True when a call leads into a package of which nothing is in the input: its types and conversions are not, either. */
function callsMissingPackage(program: Program): boolean {
	const packages = new Set<string>();
	for (let f = 0; f < program.count; f++) packages.add(rawPackageOfName(program.name(f)));
	for (let s = 0; s < program.targets.length; s++) {
		if (program.targets[s] !== OUTSIDE) continue;
		const callee = program.text(program.site(s, Site.callee));
		// What the linker or a C compiler makes has no package.
		if (!callee.includes(".") || /^(?:type|go):/.test(callee)) continue;
		if (!packages.has(rawPackageOfName(callee))) return true;
	}
	return false;
}

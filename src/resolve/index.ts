/** Calls whose callee is a value: resolved to the functions that may be meant, from the listing alone. */
import type { Program } from "../analysis/program.js";
import { InterfaceCalls } from "./interfaces.js";
import { TypeTable } from "./typetable.js";

/**
 * Resolves what can be resolved. In the listing of a part of a program others may convert other types to an interface:
 * there the calls stay open, with the callees that are known.
 */
export function resolveValues(program: Program, ptrSize: number): void {
	const found = new InterfaceCalls(program, new TypeTable(program, ptrSize), ptrSize).run();
	if (isWhole(program)) for (const [site, target] of found) program.targets[site] = target;
	program.relink(found);
}

/** True for the listing of a whole program: the runtime's start and the program's, and nothing of a library beside it. */
function isWhole(program: Program): boolean {
	return (
		program.listed === program.count &&
		program.named("main.main").length > 0 &&
		program.named("runtime.main").length > 0
	);
}

/** Calls whose callee is a value: resolved to the functions that may be meant, from the listing alone. */
import type { Program } from "../analysis/program.js";
import { InterfaceCalls } from "./interfaces.js";
import { TypeTable } from "./typetable.js";

export function resolveValues(program: Program, ptrSize: number): void {
	const types = new TypeTable(program, ptrSize);
	new InterfaceCalls(program, types, ptrSize).run();
	program.relink();
}

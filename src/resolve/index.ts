/** Calls whose callee is a value: resolved to the functions that may be meant, from the listing alone. */
import { type Program, UNRESOLVED } from "../analysis/program.js";
import { Flag, Fn, Kind, Site } from "../model/summary.js";
import { FlowSolver } from "./flows.js";
import { InterfaceCalls } from "./interfaces.js";
import { TypeTable } from "./typetable.js";

/** Assembly that calls what reflection hands it: any function or method (runtime/asm_<arch>.s, reflectcall). */
const reflectCall = /^runtime\.(?:call\d+|reflectcall)$/;

/**
 * Resolves what can be resolved. In the listing of a part of a program others may convert other types to an interface and
 * hand over other functions: there the calls stay open, with the callees that are known.
 */
export function resolveValues(program: Program, ptrSize: number): void {
	const found = new InterfaceCalls(program, new TypeTable(program, ptrSize), ptrSize).run();
	if (isWhole(program)) {
		const solver = program.flows.length > 0 ? new FlowSolver(program, found) : null;
		for (const [site, target] of found) program.targets[site] = target;
		if (solver !== null) resolveFunctions(program, solver, found);
	}
	program.relink(found);
}

function resolveFunctions(p: Program, solver: FlowSolver, candidates: Map<number, number>): void {
	const { inMemory } = solver;
	const targetOf = new Map<readonly number[], number>();
	for (let f = 0; f < p.count; f++) {
		const end = p.sitesEnd(f);
		for (let s = p.fn(f, Fn.sites); s < end; s++) {
			if (p.targets[s] !== UNRESOLVED || p.site(s, Site.kind) === Kind.interface) continue;
			// What a loop or a record defers is found in memory.
			const found =
				p.site(s, Site.kind) === Kind.defer ? { functions: inMemory, isOpen: false } : solver.at(f, p.site(s, Site.pc));
			if (found === null) {
				if (p.has(f, Flag.asm) && reflectCall.test(p.name(f))) candidates.set(s, p.choice(inMemory));
				continue;
			}
			// Of code that comes from nowhere it is only likely that memory holds it.
			const functions = found.isOpen ? [...new Set([...found.functions, ...inMemory])] : found.functions;
			let target = targetOf.get(functions);
			if (target === undefined) {
				target = functions.length === 1 ? (functions[0] as number) : p.choice(functions);
				targetOf.set(functions, target);
			}
			const isSpawn = p.site(s, Site.kind) === Kind.go && found.functions.length === 0;
			if (found.isOpen || isSpawn) candidates.set(s, target);
			else p.targets[s] = target;
		}
	}
}

/** True for the listing of a whole program: the runtime's start and the program's. */
function isWhole(program: Program): boolean {
	return program.named("main.main").length > 0 && program.named("runtime.main").length > 0;
}

/** Calls whose callee is a value: resolved to the functions that may be meant, from the listing alone. */
import { type Program, UNRESOLVED } from "../analysis/program.js";
import type { PossibleCalls } from "../model/possible.js";
import { Flag, Kind, Site } from "../model/summary.js";
import { dictionaryCalls } from "./dictionaries.js";
import { FunctionValues } from "./functionvalues.js";
import { InterfaceCalls } from "./interfaces.js";
import { LiveCode } from "./livecode.js";
import { PossibleCallees } from "./possible.js";
import { callsOfC, runtimeCalls } from "./runtimecalls.js";
import { TypeTable } from "./typetable.js";
import { isWholeProgram } from "./wholeprogram.js";

/** What calls may reach that stay unresolved, by guess; worked out when it is asked for. */
export type Possible = () => PossibleCalls;

/**
 * Resolves what can be resolved. In the listing of a part of a program others may convert other types to an interface:
 * there the calls stay open, with the callees that are known.
 * @param isMissing something of the input could not be read, or is not there: a type or a conversion may be missing
 */
export function resolveValues(program: Program, ptrSize: number, isMissing: boolean): Possible {
	const types = new TypeTable(program, ptrSize);
	const isClosed = !isMissing && isWholeProgram(program);
	const calls = new InterfaceCalls(program, types, ptrSize);
	const all = calls.run();
	const aside = calls.putAside();
	const methods = dictionaryCalls(program);
	const { interfaces, live } =
		isClosed && tellsAddresses(program)
			? ofLiveCode(program, types, ptrSize, all, aside, methods)
			: { interfaces: all, live: null };
	const candidates = new Map([...methods, ...runtimeCalls(program), ...aside]);
	const ofInterfaces = new Map(interfaces);
	const unsure = [...aside.values()];
	for (const [site, target] of interfaces) {
		const method = methods.get(site);
		candidates.set(site, merged(program, target, method));
		if (method === undefined) {
			if (isClosed) program.targets[site] = target;
			continue;
		}
		// A dictionary's word or an itab's: both are loaded from that offset in this function.
		ofInterfaces.delete(site);
		unsure.push(target);
	}
	const reflected = live?.reflectedMethods() ?? [];
	const known = {
		interfaces: ofInterfaces,
		reached: new Set([
			...reachedUnseen(program, types, interfaces, live),
			...unsure.flatMap((target) => program.callees(target)),
			...reflected,
		]),
	};
	const values = new FunctionValues(program, known);
	for (const [site, { functions, isOpen }] of values.run()) {
		const target = functions.length === 1 ? (functions[0] as number) : program.choice(functions);
		// Nothing at all: a variable that is never set, code that nobody calls.
		if (isClosed && !isOpen) program.targets[site] = target;
		else if (functions.length > 0) candidates.set(site, merged(program, target, candidates.get(site)));
	}
	program.relink(candidates);
	for (const site of callsOfC(program)) program.targets[site] = program.choice([]);
	let possible: PossibleCalls | null = null;
	return () => (possible ??= new PossibleCallees(program, new FunctionValues(program, known), types));
}

/** On these architectures all addresses that code takes are seen: those where function values are followed. */
function tellsAddresses(program: Program): boolean {
	for (let f = 0; f < program.count; f++) if (program.has(f, Flag.followed)) return true;
	return false;
}

/** So often fewer live functions are looked for with fewer candidates of calls. */
const ROUNDS = 2;

/**
 * Targets of interface calls by site, with types that live code converts; of other code's calls all that fit.
 * @param all targets with the types that any code converts
 * @param methods calls of type parameters' methods
 */
function ofLiveCode(
	program: Program,
	types: TypeTable,
	ptrSize: number,
	all: ReadonlyMap<number, number>,
	aside: ReadonlyMap<number, number>,
	methods: ReadonlyMap<number, number>,
): { interfaces: ReadonlyMap<number, number>; live: LiveCode | null } {
	let interfaces = all;
	let live: LiveCode | null = null;
	for (let round = 0; round < ROUNDS; round++) {
		live = new LiveCode(program, types, new Map([...aside, ...interfaces]), methods);
		const narrow = new InterfaceCalls(program, types, ptrSize, live).run();
		interfaces = new Map([...all, ...narrow]);
	}
	return { interfaces, live };
}

/** The target that stands for what two targets do. */
function merged(program: Program, one: number, other: number | undefined): number {
	if (other === undefined) return one;
	const all = new Set([...program.callees(one), ...program.callees(other)]);
	return program.choice([...all].sort((a, b) => a - b));
}

/** Methods that calls may reach which are not seen, or not understood: of interfaces, and by name. */
function reachedUnseen(
	program: Program,
	types: TypeTable,
	interfaces: ReadonlyMap<number, number>,
	live: LiveCode | null,
): ReadonlySet<number> {
	const reached = new Set<number>();
	if (live?.callsAnyMethod === false) return reached;
	let isOpen = false;
	for (let s = 0; s < program.targets.length && !isOpen; s++)
		isOpen = program.targets[s] === UNRESOLVED && program.site(s, Site.kind) === Kind.interface && !interfaces.has(s);
	if (!isOpen) return reached;
	for (const code of types.calledByInterfaces())
		for (const f of program.callees(program.lookup(code, 0))) reached.add(f);
	return reached;
}

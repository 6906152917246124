/**
 * Which functions an interface call may reach: of the types that the program converts to that very interface, and, where
 * a value may come to it at run time (assertions, reflection), of all that are converted to any interface, in code or in
 * data, and have its methods.
 */
import { type Program, UNRESOLVED } from "../analysis/program.js";
import { Fn, Kind, Site, Use, UseKind } from "../model/summary.js";
import { convertedByAll, type LiveCode } from "./livecode.js";
import { type InterfaceMethod, Method, type TypeTable } from "./typetable.js";

/** Words of an itab before its methods (internal/abi, type ITab; since Go 1.10). */
const HEAD_WORDS = 3;

const mayBeGeneric = /^type[:.](?:interface \{|.*\[)/;

/** One number for a method's name and type: ids of strings are far below 2^26. */
function keyOf(name: number, type: number): number {
	return name * 2 ** 26 + type;
}

/** What the relocations of a function say of methods that it calls through interfaces. */
interface NamedMethods {
	/** Where `uses` name an interface and its method. */
	readonly calls: readonly number[];
	/** There are calls of methods of an interface that depends on type parameters, which none of these name. */
	readonly isShaped: boolean;
}

/**
 * Calls through interfaces of all code, or of live code alone: types that other code converts come to nobody then
 * (rapid type analysis).
 */
export class InterfaceCalls {
	/** Types that a value in an interface may have, by any conversion. */
	private readonly converted: ReadonlySet<number>;
	/** Interfaces whose values are made at run time too. */
	private readonly dynamic: ReadonlySet<number>;
	/** Candidates by interface, then by method: symbols of code. */
	private readonly known = new Map<number, (readonly number[])[]>();

	/** By method number and interfaces: what a call comes to. */
	private readonly targets = new Map<string | number, number>();

	/** See `typesByMethod`. */
	private having: ReadonlyMap<number, readonly number[]> | null = null;

	constructor(
		private readonly program: Program,
		private readonly types: TypeTable,
		private readonly ptrSize: number,
		private readonly live: LiveCode | null = null,
	) {
		const { uses } = program;
		const converted = live === null ? convertedByAll(program, types) : live.converted();
		const described = new Set<number>(types.asserted);
		for (let f = 0; f < program.count; f++) {
			if (live?.has(f) === false) continue;
			const end = program.usesEnd(f) * Use.stride;
			for (let u = program.fn(f, Fn.uses) * Use.stride; u < end; u += Use.stride) {
				const type = uses[u + Use.type] as number;
				if (uses[u + Use.kind] === UseKind.describes && types.interfaces.has(type)) described.add(type);
			}
		}
		// Code names each type that it converts (R_USEIFACE); itabs are of all code.
		if (live === null) for (const itabs of types.itabs.values()) for (const itab of itabs) converted.add(itab.type);
		this.converted = types.reachable(converted, live?.reflects ?? true);
		// A value that reflection sets may be of any interface that it can find.
		for (const type of this.converted) if (types.interfaces.has(type)) described.add(type);
		this.dynamic = described;
	}

	/** Targets of the program's interface calls, by site, without callees where no type fits; what is not understood is left out. */
	run(): Map<number, number> {
		const p = this.program;
		const found = new Map<number, number>();
		for (let f = 0; f < p.count; f++) {
			if (this.live?.has(f) === false) continue;
			let named: NamedMethods | null = null;
			const end = p.sitesEnd(f);
			for (let s = p.fn(f, Fn.sites); s < end; s++) {
				if (p.targets[s] !== UNRESOLVED || p.site(s, Site.kind) !== Kind.interface) continue;
				named ??= this.namedIn(f);
				const target = this.target(f, named, p.site(s, Site.slot) / this.ptrSize - HEAD_WORDS);
				if (target !== UNRESOLVED) found.set(s, target);
			}
		}
		return found;
	}

	private namedIn(f: number): NamedMethods {
		const { uses } = this.program;
		const calls: number[] = [];
		let isShaped = false;
		const end = this.program.usesEnd(f) * Use.stride;
		for (let u = this.program.fn(f, Fn.uses) * Use.stride; u < end; u += Use.stride) {
			const kind = uses[u + Use.kind];
			if (kind === UseKind.calls) calls.push(u);
			else if (kind === UseKind.named) isShaped = true;
		}
		return { calls, isShaped };
	}

	/** What a call of the method with this number may reach in function f: code of each interface that f calls so. */
	private target(f: number, { calls, isShaped }: NamedMethods, index: number): number {
		const { program: p, types } = this;
		const faces: number[] = [];
		for (const u of calls) {
			const face = p.uses[u + Use.type] as number;
			if (faces.includes(face)) continue;
			if (types.interfaces.get(face)?.[index]?.offset === p.uses[u + Use.offset]) faces.push(face);
		}
		if (faces.length === 0 && !isShaped) return UNRESOLVED;
		if (isShaped) faces.push(...this.generic().filter((face) => !faces.includes(face)));
		// Nearly always there is one.
		const key = faces.length === 1 ? (faces[0] as number) * 2 ** 20 + index : `${index} ${faces.join(" ")}`;
		const known = this.targets.get(key);
		if (known !== undefined) return known;
		const functions = this.functions(
			faces.flatMap((face) => this.candidates(face)[index] ?? []),
			f,
		);
		const [one = UNRESOLVED] = functions;
		const target = functions.length === 1 ? one : p.choice(functions);
		this.targets.set(key, target);
		return target;
	}

	/**
	 * Interfaces whose methods may have types of a type parameter: those without a name of their own, and instances of generic
	 * ones. A call of such a method names no interface (cmd/compile/internal/reflectdata, MarkUsedIfaceMethod).
	 */
	private generic(): readonly number[] {
		this.unnamed ??= [...this.types.interfaces.keys()].filter((face) => mayBeGeneric.test(this.program.text(face)));
		return this.unnamed;
	}
	private unnamed: readonly number[] | null = null;

	/**
	 * Calls whose code was put aside before, on the stack or in another register: they look like those of function values, and
	 * may be of any method that their function's relocations name. Targets by site.
	 */
	putAside(): Map<number, number> {
		const p = this.program;
		const found = new Map<number, number>();
		for (let f = 0; f < p.count; f++) {
			let target: number | null = null;
			for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++) {
				if (p.targets[s] !== UNRESOLVED || p.site(s, Site.kind) !== Kind.funcval || p.site(s, Site.slot) >= 0) continue;
				target ??= this.anyIn(f);
				if (target !== UNRESOLVED) found.set(s, target);
			}
		}
		return found;
	}

	/** What function f may call through interfaces. */
	private anyIn(f: number): number {
		const { program: p, types } = this;
		const code: number[] = [];
		for (const u of this.namedIn(f).calls) {
			const face = p.uses[u + Use.type] as number;
			const index = types.interfaces.get(face)?.findIndex(({ offset }) => offset === p.uses[u + Use.offset]) ?? -1;
			if (index >= 0) code.push(...(this.candidates(face)[index] ?? []));
		}
		const functions = this.functions(code, f);
		return functions.length > 1 ? p.choice(functions) : (functions[0] ?? UNRESOLVED);
	}

	private functions(code: readonly number[], f: number): number[] {
		const p = this.program;
		const found = new Set<number>();
		for (const symbol of code) for (const g of p.callees(p.lookup(symbol, f))) found.add(g);
		return [...found].sort((a, b) => a - b);
	}

	/** Of the types that may be in an interface those that have the method of `listed` which the fewest have. */
	private withRarestOf(listed: readonly InterfaceMethod[]): Iterable<number> {
		let found: Iterable<number> = this.converted;
		let fewest = this.converted.size;
		this.having ??= this.typesByMethod();
		for (const method of listed) {
			const types = this.having.get(keyOf(method.name, method.type)) ?? [];
			if (types.length >= fewest) continue;
			fewest = types.length;
			found = types;
		}
		return found;
	}

	/** Types that may be in an interface, by each method that some interface lists. */
	private typesByMethod(): Map<number, number[]> {
		const found = new Map<number, number[]>();
		for (const face of this.dynamic)
			for (const { name, type } of this.types.interfaces.get(face) ?? []) found.set(keyOf(name, type), []);
		const { methodsFrom, methodsEnd } = this.types;
		const { items } = this.types.methods;
		for (const type of this.converted) {
			const end = methodsEnd[type] as number;
			for (let m = methodsFrom[type] as number; m < end; m += Method.stride) {
				const types = found.get(keyOf(items[m + Method.name] as number, items[m + Method.type] as number));
				if (types !== undefined && types.at(-1) !== type) types.push(type);
			}
		}
		return found;
	}

	private candidates(face: number): readonly (readonly number[])[] {
		let known = this.known.get(face);
		if (known !== undefined) return known;
		const listed = this.types.interfaces.get(face) ?? [];
		const sets = listed.map(() => new Set<number>());
		const direct = new Set<number>();
		for (const itab of this.types.itabs.get(face) ?? []) {
			if (this.live !== null && !this.converted.has(itab.type)) continue;
			direct.add(itab.type);
			for (const [i, code] of itab.methods.entries()) sets[i]?.add(code);
		}
		if (this.dynamic.has(face))
			for (const type of this.withRarestOf(listed)) {
				if (direct.has(type)) continue;
				this.types.implementation(type, listed)?.forEach((codes, i) => {
					for (const code of codes) sets[i]?.add(code);
				});
			}
		known = sets.map((set) => [...set]);
		this.known.set(face, known);
		return known;
	}
}

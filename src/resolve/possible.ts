/**
 * What calls may reach whose callee is not known, by guess: by where such values are put, and, since values are copied
 * from place to place, anything that something holds as a value. No bound, verdict or estimate reads it.
 */
import type { Program } from "../analysis/program.js";
import type { PossibleCalls } from "../model/possible.js";
import { Flag, Fn, Kind, Site } from "../model/summary.js";
import type { FunctionValues, Possible } from "./functionvalues.js";
import { assemblyCalls, isReflectCall, takenBy } from "./runtimecalls.js";
import { Method, type TypeTable } from "./typetable.js";

const none: readonly number[] = [];
/** Packages whose code calls what descriptors of types hold. */
const typeReaders = /^(?:runtime|internal|reflect)[./]/;

export class PossibleCallees implements PossibleCalls {
	private readonly found: ReadonlyMap<number, Possible>;
	/** By offsets, and whether something is given to the call: what is put there and may take that. */
	private readonly put = new Map<string, readonly number[]>();
	private readonly all: readonly number[];
	/** Of these those that something other than a type's descriptor holds; of these those that take something. */
	private readonly plain: readonly number[];
	private readonly taking: readonly number[];

	constructor(
		private readonly p: Program,
		private readonly values: FunctionValues,
		private readonly types: TypeTable,
	) {
		this.found = values.possible();
		this.all = [...values.taken].sort((a, b) => a - b);
		this.plain = this.all.filter((g) => !values.ofTypes.has(g));
		this.taking = this.plain.filter((g) => this.takes(g));
	}

	likely(s: number): readonly number[] {
		const found = this.found.get(s);
		if (found === undefined) return none;
		if (this.p.has(found.caller, Flag.asm)) return this.ofAssembly(found.caller);
		const { functions, fields, given } = found;
		const fitting = given > 0 ? functions.filter((g) => this.takes(g)) : functions;
		if (fields.length === 0) return fitting;
		const readsTypes = this.readsTypes(found.caller);
		const key = `${fields.join(" ")}${given > 0 ? " +" : ""}${readsTypes ? " t" : ""}`;
		let put = this.put.get(key);
		if (put === undefined) {
			put = union(fields.map((offset) => this.values.putAt(offset)));
			if (given > 0) put = put.filter((g) => this.takes(g));
			if (!readsTypes) put = put.filter((g) => !this.values.ofTypes.has(g));
			this.put.set(key, put);
		}
		return fitting.length === 0 ? put : union([fitting, put]);
	}

	fallback(s: number): readonly number[] {
		const found = this.found.get(s);
		const kind = this.p.site(s, Site.kind);
		if (found === undefined || (kind !== Kind.funcval && kind !== Kind.defer && kind !== Kind.go)) return none;
		if (isReflectCall(this.p, found.caller)) return this.alsoMethods();
		if (this.readsTypes(found.caller)) return this.all;
		return found.given > 0 ? this.taking : this.plain;
	}

	private readonly assembly = new Map<number, readonly number[]>();
	private ofAssembly(f: number): readonly number[] {
		let known = this.assembly.get(f);
		if (known === undefined) {
			known = isReflectCall(this.p, f) ? takenBy(this.p, this.p.name(f), this.alsoMethods()) : assemblyCalls(this.p, f);
			this.assembly.set(f, known);
		}
		return known;
	}

	/** Descriptors of types are the runtime's and reflection's. */
	private readsTypes(f: number): boolean {
		return typeReaders.test(this.p.name(f));
	}

	private reflected: readonly number[] | null = null;
	/** With the methods of all types, which reflection finds by name or number. */
	private alsoMethods(): readonly number[] {
		const { p } = this;
		if (this.reflected !== null) return this.reflected;
		const methods: number[] = [];
		const { items, length } = this.types.methods;
		for (let m = Method.code; m < length; m += Method.stride)
			methods.push(...p.callees(p.lookup(items[m] as number, 0)));
		this.reflected = union([this.all, methods]);
		return this.reflected;
	}

	/** False for a function that surely takes no argument: the room for them in its header is none (of assembly it may be left out). */
	private takes(g: number): boolean {
		return this.p.fn(g, Fn.args) > 0 || !this.p.has(g, Flag.followed) || this.p.has(g, Flag.abiWrapper);
	}
}

function union(lists: readonly (readonly number[])[]): readonly number[] {
	if (lists.length === 1) return lists[0] as readonly number[];
	return [...new Set(lists.flat())].sort((a, b) => a - b);
}

/**
 * What calls may reach whose callee is not known, by guess: by where such values are put, and, since values are copied
 * from place to place, anything that something holds as a value. No bound, verdict or estimate reads it.
 */
import type { Program } from "../analysis/program.js";
import type { PossibleCalls } from "../model/possible.js";
import { Kind, Site } from "../model/summary.js";
import type { FunctionValues, Possible } from "./functionvalues.js";

const none: readonly number[] = [];

export class PossibleCallees implements PossibleCalls {
	private readonly found: ReadonlyMap<number, Possible>;
	/** By offsets: what is put there. */
	private readonly put = new Map<string, readonly number[]>();
	private readonly all: readonly number[];

	constructor(
		private readonly p: Program,
		private readonly values: FunctionValues,
	) {
		this.found = values.possible();
		this.all = [...values.taken].sort((a, b) => a - b);
	}

	likely(s: number): readonly number[] {
		const found = this.found.get(s);
		if (found === undefined) return none;
		const { functions, fields } = found;
		if (fields.length === 0) return functions;
		const key = fields.join(" ");
		let put = this.put.get(key);
		if (put === undefined) {
			put = union(fields.map((offset) => this.values.putAt(offset)));
			this.put.set(key, put);
		}
		return functions.length === 0 ? put : union([functions, put]);
	}

	fallback(s: number): readonly number[] {
		const kind = this.p.site(s, Site.kind);
		return this.found.has(s) && (kind === Kind.funcval || kind === Kind.defer || kind === Kind.go) ? this.all : none;
	}
}

function union(lists: readonly (readonly number[])[]): readonly number[] {
	if (lists.length === 1) return lists[0] as readonly number[];
	return [...new Set(lists.flat())].sort((a, b) => a - b);
}

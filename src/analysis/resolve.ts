/** Names of callees to functions: whose symbol a call means when several have the name. */
import { Flag, Fn, Link, LinkKind, Site } from "../model/summary.js";
import { IntList } from "../util/bytes.js";
import type { Columns } from "./columns.js";

/** Values of `targets` below zero. */
export const UNRESOLVED = -1;
/** The callee has a name, but no body in the input. */
export const OUTSIDE = -2;
/** −3 − k: several functions may be meant, `choices[k]`. */
export const FIRST_CHOICE = -3;

export class Symbols {
	/** Sets of functions of which a call may mean any one. */
	readonly choices: (readonly number[])[] = [];
	private readonly functions: Int32Array;
	private readonly sourceOf: Int32Array;
	/** First function by name, next function of the same name by function; -1 for none. */
	private readonly first: Int32Array;
	private readonly next: Int32Array;
	private readonly choiceIds = new Map<string, number>();
	/** By a name that no function has: the function that it is linked to, as a name. */
	private readonly aliases: ReadonlyMap<number, number>;
	/** By name: a function that called it, and what the call meant: neighbours mostly mean the same. */
	private readonly asked: Int32Array;
	private readonly answer: Int32Array;

	constructor(columns: Columns) {
		const { functions, sourceOf, strings } = columns;
		this.functions = functions;
		this.sourceOf = sourceOf;
		this.first = new Int32Array(strings.length).fill(-1);
		this.next = new Int32Array(sourceOf.length).fill(-1);
		this.asked = new Int32Array(strings.length).fill(-1);
		this.answer = new Int32Array(strings.length);
		for (let f = sourceOf.length - 1; f >= 0; f--) {
			const name = functions[f * Fn.stride + Fn.name] as number;
			this.next[f] = this.first[name] as number;
			this.first[name] = f;
		}
		this.aliases = aliasesOf(columns);
	}

	/** Functions of that name, in input order. */
	named(name: number): number[] {
		const found: number[] = [];
		if (name < 0 || name >= this.first.length) return found;
		for (let f = this.first[name] as number; f >= 0; f = this.next[f] as number) found.push(f);
		return found;
	}

	/** What a call of `name` in function f means: its own package's symbol first, then the linker's choice among copies. */
	lookup(name: number, f: number): number {
		const first = name < this.first.length ? (this.first[name] as number) : -1;
		if (first < 0) {
			const alias = this.aliases.get(name);
			return alias === undefined ? OUTSIDE : this.lookup(alias, f);
		}
		const { functions } = this;
		// An ABI wrapper has the name of what it wraps, and calls the other one.
		const own = f * Fn.stride;
		const wraps = functions[own + Fn.name] === name && ((functions[own + Fn.flags] as number) & Flag.abiWrapper) !== 0;
		if ((this.next[first] as number) < 0) {
			const unwanted = wraps ? Flag.noBody | Flag.abiWrapper : Flag.noBody;
			return ((functions[first * Fn.stride + Fn.flags] as number) & unwanted) !== 0 ? OUTSIDE : first;
		}
		if (wraps) return this.chosen(name, f, true);
		const before = this.asked[name] as number;
		if (before < 0 || !this.alike(before, f)) {
			this.answer[name] = this.chosen(name, f, false);
			this.asked[name] = f;
		}
		return this.answer[name] as number;
	}

	/** True when a name means the same in f and g. */
	private alike(f: number, g: number): boolean {
		return (
			this.sourceOf[f] === this.sourceOf[g] &&
			this.fn(f, Fn.package) === this.fn(g, Fn.package) &&
			this.has(f, Flag.abi0) === this.has(g, Flag.abi0)
		);
	}

	private chosen(name: number, f: number, wraps: boolean): number {
		const unwanted = wraps ? Flag.noBody | Flag.abiWrapper : Flag.noBody;
		let all = this.named(name).filter((g) => !this.has(g, unwanted));
		if (all.length === 0) return OUTSIDE;
		const narrow = (keep: (g: number) => boolean): void => {
			const kept = all.filter(keep);
			if (kept.length > 0) all = kept;
		};
		// Several programs or files may define main.main, or the same static assembly symbol.
		if (all.some((g) => !this.has(g, Flag.dupok))) {
			narrow((g) => this.sourceOf[g] === this.sourceOf[f]);
			narrow((g) => this.fn(g, Fn.package) === this.fn(f, Fn.package));
		}
		// A call from Go code is to the ABIInternal symbol of a pair.
		if (!wraps && !this.has(f, Flag.abi0)) narrow((g) => !this.has(g, Flag.abi0));
		if (all.length === 1) return all[0] as number;
		return this.choice(all);
	}

	/** The target that stands for several functions. */
	choice(all: readonly number[]): number {
		const key = all.join(",");
		let choice = this.choiceIds.get(key);
		if (choice === undefined) {
			choice = this.choices.length;
			this.choices.push(all);
			this.choiceIds.set(key, choice);
		}
		return FIRST_CHOICE - choice;
	}

	private fn(f: number, column: number): number {
		return this.functions[f * Fn.stride + column] as number;
	}

	private has(f: number, flag: number): boolean {
		return (this.fn(f, Fn.flags) & flag) !== 0;
	}
}

/** `NAME·f` that is the funcval of another function: by NAME; a funcval with a name of its own, by that. */
function aliasesOf({ links, linksByKind, strings }: Columns): Map<number, number> {
	const found = new Map<number, number>();
	for (const l of linksByKind[LinkKind.alias] ?? []) {
		const funcval = links[l + Link.symbol] as number;
		const text = strings.text(funcval);
		const name = text.endsWith("·f") ? strings.find(text.slice(0, -"·f".length)) : funcval;
		const target = links[l + Link.target] as number;
		if (name >= 0 && name !== target) found.set(name, target);
	}
	return found;
}

/** What every call site means, by site: function number, UNRESOLVED, OUTSIDE, or a choice. */
export function resolveCalls({ functions, sites, sourceOf }: Columns, symbols: Symbols): Int32Array {
	const count = sites.length / Site.stride;
	const targets = new Int32Array(count);
	for (let f = 0; f < sourceOf.length; f++) {
		const end = f + 1 < sourceOf.length ? (functions[(f + 1) * Fn.stride + Fn.sites] as number) : count;
		for (let s = functions[f * Fn.stride + Fn.sites] as number; s < end; s++) {
			const name = sites[s * Site.stride + Site.callee] as number;
			targets[s] = name < 0 ? UNRESOLVED : symbols.lookup(name, f);
		}
	}
	return targets;
}

/**
 * Callees of all sites, one behind the other.
 * @param candidates by site: what a call that is not resolved, or leads outside, may reach among others, as a target
 */
export function listCallees(
	targets: Int32Array,
	symbols: Symbols,
	candidates: ReadonlyMap<number, number>,
): { start: Int32Array; list: Int32Array } {
	const start = new Int32Array(targets.length + 1);
	const list = new IntList(targets.length + 16);
	for (let s = 0; s < targets.length; s++) {
		let target = targets[s] as number;
		if (target === UNRESOLVED || target === OUTSIDE) target = candidates.get(s) ?? target;
		if (target >= 0) list.push(target);
		else if (target <= FIRST_CHOICE)
			for (const g of symbols.choices[FIRST_CHOICE - target] as readonly number[]) list.push(g);
		start[s + 1] = list.length;
	}
	return { start, list: list.trimmed() };
}

/**
 * Function values across functions: which functions may come to an indirect call. Places (parameters, results, captured
 * variables, globals, memory) are nodes, the flows of each function are edges between them, and functions spread along them
 * until nothing changes. What a newly found callee is handed flows into its parameters. All of memory is one place: what is
 * stored there may be found by any load.
 */
import { OUTSIDE, type Program, UNRESOLVED } from "../analysis/program.js";
import { Flag, Flow, FlowFrom, FlowTo, Fn, Kind, Link, LinkKind, Site } from "../model/summary.js";

/** Registers of arguments are at most 16: the number of an argument takes four bits. */
const ARGUMENTS = 16;

const Place = {
	memory: 0,
	parameter: 2,
	result: 3,
	captured: 4,
	global: 5,
	site: 6,
	argumentAt: 7,
	resultAt: 8,
} as const;

const none: readonly number[] = [];
/** Beside its own functions a node has those that lie in memory, or all whose address is taken. */
const MEMORY = 1;
const ALL = 2;
/**
 * How many functions a parameter or a result is followed with, by its number. What lies behind the last real argument of a
 * call are values of no use to anybody, and they are passed on from call to call.
 */
const limits: readonly number[] = [4000, 300, 100];
const LAST_LIMIT = 16;

/** One number for a place: functions and strings stay below 2^20, words and pcs · 16 below 2^27. */
function keyOf(place: number, x: number, y: number): number {
	return (place * 2 ** 20 + x) * 2 ** 27 + y + 1;
}

/** What became of a call whose callee is a value. */
export interface Found {
	/** Functions that may be called, ascending. */
	readonly functions: readonly number[];
	/** More may be called that are not known. */
	readonly isOpen: boolean;
}

export class FlowSolver {
	/** By node: functions; MEMORY or ALL; where they flow to; those that have not yet; how many it may hold. */
	private readonly sets: (Set<number> | undefined)[] = [];
	private readonly hasMemory: number[] = [];
	private readonly next: (number[] | undefined)[] = [];
	private readonly pending: (number[] | undefined)[] = [];
	private readonly work: number[] = [];
	private readonly limits: number[] = [];
	/** Functions whose address is taken, and whether some call may go to any of them. */
	private readonly taken = new Set<number>();
	private callsAll = false;
	private readonly ids = new Map<number, number>();
	private readonly remembered = new Set<number>();
	/** Functions by symbol, symbols that data or code points to. */
	private readonly exposed = new Set<number>();
	private readonly leaky = new Set<number>();
	/** Indirect call by node of what it calls. */
	private readonly callers = new Map<number, { f: number; pc: number }>();
	private readonly open = new Set<number>();
	private readonly memory: number;
	/** Sets that were asked for, by what they consist of: sites share them. */
	private readonly answers = new Map<string, readonly number[]>();
	private readonly globals = new Map<number, Map<number, number>>();
	private readonly captures = new Map<number, Map<number, number>>();
	private readonly captured = new Set<number>();
	private readonly argumentsAt = new Map<number, { node: number; i: number }[]>();
	private readonly resultsAt = new Map<number, { node: number; i: number }[]>();
	private readonly reflected = new Set<number>();

	constructor(
		private readonly p: Program,
		/** Targets of interface calls, by site. */
		private readonly interfaces: ReadonlyMap<number, number>,
	) {
		this.memory = this.node(Place.memory, 0, 0);
		this.hasMemory[this.memory] = MEMORY;
		this.addData();
		for (let f = 0; f < p.count; f++) this.collect(f);
		for (let f = 0; f < p.count; f++) this.add(f);
		this.closeGlobals();
		this.closeCaptures();
		this.addInterfaceCalls();
		this.addForeign();
		this.spread();
	}

	/** What the call at a site may reach; null when nothing was seen of it. */
	at(f: number, pc: number): Found | null {
		if (this.p.has(f, Flag.asm)) return null;
		const node = this.ids.get(keyOf(Place.site, f, pc));
		if (node === undefined) return { functions: [], isOpen: false };
		return { functions: this.functionsAt(node), isOpen: this.open.has(node) };
	}

	private functionsAt(node: number): readonly number[] {
		const own = this.sets[node];
		const mode = this.hasMemory[node] as number;
		const isAll = mode > 0;
		const key = `${mode} ${own === undefined ? "" : sorted(own).join(" ")}`;
		let answer = this.answers.get(key);
		if (answer === undefined) {
			answer = sorted(
				isAll ? new Set([...(mode === ALL ? this.taken : this.remembered), ...(own ?? [])]) : new Set(own),
			);
			this.answers.set(key, answer);
		}
		return answer;
	}

	/** All functions that may lie in memory. */
	get inMemory(): readonly number[] {
		return this.functionsAt(this.memory);
	}

	private node(place: number, x: number, y: number): number {
		const key = keyOf(place, x, y);
		let id = this.ids.get(key);
		if (id === undefined) {
			id = this.hasMemory.length;
			this.ids.set(key, id);
			this.hasMemory.push(0);
			const index = place === Place.parameter || place === Place.result ? y : y % ARGUMENTS;
			const isWord = place === Place.site || place === Place.captured || place === Place.global;
			this.limits.push(isWord ? (limits[0] as number) : (limits[index] ?? LAST_LIMIT));
		}
		return id;
	}

	private edge(from: number, to: number): void {
		if (from === to) return;
		const list = this.next[from];
		if (list === undefined) this.next[from] = [to];
		else list.push(to);
		const set = this.sets[from];
		this.give(to, set ?? none, this.hasMemory[from] as number);
	}

	private give(node: number, functions: Iterable<number>, hasMemory = 0): void {
		if (node === this.memory) {
			for (const g of functions) {
				if (this.remembered.has(g)) continue;
				this.remembered.add(g);
				this.taken.add(g);
				this.reflect(g);
			}
			if (hasMemory === ALL) this.callAll();
			return;
		}
		let added = this.pending[node];
		const schedule = (): number[] => {
			if (added === undefined) {
				added = [];
				this.pending[node] = added;
				this.work.push(node);
			}
			return added;
		};
		if (hasMemory > (this.hasMemory[node] as number)) {
			this.hasMemory[node] = hasMemory;
			if (hasMemory === ALL) this.sets[node] = undefined;
			schedule();
		}
		const mode = this.hasMemory[node] as number;
		if (mode === ALL) return;
		let set = this.sets[node];
		for (const g of functions) {
			if (mode === MEMORY && this.remembered.has(g)) continue;
			if (set === undefined) {
				set = new Set();
				this.sets[node] = set;
			}
			if (set.has(g)) continue;
			set.add(g);
			schedule().push(g);
			if (set.size <= (this.limits[node] as number)) continue;
			// Too many to tell apart: any function whose address is taken.
			this.hasMemory[node] = ALL;
			this.sets[node] = undefined;
			return;
		}
	}

	private spread(): void {
		for (let node = this.work.pop(); node !== undefined; node = this.work.pop()) {
			const added = this.pending[node] as number[];
			const hasMemory = this.hasMemory[node] as number;
			this.pending[node] = undefined;
			for (const to of this.next[node] ?? []) this.give(to, added, hasMemory);
			const caller = this.callers.get(node);
			if (caller === undefined) continue;
			for (const g of added) this.connect(caller.f, caller.pc, g);
			if (hasMemory > 0) this.lose(caller.f, caller.pc);
			if (hasMemory === ALL) this.callAll();
		}
	}

	/** Some call may go to any function: all are called with what lies in memory. */
	private callAll(): void {
		if (this.callsAll) return;
		this.callsAll = true;
		for (const g of this.taken) this.reflect(g);
	}

	/** Function g is called at pc of f: arguments become its parameters. */
	private connect(f: number, pc: number, g: number): void {
		const key = keyOf(0, f, pc);
		for (const { node, i } of this.argumentsAt.get(key) ?? []) this.edge(node, this.parameter(g, i));
		for (const { node, i } of this.resultsAt.get(key) ?? []) this.edge(this.result(g, i), node);
	}

	/** Functions in memory are called with what lies in memory: by calls that find them there, and by reflection. */
	private reflect(g: number): void {
		if (this.reflected.has(g)) return;
		this.reflected.add(g);
		for (let i = 0; i < ARGUMENTS; i++) {
			const parameter = this.ids.get(keyOf(Place.parameter, g, i));
			if (parameter !== undefined) this.edge(this.memory, parameter);
			const result = this.ids.get(keyOf(Place.result, g, i));
			if (result !== undefined) this.edge(result, this.memory);
		}
	}

	private parameter(g: number, i: number): number {
		if (this.p.has(g, Flag.asm)) return this.memory;
		const isNew = this.reflected.has(g) && !this.ids.has(keyOf(Place.parameter, g, i));
		const node = this.node(Place.parameter, g, i);
		if (isNew) this.edge(this.memory, node);
		return node;
	}
	private result(g: number, i: number): number {
		if (this.p.has(g, Flag.asm)) return this.memory;
		const isNew = this.reflected.has(g) && !this.ids.has(keyOf(Place.result, g, i));
		const node = this.node(Place.result, g, i);
		if (isNew) this.edge(node, this.memory);
		return node;
	}
	private word(of: Map<number, Map<number, number>>, place: number, symbol: number, offset: number): number {
		const node = this.node(place, symbol, offset);
		let words = of.get(symbol);
		if (words === undefined) {
			words = new Map();
			of.set(symbol, words);
		}
		words.set(offset, node);
		return node;
	}
	private functionsNamed(name: number, f: number): readonly number[] {
		const found = this.p.callees(this.p.lookup(name, f));
		const alias = found.length > 0 ? undefined : this.aliases.get(name);
		return alias === undefined ? found : this.p.callees(this.p.lookup(alias, f));
	}
	/** Functions of funcval constants that are named otherwise. */
	private readonly aliases = new Map<number, number>();

	/** What data holds of functions from the beginning. */
	private addData(): void {
		const { links } = this.p;
		for (let l = 0; l < links.length; l += Link.stride) {
			const kind = links[l + Link.kind] as number;
			if (kind === LinkKind.alias)
				this.aliases.set(this.plain(links[l + Link.symbol] as number), links[l + Link.target] as number);
		}
		for (let l = 0; l < links.length; l += Link.stride) {
			const kind = links[l + Link.kind] as number;
			if (kind !== LinkKind.code && kind !== LinkKind.address) continue;
			const symbol = links[l + Link.symbol] as number;
			const target = links[l + Link.target] as number;
			const offset = links[l + Link.offset] as number;
			const f = Math.max(0, links[l + Link.after] as number);
			if (kind === LinkKind.address) {
				const functions = this.functionsNamed(target, f);
				if (functions.length > 0) this.give(this.memory, functions);
				else this.exposed.add(target);
				continue;
			}
			const functions = this.functionsNamed(this.plain(target), f);
			const name = this.p.text(symbol);
			if (/^type[:.]/.test(name)) this.give(this.memory, functions);
			else this.give(this.word(this.globals, Place.global, symbol, offset), functions);
			if (/\.\.(?:stmp_|dict\.)|^(?:go[:.]|runtime\.)/.test(name)) this.exposed.add(symbol);
		}
	}

	private readonly plainNames = new Map<number, number>();
	/** `NAME` of `NAME·f`. */
	private plain(symbol: number): number {
		let name = this.plainNames.get(symbol);
		if (name === undefined) {
			name = this.p.strings.find(this.p.text(symbol).replace(/·f$/, ""));
			this.plainNames.set(symbol, name);
		}
		return name;
	}

	/** What must be known of all functions first. */
	private collect(f: number): void {
		const { p } = this;
		const end = p.flowsEnd(f) * Flow.stride;
		for (let i = p.fn(f, Fn.flows) * Flow.stride; i < end; i += Flow.stride) {
			const to = p.flows[i + Flow.to] as number;
			const name = p.flows[i + Flow.name] as number;
			if (to === FlowTo.exposed) this.exposed.add(name);
			else if (to === FlowTo.leaky) {
				const functions = this.functionsNamed(name, f);
				for (const g of functions) this.leaky.add(g);
				if (functions.length === 0) this.exposed.add(name);
				if ((p.flows[i + Flow.number] as number) === 1) this.give(this.memory, functions);
			}
		}
	}

	private add(f: number): void {
		const { p } = this;
		const end = p.flowsEnd(f) * Flow.stride;
		for (let i = p.fn(f, Fn.flows) * Flow.stride; i < end; i += Flow.stride) {
			const to = p.flows[i + Flow.to] as number;
			if (to === FlowTo.exposed || to === FlowTo.leaky) continue;
			const targets = this.targets(f, to, p.flows[i + Flow.name] as number, p.flows[i + Flow.number] as number);
			const from = p.flows[i + Flow.from] as number;
			const source = p.flows[i + Flow.source] as number;
			if (from === FlowFrom.unknown) for (const t of targets) this.open.add(t);
			else if (from === FlowFrom.funcval) {
				const functions = this.functionsNamed(source, f);
				for (const g of functions) this.taken.add(g);
				for (const t of targets) this.give(t, functions);
			} else
				for (const s of this.sources(f, from, source, p.flows[i + Flow.which] as number))
					for (const t of targets) this.edge(s, t);
		}
	}

	private targets(f: number, to: number, name: number, number: number): readonly number[] {
		switch (to) {
			case FlowTo.site: {
				const node = this.node(Place.site, f, number);
				this.callers.set(node, { f, pc: number });
				return [node];
			}
			case FlowTo.argument: {
				const target = this.p.lookup(name, f);
				return target === OUTSIDE ? [this.memory] : this.p.callees(target).map((g) => this.parameter(g, number));
			}
			case FlowTo.argumentAt:
				return [this.atCall(this.argumentsAt, Place.argumentAt, f, number)];
			case FlowTo.result:
				return [this.result(f, number)];
			case FlowTo.captured: {
				const functions = this.functionsNamed(name, f);
				for (const g of functions) this.captured.add(g);
				return functions.length === 0
					? [this.memory]
					: functions.map((g) => this.word(this.captures, Place.captured, g, number));
			}
			case FlowTo.global:
				return [this.word(this.globals, Place.global, name, number)];
			default:
				return [this.memory];
		}
	}

	private sources(f: number, from: number, source: number, which: number): readonly number[] {
		switch (from) {
			case FlowFrom.param:
				return [this.parameter(f, which)];
			case FlowFrom.captured:
				return [this.word(this.captures, Place.captured, f, which)];
			case FlowFrom.result: {
				const target = this.p.lookup(source, f);
				return target === OUTSIDE ? [this.memory] : this.p.callees(target).map((g) => this.result(g, which));
			}
			case FlowFrom.resultAt:
				return [this.atCall(this.resultsAt, Place.resultAt, f, which)];
			case FlowFrom.global:
				return [this.word(this.globals, Place.global, source, which)];
			default:
				return [this.memory];
		}
	}

	/** Argument or result of an indirect call. */
	private atCall(table: Map<number, { node: number; i: number }[]>, place: number, f: number, packed: number): number {
		const isNew = !this.ids.has(keyOf(place, f, packed));
		const node = this.node(place, f, packed);
		if (isNew) {
			const key = keyOf(0, f, Math.floor(packed / ARGUMENTS));
			const list = table.get(key);
			if (list === undefined) table.set(key, [{ node, i: packed % ARGUMENTS }]);
			else list.push({ node, i: packed % ARGUMENTS });
		}
		return node;
	}

	/** Variables whose address is known are memory. */
	private closeGlobals(): void {
		for (const [symbol, words] of this.globals) {
			if (!this.exposed.has(symbol)) continue;
			for (const node of words.values()) {
				this.edge(node, this.memory);
				this.edge(this.memory, node);
			}
		}
	}

	/** What closures capture that are made where it is not seen, too. */
	private closeCaptures(): void {
		for (const [g, words] of this.captures) {
			if (!this.leaky.has(g) && this.captured.has(g)) continue;
			for (const node of words.values()) {
				this.edge(node, this.memory);
				this.edge(this.memory, node);
			}
		}
	}

	private addInterfaceCalls(): void {
		const { p } = this;
		for (let f = 0; f < p.count; f++) {
			const end = p.sitesEnd(f);
			for (let s = p.fn(f, Fn.sites); s < end; s++) {
				if (p.site(s, Site.kind) !== Kind.interface && p.site(s, Site.kind) !== Kind.tail) continue;
				if (p.targets[s] !== UNRESOLVED) continue;
				const pc = p.site(s, Site.pc);
				const target = this.interfaces.get(s);
				if (target !== undefined) for (const g of p.callees(target)) this.connect(f, pc, g);
				else if (p.site(s, Site.kind) === Kind.interface) this.lose(f, pc);
			}
		}
		for (const node of this.open) {
			const caller = this.callers.get(node);
			if (caller !== undefined) this.lose(caller.f, caller.pc);
		}
	}

	/** Anything may be called there. */
	private lose(f: number, pc: number): void {
		const key = keyOf(0, f, pc);
		if (this.lost.has(key)) return;
		this.lost.add(key);
		for (const { node } of this.argumentsAt.get(key) ?? []) this.edge(node, this.memory);
		for (const { node } of this.resultsAt.get(key) ?? []) this.edge(this.memory, node);
	}
	private readonly lost = new Set<number>();

	/** Methods may be called by reflection, functions by assembly: with what lies in memory. */
	private addForeign(): void {
		const { p } = this;
		for (let l = 0; l < p.links.length; l += Link.stride) {
			const kind = p.links[l + Link.kind] as number;
			if (kind !== LinkKind.method) continue;
			for (const g of this.functionsNamed(
				p.links[l + Link.target] as number,
				Math.max(0, p.links[l + Link.after] as number),
			))
				this.reflect(g);
		}
	}
}

function sorted(set: Set<number>): number[] {
	return [...set].sort((a, b) => a - b);
}

/**
 * Which functions may come to a call whose callee is a value. Asked from the calls backwards: what they call comes from a
 * parameter, a captured word, a result, a variable; each such place is a node that collects functions from those before it.
 * A node that something unknown flows into is open, and so is all that it flows into: only an answer that is not open is
 * a fact.
 */
import { OUTSIDE, type Program, UNRESOLVED } from "../analysis/program.js";
import { Block, Exit, Flag, Flow, Fn, Kind, Site } from "../model/summary.js";
import * as c from "../parser/layout.js";
import { IntList } from "../util/bytes.js";
import { Groups } from "../util/groups.js";
import { FlowRecords, isKnown } from "./flowrecords.js";
import { fieldMark, Mode, type Node, Nodes } from "./nodes.js";

const Place = { parameter: 1, result: 2, captured: 3, variable: 4, site: 5, resultAt: 6, field: 7 } as const;

/** Functions stay below 2^22, string ids too; offsets and pcs below 2^22, numbers of arguments below 2^4. */
function keyOf(mode: Mode, place: number, x: number, y: number, number: number): number {
	return (((mode * 8 + place) * 2 ** 22 + x) * 2 ** 22 + y) * 16 + number;
}

/** With more places than that, those that are asked for last are not known. */
const MOST = 100_000;
/** What is handed to so many functions by one call is not followed for candidates. */
const WIDEST = 32;

/** What a call may reach. */
export interface Found {
	readonly functions: readonly number[];
	/** It may reach others, too. */
	readonly isOpen: boolean;
}

/** What a call that stays unresolved may reach. */
export interface Possible {
	/** The function that makes the call. */
	readonly caller: number;
	readonly functions: readonly number[];
	/** How many arguments in registers the call surely has. */
	readonly given: number;
	/** Offsets, bytes: it may also call what lies there behind a pointer. */
	readonly fields: readonly number[];
}

/** What is known of calls beside function values. */
export interface Callers {
	/** Targets of interface calls, by site. */
	readonly interfaces: ReadonlyMap<number, number>;
	/** Functions that calls may reach of which nothing is known: of interfaces, by reflection. */
	readonly reached: ReadonlySet<number>;
}

export class FunctionValues {
	private readonly records: FlowRecords;
	private readonly nodes = new Nodes(MOST, (node, functions, from) => this.reach(node, functions, from));
	/** Results of calls whose callee is a value, and parameters that were asked for, by call and by function. */
	private readonly resultsAt = new Map<number, { node: Node; number: number }[]>();
	private readonly parameters = new Map<number, { node: Node; number: number }[]>();
	private readonly callers: Groups;
	private readonly ofSite: Int32Array;

	constructor(
		private readonly p: Program,
		private readonly known: Callers,
	) {
		this.records = new FlowRecords(p);
		this.ofSite = functionsOfSites(p);
		this.callers = this.callersOf();
	}

	/** What the call at site s may reach, by site: of those whose callee is a value. */
	run(): Map<number, Found> {
		const { p } = this;
		const asked: { s: number; node: Node }[] = [];
		for (let s = 0; s < p.targets.length; s++) {
			if (p.targets[s] !== UNRESOLVED || p.site(s, Site.kind) === Kind.interface) continue;
			if (this.known.interfaces.has(s)) continue;
			asked.push({ s, node: this.site(this.ofSite[s] as number, p.site(s, Site.pc), Mode.facts) });
		}
		this.nodes.spread();
		const found = new Map<number, Found>();
		for (const { s, node } of asked) found.set(s, { functions: sorted(node.functions), isOpen: node.isOpen });
		return found;
	}

	/** What those calls that stay unresolved may reach besides, as far as is seen when words behind pointers are told apart by their offset alone. */
	possible(): Map<number, Possible> {
		const { p } = this;
		const asked: { s: number; node: Node }[] = [];
		for (let s = 0; s < p.targets.length; s++) {
			if (p.targets[s] !== UNRESOLVED || p.site(s, Site.kind) === Kind.interface) continue;
			asked.push({ s, node: this.site(this.ofSite[s] as number, p.site(s, Site.pc), Mode.fields) });
		}
		this.nodes.spread();
		return new Map(asked.map(({ s, node }) => [s, this.splitUp(node)]));
	}

	private splitUp({ functions, call }: Node): Possible {
		const records = call === null ? [] : this.records.find(call.f, c.TO_SITE, call.pc, 0);
		const marks = [...functions].filter((mark) => mark < 0).sort((a, b) => b - a);
		return {
			caller: call?.f ?? -1,
			functions: sorted([...functions].filter((g) => g >= 0)),
			given: records.reduce((most, at) => Math.max(most, this.records.column(at, Flow.offset)), 0),
			fields: marks.map((mark) => fieldMark(mark)),
		};
	}

	/** Functions that are put behind pointers at that offset, bytes, as far as `possible` asked for them. */
	putAt(offset: number): readonly number[] {
		return sorted(this.field(offset).functions);
	}

	/** Functions that something holds as a value: a call that is not understood may go there. */
	get taken(): ReadonlySet<number> {
		return this.records.taken;
	}

	/** Of these those that nothing but descriptors of types holds. */
	get ofTypes(): ReadonlySet<number> {
		return this.records.ofTypes;
	}

	/** Calls of each function; with interface calls. */
	private callersOf(): Groups {
		const { p } = this;
		const called = new IntList(p.targets.length);
		const sites = new IntList(p.targets.length);
		for (let s = 0; s < p.targets.length; s++) {
			let target = p.targets[s] as number;
			if (!isKnown(target)) target = this.known.interfaces.get(s) ?? UNRESOLVED;
			if (target >= 0) {
				called.push(target);
				sites.push(s);
				continue;
			}
			for (const g of p.callees(target)) {
				called.push(g);
				sites.push(s);
			}
		}
		return new Groups(p.count, called.items, sites.items, sites.length);
	}

	private node(mode: Mode, place: number, x: number, y: number, number: number, fill: (node: Node) => void): Node {
		return this.nodes.node(mode, keyOf(mode, place, x, y, number), fill);
	}

	/** A call turns out to reach functions, which it is told by `from`: itself, or a word behind pointers that it calls. */
	private reach(node: Node, functions: readonly number[], from: Node): void {
		const { call } = node;
		if (call === null || (node.mode !== Mode.facts && from.functions.size > WIDEST)) return;
		const known: number[] = [];
		for (const g of functions)
			if (g >= 0) known.push(g);
			else {
				const field = this.field(fieldMark(g));
				field.readers.push(node);
				if (field.functions.size <= WIDEST) known.push(...field.functions);
			}
		this.connect(node, call.f, call.pc, known);
	}

	/** A call at pc of f turns out to reach functions: its arguments become their parameters, their results its own. */
	private connect(node: Node, f: number, pc: number, functions: readonly number[]): void {
		for (const { node: result, number } of this.resultsAt.get(keyOf(node.mode, 0, f, pc, 0)) ?? []) {
			for (const g of functions) this.nodes.edge(this.result(g, number, result.mode), result);
			if (node.isOpen) this.nodes.open(result);
		}
		// Whom a call reaches by what was stored somewhere is given values, too, but these are no facts.
		for (const g of functions)
			for (const { node: parameter, number } of this.parameters.get(g) ?? [])
				if (node.mode === Mode.facts || parameter.mode !== Mode.facts) this.argument(parameter, f, pc, number);
	}

	private site(f: number, pc: number, mode: Mode): Node {
		return this.node(mode, Place.site, f, pc, 0, (node) => {
			node.call = { f, pc };
			this.all(node, f, this.records.find(f, c.TO_SITE, pc, 0));
		});
	}

	private parameter(f: number, number: number, mode: Mode): Node {
		return this.node(mode, Place.parameter, f, 0, number, (node) => {
			const { p } = this;
			const list = this.parameters.get(f);
			if (list === undefined) this.parameters.set(f, [{ node, number }]);
			else list.push({ node, number });
			if (!p.has(f, Flag.followed) || this.records.taken.has(f) || this.known.reached.has(f)) this.nodes.open(node);
			for (const s of this.callers.of(f)) {
				const kind = p.site(s, Site.kind);
				// What they start is handed nothing.
				if (kind === Kind.go || kind === Kind.systemstack || kind === Kind.defer) continue;
				this.argument(node, this.ofSite[s] as number, p.site(s, Site.pc), number);
			}
		});
	}

	private argument(parameter: Node, f: number, pc: number, number: number): void {
		this.all(parameter, f, this.records.find(f, c.TO_ARGUMENT, pc, number));
	}

	private result(f: number, number: number, mode: Mode): Node {
		return this.node(mode, Place.result, f, 0, number, (node) => {
			const { p } = this;
			const records = this.records.results(f, number);
			const pcs = new Set(records.map((at) => this.records.column(at, Flow.pc)));
			let returns = 0;
			for (let b = p.fn(f, Fn.blocks); b < p.blocksEnd(f); b++) {
				const exit = p.block(b, Block.exit);
				if (exit === Exit.return) returns++;
				else if (exit === Exit.tail) this.tail(node, f, b, number);
			}
			if (returns !== pcs.size || !p.has(f, Flag.followed)) this.nodes.open(node);
			if (records.length > 0) this.all(node, f, records);
		});
	}

	/** What a tail call at the end of block b hands back is the function's own result. */
	private tail(node: Node, f: number, b: number, number: number): void {
		const s = this.p.blockSitesEnd(f, b) - 1;
		if (s < this.p.block(b, Block.sites)) this.nodes.open(node);
		else this.nodes.edge(this.resultAt(f, s, number, node.mode), node);
	}

	private captured(f: number, offset: number, mode: Mode): Node {
		return this.node(mode, Place.captured, f, offset, 0, (node) => {
			const { records } = this;
			const { places, isOpen } = records.closures(this.p.fn(f, Fn.name));
			if (isOpen) this.nodes.open(node);
			if (isOpen && mode === Mode.facts) return;
			for (const { f: maker, at } of places) {
				const pc = records.column(at, Flow.pc);
				const words = records.find(maker, c.TO_CAPTURED, pc, 0);
				this.all(
					node,
					maker,
					words.filter((word) => records.column(word, Flow.offset) === offset),
				);
			}
		});
	}

	private variable(name: number, offset: number, mode: Mode): Node {
		return this.node(mode, Place.variable, name, offset, 0, (node) => {
			const { records } = this;
			const { places, isOpen } = records.writes(name);
			if (isOpen) this.nodes.open(node);
			for (const { f, at } of isOpen && mode === Mode.facts ? [] : places) {
				const distance = records.column(at, Flow.offset) - offset;
				if (distance === 0) this.all(node, f, [at]);
				else if (Math.abs(distance) < 4) this.nodes.open(node);
			}
			for (const { target, after } of records.initially(name, offset)) this.named(node, target, after);
		});
	}

	/** A word behind some pointer, at that offset: what is stored at such a place anywhere. */
	private field(offset: number): Node {
		return this.node(Mode.stored, Place.field, 0, offset, 0, (node) => {
			const { records } = this;
			for (const { f, at } of records.stores(offset)) this.from(node, f, at);
			for (const { target, after } of records.laidOut(offset)) this.named(node, target, after);
		});
	}

	/** Result of the call at site s. */
	private resultAt(f: number, s: number, number: number, mode: Mode): Node {
		const { p } = this;
		const pc = p.site(s, Site.pc);
		return this.node(mode, Place.resultAt, f, pc, number, (node) => {
			const own = p.targets[s] as number;
			const target = isKnown(own) ? own : (this.known.interfaces.get(s) ?? own);
			if (isKnown(target)) {
				for (const g of p.callees(target)) this.nodes.edge(this.result(g, number, mode), node);
				return;
			}
			if (target === OUTSIDE || p.site(s, Site.kind) === Kind.interface) {
				this.nodes.open(node);
				return;
			}
			const key = keyOf(mode, 0, f, pc, 0);
			const list = this.resultsAt.get(key);
			if (list === undefined) this.resultsAt.set(key, [{ node, number }]);
			else list.push({ node, number });
			const callee = this.site(f, pc, mode);
			this.reach(callee, [...callee.functions], callee);
			if (callee.isOpen) this.nodes.open(node);
		});
	}

	/** All of these records of function f flow into the node; without any nothing is known of it. */
	private all(node: Node, f: number, records: readonly number[]): void {
		if (records.length === 0) this.nodes.open(node);
		for (const at of records) this.from(node, f, at);
	}

	private from(node: Node, f: number, at: number): void {
		const { records } = this;
		// Where something unknown comes from, what else does is looked for no further than is cheap.
		const isFar = records.from(at) === c.FROM_PARAMETER || records.from(at) === c.FROM_RESULT;
		if (isFar && node.isOpen && node.mode === Mode.facts) return;
		const number = records.fromNumber(at);
		const source = records.column(at, Flow.source);
		const where = records.column(at, Flow.where);
		switch (records.from(at)) {
			case c.FROM_FUNCVAL:
				if (source < 0) this.nodes.give(node, [f]);
				else this.named(node, source, f);
				return;
			case c.FROM_PARAMETER:
				this.nodes.edge(this.parameter(f, number, node.mode), node);
				return;
			case c.FROM_CAPTURED:
				this.nodes.edge(this.captured(f, where, node.mode), node);
				return;
			case c.FROM_RESULT: {
				const s = this.siteAt(f, where);
				if (s < 0) this.nodes.open(node);
				else this.nodes.edge(this.resultAt(f, s, number, node.mode), node);
				return;
			}
			case c.FROM_GLOBAL:
				this.nodes.edge(this.variable(source, where, node.mode), node);
				return;
			case c.FROM_NIL:
				return;
			case c.FROM_FIELD:
				this.nodes.open(node);
				if (node.mode !== Mode.fields || where < 0) return;
				this.field(where);
				this.nodes.give(node, [fieldMark(where)]);
				return;
			default:
				this.nodes.open(node);
		}
	}

	private named(node: Node, name: number, f: number): void {
		const functions = name < 0 ? [] : this.p.callees(this.p.lookup(name, f));
		if (functions.length === 0) this.nodes.open(node);
		this.nodes.give(node, functions);
	}

	/** The first of the sites at pc of f, -1 when there is none: they ascend. */
	private siteAt(f: number, pc: number): number {
		const { p } = this;
		let low = p.fn(f, Fn.sites);
		let high = p.sitesEnd(f);
		const end = high;
		while (low < high) {
			const mid = (low + high) >> 1;
			if (p.site(mid, Site.pc) < pc) low = mid + 1;
			else high = mid;
		}
		return low < end && p.site(low, Site.pc) === pc ? low : -1;
	}
}

function sorted(functions: Iterable<number>): number[] {
	return [...functions].sort((a, b) => a - b);
}

function functionsOfSites(p: Program): Int32Array {
	const of = new Int32Array(p.targets.length);
	for (let f = 0; f < p.count; f++) of.fill(f, p.fn(f, Fn.sites), p.sitesEnd(f));
	return of;
}

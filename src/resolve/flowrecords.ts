/**
 * The records of function values (core/flows.ts) of all functions, to be looked up: by function and place, by closure, by
 * variable; and which functions take the address of a symbol at all.
 */
import { FIRST_CHOICE, type Program } from "../analysis/program.js";
import { Flag, Flow, Fn, Link, LinkKind, Use, UseKind } from "../model/summary.js";
import * as c from "../parser/layout.js";
import { Groups } from "../util/groups.js";
import { type DataWord, greatest, mayLieAt } from "./datawords.js";
import { foundByName } from "./plugins.js";

/** A place of the program: function, and where in its records. */
export interface Place {
	readonly f: number;
	/** Index in `flows` of a record. */
	readonly at: number;
}

/** Places that are seen; there may be others. */
export interface Places {
	readonly places: readonly Place[];
	readonly isOpen: boolean;
}

const FUNCVAL = "·f";
const none: readonly never[] = [];

export class FlowRecords {
	/** By string id of a function or a variable: where closures of it are made, where its address goes elsewhere, where it is written. */
	private readonly made = new Map<number, Place[]>();
	private readonly leaks = new Set<number>();
	private readonly written = new Map<number, Place[]>();
	/** By offset: where something is stored behind a pointer. */
	private stored: Map<number, Place[]> | null = null;
	/** By string id: functions that refer to the symbol. */
	private readonly users: Groups;
	/** By string id of data that holds functions: indices in `links`. */
	private readonly initial: Groups;
	/** Symbols whose address data holds. */
	private readonly inData = new Set<number>();
	/** Functions whose funcval or code something holds: a call through a value may go there. */
	readonly taken = new Set<number>();
	/** Of these those that nothing but descriptors of types holds: how values are compared, how keys are hashed. */
	readonly ofTypes = new Set<number>();

	constructor(private readonly program: Program) {
		this.readPlainNames();
		this.readFlows();
		this.users = usersOf(program);
		this.initial = functionsInData(program);
		this.readUsers();
		this.readLinks();
		for (const f of foundByName(program)) this.taken.add(f);
	}

	to(at: number): number {
		return (this.program.flows[at] as number) & 15;
	}
	from(at: number): number {
		return ((this.program.flows[at] as number) >> c.FLOW_FROM_SHIFT) & 15;
	}
	toNumber(at: number): number {
		return ((this.program.flows[at] as number) >> c.FLOW_TO_NUMBER_SHIFT) & 255;
	}
	fromNumber(at: number): number {
		return ((this.program.flows[at] as number) >> c.FLOW_FROM_NUMBER_SHIFT) & 255;
	}
	column(at: number, column: number): number {
		return this.program.flows[at + column] as number;
	}

	private readFlows(): void {
		this.eachKept((f, at, to) => {
			const name = this.column(at, Flow.name);
			if (to === c.TO_CLOSURE) add(this.made, name, { f, at });
			else if (to === c.TO_LEAK) this.leaks.add(name);
			else if (to === c.TO_GLOBAL) add(this.written, name, { f, at });
		});
	}

	/** Records of what closures, variables and words behind pointers are given. */
	private eachKept(use: (f: number, at: number, to: number) => void): void {
		const { program: p } = this;
		for (let f = 0; f < p.count; f++) {
			const end = p.flowsEnd(f) * Flow.stride;
			for (let at = p.fn(f, Fn.flows) * Flow.stride; at < end; at += Flow.stride) {
				const to = this.to(at);
				// They come first.
				if (to < c.TO_CAPTURED) break;
				use(f, at, to);
			}
		}
	}

	private readUsers(): void {
		const { start, items } = this.users;
		const names = this.program.strings.length;
		for (let name = 0; name < names; name++) {
			const end = start[name + 1] as number;
			let i = start[name] as number;
			if (i === end) continue;
			for (const plain = this.plain(name); i < end; i++) this.putMeant(plain, items[i] as number, this.taken);
		}
	}

	private readLinks(): void {
		const { program: p, taken, ofTypes } = this;
		const { links } = p;
		for (const kind of [LinkKind.code, LinkKind.address])
			for (const l of p.linksOf(kind)) this.putMeant(this.target(l), this.after(l), taken);
		for (const l of p.linksOf(LinkKind.address)) this.inData.add(links[l + Link.target] as number);
		for (const l of p.linksOf(LinkKind.function)) this.putMeant(this.target(l), this.after(l), ofTypes);
		for (const g of ofTypes)
			if (taken.has(g)) ofTypes.delete(g);
			else taken.add(g);
	}

	/** Puts the functions that a name means in function f into a set. */
	private putMeant(name: number, f: number, set: Set<number>): void {
		if (name < 0) return;
		const target = this.program.lookup(name, f);
		if (target >= 0) set.add(target);
		else for (const g of this.program.callees(target)) set.add(g);
	}

	private readonly plainNames = new Map<number, number>();
	private readPlainNames(): void {
		const { strings } = this.program;
		for (const id of strings.containing(FUNCVAL)) {
			const text = strings.text(id);
			if (text.endsWith(FUNCVAL)) this.plainNames.set(id, strings.find(text.slice(0, -FUNCVAL.length)));
		}
	}

	/** String id of `NAME` for that of `NAME·f`, else the same. */
	private plain(name: number): number {
		return this.plainNames.get(name) ?? name;
	}

	/** Where closures of the function with that name are made; open when one may be made elsewhere, or go where it is not seen. */
	closures(name: number): Places {
		const places = this.made.get(name) ?? none;
		if (this.leaks.has(name) || this.inData.has(name)) return { places, isOpen: true };
		const makers = new Set(places.map((place) => place.f));
		return { places, isOpen: !this.users.of(name).every((f) => makers.has(f)) };
	}

	/** Where a variable is written; open when it may be written through a pointer, or by code that is not followed. */
	writes(name: number): Places {
		const places = this.written.get(name) ?? none;
		// A variable's address that is put on the stack or into a new object looks like a closure of it.
		const isKept = this.leaks.has(name) || this.made.has(name);
		if (isKept || this.inData.has(name)) return { places, isOpen: true };
		const { program: p } = this;
		return { places, isOpen: !this.users.of(name).every((f) => p.has(f, Flag.followed)) };
	}

	private readStored(): Map<number, Place[]> {
		const stored = new Map<number, Place[]>();
		this.eachKept((f, at, to) => {
			if (to === c.TO_FIELD) add(stored, this.column(at, Flow.offset), { f, at });
		});
		return stored;
	}

	/** Where something is stored behind a pointer at that offset. */
	stores(offset: number): readonly Place[] {
		this.stored ??= this.readStored();
		return this.stored.get(offset) ?? none;
	}

	private words: readonly DataWord[] | null = null;
	/** Functions that lie in data, as far from the beginning of some part of it: of the whole, or of an element where several are. */
	laidOut(offset: number): readonly DataWord[] {
		const { links } = this.program;
		const offsetOf = (l: number): number => links[l + Link.offset] as number;
		this.words ??= Array.from({ length: this.program.strings.length }, (_, name) => {
			const words = Array.from(this.initial.of(name));
			const [first = 0] = words.map(offsetOf);
			const step = words.reduce((most, l) => greatest(most, Math.abs(offsetOf(l) - first)), 0);
			return words.map((l) => ({ ...this.word(l), offset: offsetOf(l), step }));
		}).flat();
		return this.words.filter((word) => mayLieAt(word, offset));
	}

	/** Functions that a word of a variable holds from the beginning: names, and a function of the package. */
	initially(name: number, offset: number): readonly { readonly target: number; readonly after: number }[] {
		const { links } = this.program;
		const words = this.initial.of(name).filter((l) => links[l + Link.offset] === offset);
		return Array.from(words, (l) => this.word(l));
	}

	/** What a link holds: a name, and a function of the package. */
	private word(l: number): { readonly target: number; readonly after: number } {
		return { target: this.target(l), after: this.after(l) };
	}

	private target(l: number): number {
		return this.plain(this.program.links[l + Link.target] as number);
	}

	private after(l: number): number {
		return Math.max(0, this.program.links[l + Link.after] as number);
	}

	/** Records of function f that go to such a place at pc. */
	find(f: number, to: number, pc: number, number: number): readonly number[] {
		return this.having(f, to | (number << c.FLOW_TO_NUMBER_SHIFT), pc);
	}

	/** Records of all results with that number. */
	results(f: number, number: number): readonly number[] {
		return this.having(f, c.TO_RESULT | (number << c.FLOW_TO_NUMBER_SHIFT), ANYWHERE);
	}

	private having(f: number, place: number, pc: number): readonly number[] {
		const { flows } = this.program;
		const first = this.program.fn(f, Fn.flows) * Flow.stride;
		const end = this.program.flowsEnd(f) * Flow.stride;
		if (end - first > FEW * Flow.stride) return this.index(f, first, end).get(place * 2 ** 22 + pc + 1) ?? none;
		const found: number[] = [];
		for (let at = first; at < end; at += Flow.stride)
			if (((flows[at] as number) & PLACE) === place && (pc === ANYWHERE || flows[at + Flow.pc] === pc)) found.push(at);
		return found;
	}

	private readonly indexes = new Map<number, ReadonlyMap<number, readonly number[]>>();
	/** Records of a function with many, by place and pc; results also by their place alone. */
	private index(f: number, first: number, end: number): ReadonlyMap<number, readonly number[]> {
		const known = this.indexes.get(f);
		if (known !== undefined) return known;
		const { flows } = this.program;
		const index = new Map<number, number[]>();
		const put = (key: number, at: number): void => {
			const list = index.get(key);
			if (list === undefined) index.set(key, [at]);
			else list.push(at);
		};
		for (let at = first; at < end; at += Flow.stride) {
			const place = (flows[at] as number) & PLACE;
			const isResult = this.to(at) === c.TO_RESULT;
			put(place * 2 ** 22 + (isResult ? ANYWHERE : (flows[at + Flow.pc] as number)) + 1, at);
		}
		this.indexes.set(f, index);
		return index;
	}
}

/** By string id: functions that refer to the symbol. */
function usersOf(p: Program): Groups {
	const { uses } = p;
	const names = new Int32Array(uses.length / Use.stride);
	const functions = new Int32Array(names.length);
	let length = 0;
	for (let f = 0; f < p.count; f++) {
		const end = p.usesEnd(f) * Use.stride;
		for (let u = p.fn(f, Fn.uses) * Use.stride; u < end; u += Use.stride) {
			const name = uses[u + Use.type] as number;
			if (uses[u + Use.kind] !== UseKind.address || name < 0) continue;
			names[length] = name;
			functions[length++] = f;
		}
	}
	return new Groups(p.strings.length, names, functions, length);
}

/** By string id of data: links to functions, as indices in `links`. */
function functionsInData(p: Program): Groups {
	const code = p.linksOf(LinkKind.code);
	const links = new Int32Array(code.length + p.linksOf(LinkKind.function).length);
	links.set(code);
	links.set(p.linksOf(LinkKind.function), code.length);
	const symbols = links.map((l) => p.links[l + Link.symbol] as number);
	return new Groups(p.strings.length, symbols, links, links.length);
}

/** In place of a pc. */
const ANYWHERE = -1;
/** Bits of a record's first word that say where it goes. */
const PLACE = 15 | (255 << c.FLOW_TO_NUMBER_SHIFT);
/** So many records are looked through; more get an index. */
const FEW = 96;

function add(to: Map<number, Place[]>, name: number, place: Place): void {
	const list = to.get(name);
	if (list === undefined) to.set(name, [place]);
	else list.push(place);
}

/** True for a target that stands for functions. */
export function isKnown(target: number): boolean {
	return target >= 0 || target <= FIRST_CHOICE;
}

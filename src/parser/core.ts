/**
 * The core (core/*.ts, WebAssembly) as an object: its memory, the state block, lists and tables. It does what must be done
 * for each line; what a text means it asks of its host, once for each distinct text.
 */

import { bytesOfBase64, textOf } from "../util/bytes.js";
import type { PackedStrings, Strings } from "../util/strings.js";
import { core as encoded } from "./core.generated.js";
import * as c from "./layout.js";

/** What the core asks, and tells. Addresses are offsets in `Core.bytes`, valid during the call. */
export interface CoreHost {
	/** A line is not understood: a PROBLEM_* code. */
	problem(code: number, at: number, end: number): void;
	/** Class and MNEMONIC_* bits of a mnemonic. */
	mnemonic(at: number, length: number): number;
	/** What is known of a type of relocations: RELOCATION_*. */
	relocation(at: number, length: number): number;
	/** Fills in the row of a new shape. */
	shape(id: number): void;
	/** Name id of the symbol that a relocation gives to the call or jump on that line, or -1. */
	relocatedCallee(line: number): number;
	/** Name id of the symbol whose address that line takes although it prints none, or -1. */
	relocatedSymbol(line: number): number;
	/** HEADER_* of the form of a header. */
	header(form: number): number;
	/** CALLEE_* bits of the function with that name id. */
	callee(name: number): number;
	/** CALLEE_* bits that the names of the package [at, at + length) have unless they are of a special form; 0 where they differ. */
	packageOf(at: number, length: number): number;
	/** Name id of the file of a position; without its line number, or, if `odd`, of a whole one, whose line is set too. */
	position(at: number, length: number, odd: number): number;
	/** The position of the call at `pc` names no file. */
	badPosition(pc: number): void;
	/** Makes the function ready, PREPARE_*. */
	prepare(what: number): void;
	/** Row in S_TAIL_ROWS of the tail of a TEXT line with that id, -1 where it is not understood. */
	tail(id: number): number;
	/** Address of `(SB)` in a TEXT line that names another symbol, 0 for none. */
	otherBase(): number;
	/** Tells which versions print the function. */
	versions(callNumber: number): void;
	/** Reads the stack check; gives the bytes by which the prologue behind it lowers SP. */
	readCheck(): void;
	readFrame(declared: number): number;
	/** Notes the variables of the function's frame. */
	locals(frame: number): void;
	/** DOUBT_*: true where the function's figures are not to be believed. */
	doubt(what: number, one: number, other: number): boolean;
}

interface Exports {
	readonly memory: { readonly buffer: ArrayBuffer };
	state(): number;
	reserveInput(size: number): void;
	room(list: number, words: number): number;
	scan(from: number, end: number, limit: number): number;
	lastOuter(from: number, end: number): number;
	isComplete(): number;
	learnHead(what: number): void;
	beginData(start: number, end: number, what: number): void;
	intern(at: number, length: number): number;
	shapeOf(line: number): number;
	header(at: number, end: number): number;
	known(at: number, length: number): number;
	preload(at: number, end: number, areShapes: number, count: number): void;
	target(line: number): number;
	lineAt(pc: number): number;
	calleeOf(line: number): number;
	readFunction(): void;
	grow(sequence: number, shape: number): number;
	learn(sequence: number, what: number): void;
	learnTerm(sequence: number, i: number, line: number, constant: number, factor: number, number: number): void;
	variables(): void;
}

/** Of the language's own global, what is used here: the types of Node know only a part of it, those of a browser are not loaded. */
const { Module, Instance } = (
	globalThis as unknown as {
		WebAssembly: {
			Module: new (bytes: Uint8Array) => CoreModule;
			Instance: new (module: CoreModule, imports: Record<string, Record<string, unknown>>) => { exports: unknown };
		};
	}
).WebAssembly;

/** The compiled core; can be sent to a thread. */
export type CoreModule = object & { readonly brand?: "WebAssembly.Module" };

let compiled: CoreModule | null = null;

/** The compiled core: threads of one process share it. */
export function coreModule(): CoreModule {
	compiled ??= new Module(bytesOfBase64(encoded));
	return compiled;
}

/** Uses a module that another thread has compiled. */
export function shareCoreModule(module: CoreModule): void {
	compiled = module;
}

const encoder = new TextEncoder();

/** What is known of an architecture beforehand: names and shapes, each ended by a line feed, in the order of their ids. */
export interface Knowledge {
	readonly names: string;
	readonly shapes: string;
	/** S_RANGES. */
	readonly ranges: readonly number[];
	/** ROW_STRIDE words a shape. */
	readonly rows: Int16Array;
	/** Rows with larger numbers: the shape's id, then its row. */
	readonly wideRows: readonly (readonly number[])[];
}

export class Core {
	readonly run: Exports;
	/** All of its memory; replaced when it grows, so never kept. */
	bytes!: Uint8Array;
	words!: Int32Array;
	private readonly at: number;
	/** Texts of names by id, made when asked for. */
	private readonly texts: (string | undefined)[] = [];

	constructor(host: CoreHost) {
		const grown = (): void => {
			this.view();
		};
		this.run = new Instance(coreModule(), {
			host: {
				grown,
				problem: (code: number, at: number, end: number) => host.problem(code, at, end),
				mnemonic: (at: number, length: number) => host.mnemonic(at, length),
				relocation: (at: number, length: number) => host.relocation(at, length),
				shape: (id: number) => host.shape(id),
				relocatedCallee: (line: number) => host.relocatedCallee(line),
				relocatedSymbol: (line: number) => host.relocatedSymbol(line),
				header: (form: number) => host.header(form),
				callee: (name: number) => host.callee(name),
				packageOf: (at: number, length: number) => host.packageOf(at, length),
				position: (at: number, length: number, odd: number) => host.position(at, length, odd),
				badPosition: (pc: number) => host.badPosition(pc),
				prepare: (what: number) => host.prepare(what),
				tail: (id: number) => host.tail(id),
				otherBase: () => host.otherBase(),
				versions: (callNumber: number) => host.versions(callNumber),
				readCheck: () => host.readCheck(),
				readFrame: (declared: number) => host.readFrame(declared),
				locals: (frame: number) => host.locals(frame),
				doubt: (what: number, one: number, other: number) => host.doubt(what, one, other),
			},
		}).exports as Exports;
		this.view();
		this.at = this.run.state() >> 2;
	}

	private view(): void {
		// While the instance is being made memory may grow before `run` is there.
		const exports = this.run as Exports | undefined;
		if (exports === undefined) return;
		this.bytes = new Uint8Array(exports.memory.buffer);
		this.words = new Int32Array(exports.memory.buffer);
	}

	get(word: number): number {
		return this.words[this.at + word] as number;
	}

	set(word: number, value: number): void {
		this.words[this.at + word] = value;
	}

	/** Sets the state words from `first` to `last` to 0. */
	zero(first: number, last: number): void {
		this.words.fill(0, this.at + first, this.at + last + 1);
	}

	/** Fills `values` with the state words from `first` on. */
	getAll(first: number, values: Int32Array): void {
		for (let i = 0; i < values.length; i++) values[i] = this.words[this.at + first + i] as number;
	}

	/** Sets the state words from `first` on. */
	setAll(first: number, values: Int32Array): void {
		this.words.set(values, this.at + first);
	}

	/** Number `n` of the text that was looked up last. */
	number(n: number): number {
		return this.words[this.at + c.NUMBERS + n] as number;
	}

	/** Length of a list, in integers. */
	length(list: number): number {
		return this.get(list + c.LIST_LENGTH);
	}

	/** Item `i` of a list. */
	item(list: number, i: number): number {
		return this.words[(this.get(list + c.LIST_AT) >> 2) + i] as number;
	}

	put(list: number, i: number, value: number): void {
		this.words[(this.get(list + c.LIST_AT) >> 2) + i] = value;
	}

	clear(list: number): void {
		this.set(list + c.LIST_LENGTH, 0);
	}

	push(list: number, value: number): void {
		// Making room may move memory.
		const at = this.run.room(list, 1) >> 2;
		this.words[at] = value;
		this.set(list + c.LIST_LENGTH, this.length(list) + 1);
	}

	/** A list's items, copied. */
	copy(list: number): Int32Array {
		const at = this.get(list + c.LIST_AT) >> 2;
		return this.words.slice(at, at + this.length(list));
	}

	/** Index in `words` of the row of shape `id`. */
	row(id: number): number {
		return (this.get(c.S_ROWS) >> 2) + id * c.ROW_STRIDE;
	}

	/** Id of a name; the bytes [at, at + length) of memory. */
	internAt(at: number, length: number): number {
		return this.run.intern(at, length);
	}

	/** Id of a name. */
	intern(text: string): number {
		const { at, length } = this.write(text);
		return this.run.intern(at, length);
	}

	/** Id of a shape, learnt. */
	learn(shape: string): number {
		const { at, length } = this.write(shape);
		return this.run.known(at, length);
	}

	/** Puts text into the scratch memory, where it stays until the next. */
	private write(text: string): { readonly at: number; readonly length: number } {
		const bytes = encoder.encode(text);
		const at = this.run.room(c.S_SCRATCH, (bytes.length + c.PADDING) >> 2);
		this.bytes.set(bytes, at);
		return { at, length: bytes.length };
	}

	/** Takes over what is known. Nothing may have been interned before. */
	know({ names, shapes, ranges, rows, wideRows }: Knowledge): void {
		const count = rows.length / c.ROW_STRIDE;
		for (const [text, areShapes] of [
			[names, 0],
			[shapes, 1],
		] as const) {
			const { at, length } = this.write(text);
			this.run.preload(at, at + length, areShapes, areShapes === 0 ? 0 : count);
		}
		for (const word of ranges) this.push(c.S_RANGES, word);
		this.words.set(rows, this.row(0));
		for (const [id = 0, ...row] of wideRows) this.words.set(row, this.row(id));
	}

	/** The name with that id. */
	name(id: number): string {
		const known = this.texts[id];
		if (known !== undefined) return known;
		const text = this.entry(c.S_NAMES, id);
		this.texts[id] = text;
		return text;
	}

	/** Number of names. */
	get nameCount(): number {
		return this.get(c.S_NAMES + c.TABLE_SIZE);
	}

	/** All names: they go on growing with the core. */
	readonly names: Strings = namesOf(this);

	/** All names as they are now, copied. They lie one behind the other, in the order of their ids. */
	packedNames(): PackedStrings {
		const ends = new Int32Array(this.nameCount);
		const entries = this.get(c.S_NAMES + c.TABLE_ENTRIES) >> 2;
		let end = 0;
		for (let id = 0; id < ends.length; id++)
			ends[id] = end += this.words[entries + id * c.ENTRY_STRIDE + c.ENTRY_LENGTH] as number;
		const at = this.get(c.S_NAMES + c.TABLE_BYTES);
		return { bytes: this.bytes.slice(at, at + end), ends };
	}

	/** Text of the shape with that id. */
	shapeText(id: number): string {
		return this.entry(c.S_SHAPES, id);
	}

	/** Text of the form of a header. */
	headerText(id: number): string {
		return this.entry(c.S_HEADERS, id);
	}

	/** Text of the shape of a TEXT line's tail. */
	tailText(id: number): string {
		return this.entry(c.S_TAILS, id);
	}

	private entry(table: number, id: number): string {
		const entry = (this.get(table + c.TABLE_ENTRIES) >> 2) + id * c.ENTRY_STRIDE;
		const at = this.get(table + c.TABLE_BYTES) + (this.words[entry + c.ENTRY_START] as number);
		return textOf(this.bytes, at, at + (this.words[entry + c.ENTRY_LENGTH] as number));
	}
}

function namesOf(core: Core): Strings {
	return {
		get length() {
			return core.nameCount;
		},
		text: (id) => core.name(id),
		packed: () => core.packedNames(),
	};
}

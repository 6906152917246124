/** The instructions of one function as the decoder sees them: columns of the core, operands by the grammar. */

import { type Core, fillGaps, type Operand, readRelocation, readShape, type Shape } from "../parser/index.js";
import * as c from "../parser/layout.js";
import { textOf } from "../util/bytes.js";
import { type Machine, Op } from "./machine.js";
import type { Bindings, Template } from "./template.js";

export class Instructions {
	/** Shapes by id; undefined where the text itself is what counts. */
	readonly shapes: (Shape | undefined)[] = [];
	count = 0;
	private symbols: ReadonlyMap<number, string> | null = null;
	private items!: Int32Array;
	/** Index in `items` of the first line's columns. */
	private first = 0;

	constructor(
		readonly machine: Machine,
		readonly core: Core,
		private readonly mnemonics: readonly string[],
	) {}

	private readonly name = (n: number): string => this.core.name(this.core.get(c.CUT_NAMES + n));

	/** Turns to the function that the core has read last. */
	load(): void {
		const { core } = this;
		this.count = core.length(c.S_LINES_OF_TEXT) / c.LINE_STRIDE;
		this.symbols = null;
		this.locate();
	}

	/** Classes of the instructions whose operands decide. */
	classifyForms(): void {
		const { core } = this;
		const marks = core.length(c.S_MARKS);
		for (let m = 0; m < marks; m++) {
			const i = core.item(c.S_MARKS, m);
			if (this.classOf(i) !== Op.formed) continue;
			const found = this.machine.classifyForm(this.mnemonic(i), this.operands(i));
			core.put(c.S_LINES_OF_TEXT, i * c.LINE_STRIDE + c.CLASS, found);
		}
	}

	/** The core's memory may have moved. */
	private locate(): void {
		this.items = this.core.words;
		this.first = this.core.get(c.S_LINES_OF_TEXT + c.LIST_AT) >> 2;
	}

	/** Column of line i, LINE_*. */
	private column(i: number, column: number): number {
		if (this.items.length === 0) this.locate();
		return this.items[this.first + i * c.LINE_STRIDE + column] as number;
	}

	pc(i: number): number {
		return this.column(i, c.PC);
	}

	classOf(i: number): number {
		return this.column(i, c.CLASS);
	}

	mnemonic(i: number): string {
		return this.mnemonics[this.column(i, c.OP)] as string;
	}

	/** First and last byte of the operands, as offsets in the core's memory. */
	args(i: number): { from: number; end: number } {
		return { from: this.column(i, c.ARGS), end: this.column(i, c.END) };
	}

	/**
	 * Operands; empty without, null when they are not of the language. Instructions of one shape share them: they are good
	 * until the next call.
	 */
	operands(i: number): readonly Operand[] | null {
		const shape = this.shape(this.core.run.shapeOf(i));
		if (shape?.operands === null || shape === null) return null;
		fillGaps(shape, this.number, this.name);
		return this.machine.spellings.size === 0 ? shape.operands : this.machine.respelt(shape.mnemonic, shape.operands);
	}

	/** The shape with that id; one whose row was known beforehand is read now. */
	private shape(id: number): Shape | null {
		const known = this.shapes[id];
		if (known !== undefined) return known;
		const shape = readShape(this.core.shapeText(id));
		if (shape !== null) this.shapes[id] = shape;
		return shape;
	}

	/** Id of the shape of line i; its numbers are at hand until the next call. */
	shapeOf(i: number): number {
		return this.core.run.shapeOf(i);
	}

	/** Number `n` of the line whose shape was asked for last. */
	readonly number = (n: number): number => this.core.get(c.NUMBERS + n);

	/** Which number of line i is an operand's value or offset, and with which sign; null where it was not cut out. */
	gapIn(i: number, operand: number): { readonly factor: 1 | -1; readonly number: number } | null {
		return this.shape(this.shapeOf(i))?.numbers.find((gap) => gap.operand === operand && gap.field !== "scale") ?? null;
	}

	/** False when no template of a prologue can match line i. */
	mayOpen(i: number): boolean {
		const { core } = this;
		// Looking up may move the memory.
		const id = core.run.shapeOf(i);
		return core.words[core.row(id) + c.ROW_OPENS] !== 0;
	}

	/** pc that a branch or a jump leads to, -1 when its last operand is no literal. */
	target(i: number): number {
		return this.core.run.target(i);
	}

	/** Number of the first line at pc, or -1. */
	lineAt(pc: number): number {
		return this.core.run.lineAt(pc);
	}

	/** Name id of the symbol that a relocation of the instruction right before gives to the register of the call or jump i. */
	relocatedCallee(i: number): number {
		let before = i - 1;
		while (before >= 0 && this.classOf(before) === Op.pseudo) before--;
		const loaded = before < 0 ? null : this.relocatedSymbol(before);
		if (loaded === null) return -1;
		const to = this.operands(before)?.at(-1);
		if (to?.kind !== "register") return -1;
		const { name } = to;
		const holds = (operand: Operand): boolean =>
			(operand.kind === "register" && operand.name === name) ||
			(operand.kind === "memory" && (operand.base === name || operand.index === name));
		return this.operands(i)?.some(holds) === true ? this.core.intern(loaded) : -1;
	}

	/** Symbol whose address instruction i takes though it prints none; null for any other instruction. */
	relocatedSymbol(i: number): string | null {
		if (this.machine.relocated.size === 0 || !this.machine.relocated.has(this.mnemonic(i))) return null;
		return this.relocations().get(this.pc(i)) ?? null;
	}

	/** Symbols of the relocations by pc. */
	private relocations(): ReadonlyMap<number, string> {
		if (this.symbols !== null) return this.symbols;
		const { core } = this;
		const symbols = new Map<number, string>();
		const length = core.length(c.S_RELOCATIONS_OF_TEXT);
		for (let at = 0; at < length; at += 2) {
			const [from, end] = [core.item(c.S_RELOCATIONS_OF_TEXT, at), core.item(c.S_RELOCATIONS_OF_TEXT, at + 1)];
			const relocation = readRelocation(textOf(core.bytes, from, end));
			if (relocation !== null && relocation.symbol !== "") symbols.set(relocation.offset, relocation.symbol);
		}
		this.symbols = symbols;
		return symbols;
	}

	/** Name id of the symbol that a call or a jump leads to, or -1. */
	calleeOf(i: number): number {
		return this.core.run.calleeOf(i);
	}

	/** Number of the last instruction up to i that is one, or -1. */
	skipPseudoBack(from: number): number {
		let i = from;
		while (i >= 0) {
			const found = this.classOf(i);
			if (found !== Op.pseudo && found !== Op.text) break;
			i--;
		}
		return i;
	}

	/** True when these instructions stand right before and right behind line i. */
	isBetween(i: number, before: readonly Template[], behind: readonly Template[], bindings: Bindings): boolean {
		let at = i;
		for (let step = before.length - 1; step >= 0; step--) {
			at = this.skipPseudoBack(at - 1);
			if (at < 0 || !(before[step] as Template).match(this.mnemonic(at), this.operands(at), bindings)) return false;
		}
		at = i;
		for (const template of behind) {
			at = this.skipPseudo(at + 1);
			if (at >= this.count || !template.match(this.mnemonic(at), this.operands(at), bindings)) return false;
		}
		return true;
	}

	/** Number of the first instruction from i on that is one, or count. */
	skipPseudo(from: number): number {
		let i = from;
		while (i < this.count) {
			const found = this.classOf(i);
			if (found !== Op.pseudo && found !== Op.text) break;
			i++;
		}
		return i;
	}
}

/** The instructions of one function as the decoder sees them: columns of the scanner, fragments of the grammar. */
import {
	ARGS,
	CLASS,
	END,
	FRAGMENT,
	Fragments,
	OP,
	type Operand,
	PC,
	POS,
	POS_END,
	type Position,
	parseOperands,
	parsePosition,
	parseRelocation,
	STRIDE,
	type TextBlock,
} from "../parser/index.js";
import { hasAscii, type IntList, textOf } from "../util/bytes.js";
import type { StringTable } from "../util/strings.js";
import { type Machine, Op } from "./machine.js";

const COLON = 58;
const DOLLAR = 36;
const SPACE = 32;
const MINUS = 45;
const QUOTE = 34;
const OPEN = 40;
const AT = 64;
const SMALL_A = 97;
const NOT_ASKED = -2;

export class Instructions {
	private readonly operandFragments = new Fragments<readonly Operand[]>(parseOperands);
	/** File part of positions, line number cut off. */
	private readonly positionFragments = new Fragments<Position>((prefix) => parsePosition(`${prefix}1`));
	private readonly oddPositions = new Fragments<Position>(parsePosition);
	private readonly fileIds = new Map<number, number>();
	/** By operand fragment: string id of the symbol it is, -1 for anything else, NOT_ASKED. */
	private callees = new Int32Array(4096).fill(NOT_ASKED);
	private block!: TextBlock;
	private items!: Int32Array;
	private symbols: ReadonlyMap<number, string> | null = null;
	buf!: Uint8Array;
	count = 0;

	constructor(
		readonly machine: Machine,
		private readonly mnemonics: Fragments<string>,
		readonly strings: StringTable,
	) {}

	load(block: TextBlock): void {
		this.block = block;
		this.items = block.lines.items;
		this.buf = block.buf;
		this.count = block.count;
		this.symbols = null;
		const { items: marks, length } = block.marks;
		for (let m = 0; m < length; m++) {
			const i = marks[m] as number;
			if (this.classOf(i) === Op.formed)
				this.items[i * STRIDE + CLASS] = this.machine.classifyForm(this.mnemonic(i), this.operands(i));
		}
	}

	pc(i: number): number {
		return this.items[i * STRIDE + PC] as number;
	}

	classOf(i: number): number {
		return this.items[i * STRIDE + CLASS] as number;
	}

	/** Lines that the scanner marked, in order. */
	get marks(): IntList {
		return this.block.marks;
	}

	/** Number of the first line at pc, or -1. */
	lineAt(pc: number): number {
		let low = 0;
		let high = this.count - 1;
		while (low < high) {
			const mid = (low + high) >> 1;
			if ((this.items[mid * STRIDE + PC] as number) >= pc) high = mid;
			else low = mid + 1;
		}
		return this.count > 0 && this.items[low * STRIDE + PC] === pc ? low : -1;
	}

	mnemonic(i: number): string {
		return this.mnemonics.text(this.items[i * STRIDE + OP] as number);
	}

	/** Id of the operand fragment, -1 without operands. */
	operandId(i: number): number {
		const at = i * STRIDE;
		const known = this.items[at + FRAGMENT] as number;
		if (known >= -1) return known;
		const from = this.items[at + ARGS] as number;
		const end = this.items[at + END] as number;
		const id = from >= end ? -1 : this.operandFragments.intern(this.buf, from, end);
		this.items[at + FRAGMENT] = id;
		return id;
	}

	/** Operands; empty without, null when they are not of the language. */
	operands(i: number): readonly Operand[] | null {
		const id = this.operandId(i);
		if (id < 0) return [];
		const operands = this.operandFragments.value(id);
		if (this.machine.spellings.size === 0 || operands === null) return operands;
		return this.machine.respelt(this.mnemonic(i), operands);
	}

	/**
	 * pc that a branch or a jump leads to, -1 when its last operand is no literal: needs no grammar. A pc (`JLS 28`,
	 * `CBZ R1, 28`), or a distance (`JAL X0, $-16`) where the architecture prints those.
	 */
	target(i: number): number {
		const from = this.items[i * STRIDE + ARGS] as number;
		const end = this.items[i * STRIDE + END] as number;
		let k = end;
		let value = 0;
		let scale = 1;
		while (k > from) {
			const c = this.buf[k - 1] as number;
			if (c < 48 || c > 57) break;
			value += (c - 48) * scale;
			scale *= 10;
			k--;
		}
		if (k === end || scale > 1e9) return -1;
		if (this.machine.arch.relativeTargets) {
			if (k > from && this.buf[k - 1] === MINUS) {
				value = -value;
				k--;
			}
			if (k === from || this.buf[--k] !== DOLLAR) return -1;
			value += this.pc(i);
		}
		return k === from || this.buf[k - 1] === SPACE ? value : -1;
	}

	/** True when the operand text ends in `, NAME` or ` NAME` for the register `name`. */
	endsIn(i: number, name: string): boolean {
		const end = this.items[i * STRIDE + END] as number;
		const at = end - name.length;
		if (at - 1 < (this.items[i * STRIDE + ARGS] as number)) return false;
		for (let k = 0; k < name.length; k++) if (this.buf[at + k] !== name.charCodeAt(k)) return false;
		return this.buf[at - 1] === 32;
	}

	/** String id of the symbol that a call or a jump leads to; -1 when it is something else. */
	calleeOf(i: number): number {
		const id = this.operandId(i);
		if (id < 0) return -1;
		const printed = this.printedCallee(id);
		return printed >= 0 || this.machine.relocated.size === 0 ? printed : this.relocatedCallee(i);
	}

	/** Symbol that a relocation of the instruction right before gives to the register of the call or jump i. */
	private relocatedCallee(i: number): number {
		let before = i - 1;
		while (before >= 0 && this.classOf(before) === Op.pseudo) before--;
		const loaded = before < 0 ? null : this.relocatedSymbol(before);
		if (loaded === null) return -1;
		const to = this.operands(before)?.at(-1);
		const holds = (operand: Operand): boolean =>
			to?.kind === "register" &&
			((operand.kind === "register" && operand.name === to.name) ||
				(operand.kind === "memory" && (operand.base === to.name || operand.index === to.name)));
		return this.operands(i)?.some(holds) === true ? this.strings.id(loaded) : -1;
	}

	/** Symbol whose address instruction i takes though it prints none; null for any other instruction. */
	relocatedSymbol(i: number): string | null {
		if (this.machine.relocated.size === 0 || !this.machine.relocated.has(this.mnemonic(i))) return null;
		return this.relocations().get(this.pc(i)) ?? null;
	}

	/** Symbols of the relocations by pc. */
	private relocations(): ReadonlyMap<number, string> {
		if (this.symbols !== null) return this.symbols;
		const symbols = new Map<number, string>();
		const { items, length } = this.block.relocations;
		for (let at = 0; at < length; at += 2) {
			const relocation = parseRelocation(textOf(this.buf, items[at] as number, items[at + 1] as number));
			if (relocation !== null && relocation.symbol !== "") symbols.set(relocation.offset, relocation.symbol);
		}
		this.symbols = symbols;
		return symbols;
	}

	/** String id of the symbol that operand list `id` ends with; -1 when it is something else. */
	private printedCallee(id: number): number {
		if (id >= this.callees.length) {
			const grown = new Int32Array(id * 2).fill(NOT_ASKED);
			grown.set(this.callees);
			this.callees = grown;
		}
		const known = this.callees[id] as number;
		if (known !== NOT_ASKED) return known;
		const operands = this.operandFragments.value(id);
		const last = operands?.at(-1);
		const callee = last?.kind === "symbol" && !last.address ? this.strings.id(last.name) : -1;
		this.callees[id] = callee;
		return callee;
	}

	/** False when the first operand is neither `$…` nor `name@GOT(SB)`: then a move copies a value, not an address. */
	mayTakeAddress(i: number): boolean {
		const { buf } = this;
		let at = this.items[i * STRIDE + ARGS] as number;
		if (buf[at] === DOLLAR) return true;
		// Registers begin with a capital, memory with a digit, `-` or `(`: only names can be in the table.
		if ((buf[at] as number) < SMALL_A && buf[at] !== QUOTE) return false;
		const end = this.items[i * STRIDE + END] as number;
		while (at < end && buf[at] !== OPEN && buf[at] !== AT) at++;
		return buf[at] === AT && hasAscii(buf, at, "@GOT(");
	}

	/** Position of an instruction: the file's string id and the 1-based line, packed by the caller's out object. */
	position(i: number, out: { file: number; line: number }): void {
		const at = i * STRIDE;
		const from = this.items[at + POS] as number;
		const end = this.items[at + POS_END] as number;
		const buf = this.buf;
		let k = end;
		let line = 0;
		let scale = 1;
		while (k > from && scale <= 1e9) {
			const c = buf[k - 1] as number;
			if (c < 48 || c > 57) break;
			line += (c - 48) * scale;
			scale *= 10;
			k--;
		}
		if (k < end && k > from + 1 && buf[k - 1] === COLON) {
			const id = this.positionFragments.intern(buf, from, k);
			let file = this.fileIds.get(id);
			if (file === undefined) {
				file = this.strings.id(this.positionFragments.value(id)?.file ?? "");
				this.fileIds.set(id, file);
			}
			out.file = file;
			out.line = line;
			return;
		}
		// `shown.y:77[real.go:10]`, `<unknown line number>`
		const odd = this.oddPositions.value(this.oddPositions.intern(buf, from, end));
		out.file = this.strings.id(odd?.file ?? "");
		out.line = odd?.line ?? 0;
	}

	/** Number of the first instruction from i on that is one, or count. */
	skipPseudo(from: number): number {
		let i = from;
		while (i < this.count) {
			const c = this.classOf(i);
			if (c !== Op.pseudo && c !== Op.text) break;
			i++;
		}
		return i;
	}
}

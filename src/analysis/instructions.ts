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
	STRIDE,
	type TextBlock,
} from "../parser/index.js";
import type { IntList } from "../util/bytes.js";
import type { StringTable } from "../util/strings.js";
import { type Machine, Op } from "./machine.js";

const COLON = 58;
const DOLLAR = 36;
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
		return id < 0 ? [] : this.operandFragments.value(id);
	}

	/** The whole operand text as a decimal number, or -1: jump targets need no grammar to be literals. */
	literal(i: number): number {
		const from = this.items[i * STRIDE + ARGS] as number;
		const end = this.items[i * STRIDE + END] as number;
		if (from >= end || end - from > 9) return -1;
		let value = 0;
		for (let k = from; k < end; k++) {
			const c = this.buf[k] as number;
			if (c < 48 || c > 57) return -1;
			value = value * 10 + c - 48;
		}
		return value;
	}

	/** The number after the last blank or `, `: the target of a conditional branch with operands before it; else -1. */
	lastLiteral(i: number): number {
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
		return k === from || this.buf[k - 1] === 32 ? value : -1;
	}

	/** True when the operand text ends in `, NAME` or ` NAME` for the register `name`. */
	endsIn(i: number, name: string): boolean {
		const end = this.items[i * STRIDE + END] as number;
		const at = end - name.length;
		if (at - 1 < (this.items[i * STRIDE + ARGS] as number)) return false;
		for (let k = 0; k < name.length; k++) if (this.buf[at + k] !== name.charCodeAt(k)) return false;
		return this.buf[at - 1] === 32;
	}

	/** String id of the symbol that operand list `id` starts with as its only operand; -1 when it is something else. */
	calleeOf(i: number): number {
		const id = this.operandId(i);
		if (id < 0) return -1;
		if (id >= this.callees.length) {
			const grown = new Int32Array(id * 2).fill(NOT_ASKED);
			grown.set(this.callees);
			this.callees = grown;
		}
		const known = this.callees[id] as number;
		if (known !== NOT_ASKED) return known;
		const operands = this.operandFragments.value(id);
		const only = operands !== null && operands.length === 1 ? operands[0] : undefined;
		const callee = only?.kind === "symbol" && !only.address ? this.strings.id(only.name) : -1;
		this.callees[id] = callee;
		return callee;
	}

	/** False when the first operand does not start with `$`: then a move copies a value, not an address. */
	mayTakeAddress(i: number): boolean {
		return this.buf[this.items[i * STRIDE + ARGS] as number] === DOLLAR;
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

/**
 * What the grammar makes of a shape: the text of an instruction whose numbers, or whose symbol, were cut out (core/shapes.ts).
 * Its operands are parsed once each, with stand-ins in the gaps; wherever they turn up the actual values belong.
 */
import { isCollecting, parseOperands, parseTextTail } from "./language.js";
import { type Operand, withoutMark } from "./operand.js";

/** Nine digits, as many as are cut out at most; none of them is ever 0. */
const standIn = (n: number): number => 913_572_461 + 1_000_003 * n;
const nameIn = (n: number): string => `stand.in${n}`;
/** Begins a shape from which nothing was cut. */
const EXACT = "\u0001";

/** What belongs into that field of that operand: `factor` times number `number` of the instruction, or name `number`. */
interface Gap {
	readonly operand: number;
	readonly field: string;
	readonly factor: 1 | -1;
	readonly number: number;
}

export interface Shape {
	readonly mnemonic: string;
	/** Null when they are not of the language; then nothing else counts. */
	readonly operands: readonly Operand[] | null;
	readonly numbers: readonly Gap[];
	readonly names: readonly Gap[];
}

/** Constant + factor · number; without a number `number` is -1. */
export interface Linear {
	readonly constant: number;
	readonly factor: number;
	readonly number: number;
}

/** Reads the shape `text`. Null when what it means depends on what was cut out. */
export function readShape(text: string): Shape | null {
	const isExact = text.startsWith(EXACT);
	const body = isExact ? text.slice(1) : text;
	const tab = body.indexOf("\t");
	const mnemonic = tab < 0 ? body : body.slice(0, tab);
	const args = tab < 0 ? "" : body.slice(tab + 1);
	if (args === "") return { mnemonic, operands: [], numbers: [], names: [] };
	if (isExact) return { mnemonic, operands: parseOperands(args), numbers: [], names: [] };
	const shape = { mnemonic, operands: [] as Operand[], numbers: [] as Gap[], names: [] as Gap[] };
	for (const one of operandTexts(withoutMark(args))) {
		const part = readPart(one);
		if (part === null) return null;
		append(shape, part);
	}
	return shape;
}

/** Operands with the gaps in them, numbered from 0. */
interface Part {
	readonly operands: readonly Operand[];
	readonly numbers: readonly Gap[];
	readonly names: readonly Gap[];
}

/** Parts by their texts. Few operands make up all shapes: what the grammar says of one serves for many. */
const parts = new Map<string, Part | null>();

function readPart(text: string): Part | null {
	let part = isCollecting() ? undefined : parts.get(text);
	if (part === undefined) {
		part = withoutLongNumber(text) ?? parsed(text);
		parts.set(text, part);
	}
	return part;
}

function parsed(text: string): Part | null {
	const { filled, numbers, names } = fill(text);
	const operands = parseOperands(filled);
	return operands === null ? null : withGaps(operands, numbers, names);
}

/** A constant or an offset whose number is too long to be cut out: `$-4294967296`, `1000000000(DX)`, `4294967296(AX)(CX*#)`. */
const longNumber = /^\$?-?(\d{10,})(?=$|\([A-Z])/;

/** What has such a number is read like what has a short one, `$-#`. Null where it has none. */
function withoutLongNumber(text: string): Part | null {
	const digits = longNumber.exec(text)?.[1];
	if (digits === undefined) return null;
	const part = readPart(text.replace(digits, "#"));
	// Nothing that was cut out stands before it.
	const first = part?.numbers.find((gap) => gap.number === 0);
	if (part === null || first === undefined) return null;
	const operands = part.operands.map((operand, i) =>
		i === first.operand ? { ...operand, [first.field]: first.factor * Number(digits) } : operand,
	);
	const others = part.numbers.filter((gap) => gap !== first).map((gap) => ({ ...gap, number: gap.number - 1 }));
	return { ...part, operands, numbers: others };
}

/** Puts a part behind those that are there: its gaps are numbered on. */
function append(shape: { operands: Operand[]; numbers: Gap[]; names: Gap[] }, part: Part): void {
	const before = shape.operands.length;
	const operands = part.operands.map((operand) => ({ ...operand }));
	const move = (gaps: Gap[], own: readonly Gap[], standsFor: (gap: Gap) => string | number): void => {
		const first = gaps.length;
		for (const gap of own) {
			const moved = { ...gap, operand: before + gap.operand, number: first + gap.number };
			(operands[gap.operand] as Record<string, unknown>)[gap.field] = standsFor(moved);
			gaps.push(moved);
		}
	};
	move(shape.numbers, part.numbers, ({ factor, number }) => factor * standIn(number));
	move(shape.names, part.names, ({ number }) => nameIn(number));
	shape.operands.push(...(operands as unknown as Operand[]));
}

/** An operand list cut at the commas that stand in no bracket; whole where there is a quote. */
function operandTexts(args: string): string[] {
	if (args.includes('"')) return [args];
	const texts: string[] = [];
	let depth = 0;
	let start = 0;
	for (let i = 0; i < args.length; i++) {
		const char = args.charAt(i);
		if (char === "(" || char === "[") depth++;
		else if (char === ")" || char === "]") depth--;
		else if (char === "," && depth === 0 && args.charAt(i + 1) === " ") {
			texts.push(args.slice(start, i));
			start = i + 2;
		}
	}
	texts.push(args.slice(start));
	return texts;
}

/** Finds the stand-ins among the operands; null unless each is a value of its own. */
function withGaps(operands: readonly Operand[], numbers: number, names: number): Part | null {
	const part = { operands, numbers: [] as Gap[], names: [] as Gap[] };
	for (const [operand, one] of operands.entries())
		for (const [field, value] of Object.entries(one)) {
			if (typeof value === "number") {
				const { factor, number } = linear(value, numbers);
				if (number >= 0) part.numbers.push({ operand, field, factor: factor as 1 | -1, number });
			} else if (typeof value === "string") {
				const number = value.startsWith("stand.in") ? Number(value.slice(8)) : Number.NaN;
				if (number < names && value === nameIn(number)) part.names.push({ operand, field, factor: 1, number });
			}
		}
	return part.numbers.length === numbers && part.names.length === names ? part : null;
}

/** Puts the stand-ins into the gaps. */
function fill(text: string): { filled: string; numbers: number; names: number } {
	let numbers = 0;
	let names = 0;
	const filled = text.replaceAll(/[#@]/g, (mark) => (mark === "#" ? String(standIn(numbers++)) : nameIn(names++)));
	return { filled, numbers, names };
}

/** What a value of a shape's operands stands for, when `count` numbers were cut out. */
export function linear(value: number, count: number): Linear {
	for (let n = 0; n < count; n++) {
		if (value === standIn(n)) return { constant: 0, factor: 1, number: n };
		if (value === -standIn(n)) return { constant: 0, factor: -1, number: n };
	}
	return { constant: value, factor: 0, number: -1 };
}

/** Number of the name that `text` stands in for, when `count` names were cut out; -1 for any other text. */
export function cutName(text: string, count: number): number {
	for (let n = 0; n < count; n++) if (text === nameIn(n)) return n;
	return -1;
}

/** Puts an instruction's own numbers and names into the operands of its shape, which are shared by all of the shape. */
export function fillGaps(shape: Shape, number: (n: number) => number, name: (n: number) => string): void {
	const operands = shape.operands as unknown as readonly Record<string, string | number>[];
	for (const gap of shape.numbers)
		(operands[gap.operand] as Record<string, unknown>)[gap.field] = gap.factor * number(gap.number);
	for (const gap of shape.names) (operands[gap.operand] as Record<string, unknown>)[gap.field] = name(gap.number);
}

/** What follows the name in a TEXT line, with its numbers cut out. */
export interface TailShape {
	readonly words: ReadonlySet<string>;
	readonly frame: Linear;
	readonly args: Linear;
}

/** Reads the shape of a TEXT line's tail; null when what it means depends on what was cut out, or it is not understood. */
export function readTail(text: string): TailShape | null {
	const isExact = text.startsWith(EXACT);
	const { filled, numbers } = isExact ? { filled: text.slice(1), numbers: 0 } : fill(text);
	const tail = parseTextTail(filled);
	if (tail === null) return null;
	const found = [tail.frame, tail.args ?? 0].filter((value) => linear(value, numbers).number >= 0);
	// Up to Go 1.8 a number stands for the words.
	return found.length === numbers
		? { words: tail.words, frame: linear(tail.frame, numbers), args: linear(tail.args ?? 0, numbers) }
		: null;
}

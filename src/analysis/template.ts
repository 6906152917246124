/** Instruction templates of src/arch: compiled once by the grammar, matched against parsed operands. */
import { type Operand, parseTemplate } from "../parser/index.js";

/** What the holes of a template stood for. A handful at most: lists are faster than maps, and this runs for every function. */
export class Bindings {
	private readonly registerNames: string[] = [];
	private readonly registerValues: string[] = [];
	private readonly numberNames: string[] = [];
	private readonly numberValues: number[] = [];
	private registers = 0;
	private numbers = 0;

	/** Name of the function that is read: what the hole `{self}` stands for. */
	self = "";

	/** True when a number or a name was compared with another since this was set to false: what matched depends on more than shapes. */
	compared = false;

	clear(): void {
		this.registers = this.numbers = 0;
	}
	/** Value of a number hole, 0 when it is not bound. */
	number(name: string): number {
		for (let i = 0; i < this.numbers; i++) if (this.numberNames[i] === name) return this.numberValues[i] as number;
		return 0;
	}
	hasNumber(name: string): boolean {
		for (let i = 0; i < this.numbers; i++) if (this.numberNames[i] === name) return true;
		return false;
	}
	/** Register a hole stands for, empty when it is not bound. */
	register(name: string): string {
		for (let i = 0; i < this.registers; i++)
			if (this.registerNames[i] === name) return this.registerValues[i] as string;
		return "";
	}
	/** Binds, or compares with what is bound. */
	bindRegister(name: string, value: string): boolean {
		if (this.hasNumber(name)) return false;
		for (let i = 0; i < this.registers; i++)
			if (this.registerNames[i] === name) return this.registerValues[i] === value;
		this.registerNames[this.registers] = name;
		this.registerValues[this.registers++] = value;
		return true;
	}
	bindNumber(name: string, value: number): boolean {
		if (this.register(name) !== "") return false;
		for (let i = 0; i < this.numbers; i++)
			if (this.numberNames[i] === name) {
				this.compared = true;
				return this.numberValues[i] === value;
			}
		this.numberNames[this.numbers] = name;
		this.numberValues[this.numbers++] = value;
		return true;
	}
}

export class Template {
	readonly mnemonic: string;
	/** Name of the hole for a jump's target; null without one. */
	readonly target: string | null;
	private readonly operands: readonly Operand[];

	constructor(readonly text: string) {
		const at = text.indexOf(" ");
		this.mnemonic = at < 0 ? text : text.slice(0, at);
		const operands = at < 0 ? [] : parseTemplate(text.slice(at + 1));
		if (operands === null) throw new Error(`architecture data: template not understood: ${text}`);
		this.operands = operands;
		this.target = targetHoles.find((name) => text.includes(`{${name}}`)) ?? null;
	}

	/** Operand, and sign, in which the hole `name` stands for a number; null where there is no such hole. */
	numberHole(name: string): { readonly operand: number; readonly sign: 1 | -1 } | null {
		for (const [operand, shape] of this.operands.entries()) {
			const hole = shape.kind === "memory" ? holeIn(shape.variable) : shape.kind === "hole" ? shape : null;
			if (hole?.name === name) return { operand, sign: hole.negative ? -1 : 1 };
		}
		return null;
	}

	/** True when whether it matches these operands may depend on the value of a number or on a symbol in them. */
	asksForValue(operands: readonly Operand[] | null): boolean {
		return this.operands.some((shape) => hasValue(shape)) && this.isLike(operands);
	}

	/** True when it matches these operands, or others that differ from them in numbers and symbols only. */
	isLike(operands: readonly Operand[] | null): boolean {
		if (operands?.length !== this.operands.length) return false;
		const bindings = new Bindings();
		return this.operands.every((shape, i) => {
			const actual = operands[i] as Operand;
			return hasValue(shape) ? isAlike(shape, actual, bindings) : matchOperand(shape, actual, bindings);
		});
	}

	/** True when the instruction has this shape; then the holes are bound. */
	match(mnemonic: string, operands: readonly Operand[] | null, bindings: Bindings): boolean {
		if (mnemonic !== this.mnemonic || operands === null || operands.length !== this.operands.length) return false;
		for (let i = 0; i < operands.length; i++)
			if (!matchOperand(this.operands[i] as Operand, operands[i] as Operand, bindings)) return false;
		return true;
	}
}

/** Holes for targets of jumps. */
const targetHoles = ["slow", "late", "fast"] as const;
const isTarget = (name: string): boolean => (targetHoles as readonly string[]).includes(name);
/** A number or a symbol of the template itself, not a hole. */
function hasValue(shape: Operand): boolean {
	if (shape.kind === "immediate" || shape.kind === "number" || shape.kind === "symbol") return true;
	if (shape.kind === "hole") return shape.name === "self";
	return shape.kind === "memory" && shape.variable === "";
}

/** True when they match, or would with another value. */
function isAlike(shape: Operand, actual: Operand, b: Bindings): boolean {
	if (shape.kind === "hole") return actual.kind === "symbol";
	if (shape.kind !== actual.kind) return false;
	if (shape.kind !== "memory" || actual.kind !== "memory") return true;
	// The scale of an index is a number, too.
	return matchOperand({ ...shape, offset: actual.offset, scale: actual.scale }, actual, b);
}

function matchOperand(shape: Operand, actual: Operand, b: Bindings): boolean {
	switch (shape.kind) {
		case "hole":
			// Where a jump leads depends on where it stands: the reader of a check compares that.
			if (isTarget(shape.name)) return actual.kind === "number" || actual.kind === "immediate";
			if (shape.name === "any") return true;
			if (shape.name === "self") {
				b.compared = true;
				return actual.kind === "symbol" && actual.name === b.self;
			}
			if (actual.kind === "register")
				return !shape.constant && actual.suffix === "" && b.bindRegister(shape.name, actual.name);
			if (actual.kind === "number" || actual.kind === "immediate")
				return b.bindNumber(shape.name, shape.negative ? -actual.value : actual.value);
			return false;
		case "register":
			return actual.kind === "register" && actual.name === shape.name && actual.suffix === shape.suffix;
		case "immediate":
			b.compared = true;
			return actual.kind === "immediate" && actual.value === shape.value;
		case "number":
			b.compared = true;
			return actual.kind === "number" && actual.value === shape.value;
		case "symbol":
			b.compared = true;
			return actual.kind === "symbol" && actual.name === shape.name;
		case "memory": {
			if (actual.kind !== "memory" || actual.address !== shape.address) return false;
			if (!matchRegisterName(shape.base, actual.base, b)) return false;
			if (shape.index !== "") b.compared = true;
			if (shape.index !== actual.index || (shape.index !== "" && shape.scale !== actual.scale)) return false;
			const hole = holeIn(shape.variable);
			if (hole !== null) return b.bindNumber(hole.name, hole.negative ? -actual.offset : actual.offset);
			b.compared = true;
			return actual.offset === shape.offset;
		}
		case "pair":
			return actual.kind === "pair" && actual.first === shape.first && actual.second === shape.second;
		case "other":
			return actual.kind === "other";
	}
}

const holes = new Map<string, { name: string; negative: boolean } | null>();
/** A memory shape keeps its offset hole in `variable` (see grammar). */
function holeIn(text: string): { name: string; negative: boolean } | null {
	let hole = holes.get(text);
	if (hole === undefined) {
		const found = /^(-?)\{([A-Za-z]+)\}$/.exec(text);
		hole = found === null ? null : { negative: found[1] === "-", name: found[2] as string };
		holes.set(text, hole);
	}
	return hole;
}

function matchRegisterName(shape: string, actual: string, b: Bindings): boolean {
	const hole = holeIn(shape);
	return hole === null ? shape === actual : b.bindRegister(hole.name, actual);
}

/**
 * Machines that compute on a stack of operands (wasm): follows what the instructions push and pop, as far as code addresses, slots and
 * objects go. An instruction that is not known here forgets the stack: what comes on top later is still exact.
 */
import type { OperandStackShapes } from "../arch/registry.js";
import type { MemoryOperand, Operand } from "../parser/index.js";

/** What lies on the stack: a value, the stack pointer plus some bytes, or a number; none of them when nothing is known. */
interface Item<V> {
	readonly value?: V | undefined;
	/** Bytes above SP. */
	readonly slot?: number;
	readonly number?: number;
}

/** What the flow of values does for the stack. */
export interface Places<V> {
	register(name: string): V | undefined;
	setRegister(name: string, value: V | undefined): void;
	/** Value of the address of a symbol. */
	symbol(operand: Operand): V | undefined;
	/** Value of the address of a slot. */
	slotAddress(at: number): V;
	/** What V points to, with an offset. */
	load(from: { readonly slot?: number; readonly value?: V | undefined }, offset: number): V | undefined;
	store(
		to: { readonly slot?: number; readonly value?: V | undefined },
		offset: number,
		variable: string,
		value: V | undefined,
		width: number,
	): void;
}

const nothing = {};

export class OperandStack<V> {
	private readonly items: Item<V>[] = [];
	private readonly same: ReadonlySet<string>;
	private readonly loads: ReadonlySet<string>;
	private readonly constants: ReadonlySet<string>;
	private readonly widths: ReadonlyMap<string, number>;

	constructor(
		private readonly shapes: OperandStackShapes,
		private readonly stackPointer: string,
		private readonly places: Places<V>,
	) {
		this.same = new Set(shapes.same);
		this.loads = new Set(shapes.loads);
		this.constants = new Set(shapes.constants);
		this.widths = new Map(shapes.stores);
	}

	clear(): void {
		this.items.length = 0;
	}

	/** A call leaves a result. */
	push(value: V): void {
		this.items.push({ value });
	}

	/** What is on top: the target of an indirect call. */
	top(): V | undefined {
		return this.items.at(-1)?.value;
	}

	step(mnemonic: string, operands: readonly Operand[] | null): void {
		const { items, shapes } = this;
		const operand = operands?.[0];
		const width = this.widths.get(mnemonic);
		if (mnemonic === shapes.get && operand?.kind === "register") this.get(operand.name);
		else if (mnemonic === shapes.set && operand?.kind === "register") {
			const item = this.pop();
			if (operand.name !== this.stackPointer) this.places.setRegister(operand.name, this.valueOf(item));
		} else if (this.constants.has(mnemonic) && operand !== undefined)
			items.push(operand.kind === "immediate" ? { number: operand.value } : { value: this.places.symbol(operand) });
		else if (this.same.has(mnemonic)) return;
		else if (shapes.add.includes(mnemonic)) this.sum(1);
		else if (shapes.subtract.includes(mnemonic)) this.sum(-1);
		else if (shapes.shift.includes(mnemonic)) this.pop();
		else if (this.loads.has(mnemonic)) {
			const from = this.pop();
			items.push({ value: this.places.load(from, offsetOf(operand)) });
		} else if (width !== undefined) {
			const value = this.valueOf(this.pop());
			const variable = operand?.kind === "memory" ? operand.variable : "";
			this.places.store(this.pop(), offsetOf(operand), variable, value, width);
		} else this.clear();
	}

	private get(register: string): void {
		this.items.push(register === this.stackPointer ? { slot: 0 } : { value: this.places.register(register) });
	}

	private pop(): Item<V> {
		return this.items.pop() ?? nothing;
	}

	private valueOf(item: Item<V>): V | undefined {
		return item.slot === undefined ? item.value : this.places.slotAddress(item.slot);
	}

	/** Two operands become their sum or difference: only slots are worth knowing, and what has nothing added. */
	private sum(sign: 1 | -1): void {
		const by = this.pop();
		const to = this.pop();
		if (by.number === undefined) this.items.push(nothing);
		else if (to.slot !== undefined) this.items.push({ slot: to.slot + sign * by.number });
		else this.items.push(by.number === 0 ? to : nothing);
	}
}

function offsetOf(operand: Operand | undefined): number {
	if (operand?.kind === "immediate" || operand?.kind === "number") return operand.value;
	return (operand as MemoryOperand | undefined)?.kind === "memory" ? (operand as MemoryOperand).offset : 0;
}

/** What the decoder must know of each shape of instruction, as the row of integers that the core reads (ROW_*). */

import { type Core, linear, type Operand, RETPOLINE, readShape, type Shape } from "../parser/index.js";
import * as c from "../parser/layout.js";
import type { Instructions } from "./instructions.js";
import type { Machine } from "./machine.js";
import { Moves } from "./moves.js";
import { StackPointer } from "./stackpointer.js";

/** The symbol that holds the targets of an indirect jump (cmd/compile/internal/ssagen, genssa). */
export function isJumpTable(name: string): boolean {
	return /\.jump\d+$/.test(name);
}

export class Rows {
	private readonly pointer: StackPointer;
	private readonly byteStores: ReadonlySet<string>;
	readonly moves: Moves;

	constructor(
		private readonly machine: Machine,
		private readonly core: Core,
		private readonly code: Instructions,
	) {
		this.pointer = new StackPointer(machine);
		this.moves = new Moves(machine, core);
		this.byteStores = new Set(machine.arch.moves.byteStores);
	}

	/** Learns the shape with that id. */
	learn(id: number): void {
		const shape = readShape(this.core.shapeText(id));
		if (shape === null || this.dependsOnCuts(shape)) {
			this.core.words[this.core.row(id) + c.ROW_STATE] = c.LEARNT_EXACT;
			return;
		}
		this.code.shapes[id] = shape;
		// Names are interned first: that may move the core's memory.
		const row = this.rowOf(shape);
		this.core.words.set(row, this.core.row(id));
	}

	/** True when an architecture's template asks for a number or a name that was cut out. */
	private dependsOnCuts({ mnemonic, operands, numbers, names }: Shape): boolean {
		if (numbers.length === 0 && names.length === 0) return false;
		return this.machine.templatesOf(mnemonic).some((template) => template.asksForValue(operands));
	}

	private rowOf(shape: Shape): Int32Array {
		const { mnemonic, operands: printed, numbers, names } = shape;
		const operands = printed === null ? null : this.machine.respelt(mnemonic, printed);
		const row = new Int32Array(c.ROW_STRIDE);
		const put = (column: number, value: number): void => {
			const { constant, factor, number } = linear(value, numbers.length);
			row.set([constant, factor, number], column);
		};
		const putMultiple = (column: number, value: number, by: number): void => {
			put(column, value);
			row[column] = (row[column] as number) * by;
			row[column + 1] = (row[column + 1] as number) * by;
		};
		row[c.ROW_STATE] = operands === null ? c.LEARNT_BAD : operands.length === 0 ? c.LEARNT_NONE : c.LEARNT_OPERANDS;
		row[c.ROW_CALLEE] = this.callee(printed ?? [], names);
		const effect = this.pointer.effect(mnemonic, operands);
		if (effect.kind === "lowers") {
			row[c.ROW_EFFECT] = c.EFFECT_LOWERS;
			putMultiple(c.ROW_LOWERS, effect.by, effect.times);
		} else if (effect.kind === "restores" || effect.kind === "adds") {
			row[c.ROW_EFFECT] = effect.kind === "adds" ? c.EFFECT_ADDS : c.EFFECT_RESTORES;
			row[c.ROW_REGISTER] = this.core.intern(effect.register);
		} else row[c.ROW_EFFECT] = effect.kind === "keeps" ? c.EFFECT_KEEPS : c.EFFECT_UNKNOWN;
		const copied = this.pointer.copy(mnemonic, operands);
		if (copied !== null) {
			row[c.ROW_COPIES] = 1;
			put(c.ROW_COPY, copied);
		}
		const constant = this.pointer.constant(mnemonic, operands);
		if (constant !== null) {
			row[c.ROW_SETS] = constant.increments ? 2 : 1;
			putMultiple(c.ROW_CONSTANT, constant.value, constant.times);
		}
		const first = operands?.[0];
		const last = operands?.at(-1);
		if (first?.kind === "memory") {
			row[c.ROW_MEMORY] = this.machine.arch.moves.stackNames.includes(first.base) ? 2 : 1;
			put(c.ROW_OFFSET, first.offset);
		}
		row[c.ROW_THROUGH] = last === undefined ? -1 : this.core.intern(registerOf(last));
		row[c.ROW_FIRST] = first?.kind === "register" ? this.core.intern(first.name) : -1;
		row[c.ROW_TABLE] = this.table(operands ?? [], names);
		row[c.ROW_THUNK] = first?.kind === "register" && first.suffix === RETPOLINE ? 1 : 0;
		row[c.ROW_BYTE_STORE] = this.storesByte(mnemonic, operands) ? 1 : 0;
		row[c.ROW_OPENS] = this.machine.mayOpen(mnemonic, operands) ? 1 : 0;
		this.moves.describe(row, shape, operands);
		return row;
	}

	private callee(operands: readonly Operand[], names: Shape["names"]): number {
		const last = operands.at(-1);
		if (last?.kind !== "symbol" || last.address) return c.CALLEE_NONE;
		const cut = names.find((gap) => gap.operand === operands.length - 1);
		return cut === undefined ? this.core.intern(last.name) : c.CALLEE_CUT - cut.number;
	}

	private table(operands: readonly Operand[], names: Shape["names"]): number {
		for (const [i, operand] of operands.entries()) {
			if (operand.kind !== "symbol") continue;
			const cut = names.find((gap) => gap.operand === i);
			if (cut !== undefined) return -2 - cut.number;
			if (isJumpTable(operand.name)) return this.core.intern(operand.name);
		}
		return -1;
	}

	/** A store of one byte on the stack, as far as can be seen. */
	private storesByte(mnemonic: string, operands: readonly Operand[] | null): boolean {
		if (!this.byteStores.has(mnemonic)) return false;
		const to = operands?.at(-1);
		return to === undefined || (to.kind === "memory" && this.machine.arch.moves.stackNames.includes(to.base));
	}
}

function registerOf(operand: Operand): string {
	if (operand.kind === "register") return operand.name;
	return operand.kind === "memory" ? operand.base : "";
}

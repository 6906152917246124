/** What an instruction moves from where to where, as columns of its shape's row: the core follows values by them (core/flow.ts). */

import type { OperandStackShapes } from "../arch/registry.js";
import { type Core, cutName, linear, type MemoryOperand, type Operand, type Shape } from "../parser/index.js";
import * as c from "../parser/layout.js";
import type { Machine } from "./machine.js";

/** Bytes a store covers, by the last letter of its mnemonic; vectors cover up to 64. */
const widths: ReadonlyMap<string, number> = new Map([
	["B", 1],
	["H", 2],
	["W", 4],
	["L", 4],
	["D", 8],
	["Q", 8],
	["V", 8],
]);
const WIDEST = 64;

export class Moves {
	private readonly sets: Readonly<
		Record<
			"copy" | "address" | "pairs" | "ranges" | "counted" | "addConstant" | "single" | "clobbers",
			ReadonlySet<string>
		>
	>;
	private readonly stack: StackMoves | null;

	constructor(
		private readonly machine: Machine,
		private readonly core: Core,
	) {
		const { moves, stackPointer } = machine.arch;
		const { copy, address, pairs, ranges, counted, addConstant, single, clobbers } = moves;
		this.sets = {
			copy: new Set(copy),
			address: new Set(address),
			pairs: new Set(pairs),
			ranges: new Set(ranges),
			counted: new Set(counted),
			addConstant: new Set(addConstant),
			single: new Set(single),
			clobbers: new Set(clobbers),
		};
		this.stack = moves.operandStack === undefined ? null : new StackMoves(moves.operandStack, stackPointer);
		for (const name of moves.arguments) core.push(c.S_ARGUMENTS, core.intern(name));
		for (const name of moves.stackNames) core.push(c.S_STACK_NAMES, core.intern(name));
		core.set(c.S_POINTER_SIZE, machine.arch.ptrSize);
		core.set(c.S_MIN_FRAME, machine.arch.minFrameSize);
		core.set(c.S_ARGUMENTS_SINCE, moves.argumentsSince ?? 0);
		core.set(c.S_BARRIER_RESULT, core.intern(moves.barrierResult));
		core.set(c.S_NAMED_FROM_TOP, moves.namedFromTop ? 1 : 0);
		core.set(c.S_CALLS_IN_PARENTHESES, moves.callsRegisterInParentheses ? 1 : 0);
		core.set(c.S_CONTEXT, moves.funcvalRegister === undefined ? -1 : core.intern(moves.funcvalRegister));
		core.set(c.S_ZERO, moves.zero === undefined ? -1 : core.intern(moves.zero));
		core.set(c.S_ZERO_VECTOR, moves.zeroVector === undefined ? -1 : core.intern(moves.zeroVector));
		core.set(c.S_HAS_OPERAND_STACK, this.stack === null ? 0 : 1);
	}

	/** MNEMONIC_* bits of a mnemonic. */
	bits(mnemonic: string): number {
		const { sets } = this;
		return (
			(sets.address.has(mnemonic) ? c.MNEMONIC_ADDRESS : 0) |
			(sets.copy.has(mnemonic) ? c.MNEMONIC_COPY : 0) |
			(sets.addConstant.has(mnemonic) ? c.MNEMONIC_ADD : 0) |
			(this.machine.reads.has(mnemonic) || mnemonic === "LOCK" || mnemonic.startsWith("NOP") ? c.MNEMONIC_READS : 0) |
			(this.isWild(mnemonic) ? c.MNEMONIC_WILD : 0) |
			(sets.single.has(mnemonic) ? c.MNEMONIC_SINGLE : 0)
		);
	}

	/** Writes registers that are not its last operand, or its last operand is no single register. */
	private isWild(mnemonic: string): boolean {
		const { sets } = this;
		const { fills, ranges } = this.machine.arch.moves;
		return (
			sets.clobbers.has(mnemonic) ||
			fills?.[mnemonic] !== undefined ||
			ranges.includes(mnemonic) ||
			/^(?:F?LDX?P|LDAXP|CASP|SWP|XCHG|MULX|V.*GATHER)/.test(mnemonic)
		);
	}

	/** Writes the columns into `row`. */
	describe(row: Int32Array, { mnemonic, numbers, names }: Shape, operands: readonly Operand[] | null): void {
		const list = operands ?? [];
		const { stack } = this;
		row[c.ROW_COUNT] = list.length;
		row[c.ROW_MOVE] = stack === null ? this.move(mnemonic, list) : stack.move(mnemonic, list[0]);
		row[c.ROW_WIDTH] = stack === null ? (widths.get(mnemonic.slice(-1)) ?? WIDEST) : stack.width(mnemonic);
		row[c.ROW_RANGE] =
			row[c.ROW_MOVE] === c.MOVE_FILL
				? this.registers(this.machine.arch.moves.fills?.[mnemonic] ?? [])
				: this.range(row[c.ROW_MOVE], list, mnemonic);
		const [first, second] = list;
		const third = list.length > 2 ? list.at(-1) : undefined;
		for (const [i, operand] of [first, second, third].entries())
			if (operand !== undefined)
				this.operand(row, c.ROW_OPERANDS + i * c.OPERAND_STRIDE, operand, numbers.length, names.length);
		this.more(row, list.slice(2, -1));
	}

	private move(mnemonic: string, operands: readonly Operand[]): number {
		const { sets } = this;
		if (this.machine.reads.has(mnemonic) || mnemonic === "LOCK") return c.MOVE_NOTHING;
		if (sets.clobbers.has(mnemonic)) return c.MOVE_ANYTHING;
		if (this.machine.arch.moves.fills?.[mnemonic] !== undefined) return c.MOVE_FILL;
		const [first, second, third] = operands;
		if (first === undefined) return c.MOVE_REGISTERS;
		if (operands.every((one) => one.kind === "register" && one.name === this.machine.arch.moves.nops?.[mnemonic]))
			return c.MOVE_NOTHING;
		if (operands.length === 2) {
			if (sets.address.has(mnemonic)) return c.MOVE_ADDRESS;
			if (sets.copy.has(mnemonic)) return c.MOVE_VALUE;
			if (sets.pairs.has(mnemonic) && first.kind === "pair") return c.MOVE_PAIR;
		}
		if (operands.length === 3) {
			const kinds = [first, second, third].map((operand) => operand?.kind).join(" ");
			if (sets.ranges.has(mnemonic) && kinds === "register register memory") return c.MOVE_RANGE_OUT;
			if (sets.ranges.has(mnemonic) && kinds === "memory register register") return c.MOVE_RANGE_IN;
			if (sets.addConstant.has(mnemonic) && second?.kind === "register") return c.MOVE_SUM;
			if (sets.counted.has(mnemonic) && first.kind === "immediate" && isWord(first.value)) return c.MOVE_BYTES;
		}
		return operands.length === 1 && !sets.single.has(mnemonic) ? c.MOVE_OPERANDS_AND_REGISTERS : c.MOVE_OPERANDS;
	}

	/** Index in S_RANGES of the registers that a range stores or loads, or that are written unnamed; -1 where there are none. */
	private range(move: number, [first, second, third]: readonly Operand[], mnemonic: string): number {
		const implicit = this.machine.arch.moves.implicit?.[mnemonic];
		if (implicit !== undefined) return this.registers(implicit);
		const [from, to] = move === c.MOVE_RANGE_OUT ? [first, second] : [second, third];
		if (move !== c.MOVE_RANGE_OUT && move !== c.MOVE_RANGE_IN) return -1;
		if (from?.kind !== "register" || to?.kind !== "register") return -1;
		return this.registers(consecutive(from.name, to.name));
	}

	/** Puts registers into S_RANGES; their index there. */
	private registers(list: readonly string[]): number {
		const { core } = this;
		const at = core.length(c.S_RANGES);
		const ids = list.map((name) => core.intern(name));
		for (const word of [ids.length, ...ids]) core.push(c.S_RANGES, word);
		return at;
	}

	private operand(row: Int32Array, at: number, operand: Operand, numbers: number, names: number): void {
		const put = (kind: number, name: number, second: number, value: number, bits: number): void => {
			const { constant, factor, number } = linear(value, numbers);
			row.set([kind, bits, name, second, constant, factor, number], at);
		};
		const id = (text: string): number => {
			const cut = cutName(text, names);
			return cut < 0 ? this.core.intern(text) : c.CALLEE_CUT - cut;
		};
		switch (operand.kind) {
			case "register":
				put(c.OPERAND_REGISTER, id(operand.name), -1, 0, 0);
				break;
			case "immediate":
				if (isWord(operand.value)) put(c.OPERAND_NUMBER, -1, -1, operand.value, 0);
				else put(c.OPERAND_CONSTANT, -1, -1, 0, 0);
				break;
			case "memory":
				put(
					c.OPERAND_MEMORY,
					id(operand.base),
					operand.variable === "" ? -1 : id(operand.variable),
					operand.offset,
					(operand.address ? c.OPERAND_IS_ADDRESS : 0) | (this.isIndexed(operand) ? c.OPERAND_HAS_INDEX : 0),
				);
				break;
			case "symbol":
				put(c.OPERAND_SYMBOL, id(operand.name), -1, operand.offset, operand.address ? c.OPERAND_IS_ADDRESS : 0);
				break;
			case "pair":
				put(c.OPERAND_PAIR, id(operand.first), id(operand.second), 0, 0);
				break;
			case "other":
				put(c.OPERAND_OTHER, -1, -1, 0, 0);
				break;
			case "number":
			case "hole":
				put(c.OPERAND_NONE, -1, -1, 0, 0);
		}
	}

	/** A register that is always zero is no index. */
	private isIndexed({ index }: MemoryOperand): boolean {
		return index !== "" && index !== this.machine.arch.moves.zeroIndex;
	}

	/** Registers of the operands that have no columns. */
	private more(row: Int32Array, operands: readonly Operand[]): void {
		const names = operands.flatMap((operand) => {
			if (operand.kind === "register") return [operand.name];
			return operand.kind === "pair" ? [operand.first, operand.second] : [];
		});
		const isKnown = names.length <= c.MAX_MORE && operands.every(({ kind }) => kind !== "memory" && kind !== "other");
		row.fill(isKnown ? -1 : c.MORE_ANY, c.ROW_MORE, c.ROW_MORE + c.MAX_MORE);
		if (isKnown)
			row.set(
				names.map((name) => this.core.intern(name)),
				c.ROW_MORE,
			);
	}
}

/** On a machine that computes on a stack of operands. */
class StackMoves {
	private readonly moves: ReadonlyMap<string, number>;
	private readonly widths: ReadonlyMap<string, number>;

	constructor(
		private readonly shapes: OperandStackShapes,
		private readonly stackPointer: string,
	) {
		const { same, add, subtract, shift, loads, stores } = shapes;
		this.widths = new Map(stores);
		const groups: readonly (readonly [number, readonly string[]])[] = [
			[c.STACK_STORES, stores.map(([mnemonic]) => mnemonic)],
			[c.STACK_LOADS, loads],
			[c.STACK_DROPS, shift],
			[c.STACK_SUBTRACTS, subtract],
			[c.STACK_ADDS, add],
			[c.STACK_KEEPS, same],
		];
		this.moves = new Map(groups.flatMap(([move, list]) => list.map((mnemonic) => [mnemonic, move] as const)));
	}

	width(mnemonic: string): number {
		return this.widths.get(mnemonic) ?? 0;
	}

	move(mnemonic: string, operand: Operand | undefined): number {
		const { shapes, stackPointer } = this;
		if (mnemonic === shapes.get && operand?.kind === "register")
			return operand.name === stackPointer ? c.STACK_GETS_POINTER : c.STACK_GETS;
		if (mnemonic === shapes.set && operand?.kind === "register")
			return operand.name === stackPointer ? c.STACK_DROPS : c.STACK_SETS;
		if (shapes.constants.includes(mnemonic) && operand !== undefined)
			return operand.kind === "immediate" && isWord(operand.value) ? c.STACK_NUMBER : c.STACK_ADDRESS;
		return this.moves.get(mnemonic) ?? c.STACK_FORGETS;
	}
}

/** Fits into 32 bits. */
function isWord(value: number): boolean {
	return (value | 0) === value;
}

/** `R2`, `R4` → `R2`, `R3`, `R4`; the last register is followed by the first. */
function consecutive(first: string, last: string): string[] {
	const prefix = /^\D*/.exec(first)?.[0] ?? "";
	const names: string[] = [];
	for (let n = Number(first.slice(prefix.length)); names.length < 16; n = (n + 1) % 16) {
		names.push(`${prefix}${n}`);
		if (names.at(-1) === last) break;
	}
	return names;
}

/** What one instruction does to the values that are known (src/analysis/moves.ts says what it moves). */

import {
	CLASS_INDEXED,
	MAX_MORE,
	MORE_ANY,
	MOVE_ADDRESS,
	MOVE_ANYTHING,
	MOVE_BYTES,
	MOVE_FILL,
	MOVE_NOTHING,
	MOVE_OPERANDS_AND_REGISTERS,
	MOVE_PAIR,
	MOVE_RANGE_IN,
	MOVE_RANGE_OUT,
	MOVE_REGISTERS,
	MOVE_SUM,
	MOVE_VALUE,
	OPERAND_HAS_INDEX,
	OPERAND_IS_ADDRESS,
	OPERAND_KIND,
	OPERAND_MEMORY,
	OPERAND_NAME,
	OPERAND_NUMBER,
	OPERAND_OTHER,
	OPERAND_PAIR,
	OPERAND_REGISTER,
	OPERAND_SECOND,
	OPERAND_STRIDE,
	ROW_COUNT,
	ROW_MORE,
	ROW_MOVE,
	ROW_OPERANDS,
	ROW_RANGE,
	ROW_WIDTH,
	S_POINTER_SIZE,
	S_RANGES,
	S_WANTS_RELOCATIONS,
} from "../src/parser/layout";
import { NOTHING } from "./facts";
import { relocatedSymbol } from "./host";
import { get, at as itemAt } from "./memory";
import {
	addressAt,
	assign,
	fill,
	has,
	isKind,
	loadAt,
	NO_SLOT,
	offsetAt,
	registers,
	slotOf,
	slots,
	storeAt,
	sumOf,
	symbolValue,
} from "./places";
import { rowOf, word } from "./shapes";
import { classOf } from "./textlines";

export const FIRST: i32 = ROW_OPERANDS;
export const SECOND: i32 = ROW_OPERANDS + OPERAND_STRIDE;
export const THIRD: i32 = ROW_OPERANDS + 2 * OPERAND_STRIDE;

/** Columns of the last operand of a row that has some. */
export function lastOf(row: usize): i32 {
	const count = word(row, ROW_COUNT);
	return count > 2 ? THIRD : count === 2 ? SECOND : FIRST;
}

/** Line `n`, which is no call. */
export function instruction(n: i32): void {
	let row = rowOf(n);
	const move = word(row, ROW_MOVE);
	if (move === MOVE_NOTHING) return;
	if (move === MOVE_ANYTHING) {
		registers.clear();
		slots.clear();
		return;
	}
	if (move === MOVE_FILL) {
		const at = word(row, ROW_RANGE);
		fill(registers.get(itemAt(S_RANGES, at + 1)));
		for (let i = itemAt(S_RANGES, at); i > 0; i--) registers.remove(itemAt(S_RANGES, at + i));
		return;
	}
	const size = get(S_POINTER_SIZE);
	if (get(S_WANTS_RELOCATIONS) !== 0 && word(row, ROW_COUNT) > 0) {
		const symbol = relocatedSymbol(n);
		// Asking may have read other lines.
		row = rowOf(n);
		if (symbol >= 0) {
			assign(row, lastOf(row), symbolValue(symbol, 0), size);
			return;
		}
	}
	switch (move) {
		case MOVE_REGISTERS:
			registers.clear();
			return;
		case MOVE_ADDRESS:
			assign(row, SECOND, addressAt(row, FIRST), size);
			return;
		case MOVE_VALUE:
			assign(row, SECOND, source(row), size);
			return;
		case MOVE_PAIR: {
			const second = registers.get(word(row, FIRST + OPERAND_SECOND));
			storeAt(row, SECOND, registers.get(word(row, FIRST + OPERAND_NAME)), 0, size);
			storeAt(row, SECOND, second, size, size);
			return;
		}
		case MOVE_RANGE_OUT:
		case MOVE_RANGE_IN:
			range(row, move === MOVE_RANGE_OUT, size);
			return;
		case MOVE_SUM:
			assign(row, THIRD, sum(row), size);
			return;
		case MOVE_BYTES:
			storeAt(row, THIRD, NOTHING, 0, offsetAt(row, FIRST));
			return;
		default:
			operands(n, row, move);
	}
}

/** What a copy copies. */
function source(row: usize): i64 {
	if (has(row, FIRST, OPERAND_IS_ADDRESS)) return addressAt(row, FIRST);
	return isKind(row, FIRST, OPERAND_REGISTER) ? registers.get(word(row, FIRST + OPERAND_NAME)) : loadAt(row, FIRST);
}

/** `ADD $8, RSP, R0`, `ADD $main.x-8(SP), RSP, R0`. */
function sum(row: usize): i64 {
	if (isKind(row, FIRST, OPERAND_MEMORY)) return has(row, FIRST, OPERAND_IS_ADDRESS) ? addressAt(row, FIRST) : NOTHING;
	return isKind(row, FIRST, OPERAND_NUMBER) ? sumOf(word(row, SECOND + OPERAND_NAME), offsetAt(row, FIRST)) : NOTHING;
}

/** Stores or loads consecutive registers. */
function range(row: usize, isOut: bool, size: i32): void {
	const at = word(row, ROW_RANGE);
	const count = itemAt(S_RANGES, at);
	const isIndexed = !isOut && has(row, FIRST, OPERAND_HAS_INDEX);
	const slot = isOut || isIndexed ? NO_SLOT : slotOf(row, FIRST);
	for (let i = 0; i < count; i++) {
		const register = itemAt(S_RANGES, at + 1 + i);
		if (isOut) storeAt(row, THIRD, registers.get(register), i * size, size);
		else registers.set(register, slot === NO_SLOT ? NOTHING : slots.get(slot + i * size));
	}
}

/** Writes whatever it names. */
function operands(n: i32, row: usize, move: i32): void {
	if (move === MOVE_OPERANDS_AND_REGISTERS) registers.clear();
	const count = min(word(row, ROW_COUNT), 3);
	// Pre- and post-indexed accesses move their base register.
	if (classOf(n) === CLASS_INDEXED)
		for (let i = 0; i < count; i++) {
			const at = ROW_OPERANDS + i * OPERAND_STRIDE;
			if (isKind(row, at, OPERAND_MEMORY)) registers.remove(word(row, at + OPERAND_NAME));
		}
	if (registers.length > 0) {
		for (let i = 0; i < count; i++) {
			const at = ROW_OPERANDS + i * OPERAND_STRIDE;
			const kind = word(row, at + OPERAND_KIND);
			if (kind === OPERAND_REGISTER || kind === OPERAND_PAIR) registers.remove(word(row, at + OPERAND_NAME));
			if (kind === OPERAND_PAIR) registers.remove(word(row, at + OPERAND_SECOND));
			else if (kind === OPERAND_OTHER) registers.clear();
		}
		for (let i = 0; i < MAX_MORE; i++) {
			const more = word(row, ROW_MORE + i);
			if (more === MORE_ANY) registers.clear();
			else if (more >= 0) registers.remove(more);
		}
	}
	storeAt(row, lastOf(row), NOTHING, 0, word(row, ROW_WIDTH));
}

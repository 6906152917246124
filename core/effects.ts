/** Which register an instruction writes, told from its text where that is enough: of most instructions nothing else is asked. */

import {
	CLASS_INDEXED,
	CLASS_PLAIN,
	CLASS_STACK,
	MAX_MORE,
	MNEMONIC_ADDRESS,
	MNEMONIC_COPY,
	MNEMONIC_READS,
	MNEMONIC_SINGLE,
	MNEMONIC_WILD,
	MORE_ANY,
	MOVE_ANYTHING,
	MOVE_FILL,
	MOVE_NOTHING,
	MOVE_OPERANDS_AND_REGISTERS,
	MOVE_RANGE_IN,
	MOVE_RANGE_OUT,
	MOVE_REGISTERS,
	OPERAND_KIND,
	OPERAND_MEMORY,
	OPERAND_NAME,
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
	S_RANGES,
} from "../src/parser/layout";
import { byte, CLOSE, SPACE } from "./bytes";
import { at as itemAt } from "./memory";
import { FIRST, SECOND } from "./moves";
import { areSeveral } from "./operandtext";
import { NONE, registerAt, registerOf } from "./registers";
import { rowOf, word } from "./shapes";
import { classOf } from "./textlines";

/** The row must be asked (`spoiltBy`). */
export const ASK: i32 = -2;
/** A comma and a blank. */
const BETWEEN: u16 = 0x202c;

/**
 * The register that an instruction of class `c` and with these MNEMONIC_* bits writes: the last of its operands [from, end). NONE, or
 * ASK.
 */
export function written(bits: i32, c: i32, from: usize, end: usize): i32 {
	if ((bits & MNEMONIC_READS) !== 0) return NONE;
	if ((bits & MNEMONIC_WILD) !== 0 || c === CLASS_INDEXED || from >= end) return ASK;
	// Others write their last operand, if they have more than one.
	const isAlone = (bits & (MNEMONIC_COPY | MNEMONIC_ADDRESS | MNEMONIC_SINGLE)) !== 0 || c === CLASS_STACK;
	if (byte(end - 1) === CLOSE) return isAlone || areSeveral(from, end) ? NONE : ASK;
	if (end - from >= 5) {
		if (load<u16>(end - 4) === BETWEEN) return registerAt(end - 2, end);
		if (load<u16>(end - 5) === BETWEEN) return registerAt(end - 3, end);
	}
	if (!isAlone && !areSeveral(from, end)) return ASK;
	let at = end;
	while (at > from && byte(at - 1) !== SPACE && end - at < 4) at--;
	return end - at > 3 ? ASK : registerAt(at, end);
}

const EVERY: u64 = ~(<u64>0);

/** Which registers line `n`, of which `written` says ASK, may change, a bit each. */
export function spoiltBy(n: i32): u64 {
	const row = rowOf(n);
	const move = word(row, ROW_MOVE);
	if (move === MOVE_NOTHING) return 0;
	if (move === MOVE_RANGE_IN || move === MOVE_RANGE_OUT) return EVERY;
	const range = word(row, ROW_RANGE);
	const isOdd = move === MOVE_ANYTHING || move === MOVE_REGISTERS || move === MOVE_OPERANDS_AND_REGISTERS;
	if (isOdd && range < 0) return EVERY;
	let mask: u64 = 0;
	if (range >= 0) for (let i = itemAt(S_RANGES, range); i > 0; i--) mask |= bit(itemAt(S_RANGES, range + i));
	if (move === MOVE_FILL) return mask;
	const operands = min(word(row, ROW_COUNT), 3);
	// `XCHGL AX, AX` does nothing.
	if (
		word(row, ROW_COUNT) === 2 &&
		word(row, FIRST + OPERAND_KIND) === OPERAND_REGISTER &&
		word(row, SECOND + OPERAND_KIND) === OPERAND_REGISTER &&
		word(row, FIRST + OPERAND_NAME) === word(row, SECOND + OPERAND_NAME)
	)
		return 0;
	for (let i = 0; i < operands; i++) {
		const at = ROW_OPERANDS + i * OPERAND_STRIDE;
		const kind = word(row, at + OPERAND_KIND);
		if (kind === OPERAND_OTHER) return EVERY;
		if (kind === OPERAND_MEMORY && classOf(n) !== CLASS_INDEXED) continue;
		if (kind !== OPERAND_REGISTER && kind !== OPERAND_PAIR && kind !== OPERAND_MEMORY) continue;
		mask |= bit(word(row, at + OPERAND_NAME));
		if (kind === OPERAND_PAIR) mask |= bit(word(row, at + OPERAND_SECOND));
	}
	for (let i = 0; i < MAX_MORE; i++) {
		const more = word(row, ROW_MORE + i);
		if (more === MORE_ANY) return EVERY;
		if (more >= 0) mask |= bit(more);
	}
	return mask;
}

function bit(name: i32): u64 {
	const register = name < 0 ? -1 : registerOf(name);
	return register < 0 ? 0 : (<u64>1) << (<u64>register);
}

/** True for lines that compute, or move. */
export function computes(c: i32): bool {
	return c === CLASS_PLAIN || c === CLASS_STACK || c === CLASS_INDEXED;
}

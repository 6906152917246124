/** Calls and jumps through a register: where the address was loaded from. */

import {
	CALLEE_TABLE,
	CLASS_PLAIN,
	CLASS_PSEUDO,
	CUT_NAMES,
	LINE_STRIDE,
	MNEMONIC_ADD,
	MNEMONIC_ADDRESS,
	MNEMONIC_PAIR,
	OP,
	OPERAND_KIND,
	OPERAND_NAME,
	OPERAND_NUMBER,
	OPERAND_SYMBOL,
	ROW_COUNT,
	ROW_FIRST,
	ROW_MEMORY,
	ROW_OFFSET,
	ROW_OPERANDS,
	ROW_TABLE,
	ROW_THROUGH,
	S_FIRST_METHOD,
	S_LINES_OF_TEXT,
} from "../src/parser/layout";
import { bitsOf } from "./callees";
import { mnemonicOf } from "./lines";
import { get, at as itemAt } from "./memory";
import { endsIn } from "./operands";
import { rowOf, valueOf, word } from "./shapes";
import { classOf } from "./textlines";

/** How far back the load of a code pointer or the address of a jump table is looked for, in instructions. */
const LOOK_BACK = 16;
const LOOK_BACK_TABLE = 24;
/** A method's code was loaded with another word: which of the two is called is not looked at. */
export const SLOT_OF_PAIR = -2;

/** The symbol `F.jumpN` whose address is taken shortly before an indirect jump (cmd/compile, ssagen). */
export function jumpTable(from: i32): i32 {
	for (let n = from - 1, seen = 0; n >= 0 && seen < LOOK_BACK_TABLE; n--) {
		const c = classOf(n);
		if (c !== CLASS_PLAIN) {
			if (c !== CLASS_PSEUDO) seen++;
			continue;
		}
		seen++;
		const table = word(rowOf(n), ROW_TABLE);
		if (table >= 0) return table;
		if (table === -1) continue;
		const name = get(CUT_NAMES - 2 - table);
		if ((bitsOf(name) & CALLEE_TABLE) !== 0) return name;
	}
	return -1;
}

/**
 * Symbol that the code pointer of the last indirect call was loaded from, -1 for none. With -dynlink ppc64le calls morestack so
 * (cmd/internal/obj/ppc64/obj9.go, stacksplit), x86 DUFFZERO and DUFFCOPY (x86/obj6.go, rewriteToUseGot). What other values a function
 * calls is told by their flow.
 */
export let loaded = -1;

/**
 * Where the code pointer of an indirect call was loaded from, bytes from what its base points to; -1 when that is not
 * seen. Methods stand behind the three words of an itab's head (internal/abi, type ITab), the code of a closure is the first
 * word of its funcval.
 */
export function codeSlot(from: i32): i32 {
	loaded = -1;
	let register = word(rowOf(from), ROW_THROUGH);
	if (register < 0) return -1;
	let isSum = false;
	for (let n = from - 1, seen = 0; n >= 0 && seen < LOOK_BACK; n--) {
		const c = classOf(n);
		if (c === CLASS_PSEUDO) continue;
		seen++;
		if (c !== CLASS_PLAIN) return -1;
		const op = itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + OP);
		const isPair = (mnemonicOf(op) & MNEMONIC_PAIR) !== 0;
		if (!endsIn(n, register) && !isPair) continue;
		const row = rowOf(n);
		// Calls that go through a register of their own: MOVD R12, LR.
		if (word(row, ROW_FIRST) >= 0) register = word(row, ROW_FIRST);
		// LEAL 1230(CX), CX: the middle of DUFFCOPY.
		else if (word(row, ROW_MEMORY) === 1 && (mnemonicOf(op) & MNEMONIC_ADDRESS) !== 0)
			register = word(row, ROW_OPERANDS + OPERAND_NAME);
		// ADD $936, R9: likewise, on arm and arm64.
		else if (
			(mnemonicOf(op) & MNEMONIC_ADD) !== 0 &&
			word(row, ROW_COUNT) === 2 &&
			word(row, ROW_OPERANDS + OPERAND_KIND) === OPERAND_NUMBER
		)
			isSum = true;
		// A code pointer that was put aside on the stack: from where it came is not seen.
		else if (word(row, ROW_MEMORY) !== 1) {
			if (word(row, ROW_OPERANDS + OPERAND_KIND) === OPERAND_SYMBOL) loaded = word(row, ROW_OPERANDS + OPERAND_NAME);
			return -1;
		} else if (isSum) return -1;
		else if (isPair) return valueOf(row, ROW_OFFSET) >= get(S_FIRST_METHOD) ? SLOT_OF_PAIR : -1;
		else return valueOf(row, ROW_OFFSET);
	}
	return -1;
}

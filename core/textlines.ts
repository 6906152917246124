/** The lines of the function that was scanned last. */

import {
	CLASS,
	CLASS_BRANCH,
	CLASS_CALL,
	CLASS_STOP,
	LINE_STRIDE,
	MNEMONIC_CONDITIONAL,
	MNEMONIC_DELAY,
	OP,
	PC,
	S_BLOCK_BAD,
	S_LINES_OF_TEXT,
} from "../src/parser/layout";
import { mnemonicOf } from "./lines";
import { get, at as itemAt, lengthOf } from "./memory";

export function count(): i32 {
	return lengthOf(S_LINES_OF_TEXT) / LINE_STRIDE;
}

export function classOf(n: i32): i32 {
	return itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + CLASS);
}

export function pcOf(n: i32): i32 {
	return itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + PC);
}

/** Number of the first line at pc, or -1. */
export function lineAt(pc: i32): i32 {
	return lineBetween(0, count() - 1, pc);
}

/** The same, near behind line `from`, whose pc is smaller, where all lines are in order. */
export function lineBehind(from: i32, pc: i32): i32 {
	if (get(S_BLOCK_BAD) > 0) return lineAt(pc);
	const last = count() - 1;
	let low = from;
	let step = 4;
	while (low + step < last && pcOf(low + step) < pc) {
		low += step;
		step <<= 1;
	}
	return lineBetween(low, min(low + step, last), pc);
}

function lineBetween(from: i32, to: i32, pc: i32): i32 {
	let low = from;
	let high = to;
	while (low < high) {
		const mid = (low + high) >> 1;
		if (pcOf(mid) >= pc) high = mid;
		else low = mid + 1;
	}
	return pcOf(low) === pc ? low : -1;
}

/** A call, jump or return that is executed on a condition only. */
export function isConditional(n: i32, opClass: i32): bool {
	if (opClass < CLASS_CALL || opClass > CLASS_STOP || opClass === CLASS_BRANCH) return false;
	return (mnemonicOf(itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + OP)) & MNEMONIC_CONDITIONAL) !== 0;
}

export function isDelaySlot(n: i32): bool {
	return n < count() && (mnemonicOf(itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + OP)) & MNEMONIC_DELAY) !== 0;
}

/**
 * Where a value comes from: asked for a register before a line, and looked for backwards, through copies, stack slots and
 * joining paths, until a parameter, a result, a captured word, a variable or a constant is met. The answer is a set (answers.ts);
 * what is not understood on one of the ways is in it as UNKNOWN.
 */

import {
	ARGS,
	CALLEE_FUNCVAL,
	FROM_FUNCVAL,
	FROM_RESULT,
	LINE_STRIDE,
	MNEMONIC_COPY,
	MOVE_VALUE,
	OP,
	OPERAND_HAS_INDEX,
	OPERAND_IS_ADDRESS,
	OPERAND_MEMORY,
	OPERAND_NAME,
	OPERAND_SYMBOL,
	ROW_MOVE,
	S_LINES_OF_TEXT,
} from "../src/parser/layout";
import { answer, begin, closures, found, kindAt, PLAIN, task, unknown, whichAt } from "./answers";
import { beginSearches, result, search, searchBefore, wantObjects } from "./backwards";
import { bitsOf } from "./callees";
import { closureAt, define } from "./definitions";

import { mnemonicOf } from "./lines";
import { at as itemAt } from "./memory";
import { FIRST } from "./moves";
import { firstEnd, readSlot, slotOffset, slotVariable } from "./operandtext";
import { has, isKind, isStackName, nameAt, offsetAt, plainName } from "./places";
import { registerOf } from "./registers";
import { rowOf, word } from "./shapes";
import { beginStores, storedIn } from "./stores";
import {
	beginTargets,
	CALLS,
	CALLS_OTHER,
	CALLS_PANIC,
	firstOf,
	isCall,
	renew,
	spoils,
	targetOf,
	WRITES_SOME,
} from "./targets";

/** Begins a function; `slow`: the block that calls runtime.morestack, -1 for none. */
export function beginOrigins(slow: i32): void {
	beginTargets();
	beginSearches(slow);
	beginStores();
	closures.clear();
}

/** What a register may hold before line `before` of a block. */
export function origins(node: i32, before: i32, register: i32): void {
	begin(0);
	task(node, before, register, PLAIN);
	search();
}

/** What a register may hold in a block that has not yet written to it, `lines` lines after the block's beginning. */
export function originsBefore(node: i32, lines: i32, register: i32): void {
	begin(lines);
	searchBefore(node, register);
}

/** What the call on line `n`, `lines` lines ago, may have left in a register. */
export function originsOfCall(n: i32, lines: i32, register: i32): void {
	begin(lines);
	const target = targetOf(n);
	if (target === CALLS || target === CALLS_OTHER) result(n, register, target === CALLS_OTHER, PLAIN);
	else if (target !== CALLS_PANIC) unknown();
}

/** Line of the call that made the object to which a register points, and nothing else; -1 where there is none. */
export function objectIn(node: i32, before: i32, register: i32): i32 {
	wantObjects(true);
	origins(node, before, register);
	wantObjects(false);
	return found === 1 && kindAt(0) === FROM_RESULT ? whichAt(0) : -1;
}

/** What line `n`, which writes a register, may put there. */
export function originsOf(node: i32, n: i32): void {
	begin(0);
	define(node, n, PLAIN);
	search();
}

/** What a word of a variable on the stack may hold, whoever has its address. */
export function originsOfSlot(variable: i32, offset: i32): void {
	begin(0);
	storedIn(variable, offset, PLAIN);
	search();
}

/**
 * Which functions' code the register that is called on line `n` may hold, as funcvals: that of a constant, that of a closure
 * on the stack, or the first word behind a register, which is the context register or becomes it later.
 */
export function originsOfCode(node: i32, n: i32, called: i32): void {
	begin(0);
	const first = firstOf(node);
	renew();
	for (let m = n - 1; m >= first && called >= 0; m--) {
		const target = targetOf(m);
		if (isCall(target)) break;
		if (target === WRITES_SOME && spoils(m, called)) break;
		if (target !== called) continue;
		if (loadsCode(m)) return;
		const funcval = firstWordOf(m);
		if (funcval < 0) break;
		origins(node, m, funcval);
		return;
	}
	unknown();
}

/** Line `n` loads code from a funcval constant, or from a closure on the stack: then that is the answer. */
function loadsCode(n: i32): bool {
	const line = n * LINE_STRIDE;
	if ((mnemonicOf(itemAt(S_LINES_OF_TEXT, line + OP)) & MNEMONIC_COPY) === 0) return false;
	if (readSlot(<usize>itemAt(S_LINES_OF_TEXT, line + ARGS), firstEnd(n))) {
		closureAt(slotVariable, slotOffset);
		return true;
	}
	const row = rowOf(n);
	if (word(row, ROW_MOVE) !== MOVE_VALUE || !isKind(row, FIRST, OPERAND_SYMBOL)) return false;
	const name = nameAt(row, FIRST + OPERAND_NAME);
	if (has(row, FIRST, OPERAND_IS_ADDRESS) || (bitsOf(name) & CALLEE_FUNCVAL) === 0) return false;
	answer(FROM_FUNCVAL, plainName(name), 0);
	return true;
}

/** The register behind which line `n` loads the first word, `MOVQ (DX), CX`; -1 for none. */
function firstWordOf(n: i32): i32 {
	const row = rowOf(n);
	const isLoad =
		word(row, ROW_MOVE) === MOVE_VALUE &&
		isKind(row, FIRST, OPERAND_MEMORY) &&
		!has(row, FIRST, OPERAND_HAS_INDEX | OPERAND_IS_ADDRESS) &&
		offsetAt(row, FIRST) === 0 &&
		!isStackName(word(row, FIRST + OPERAND_NAME));
	return isLoad ? registerOf(word(row, FIRST + OPERAND_NAME)) : -1;
}

/** The symbols that calls and jumps name. */

import {
	ARGS,
	CALLEE_CUT,
	CALLEE_WHOLE,
	CUT_NAMES,
	END,
	LINE_STRIDE,
	MNEMONIC_LEADS,
	OP,
	ROW_CALLEE,
	S_LINES_OF_TEXT,
	S_WANTS_RELOCATIONS,
} from "../src/parser/layout";
import { isStaticBase } from "./bytes";
import { relocatedCallee } from "./host";
import { addMnemonicBits, mnemonicOf } from "./lines";
import { get, at as itemAt } from "./memory";
import { names, rowOf, word } from "./shapes";

/** Name id of the symbol that a call or a jump leads to, or -1. */
export function calleeOf(n: i32): i32 {
	const named = namedCallee(n);
	if (named >= 0) return named;
	const callee = word(rowOf(n), ROW_CALLEE);
	if (callee <= CALLEE_CUT) {
		const name = get(CUT_NAMES + CALLEE_CUT - callee);
		if (callee === CALLEE_CUT) noteWhole(n, name);
		return name;
	}
	return callee >= 0 || get(S_WANTS_RELOCATIONS) === 0 ? callee : relocatedCallee(n);
}

/** The same where the operand is `name(SB)`, that name was met so before, and so was the mnemonic: most calls are like that. */
function namedCallee(n: i32): i32 {
	const line = n * LINE_STRIDE;
	const base = <usize>itemAt(S_LINES_OF_TEXT, line + END) - 4;
	if (!isStaticBase(base)) return -1;
	if ((mnemonicOf(itemAt(S_LINES_OF_TEXT, line + OP)) & MNEMONIC_LEADS) === 0) return -1;
	const from = <usize>itemAt(S_LINES_OF_TEXT, line + ARGS);
	if (base <= from) return -1;
	const name = names.find(from, <i32>(base - from));
	return name >= 0 && (names.user(name) & CALLEE_WHOLE) !== 0 ? name : -1;
}

/** What was cut from line `n` may be all that stands before `(SB)`. */
function noteWhole(n: i32, name: i32): void {
	const line = n * LINE_STRIDE;
	const base = itemAt(S_LINES_OF_TEXT, line + END) - 4;
	if (!isStaticBase(<usize>base) || names.length(name) !== base - itemAt(S_LINES_OF_TEXT, line + ARGS)) return;
	names.setUser(name, names.user(name) | CALLEE_WHOLE);
	addMnemonicBits(itemAt(S_LINES_OF_TEXT, line + OP), MNEMONIC_LEADS);
}

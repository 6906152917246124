/** Functions that calls are given: as arguments, or as what they send over a channel. A pool runs such tasks. */

import {
	CALLEE_MAY_SUBMIT,
	CALLEE_SELECTS,
	CALLEE_SENDS,
	GIVEN_STRIDE,
	S_ARGUMENTS,
	S_GIVEN,
	S_POINTER_SIZE,
} from "../src/parser/layout";
import { kindOf, Longs, SLOT, whichOf } from "./facts";
import { argument, funcvalOf } from "./handed";
import { get, lengthOf, room, setLength } from "./memory";
import { knowsNothing, slots } from "./places";

/** Words of arguments that are looked at where they lie on the stack. */
const STACKED: i32 = 9;
/** Words behind a call's number in a key. */
const WORDS: i64 = 64;
/** Cases of a select that are looked at: struct scase is a channel and a pointer to the value (runtime/select.go). */
const CASES: i32 = 4;
const NONE: i32 = -1;

/** By call and word: name id of the function, NONE where another pass knew better. */
const found = new Longs();

export function forgetGiven(): void {
	found.clear();
}

/** What call number `call` is given; `stacked` of its arguments were seen on the stack. Before the call changes what is known. */
export function give(call: i32, bits: i32, stacked: i32): void {
	if ((bits & CALLEE_MAY_SUBMIT) === 0 || (found.length === 0 && knowsNothing())) return;
	if ((bits & (CALLEE_SENDS | CALLEE_SELECTS)) !== 0) {
		tell(call, 1, (bits & CALLEE_SENDS) !== 0 ? sent(argument(1, stacked)) : selected(argument(0, stacked)));
		return;
	}
	const words = stacked > 0 ? STACKED : max(lengthOf(S_ARGUMENTS), 2);
	for (let word = 0; word < words; word++) tell(call, word, funcvalOf(argument(word, stacked)));
}

function tell(call: i32, word: i32, name: i32): void {
	const key = <i64>call * WORDS + word;
	if (name !== NONE || found.get(key, NONE) !== NONE) found.set(key, name);
}

/** Function in the variable that a pointer points to. */
function sent(pointer: i64): i32 {
	return kindOf(pointer) === SLOT ? funcvalOf(slots.get(whichOf(pointer))) : NONE;
}

function selected(cases: i64): i32 {
	if (kindOf(cases) !== SLOT) return NONE;
	const size = <i64>get(S_POINTER_SIZE);
	for (let i = 0; i < CASES; i++) {
		const name = sent(slots.get(whichOf(cases) + (2 * i + 1) * size));
		if (name !== NONE) return name;
	}
	return NONE;
}

/** Writes what call number `call` is given, for its site. */
export function writeGiven(call: i32, site: i32): void {
	if (found.length === 0) return;
	const words = max(lengthOf(S_ARGUMENTS), STACKED);
	for (let word = 0; word < words; word++) {
		const name = found.get(<i64>call * WORDS + word, NONE);
		if (name === NONE) continue;
		const row = room(S_GIVEN, GIVEN_STRIDE);
		store<i32>(row, site);
		store<i32>(row, word, 4);
		store<i32>(row, name, 8);
		setLength(S_GIVEN, lengthOf(S_GIVEN) + GIVEN_STRIDE);
	}
}

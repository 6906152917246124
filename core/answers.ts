/** What a search for the origins of a value (backwards.ts) has found so far, and where it has still to look. */

import { FROM_CAPTURED, FROM_FIELD, FROM_FUNCVAL, FROM_RESULT, FROM_UNKNOWN } from "../src/parser/layout";
import { Longs } from "./facts";
import { allocate } from "./memory";

/** Not dereferenced. */
export const PLAIN: i32 = i32.MIN_VALUE;
/** More steps, or more answers, and the value is not known. */
const PATIENCE = 1500;
const MOST = 24;
export const TASKS: i32 = 512;

// Answers: kind, and what it is; with FROM_FUNCVAL the name.
export let found: i32 = 0;
const kinds = new StaticArray<i32>(MOST + 1);
const ones = new StaticArray<i32>(MOST + 1);
const others = new StaticArray<i32>(MOST + 1);

// Values to be looked for: block, the line before which, register, and the offset at which it is loaded from.
const tasks: usize = allocate(TASKS << 4);
export let open: i32 = 0;
let steps = 0;
/** Number of the search. */
export let stamp: i32 = 0;

/** By line of the call that made it: the function whose closure an object is. */
export const closures = new Longs();

export function kindAt(i: i32): i32 {
	return kinds[i];
}
/** Name; number of a parameter; line of the call whose result it is. */
export function whichAt(i: i32): i32 {
	return ones[i];
}
/** Offset; number of a result. */
export function whereAt(i: i32): i32 {
	return others[i];
}

/** Begins a search that has gone `before` steps already. */
export function begin(before: i32): void {
	found = 0;
	open = 0;
	steps = before;
	stamp++;
}

export function step(by: i32): void {
	steps += by;
}

/** True when the search takes too long: nothing is known then. */
export function isLong(): bool {
	if (steps <= PATIENCE) return false;
	found = 0;
	unknown();
	return true;
}

export function answer(kind: i32, one: i32, other: i32): void {
	for (let i = 0; i < found; i++) if (kinds[i] === kind && ones[i] === one && others[i] === other) return;
	if (found === MOST) {
		kinds[MOST - 1] = FROM_UNKNOWN;
		return;
	}
	kinds[found] = kind;
	ones[found] = one;
	others[found] = other;
	found++;
}

export function unknown(): void {
	answer(FROM_UNKNOWN, 0, 0);
}

/** The pointer behind which the value lies is not known, but where. */
export function lost(deref: i32): void {
	if (deref >= 0) answer(FROM_FIELD, 0, deref);
	else unknown();
}

/** An end of the search; `deref`: what lies at that offset behind it is what was asked for. */
export function end(kind: i32, one: i32, other: i32, deref: i32): void {
	if (deref === PLAIN) {
		if (kind === FROM_RESULT && closures.length > 0) {
			const code = closures.get(one, -1);
			if (code >= 0) {
				answer(FROM_FUNCVAL, code, 0);
				return;
			}
		}
		answer(kind, one, other);
	} else if (kind === FROM_FUNCVAL && one === -1 && deref > 0) answer(FROM_CAPTURED, 0, deref);
	else lost(deref);
}

/** What a register holds before line `before` of a block is to be looked for. */
export function task(node: i32, before: i32, register: i32, deref: i32): void {
	if (register < 0 || open === TASKS) {
		lost(deref);
		return;
	}
	const at = tasks + ((<usize>open) << 4);
	store<i32>(at, node);
	store<i32>(at, before, 4);
	store<i32>(at, register, 8);
	store<i32>(at, deref, 12);
	open++;
}

/** Address of the task that was added last, which is none any more. */
export function taken(): usize {
	open--;
	return tasks + ((<usize>open) << 4);
}

/** Records of flows (S_FLOWS): where a value goes to, and one of the places that it comes from, as the search before has answered. */

import {
	FLOW_FROM_NUMBER_SHIFT,
	FLOW_FROM_SHIFT,
	FLOW_STRIDE,
	FLOW_TO_NUMBER_SHIFT,
	FROM_FIELD,
	FROM_FUNCVAL,
	FROM_GLOBAL,
	FROM_NIL,
	FROM_PARAMETER,
	FROM_RESULT,
	FROM_UNKNOWN,
	S_FLOWS,
	TO_CAPTURED,
	TO_CLOSURE,
	TO_FIELD,
	TO_GLOBAL,
	TO_LEAK,
} from "../src/parser/layout";
import { found, kindAt, whereAt, whichAt } from "./answers";
import { Longs } from "./facts";
import { lengthOf, room, setLength } from "./memory";
import { pcOf } from "./textlines";

const leaked = new Longs();

export function beginRecords(): void {
	leaked.clear();
}

/** The function's address is taken for what is not seen. */
export function recordLeak(name: i32, pc: i32): void {
	if (leaked.set(name, 1)) record(TO_LEAK, 0, pc, name, 0, FROM_NIL, 0, -1, 0);
}

/** A closure of the function is made. */
export function recordClosure(code: i32, pc: i32): void {
	record(TO_CLOSURE, 0, pc, code, 0, FROM_NIL, 0, -1, 0);
}

/** A word of a closure is FROM_NIL or FROM_UNKNOWN. */
export function recordCaptured(code: i32, pc: i32, offset: i32, from: i32): void {
	record(TO_CAPTURED, 0, pc, code, offset, from, 0, -1, 0);
}

/** Likewise of a variable. */
export function recordGlobal(name: i32, pc: i32, offset: i32, from: i32): void {
	record(TO_GLOBAL, 0, pc, name, offset, from, 0, -1, 0);
}

/** Records what may be a function; what comes from another such place is not followed: nothing tells what it is. */
export function tellField(pc: i32, offset: i32): void {
	for (let i = 0; i < found; i++) {
		const kind = kindAt(i);
		if (kind === FROM_UNKNOWN || kind === FROM_FIELD || kind === FROM_NIL) continue;
		one(i, TO_FIELD, 0, pc, -1, offset);
	}
}

/** Records where the value comes from that was asked for last; what is not known at all is not recorded, unless `always`. */
export function tell(to: i32, number: i32, pc: i32, name: i32, offset: i32, always: bool): void {
	let isKnown = always;
	for (let i = 0; i < found; i++) if (kindAt(i) !== FROM_UNKNOWN && kindAt(i) !== FROM_NIL) isKnown = true;
	if (!isKnown) {
		// Nothing but nil: worth knowing, too.
		if (found !== 1 || kindAt(0) !== FROM_NIL) return;
	}
	for (let i = 0; i < found; i++) one(i, to, number, pc, name, offset);
}

/** Records answer number `i`. */
function one(i: i32, to: i32, number: i32, pc: i32, name: i32, offset: i32): void {
	const kind = kindAt(i);
	const which = whichAt(i);
	const isNamed = kind === FROM_FUNCVAL || kind === FROM_GLOBAL;
	const from = kind === FROM_PARAMETER ? which : kind === FROM_RESULT ? whereAt(i) : 0;
	const where = kind === FROM_RESULT ? pcOf(which) : whereAt(i);
	record(to, number, pc, name, offset, kind, from, isNamed ? which : -1, where);
}

function record(
	to: i32,
	number: i32,
	pc: i32,
	name: i32,
	offset: i32,
	kind: i32,
	from: i32,
	source: i32,
	where: i32,
): void {
	const row = room(S_FLOWS, FLOW_STRIDE);
	store<i32>(row, to | (kind << FLOW_FROM_SHIFT) | (number << FLOW_TO_NUMBER_SHIFT) | (from << FLOW_FROM_NUMBER_SHIFT));
	store<i32>(row, pc, 4);
	store<i32>(row, name, 8);
	store<i32>(row, offset, 12);
	store<i32>(row, source, 16);
	store<i32>(row, where, 20);
	setLength(S_FLOWS, lengthOf(S_FLOWS) + FLOW_STRIDE);
}

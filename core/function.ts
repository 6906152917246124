/**
 * Reads the function that was scanned last: its TEXT line, its prologue, its graph and flows; holds what is declared against what is
 * there; and writes its row (S_READ). What it does not know it asks the program around, which also puts doubts into words.
 */

import {
	BLOCK_STRIDE,
	CALLEE_DEFERRETURN,
	CALLEE_TAKES_FUNCTION,
	CHECK_BIG,
	CHECK_HUGE,
	CHECK_NONE,
	CHECK_SMALL,
	CLASS_TEXT,
	DOUBT_BYTES,
	DOUBT_CALLS,
	DOUBT_CHECK,
	DOUBT_CONSTANT,
	DOUBT_END,
	DOUBT_FRAME,
	DOUBT_JUMPS,
	DOUBT_MNEMONIC,
	DOUBT_NO_TEXT,
	DOUBT_OPERANDS,
	DOUBT_TARGETS,
	FLAG_ABI0,
	FLAG_ASM,
	FLAG_CFUNC,
	FLAG_DAMAGED,
	FLAG_DEFER_RETURN,
	FLAG_DUPOK,
	FLAG_FOLLOWED,
	FLAG_G0_ONLY,
	FLAG_HIDDEN_DEFER,
	FLAG_NO_BODY,
	FLAG_NOSPLIT,
	FLAG_STACK_UNKNOWN,
	FLAG_STATIC,
	FLAG_WHOLE_FRAME,
	FLOW_STRIDE,
	FUNCTION_STRIDE,
	HEADER_ABSURD,
	HEADER_ASM,
	HEADER_CFUNC,
	HEADER_DUPOK,
	HEADER_NOSPLIT,
	HEADER_STATIC,
	INDIRECT_CALL,
	LEAST_FRAME,
	MAX_STEP,
	PREPARE_CALLS,
	PREPARE_CLASSES,
	PREPARE_LINES,
	S_ADDRESSES,
	S_ARGUMENTS_SINCE,
	S_BAD_OPERANDS,
	S_BAD_TARGETS,
	S_BLOCK_BAD,
	S_BLOCKS,
	S_BYTES,
	S_CALL_FROM,
	S_CALL_RELOCATION,
	S_CALLEE_BITS,
	S_CHECK,
	S_CHECK_CONSTANT,
	S_CONTEXT,
	S_COUNTS_BYTES,
	S_DEFERRED,
	S_DIRECT,
	S_DIRECT_CALLS,
	S_DUFFS,
	S_FILE,
	S_FIRST_USE,
	S_FLOWS,
	S_FUNCTIONS,
	S_GUARD,
	S_HAS_HUGE,
	S_HAS_NAMES,
	S_HEADER,
	S_HEADER_LINE,
	S_HEADER_SIZE,
	S_HEX_LINES,
	S_INDIRECT,
	S_MAX_DEPTH,
	S_MORESTACK,
	S_NAME_FROM,
	S_NAME_TO,
	S_NEWEST,
	S_NUMBERED,
	S_OLDEST,
	S_PACKAGE,
	S_POINTER_SIZE,
	S_POSITION_LINE,
	S_PREPARES,
	S_READ,
	S_REFS,
	S_RELOCATES_RETURNS,
	S_SITES,
	S_STACK_UNKNOWN,
	S_THUNKS,
	S_UNKNOWN_LINE,
	S_UNREADABLE,
	S_USES,
	SITE_STRIDE,
	STACK_BIG,
	STACK_SMALL,
	USE_STRIDE,
} from "../src/parser/layout";
import { hidesDefers } from "./defers";
import { depths } from "./depth";
import { follow, givesCode, takeAddresses } from "./flow";
import { flows } from "./flows";
import { split } from "./graph";
import { doubt, locals, prepare } from "./host";
import { get, at as itemAt, lengthOf, push, room, set, setLength } from "./memory";
import { callCount } from "./nodes";
import { position } from "./operands";
import { check, frame as frameOf } from "./prologue";
import { names, unreadableMarks } from "./shapes";
import { args, declaredFrame, isAssembled, printedFrame, readText, textFlags } from "./textline";
import { classOf, count, pcOf } from "./textlines";
import { callNumber, tellVersions } from "./versions";
import { write } from "./write";

let flags = 0;
/** Its frame as its prologue makes it. */
let frame = 0;
/** First record of the function in S_FLOWS. */
let firstFlow = 0;

/** Says what contradicts itself: the function's figures are not facts. */
function damage(what: i32, one: i32 = 0, other: i32 = 0): void {
	if (doubt(what, one, other)) flags |= FLAG_DAMAGED;
}

export function readFunction(): void {
	flags = flagsOfHeader(get(S_HEADER));
	if (get(S_PREPARES) !== 0) prepare(PREPARE_CLASSES);
	const isRead = count() > 0 && classOf(0) === CLASS_TEXT && readText();
	if (get(S_BLOCK_BAD) > 0 || (get(S_HEADER) & HEADER_ABSURD) !== 0) flags |= FLAG_DAMAGED;
	if (isRead) {
		flags |= textFlags;
		if (get(S_COUNTS_BYTES) !== 0) confirmSize();
		body();
		return;
	}
	if (get(S_HEADER_SIZE) > 0 || count() > 0) damage(DOUBT_NO_TEXT);
	flags |= FLAG_NO_BODY;
	firstFlow = lengthOf(S_FLOWS) / FLOW_STRIDE;
	row(0, 0, 0, CHECK_NONE, -1, 0);
}

function flagsOfHeader(header: i32): i32 {
	return (
		((header & HEADER_DUPOK) !== 0 ? FLAG_DUPOK : 0) |
		((header & HEADER_NOSPLIT) !== 0 ? FLAG_NOSPLIT : 0) |
		((header & HEADER_CFUNC) !== 0 ? FLAG_CFUNC | FLAG_G0_ONLY : 0) |
		((header & HEADER_STATIC) !== 0 ? FLAG_STATIC : 0) |
		((header & HEADER_ASM) !== 0 ? FLAG_ASM : 0)
	);
}

/** The bytes that are shown are as many as the header says. */
function confirmSize(): void {
	const size = get(S_HEADER_SIZE);
	const shown = get(S_HEX_LINES);
	// A listing without any bytes is somebody's excerpt.
	if (size >= 0 && shown !== (size >> 4) + ((size & 15) !== 0 ? 1 : 0) && get(S_BYTES) > 0)
		damage(DOUBT_BYTES, shown * 16, size);
	const rest = size - pcOf(count() - 1);
	if (shown > 0 && (rest < 0 || (rest > MAX_STEP && (get(S_HEADER) & HEADER_ASM) === 0))) damage(DOUBT_END, rest);
}

function body(): void {
	if (get(S_PREPARES) !== 0) prepare(PREPARE_LINES);
	tellVersions();
	check(declaredFrame);
	// Without a declared frame the assembler makes none: what SP does then is the body's own doing.
	frame = frameOf(declaredFrame);
	if (frame !== declaredFrame) damage(DOUBT_FRAME, frame, declaredFrame);
	split();
	depths(frame, (flags & FLAG_ABI0) !== 0);
	if (get(S_PREPARES) !== 0) prepare(PREPARE_CALLS);
	confirmGraph();
	confirmCheck();
	if (get(S_GUARD) === 3 * get(S_POINTER_SIZE)) flags |= FLAG_G0_ONLY;
	if (get(S_STACK_UNKNOWN) !== 0) flags |= FLAG_STACK_UNKNOWN;
	const defers = (get(S_CALLEE_BITS) & CALLEE_DEFERRETURN) !== 0;
	if (defers) flags |= FLAG_DEFER_RETURN | (hidesDefers() ? FLAG_HIDDEN_DEFER : 0);
	const indirect = confirmCalls();
	// What a call may be given stands among the relocations; a listing without them is followed for less.
	const gives = givesCode();
	if (frame >= LEAST_FRAME) locals(frame);
	firstFlow = lengthOf(S_FLOWS) / FLOW_STRIDE;
	// Assembly passes values as it likes, and Go up to 1.16 on the stack.
	if (get(S_CONTEXT) >= 0 && !isAssembled() && get(S_NEWEST) >= get(S_ARGUMENTS_SINCE) && flows(max(0, args)))
		flags |= FLAG_FOLLOWED;
	const kind = get(S_CHECK);
	row(frame, printedFrame, max(frame, get(S_MAX_DEPTH)), kind, kind === CHECK_NONE ? -1 : get(S_MORESTACK), args);
	const follows = (get(S_CALLEE_BITS) & CALLEE_TAKES_FUNCTION) !== 0 || (defers && indirect > 0);
	setLength(S_ADDRESSES, 0);
	if (follows || gives) follow(get(S_OLDEST), get(S_NEWEST));
	else {
		setLength(S_DEFERRED, 0);
		if (defers) takeAddresses();
	}
	if (follows || defers) for (let i = 0; i < lengthOf(S_ADDRESSES); i++) push(S_REFS, itemAt(S_ADDRESSES, i));
	write();
}

function confirmGraph(): void {
	if (get(S_BAD_TARGETS) > 0) damage(DOUBT_TARGETS, get(S_BAD_TARGETS));
	if (get(S_BAD_OPERANDS) > 0) damage(DOUBT_JUMPS, get(S_BAD_OPERANDS));
	if (get(S_UNKNOWN_LINE) >= 0) damage(DOUBT_MNEMONIC, get(S_UNKNOWN_LINE));
}

/**
 * A check and a call of morestack belong together, and the constant and the kind of a check follow from D alone (stacksplit of
 * every architecture). A big one may ask for all of D, as in Go 1.7 where the machine is not x86. One that asks for
 * something else is not one to build a bound on.
 */
function confirmCheck(): void {
	const found = get(S_CHECK);
	if ((found !== CHECK_NONE) !== get(S_MORESTACK) >= 0) damage(DOUBT_CHECK);
	if (found === CHECK_NONE) return;
	const kind =
		frame <= STACK_SMALL ? CHECK_SMALL : frame <= STACK_BIG || get(S_HAS_HUGE) === 0 ? CHECK_BIG : CHECK_HUGE;
	const constant = kind === CHECK_SMALL ? 0 : frame - STACK_SMALL;
	if (found === kind && get(S_CHECK_CONSTANT) === constant) return;
	if (kind === CHECK_BIG && found === kind && get(S_CHECK_CONSTANT) === frame) flags |= FLAG_WHOLE_FRAME;
	else damage(DOUBT_CONSTANT, kind, frame);
}

/** Calls are understood, and as many as the relocations say. Returns the number of indirect ones. */
function confirmCalls(): i32 {
	const unreadable = get(S_UNREADABLE) + (get(S_STACK_UNKNOWN) !== 0 ? unreadableMarks() : 0);
	if (unreadable > 0) damage(DOUBT_OPERANDS, unreadable);
	const morestack = get(S_MORESTACK) < 0 ? 0 : 1;
	const direct = get(S_DIRECT_CALLS) + morestack;
	const indirect = callCount() + morestack - direct;
	// Relocations are told apart by their names, or by numbers as far as the version shows.
	const first = get(S_HAS_NAMES) !== 0 || get(S_CALL_RELOCATION) < 0 ? 0 : callNumber() || get(S_CALL_FROM);
	const toldDirect = first === 0 ? get(S_DIRECT) : get(S_NUMBERED + first + get(S_CALL_RELOCATION));
	let toldIndirect = get(S_INDIRECT);
	if (first !== 0) toldIndirect = get(S_RELOCATES_RETURNS) !== 0 ? 0 : get(S_NUMBERED + first + INDIRECT_CALL);
	// The other way round is no contradiction: calls of map initialisers have a weak relocation.
	if (toldDirect > direct + get(S_THUNKS) || toldIndirect > indirect + get(S_DUFFS))
		damage(DOUBT_CALLS, toldDirect + toldIndirect, direct + indirect);
	return indirect;
}

function row(size: i32, declared: i32, most: i32, kind: i32, morestack: i32, bytes: i32): void {
	let file = -1;
	let line = 0;
	if (count() > 0) {
		position(0, pcOf(0));
		file = get(S_FILE);
		line = get(S_POSITION_LINE);
	}
	const name = names.intern(<usize>get(S_NAME_FROM), get(S_NAME_TO) - get(S_NAME_FROM));
	const at = room(S_READ, FUNCTION_STRIDE);
	store<i32>(at, name);
	store<i32>(at, get(S_PACKAGE), 4);
	store<i32>(at, file, 8);
	store<i32>(at, line, 12);
	store<i32>(at, flags, 16);
	store<i32>(at, size, 20);
	store<i32>(at, declared, 24);
	store<i32>(at, most, 28);
	store<i32>(at, kind, 32);
	store<i32>(at, morestack, 36);
	store<i32>(at, get(S_HEADER_SIZE), 40);
	store<i32>(at, get(S_HEADER_LINE), 44);
	store<i32>(at, lengthOf(S_SITES) / SITE_STRIDE, 48);
	store<i32>(at, lengthOf(S_BLOCKS) / BLOCK_STRIDE, 52);
	store<i32>(at, lengthOf(S_REFS), 56);
	store<i32>(at, max(0, bytes), 60);
	store<i32>(at, get(S_FIRST_USE) / USE_STRIDE, 64);
	store<i32>(at, firstFlow, 68);
	setLength(S_READ, lengthOf(S_READ) + FUNCTION_STRIDE);
	set(S_FIRST_USE, lengthOf(S_USES));
	set(S_FUNCTIONS, lengthOf(S_READ) / FUNCTION_STRIDE);
}

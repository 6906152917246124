/** The control-flow graph of the function that was scanned last: basic blocks, and the calls in them. */

import {
	ARGS,
	CALL_STRIDE,
	CALLEE_CUT,
	CALLEE_DUFF,
	CALLEE_MORESTACK,
	CALLEE_NONE,
	CALLEE_PC_THUNK,
	CALLEE_TABLE,
	CALLEE_WHOLE,
	CLASS,
	CLASS_BRANCH,
	CLASS_CALL,
	CLASS_JUMP,
	CLASS_PLAIN,
	CLASS_PSEUDO,
	CLASS_RETURN,
	CLASS_RETURN_IF,
	CLASS_STOP,
	CLASS_UNKNOWN,
	CUT_NAMES,
	END,
	EXIT_FLOW,
	EXIT_RETURN,
	EXIT_STOP,
	EXIT_TABLE,
	EXIT_TAIL,
	KIND_FUNCVAL,
	KIND_INTERFACE,
	KIND_STATIC,
	KIND_TAIL,
	LEARNT_BAD,
	LEARNT_NONE,
	LINE_STRIDE,
	MNEMONIC_ADD,
	MNEMONIC_ADDRESS,
	MNEMONIC_CONDITIONAL,
	MNEMONIC_DELAY,
	MNEMONIC_LEADS,
	MNEMONIC_PAIR,
	NODE_BRANCH,
	NODE_EXIT,
	NODE_LINE,
	NODE_NEXT,
	NODE_STRIDE,
	NODE_TABLE,
	NOT_REACHED,
	OP,
	OPERAND_KIND,
	OPERAND_NAME,
	OPERAND_NUMBER,
	OPERAND_SYMBOL,
	PC,
	ROW_CALLEE,
	ROW_COUNT,
	ROW_FIRST,
	ROW_MEMORY,
	ROW_OFFSET,
	ROW_OPERANDS,
	ROW_STATE,
	ROW_TABLE,
	ROW_THROUGH,
	ROW_THUNK,
	S_BAD_OPERANDS,
	S_BAD_TARGETS,
	S_BLOCK_BAD,
	S_CALLEE_BITS,
	S_CALLS,
	S_DIRECT_CALLS,
	S_DUFFS,
	S_FIRST_METHOD,
	S_LINES_OF_TEXT,
	S_MARKS,
	S_MORESTACK,
	S_NODES,
	S_TARGETS,
	S_THUNKS,
	S_UNKNOWN_LINE,
	S_UNREADABLE,
	S_WANTS_RELOCATIONS,
	UNKNOWN,
} from "../src/parser/layout";
import { isStaticBase } from "./bytes";
import { bitsOf } from "./callees";
import { relocatedCallee } from "./host";
import { addMnemonicBits, mnemonicOf } from "./lines";
import { add, get, at as itemAt, lengthOf, push, put, room, set, setLength } from "./memory";
import { endsIn, target } from "./operands";
import { names, rowOf, valueOf, word } from "./shapes";
import { sort } from "./sort";

/**
 * An indirect jump is in the function. Its targets are known only when the data of the jump table has been read, and may
 * lie inside what looks like one block: then each call ends a block, so that entering one anywhere still meets its call.
 */
export let hasTable: bool = false;
/** pc of the call of morestack, -1 for none. */
export let morestackPc = -1;

/** How far back the load of a code pointer or the address of a jump table is looked for, in instructions. */
const LOOK_BACK = 16;
const LOOK_BACK_TABLE = 24;
/** A method's code was loaded with another word: which of the two is called is not looked at. */
const SLOT_OF_PAIR = -2;

export function count(): i32 {
	return lengthOf(S_LINES_OF_TEXT) / LINE_STRIDE;
}

export function classOf(n: i32): i32 {
	return itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + CLASS);
}

export function pcOf(n: i32): i32 {
	return itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + PC);
}

export function nodeCount(): i32 {
	return lengthOf(S_NODES) / NODE_STRIDE;
}

export function callCount(): i32 {
	return lengthOf(S_CALLS) / CALL_STRIDE;
}

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

/** Blocks and calls of the function; depths are not known yet. */
export function split(): void {
	setLength(S_CALLS, 0);
	setLength(S_NODES, 0);
	set(S_BAD_TARGETS, 0);
	set(S_BAD_OPERANDS, 0);
	set(S_UNKNOWN_LINE, -1);
	set(S_MORESTACK, -1);
	set(S_DIRECT_CALLS, 0);
	set(S_UNREADABLE, 0);
	set(S_THUNKS, 0);
	set(S_DUFFS, 0);
	set(S_CALLEE_BITS, 0);
	hasTable = false;
	morestackPc = -1;
	findTargets();
	if (count() > 0) cutBlocks();
}

function findTargets(): void {
	setLength(S_TARGETS, 0);
	const marks = lengthOf(S_MARKS);
	for (let m = 0; m < marks; m++) {
		const n = itemAt(S_MARKS, m);
		const c = classOf(n);
		// Where the instruction is not executed, control goes on behind it.
		if (isConditional(n, c) && n + 1 < count()) push(S_TARGETS, pcOf(n + 1));
		if (c === CLASS_BRANCH) {
			const pc = target(n);
			if (pc >= 0) push(S_TARGETS, pc);
			else add(S_BAD_OPERANDS, 1);
		} else if (c === CLASS_JUMP) {
			const pc = target(n);
			if (pc >= 0) push(S_TARGETS, pc);
			else if (calleeOf(n) < 0) hasTable = true;
		} else if (c === CLASS_UNKNOWN && get(S_UNKNOWN_LINE) < 0) set(S_UNKNOWN_LINE, n);
	}
	sort(S_TARGETS);
}

/** Begins a block at line `n`. */
function begin(n: i32): void {
	const node = room(S_NODES, NODE_STRIDE);
	store<i32>(node, n, NODE_LINE << 2);
	store<i32>(node, callCount(), 1 << 2);
	store<i32>(node, EXIT_FLOW, NODE_EXIT << 2);
	store<i32>(node, -1, NODE_NEXT << 2);
	store<i32>(node, -1, NODE_BRANCH << 2);
	store<i32>(node, -1, NODE_TABLE << 2);
	store<i32>(node, NOT_REACHED, 6 << 2);
	setLength(S_NODES, lengthOf(S_NODES) + NODE_STRIDE);
}

function last(): i32 {
	return lengthOf(S_NODES) - NODE_STRIDE;
}

/** Number of the first line at pc, or -1. */
export function lineAt(pc: i32): i32 {
	return lineBetween(0, count() - 1, pc);
}

/** The same, near behind line `from`, whose pc is smaller, where all lines are in order. */
function lineBehind(from: i32, pc: i32): i32 {
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

/** Cuts at targets and behind what ends a block; notes calls. */
function cutBlocks(): void {
	const lines = count();
	const marks = lengthOf(S_MARKS);
	const targets = lengthOf(S_TARGETS);
	let next = 0;
	/** Line of the next target; -1 where there is none, -2 for one that is the same as the one before. */
	let line = targets > 0 ? lineAt(itemAt(S_TARGETS, 0)) : lines;
	/** Line of the last target that had one. */
	let before = 0;
	/** Line that the block begun last starts at; -1 when none is open. */
	let open = 0;
	begin(0);
	for (let m = 0; m <= marks; m++) {
		const n = m < marks ? itemAt(S_MARKS, m) : lines;
		// Blocks that begin at a jump's target, up to this line.
		while (next < targets && line <= n) {
			if (line === -1) add(S_BAD_TARGETS, 1);
			if (line >= 0 && line !== open) {
				if (open >= 0) put(S_NODES, last() + NODE_NEXT, nodeCount());
				begin(line);
				open = line;
			}
			if (line >= 0) before = line;
			if (++next === targets) break;
			const pc = itemAt(S_TARGETS, next);
			line = itemAt(S_TARGETS, next - 1) === pc ? -2 : lineBehind(before, pc);
		}
		if (n >= lines) break;
		if (open < 0) {
			open = n;
			begin(n);
		}
		if (isConditional(n, classOf(n))) guard(n, open === n);
		const at = last();
		switch (classOf(n)) {
			case CLASS_CALL:
				direct(n);
				if (!hasTable) continue;
				put(S_NODES, at + NODE_NEXT, nodeCount());
				break;
			case CLASS_BRANCH:
				put(S_NODES, at + NODE_BRANCH, target(n));
				put(S_NODES, at + NODE_NEXT, nodeCount());
				break;
			case CLASS_RETURN:
				put(S_NODES, at + NODE_EXIT, EXIT_RETURN);
				break;
			case CLASS_RETURN_IF:
				put(S_NODES, at + NODE_EXIT, EXIT_RETURN);
				put(S_NODES, at + NODE_NEXT, nodeCount());
				break;
			case CLASS_STOP:
				put(S_NODES, at + NODE_EXIT, EXIT_STOP);
				break;
			case CLASS_JUMP:
				jump(n, at);
				break;
			default:
				continue;
		}
		open = -1;
		const after = isDelaySlot(n + 1) ? n + 2 : n + 1;
		if (after < lines) {
			open = after;
			begin(after);
		}
	}
	// The last block falls off the end: only damaged input and code that never gets there.
	const at = last();
	if (
		open >= 0 &&
		itemAt(S_NODES, at + NODE_NEXT) < 0 &&
		itemAt(S_NODES, at + NODE_EXIT) === EXIT_FLOW &&
		itemAt(S_NODES, at + NODE_BRANCH) < 0
	)
		put(S_NODES, at + NODE_EXIT, EXIT_STOP);
	if (itemAt(S_NODES, at + NODE_NEXT) >= nodeCount()) put(S_NODES, at + NODE_NEXT, -1);
	// Branch targets were pcs: they become block numbers.
	for (let node = 0; node < lengthOf(S_NODES); node += NODE_STRIDE) {
		const pc = itemAt(S_NODES, node + NODE_BRANCH);
		if (pc >= 0) put(S_NODES, node + NODE_BRANCH, nodeAt(pc));
	}
}

/** A call, jump or return that is executed on a condition only. */
function isConditional(n: i32, opClass: i32): bool {
	if (opClass < CLASS_CALL || opClass > CLASS_STOP || opClass === CLASS_BRANCH) return false;
	return (mnemonicOf(itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + OP)) & MNEMONIC_CONDITIONAL) !== 0;
}

function isDelaySlot(n: i32): bool {
	return n < count() && (mnemonicOf(itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + OP)) & MNEMONIC_DELAY) !== 0;
}

/** Puts line `n` into a block of its own, that control may pass by. */
function guard(n: i32, isOpen: bool): void {
	if (!isOpen) {
		put(S_NODES, last() + NODE_NEXT, nodeCount());
		begin(n);
	}
	const at = last();
	if (n + 1 < count()) put(S_NODES, at + NODE_BRANCH, pcOf(n + 1));
	put(S_NODES, at + NODE_NEXT, nodeCount());
	begin(n);
}

/** Block that starts at pc, or -1. */
function nodeAt(pc: i32): i32 {
	let low = 0;
	let high = nodeCount() - 1;
	while (low <= high) {
		const mid = (low + high) >> 1;
		const found = startOf(mid);
		if (found === pc) {
			// Several blocks may start at one pc only when all but the last are empty; the first is the target.
			let first = mid;
			while (first > 0 && startOf(first - 1) === pc) first--;
			return first;
		}
		if (found < pc) low = mid + 1;
		else high = mid - 1;
	}
	return -1;
}

/** pc at which block `node` starts. */
function startOf(node: i32): i32 {
	return pcOf(itemAt(S_NODES, node * NODE_STRIDE + NODE_LINE));
}

/** Block that holds pc. */
export function nodeOf(pc: i32): i32 {
	let node = 0;
	while (node + 1 < nodeCount() && startOf(node + 1) <= pc) node++;
	return node;
}

function call(n: i32, callee: i32, kind: i32, slot: i32): void {
	push(S_CALLS, n);
	push(S_CALLS, callee);
	push(S_CALLS, kind);
	push(S_CALLS, UNKNOWN);
	push(S_CALLS, nodeCount() - 1);
	push(S_CALLS, -1);
	push(S_CALLS, -1);
	push(S_CALLS, slot);
	if (callee >= 0) {
		add(S_DIRECT_CALLS, 1);
		set(S_CALLEE_BITS, get(S_CALLEE_BITS) | bitsOf(callee));
		return;
	}
	const row = rowOf(n);
	if (word(row, ROW_STATE) === LEARNT_BAD) add(S_UNREADABLE, 1);
	else if (word(row, ROW_THUNK) !== 0) add(S_THUNKS, 1);
}

/** True when `callee` is a morestack: no call of the function's own, but the way out of its stack check. */
function isMorestack(n: i32, callee: i32): bool {
	if ((bitsOf(callee) & CALLEE_MORESTACK) === 0) return false;
	set(S_MORESTACK, callee);
	morestackPc = pcOf(n);
	return true;
}

function direct(n: i32): void {
	const callee = calleeOf(n);
	if (callee < 0) {
		const slot = codeSlot(n);
		if (loaded >= 0 && isMorestack(n, loaded)) return;
		if (loaded >= 0 && (bitsOf(loaded) & CALLEE_DUFF) !== 0) {
			add(S_DUFFS, 1);
			return;
		}
		call(
			n,
			callee,
			slot >= get(S_FIRST_METHOD) || slot === SLOT_OF_PAIR ? KIND_INTERFACE : KIND_FUNCVAL,
			max(slot, -1),
		);
	} else if (!isMorestack(n, callee) && (bitsOf(callee) & CALLEE_PC_THUNK) === 0) call(n, callee, KIND_STATIC, -1);
}

function jump(n: i32, at: i32): void {
	const pc = target(n);
	if (pc >= 0) {
		put(S_NODES, at + NODE_BRANCH, pc);
		return;
	}
	const callee = calleeOf(n);
	if (callee >= 0) {
		if (isMorestack(n, callee)) {
			put(S_NODES, at + NODE_EXIT, EXIT_STOP);
			return;
		}
		call(n, callee, KIND_TAIL, -1);
		put(S_NODES, at + NODE_EXIT, EXIT_TAIL);
		return;
	}
	const state = word(rowOf(n), ROW_STATE);
	const table = jumpTable(n);
	if (table >= 0) {
		put(S_NODES, at + NODE_EXIT, EXIT_TABLE);
		put(S_NODES, at + NODE_TABLE, table);
		return;
	}
	if (state === LEARNT_BAD || state === LEARNT_NONE) add(S_BAD_OPERANDS, 1);
	call(n, CALLEE_NONE, KIND_TAIL, codeSlot(n));
	put(S_NODES, at + NODE_EXIT, EXIT_TAIL);
}

/** The symbol `F.jumpN` whose address is taken shortly before an indirect jump (cmd/compile, ssagen). */
function jumpTable(from: i32): i32 {
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
let loaded = -1;

/**
 * Where the code pointer of an indirect call was loaded from, bytes from what its base points to; -1 when that is not
 * seen. Methods stand behind the three words of an itab's head (internal/abi, type ITab), the code of a closure is the first
 * word of its funcval.
 */
function codeSlot(from: i32): i32 {
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

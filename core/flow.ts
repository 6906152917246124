/**
 * Where code addresses go within one function: which function a `go` statement starts, a `defer` runs, or an indirect
 * call through a closure made here calls. Values are followed through registers and stack slots over the control-flow
 * graph; whatever may have been overwritten is forgotten, so an answer is a fact and no answer says nothing.
 */

import {
	ARGS,
	CALL_KIND,
	CALL_LINE,
	CALL_STRIDE,
	CALLEE_CLOSURE,
	CALLEE_FUNCVAL,
	CALLEE_MAY_SUBMIT,
	CLASS_BRANCH,
	CLASS_CALL,
	CLASS_JUMP,
	CLASS_PLAIN,
	CLASS_PSEUDO,
	CLASS_RETURN,
	CLASS_STOP,
	CLASS_TEXT,
	END,
	EXIT_TABLE,
	KIND_INTERFACE,
	LINE_STRIDE,
	MNEMONIC_ADD,
	MNEMONIC_ADDRESS,
	MNEMONIC_COPY,
	NODE_BRANCH,
	NODE_CALLS,
	NODE_EXIT,
	NODE_LINE,
	NODE_NEXT,
	NODE_STRIDE,
	OP,
	OPERAND_IS_ADDRESS,
	OPERAND_MEMORY,
	OPERAND_NAME,
	OPERAND_NUMBER,
	OPERAND_REGISTER,
	OPERAND_SYMBOL,
	ROW_COUNT,
	S_ADDRESSES,
	S_CALLEE_BITS,
	S_CALLS,
	S_FIRST_USE,
	S_HAS_OPERAND_STACK,
	S_LINES_OF_TEXT,
	S_NODES,
	S_PUSHES,
	S_USES,
	S_WANTS_RELOCATIONS,
	USE_CALLS,
	USE_CONVERTS,
	USE_DESCRIBES,
	USE_NAMED,
	USE_STRIDE,
} from "../src/parser/layout";
import { byte } from "./bytes";
import { bitsOf } from "./callees";
import { begin, enter, isDirty, isReached, merge } from "./entries";
import { Longs } from "./facts";
import { beginHanded, calls, forgetHanded, tellHanded } from "./handed";
import { relocatedSymbol } from "./host";
import { mnemonicOf } from "./lines";
import { get, at as itemAt, lengthOf, push, setLength } from "./memory";
import { FIRST, instruction, SECOND, THIRD } from "./moves";
import { callCount, nodeCount } from "./nodes";
import { clearOperands, stackInstruction } from "./operandstack";
import {
	clearExposed,
	expose,
	exposeUnnamed,
	forgetAll,
	has,
	isKind,
	isStackName,
	knowsNothing,
	nameAt,
	offsetAt,
	plainName,
	variables,
} from "./places";
import { rowOf, word } from "./shapes";
import { classOf, count } from "./textlines";

const MAX_PASSES = 12;
const DOLLAR: u8 = 36;
const QUOTE: u8 = 34;
const OPEN: u8 = 40;
const STAR: u8 = 42;
const AT: u8 = 64;
const SMALL_A: u8 = 97;
/** `@GOT(` */
const GOT: u64 = 0x28544f4740;

const addresses = new Longs();

/**
 * The function may give a function to another that runs it as a task: it takes the address of a closure's code or of a
 * funcval, by its relocations, and calls what may do so.
 */
export function givesCode(): bool {
	let may = (get(S_CALLEE_BITS) & CALLEE_MAY_SUBMIT) !== 0;
	const calls = lengthOf(S_CALLS);
	for (let at = 0; at < calls && !may; at += CALL_STRIDE) may = itemAt(S_CALLS, at + CALL_KIND) === KIND_INTERFACE;
	if (!may) return false;
	const end = lengthOf(S_USES);
	for (let i = get(S_FIRST_USE); i < end; i += USE_STRIDE) {
		const kind = itemAt(S_USES, i);
		if (kind === USE_CONVERTS || kind === USE_CALLS || kind === USE_DESCRIBES || kind === USE_NAMED) continue;
		if ((bitsOf(itemAt(S_USES, i + 1)) & (CALLEE_FUNCVAL | CALLEE_CLOSURE)) !== 0) return true;
	}
	return false;
}

/** Finds the symbols whose address is taken: enough where nothing is handed over and all calls are direct. */
export function takeAddresses(): void {
	setLength(S_ADDRESSES, 0);
	addresses.clear();
	clearExposed();
	const lines = count();
	for (let n = 0; n < lines; n++) {
		const last = pushEnd(n);
		if (last > n) {
			n = last;
			continue;
		}
		if (classOf(n) !== CLASS_PLAIN) continue;
		if (get(S_WANTS_RELOCATIONS) !== 0) {
			const symbol = relocatedSymbol(n);
			if (symbol >= 0) address(symbol);
		}
		const bits = mnemonicOf(itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + OP));
		if ((bits & MNEMONIC_ADD) !== 0) exposeSum(rowOf(n));
		const isAddress = (bits & MNEMONIC_ADDRESS) !== 0;
		if (!isAddress && ((bits & MNEMONIC_COPY) === 0 || !mayTakeAddress(n))) continue;
		const row = rowOf(n);
		if (!isAddress && !has(row, FIRST, OPERAND_IS_ADDRESS)) continue;
		if (isKind(row, FIRST, OPERAND_MEMORY)) expose(row, FIRST);
		else if (isKind(row, FIRST, OPERAND_SYMBOL)) address(nameAt(row, FIRST + OPERAND_NAME));
	}
}

function address(symbol: i32): void {
	const name = plainName(symbol);
	if (addresses.set(name, 1)) push(S_ADDRESSES, name);
}

/** `ADDI $24, SP, X3`: which variable lies there is not printed. */
function exposeSum(row: usize): void {
	if (word(row, ROW_COUNT) !== 3) return;
	if (isKind(row, FIRST, OPERAND_MEMORY) && has(row, FIRST, OPERAND_IS_ADDRESS)) expose(row, FIRST);
	if (!isKind(row, FIRST, OPERAND_NUMBER) || offsetAt(row, FIRST) < 0) return;
	if (!isKind(row, SECOND, OPERAND_REGISTER) || !isKind(row, THIRD, OPERAND_REGISTER)) return;
	if (isStackName(word(row, SECOND + OPERAND_NAME)) && !isStackName(word(row, THIRD + OPERAND_NAME))) exposeUnnamed();
}

/** False when the first operand is neither `$…` nor `name@GOT(SB)`: then a move copies a value, not an address. */
function mayTakeAddress(n: i32): bool {
	let at = <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + ARGS);
	if (byte(at) === DOLLAR) return true;
	// Registers begin with a capital, memory with a digit, `-` or `(`: only names can be in the table.
	if (byte(at) < SMALL_A && byte(at) !== QUOTE) return false;
	const end = <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + END);
	// `main.(*T).f@GOT(SB)`: a receiver is part of the name.
	while (at < end && (byte(at) !== OPEN || byte(at + 1) === STAR) && byte(at) !== AT) at++;
	return (load<u64>(at) & 0xffffffffff) === GOT;
}

/** Last line of what pushes a return address from line `n` on, `n` itself where nothing does. */
function pushEnd(n: i32): i32 {
	let low = 0;
	let high = (lengthOf(S_PUSHES) >> 1) - 1;
	while (low <= high) {
		const mid = (low + high) >> 1;
		const line = itemAt(S_PUSHES, mid * 2);
		if (line === n) return itemAt(S_PUSHES, mid * 2 + 1);
		if (line < n) low = mid + 1;
		else high = mid - 1;
	}
	return n;
}

/**
 * Follows values through the function whose graph was made last, and puts what they tell into its calls and the lists
 * S_ADDRESSES and S_DEFERRED. `oldest` and `newest`: N of the Go 1.N that the function may come from.
 */
export function follow(oldest: i32, newest: i32): void {
	takeAddresses();
	variables.clear();
	beginHanded(oldest, newest);
	const nodes = nodeCount();
	begin(nodes);
	forgetAll();
	if (nodes > 0) merge(0);
	let settled = false;
	for (let pass = 0; pass < MAX_PASSES && !settled; pass++) {
		settled = true;
		for (let node = 0; node < nodes; node++) {
			if (!isDirty(node)) continue;
			enter(node);
			block(node, nodes);
			if (leave(node, nodes)) settled = false;
		}
	}
	if (!settled) forgetHanded();
	// Blocks that only the runtime or a jump table enters: nothing is known there.
	for (let node = 0; node < nodes; node++)
		if (!isReached(node)) {
			forgetAll();
			block(node, nodes);
		}
	tellHanded();
}

/** Hands the current state to the blocks that follow `node`; true when one before it must be looked at again. */
function leave(node: i32, nodes: i32): bool {
	const at = node * NODE_STRIDE;
	let again = false;
	// A jump table's targets are not known yet: any block may be one.
	if (itemAt(S_NODES, at + NODE_EXIT) === EXIT_TABLE)
		for (let to = 0; to < nodes; to++) if (merge(to) && to <= node) again = true;
	const next = itemAt(S_NODES, at + NODE_NEXT);
	if (next >= 0 && merge(next) && next <= node) again = true;
	const branch = itemAt(S_NODES, at + NODE_BRANCH);
	if (branch >= 0 && merge(branch) && branch <= node) again = true;
	return again;
}

function block(node: i32, nodes: i32): void {
	const at = node * NODE_STRIDE;
	const end = node + 1 < nodes ? itemAt(S_NODES, at + NODE_STRIDE + NODE_LINE) : count();
	const lastCall = node + 1 < nodes ? itemAt(S_NODES, at + NODE_STRIDE + NODE_CALLS) : callCount();
	const hasStack = get(S_HAS_OPERAND_STACK) !== 0;
	let call = itemAt(S_NODES, at + NODE_CALLS);
	clearOperands();
	for (let n = itemAt(S_NODES, at + NODE_LINE); n < end; n++) {
		const c = classOf(n);
		if (
			c === CLASS_PSEUDO ||
			c === CLASS_TEXT ||
			c === CLASS_BRANCH ||
			c === CLASS_JUMP ||
			c === CLASS_RETURN ||
			c === CLASS_STOP
		)
			continue;
		if (c === CLASS_CALL) {
			const isKnown = call < lastCall && itemAt(S_CALLS, call * CALL_STRIDE + CALL_LINE) === n;
			calls(n, isKnown ? call : -1);
			if (isKnown) call++;
		} else if (hasStack) {
			stackInstruction(n);
			n = pushEnd(n);
		} else if (!knowsNothing() || takesAddress(n)) instruction(n);
	}
}

function takesAddress(n: i32): bool {
	const bits = mnemonicOf(itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + OP));
	return (bits & MNEMONIC_ADDRESS) !== 0 || mayTakeAddress(n);
}

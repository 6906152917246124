/**
 * Where function values come from and go to in a function, one record a pair (S_FLOWS): the arguments of its calls, what its
 * indirect calls call, its results (passing.ts), what its closures capture (closures.ts), what it puts into variables. What is not
 * recorded is not known; src/resolve joins the records of all functions.
 */

import {
	ARGS,
	CALL_CALLEE,
	CALL_KIND,
	CALL_LINE,
	CALL_SLOT,
	CALL_STRIDE,
	CALLEE_BARRIER,
	CLASS,
	CLASS_CALL,
	CLASS_JUMP,
	CLASS_RETURN,
	END,
	FROM_NIL,
	FROM_UNKNOWN,
	KIND_INTERFACE,
	LINE_STRIDE,
	LIST_AT,
	MNEMONIC_ADD,
	MNEMONIC_ADDRESS,
	MNEMONIC_COPY,
	MNEMONIC_READS,
	MOVE_VALUE,
	NODE_CALLS,
	NODE_STRIDE,
	OP,
	OPERAND_NAME,
	OPERAND_REGISTER,
	OPERAND_SYMBOL,
	ROW_COUNT,
	ROW_MOVE,
	S_CALLS,
	S_LINES_OF_TEXT,
	S_NODES,
	S_POINTER_SIZE,
	S_PUSHES,
	S_ZERO,
	S_ZERO_VECTOR,
	TO_GLOBAL,
} from "../src/parser/layout";
import { byte, CLOSE, isCompilersData, isStaticBase } from "./bytes";
import { bitsOf } from "./callees";
import { capture, closure } from "./closures";
import { symbolAddress } from "./definitions";
import { computes } from "./effects";
import { beginRecords, recordGlobal, tell, tellField } from "./flowrecords";
import { morestackPc } from "./graph";
import { mnemonicOf } from "./lines";
import { allocate, get, at as itemAt, lengthOf } from "./memory";
import { FIRST, SECOND } from "./moves";
import { callCount, nodeCount, nodeOf } from "./nodes";
import { DOLLAR, firstEnd, lastStart, offsetBefore, POINTER, readSlot, slotOffset, slotVariable } from "./operandtext";
import { beginOrigins, origins } from "./origins";
import {
	beginPassing,
	comeBack,
	enterBlock,
	lookForAll,
	noteSpoilt,
	noteWritten,
	passResults,
	passTo,
	passToUnknown,
} from "./passing";
import { isKind, nameAt, offsetAt } from "./places";
import { operandAt, prepare, REGISTERS, registerOf } from "./registers";
import { names, rowOf, word } from "./shapes";
import {
	exposeAll,
	exposedAt,
	exposedCount,
	exposedFrom,
	firstStore,
	nextStore,
	noteExposed,
	noteStores,
	storeFrom,
	storeLine,
	storeNode,
	storeOffset,
} from "./stores";
import { beginNode, endOf, firstOf, noteCall, noteLine, noteOther, WRITES_SOME } from "./targets";
import { pcOf } from "./textlines";

/** `RSP,` */
const STACK_POINTER: u32 = 0x2c505352;
/** The end of `RSP`. */
const STACK: u16 = 0x5053;
/** Bytes behind a pointer at which a function may be stored. */
const FARTHEST = 65536;

// Lines that take the address of a symbol, or write to a variable or behind a pointer: line, block, what.
const ADDRESS = 0;
const VARIABLE = 1;
const FIELD = 2;
let symbols: usize = 0;
let symbolRoom = 0;
let symbolCount = 0;

/**
 * Tells of the function whose graph was made last; false where nothing can be told. `args`: bytes of its arguments, room for
 * those in registers included.
 */
export function flows(args: i32): bool {
	// Return addresses that are pushed: what is called is not seen as elsewhere.
	if (lengthOf(S_PUSHES) > 0) return false;
	prepare();
	beginOrigins(morestackPc >= 0 ? nodeOf(morestackPc) : -1);
	beginRecords();
	beginPassing(args);
	symbolCount = 0;
	const nodes = nodeCount();
	for (let node = 0; node < nodes; node++) read(node, nodes);
	for (let what = ADDRESS; what <= FIELD; what++)
		for (let i = 0; i < symbolCount; i++) {
			const at = symbols + <usize>i * 12;
			if (load<i32>(at, 8) !== what) continue;
			const n = load<i32>(at);
			const node = load<i32>(at, 4);
			if (what === ADDRESS) closure(n, node);
			else if (what === VARIABLE) variable(n, node);
			else field(n, node);
		}
	for (let i = 0; i < exposedCount(); i++) shared(exposedAt(i), exposedFrom(i));
	capture();
	lookForAll();
	return true;
}

function read(node: i32, nodes: i32): void {
	const at = node * NODE_STRIDE;
	const end = endOf(node);
	const calls = node + 1 < nodes ? itemAt(S_NODES, at + NODE_STRIDE + NODE_CALLS) : callCount();
	let number = itemAt(S_NODES, at + NODE_CALLS);
	enterBlock();
	beginNode(node);
	for (let n = firstOf(node); n < end; n++) {
		const line = <usize>get(S_LINES_OF_TEXT + LIST_AT) + <usize>(n * LINE_STRIDE * 4);
		const c = load<i32>(line, CLASS << 2);
		if (computes(c)) {
			compute(n, node, line, c);
			continue;
		}
		noteOther(n, c);
		if (c === CLASS_CALL || c === CLASS_JUMP) {
			if (number >= calls || itemAt(S_CALLS, number * CALL_STRIDE + CALL_LINE) !== n) continue;
			if (call(n, node, number++, c === CLASS_CALL) && c === CLASS_CALL) comeBack(n);
		} else if (c === CLASS_RETURN) passResults(n, node);
	}
}

/** Line `n`, whose columns are at `line`, computes. */
function compute(n: i32, node: i32, line: usize, c: i32): void {
	const bits = mnemonicOf(load<i32>(line, OP << 2));
	const from = <usize>load<i32>(line, ARGS << 2);
	const end = <usize>load<i32>(line, END << 2);
	const target = noteLine(n, c, bits, from, end);
	if (target < REGISTERS) noteWritten(n, target);
	else if (target === WRITES_SOME) noteSpoilt(n);
	if (from >= end) return;
	if ((bits & (MNEMONIC_ADDRESS | MNEMONIC_ADD)) !== 0 || (byte(from) === DOLLAR && byte(from + 1) > 57))
		takes(n, node);
	if (byte(end - 1) !== CLOSE || (bits & MNEMONIC_READS) !== 0) return;
	const isPlain = (bits & MNEMONIC_COPY) !== 0;
	if (isStaticBase(end - 4)) noteSymbol(n, node, VARIABLE);
	else if (load<u16>(end - 2) === POINTER) noteStores(node, n, bits);
	else if (isPlain && byte(from) !== DOLLAR) noteSymbol(n, node, FIELD);
}

/** False for a call that leaves registers alone. */
function call(n: i32, node: i32, number: i32, comesBack: bool): bool {
	const at = number * CALL_STRIDE;
	const callee = itemAt(S_CALLS, at + CALL_CALLEE);
	const bits = callee < 0 ? 0 : bitsOf(callee);
	if (comesBack) noteCall(n, bits);
	if ((bits & CALLEE_BARRIER) !== 0) return false;
	// The code of a function value is the first word behind the context register.
	if (callee < 0 && itemAt(S_CALLS, at + CALL_KIND) !== KIND_INTERFACE)
		passToUnknown(n, node, itemAt(S_CALLS, at + CALL_SLOT));
	passTo(n, node, bits);
	return true;
}

function noteSymbol(n: i32, node: i32, what: i32): void {
	if (symbolCount >= symbolRoom) {
		const larger = max(1024, symbolRoom * 2);
		const moved = allocate(<usize>larger * 12);
		memory.copy(moved, symbols, <usize>symbolCount * 12);
		symbols = moved;
		symbolRoom = larger;
	}
	const at = symbols + <usize>symbolCount * 12;
	symbolCount++;
	store<i32>(at, n);
	store<i32>(at, node, 4);
	store<i32>(at, what, 8);
}

/** An address is taken. */
function takes(n: i32, node: i32): void {
	let from = <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + ARGS);
	const end = firstEnd(n);
	if (byte(from) === DOLLAR) from++;
	if (isCompilersData(from)) return;
	if (readSlot(from, end)) {
		noteExposed(slotVariable, slotOffset);
		return;
	}
	let at = from;
	while (at < end && !isStaticBase(at) && load<u16>(at) !== POINTER) at++;
	if (at < end && isStaticBase(at)) {
		if (symbolAddress(n) >= 0) noteSymbol(n, node, ADDRESS);
	} else if (at < end) {
		// `x+8(SP)(AX*8)`; without a name it is no variable: what the stack check compares, arguments of a call.
		if (readSlot(from, at + 2)) noteExposed(slotVariable, slotOffset);
	} else {
		// `ADD $24, RSP, R3`: which variable lies there is not printed.
		const last = <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + END);
		for (at = end; at < last - 4; at++)
			if (load<u32>(at) === STACK_POINTER && load<u16>(last - 2) !== STACK) exposeAll();
	}
}

/** Line `n` may write to a variable of the program. */
function variable(n: i32, node: i32): void {
	const row = rowOf(n);
	const operands = word(row, ROW_COUNT);
	const to = operands === 1 ? FIRST : SECOND;
	if (operands > 2 || !isKind(row, to, OPERAND_SYMBOL)) return;
	const name = nameAt(row, to + OPERAND_NAME);
	const offset = offsetAt(row, to);
	const size = get(S_POINTER_SIZE);
	const pc = pcOf(n);
	if (word(row, ROW_MOVE) === MOVE_VALUE && operands === 2) {
		if (isKind(row, FIRST, OPERAND_REGISTER) && word(row, FIRST + OPERAND_NAME) !== get(S_ZERO)) {
			origins(node, n, registerOf(word(row, FIRST + OPERAND_NAME)));
			tell(TO_GLOBAL, 0, pc, name, offset, true);
		} else recordGlobal(name, pc, offset, FROM_NIL);
		return;
	}
	const from = operands === 2 && isKind(row, FIRST, OPERAND_REGISTER) ? word(row, FIRST + OPERAND_NAME) : -1;
	const letter = from < 0 ? 0 : load<u8>(names.text(from));
	const isVector = letter === 88 || letter === 89 || letter === 90 || letter === 86;
	if (isVector && from === get(S_ZERO_VECTOR)) return;
	if (!isVector) {
		// A part of a word, or what is computed in place (`ADDQ CX, x(SB)`): no function, unless by package unsafe.
		recordGlobal(name, pc, offset - (offset & (size - 1)), FROM_UNKNOWN);
		return;
	}
	for (let i = 0; i < 8; i++) recordGlobal(name, pc, offset + i * size, FROM_UNKNOWN);
}

/** Line `n` stores a register behind a pointer. */
function field(n: i32, node: i32): void {
	const line = n * LINE_STRIDE;
	const register = operandAt(<usize>itemAt(S_LINES_OF_TEXT, line + ARGS), firstEnd(n));
	if (register < 0) return;
	const offset = offsetBefore(lastStart(n));
	if (offset < 0 || offset > FARTHEST) return;
	origins(node, n, register);
	tellField(pcOf(n), offset);
}

/** What a variable holds whose address is given away lies behind a pointer, too. */
function shared(variable: i32, start: i32): void {
	for (let s = firstStore(variable); s >= 0; s = nextStore(s)) {
		const offset = storeOffset(s) - start;
		if (offset < 0 || offset > FARTHEST || storeFrom(s) < 0) continue;
		origins(storeNode(s), storeLine(s), storeFrom(s));
		tellField(pcOf(storeLine(s)), offset);
	}
}

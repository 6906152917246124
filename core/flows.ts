/**
 * Where function values come from and go to in a function, one record a pair (S_FLOWS): the arguments of its calls, what its
 * indirect calls call, its results, what its closures capture, what it puts into variables. What is not recorded is not
 * known; src/resolve joins the records of all functions.
 */

import {
	ARGS,
	CALL_CALLEE,
	CALL_KIND,
	CALL_LINE,
	CALL_SLOT,
	CALL_STRIDE,
	CALLEE_BARRIER,
	CALLEE_DEFERRETURN,
	CALLEE_DEFERS,
	CALLEE_NEWOBJECT,
	CALLEE_NO_FUNCTIONS,
	CALLEE_TAKES_FUNCVAL,
	CALLEE_TAKES_RECORD,
	CLASS_CALL,
	CLASS_JUMP,
	CLASS_RETURN,
	END,
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
	KIND_INTERFACE,
	LINE_STRIDE,
	MNEMONIC_ADD,
	MNEMONIC_ADDRESS,
	MNEMONIC_COPY,
	MNEMONIC_READS,
	MOVE_PAIR,
	MOVE_VALUE,
	NODE_BRANCH,
	NODE_CALLS,
	NODE_LINE,
	NODE_NEXT,
	NODE_STRIDE,
	OP,
	OPERAND_HAS_INDEX,
	OPERAND_IS_ADDRESS,
	OPERAND_MEMORY,
	OPERAND_NAME,
	OPERAND_NUMBER,
	OPERAND_REGISTER,
	OPERAND_SECOND,
	OPERAND_SYMBOL,
	ROW_COUNT,
	ROW_MOVE,
	ROW_THROUGH,
	S_ARGUMENTS,
	S_CALLS,
	S_FLOWS,
	S_LINES_OF_TEXT,
	S_NODES,
	S_POINTER_SIZE,
	S_PUSHES,
	S_UNKNOWN_LINE,
	S_ZERO,
	S_ZERO_VECTOR,
	TO_ARGUMENT,
	TO_CAPTURED,
	TO_CLOSURE,
	TO_FIELD,
	TO_GLOBAL,
	TO_LEAK,
	TO_RESULT,
	TO_SITE,
} from "../src/parser/layout";
import { byte, CLOSE, isCompilersData, isDigit, isStaticBase, OPEN } from "./bytes";
import {
	argumentIn,
	argumentRegister,
	argumentsAmong,
	computes,
	context,
	firstEnd,
	lastStart,
	NONE,
	operandAt,
	prepare,
	REGISTERS,
	readSlot,
	registerName,
	registerOf,
	slotOffset,
	slotVariable,
} from "./effects";
import { Longs } from "./facts";
import { bitsOf, callCount, classOf, count, morestackPc, nodeCount, nodeOf, pcOf } from "./graph";
import { mnemonicOf } from "./lines";
import { allocate, get, at as itemAt, lengthOf, room, setLength } from "./memory";
import { FIRST, SECOND } from "./moves";
import {
	beginOrigins,
	CLEARED,
	closures,
	codeAddress,
	exposeAll,
	exposedAt,
	exposedCount,
	exposedFrom,
	firstStore,
	found,
	kill,
	kindAt,
	nextStore,
	noteExposed,
	noteStores,
	objectIn,
	offsetBefore,
	origins,
	originsBefore,
	originsOf,
	originsOfCall,
	originsOfCode,
	originsOfSlot,
	storeFrom,
	storeLine,
	storeNode,
	storeOffset,
	storeWidth,
	symbolAddress,
	whereAt,
	whichAt,
} from "./origins";
import { has, isKind, isStackName, nameAt, offsetAt } from "./places";
import { names, rowOf, word } from "./shapes";
import { same } from "./table";
import {
	beginNode,
	isCall,
	noteCall,
	noteLine,
	renew,
	spoils,
	spoiltOn,
	targetOf,
	WRITES_NOTHING,
	WRITES_SOME,
} from "./targets";

const DOLLAR: u8 = 36;
/** `(SP)`, `(FP)`: the last two characters. */
const POINTER: u16 = 0x2950;
/** `RSP,` */
const STACK_POINTER: u32 = 0x2c505352;
/** The end of `RSP`. */
const STACK: u16 = 0x5053;
/** Since the block's beginning, or since a call, a register was not written; what wrote it is not known. */
const SINCE_BLOCK: i32 = -1;
const SINCE_CALL: i32 = -2;
const SPOILT: i32 = -3;
/** Lines behind the making of a closure that may fill it. */
const REACH = 200;
/** Blocks behind it that are looked at. */
const BLOCKS = 24;
/** How many results are looked for that were set in another block than that of the return, or by a call. */
const RESULTS = 4;
/** Bytes behind a pointer at which a function may be stored. */
const FARTHEST = 65536;
/** Captured words that are looked at. */
const WORDS = 64;

// What must be looked at when all lines have been seen: TO_*, line, block, number, line that wrote the register, line of the last call,
// how many arguments a call seems to be given.
const WAIT = 28;
let waiting: usize = 0;
let waitRoom = 0;
let waitCount = 0;
// Lines that take the address of a symbol, or write to a variable or behind a pointer: line, block, what.
const ADDRESS = 0;
const VARIABLE = 1;
const FIELD = 2;
let symbols: usize = 0;
let symbolRoom = 0;
let symbolCount = 0;
/** The line of the call that was seen last. */
let lastCall = 0;
/** By argument: the line that wrote its register last in this block. */
const last = new StaticArray<i32>(32);
let ownWords = 0;

function wait(to: i32, n: i32, node: i32, number: i32, by: i32, given: i32 = 0): void {
	if (waitCount >= waitRoom) {
		const larger = max(1024, waitRoom * 2);
		const moved = allocate(<usize>larger * WAIT);
		memory.copy(moved, waiting, <usize>waitCount * WAIT);
		waiting = moved;
		waitRoom = larger;
	}
	const at = waiting + <usize>waitCount * WAIT;
	waitCount++;
	store<i32>(at, to);
	store<i32>(at, n, 4);
	store<i32>(at, node, 8);
	store<i32>(at, number, 12);
	store<i32>(at, by, 16);
	store<i32>(at, lastCall, 20);
	store<i32>(at, given, 24);
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

/**
 * Tells of the function whose graph was made last; false where nothing can be told. `args`: bytes of its arguments, room for
 * those in registers included.
 */
export function flows(args: i32): bool {
	// Return addresses that are pushed: what is called is not seen as elsewhere.
	if (lengthOf(S_PUSHES) > 0) return false;
	prepare();
	beginOrigins();
	told.clear();
	waitCount = 0;
	symbolCount = 0;
	returnCount = 0;
	ownWords = min(args / get(S_POINTER_SIZE), lengthOf(S_ARGUMENTS));
	if (morestackPc >= 0) kill(nodeOf(morestackPc));
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
	for (let i = 0; i < madeCount; i++) capture(i);
	madeCount = 0;
	for (let i = 0; i < waitCount; i++) look(waiting + <usize>i * WAIT);
	return true;
}

function read(node: i32, nodes: i32): void {
	const at = node * NODE_STRIDE;
	const end = node + 1 < nodes ? itemAt(S_NODES, at + NODE_STRIDE + NODE_LINE) : count();
	const calls = node + 1 < nodes ? itemAt(S_NODES, at + NODE_STRIDE + NODE_CALLS) : callCount();
	let number = itemAt(S_NODES, at + NODE_CALLS);
	reset(SINCE_BLOCK);
	beginNode(node);
	for (let n = itemAt(S_NODES, at + NODE_LINE); n < end; n++) {
		const c = classOf(n);
		const target = noteLine(n, c);
		if (computes(c)) line(n, node, target);
		else if (c === CLASS_CALL || c === CLASS_JUMP) {
			if (number >= calls || itemAt(S_CALLS, number * CALL_STRIDE + CALL_LINE) !== n) continue;
			if (!call(n, node, number++, c === CLASS_CALL)) continue;
			if (c !== CLASS_CALL) continue;
			reset(SINCE_CALL);
			lastCall = n;
		} else if (c === CLASS_RETURN) pass(TO_RESULT, n, node);
	}
}

function reset(to: i32): void {
	const arguments_ = lengthOf(S_ARGUMENTS);
	for (let i = 0; i < arguments_; i++) last[i] = to;
}

function line(n: i32, node: i32, target: i32): void {
	if (target < REGISTERS) {
		const argument = argumentIn(target);
		if (argument >= 0) last[argument] = n;
	} else if (target === WRITES_SOME && argumentsAmong(spoiltOn(n)) !== 0) {
		const arguments_ = lengthOf(S_ARGUMENTS);
		for (let i = 0; i < arguments_; i++) if (spoils(n, argumentRegister(i))) last[i] = SPOILT;
	}
	const from = <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + ARGS);
	const end = <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + END);
	if (from >= end) return;
	const bits = mnemonicOf(itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + OP));
	if ((bits & (MNEMONIC_ADDRESS | MNEMONIC_ADD)) !== 0 || (byte(from) === DOLLAR && byte(from + 1) > 57))
		takes(n, node);
	if (byte(end - 1) !== CLOSE || (bits & MNEMONIC_READS) !== 0) return;
	const isPlain = (bits & MNEMONIC_COPY) !== 0;
	if (isStaticBase(end - 4)) {
		const letter = byte(from);
		if (isPlain || (letter >= 86 && letter <= 90 && letter !== 87)) noteSymbol(n, node, VARIABLE);
	} else if (load<u16>(end - 2) === POINTER) noteStores(node, n);
	else if (isPlain && byte(from) !== DOLLAR) noteSymbol(n, node, FIELD);
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

/** False for a call that leaves registers alone. */
function call(n: i32, node: i32, number: i32, comesBack: bool): bool {
	const at = number * CALL_STRIDE;
	const callee = itemAt(S_CALLS, at + CALL_CALLEE);
	const bits = callee < 0 ? 0 : bitsOf(callee);
	if (comesBack) noteCall(n, bits);
	if ((bits & CALLEE_BARRIER) !== 0) return false;
	// The code of a function value is the first word behind the context register.
	if (callee < 0 && itemAt(S_CALLS, at + CALL_KIND) !== KIND_INTERFACE) {
		const slot = itemAt(S_CALLS, at + CALL_SLOT);
		if (slot <= 0) wait(TO_SITE, n, node, slot === 0 ? CONTEXT : CODE, SINCE_BLOCK, argumentsAt(n));
	}
	if ((bits & CALLEE_DEFERRETURN) !== 0) {
		if (returnCount < RETURNS) returns[returnCount] = pcOf(n);
		returnCount++;
	}
	if ((bits & CALLEE_DEFERS) !== 0)
		wait(TO_SITE, n, node, (bits & CALLEE_TAKES_RECORD) !== 0 ? RECORD : DEFERRED, last[0]);
	else if ((bits & CALLEE_TAKES_FUNCVAL) !== 0) wait(TO_SITE, n, node, 0, last[0]);
	else if ((bits & CALLEE_NO_FUNCTIONS) === 0) pass(TO_ARGUMENT, n, node);
	return true;
}

/**
 * How many arguments in registers the call on line `n` seems to have: the last one whose register was written, and not named since. Parts of
 * registers (AL) and what an instruction reads without naming it are not looked at: good for guesses alone.
 */
function argumentsAt(n: i32): i32 {
	for (let i = lengthOf(S_ARGUMENTS) - 1; i >= 0; i--) {
		if (last[i] < 0) continue;
		const name = registerName(argumentRegister(i));
		let isRead = false;
		for (let m = last[i] + 1; m <= n && !isRead; m++) isRead = mentions(m, names.text(name), names.length(name));
		if (!isRead) return i + 1;
	}
	return 0;
}

/** True when the operands of line `n` hold that name, whole. */
function mentions(n: i32, name: usize, length: i32): bool {
	const end = <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + END) - <usize>length;
	const first = byte(name);
	for (let at = <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + ARGS); at <= end; at++)
		if (byte(at) === first && same(at, name, length) && !isWordByte(byte(at - 1)) && !isWordByte(byte(at + length)))
			return true;
	return false;
}

function isWordByte(c: u8): bool {
	return isDigit(c) || <u32>(c | 32) - 97 < 26;
}

/** What is in the registers of arguments, or results, is handed on. */
function pass(to: i32, n: i32, node: i32): void {
	const arguments_ = lengthOf(S_ARGUMENTS);
	let explicit = 0;
	for (let i = 0; i < arguments_; i++) if (last[i] >= 0) explicit = i + 1;
	for (let i = 0; i < arguments_; i++) {
		const by = last[i];
		if (by === SPOILT) continue;
		// Results in place: of one call all, of those behind only what other arguments follow.
		if (by === SINCE_CALL && i >= max(explicit, to === TO_RESULT ? RESULTS : 2)) return;
		if (by === SINCE_BLOCK && i >= max(explicit, to === TO_RESULT ? RESULTS : ownWords)) return;
		wait(to, n, node, i, by);
	}
}

/** A closure whose code is stored: the function, where, and the line of the store. Its place: variable and offset, or register. */
const MADE = 28;
let made: usize = 0;
let madeRoom = 0;
let madeCount = 0;

/** Line `n` takes the address of code, or of data: a closure is made, or nothing is known of what happens with it. */
function closure(n: i32, node: i32): void {
	const code = codeAddress(n);
	const last = <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + END);
	const register = code < 0 ? NONE : operandAt(lastStart(n), last);
	renew();
	const nodes = nodeCount();
	const end = node + 1 < nodes ? itemAt(S_NODES, (node + 1) * NODE_STRIDE + NODE_LINE) : count();
	for (let m = n + 1; m < end && register >= 0; m++) {
		const target = targetOf(m);
		if (target === register || isCall(target)) break;
		if (target === WRITES_SOME && spoils(m, register)) break;
		if (target !== WRITES_NOTHING || !computes(classOf(m))) continue;
		if (byte(<usize>itemAt(S_LINES_OF_TEXT, m * LINE_STRIDE + END) - 1) !== CLOSE) continue;
		const row = rowOf(m);
		const move = word(row, ROW_MOVE);
		if ((move !== MOVE_VALUE && move !== MOVE_PAIR) || !isKind(row, SECOND, OPERAND_MEMORY)) continue;
		if (word(row, FIRST + OPERAND_NAME) !== registerName(register)) continue;
		if (move === MOVE_VALUE && !isKind(row, FIRST, OPERAND_REGISTER)) continue;
		if (has(row, SECOND, OPERAND_HAS_INDEX | OPERAND_IS_ADDRESS)) break;
		const base = word(row, SECOND + OPERAND_NAME);
		const offset = offsetAt(row, SECOND);
		const isStack = isStackName(base);
		const to = <usize>itemAt(S_LINES_OF_TEXT, m * LINE_STRIDE + END);
		if (isStack ? !readSlot(lastStart(m), to) : offset !== 0) break;
		const variable = isStack ? slotVariable : -1;
		const start = isStack ? slotOffset : 0;
		if (!isStack) {
			const object = objectIn(node, m, registerOf(base));
			if (object < 0 || !isNew(object)) break;
			closures.set(object, code);
		}
		noteMade(code, pcOf(n), node, m, isStack ? -1 : registerOf(base), variable, start);
		record(TO_CLOSURE, 0, pcOf(n), code, 0, FROM_NIL, 0, -1, 0);
		return;
	}
	leak(symbolAddress(n), pcOf(n));
}

const told = new Longs();
function leak(name: i32, pc: i32): void {
	if (told.set(name, 1)) record(TO_LEAK, 0, pc, name, 0, FROM_NIL, 0, -1, 0);
}

/** The call on line `n` makes an object. */
function isNew(n: i32): bool {
	const calls = callCount();
	let low = 0;
	let high = calls - 1;
	while (low <= high) {
		const mid = (low + high) >> 1;
		const at = itemAt(S_CALLS, mid * CALL_STRIDE + CALL_LINE);
		if (at === n) {
			const callee = itemAt(S_CALLS, mid * CALL_STRIDE + CALL_CALLEE);
			return callee >= 0 && (bitsOf(callee) & CALLEE_NEWOBJECT) !== 0;
		}
		if (at < n) low = mid + 1;
		else high = mid - 1;
	}
	return false;
}

function noteMade(code: i32, pc: i32, node: i32, n: i32, register: i32, variable: i32, offset: i32): void {
	if (madeCount >= madeRoom) {
		const larger = max(64, madeRoom * 2);
		const moved = allocate(<usize>larger * MADE);
		memory.copy(moved, made, <usize>madeCount * MADE);
		made = moved;
		madeRoom = larger;
	}
	const at = made + <usize>madeCount * MADE;
	madeCount++;
	store<i32>(at, code);
	store<i32>(at, pc, 4);
	store<i32>(at, node, 8);
	store<i32>(at, n, 12);
	store<i32>(at, register, 16);
	store<i32>(at, variable, 20);
	store<i32>(at, offset, 24);
}

/** What a closure captures. */
function capture(i: i32): void {
	const at = made + <usize>i * MADE;
	const code = load<i32>(at);
	const pc = load<i32>(at, 4);
	const register = load<i32>(at, 16);
	if (register >= 0) {
		fill(code, pc, load<i32>(at, 8), load<i32>(at, 12), register);
		return;
	}
	const size = get(S_POINTER_SIZE);
	const start = load<i32>(at, 24);
	for (let s = firstStore(load<i32>(at, 20)); s >= 0; s = nextStore(s)) {
		const offset = storeOffset(s) - start;
		if (offset + storeWidth(s) <= size || offset > WORDS * size || storeFrom(s) === CLEARED) continue;
		if (storeFrom(s) < 0 || offset < size)
			for (let word = max(offset, size); word < offset + storeWidth(s); word += size)
				record(TO_CAPTURED, 0, pc, code, word, FROM_UNKNOWN, 0, -1, 0);
		else {
			origins(storeNode(s), storeLine(s), storeFrom(s));
			tell(TO_CAPTURED, 0, pc, code, offset, true);
		}
	}
}

/** Blocks that are entered on the way. */
const entered = new StaticArray<i32>(BLOCKS);
let enteredCount = 0;

/** Stores into what a register points to, from line `from` of a block on, as far as the register keeps that, over jumps. */
function fill(code: i32, pc: i32, first: i32, from: i32, register: i32): void {
	enteredCount = 0;
	let lines = fillIn(code, pc, first, from, register, REACH);
	for (let i = 0; i < enteredCount && lines > 0; i++) {
		const node = entered[i];
		lines = fillIn(code, pc, node, itemAt(S_NODES, node * NODE_STRIDE + NODE_LINE), register, lines);
	}
}

/** Likewise within one block, `most` lines at most: what is left of these. */
function fillIn(code: i32, pc: i32, node: i32, from: i32, register: i32, most: i32): i32 {
	const size = get(S_POINTER_SIZE);
	const end = node + 1 < nodeCount() ? itemAt(S_NODES, (node + 1) * NODE_STRIDE + NODE_LINE) : count();
	const last = min(end, from + most);
	for (let n = from; n < last; n++) {
		const c = classOf(n);
		const left = most - (n - from);
		if (c === CLASS_RETURN) return left;
		if (c === CLASS_CALL) {
			if (isBarrier(n)) continue;
			return left;
		}
		if (!computes(c)) continue;
		const target = targetOf(n);
		if (target === register || (target === WRITES_SOME && spoils(n, register))) return left;
		if (target !== WRITES_NOTHING || !pointsBy(n, register)) continue;
		const row = rowOf(n);
		const move = word(row, ROW_MOVE);
		if (word(row, ROW_COUNT) !== 2 || !isKind(row, SECOND, OPERAND_MEMORY)) continue;
		if (word(row, SECOND + OPERAND_NAME) !== registerName(register)) continue;
		const offset = offsetAt(row, SECOND);
		const one = isKind(row, FIRST, OPERAND_REGISTER) || move === MOVE_PAIR ? word(row, FIRST + OPERAND_NAME) : -1;
		const two = move === MOVE_PAIR ? word(row, FIRST + OPERAND_SECOND) : -1;
		const isNumber = isKind(row, FIRST, OPERAND_NUMBER);
		if (move !== MOVE_VALUE && move !== MOVE_PAIR) continue;
		if (has(row, SECOND, OPERAND_HAS_INDEX) || offset < 0 || offset > WORDS * size) continue;
		if (offset >= size) word_(code, pc, offset, node, n, one, isNumber);
		if (move === MOVE_PAIR) word_(code, pc, offset + size, node, n, two, false);
	}
	if (last === end) {
		enter(itemAt(S_NODES, node * NODE_STRIDE + NODE_NEXT));
		enter(itemAt(S_NODES, node * NODE_STRIDE + NODE_BRANCH));
	}
	return most - (last - from);
}

function enter(node: i32): void {
	if (node < 0 || enteredCount === BLOCKS) return;
	for (let i = 0; i < enteredCount; i++) if (entered[i] === node) return;
	entered[enteredCount++] = node;
}

/** True when line `n` ends in `(X)`, X the register. */
function pointsBy(n: i32, register: i32): bool {
	const end = <usize>itemAt(S_LINES_OF_TEXT, n * LINE_STRIDE + END);
	const name = registerName(register);
	const at = end - 1 - names.length(name);
	return byte(end - 1) === CLOSE && byte(at - 1) === OPEN && same(at, names.text(name), names.length(name));
}

function word_(code: i32, pc: i32, offset: i32, node: i32, n: i32, name: i32, isNumber: bool): void {
	if (isNumber || (name >= 0 && name === get(S_ZERO))) record(TO_CAPTURED, 0, pc, code, offset, FROM_NIL, 0, -1, 0);
	else {
		origins(node, n, registerOf(name));
		tell(TO_CAPTURED, 0, pc, code, offset, true);
	}
}

function isBarrier(n: i32): bool {
	const row = rowOf(n);
	// runtime.gcWriteBarrierN
	const callee = nameAt(row, 1);
	return callee >= 0 && (bitsOf(callee) & CALLEE_BARRIER) !== 0;
}

/** Line `n` may write to a variable of the program. */
function variable(n: i32, node: i32): void {
	const row = rowOf(n);
	const operands = word(row, ROW_COUNT);
	if (operands !== 2 || !isKind(row, SECOND, OPERAND_SYMBOL)) return;
	const name = nameAt(row, SECOND + OPERAND_NAME);
	const offset = offsetAt(row, SECOND);
	const size = get(S_POINTER_SIZE);
	const pc = pcOf(n);
	if (word(row, ROW_MOVE) === MOVE_VALUE) {
		if (isKind(row, FIRST, OPERAND_REGISTER) && word(row, FIRST + OPERAND_NAME) !== get(S_ZERO)) {
			origins(node, n, registerOf(word(row, FIRST + OPERAND_NAME)));
			tell(TO_GLOBAL, 0, pc, name, offset, true);
		} else record(TO_GLOBAL, 0, pc, name, offset, FROM_NIL, 0, -1, 0);
		return;
	}
	if (!isKind(row, FIRST, OPERAND_REGISTER)) return;
	const from = word(row, FIRST + OPERAND_NAME);
	const letter = load<u8>(names.text(from));
	// Vectors; what is narrower than a pointer is no function.
	if ((letter !== 88 && letter !== 89 && letter !== 90 && letter !== 86) || from === get(S_ZERO_VECTOR)) return;
	for (let i = 0; i < 8; i++) record(TO_GLOBAL, 0, pc, name, offset + i * size, FROM_UNKNOWN, 0, -1, 0);
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

/** Records what may be a function; what comes from another such place is not followed: nothing tells what it is. */
function tellField(pc: i32, offset: i32): void {
	for (let i = 0; i < found; i++) {
		const kind = kindAt(i);
		if (kind === FROM_UNKNOWN || kind === FROM_FIELD || kind === FROM_NIL) continue;
		one(i, TO_FIELD, 0, pc, -1, offset);
	}
}

/** What is looked for in place of an argument: the funcval in the context register, the code that is called, what is deferred. */
const CONTEXT: i32 = -1;
const CODE: i32 = -2;
const DEFERRED: i32 = -3;
const RECORD: i32 = -4;
/** pcs of calls of runtime.deferreturn: what is deferred is called there. */
const RETURNS = 16;
const returns = new StaticArray<i32>(RETURNS);
let returnCount = 0;

/** Looks for the origin of what is handed on. */
function look(at: usize): void {
	const to = load<i32>(at);
	const n = load<i32>(at, 4);
	const node = load<i32>(at, 8);
	const number = load<i32>(at, 12);
	const by = load<i32>(at, 16);
	if (number === CODE) {
		const through = word(rowOf(n), ROW_THROUGH);
		originsOfCode(node, n, through < 0 ? NONE : registerOf(through));
		tell(to, 0, pcOf(n), -1, load<i32>(at, 24), true);
		return;
	}
	if (number === DEFERRED || number === RECORD) {
		defer(node, n, number, by);
		return;
	}
	const register = number === CONTEXT ? context : argumentRegister(number);
	const isSeen = number >= 0 && get(S_UNKNOWN_LINE) < 0;
	if (by >= 0) originsOf(node, by);
	else if (by === SPOILT) return;
	else if (isSeen && by === SINCE_CALL) {
		const line = load<i32>(at, 20);
		originsOfCall(line, n - line, register);
	} else if (isSeen && by === SINCE_BLOCK)
		originsBefore(node, n - itemAt(S_NODES, node * NODE_STRIDE + NODE_LINE), register);
	else origins(node, n, register);
	tell(to, max(number, 0), pcOf(n), -1, to === TO_SITE ? load<i32>(at, 24) : 0, to === TO_SITE);
}

/** What the call on line `n` defers is called wherever the function calls runtime.deferreturn. */
function defer(node: i32, n: i32, what: i32, by: i32): void {
	if (returnCount > RETURNS) return;
	if (what === DEFERRED) {
		if (by >= 0) originsOf(node, by);
		else origins(node, n, argumentRegister(0));
	} else {
		// The fourth word of a record on the stack (runtime/runtime2.go, type _defer).
		const isSlot = by >= 0 && readSlot(<usize>itemAt(S_LINES_OF_TEXT, by * LINE_STRIDE + ARGS), firstEnd(by));
		if (isSlot) originsOfSlot(slotVariable, slotOffset + 3 * get(S_POINTER_SIZE));
		else originsOfCode(node, n, NONE);
	}
	for (let i = 0; i < returnCount; i++) tell(TO_SITE, 0, returns[i], -1, 0, true);
}

/** Records where the value comes from that was asked for last; what is not known at all is not recorded, unless `always`. */
function tell(to: i32, number: i32, pc: i32, name: i32, offset: i32, always: bool): void {
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

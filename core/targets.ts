/**
 * What each line of a function means to who looks for the origin of a register: a byte a line, filled in by the one pass that
 * sees all lines, so that the search does not read their text again and again; and the same of whole blocks.
 */
import {
	ARGS,
	CALLEE_BARRIER,
	CALLEE_NO_FUNCTIONS,
	CALLEE_PANICS,
	CLASS_CALL,
	CLASS_UNKNOWN,
	END,
	LINE_STRIDE,
	NODE_LINE,
	NODE_STRIDE,
	OP,
	S_LINES_OF_TEXT,
	S_NODES,
} from "../src/parser/layout";
import { ASK, computes, spoiltBy, written } from "./effects";
import { mnemonicOf } from "./lines";
import { allocate, at as itemAt } from "./memory";
import { nodeCount } from "./nodes";
import { known, NONE } from "./registers";
import { classOf, count } from "./textlines";

/** Registers that a line writes are below; nothing that matters; the row must be asked (`spoils`). */
export const WRITES_NOTHING: i32 = 255;
export const WRITES_SOME: i32 = 254;
/** The line is not understood. */
export const NOT_READ: i32 = 253;
/** A call; one of what makes and takes no functions; one that leaves registers alone but one; one that does not come back. */
export const CALLS: i32 = 252;
export const CALLS_OTHER: i32 = 251;
export const CALLS_BARRIER: i32 = 250;
export const CALLS_PANIC: i32 = 249;
const EVERY: u64 = ~(<u64>0);

/** Code of a call. NOT_READ is counted as one. */
export function isCall(target: i32): bool {
	return target >= CALLS_PANIC && target <= NOT_READ;
}

let codes: usize = 0;
/** By line with WRITES_SOME: which registers, a bit each. */
let masks: usize = 0;
let codeRoom = 0;
// By block, and one more: registers that some line of it writes, all where it calls; its first line and the one behind its last. What
// the search keeps of it: when it was asked for, its first predecessor, for which registers it was asked, a bit each.
export const BLOCK_FIRST: usize = 8;
export const BLOCK_END: usize = 12;
export const BLOCK_STAMP: usize = 16;
export const BLOCK_PREDECESSORS: usize = 20;
export const BLOCK_ASKED: usize = 24;
export const BLOCK: usize = 32;
let blocks: usize = 0;
let blockRoom = 0;
let block: usize = 0;
/** How many registers had numbers when the lines were looked at. */
let registers = 0;

export function beginTargets(): void {
	const lines = count();
	if (lines > codeRoom) {
		codeRoom = lines * 2;
		codes = allocate(<usize>codeRoom);
		masks = allocate((<usize>codeRoom) << 3);
	}
	const nodes = nodeCount();
	if (nodes >= blockRoom) {
		blockRoom = (nodes + 1) * 2;
		blocks = allocate(<usize>blockRoom * BLOCK);
	}
	let end = lines;
	for (let node = nodes - 1; node >= 0; node--) {
		const at = blockOf(node);
		store<i32>(at, end, BLOCK_END);
		end = itemAt(S_NODES, node * NODE_STRIDE + NODE_LINE);
		store<i32>(at, end, BLOCK_FIRST);
	}
	registers = known();
}

export function blockOf(node: i32): usize {
	return blocks + <usize>node * BLOCK;
}

/** Line at which a block begins; the one behind its last. */
export function firstOf(node: i32): i32 {
	return load<i32>(blockOf(node), BLOCK_FIRST);
}
export function endOf(node: i32): i32 {
	return load<i32>(blockOf(node), BLOCK_END);
}

/** The lines that are noted now are of this block. */
export function beginNode(node: i32): void {
	block = blockOf(node);
	store<u64>(block, 0);
}

export function targetOf(n: i32): i32 {
	return <i32>load<u8>(codes + <usize>n);
}

/** Registers that line `n`, one with WRITES_SOME, may change, a bit each. */
export function spoiltOn(n: i32): u64 {
	return load<u64>(masks + ((<usize>n) << 3));
}

/** True when line `n`, one with WRITES_SOME, may change a register. */
export function spoils(n: i32, register: i32): bool {
	return ((spoiltOn(n) >> <u64>register) & 1) !== 0;
}

function set(n: i32, code: i32, mask: u64): i32 {
	store<u8>(codes + <usize>n, <u8>code);
	store<u64>(block, load<u64>(block) | mask);
	return code;
}

/** Line `n` computes nothing; it is of class `c`. Calls are noted by `noteCall`. */
export function noteOther(n: i32, c: i32): void {
	if (c === CLASS_UNKNOWN || c === CLASS_CALL) set(n, NOT_READ, EVERY);
	else store<u8>(codes + <usize>n, <u8>WRITES_NOTHING);
}

/** Notes what line `n` writes, and returns it: an instruction that computes, with these MNEMONIC_* bits and operands [from, end). */
export function noteLine(n: i32, c: i32, bits: i32, from: usize, end: usize): i32 {
	const target = written(bits, c, from, end);
	if (target === NONE) {
		store<u8>(codes + <usize>n, <u8>WRITES_NOTHING);
		return WRITES_NOTHING;
	}
	if (target !== ASK) return set(n, target, (<u64>1) << (<u64>target));
	const mask = spoiltBy(n);
	store<u64>(masks + ((<usize>n) << 3), mask);
	return set(n, WRITES_SOME, mask);
}

/** Line `n` calls what has these CALLEE_* bits. */
export function noteCall(n: i32, bits: i32): void {
	if ((bits & CALLEE_BARRIER) !== 0) set(n, CALLS_BARRIER, EVERY);
	else if ((bits & CALLEE_PANICS) !== 0) set(n, CALLS_PANIC, EVERY);
	else set(n, (bits & CALLEE_NO_FUNCTIONS) !== 0 ? CALLS_OTHER : CALLS, EVERY);
}

/** Registers that nobody had asked for were taken for none: looks again when there are new ones. */
export function renew(): void {
	if (known() !== registers) lookAgain();
}

function lookAgain(): void {
	registers = known();
	const nodes = nodeCount();
	for (let node = 0; node < nodes; node++) {
		block = blockOf(node);
		const end = endOf(node);
		for (let n = firstOf(node); n < end; n++) {
			if (targetOf(n) !== WRITES_NOTHING || !computes(classOf(n))) continue;
			const line = n * LINE_STRIDE;
			const from = <usize>itemAt(S_LINES_OF_TEXT, line + ARGS);
			noteLine(
				n,
				classOf(n),
				mnemonicOf(itemAt(S_LINES_OF_TEXT, line + OP)),
				from,
				<usize>itemAt(S_LINES_OF_TEXT, line + END),
			);
		}
	}
}

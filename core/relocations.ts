/**
 * Relocations: what code uses and what data points to (cmd/internal/obj/objfile.go, writeSymDebugNamed). Only those that
 * matter to calls are kept: types converted to interfaces, methods called, descriptors of types, itabs, addresses of
 * functions and variables.
 */

import {
	HEAD_PLAIN,
	HEAD_WANTED,
	KIND_ASSERTION,
	KIND_CODEWORD,
	KIND_DATA,
	KIND_ITAB,
	KIND_OTHER,
	KIND_TYPE,
	KIND_WANTED,
	LINK_ADDRESS,
	LINK_ALIAS,
	LINK_ASSERTION,
	LINK_CODE,
	LINK_CONVERTS,
	LINK_FUNCTION,
	LINK_ITAB,
	LINK_METHOD,
	LINK_NAME,
	LINK_STRIDE,
	LINK_TO_NAME,
	LINK_TO_TYPE,
	LINK_TYPE,
	PROBLEM_RELOCATION,
	RELOCATION_ADDRESS,
	RELOCATION_CONVERTS,
	RELOCATION_INTERFACE_METHOD,
	RELOCATION_KNOWN,
	RELOCATION_METHOD,
	RELOCATION_NAMED_METHOD,
	RELOCATION_NUMBER,
	RELOCATION_OFFSET,
	S_FIRST_USE,
	S_FUNCTIONS,
	S_HEX_ADDENDS,
	S_LINKS,
	S_SYMBOL,
	S_USES,
	USE_ADDRESS,
	USE_CALLS,
	USE_CONVERTS,
	USE_DESCRIBES,
	USE_NAMED,
	USE_STRIDE,
} from "../src/parser/layout";
import { byte, hexDigit, isDigit, SPACE } from "./bytes";
import { problem, relocation } from "./host";
import { allocate, get, at as itemAt, lengthOf, room, setLength } from "./memory";
import { names } from "./shapes";
import { same, Table } from "./table";

const PLUS: u8 = 43;
const MINUS: u8 = 45;
const DOT: u8 = 46;
const COLON: u8 = 58;
const LESS: u8 = 60;
const GREATER: u8 = 62;
/** `type`, `go`, `.jum`, `<idx`, `runt` */
const TYPE: u32 = 0x65707974;
const GO: u16 = 0x6f67;
const JUMP: u32 = 0x6d756a2e;
const IDX: u32 = 0x7864693c;
/** `eqfu`, `hash`, `func` */
const EQFU: u32 = 0x75667165;
const HASH: u32 = 0x68736168;
const FUNC: u32 = 0x636e7566;
/** `stri`, `inte`, `map.`, `info` */
const STRI: u32 = 0x69727473;
const INTE: u32 = 0x65746e69;
const MAP: u32 = 0x2e70616d;
const INFO: u32 = 0x6f666e69;
/** `typeAsse`, `ceSwitch`, `itab` */
const TYPE_ASSERT: u64 = 0x6573734165707974;
const INTERFACE_SWITCH: u64 = 0x6863746977536563;
const ITAB: u32 = 0x62617469;
/** `gclocals`, `.gcbits.`, `liveinfo`, `.stkobj` and `rginfo1` behind their first character */
const GCLOCALS: u64 = 0x736c61636f6c6367;
const GCBITS: u64 = 0x2e7374696263672e;
const LIVEINFO: u64 = 0x6f666e696576696c;
const STKOBJ: u64 = 0x6a626f6b74732e00;
const ARGINFO: u64 = 0x316f666e69677261;
/** The end of `NAME·f`: a middle dot in UTF-8, and f. */
const FUNCVAL: u32 = 0x66b7c2;

/** Types of relocations, by what stands for them; their word is what the program around says (RELOCATION_*). */
const types = new Table(0, 64);

/** Kind of the relocation type [from, end). */
export function relocationKind(from: usize, end: usize): i32 {
	const known = whatIs(from, end);
	if ((known & RELOCATION_KNOWN) === 0) problem(PROBLEM_RELOCATION, from, end);
	return known >> 1;
}

// Types that were met last, by a hash of their end: their last eight bytes, those before, how long they are, RELOCATION_*.
const RECENT: usize = 24;
const recent = allocate(64 * RECENT);

/** RELOCATION_* of the type [from, end), 16 bytes of which are looked at, and the eight before. */
function whatIs(from: usize, end: usize): i32 {
	const length = <i32>(end - from);
	if (length < 1 || length > 16) return learnt(from, length);
	const tail = length < 8 ? load<u64>(end - 8) >> ((<u64>(8 - length)) << 3) : load<u64>(end - 8);
	const head = length <= 8 ? 0 : load<u64>(from);
	const entry = recent + <usize>((tail * 0x9e3779b97f4a7c15) >> 58) * RECENT;
	if (load<u64>(entry) === tail && load<u64>(entry, 8) === head && load<i32>(entry, 16) === length)
		return load<i32>(entry, 20);
	const known = learnt(from, length);
	store<u64>(entry, tail);
	store<u64>(entry, head, 8);
	store<i32>(entry, length, 16);
	store<i32>(entry, known, 20);
	return known;
}

function learnt(from: usize, length: i32): i32 {
	const id = types.intern(from, length);
	if (types.added) types.setUser(id, relocation(from, length));
	return types.user(id);
}

/** End of the name before what -S=2 (`<0>`, `<1>`: the ABI) and -S=3 (`<idx 5 12>`) add to it. */
export function withoutMarks(start: usize, end: usize): usize {
	let to = end;
	while (to > start && byte(to - 1) === GREATER) {
		let from = to - 2;
		while (from > start && byte(from) !== LESS) from--;
		if (byte(from) !== LESS) break;
		const isAbi = to - from === 3 && (byte(from + 1) === 48 || byte(from + 1) === 49);
		if (!isAbi && load<u32>(from) !== IDX) break;
		to = from;
	}
	return to;
}

/** True at `type:T` (`type.T` up to Go 1.19), false at `type:.namedata.…` and the like. */
function isDescriptor(at: usize): bool {
	if (load<u32>(at) !== TYPE) return false;
	const colon = byte(at + 4);
	return (colon === COLON || colon === DOT) && byte(at + 5) !== DOT;
}

/** True at what belongs to types, strings and the collector: no function, no variable. */
function isConstant(at: usize): bool {
	if (load<u32>(at) === TYPE) return byte(at + 4) === COLON || byte(at + 4) === DOT;
	return load<u16>(at) === GO && (byte(at + 2) === COLON || (byte(at + 2) === DOT && isOld(load<u32>(at + 3))));
}

/** The beginning of what followed `go.` up to Go 1.19: `go.string."x"`; packages may begin so, too: `go.uber.org/zap.New`. */
function isOld(word: u32): bool {
	return word === STRI || word === ITAB || word === INTE || word === MAP || word === FUNC || word === INFO;
}

function isFuncval(start: usize, end: usize): bool {
	return end - start > 3 && (load<u32>(end - 3) & 0xffffff) === FUNCVAL;
}

/** True for `type:.eqfunc.T` and `type:.hashfunc.T`: funcvals of what the compiler made for a type (cmd/compile/internal/reflectdata/alg.go). */
function isOfType(start: usize, end: usize): bool {
	if (load<u32>(start) !== TYPE || byte(start + 5) !== DOT || end - start < 14) return false;
	return load<u32>(start + 6) === EQFU || (load<u32>(start + 6) === HASH && load<u32>(start + 10) === FUNC);
}

/** What the collector and tracebacks read of a function's frame, and masks of pointers: thousands, without an address of code. */
function isOfFrames(start: usize, end: usize): bool {
	if (load<u64>(start) === GCLOCALS || end - start < 16) return load<u64>(start) === GCLOCALS;
	if (load<u64>(start + 7) === GCBITS) return true;
	const tail = load<u64>(end - 8);
	return tail === LIVEINFO || tail === ARGINFO || (tail & ~0xff) === STKOBJ;
}

/** Which relocations matter of the data symbol [start, end): a KIND_*. */
export function dataKind(start: usize, end: usize, what: i32): i32 {
	if (what === HEAD_PLAIN || end - start < 4) return KIND_DATA;
	if (what === HEAD_WANTED) {
		if (isOfType(start, end)) return KIND_CODEWORD;
		if (isDescriptor(start)) return KIND_TYPE;
		if (load<u16>(start) === GO && load<u32>(start + 3) === ITAB) return KIND_ITAB;
		if (isConstant(start)) return KIND_DATA;
	}
	if (isFuncval(start, end)) return KIND_CODEWORD;
	if (isOfFrames(start, end)) return KIND_DATA;
	// A number at the end: `F.jumpN` (cmd/compile/internal/ssagen, genssa), `p..typeAssert.N` and `p..interfaceSwitch.N`.
	let at = end;
	while (at > start && isDigit(byte(at - 1))) at--;
	if (at < end && at > start + 12) {
		if (byte(at - 1) === 112 && load<u32>(at - 5) === JUMP) return KIND_WANTED;
		if (load<u64>(at - 11) === TYPE_ASSERT || load<u64>(at - 9) === INTERFACE_SWITCH) return KIND_ASSERTION;
	} else if (at < end && at > start + 5 && byte(at - 1) === 112 && load<u32>(at - 5) === JUMP) return KIND_WANTED;
	return KIND_OTHER;
}

/** Where the addend begins in [from, end): behind the last plus. 0 when there is none. */
function addendOf(from: usize, end: usize): usize {
	let at = end;
	while (at > from && byte(at - 1) !== PLUS) at--;
	return at > from ? at : 0;
}

function number(at: usize, end: usize): i32 {
	const isNegative = byte(at) === MINUS;
	const isHex = get(S_HEX_ADDENDS) !== 0;
	let value = 0;
	for (let i = isNegative ? at + 1 : at; i < end; i++) {
		const digit = hexDigit(byte(i));
		if (digit < 0 || (digit > 9 && !isHex)) break;
		value = isHex ? (value << 4) | digit : value * 10 + digit;
	}
	return isNegative ? -value : value;
}

/** A relocation of code that is no call, `TYPE SYM+ADD`. */
export function use(type: usize, end: usize): void {
	let i = type;
	while (i < end && byte(i) !== SPACE) i++;
	const kind = relocationKind(type, i);
	const symbol = i + 1;
	if (kind === 0 || symbol >= end) return;
	let record = -1;
	if (kind === RELOCATION_CONVERTS) record = USE_CONVERTS;
	else if (kind === RELOCATION_INTERFACE_METHOD) record = USE_CALLS;
	else if (kind === RELOCATION_NAMED_METHOD) record = USE_NAMED;
	else if (kind === RELOCATION_ADDRESS)
		record = isDescriptor(symbol) ? USE_DESCRIBES : isConstant(symbol) ? -1 : USE_ADDRESS;
	else if ((kind & RELOCATION_NUMBER) !== 0 && (isDescriptor(symbol) || !isConstant(symbol)))
		record = kind | (isDescriptor(symbol) ? LINK_TO_TYPE : 0);
	if (record < 0) return;
	const addend = addendOf(symbol, end);
	if (addend === 0) return;
	const to = withoutMarks(symbol, addend - 1);
	const name = names.intern(symbol, <i32>(to - symbol));
	const offset = number(addend, end);
	const length = lengthOf(S_USES);
	// The same twice in a row tells nothing new.
	if (
		length > get(S_FIRST_USE) &&
		itemAt(S_USES, length - 3) === record &&
		itemAt(S_USES, length - 2) === name &&
		itemAt(S_USES, length - 1) === offset
	)
		return;
	const row = room(S_USES, USE_STRIDE);
	store<i32>(row, record);
	store<i32>(row, name, 4);
	store<i32>(row, offset, 8);
	setLength(S_USES, length + USE_STRIDE);
}

/** A relocation of the data symbol begun last, `OFF+SIZ t=TYPE SYM+ADD`. False when it is none. */
export function link(at: usize, end: usize, kind: i32): bool {
	const addend = addendOf(at, end);
	if (addend === 0) return false;
	const symbolEnd = withoutMarks(at, addend - 1);
	let offset = 0;
	let i = at;
	for (; i < end && isDigit(byte(i)); i++) offset = offset * 10 + byte(i) - 48;
	if (i === at || byte(i) !== PLUS) return false;
	while (i < end && byte(i) !== SPACE) i++;
	const type = i + 3;
	i = type;
	while (i < end && byte(i) !== SPACE) i++;
	const symbol = i + 1;
	if (i <= type || symbol > symbolEnd) return false;
	// Of most data only the functions, variables and types it points to matter.
	if (kind === KIND_OTHER && isConstant(symbol) && !isDescriptor(symbol)) return true;
	if (kind === KIND_CODEWORD && isCodeOf(get(S_SYMBOL), symbol, symbolEnd)) return true;
	const record =
		kind === KIND_OTHER ? otherLink(symbol, symbolEnd) : linkKind(symbol, symbolEnd, kind, relocationKind(type, i));
	if (record < 0) return true;
	const row = room(S_LINKS, LINK_STRIDE);
	store<i32>(row, get(S_SYMBOL));
	store<i32>(row, record, 4);
	store<i32>(row, offset, 8);
	const target = names.intern(symbol, <i32>(symbolEnd - symbol));
	store<i32>(row, target, 12);
	store<i32>(row, get(S_FUNCTIONS) - 1, 16);
	setLength(S_LINKS, lengthOf(S_LINKS) + LINK_STRIDE);
	return true;
}

/**
 * A type in data, whatever the relocation: that of a static value in an interface (cmd/compile/internal/staticinit) or one of
 * a generic function's dictionary, by which its code converts (cmd/compile/internal/noder/reader.go).
 */
function otherLink(symbol: usize, end: usize): i32 {
	if (isFuncval(symbol, end)) return LINK_CODE;
	return isDescriptor(symbol) ? LINK_CONVERTS : LINK_ADDRESS;
}

/** The funcval `NAME·f`, a name's number, is that of the function [symbol, end). */
function isCodeOf(funcval: i32, symbol: usize, end: usize): bool {
	const length = names.length(funcval) - 3;
	return <i32>(end - symbol) === length && same(names.text(funcval), symbol, length);
}

function linkKind(symbol: usize, end: usize, kind: i32, relocation: i32): i32 {
	if (kind === KIND_CODEWORD) return LINK_ALIAS;
	if (kind === KIND_TYPE && (isFuncval(symbol, end) || isOfType(symbol, end))) return LINK_FUNCTION;
	if (kind === KIND_ITAB) return LINK_ITAB;
	const isType = isDescriptor(symbol);
	if (kind === KIND_ASSERTION) return isType ? LINK_ASSERTION : -1;
	const isName = !isType && isConstant(symbol) && byte(symbol + 5) === DOT;
	if ((relocation & RELOCATION_NUMBER) !== 0)
		return relocation | (isType ? LINK_TO_TYPE : 0) | (isName ? LINK_TO_NAME : 0);
	if (relocation === RELOCATION_METHOD) return LINK_METHOD;
	if (isType) return LINK_TYPE;
	return relocation === RELOCATION_OFFSET && isName ? LINK_NAME : -1;
}

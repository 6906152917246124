/**
 * What names tell of what is called, or taken the address of: CALLEE_*. Most names are plain: theirs is what all of their package's
 * tell, and the program around is asked once for each package; of others it is asked for each name.
 */

import { CALLEE_LEARNT } from "../src/parser/layout";
import { byte } from "./bytes";
import { callee as learnCallee, packageOf as learnPackage } from "./host";
import { names } from "./shapes";
import { Table } from "./table";

const DOT: u8 = 46;
const SLASH: u8 = 47;
/** `func`, `gowr`, `jump`: behind a dot, closures, wrappers of `go` statements and jump tables. `-fm` ends a method value. */
const FUNC: u32 = 0x636e7566;
const GOWR: u32 = 0x72776f67;
const JUMP: u32 = 0x706d756a;
const METHOD_VALUE: u32 = 0x6d662d;

/** Paths of packages; their word is what their plain names tell, with CALLEE_LEARNT; without it these differ. */
const packages = new Table(0, 256);

/** CALLEE_* bits of a name. */
export function bitsOf(name: i32): i32 {
	const known = names.user(name);
	if ((known & CALLEE_LEARNT) !== 0) return known;
	let bits = plainBits(names.text(name), names.length(name));
	if ((bits & CALLEE_LEARNT) === 0) bits = learnCallee(name) | CALLEE_LEARNT;
	bits |= known;
	names.setUser(name, bits);
	return bits;
}

/** Those of a plain name's package; without CALLEE_LEARNT where the name itself must be asked for. */
function plainBits(text: usize, length: i32): i32 {
	const end = text + <usize>length;
	if (length < 4 || !isPlain(text, end) || (load<u32>(end - 3) & 0xffffff) === METHOD_VALUE) return 0;
	// The path ends at the first dot behind the last slash.
	let dot: usize = 0;
	for (let at = end - 1; at > text && byte(at) !== SLASH; at--) {
		if (byte(at) !== DOT) continue;
		const word = load<u32>(at + 1);
		if (word === FUNC || word === GOWR || word === JUMP) return 0;
		dot = at;
	}
	if (dot === 0) return 0;
	const id = packages.intern(text, <i32>(dot - text));
	if (packages.added) packages.setUser(id, learnPackage(text, <i32>(dot - text)));
	return packages.user(id);
}

/** Letters, digits, `_`, dots, hyphens, slashes, and what methods' receivers are written with: parentheses and an asterisk. */
function isPlain(from: usize, end: usize): bool {
	for (let at = from; at < end; at += 16) {
		const text = v128.load(at);
		const letters = i8x16.le_u(i8x16.sub(v128.or(text, i8x16.splat(32)), i8x16.splat(97)), i8x16.splat(25));
		// ( ) * and - . / 0 to 9
		const signs = i8x16.le_u(i8x16.sub(text, i8x16.splat(40)), i8x16.splat(2));
		const digits = i8x16.le_u(i8x16.sub(text, i8x16.splat(45)), i8x16.splat(12));
		const plain = v128.or(v128.or(letters, i8x16.eq(text, i8x16.splat(95))), v128.or(signs, digits));
		const odd = ~i8x16.bitmask(plain) & 0xffff;
		if (odd !== 0 && at + <usize>ctz(odd) < end) return false;
	}
	return true;
}

/** Bytes of a line. */

export const LF: u8 = 10;
export const CR: u8 = 13;
export const TAB: u8 = 9;
export const SPACE: u8 = 32;
export const OPEN: u8 = 40;
export const CLOSE: u8 = 41;

export function byte(at: usize): u8 {
	return load<u8>(at);
}

export function isDigit(c: u8): bool {
	return <u32>c - 48 < 10;
}

/** Value of a lower-case hexadecimal digit, or -1. */
export function hexDigit(c: u8): i32 {
	const digit = <u32>c - 48;
	if (digit < 10) return <i32>digit;
	const letter = <u32>c - 97;
	return letter < 6 ? <i32>letter + 10 : -1;
}

/** Address of the first `c` at or after `from`, or something at or after `end`. */
export function find(from: usize, end: usize, c: u8): usize {
	const wanted = i8x16.splat(c);
	for (let at = from; at < end; at += 16) {
		const mask = i8x16.bitmask(i8x16.eq(v128.load(at), wanted));
		if (mask !== 0) return at + <usize>ctz(mask);
	}
	return end;
}

/** Address of the first `c` that `d` follows, or something at or after `end`. */
export function findPair(from: usize, end: usize, c: u8, d: u8): usize {
	const first = i8x16.splat(c);
	const second = i8x16.splat(d);
	for (let at = from; at < end; at += 16) {
		const mask = i8x16.bitmask(v128.and(i8x16.eq(v128.load(at), first), i8x16.eq(v128.load(at + 1), second)));
		if (mask !== 0) return at + <usize>ctz(mask);
	}
	return end;
}

/** `size=` as a number. */
const SIZE_KEY: u64 = 0x3d657a6973;
/** `rel ` */
const REL: u32 = 0x206c6572;
/** ` t=R_CAL` */
const CALL_TYPE: u64 = 0x4c41435f523d7420;
/** ` runtime` and `.duf` */
const RUNTIME: u64 = 0x656d69746e757220;
const DUFF: u32 = 0x6675642e;

export function isSizeKey(at: usize): bool {
	return (load<u64>(at) & 0xffffffffff) === SIZE_KEY;
}

export function isRel(at: usize): bool {
	return load<u32>(at) === REL;
}

export function isCallType(at: usize): bool {
	return load<u64>(at) === CALL_TYPE && byte(at + 8) === 76;
}

function isDuff(at: usize): bool {
	return load<u64>(at) === RUNTIME && load<u32>(at + 8) === DUFF && byte(at + 12) === 102;
}

/** ` __x86.g`, of `__x86.get_pc_thunk.cx` */
const THUNK: u64 = 0x672e3638785f5f20;

/**
 * Calls that the text need not show: DUFFZERO, DUFFCOPY, and with -shared on 386 what finds out the pc (`MOVL TLS, CX` stands for it;
 * cmd/internal/obj/x86/asm6.go).
 */
export function isHiddenCall(at: usize): bool {
	return isDuff(at) || load<u64>(at) === THUNK;
}

/** `.moresta` and `ck` */
const MORESTA: u64 = 0x61747365726f6d2e;
const CK: u16 = 0x6b63;

export function isMorestack(at: usize): bool {
	return load<u64>(at) === RUNTIME && load<u64>(at + 8) === MORESTA && load<u16>(at + 16) === CK;
}

/** `(SB)` */
const STATIC_BASE: u32 = 0x29425328;

export function isStaticBase(at: usize): bool {
	return load<u32>(at) === STATIC_BASE;
}

/** `type:`, and `go:` as the lower three bytes. */
const TYPE: u32 = 0x65707974;
const GO: u32 = 0x3a6f67;
const COLON: u8 = 58;

/** A name of the compiler's own data, as far as that is told at a glance (analysis/codeflow.ts says it in full). */
export function isCompilersData(at: usize): bool {
	const head = load<u32>(at);
	if ((head & 0xffffff) === GO) return true;
	return head === TYPE && byte(at + 4) === COLON && byte(at + 5) !== 46;
}

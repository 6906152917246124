/**
 * At which depths each function is reached on a start stack that has not grown yet (src/analysis/reach.ts). The set of a function
 * is a bit mask: exact for the graph that is known, recursion included.
 */
import {
	CALLS_SITE,
	CALLS_START,
	CALLS_TO,
	COMPONENT,
	COST,
	COUNTED,
	FAILING,
	FRESH,
	MASKS,
	ORDER,
	STARTS,
	TIPS,
} from "../../src/analysis/solverlayout";
import { allocate, at, byte, functions, make, put, word } from "./columns";
import { Stack } from "./stack";

/** Depth not known. */
const UNCOUNTED: i32 = -1;

/** Words of a mask. */
let words: i32 = 0;
let masks: usize = 0;
/** By function: 1 when it has depths that were not passed on. */
let fresh: usize = 0;
/** By function: the first bit at which its check fails. */
let failing: usize = 0;
let callsItself: usize = 0;
/** By edge of the calls: bits by which the call goes deeper, or UNCOUNTED. */
let steps: usize = 0;
/** By function: depths of the word at hand that were passed on within its component. */
let sent: usize = 0;
/** Depths of the function at hand that pass its check. */
let passing: usize = 0;
const work: Stack = new Stack();

/**
 * Completes MASKS from what stands there where FRESH is 1, and fills TIPS: 1 where the check fails at some depth.
 * @param ofMask words of a mask; @param unit bytes that one bit stands for
 */
export function solveReach(components: i32, ofMask: i32, unit: i32): void {
	words = ofMask;
	masks = at(MASKS);
	fresh = at(FRESH);
	failing = at(FAILING);
	make(TIPS, <usize>functions);
	sent = allocate((<usize>functions) << 2);
	passing = allocate((<usize>words) << 2);
	callsItself = allocate(<usize>functions);
	const calls = word(at(CALLS_START), functions);
	steps = allocate((<usize>calls) << 2);
	for (let f = 0; f < functions; f++) {
		const end = word(at(CALLS_START), f + 1);
		for (let i = word(at(CALLS_START), f); i < end; i++) {
			if (word(at(CALLS_TO), i) === f) store<u8>(callsItself + <usize>f, 1);
			const s = word(at(CALLS_SITE), i);
			put(steps, i, byte(at(COUNTED), s) === 1 ? word(at(COST), s) / unit : UNCOUNTED);
		}
	}
	// Callers first: all depths of a component are known when its turn comes. Functions that change stacks lead nowhere
	// in the graph, but they may call others before they do: then once more.
	for (let again = true; again; ) {
		again = false;
		for (let c = components - 1; c >= 0; c--) if (component(word(at(STARTS), c), word(at(STARTS), c + 1))) again = true;
	}
}

/** Passes the depths of a component's functions on; false when there are no new ones. */
function component(from: i32, end: i32): bool {
	const order = at(ORDER);
	let any = false;
	for (let k = from; k < end; k++) if (byte(fresh, word(order, k)) === 1) any = true;
	if (!any) return false;
	if (end - from > 1 || byte(callsItself, word(order, from)) === 1)
		for (let w = 0; w < words; w++) settle(from, end, w);
	for (let k = from; k < end; k++) if (byte(fresh, word(order, k)) === 1) spread(word(order, k));
	return true;
}

/**
 * Carries the depths of word w through a component until there are no new ones. Calls only go deeper: with the words in
 * ascending order a function passes each of its depths on once.
 */
function settle(from: i32, end: i32, w: i32): void {
	work.size = 0;
	for (let k = from; k < end; k++) {
		const f = word(at(ORDER), k);
		put(sent, f, 0);
		if (word(masks, f * words + w) !== 0) work.push(f);
	}
	// First in, first out: depths that arrive together are passed on together.
	for (let n = 0; n < work.size; n++) {
		const f = work.get(n);
		const bits = word(masks, f * words + w) & ~word(sent, f) & passes(f, w);
		if (bits === 0) continue;
		put(sent, f, word(sent, f) | bits);
		const last = word(at(CALLS_START), f + 1);
		for (let i = word(at(CALLS_START), f); i < last; i++) {
			const g = word(at(CALLS_TO), i);
			const by = word(steps, i);
			if (word(at(COMPONENT), g) !== word(at(COMPONENT), f) || by === UNCOUNTED) continue;
			const to = w + (by >> 5);
			const shift = by & 31;
			if (to >= words) continue;
			if (add(g, to, bits << shift) && to === w) work.push(g);
			if (shift > 0 && to + 1 < words) add(g, to + 1, bits >>> (32 - shift));
		}
	}
}

/** True when one of the bits is new to word w of g. */
function add(g: i32, w: i32, bits: i32): bool {
	const place = g * words + w;
	const known = word(masks, place);
	if ((bits & ~known) === 0) return false;
	put(masks, place, known | bits);
	store<u8>(fresh + <usize>g, 1);
	return true;
}

/** Passes the depths at which f does not grow the stack on to its callees. */
function spread(f: i32): void {
	store<u8>(fresh + <usize>f, 0);
	let first = words;
	let last = -1;
	for (let w = 0; w < words; w++) {
		const mask = word(masks, f * words + w);
		const pass = mask === 0 ? 0 : mask & passes(f, w);
		put(passing, w, pass);
		if (pass !== mask) store<u8>(at(TIPS) + <usize>f, 1);
		if (pass === 0) continue;
		first = min(first, w);
		last = w;
	}
	if (last < 0) return;
	const end = word(at(CALLS_START), f + 1);
	for (let i = word(at(CALLS_START), f); i < end; i++) {
		const by = word(steps, i);
		if (by !== UNCOUNTED) arrive(word(at(CALLS_TO), i), by, first, last);
	}
}

/** Depths of word w at which the check of f, if it has one, does not grow the stack. */
function passes(f: i32, w: i32): i32 {
	const from = word(failing, f);
	if (w < from >> 5) return -1;
	return w === from >> 5 ? (1 << (from & 31)) - 1 : 0;
}

/** Adds the passing depths, of words `first` to `last`, `by` bits deeper to those of g. */
function arrive(g: i32, by: i32, first: i32, last: i32): void {
	const shift = by & 31;
	const ahead = by >> 5;
	const end = min(words, last + ahead + (shift > 0 ? 2 : 1));
	const base = g * words;
	for (let w = first + ahead; w < end; w++) {
		const from = w - ahead;
		let bits = word(passing, from) << shift;
		if (shift > 0 && from > 0) bits |= word(passing, from - 1) >>> (32 - shift);
		const known = word(masks, base + w);
		if ((bits & ~known) === 0) continue;
		put(masks, base + w, known | bits);
		store<u8>(fresh + <usize>g, 1);
	}
}

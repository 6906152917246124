/**
 * How likely each way through a function is, by guess. Nothing in a listing says so; these are hints: loops are entered, a way with
 * more calls ahead is likelier than an early return, what reports errors or is named slow is rare, what only panics is not taken.
 */
import {
	AHEAD,
	BLOCK_EXIT,
	BLOCK_SITES,
	CALLEE_LIST,
	CALLEE_START,
	COLD,
	COLD_RARE,
	COUNTS,
	EXIT_RETURN,
	EXIT_STOP,
	EXIT_TAIL,
	LIVE,
	MOST_AHEAD,
	RARE,
	STAYS,
	TOLD,
	WEIGHTS,
} from "../../src/analysis/solverlayout";
import { at, block, blockSitesEnd, byte, put, word } from "./columns";
import {
	ahead,
	back,
	backLength,
	before,
	beforeEnd,
	behind,
	cold,
	decided,
	end,
	enter,
	first,
	from,
	last,
	lastSite,
	loopOf,
	next,
	order,
	passable,
	path,
	reached,
	turns,
	weight,
} from "./walk";

/** Whether the function at hand has a loop with something behind it. */
export let hasBehind: bool = false;

/** Which blocks do not only panic, which meet something cold, and how many calls lie ahead of them. */
function judge(): void {
	const live = at(LIVE);
	for (let n = 0; n < reached; n++) {
		const b = word(order, n);
		const sites = block(first + b, BLOCK_SITES);
		const sitesBehind = blockSitesEnd(first + b, last, lastSite);
		let stops = false;
		let own = 0;
		for (let s = sites; s < sitesBehind; s++) {
			if (byte(live, s) === 0) stops = true;
			else own = max(own, coldness(s));
		}
		if (stops) continue;
		let ways = 0;
		let least = <i32>COLD_RARE;
		let most = 0;
		const stop = word(end, b);
		for (let i = word(from, b); i < stop; i++) {
			const t = word(next, i);
			if (byte(passable, t) === 0) continue;
			ways++;
			least = min(least, <i32>byte(cold, t));
			most = max(most, word(ahead, t));
		}
		const exit = block(first + b, BLOCK_EXIT);
		// A last call that does not come back, without a panic, is an end as good as a return.
		const ends =
			exit === EXIT_RETURN || exit === EXIT_TAIL || byte(turns, b) === 1 || (exit === EXIT_STOP && sitesBehind > sites);
		if (ways === 0 && !ends) continue;
		store<u8>(passable + <usize>b, 1);
		store<u8>(cold + <usize>b, <u8>(ways > 0 ? max(own, least) : own));
		put(ahead, b, most + sitesBehind - sites);
	}
}

function coldness(s: i32): i32 {
	const callee = word(at(CALLEE_START), s);
	return callee < word(at(CALLEE_START), s + 1) ? byte(at(COLD), word(at(CALLEE_LIST), callee)) : 0;
}

/** Groups predecessors by block. */
function turnRound(count: i32): void {
	memory.fill(beforeEnd, 0, (<usize>count) << 2);
	for (let n = 0; n < reached; n++) {
		const b = word(order, n);
		const stop = word(end, b);
		for (let i = word(from, b); i < stop; i++) {
			const t = word(next, i);
			put(beforeEnd, t, word(beforeEnd, t) + 1);
		}
	}
	let sum = 0;
	for (let b = 0; b < count; b++) {
		const own = word(beforeEnd, b);
		put(beforeEnd, b, sum);
		sum += own;
	}
	// Filling moves each to its end.
	for (let n = 0; n < reached; n++) {
		const b = word(order, n);
		const stop = word(end, b);
		for (let i = word(from, b); i < stop; i++) {
			const t = word(next, i);
			const place = word(beforeEnd, t);
			put(before, place, b);
			put(beforeEnd, t, place + 1);
		}
	}
}

/** Weighs the ways of blocks in loops by the first loop that one of them leaves. A loop: what reaches its end without passing its head. */
function weighLoops(count: i32): void {
	turnRound(count);
	memory.fill(loopOf, 0, (<usize>count) << 2);
	for (let l = 0; l < backLength; l += 2) {
		const head = word(back, l + 1);
		const loop = l + 1;
		// `path` holds the loop's blocks.
		let size = 0;
		put(path, size++, word(back, l));
		put(loopOf, head, loop);
		put(loopOf, word(back, l), loop);
		for (let k = 0; k < size; k++) {
			const b = word(path, k);
			if (b === head) continue;
			const stop = word(beforeEnd, b);
			for (let i = b === 0 ? 0 : word(beforeEnd, b - 1); i < stop; i++) {
				const q = word(before, i);
				if (word(loopOf, q) === loop) continue;
				put(loopOf, q, loop);
				put(path, size++, q);
			}
		}
		for (let k = 0; k < size; k++) leave(word(path, k), loop);
		if (word(path, 0) !== head) leave(head, loop);
		const out = wayOut(head, loop);
		if (out < 0) continue;
		put(behind, word(back, l), out);
		hasBehind = true;
	}
}

/** Where the head of a loop leaves it, without a call before; -1 where it does not. */
function wayOut(head: i32, loop: i32): i32 {
	if (blockSitesEnd(first + head, last, lastSite) > block(first + head, BLOCK_SITES)) return -1;
	const stop = word(end, head);
	for (let i = word(from, head); i < stop; i++) {
		const t = word(next, i);
		if (byte(passable, t) === 1 && word(loopOf, t) !== loop) return t;
	}
	return -1;
}

/** Tells the ways of b apart by a loop, if no loop before did. */
function leave(b: i32, loop: i32): void {
	if (byte(decided, b) === 1 || byte(passable, b) === 0) return;
	const start = word(from, b);
	const stop = word(end, b);
	let ways = 0;
	let staying = 0;
	for (let i = start; i < stop; i++) {
		const t = word(next, i);
		if (byte(passable, t) === 0) continue;
		ways++;
		if (word(loopOf, t) === loop) staying++;
	}
	if (staying === 0 || staying === ways) return;
	store<u8>(decided + <usize>b, 1);
	// Behind a call the way out is for what the call says: an error, the end of input. Without one it is a count that is reached.
	const calls = blockSitesEnd(first + b, last, lastSite) - block(first + b, BLOCK_SITES);
	const stay = weightOf(calls > 0 ? STAYS : COUNTS);
	for (let i = start; i < stop; i++) {
		const stays = word(loopOf, word(next, i)) === loop;
		store<f64>(weight + ((<usize>i) << 3), stays ? stay / <f64>staying : (1.0 - stay) / <f64>(ways - staying));
	}
}

/** A number of WEIGHTS. */
export function weightOf(place: i32): f64 {
	return load<f64>(at(WEIGHTS) + ((<usize>place) << 3));
}

/** Weighs ways by the calls ahead, and makes colder ways rare. Gives the sum of the weights. */
export function weigh(b: i32): f64 {
	const start = word(from, b);
	const stop = word(end, b);
	const isDecided = byte(decided, b) === 1;
	let least = <i32>COLD_RARE;
	for (let i = start; i < stop; i++) {
		const t = word(next, i);
		if (byte(passable, t) === 0) continue;
		least = min(least, <i32>byte(cold, t));
		if (isDecided) continue;
		const calls = min(word(ahead, t), MOST_AHEAD - 1);
		store<f64>(weight + ((<usize>i) << 3), load<f64>(at(AHEAD) + ((<usize>calls) << 3)));
	}
	let sum: f64 = 0;
	for (let i = start; i < stop; i++) {
		const t = word(next, i);
		if (byte(passable, t) === 0) continue;
		const place = weight + ((<usize>i) << 3);
		const coldness = <i32>byte(cold, t);
		if (coldness > least) {
			const chance = weightOf(coldness === COLD_RARE ? RARE : TOLD);
			store<f64>(place, (load<f64>(place) * chance) / (1.0 - chance));
		}
		sum += load<f64>(place);
	}
	return sum;
}

/** Takes function f at hand. Gives whether it has blocks at all. */
export function take(f: i32): bool {
	const count = enter(f);
	hasBehind = false;
	if (count === 0) return false;
	memory.fill(passable, 0, <usize>count);
	memory.fill(cold, 0, <usize>count);
	memory.fill(decided, 0, <usize>count);
	judge();
	if (backLength > 0) {
		memory.fill(behind, 0xff, (<usize>count) << 2);
		weighLoops(count);
	}
	return true;
}

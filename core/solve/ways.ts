/**
 * A function's control flow without its back edges, and a guess of how likely each way is. Nothing in a listing says so;
 * these are hints: loops are entered, a way with more calls ahead is likelier than an early return, what reports errors or
 * is named slow is rare, what only panics is not taken.
 */
import {
	AHEAD,
	BLOCK_BRANCH,
	BLOCK_EXIT,
	BLOCK_NEXT,
	BLOCK_SITES,
	CALLEE_LIST,
	CALLEE_START,
	COLD,
	COLD_RARE,
	COUNTS,
	EXIT_RETURN,
	EXIT_STOP,
	EXIT_TABLE,
	EXIT_TAIL,
	FN_BLOCKS,
	LIVE,
	MOST_AHEAD,
	RARE,
	STAYS,
	TABLE_LIST,
	TABLE_OF,
	TOLD,
	WEIGHTS,
} from "../../src/analysis/solverlayout";
import { allocate, at, block, blockSitesEnd, blocksEnd, byte, fn, put, sitesEnd, word } from "./columns";

/** The function at hand: its blocks and the end of its sites. */
export let first: i32 = 0;
export let last: i32 = 0;
export let lastSite: i32 = 0;

// By block of it, numbered from 0.
let capacity: i32 = 0;
/** Each block behind its successors; the entry is the last. */
export let order: usize = 0;
export let reached: i32 = 0;
/** Successors of block b: items from[b] up to end[b] of `next`. */
export let from: usize = 0;
export let end: usize = 0;
/** 1 where an edge leads back from it. */
let turns: usize = 0;
/** 1 where some way from it does not only panic. */
export let passable: usize = 0;
/** How cold the coldest call is that every way from it meets: COLD_*, 0 without one. */
let cold: usize = 0;
/** The most calls on a way from it to an end. */
let ahead: usize = 0;
/** While walking: 1 on the way from the entry, 2 done. */
let state: usize = 0;
let path: usize = 0;
let following: usize = 0;
/** By the block that leads back to a loop's head: the way out of the loop at its head, where a comparison alone decides; else -1. */
export let behind: usize = 0;
/** Whether the function has such a loop. */
export let hasBehind: bool = false;
/** The last loop that it was found in, and 1 when its ways are told apart by a loop. */
let loopOf: usize = 0;
let decided: usize = 0;
/** Predecessors of block b: items of `before` up to beforeEnd[b]. */
let beforeEnd: usize = 0;

/** Successors, and the weight of the way to each. */
export let next: usize = 0;
export let weight: usize = 0;
let nextCapacity: i32 = 0;
let nextLength: i32 = 0;
let before: usize = 0;
/** Edges that lead back: pairs. */
let back: usize = 0;
let backCapacity: i32 = 0;
let backLength: i32 = 0;

function reserve(blocks: i32): void {
	if (blocks <= capacity) return;
	capacity = max(blocks, capacity * 2);
	const bytes = <usize>capacity;
	order = allocate(bytes << 2);
	from = allocate(bytes << 2);
	end = allocate(bytes << 2);
	path = allocate(bytes << 2);
	following = allocate(bytes << 2);
	loopOf = allocate(bytes << 2);
	beforeEnd = allocate(bytes << 2);
	ahead = allocate(bytes << 2);
	behind = allocate(bytes << 2);
	turns = allocate(bytes);
	passable = allocate(bytes);
	cold = allocate(bytes);
	state = allocate(bytes);
	decided = allocate(bytes);
}

function reserveNext(more: i32): void {
	if (nextLength + more <= nextCapacity) return;
	nextCapacity = max(nextLength + more, nextCapacity * 2);
	const moved = allocate((<usize>nextCapacity) << 2);
	memory.copy(moved, next, (<usize>nextLength) << 2);
	next = moved;
	weight = allocate((<usize>nextCapacity) << 3);
	before = allocate((<usize>nextCapacity) << 2);
}

/** The block that calls morestack: it alone leads back to the entry and calls nothing. */
function isGrowing(t: i32): bool {
	const one = block(t, BLOCK_NEXT);
	const other = block(t, BLOCK_BRANCH);
	return max(one, other) === first && min(one, other) < 0 && block(t, BLOCK_SITES) === blockSitesEnd(t, last, lastSite);
}

function add(t: i32, since: i32): void {
	if (t < 0) return;
	for (let i = since; i < nextLength; i++) if (word(next, i) === t - first) return;
	if (!isGrowing(t)) put(next, nextLength++, t - first);
}

function successors(b: i32): void {
	const since = nextLength;
	const table = block(first + b, BLOCK_EXIT) === EXIT_TABLE ? word(at(TABLE_OF), first + b) : -1;
	const listed = table < 0 ? 0 : word(at(TABLE_LIST), table);
	reserveNext(2 + listed);
	put(from, b, since);
	add(block(first + b, BLOCK_NEXT), since);
	add(block(first + b, BLOCK_BRANCH), since);
	for (let i = 1; i <= listed; i++) add(word(at(TABLE_LIST), table + i), since);
	put(end, b, nextLength);
	put(following, b, since);
}

function leadsBack(b: i32, t: i32): void {
	if (backLength + 2 > backCapacity) {
		backCapacity = max(64, backCapacity * 2);
		const moved = allocate((<usize>backCapacity) << 2);
		memory.copy(moved, back, (<usize>backLength) << 2);
		back = moved;
	}
	put(back, backLength++, b);
	put(back, backLength++, t);
}

/** Finds the blocks of f that its entry reaches, and the ways between them. */
function walk(): void {
	nextLength = backLength = reached = 0;
	let depth = 1;
	put(path, 0, 0);
	successors(0);
	store<u8>(state, 1);
	while (depth > 0) {
		const b = word(path, depth - 1);
		const i = word(following, b);
		const stop = word(end, b);
		if (i >= stop) {
			store<u8>(state + <usize>b, 2);
			put(order, reached++, b);
			depth--;
			continue;
		}
		const t = word(next, i);
		const seen = byte(state, t);
		if (seen === 1) {
			for (let j = i + 1; j < stop; j++) put(next, j - 1, word(next, j));
			put(end, b, stop - 1);
			store<u8>(turns + <usize>b, 1);
			leadsBack(b, t);
			continue;
		}
		put(following, b, i + 1);
		if (seen === 2) continue;
		store<u8>(state + <usize>t, 1);
		successors(t);
		put(path, depth++, t);
	}
}

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
	first = fn(f, FN_BLOCKS);
	last = blocksEnd(f);
	lastSite = sitesEnd(f);
	const count = last - first;
	if (count <= 0) return false;
	reserve(count);
	memory.fill(turns, 0, <usize>count);
	memory.fill(passable, 0, <usize>count);
	memory.fill(cold, 0, <usize>count);
	memory.fill(state, 0, <usize>count);
	memory.fill(decided, 0, <usize>count);
	hasBehind = false;
	walk();
	judge();
	if (backLength > 0) {
		memory.fill(behind, 0xff, (<usize>count) << 2);
		weighLoops(count);
	}
	return true;
}

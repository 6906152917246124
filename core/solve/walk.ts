/**
 * A function's control flow without its back edges: blocks that the entry reaches, in an order in which each comes behind its
 * successors. And room, by block, for what is found out of them (ways.ts).
 */
import {
	BLOCK_BRANCH,
	BLOCK_EXIT,
	BLOCK_NEXT,
	BLOCK_SITES,
	EXIT_TABLE,
	FN_BLOCKS,
	TABLE_LIST,
	TABLE_OF,
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
export let turns: usize = 0;
/** 1 where some way from it does not only panic. */
export let passable: usize = 0;
/** How cold the coldest call is that every way from it meets: COLD_*, 0 without one. */
export let cold: usize = 0;
/** The most calls on a way from it to an end. */
export let ahead: usize = 0;
/** While walking: 1 on the way from the entry, 2 done. */
let state: usize = 0;
export let path: usize = 0;
let following: usize = 0;
/** By the block that leads back to a loop's head: the way out of the loop at its head, where a comparison alone decides; else -1. */
export let behind: usize = 0;
/** The last loop that it was found in, and 1 when its ways are told apart by a loop. */
export let loopOf: usize = 0;
export let decided: usize = 0;
/** Predecessors of block b: items of `before` up to beforeEnd[b]. */
export let beforeEnd: usize = 0;

/** Successors, and the weight of the way to each. */
export let next: usize = 0;
export let weight: usize = 0;
let nextCapacity: i32 = 0;
let nextLength: i32 = 0;
export let before: usize = 0;
/** Edges that lead back: pairs. */
export let back: usize = 0;
let backCapacity: i32 = 0;
export let backLength: i32 = 0;

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

/** Takes function f at hand and walks over it. Gives the number of its blocks. */
export function enter(f: i32): i32 {
	first = fn(f, FN_BLOCKS);
	last = blocksEnd(f);
	lastSite = sitesEnd(f);
	const count = last - first;
	if (count <= 0) return 0;
	reserve(count);
	memory.fill(turns, 0, <usize>count);
	memory.fill(state, 0, <usize>count);
	walk();
	return count;
}

/** What is known at the start of each block of a function while its flow is followed. It only ever shrinks. */

import { ENTRY, Facts, weakened } from "./facts";
import { allocate } from "./memory";
import { objects, registers, slots } from "./places";

// For each block: where its entries of each kind lie and how many they are, and whether it is reached and to be looked at.
const REGISTERS: usize = 0;
const SLOTS: usize = 8;
const OBJECTS: usize = 16;
const STATE: usize = 24;
const STRIDE: usize = 28;
const LENGTH: usize = 4;
const REACHED: i32 = 1;
const DIRTY: i32 = 2;

/** More is not kept: behind that many bytes, nothing is known at the start of a block. */
const MOST: usize = 64 << 20;

let states: usize = 0;
let room: usize = 0;
let kept: usize = 0;
let keptRoom: usize = 0;
let used: usize = 0;

/** No block is reached. */
export function begin(blocks: i32): void {
	const size = <usize>blocks * STRIDE;
	if (size > room) {
		room = size * 2;
		states = allocate(room);
	}
	memory.fill(states, 0, size);
	used = 0;
}

function stateOf(block: i32): usize {
	return states + <usize>block * STRIDE;
}

export function isReached(block: i32): bool {
	return load<i32>(stateOf(block) + STATE) !== 0;
}

export function isDirty(block: i32): bool {
	return (load<i32>(stateOf(block) + STATE) & DIRTY) !== 0;
}

/** The current state becomes that at the start of the block, which is looked at now. */
export function enter(block: i32): void {
	const state = stateOf(block);
	store<i32>(state + STATE, REACHED);
	fetch(registers, state + REGISTERS);
	fetch(slots, state + SLOTS);
	fetch(objects, state + OBJECTS);
}

function fetch(facts: Facts, at: usize): void {
	facts.load(kept + load<u32>(at), load<i32>(at + LENGTH));
}

/** Joins the current state into that at the start of the block; true when that changed. */
export function merge(block: i32): bool {
	const state = stateOf(block);
	let changed = true;
	if (load<i32>(state + STATE) === 0) {
		keep(registers, state + REGISTERS);
		keep(slots, state + SLOTS);
		keep(objects, state + OBJECTS);
	} else {
		const lostRegisters = meet(registers, state + REGISTERS);
		const lostSlots = meet(slots, state + SLOTS);
		changed = meet(objects, state + OBJECTS) || lostRegisters || lostSlots;
	}
	if (changed) store<i32>(state + STATE, REACHED | DIRTY);
	return changed;
}

function keep(facts: Facts, at: usize): void {
	const size = <usize>facts.length * ENTRY;
	if (used + size > MOST) return;
	if (used + size > keptRoom) {
		keptRoom = max(used + size, max(keptRoom * 2, 1 << 16));
		const moved = allocate(keptRoom);
		memory.copy(moved, kept, used);
		kept = moved;
	}
	facts.save(kept + used);
	store<u32>(at, <u32>used);
	store<i32>(at + LENGTH, facts.length);
	used += size;
}

function meet(facts: Facts, at: usize): bool {
	const length = load<i32>(at + LENGTH);
	const left = facts.meet(kept + load<u32>(at), length);
	store<i32>(at + LENGTH, left);
	return left < length || weakened;
}

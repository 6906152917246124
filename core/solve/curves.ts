/**
 * The estimate's curves (src/analysis/curves.ts): bottom-up over the call graph and, in a function, from its ends to its
 * entry over its control flow.
 */
import {
	BLOCK_SITES,
	CALLEE_LIST,
	CALLEE_START,
	CLEAR,
	COST,
	COUNTED,
	CURVES,
	FLAT,
	GRID,
	INDEPENDENT,
	INTO_RUNTIME,
	KIND_GO,
	KIND_SYSTEMSTACK,
	MOST_CANDIDATES,
	NONE,
	OF_RUNTIME,
	OF_UNKNOWN,
	ORDER,
	OWN,
	POINTS,
	SITE_KIND,
	STARTS,
	STATE,
	STEPS,
} from "../../src/analysis/solverlayout";
import { allocate, at, block, blockSitesEnd, byte, site, word } from "./columns";
import { add, addShare, copy, divide, fill, fullFrom, SIZE, set, value } from "./curve";
import { behind, end, first, from, last, lastSite, next, order, passable, reached, weight } from "./walk";
import { hasBehind, take, weigh, weightOf } from "./ways";

// For a call that adds some bytes: by point, where in the callee's curve its value lies. First, a word: the points left out
// below, as the cost alone is more; then, by point, an index and the share towards the next.
const SHIFT_INDEX: usize = 4;
const SHIFT_SHARE: usize = SHIFT_INDEX + POINTS;
const SHIFT_SIZE: usize = SHIFT_SHARE + ((<usize>POINTS) << 2);
/** Shifts by cost, made once each, for costs below this. */
const COSTS: i32 = 1 << 15;
let shifts: usize = 0;
/** For a larger cost. */
let spare: usize = 0;

/** Curves from each block of the function at hand to its end. */
let rest: usize = 0;
let restCapacity: i32 = 0;
/** In the second round over the blocks of the function at hand. */
let isAgain: bool = false;
let mean: usize = 0;
/** What needs nothing. */
let ones: usize = 0;
/** By function: the first point from which its curve is 1; of the runtime, of what is not known, and of the mean. */
let full: usize = 0;
let fullRuntime: i32 = 0;
let fullUnknown: i32 = 0;

function bytes(k: i32): f64 {
	return load<f64>(at(GRID) + ((<usize>k) << 3));
}

function shiftOf(cost: i32): usize {
	if (<u32>cost >= <u32>COSTS) {
		makeShift(spare, cost);
		return spare;
	}
	const known = shifts + ((<usize>cost) << 2);
	let found = <usize>load<u32>(known);
	if (found === 0) {
		found = allocate(SHIFT_SIZE);
		makeShift(found, cost);
		store<u32>(known, <u32>found);
	}
	return found;
}

/** Point at or below so many bytes; 0 and more (Grid.below). */
function below(y: f64): i32 {
	let k = <i32>min(<f64>STEPS, floor(y / bytes(1)));
	while (k + 1 < POINTS && bytes(k + 1) <= y) k++;
	return k;
}

function makeShift(shift: usize, cost: i32): void {
	let least = POINTS;
	for (let k = POINTS - 1; k >= 0; k--) {
		const y = bytes(k) - <f64>cost;
		if (y < 0) break;
		least = k;
		const i = min(below(y), POINTS - 2);
		store<u8>(shift + SHIFT_INDEX + <usize>k, <u8>i);
		const start = bytes(i);
		store<f32>(shift + SHIFT_SHARE + ((<usize>k) << 2), <f32>min(1.0, (y - start) / (bytes(i + 1) - start)));
	}
	store<i32>(shift, least);
}

/** What follows block b: its ways by their weights. */
function mix(b: i32): void {
	const to = rest + <usize>b * SIZE;
	const stop = word(end, b);
	let ways = 0;
	let only = 0;
	for (let i = word(from, b); i < stop; i++) {
		if (byte(passable, word(next, i)) === 0) continue;
		ways++;
		only = word(next, i);
	}
	if (ways === 0) {
		const out = isAgain ? word(behind, b) : -1;
		if (out >= 0) copy(to, rest + <usize>out * SIZE);
		else fill(to, 1);
		return;
	}
	if (ways === 1) {
		copy(to, rest + <usize>only * SIZE);
		return;
	}
	fill(to, 0);
	const sum = weigh(b);
	for (let i = word(from, b); i < stop; i++) {
		const t = word(next, i);
		if (byte(passable, t) === 0) continue;
		addShare(to, rest + <usize>t * SIZE, load<f64>(weight + ((<usize>i) << 3)) / sum);
	}
}

/** The chance that both a callee and what follows it stay within so many bytes. `complete`: first point from which the callee's is 1. */
function meet(b: i32, curve: usize, complete: i32, shift: usize): void {
	const to = rest + <usize>b * SIZE;
	const least = load<i32>(shift);
	const independent = weightOf(INDEPENDENT);
	for (let k = 0; k < least; k++) set(to, k, 0);
	for (let k = least; k < POINTS; k++) {
		const i: i32 = load<u8>(shift + SHIFT_INDEX + <usize>k);
		if (i >= complete) break;
		const here = value(curve, i);
		const stays = here + (value(curve, i + 1) - here) * <f64>load<f32>(shift + SHIFT_SHARE + ((<usize>k) << 2));
		const follows = value(to, k);
		set(to, k, independent * stays * follows + (1.0 - independent) * (stays < follows ? stays : follows));
	}
	set(to, CLEAR, value(to, CLEAR) * value(curve, CLEAR));
}

function curveOf(g: i32): usize {
	if (byte(at(FLAT), g) === 1) return at(OF_RUNTIME);
	return byte(at(STATE), g) >= 2 ? at(CURVES) + <usize>g * SIZE : at(OF_UNKNOWN);
}

function fullOf(g: i32): i32 {
	if (byte(at(FLAT), g) === 1) return fullRuntime;
	return byte(at(STATE), g) >= 2 ? byte(full, g) : fullUnknown;
}

/** Of candidates, all alike. */
function mixCandidates(start: i32, stop: i32): void {
	fill(mean, 0);
	const step = max<f64>(1, <f64>(stop - start) / <f64>MOST_CANDIDATES);
	let n = 0;
	for (let i = start; i < stop; ) {
		const g = word(at(CALLEE_LIST), i);
		add(mean, byte(at(FLAT), g) === 2 ? ones : curveOf(g));
		n++;
		i = start + <i32>floor(<f64>n * step);
	}
	divide(mean, <f32>n);
}

/** Takes the call at site s into what follows from block b. */
function call(b: i32, s: i32): void {
	const kind = site(s, SITE_KIND);
	if (kind === KIND_GO || kind === KIND_SYSTEMSTACK || byte(at(COUNTED), s) === 0) return;
	const start = word(at(CALLEE_START), s);
	const stop = word(at(CALLEE_START), s + 1);
	const shift = shiftOf(word(at(COST), s));
	if (start === stop) {
		if (byte(at(INTO_RUNTIME), s) === 1) meet(b, at(OF_RUNTIME), fullRuntime, shift);
		else meet(b, at(OF_UNKNOWN), fullUnknown, shift);
	} else if (stop - start === 1) {
		const g = word(at(CALLEE_LIST), start);
		if (byte(at(FLAT), g) !== 2) meet(b, curveOf(g), fullOf(g), shift);
	} else {
		mixCandidates(start, stop);
		meet(b, mean, fullFrom(mean), shift);
	}
}

/** Fills `rest` of f's blocks. Gives whether some way from the entry does not only panic. */
function solveFunction(f: i32): bool {
	if (!take(f)) return false;
	if (last - first > restCapacity) {
		restCapacity = max(last - first, restCapacity * 2);
		rest = allocate(<usize>restCapacity * SIZE);
	}
	isAgain = false;
	solveBlocks();
	if (hasBehind) {
		// What is behind a loop is known now, and is put behind its body, too.
		isAgain = true;
		solveBlocks();
	}
	return byte(passable, 0) === 1;
}

function solveBlocks(): void {
	for (let n = 0; n < reached; n++) {
		const b = word(order, n);
		if (byte(passable, b) === 0) continue;
		mix(b);
		const sites = block(first + b, BLOCK_SITES);
		for (let s = blockSitesEnd(first + b, last, lastSite) - 1; s >= sites; s--) call(b, s);
	}
}

function finish(f: i32): void {
	const isPassable = solveFunction(f);
	const curve = at(CURVES) + <usize>f * SIZE;
	const own = word(at(OWN), f);
	copy(curve, isPassable ? rest : ones);
	if (own !== NONE) for (let k = 0; k < POINTS && bytes(k) < <f64>own; k++) set(curve, k, 0);
	store<u8>(full + <usize>f, <u8>fullFrom(curve));
}

/** Solves all wanted functions: callees first; those of a cycle twice, what is not done yet counting as unknown. */
export function solveCurves(functions: i32, components: i32): void {
	shifts = allocate((<usize>COSTS) << 2);
	spare = allocate(SHIFT_SIZE);
	mean = allocate(SIZE);
	ones = allocate(SIZE);
	fill(ones, 1);
	full = allocate(<usize>functions);
	fullRuntime = fullFrom(at(OF_RUNTIME));
	fullUnknown = fullFrom(at(OF_UNKNOWN));
	for (let c = 0; c < components; c++) {
		const start = word(at(STARTS), c);
		const stop = word(at(STARTS), c + 1);
		const rounds = stop - start > 1 ? 2 : 1;
		for (let round = 0; round < rounds; round++)
			for (let k = start; k < stop; k++) {
				const f = word(at(ORDER), k);
				const state = byte(at(STATE), f);
				if (state === 0) continue;
				if (state === 3) {
					if (round === 0) store<u8>(full + <usize>f, <u8>fullFrom(at(CURVES) + <usize>f * SIZE));
					continue;
				}
				finish(f);
				store<u8>(at(STATE) + <usize>f, 2);
			}
	}
}

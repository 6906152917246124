/** The upper bound: what no execution of a function needs more than, and whether it is one (docs/MODEL.md, may). */
import {
	CALLEE_LIST,
	CALLEE_START,
	COMPLETE,
	COMPONENT,
	COST,
	COUNTED,
	FLAG_DAMAGED,
	FN_FLAGS,
	FN_NAME,
	FN_SITES,
	LEAVES_STACK,
	LIVE,
	MAY_RECOVER,
	NONE,
	ON_STACK,
	OPEN,
	ORDER,
	OUTSIDE,
	OWN,
	RECURSIVE,
	RESOLVED,
	RESOLVED_SITE,
	SITE_CALLEE,
	STARTS,
	TARGETS,
	UNRESOLVED,
} from "../../src/analysis/solverlayout";
import { allocate, at, byte, fn, functions, make, put, site, sitesEnd, word } from "./columns";

let done: usize = 0;
let recoverName: i32 = 0;
let deferReturnName: i32 = 0;
/** Of the component at hand. */
let isComplete: bool = true;
let isRecursive: bool = false;

/**
 * Fills RESOLVED, the longest chain of resolved calls; RESOLVED_SITE, the site it goes through, -1 where it ends; COMPLETE, 1 when
 * all below is resolved and inside the input; RECURSIVE; OPEN, 1 when the function itself holds a call (or code) of which
 * nothing is known.
 */
export function may(count: i32, deferReturn: i32, recover: i32): void {
	deferReturnName = deferReturn;
	recoverName = recover;
	done = allocate(<usize>functions);
	const resolved = make(RESOLVED, (<usize>functions) << 2);
	for (let f = 0; f < functions; f++) put(resolved, f, NONE);
	memory.fill(make(RESOLVED_SITE, (<usize>functions) << 2), 255, (<usize>functions) << 2);
	memory.fill(make(COMPLETE, <usize>functions), 1, <usize>functions);
	make(RECURSIVE, <usize>functions);
	make(OPEN, <usize>functions);
	for (let c = 0; c < count; c++) component(word(at(STARTS), c), word(at(STARTS), c + 1));
}

function component(from: i32, end: i32): void {
	const order = at(ORDER);
	isComplete = true;
	isRecursive = false;
	for (let k = from; k < end; k++) {
		deepest(word(order, k), end - from > 1);
		store<u8>(done + <usize>word(order, k), 1);
	}
	for (let k = from; k < end; k++) {
		const f = <usize>word(order, k);
		store<u8>(at(COMPLETE) + f, isComplete ? 1 : 0);
		store<u8>(at(RECURSIVE) + f, isRecursive ? 1 : 0);
	}
}

/** Longest resolved need of f, from what is done; calls within the component that are not done yet are left out. */
function deepest(f: i32, inCycle: bool): void {
	if ((fn(f, FN_FLAGS) & FLAG_DAMAGED) !== 0) isComplete = false;
	// The function that recovers runs below the panic, as deep as that may be.
	if (byte(at(MAY_RECOVER), f) === 1) leaveOpen(f);
	put(at(RESOLVED), f, word(at(OWN), f));
	// The own check is all there is.
	if (byte(at(LEAVES_STACK), f) === 1) return;
	// What runtime.deferreturn calls is told at its callers, by the functions they defer.
	const defers = fn(f, FN_NAME) === deferReturnName;
	const end = sitesEnd(f);
	for (let s = fn(f, FN_SITES); s < end; s++) {
		if (byte(at(LIVE), s) === 0 || byte(at(ON_STACK), s) === 0) continue;
		const target = word(at(TARGETS), s);
		if (target === UNRESOLVED) {
			if (!defers) leaveOpen(f);
		} else if (target === OUTSIDE || byte(at(COUNTED), s) === 0 || recovers(site(s, SITE_CALLEE))) leaveOpen(f);
		const last = word(at(CALLEE_START), s + 1);
		for (let i = word(at(CALLEE_START), s); i < last; i++) call(f, s, word(at(CALLEE_LIST), i), inCycle);
	}
}

function recovers(callee: i32): bool {
	return callee >= 0 && callee === recoverName;
}

function leaveOpen(f: i32): void {
	isComplete = false;
	store<u8>(at(OPEN) + <usize>f, 1);
}

/** Takes the call of g at site s of f into account. */
function call(f: i32, s: i32, g: i32, inCycle: bool): void {
	const cost = word(at(COST), s);
	if (word(at(COMPONENT), g) === word(at(COMPONENT), f)) {
		if (inCycle || cost > 0) isRecursive = true;
	} else {
		if (byte(at(COMPLETE), g) === 0) isComplete = false;
		if (byte(at(RECURSIVE), g) === 1) isRecursive = true;
	}
	const below = word(at(RESOLVED), g);
	if (byte(done, g) === 0 || below === NONE || byte(at(COUNTED), s) === 0) return;
	if (cost + below <= word(at(RESOLVED), f)) return;
	put(at(RESOLVED), f, cost + below);
	put(at(RESOLVED_SITE), f, s);
}

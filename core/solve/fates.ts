/** What becomes of a path behind each call: which callees come back, known by name or found in their bodies. */
import {
	BLOCK_BRANCH,
	BLOCK_EXIT,
	BLOCK_NEXT,
	BLOCK_SITES,
	CALLEE_LIST,
	CALLEE_START,
	CHECK_NONE,
	ENDS_PATH,
	ENDS_PROCESS,
	ENDS_PROCESS_THERE,
	EXIT_RETURN,
	EXIT_TABLE,
	EXIT_TAIL,
	FATE,
	FLAG_DAMAGED,
	FLAG_DEFER_RETURN,
	FLAG_NO_BODY,
	FN_BLOCKS,
	FN_CHECK,
	FN_FLAGS,
	FN_SITES,
	NEVER_RETURNS,
	ON_STACK,
	OUTSIDE,
	TARGETS,
	UNRESOLVED,
} from "../../src/analysis/solverlayout";
import {
	allocate,
	at,
	block,
	blockSitesEnd,
	blocks,
	blocksEnd,
	byte,
	fn,
	functions,
	put,
	sitesEnd,
	word,
} from "./columns";
import { Edges } from "./edges";
import { Stack } from "./stack";

let visited: usize = 0;
let stamp: i32 = 0;

/** Fills FATE and completes ENDS_PROCESS. @param callers of each function, on the goroutine's own stack */
export function fates(callers: Edges): void {
	visited = allocate((<usize>blocks) << 2);
	stamp = 0;
	const fate = at(FATE);
	const fatal = at(ENDS_PROCESS);
	const never = at(NEVER_RETURNS);
	const work = new Stack();
	const stack = new Stack();
	for (let f = 0; f < functions; f++) {
		const end = sitesEnd(f);
		for (let s = fn(f, FN_SITES); s < end; s++) if (byte(fate, s) === ENDS_PROCESS_THERE) work.push(f);
	}
	for (let f = 0; f < functions; f++) if (byte(fatal, f) === 1 || byte(never, f) === 1) callersAgain(f, callers, work);
	while (work.size > 0) {
		const f = work.pop();
		settle(f);
		if (byte(fatal, f) === 0 && onlyDies(f, stack)) {
			store<u8>(fatal + <usize>f, 1);
			callersAgain(f, callers, work);
		}
	}
}

function callersAgain(g: i32, callers: Edges, work: Stack): void {
	const end = word(callers.start, g + 1);
	for (let i = word(callers.start, g); i < end; i++) work.push(word(callers.to, i));
}

/** The sites of f again, after one of its callees turned out not to come back. */
function settle(f: i32): void {
	const fatal = at(ENDS_PROCESS);
	const never = at(NEVER_RETURNS);
	const last = sitesEnd(f);
	for (let s = fn(f, FN_SITES); s < last; s++) {
		const from = word(at(CALLEE_START), s);
		const end = word(at(CALLEE_START), s + 1);
		const target = word(at(TARGETS), s);
		if (from === end || byte(at(ON_STACK), s) === 0 || target === UNRESOLVED || target === OUTSIDE) continue;
		let dies = true;
		let ends = true;
		for (let i = from; i < end; i++) {
			const g = word(at(CALLEE_LIST), i);
			if (byte(fatal, g) === 1) continue;
			dies = false;
			if (byte(never, g) === 0) ends = false;
		}
		if (ends) store<u8>(at(FATE) + <usize>s, dies ? ENDS_PROCESS_THERE : ENDS_PATH);
	}
}

/** True when no path from f's entry returns, loops for ever or leaves by a tail call, and one ends the process. */
function onlyDies(f: i32, stack: Stack): bool {
	const from = fn(f, FN_BLOCKS);
	const last = blocksEnd(f);
	const lastSite = sitesEnd(f);
	// Where something is deferred, a panic may be recovered, and f returns.
	if (from === last || (fn(f, FN_FLAGS) & (FLAG_DAMAGED | FLAG_NO_BODY | FLAG_DEFER_RETURN)) !== 0) return false;
	stamp++;
	stack.size = 0;
	stack.push(from);
	put(visited, from, stamp);
	let dies = false;
	while (stack.size > 0) {
		const b = stack.pop();
		let ended = false;
		const end = blockSitesEnd(b, last, lastSite);
		for (let s = block(b, BLOCK_SITES); s < end; s++) {
			const fate = byte(at(FATE), s);
			if (fate === ENDS_PROCESS_THERE) {
				dies = true;
				ended = true;
				break;
			}
			// A call before the end may run for ever, as in panic(http.ListenAndServe(addr, nil)).
			if (fate === ENDS_PATH || byte(at(ON_STACK), s) === 1) return false;
		}
		if (ended) continue;
		const exit = block(b, BLOCK_EXIT);
		if (exit === EXIT_RETURN || exit === EXIT_TAIL || exit === EXIT_TABLE) return false;
		for (let column = BLOCK_NEXT; column <= BLOCK_BRANCH; column++) {
			const next = block(b, column);
			if (next < 0) continue;
			// Back to the entry comes only the morestack block; any other way back is a loop.
			if (next <= b && (next !== from || fn(f, FN_CHECK) === CHECK_NONE)) return false;
			if (word(visited, next) === stamp) continue;
			put(visited, next, stamp);
			stack.push(next);
		}
	}
	return dies;
}

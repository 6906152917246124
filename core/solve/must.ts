/** The lower bound: what every execution of a function that returns normally needs (docs/MODEL.md, must). */
import {
	BLOCK_BRANCH,
	BLOCK_EXIT,
	BLOCK_NEXT,
	BLOCK_SITES,
	CALLEE_LIST,
	CALLEE_START,
	COST,
	COUNTED,
	EXIT_RETURN,
	EXIT_TABLE,
	EXIT_TAIL,
	FATE,
	FLAG_DAMAGED,
	FN_BLOCKS,
	FN_FLAGS,
	KIND_DEFER,
	LEAVES_STACK,
	MAY_RECOVER,
	MUST,
	MUST_SITE,
	NEVER,
	NEVER_RETURNS,
	NONE,
	ORDER,
	OUTSIDE,
	OWN,
	RETURNS,
	SITE_CALLEE,
	SITE_KIND,
	STARTS,
	TABLE_LIST,
	TABLE_OF,
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
	make,
	put,
	site,
	sites,
	sitesEnd,
	word,
} from "./columns";
import { Edges } from "./edges";

/** By site: what the call adds to its callee's need; NONE or NEVER where the callee does not matter. */
let base: usize = 0;
let visited: usize = 0;
let stamp: i32 = 0;
/** By function: 1 when the need of a callee has changed since it was computed. */
let stale: usize = 0;
let deferReturnName: i32 = 0;
/** Blocks that wait, with the largest weight on the way to each and its site. */
let waiting: usize = 0;
let keys: usize = 0;
let keySites: usize = 0;
let count: i32 = 0;
/** Blocks of the function at hand, and the end of its sites. */
let firstBlock: i32 = 0;
let lastBlock: i32 = 0;
let lastSite: i32 = 0;

/**
 * Fills MUST, NEVER where no normal return exists, and MUST_SITE, the site whose call decides, -1 when it is the own check.
 * @param callers of each function, at least those on the goroutine's own stack
 */
export function must(components: i32, callers: Edges, deferReturn: i32): void {
	deferReturnName = deferReturn;
	prepare();
	const order = at(ORDER);
	for (let c = 0; c < components; c++) {
		const from = word(at(STARTS), c);
		const end = word(at(STARTS), c + 1);
		// From above: the first pass counts executions without recursion, each further one lets in a deeper level.
		for (let changed = true; changed; ) {
			changed = false;
			for (let k = from; k < end; k++) {
				const f = word(order, k);
				if (byte(at(NEVER_RETURNS), f) === 1 || byte(stale, f) === 0) continue;
				store<u8>(stale + <usize>f, 0);
				// Another stack takes over and comes back by gogo: no instruction of mcall returns, and yet it does.
				if (byte(at(LEAVES_STACK), f) === 1) {
					put(at(MUST), f, word(at(OWN), f));
					continue;
				}
				const now = cheapest(f);
				if (now < word(at(MUST), f)) {
					put(at(MUST), f, now);
					passOn(f, callers);
					changed = end - from > 1;
				}
			}
		}
	}
}

function prepare(): void {
	const found = make(MUST, (<usize>functions) << 2);
	for (let f = 0; f < functions; f++) put(found, f, NEVER);
	memory.fill(make(MUST_SITE, (<usize>functions) << 2), 255, (<usize>functions) << 2);
	stale = allocate(<usize>functions);
	memory.fill(stale, 1, <usize>functions);
	base = allocate((<usize>sites) << 2);
	for (let s = 0; s < sites; s++) put(base, s, baseOf(s));
	visited = allocate((<usize>blocks) << 2);
	stamp = 0;
	let most = 0;
	for (let f = 0; f < functions; f++) most = max(most, blocksEnd(f) - fn(f, FN_BLOCKS));
	waiting = allocate((<usize>most) << 2);
	keys = allocate((<usize>most) << 2);
	keySites = allocate((<usize>most) << 2);
}

function baseOf(s: i32): i32 {
	// A deferred function runs only if its defer statement was reached.
	if (byte(at(COUNTED), s) === 0 || site(s, SITE_KIND) === KIND_DEFER) return NONE;
	if (byte(at(FATE), s) !== RETURNS) return NEVER;
	const target = word(at(TARGETS), s);
	// Of an unresolved call candidates may be known, but not all; of one that leads outside a likely one.
	if (target === UNRESOLVED || target === OUTSIDE) return NONE;
	return word(at(CALLEE_START), s) === word(at(CALLEE_START), s + 1) ? NONE : word(at(COST), s);
}

/** The callers of f have to be computed again. */
function passOn(f: i32, callers: Edges): void {
	const end = word(callers.start, f + 1);
	for (let i = word(callers.start, f); i < end; i++) store<u8>(stale + <usize>word(callers.to, i), 1);
}

/** The smallest, over paths from entry to a return, of the largest weight on the path; with the own check. */
function cheapest(f: i32): i32 {
	const own = word(at(OWN), f);
	firstBlock = fn(f, FN_BLOCKS);
	lastBlock = blocksEnd(f);
	lastSite = sitesEnd(f);
	if (firstBlock === lastBlock || (fn(f, FN_FLAGS) & FLAG_DAMAGED) !== 0) return own;
	stamp++;
	count = 0;
	enter(firstBlock, block(firstBlock, BLOCK_SITES), NONE, -1);
	if (byte(at(MAY_RECOVER), f) === 1) enterDeferReturns();
	while (count > 0) {
		// Few blocks wait at a time: the smallest is found by looking.
		let least = 0;
		for (let i = 1; i < count; i++) if (word(keys, i) < word(keys, least)) least = i;
		const b = word(waiting, least);
		const key = word(keys, least);
		const by = word(keySites, least);
		const end = --count;
		put(waiting, least, word(waiting, end));
		put(keys, least, word(keys, end));
		put(keySites, least, word(keySites, end));
		const exit = block(b, BLOCK_EXIT);
		if (exit === EXIT_RETURN || exit === EXIT_TAIL) {
			put(at(MUST_SITE), f, key > own ? by : -1);
			return max(own, key);
		}
		follow(b, exit === EXIT_TABLE, key, by);
	}
	return NEVER;
}

/** A recovered panic goes on at a deferreturn: what stands before it in its block was not run. */
function enterDeferReturns(): void {
	for (let b = firstBlock; b < lastBlock; b++) {
		const end = blockSitesEnd(b, lastBlock, lastSite);
		for (let s = block(b, BLOCK_SITES); s < end; s++)
			if (site(s, SITE_CALLEE) === deferReturnName) enter(b, s, NONE, -1);
	}
}

/** Enters the successors of block b. */
function follow(b: i32, isTable: bool, key: i32, by: i32): void {
	if (isTable) {
		const table = word(at(TABLE_OF), b);
		if (table < 0) for (let t = firstBlock; t < lastBlock; t++) enterAt(t, key, by);
		else for (let i = 1; i <= word(at(TABLE_LIST), table); i++) enterAt(word(at(TABLE_LIST), table + i), key, by);
	}
	enterAt(block(b, BLOCK_NEXT), key, by);
	enterAt(block(b, BLOCK_BRANCH), key, by);
}

function enterAt(b: i32, key: i32, by: i32): void {
	if (b >= 0) enter(b, block(b, BLOCK_SITES), key, by);
}

/** Enters block b at site `from`, with the largest weight so far and its site. */
function enter(b: i32, from: i32, key: i32, by: i32): void {
	if (word(visited, b) === stamp) return;
	put(visited, b, stamp);
	let largest = key;
	let decides = by;
	const end = blockSitesEnd(b, lastBlock, lastSite);
	for (let s = from; s < end; s++) {
		const weight = weightOf(s);
		if (weight === NEVER) return;
		if (weight > largest) {
			largest = weight;
			decides = s;
		}
	}
	put(waiting, count, b);
	put(keys, count, largest);
	put(keySites, count++, decides);
}

/** Weight of a call on a normal path: NONE, a need, or NEVER. Of several callees the least counts. */
function weightOf(s: i32): i32 {
	const adds = word(base, s);
	if (adds === NONE || adds === NEVER) return adds;
	const end = word(at(CALLEE_START), s + 1);
	let least = NEVER;
	for (let i = word(at(CALLEE_START), s); i < end; i++) least = min(least, word(at(MUST), word(at(CALLEE_LIST), i)));
	return least === NONE || least === NEVER ? least : adds + least;
}

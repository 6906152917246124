/** Which call sites control can reach from their function's entry, behind no call that does not come back. */
import {
	BLOCK_BRANCH,
	BLOCK_EXIT,
	BLOCK_NEXT,
	BLOCK_SITES,
	ENDS_PROCESS_THERE,
	EXIT_TABLE,
	FATE,
	FN_BLOCKS,
	LIVE,
	MAY_RECOVER,
	RETURNS,
	SITE_CALLEE,
	TABLE_LIST,
	TABLE_OF,
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
	site,
	sites,
	sitesEnd,
	word,
} from "./columns";
import { Stack } from "./stack";

let seen: usize = 0;
const stack: Stack = new Stack();
/** Blocks of the function at hand, and the end of its sites. */
let firstBlock: i32 = 0;
let lastBlock: i32 = 0;
let lastSite: i32 = 0;

/** Fills LIVE: 1 for sites on some path from the entry that do not end the process. @param deferReturn name of runtime.deferreturn */
export function live(deferReturn: i32): void {
	make(LIVE, <usize>sites);
	seen = allocate(<usize>blocks);
	for (let f = 0; f < functions; f++) {
		firstBlock = fn(f, FN_BLOCKS);
		lastBlock = blocksEnd(f);
		lastSite = sitesEnd(f);
		if (firstBlock === lastBlock) continue;
		visit(firstBlock);
		if (byte(at(MAY_RECOVER), f) === 1) passDeferReturns(deferReturn);
		while (stack.size > 0) {
			const b = stack.pop();
			pass(b, block(b, BLOCK_SITES));
		}
	}
}

/** A recovered panic goes on at a deferreturn, whatever stands before it in its block. */
function passDeferReturns(deferReturn: i32): void {
	for (let b = firstBlock; b < lastBlock; b++) {
		const end = blockSitesEnd(b, lastBlock, lastSite);
		for (let s = block(b, BLOCK_SITES); s < end; s++) if (site(s, SITE_CALLEE) === deferReturn) pass(b, s);
	}
}

function visit(b: i32): void {
	if (b < 0 || byte(seen, b) === 1) return;
	store<u8>(seen + <usize>b, 1);
	stack.push(b);
}

/** Passes through block b, from site `first` on. */
function pass(b: i32, first: i32): void {
	const end = blockSitesEnd(b, lastBlock, lastSite);
	for (let s = first; s < end; s++) {
		const fate = byte(at(FATE), s);
		if (fate !== ENDS_PROCESS_THERE) store<u8>(at(LIVE) + <usize>s, 1);
		if (fate !== RETURNS) return;
	}
	visit(block(b, BLOCK_NEXT));
	visit(block(b, BLOCK_BRANCH));
	if (block(b, BLOCK_EXIT) !== EXIT_TABLE) return;
	const table = word(at(TABLE_OF), b);
	if (table < 0) for (let t = firstBlock; t < lastBlock; t++) visit(t);
	else for (let i = 1; i <= word(at(TABLE_LIST), table); i++) visit(word(at(TABLE_LIST), table + i));
}

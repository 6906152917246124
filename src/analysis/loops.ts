/** Loops of a function's control flow, by its basic blocks. */
import { Block, Fn, Site } from "../model/summary.js";
import type { Program } from "./program.js";
import { neverReturns } from "./runtime.js";

/** Whether a callee never returns, by its name's id: asked again and again for few names. */
const endings = new WeakMap<Program, Map<number, boolean>>();

function endingsOf(p: Program): Map<number, boolean> {
	const found = endings.get(p) ?? new Map<number, boolean>();
	endings.set(p, found);
	return found;
}

function isEnd(p: Program, callee: number, known: Map<number, boolean>): boolean {
	let answer = known.get(callee);
	if (answer === undefined) {
		answer = neverReturns(p.text(callee));
		known.set(callee, answer);
	}
	return answer;
}

/**
 * Blocks behind b. A call that panics has code of others behind it in the listing, where control never comes from it; the way
 * round by morestack is no loop either.
 */
function nextOf(p: Program, f: number, b: number, ending: Map<number, boolean>): number[] {
	for (let s = p.block(b, Block.sites); s < p.blockSitesEnd(f, b); s++)
		if (isEnd(p, p.site(s, Site.callee), ending)) return [];
	const first = p.fn(f, Fn.morestack) >= 0 ? p.fn(f, Fn.blocks) : -1;
	return [
		...[p.block(b, Block.next), p.block(b, Block.branch)].filter((t) => t >= 0 && t !== first),
		...(p.tableTargets.get(b) ?? []),
	];
}

/** True when control can come from block b of f to b again. */
function comesBack(p: Program, f: number, b: number, ending: Map<number, boolean>): boolean {
	const seen = new Set<number>();
	const stack = nextOf(p, f, b, ending);
	for (let t = stack.pop(); t !== undefined; t = stack.pop()) {
		if (t === b) return true;
		if (seen.has(t)) continue;
		seen.add(t);
		stack.push(...nextOf(p, f, t, ending));
	}
	return false;
}

/** Blocks of f with a wanted site that lie on a cycle of its control flow, and those sites. */
export function blocksInLoop(
	p: Program,
	f: number,
	wanted: (site: number) => boolean,
): { blocks: Set<number>; sites: number[] } {
	const ending = endingsOf(p);
	const blocks = new Set<number>();
	const sites: number[] = [];
	for (let b = p.fn(f, Fn.blocks); b < p.blocksEnd(f); b++) {
		const held: number[] = [];
		for (let s = p.block(b, Block.sites); s < p.blockSitesEnd(f, b); s++) if (wanted(s)) held.push(s);
		if (held.length === 0 || !comesBack(p, f, b, ending)) continue;
		blocks.add(b);
		sites.push(...held);
	}
	return { blocks, sites };
}

/** Sites of f that lie in a loop. */
export function sitesInLoop(p: Program, f: number): number[] {
	return blocksInLoop(p, f, () => true).sites;
}

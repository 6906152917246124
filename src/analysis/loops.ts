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
 * Adds the blocks behind b to a list. A call that panics has code of others behind it in the listing, where control never comes
 * from it; the way round by morestack is no loop either.
 */
function addNext(p: Program, f: number, b: number, ending: Map<number, boolean>, to: number[]): void {
	const end = p.blockSitesEnd(f, b);
	for (let s = p.block(b, Block.sites); s < end; s++) if (isEnd(p, p.site(s, Site.callee), ending)) return;
	const first = p.fn(f, Fn.morestack) >= 0 ? p.fn(f, Fn.blocks) : -1;
	for (let column: number = Block.next; column <= Block.branch; column++) {
		const t = p.block(b, column);
		if (t >= 0 && t !== first) to.push(t);
	}
	const table = p.tableTargets.get(b);
	if (table !== undefined) to.push(...table);
}

/** By block of f, from its first on: 1 when control can come from it to it again. Strongly connected components (Tarjan), iterative. */
function circling(p: Program, f: number, ending: Map<number, boolean>): Uint8Array {
	const first = p.fn(f, Fn.blocks);
	const count = p.blocksEnd(f) - first;
	const found = new Uint8Array(count);
	/** 0: not met. */
	const index = new Int32Array(count);
	const low = new Int32Array(count);
	const isOpen = new Uint8Array(count);
	const stack: number[] = [];
	const path: { readonly block: number; readonly next: number[]; at: number }[] = [];
	let counter = 0;
	const meet = (block: number): void => {
		index[block] = low[block] = ++counter;
		isOpen[block] = 1;
		stack.push(block);
		const next: number[] = [];
		addNext(p, f, first + block, ending, next);
		path.push({ block, next, at: 0 });
	};
	for (let root = 0; root < count; root++) {
		if (index[root] !== 0) continue;
		meet(root);
		for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
			const { block, next } = top;
			if (top.at < next.length) {
				const t = (next[top.at++] as number) - first;
				if (t === block) found[block] = 1;
				else if (index[t] === 0) meet(t);
				else if (isOpen[t] === 1) low[block] = Math.min(low[block] as number, index[t] as number);
				continue;
			}
			path.pop();
			const parent = path.at(-1)?.block;
			if (parent !== undefined) low[parent] = Math.min(low[parent] as number, low[block] as number);
			if (low[block] !== index[block]) continue;
			const isAlone = stack.at(-1) === block;
			for (let member = -1; member !== block; ) {
				member = stack.pop() as number;
				isOpen[member] = 0;
				if (!isAlone) found[member] = 1;
			}
		}
	}
	return found;
}

/** Blocks of f with a wanted site that lie on a cycle of its control flow, and those sites. */
export function blocksInLoop(
	p: Program,
	f: number,
	wanted: (site: number) => boolean,
): { blocks: Set<number>; sites: number[] } {
	const first = p.fn(f, Fn.blocks);
	const blocks = new Set<number>();
	const sites: number[] = [];
	let inLoop: Uint8Array | null = null;
	for (let b = first; b < p.blocksEnd(f); b++) {
		const end = p.blockSitesEnd(f, b);
		for (let s = p.block(b, Block.sites); s < end; s++) {
			if (!wanted(s)) continue;
			inLoop ??= circling(p, f, endingsOf(p));
			if (inLoop[b - first] === 0) break;
			blocks.add(b);
			sites.push(s);
		}
	}
	return { blocks, sites };
}

/** Sites of f that lie in a loop. */
export function sitesInLoop(p: Program, f: number): number[] {
	return blocksInLoop(p, f, () => true).sites;
}

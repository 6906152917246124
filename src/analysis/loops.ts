/** Loops of a function's control flow. */
import { Block, Fn } from "../model/summary.js";
import type { Program } from "./program.js";

/** Blocks of f with a wanted site that lie on a cycle of its control flow, and those sites. */
export function blocksInLoop(
	p: Program,
	f: number,
	wanted: (site: number) => boolean,
): { blocks: Set<number>; sites: number[] } {
	const from = p.fn(f, Fn.blocks);
	const end = p.blocksEnd(f);
	// The way round by morestack is no loop, though every call that panics seems to fall into it.
	const first = p.fn(f, Fn.morestack) >= 0 ? from : -1;
	const next = (b: number): number[] => [
		...[p.block(b, Block.next), p.block(b, Block.branch)].filter((t) => t >= 0 && t !== first),
		...(p.tableTargets.get(b) ?? []),
	];
	const inLoop = new Set<number>();
	const sites: number[] = [];
	for (let b = from; b < end; b++) {
		const held: number[] = [];
		for (let s = p.block(b, Block.sites); s < p.blockSitesEnd(f, b); s++) if (wanted(s)) held.push(s);
		if (held.length === 0) continue;
		const seen = new Set<number>();
		const stack = next(b);
		while (stack.length > 0) {
			const t = stack.pop() as number;
			if (t === b) {
				inLoop.add(b);
				sites.push(...held);
				break;
			}
			if (seen.has(t)) continue;
			seen.add(t);
			stack.push(...next(t));
		}
	}
	return { blocks: inLoop, sites };
}

/** Sites of f that lie in a loop. */
export function sitesInLoop(p: Program, f: number): number[] {
	return blocksInLoop(p, f, () => true).sites;
}

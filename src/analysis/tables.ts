/** Jump tables to blocks (docs/MODEL.md, Jump tables). */
import { Block, Exit, Fn } from "../model/summary.js";
import type { Columns } from "./columns.js";

/**
 * Successors of blocks that end in a jump table: block number → block numbers, all of one function. A block whose table
 * is not in the input is missing. Targets are pcs; one inside a block splits nothing, the whole block is meant.
 */
export function linkTables({ functions, blocks, sourceOf, tables, tableBlocks }: Columns): Map<number, number[]> {
	const linked = new Map<number, number[]>();
	const blocksFrom = (f: number): number =>
		f < sourceOf.length ? (functions[f * Fn.stride + Fn.blocks] as number) : blocks.length / Block.stride;
	let f = 0;
	for (const b of tableBlocks) {
		while (blocksFrom(f + 1) <= b) f++;
		const pcs = tables.get(blocks[b * Block.stride + Block.table] as number);
		if (pcs === undefined || blocks[b * Block.stride + Block.exit] !== Exit.table) continue;
		const found = new Set(pcs.map((pc) => blockAt(blocks, blocksFrom(f), blocksFrom(f + 1), pc)));
		linked.set(
			b,
			[...found].sort((x, y) => x - y),
		);
	}
	return linked;
}

/** The last block in [from, end) that begins at or before pc. */
function blockAt(blocks: Int32Array, from: number, end: number, pc: number): number {
	let low = from;
	let high = end - 1;
	while (low < high) {
		const mid = (low + high + 1) >> 1;
		if ((blocks[mid * Block.stride + Block.pc] as number) <= pc) low = mid;
		else high = mid - 1;
	}
	return low;
}

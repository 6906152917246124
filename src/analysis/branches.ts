/**
 * A function's control flow without its back edges, and a guess of how likely each way is. Nothing in a listing says so;
 * these are hints: loops are entered, what reports errors or is named slow is rare, what only panics is not taken.
 */
import { Block, Exit, Fn } from "../model/summary.js";
import type { Program } from "./program.js";

/** Chance to stay where one way leads on in a loop and the other out of it. */
const STAYS = 0.9;
/** Chance of a way on which something cold is called, where the other way has nothing such. */
const COLD = 0.03;
/**
 * Callees that tell of a failure, or of a slow path: by the last part of the name, as Go programs name such functions.
 * gcWriteBarrier: called while the collector marks.
 */
const coldName =
	/^(?:errors\.New$|log\.|runtime\.gcWriteBarrier)|Slow$|\.(?:[a-zA-Z]*(?:[eE]rror|Err|Fail|Fatal|Panic|[lL]og|Warn|[aA]bort)[a-zA-Z0-9]*|[A-Za-z]*[pP]rint(?:f|ln)?)$/;

/** By function: 1 when its name says that it is called where something went wrong. */
export function coldFunctions(p: Program): Uint8Array {
	const cold = new Uint8Array(p.count);
	for (let f = 0; f < p.count; f++) if (coldName.test(p.name(f))) cold[f] = 1;
	return cold;
}

/** The blocks of one function that its entry reaches, numbered from 0, without the edges that lead back. */
export interface Flow {
	/** Each block behind its successors; the entry is the last. */
	readonly order: readonly number[];
	/** Successors by block. */
	readonly next: readonly (readonly number[])[];
	/** By block: 1 where an edge leads back from it. */
	readonly turns: Uint8Array;
	/** Blocks of each loop. */
	readonly loops: readonly ReadonlySet<number>[];
}

export function flowOf(p: Program, f: number): Flow {
	const first = p.fn(f, Fn.blocks);
	const count = p.blocksEnd(f) - first;
	const order: number[] = [];
	const next: number[][] = [];
	const turns = new Uint8Array(count);
	const back: (readonly [number, number])[] = [];
	/** 1 on the way from the entry, 2 done. */
	const state = new Uint8Array(count);
	const path = [0];
	const at = new Int32Array(count);
	next[0] = successors(p, f, 0);
	state[0] = 1;
	while (path.length > 0) {
		const b = path[path.length - 1] as number;
		const list = next[b] as number[];
		const t = list[at[b] as number];
		if (t === undefined) {
			state[b] = 2;
			order.push(b);
			path.pop();
			continue;
		}
		if (state[t] === 1) {
			list.splice(at[b] as number, 1);
			turns[b] = 1;
			back.push([b, t]);
			continue;
		}
		(at[b] as number)++;
		if (state[t] === 2) continue;
		state[t] = 1;
		next[t] = successors(p, f, t);
		path.push(t);
	}
	return { order, next, turns, loops: back.length === 0 ? [] : loopsOf(next, order, back) };
}

/** Without the block that calls morestack, which alone leads back to the entry and calls nothing. */
function successors(p: Program, f: number, b: number): number[] {
	const first = p.fn(f, Fn.blocks);
	const from = first + b;
	const isGrowing = (t: number): boolean =>
		Math.max(p.block(t, Block.next), p.block(t, Block.branch)) === first &&
		Math.min(p.block(t, Block.next), p.block(t, Block.branch)) < 0 &&
		p.block(t, Block.sites) === p.blockSitesEnd(f, t);
	const found: number[] = [];
	const add = (t: number): void => {
		if (t >= 0 && !found.includes(t - first) && !isGrowing(t)) found.push(t - first);
	};
	add(p.block(from, Block.next));
	add(p.block(from, Block.branch));
	if (p.block(from, Block.exit) === Exit.table) for (const t of p.tableTargets.get(from) ?? []) add(t);
	return found;
}

/** By edge that leads back: the blocks from which its start is reached without passing its target. */
function loopsOf(
	next: readonly (readonly number[])[],
	order: readonly number[],
	back: readonly (readonly [number, number])[],
): Set<number>[] {
	const before: number[][] = [];
	for (const b of order) {
		before[b] ??= [];
		for (const t of next[b] as readonly number[]) {
			const list = before[t] ?? [];
			list.push(b);
			before[t] = list;
		}
	}
	return back.map(([from, head]) => {
		const loop = new Set([head, from]);
		const work = [from];
		for (let b = work.pop(); b !== undefined; b = work.pop()) {
			if (b === head) continue;
			for (const q of before[b] ?? []) {
				if (loop.has(q)) continue;
				loop.add(q);
				work.push(q);
			}
		}
		return loop;
	});
}

/**
 * How likely each way out of a block is; weights, not yet of sum 1.
 * @param ways successors that do not only panic
 * @param cold by block: 1 where every way from it meets a cold call
 */
export function weigh(flow: Flow, b: number, ways: readonly number[], cold: Uint8Array): number[] {
	const weights = ways.map(() => 1);
	if (ways.length < 2) return weights;
	for (const loop of flow.loops) {
		if (!loop.has(b)) continue;
		const staying = ways.filter((t) => loop.has(t)).length;
		if (staying === 0 || staying === ways.length) continue;
		for (const [i, t] of ways.entries())
			weights[i] = loop.has(t) ? STAYS / staying : (1 - STAYS) / (ways.length - staying);
		break;
	}
	const coldWays = ways.filter((t) => cold[t] === 1).length;
	if (coldWays > 0 && coldWays < ways.length)
		for (const [i, t] of ways.entries()) if (cold[t] === 1) weights[i] = ((weights[i] as number) * COLD) / (1 - COLD);
	return weights;
}

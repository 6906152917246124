/** The lower bound: what every execution of a function that returns normally needs (docs/MODEL.md, must). */
import { Block, Exit, Flag, Fn, Kind, Site } from "../model/summary.js";
import type { Costs } from "./costs.js";
import type { Edges } from "./edges.js";
import { Fate } from "./fates.js";
import { NEVER, NONE } from "./need.js";
import { OUTSIDE, type Program, UNRESOLVED } from "./program.js";
import { DEFERRETURN } from "./runtime.js";
import type { Components } from "./scc.js";

export class MustBound {
	/** By function; NEVER where no normal return exists. */
	readonly must: Int32Array;
	/** Site whose call decides must, -1 when it is the own check. */
	readonly site: Int32Array;
	/** By site: what the call adds to its callee's need; NONE or NEVER where the callee does not matter. */
	private readonly base: Int32Array;
	private readonly visited: Int32Array;
	private stamp = 0;
	/** By function: 1 when the need of a callee has changed since it was computed. */
	private readonly stale: Uint8Array;
	private readonly deferReturn: number;
	/** Blocks that wait, with the largest weight on the way to each and its site. */
	private readonly waiting: { readonly block: Int32Array; readonly key: Int32Array; readonly site: Int32Array };
	private count = 0;
	/** Blocks of the function at hand, and the end of its sites. */
	private firstBlock = 0;
	private lastBlock = 0;
	private lastSite = 0;

	/**
	 * @param own need of each function's own check
	 * @param given by function: 1 where the own check is all there is
	 * @param never by function: 1 when it is known to return to nobody
	 * @param callers of each function, at least those on the goroutine's own stack
	 */
	constructor(
		private readonly program: Program,
		private readonly own: Int32Array,
		private readonly mayRecover: Uint8Array,
		given: Uint8Array,
		never: Uint8Array,
		costs: Costs,
		fate: Uint8Array,
		graph: Components,
		private readonly callers: Edges,
	) {
		const n = program.count;
		this.must = new Int32Array(n).fill(NEVER);
		this.site = new Int32Array(n).fill(-1);
		this.stale = new Uint8Array(n).fill(1);
		this.base = baseWeights(program, costs, fate);
		this.visited = new Int32Array(program.blocks.length / Block.stride);
		this.deferReturn = program.strings.find(DEFERRETURN);
		let most = 0;
		for (let f = 0; f < n; f++) most = Math.max(most, program.blocksEnd(f) - program.fn(f, Fn.blocks));
		this.waiting = { block: new Int32Array(most), key: new Int32Array(most), site: new Int32Array(most) };
		for (let c = 0; c < graph.count; c++) {
			const from = graph.start[c] as number;
			const end = graph.start[c + 1] as number;
			// From above: the first pass counts executions without recursion, each further one lets in a deeper level.
			for (let changed = true; changed; ) {
				changed = false;
				for (let k = from; k < end; k++) {
					const f = graph.order[k] as number;
					if (never[f] === 1 || this.stale[f] === 0) continue;
					this.stale[f] = 0;
					// Another stack takes over and comes back by gogo: no instruction of mcall returns, and yet it does.
					if (given[f] === 1) {
						this.must[f] = own[f] as number;
						continue;
					}
					const now = this.cheapest(f);
					if (now < (this.must[f] as number)) {
						this.must[f] = now;
						this.passOn(f);
						changed = end - from > 1;
					}
				}
			}
		}
	}

	/** The callers of f have to be computed again. */
	private passOn(f: number): void {
		const { start, to } = this.callers;
		const end = start[f + 1] as number;
		for (let i = start[f] as number; i < end; i++) this.stale[to[i] as number] = 1;
	}

	/** The smallest, over paths from entry to a return, of the largest weight on the path; with the own check. */
	private cheapest(f: number): number {
		const { program: p, waiting } = this;
		const own = this.own[f] as number;
		const from = p.fn(f, Fn.blocks);
		const last = p.blocksEnd(f);
		if (from === last || p.has(f, Flag.damaged)) return own;
		this.firstBlock = from;
		this.lastBlock = last;
		this.lastSite = p.sitesEnd(f);
		this.stamp++;
		this.count = 0;
		this.enter(from, p.block(from, Block.sites), NONE, -1);
		if (this.mayRecover[f] === 1) this.enterDeferReturns(f);
		while (this.count > 0) {
			// Few blocks wait at a time: the smallest is found by looking.
			let least = 0;
			for (let i = 1; i < this.count; i++) if ((waiting.key[i] as number) < (waiting.key[least] as number)) least = i;
			const b = waiting.block[least] as number;
			const key = waiting.key[least] as number;
			const site = waiting.site[least] as number;
			const end = --this.count;
			waiting.block[least] = waiting.block[end] as number;
			waiting.key[least] = waiting.key[end] as number;
			waiting.site[least] = waiting.site[end] as number;
			const exit = p.blocks[b * Block.stride + Block.exit];
			if (exit === Exit.return || exit === Exit.tail) {
				this.site[f] = key > own ? site : -1;
				return Math.max(own, key);
			}
			this.follow(b, exit === Exit.table, key, site);
		}
		return NEVER;
	}

	/** A recovered panic goes on at a deferreturn: what stands before it in its block was not run. */
	private enterDeferReturns(f: number): void {
		const { program: p } = this;
		for (let b = this.firstBlock; b < this.lastBlock; b++) {
			const end = p.blockSitesEnd(f, b);
			for (let s = p.block(b, Block.sites); s < end; s++)
				if (p.site(s, Site.callee) === this.deferReturn) this.enter(b, s, NONE, -1);
		}
	}

	/** Enters the successors of block b. */
	private follow(b: number, table: boolean, key: number, site: number): void {
		const { blocks, tableTargets } = this.program;
		if (table) {
			const targets = tableTargets.get(b);
			if (targets !== undefined) for (const t of targets) this.enterAt(t, key, site);
			else for (let t = this.firstBlock; t < this.lastBlock; t++) this.enterAt(t, key, site);
		}
		this.enterAt(blocks[b * Block.stride + Block.next] as number, key, site);
		this.enterAt(blocks[b * Block.stride + Block.branch] as number, key, site);
	}

	private enterAt(b: number, key: number, site: number): void {
		if (b < 0 || this.visited[b] === this.stamp) return;
		this.enter(b, this.program.blocks[b * Block.stride + Block.sites] as number, key, site);
	}

	/** Enters block b at site `from`, with the largest weight so far and its site. */
	private enter(b: number, from: number, key: number, site: number): void {
		if (this.visited[b] === this.stamp) return;
		this.visited[b] = this.stamp;
		let largest = key;
		let by = site;
		const behind = (b + 1) * Block.stride + Block.sites;
		const end = b + 1 < this.lastBlock ? (this.program.blocks[behind] as number) : this.lastSite;
		for (let s = from; s < end; s++) {
			const w = this.weight(s);
			if (w === NEVER) return;
			if (w > largest) {
				largest = w;
				by = s;
			}
		}
		const { waiting } = this;
		const at = this.count++;
		waiting.block[at] = b;
		waiting.key[at] = largest;
		waiting.site[at] = by;
	}

	/** Weight of a call on a normal path: NONE, a need, or NEVER. Of several callees the least counts. */
	private weight(s: number): number {
		const base = this.base[s] as number;
		if (base === NONE || base === NEVER) return base;
		const { calleeStart, calleeList } = this.program;
		const end = calleeStart[s + 1] as number;
		let least = NEVER;
		for (let i = calleeStart[s] as number; i < end; i++) {
			const must = this.must[calleeList[i] as number] as number;
			if (must < least) least = must;
		}
		return least === NONE || least === NEVER ? least : base + least;
	}
}

function baseWeights(p: Program, costs: Costs, fate: Uint8Array): Int32Array {
	const base = new Int32Array(p.targets.length);
	for (let s = 0; s < base.length; s++) {
		// A deferred function runs only if its defer statement was reached.
		if (costs.counted[s] === 0 || p.sites[s * Site.stride + Site.kind] === Kind.defer) base[s] = NONE;
		else if (fate[s] !== Fate.returns) base[s] = NEVER;
		// Of an unresolved call candidates may be known, but not all; of one that leads outside a likely one.
		else if (p.targets[s] === UNRESOLVED || p.targets[s] === OUTSIDE || p.calleeStart[s] === p.calleeStart[s + 1])
			base[s] = NONE;
		else base[s] = costs.cost[s] as number;
	}
	return base;
}

/** Which call sites control can reach from their function's entry, behind no call that does not come back. */
import { Block, Exit, Fn, Site } from "../model/summary.js";
import { Fate } from "./fates.js";
import type { Program } from "./program.js";
import { DEFERRETURN } from "./runtime.js";

/** By site: 1 when it lies on some path from the entry and does not end the process. */
export function liveSites(p: Program, fate: Uint8Array, mayRecover: Uint8Array): Uint8Array {
	const live = new Uint8Array(p.targets.length);
	const walk = new Walk(p, fate, live);
	for (let f = 0; f < p.count; f++) walk.mark(f, mayRecover[f] === 1);
	return live;
}

class Walk {
	private readonly seen: Uint8Array;
	private readonly deferReturn: number;
	/** Blocks to visit. */
	private readonly stack: number[] = [];
	/** Blocks of the function at hand, and the end of its sites. */
	private firstBlock = 0;
	private lastBlock = 0;
	private lastSite = 0;

	constructor(
		private readonly program: Program,
		private readonly fate: Uint8Array,
		private readonly live: Uint8Array,
	) {
		this.seen = new Uint8Array(program.blocks.length / Block.stride);
		this.deferReturn = program.strings.find(DEFERRETURN);
	}

	mark(f: number, recovers: boolean): void {
		const { program: p, stack } = this;
		this.firstBlock = p.fn(f, Fn.blocks);
		this.lastBlock = p.blocksEnd(f);
		this.lastSite = p.sitesEnd(f);
		if (this.firstBlock === this.lastBlock) return;
		this.visit(this.firstBlock);
		// A recovered panic goes on at a deferreturn, whatever stands before it in its block.
		if (recovers)
			for (let b = this.firstBlock; b < this.lastBlock; b++) {
				const end = p.blockSitesEnd(f, b);
				for (let s = p.block(b, Block.sites); s < end; s++)
					if (p.site(s, Site.callee) === this.deferReturn) this.pass(b, s);
			}
		for (let b = stack.pop(); b !== undefined; b = stack.pop()) this.pass(b, p.block(b, Block.sites));
	}

	private visit(b: number): void {
		if (b < 0 || this.seen[b] === 1) return;
		this.seen[b] = 1;
		this.stack.push(b);
	}

	/** Passes through block b, from site `first` on. */
	private pass(b: number, first: number): void {
		const { fate, live } = this;
		const { blocks } = this.program;
		const at = b * Block.stride;
		const end = b + 1 < this.lastBlock ? (blocks[at + Block.stride + Block.sites] as number) : this.lastSite;
		for (let s = first; s < end; s++) {
			if (fate[s] !== Fate.endsProcess) live[s] = 1;
			if (fate[s] !== Fate.returns) return;
		}
		this.visit(blocks[at + Block.next] as number);
		this.visit(blocks[at + Block.branch] as number);
		if (blocks[at + Block.exit] !== Exit.table) return;
		const targets = this.program.tableTargets.get(b);
		if (targets !== undefined) for (const t of targets) this.visit(t);
		else for (let t = this.firstBlock; t < this.lastBlock; t++) this.visit(t);
	}
}

/**
 * The whole program: all chunk summaries joined, names resolved to functions, jump tables to blocks.
 * Functions, sites and blocks are numbered from 0 in input order; columns as in model/summary.
 */
import { Block, type ChunkSummary, Exit, Flag, Fn, Kind, Site } from "../model/summary.js";
import { StringTable } from "../util/strings.js";

/** Values of `targets` below zero. */
export const UNRESOLVED = -1;
/** The callee has a name, but no body in the input. */
export const OUTSIDE = -2;
/** −3 − k: several functions may be meant, `choices[k]`. */
export const FIRST_CHOICE = -3;

export interface InputChunk {
	readonly summary: ChunkSummary;
	/** Index of the source the chunk is of: packages do not carry over from one to the next. */
	readonly source: number;
}

export class Program {
	readonly strings = new StringTable();
	/** Fn.stride integers a function. */
	readonly functions: Int32Array;
	readonly sites: Int32Array;
	readonly blocks: Int32Array;
	readonly refs: Int32Array;
	readonly count: number;
	/** By site: function number, UNRESOLVED, OUTSIDE, or a choice. */
	readonly targets: Int32Array;
	readonly choices: (readonly number[])[] = [];
	/** Source index by function. */
	readonly sourceOf: Int32Array;
	/** Extra successors of blocks that end in a jump table: block number → block numbers, all of one function. */
	readonly tableTargets = new Map<number, number[]>();
	/** Blocks whose jump table was not in the input: their function's flow is not known. */
	readonly openTables = new Set<number>();
	private readonly firstOfName: Int32Array;
	private readonly nextOfName: Int32Array;
	private readonly choiceIds = new Map<string, number>();

	constructor(chunks: readonly InputChunk[]) {
		const total = (pick: (s: ChunkSummary) => Int32Array): Int32Array =>
			new Int32Array(chunks.reduce((n, c) => n + pick(c.summary).length, 0));
		this.functions = total((s) => s.functions);
		this.sites = total((s) => s.sites);
		this.blocks = total((s) => s.blocks);
		this.refs = total((s) => s.refs);
		this.count = this.functions.length / Fn.stride;
		this.sourceOf = new Int32Array(this.count);
		const tables = new Map<number, number[]>();
		this.join(chunks, tables);
		this.firstOfName = new Int32Array(this.strings.list.length).fill(-1);
		this.nextOfName = new Int32Array(this.count).fill(-1);
		for (let f = this.count - 1; f >= 0; f--) {
			const name = this.fn(f, Fn.name);
			this.nextOfName[f] = this.firstOfName[name] as number;
			this.firstOfName[name] = f;
		}
		this.targets = new Int32Array(this.sites.length / Site.stride);
		this.resolve();
		this.linkTables(tables);
	}

	fn(f: number, column: number): number {
		return this.functions[f * Fn.stride + column] as number;
	}
	site(s: number, column: number): number {
		return this.sites[s * Site.stride + column] as number;
	}
	block(b: number, column: number): number {
		return this.blocks[b * Block.stride + column] as number;
	}
	has(f: number, flag: number): boolean {
		return (this.fn(f, Fn.flags) & flag) !== 0;
	}
	text(id: number): string {
		return id < 0 ? "" : (this.strings.list[id] as string);
	}
	name(f: number): string {
		return this.text(this.fn(f, Fn.name));
	}
	/** First site behind function f's own. */
	sitesEnd(f: number): number {
		return f + 1 < this.count ? this.fn(f + 1, Fn.sites) : this.targets.length;
	}
	blocksEnd(f: number): number {
		return f + 1 < this.count ? this.fn(f + 1, Fn.blocks) : this.blocks.length / Block.stride;
	}
	/** First site behind block b of function f. */
	blockSitesEnd(f: number, b: number): number {
		return b + 1 < this.blocksEnd(f) ? this.block(b + 1, Block.sites) : this.sitesEnd(f);
	}

	/** Functions of that name, in input order. */
	named(name: string): number[] {
		const id = this.strings.find(name);
		const found: number[] = [];
		if (id < 0 || id >= this.firstOfName.length) return found;
		for (let f = this.firstOfName[id] as number; f >= 0; f = this.nextOfName[f] as number) found.push(f);
		return found;
	}

	/** Functions that a site's target stands for. */
	callees(target: number): readonly number[] {
		if (target >= 0) return [target];
		if (target <= FIRST_CHOICE) return this.choices[FIRST_CHOICE - target] as number[];
		return [];
	}

	private join(chunks: readonly InputChunk[], tables: Map<number, number[]>): void {
		let f = 0;
		let s = 0;
		let b = 0;
		let r = 0;
		let carried = -1;
		let source = -1;
		const known = new Map<readonly string[], number[]>();
		for (const { summary, source: from } of chunks) {
			if (from !== source) carried = -1;
			source = from;
			let ids = known.get(summary.strings);
			if (ids === undefined) known.set(summary.strings, (ids = summary.strings.map((text) => this.strings.id(text))));
			const own = ids;
			const id = (local: number): number => (local < 0 ? -1 : (own[local] as number));
			const { functions, sites, blocks } = summary;
			const firstSite = s / Site.stride;
			const firstBlock = b / Block.stride;
			for (let at = 0; at < functions.length; at += Fn.stride) {
				const to = f + at;
				this.functions.set(functions.subarray(at, at + Fn.stride), to);
				this.functions[to + Fn.name] = id(functions[at + Fn.name] as number);
				const header = functions[at + Fn.package] as number;
				this.functions[to + Fn.package] =
					header < 0 && at / Fn.stride < summary.functionsBeforePackage ? carried : id(header);
				this.functions[to + Fn.file] = id(functions[at + Fn.file] as number);
				this.functions[to + Fn.morestack] = id(functions[at + Fn.morestack] as number);
				this.functions[to + Fn.sites] = (functions[at + Fn.sites] as number) + firstSite;
				this.functions[to + Fn.blocks] = (functions[at + Fn.blocks] as number) + firstBlock;
				this.functions[to + Fn.refs] = (functions[at + Fn.refs] as number) + r;
				this.sourceOf[to / Fn.stride] = source;
			}
			for (let at = 0; at < sites.length; at += Site.stride) {
				this.sites.set(sites.subarray(at, at + Site.stride), s + at);
				this.sites[s + at + Site.callee] = id(sites[at + Site.callee] as number);
				this.sites[s + at + Site.file] = id(sites[at + Site.file] as number);
			}
			for (let at = 0; at < functions.length; at += Fn.stride) {
				const fromBlock = functions[at + Fn.blocks] as number;
				const toBlock =
					at + Fn.stride < functions.length
						? (functions[at + Fn.stride + Fn.blocks] as number)
						: blocks.length / Block.stride;
				const ownSites = (functions[at + Fn.sites] as number) + firstSite;
				for (let n = fromBlock; n < toBlock; n++) {
					const o = n * Block.stride;
					const to = b + o;
					const shift = (column: number): number => {
						const local = blocks[o + column] as number;
						return local < 0 ? -1 : local + fromBlock + firstBlock;
					};
					this.blocks[to] = blocks[o] as number;
					this.blocks[to + Block.sites] = (blocks[o + Block.sites] as number) + ownSites;
					this.blocks[to + Block.exit] = blocks[o + Block.exit] as number;
					this.blocks[to + Block.next] = shift(Block.next);
					this.blocks[to + Block.branch] = shift(Block.branch);
					this.blocks[to + Block.table] = id(blocks[o + Block.table] as number);
				}
			}
			for (let at = 0; at < summary.refs.length; at++) this.refs[r + at] = id(summary.refs[at] as number);
			for (let at = 0; at < summary.tables.length; at += 3) {
				const table = id(summary.tables[at] as number);
				const list = tables.get(table) ?? [];
				list.push(summary.tables[at + 2] as number);
				tables.set(table, list);
			}
			f += functions.length;
			s += sites.length;
			b += blocks.length;
			r += summary.refs.length;
			if (summary.lastPackage >= 0) carried = id(summary.lastPackage);
		}
	}

	/** Callee names to functions. */
	private resolve(): void {
		for (let f = 0; f < this.count; f++) {
			const end = this.sitesEnd(f);
			for (let s = this.fn(f, Fn.sites); s < end; s++) {
				const name = this.site(s, Site.callee);
				this.targets[s] = name < 0 ? UNRESOLVED : this.lookup(name, f);
			}
		}
	}

	/** What a call of `name` in function f means: its own package's symbol first, then the linker's choice among copies. */
	lookup(name: number, f: number): number {
		const first = name < this.firstOfName.length ? (this.firstOfName[name] as number) : -1;
		if (first < 0) return OUTSIDE;
		if ((this.nextOfName[first] as number) < 0) return this.has(first, Flag.noBody) ? OUTSIDE : first;
		let all: number[] = [];
		for (let g = first; g >= 0; g = this.nextOfName[g] as number) if (!this.has(g, Flag.noBody)) all.push(g);
		const narrow = (keep: (g: number) => boolean): void => {
			const kept = all.filter(keep);
			if (kept.length > 0) all = kept;
		};
		// Several programs or files may define main.main, or the same static assembly symbol.
		if (all.some((g) => !this.has(g, Flag.dupok))) {
			narrow((g) => this.sourceOf[g] === this.sourceOf[f]);
			narrow((g) => this.fn(g, Fn.package) === this.fn(f, Fn.package));
		}
		// An ABI wrapper has the name of what it wraps: its call goes to the other one, a call from Go code to ABIInternal.
		if (this.fn(f, Fn.name) === name && this.has(f, Flag.abiWrapper))
			narrow((g) => g !== f && !this.has(g, Flag.abiWrapper));
		else if (!this.has(f, Flag.abi0)) narrow((g) => !this.has(g, Flag.abi0));
		if (all.length === 1) return all[0] as number;
		const key = all.join(",");
		let choice = this.choiceIds.get(key);
		if (choice === undefined) {
			choice = this.choices.length;
			this.choices.push(all);
			this.choiceIds.set(key, choice);
		}
		return FIRST_CHOICE - choice;
	}

	/** Targets of jump tables are pcs: they become blocks; a pc inside a block splits nothing, the whole block is meant. */
	private linkTables(tables: ReadonlyMap<number, number[]>): void {
		for (let f = 0; f < this.count; f++) {
			const from = this.fn(f, Fn.blocks);
			const end = this.blocksEnd(f);
			for (let b = from; b < end; b++) {
				if (this.block(b, Block.exit) !== Exit.table) continue;
				const pcs = tables.get(this.block(b, Block.table));
				if (pcs === undefined) {
					this.openTables.add(b);
					continue;
				}
				const found = new Set<number>();
				for (const pc of pcs) {
					let low = from;
					let high = end - 1;
					while (low < high) {
						const mid = (low + high + 1) >> 1;
						if (this.block(mid, Block.pc) <= pc) low = mid;
						else high = mid - 1;
					}
					found.add(low);
				}
				this.tableTargets.set(
					b,
					[...found].sort((x, y) => x - y),
				);
			}
		}
	}

	/** True for sites that do not add to the depth of the goroutine that runs them. */
	offStack(s: number): boolean {
		const kind = this.site(s, Site.kind);
		return kind === Kind.go || kind === Kind.systemstack;
	}
}

/**
 * The whole program: all chunk summaries joined, names resolved to functions, jump tables to blocks.
 * Functions, sites and blocks are numbered from 0 in input order; columns as in model/summary.
 */
import { Block, type ChunkSummary, Exit, Flag, Fn, Kind, Site } from "../model/summary.js";
import { ownPackagePrefixes } from "../parser/index.js";
import { IntList } from "../util/bytes.js";
import { pathToPrefix, plainPackage } from "../util/names.js";
import { StringTable } from "../util/strings.js";

/** Values of `targets` below zero. */
export const UNRESOLVED = -1;
/** The callee has a name, but no body in the input. */
export const OUTSIDE = -2;
/** −3 − k: several functions may be meant, `choices[k]`. */
export const FIRST_CHOICE = -3;

/** Where a symbol of the own package begins within a name; a struct tag in a type's name has its quotes escaped. */
const ownPackage = /(^|[^\\])(?:""|<unlinkable>)\./g;

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
	/** Callees of site s: calleeList[calleeStart[s] .. calleeStart[s + 1]). */
	readonly calleeStart: Int32Array;
	readonly calleeList: Int32Array;
	/** Source index by function. */
	readonly sourceOf: Int32Array;
	/** Extra successors of blocks that end in a jump table: block number → block numbers, all of one function. */
	readonly tableTargets = new Map<number, number[]>();
	/** Blocks whose jump table was not in the input: their function's flow is not known. */
	readonly openTables = new Set<number>();
	private readonly firstOfName: Int32Array;
	private readonly nextOfName: Int32Array;
	private lastChoice = -1;
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
		this.qualify();
		this.firstOfName = new Int32Array(this.strings.list.length).fill(-1);
		this.nextOfName = new Int32Array(this.count).fill(-1);
		for (let f = this.count - 1; f >= 0; f--) {
			const name = this.fn(f, Fn.name);
			this.nextOfName[f] = this.firstOfName[name] as number;
			this.firstOfName[name] = f;
		}
		this.targets = new Int32Array(this.sites.length / Site.stride);
		this.calleeStart = new Int32Array(this.targets.length + 1);
		this.calleeList = this.resolve();
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

	/** Functions that may be called at site s. */
	calleesAt(s: number): Int32Array {
		return this.calleeList.subarray(this.calleeStart[s], this.calleeStart[s + 1]);
	}

	/** Functions that a site's target stands for. */
	callees(target: number): readonly number[] {
		if (target >= 0) return [target];
		if (target <= FIRST_CHOICE) return this.choices[FIRST_CHOICE - target] as number[];
		return [];
	}

	private join(chunks: readonly InputChunk[], tables: Map<number, number[]>): void {
		const at = { functions: 0, sites: 0, blocks: 0, refs: 0 };
		let carried = -1;
		let source = -1;
		const known = new Map<readonly string[], Int32Array>();
		for (const chunk of chunks) {
			const { summary } = chunk;
			if (chunk.source !== source) carried = -1;
			source = chunk.source;
			let ids = known.get(summary.strings);
			if (ids === undefined) {
				ids = Int32Array.from(summary.strings, (text) => this.strings.id(text));
				known.set(summary.strings, ids);
			}
			const first = {
				function: at.functions / Fn.stride,
				site: at.sites / Site.stride,
				block: at.blocks / Block.stride,
			};
			this.functions.set(summary.functions, at.functions);
			this.sites.set(summary.sites, at.sites);
			this.blocks.set(summary.blocks, at.blocks);
			this.refs.set(summary.refs, at.refs);
			const end = at.functions + summary.functions.length;
			const rename = (columns: Int32Array, stride: number, column: number, from: number, to: number): void => {
				for (let i = from + column; i < to; i += stride) {
					const local = columns[i] as number;
					if (local >= 0) columns[i] = ids[local] as number;
				}
			};
			const shift = (
				columns: Int32Array,
				stride: number,
				column: number,
				from: number,
				to: number,
				by: number,
			): void => {
				for (let i = from + column; i < to; i += stride) if ((columns[i] as number) >= 0) (columns[i] as number) += by;
			};
			for (const column of [Fn.name, Fn.package, Fn.file, Fn.morestack])
				rename(this.functions, Fn.stride, column, at.functions, end);
			shift(this.functions, Fn.stride, Fn.sites, at.functions, end, first.site);
			shift(this.functions, Fn.stride, Fn.blocks, at.functions, end, first.block);
			shift(this.functions, Fn.stride, Fn.refs, at.functions, end, at.refs);
			this.sourceOf.fill(source, first.function, end / Fn.stride);
			for (let f = 0; f < summary.functionsBeforePackage; f++) {
				const i = at.functions + f * Fn.stride + Fn.package;
				if ((this.functions[i] as number) < 0) this.functions[i] = carried;
			}
			const sitesEnd = at.sites + summary.sites.length;
			for (const column of [Site.callee, Site.file]) rename(this.sites, Site.stride, column, at.sites, sitesEnd);
			const blocksEnd = at.blocks + summary.blocks.length;
			rename(this.blocks, Block.stride, Block.table, at.blocks, blocksEnd);
			shift(this.blocks, Block.stride, Block.sites, at.blocks, blocksEnd, first.site);
			for (const column of [Block.next, Block.branch])
				shift(this.blocks, Block.stride, column, at.blocks, blocksEnd, first.block);
			rename(this.refs, 1, 0, at.refs, at.refs + summary.refs.length);
			for (let i = 0; i < summary.tables.length; i += 3) {
				const table = ids[summary.tables[i] as number] as number;
				const list = tables.get(table) ?? [];
				list.push(summary.tables[i + 2] as number);
				tables.set(table, list);
			}
			at.functions = end;
			at.sites = sitesEnd;
			at.blocks = blocksEnd;
			at.refs += summary.refs.length;
			if (summary.lastPackage >= 0) carried = ids[summary.lastPackage] as number;
		}
	}

	/**
	 * Symbols of the own package have a prefix of their own in older listings (ownPackagePrefixes): it becomes what newer ones
	 * have, `main.f` in a program. A listing without `# path` lines is of one package, and known only when that is main.
	 */
	private qualify(): void {
		const hasMark = this.strings.list.map((text) => ownPackagePrefixes.some((mark) => text.includes(mark)));
		if (!hasMark.includes(true)) return;
		const prefixes = this.packagePrefixes();
		const known = new Map<string, Map<number, number>>();
		const complete = (columns: Int32Array, at: number, prefix: string, names: Map<number, number>): void => {
			const name = columns[at] as number;
			if (name < 0 || hasMark[name] !== true) return;
			let id = names.get(name);
			if (id === undefined) {
				id = this.strings.id(this.text(name).replace(ownPackage, (_, before: string) => `${before}${prefix}.`));
				names.set(name, id);
			}
			columns[at] = id;
		};
		for (let f = 0; f < this.count; f++) {
			const prefix = prefixes.get(this.packageKey(f)) ?? pathToPrefix(plainPackage(this.text(this.fn(f, Fn.package))));
			if (prefix === "") continue;
			let names = known.get(prefix);
			if (names === undefined) {
				names = new Map();
				known.set(prefix, names);
			}
			complete(this.functions, f * Fn.stride + Fn.name, prefix, names);
			const end = f + 1 < this.count ? this.fn(f + 1, Fn.sites) : this.sites.length / Site.stride;
			for (let s = this.fn(f, Fn.sites); s < end; s++)
				complete(this.sites, s * Site.stride + Site.callee, prefix, names);
			const refsEnd = f + 1 < this.count ? this.fn(f + 1, Fn.refs) : this.refs.length;
			for (let r = this.fn(f, Fn.refs); r < refsEnd; r++) complete(this.refs, r, prefix, names);
		}
	}

	private packageKey(f: number): string {
		return `${this.sourceOf[f]} ${this.fn(f, Fn.package)}`;
	}

	/** Packages that are programs: the compiler's own listing of them has `main.` names, or an own function `main`. */
	private packagePrefixes(): Map<string, string> {
		const prefixes = new Map<string, string>();
		const mains = new Set(
			["main.main", ...ownPackagePrefixes.map((mark) => `${mark}main`)].map((text) => this.strings.find(text)),
		);
		mains.delete(-1);
		for (let f = 0; f < this.count; f++)
			if (mains.has(this.fn(f, Fn.name)) || this.name(f).startsWith("main.")) prefixes.set(this.packageKey(f), "main");
		return prefixes;
	}

	/** Callee names to functions. */
	private resolve(): Int32Array {
		const list = new IntList(this.targets.length + 16);
		for (let f = 0; f < this.count; f++) {
			const end = this.sitesEnd(f);
			for (let s = this.fn(f, Fn.sites); s < end; s++) {
				const name = this.site(s, Site.callee);
				const target = name < 0 ? UNRESOLVED : this.lookup(name, f);
				this.targets[s] = target;
				if (target >= 0) list.push(target);
				else if (target <= FIRST_CHOICE) for (const g of this.callees(target)) list.push(g);
				this.calleeStart[s + 1] = list.length;
			}
		}
		return list.trimmed();
	}

	/** What a call of `name` in function f means: its own package's symbol first, then the linker's choice among copies. */
	lookup(name: number, f: number): number {
		const first = name < this.firstOfName.length ? (this.firstOfName[name] as number) : -1;
		if (first < 0) return OUTSIDE;
		// An ABI wrapper has the name of what it wraps, and calls the other one.
		const wraps = this.fn(f, Fn.name) === name && this.has(f, Flag.abiWrapper);
		const unwanted = wraps ? Flag.noBody | Flag.abiWrapper : Flag.noBody;
		if ((this.nextOfName[first] as number) < 0) return this.has(first, unwanted) ? OUTSIDE : first;
		let all: number[] = [];
		for (let g = first; g >= 0; g = this.nextOfName[g] as number) if (!this.has(g, unwanted)) all.push(g);
		if (all.length === 0) return OUTSIDE;
		const narrow = (keep: (g: number) => boolean): void => {
			const kept = all.filter(keep);
			if (kept.length > 0) all = kept;
		};
		// Several programs or files may define main.main, or the same static assembly symbol.
		if (all.some((g) => !this.has(g, Flag.dupok))) {
			narrow((g) => this.sourceOf[g] === this.sourceOf[f]);
			narrow((g) => this.fn(g, Fn.package) === this.fn(f, Fn.package));
		}
		// A call from Go code is to the ABIInternal symbol of a pair.
		if (!wraps && !this.has(f, Flag.abi0)) narrow((g) => !this.has(g, Flag.abi0));
		if (all.length === 1) return all[0] as number;
		// Runs of calls of one name recur: the list before is most often the same.
		const before = this.choices[this.lastChoice];
		if (before !== undefined && before.length === all.length && before.every((g, i) => g === all[i]))
			return FIRST_CHOICE - this.lastChoice;
		const key = all.join(",");
		let choice = this.choiceIds.get(key);
		if (choice === undefined) {
			choice = this.choices.length;
			this.choices.push(all);
			this.choiceIds.set(key, choice);
		}
		this.lastChoice = choice;
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

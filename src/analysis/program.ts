/**
 * The whole program: all chunk summaries joined, names resolved to functions, jump tables to blocks.
 * Functions, sites and blocks are numbered from 0 in input order; columns as in model/summary.
 */
import { Block, Flag, Flow, Fn, Kind, Site, Use } from "../model/summary.js";
import { type InputChunk, join } from "./join.js";
import type { Names } from "./names.js";
import { FIRST_CHOICE, listCallees, OUTSIDE, resolveCalls, Symbols } from "./resolve.js";
import type { Solver } from "./solver.js";
import { STACK_SMALL } from "./summarise.js";
import { linkTables } from "./tables.js";

export type { InputChunk } from "./join.js";
export { FIRST_CHOICE, OUTSIDE, UNRESOLVED } from "./resolve.js";

export class Program {
	readonly strings: Names;
	/** Holds the names; whoever has much to solve loads it. */
	readonly solver: Solver;
	/** Fn.stride integers a function. */
	readonly functions: Int32Array;
	readonly sites: Int32Array;
	readonly blocks: Int32Array;
	readonly refs: Int32Array;
	/** Variables of large frames: function, name, bytes. */
	readonly locals: Int32Array;
	readonly count: number;
	/** By site: function number, UNRESOLVED, OUTSIDE, or a choice. */
	readonly targets: Int32Array;
	/** Callees of site s: calleeList[calleeStart[s] .. calleeStart[s + 1]). */
	calleeStart: Int32Array;
	calleeList: Int32Array;
	/** Use.stride integers each, by function; Link.stride integers each. */
	readonly uses: Int32Array;
	readonly links: Int32Array;
	private readonly linksByKind: readonly Int32Array[];
	/** Given.stride integers each, by site. */
	readonly given: Int32Array;
	/** Flow.stride integers each, by function. */
	readonly flows: Int32Array;
	/** Successors of blocks that end in a jump table; where the table is not in the input there is no entry. */
	readonly tableTargets: ReadonlyMap<number, readonly number[]>;
	private readonly symbols: Symbols;

	/** Functions from this one on are of a library that the input calls (library.ts), not of the input. */
	readonly listed: number;
	/** By site: what a call is likely to mean though that is no fact, as a target. */
	private readonly likely = new Map<number, number>();

	/** @param library the source that is a library's, and whether it is the very code that the input was compiled against */
	constructor(
		chunks: readonly InputChunk[],
		library: { readonly source: number; readonly isExact: boolean } | null = null,
	) {
		const columns = join(chunks);
		this.strings = columns.strings;
		this.solver = columns.solver;
		this.functions = columns.functions;
		this.sites = columns.sites;
		this.blocks = columns.blocks;
		this.refs = columns.refs;
		this.uses = columns.uses;
		this.links = columns.links;
		this.linksByKind = columns.linksByKind;
		this.locals = columns.locals;
		this.given = columns.given;
		this.flows = columns.flows;
		this.count = columns.sourceOf.length;
		this.symbols = new Symbols(columns);
		const first = library === null ? -1 : columns.sourceOf.indexOf(library.source);
		this.listed = first < 0 ? this.count : first;
		this.targets = resolveCalls(columns, this.symbols);
		if (library !== null && !library.isExact) this.keepApart();
		const { start, list } = listCallees(this.targets, this.symbols, this.likely);
		this.calleeStart = start;
		this.calleeList = list;
		this.tableTargets = linkTables(columns);
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
	/** Bytes below SP that the check of f asks for (K): D − 128, at least none; all of D where the check says so. */
	compared(f: number): number {
		const frame = this.fn(f, Fn.frame);
		return this.has(f, Flag.wholeFrame) ? frame : Math.max(0, frame - STACK_SMALL);
	}
	text(id: number): string {
		return id < 0 ? "" : this.strings.text(id);
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
		return this.symbols.named(this.strings.find(name));
	}

	/** What a call of `name` (a string's id) in function f means: a value as in `targets`. */
	lookup(name: number, f: number): number {
		return this.symbols.lookup(name, f);
	}

	/** Functions that may be called at site s. */
	calleesAt(s: number): Int32Array {
		return this.calleeList.subarray(this.calleeStart[s], this.calleeStart[s + 1]);
	}

	/** Functions that a site's target stands for. */
	callees(target: number): readonly number[] {
		if (target >= 0) return [target];
		if (target <= FIRST_CHOICE) return this.symbols.choices[FIRST_CHOICE - target] as number[];
		return [];
	}

	/** Indices in `links` of those of a kind (LinkKind), in order. */
	linksOf(kind: number): Int32Array {
		return this.linksByKind[kind] as Int32Array;
	}

	/** First use behind function f's own. */
	usesEnd(f: number): number {
		return f + 1 < this.count ? this.fn(f + 1, Fn.uses) : this.uses.length / Use.stride;
	}

	/** First flow behind function f's own. */
	flowsEnd(f: number): number {
		return f + 1 < this.count ? this.fn(f + 1, Fn.flows) : this.flows.length / Flow.stride;
	}

	/** The target that stands for several functions. */
	choice(all: readonly number[]): number {
		return this.symbols.choice(all);
	}

	/**
	 * Lists the callees of all sites anew, after targets have changed.
	 * @param candidates by site: what a call that stays unresolved may reach, among others that are not known
	 */
	relink(candidates: ReadonlyMap<number, number>): void {
		for (const [site, target] of candidates) this.likely.set(site, target);
		const { start, list } = listCallees(this.targets, this.symbols, this.likely);
		this.calleeStart = start;
		this.calleeList = list;
	}

	/** Calls from the input into the library lead outside, with callees for the estimate. */
	private keepApart(): void {
		const end = this.listed < this.count ? this.fn(this.listed, Fn.sites) : this.targets.length;
		for (let s = 0; s < end; s++) {
			const target = this.targets[s] as number;
			if (!this.callees(target).some((g) => g >= this.listed)) continue;
			this.likely.set(s, target);
			this.targets[s] = OUTSIDE;
		}
	}

	/** True for sites that do not add to the depth of the goroutine that runs them. */
	offStack(s: number): boolean {
		const kind = this.site(s, Site.kind);
		return kind === Kind.go || kind === Kind.systemstack;
	}
}

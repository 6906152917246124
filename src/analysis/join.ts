/** Chunk summaries as one program's columns: local string ids become the program's, record numbers count on. */
import { Block, type ChunkSummary, Flow, Fn, Given, Link, LinkKind, Site, strides, Use } from "../model/summary.js";
import { sharedBuffer } from "../util/bytes.js";
import type { Strings } from "../util/strings.js";
import type { Columns } from "./columns.js";
import { Names } from "./names.js";
import { qualify } from "./qualify.js";
import { Solver } from "./solver.js";

export interface InputChunk {
	readonly summary: ChunkSummary;
	/** Index of the source the chunk is of: packages do not carry over from one to the next. */
	readonly source: number;
}

export function join(chunks: readonly InputChunk[]): Columns {
	const total = (pick: (s: ChunkSummary) => Int32Array): Int32Array =>
		new Int32Array(sharedBuffer(4 * chunks.reduce((n, c) => n + pick(c.summary).length, 0)));
	const functions = total((s) => s.functions);
	const solver = new Solver();
	const strings = new Names(solver, new Set(chunks.map((chunk) => chunk.summary.strings)));
	const tables = new Map<number, number[]>();
	const tableBlocks: number[] = [];
	const columns = {
		strings,
		solver,
		functions,
		sites: total((s) => s.sites),
		blocks: total((s) => s.blocks),
		refs: total((s) => s.refs),
		uses: total((s) => s.uses),
		links: total((s) => s.links),
		locals: total((s) => s.locals),
		given: total((s) => s.given),
		flows: total((s) => s.flows),
		sourceOf: new Int32Array(functions.length / Fn.stride),
		tables,
		tableBlocks,
	};
	const at = { functions: 0, sites: 0, blocks: 0, refs: 0, uses: 0, links: 0, locals: 0, given: 0, flows: 0 };
	let carried = -1;
	let source = -1;
	/** Chunks of one thread share their strings. */
	const known = new Map<Strings, Int32Array>();
	for (const chunk of chunks) {
		const { summary } = chunk;
		if (chunk.source !== source) carried = -1;
		source = chunk.source;
		let ids = known.get(summary.strings);
		if (ids === undefined) {
			ids = strings.add(summary.strings);
			known.set(summary.strings, ids);
		}
		const firstSite = at.sites / Site.stride;
		const firstBlock = at.blocks / Block.stride;
		addFunctions(
			summary.functions,
			ids,
			columns.functions,
			at.functions,
			firstSite,
			firstBlock,
			at.refs,
			at.uses / Use.stride,
			at.flows / Flow.stride,
		);
		for (let f = 0; f < summary.functionsBeforePackage; f++) {
			const i = at.functions + f * Fn.stride + Fn.package;
			if ((functions[i] as number) < 0) functions[i] = carried;
		}
		addNamed(summary.sites, ids, columns.sites, at.sites, Site.stride, [Site.callee, Site.file]);
		addBlocks(summary.blocks, ids, columns.blocks, at.blocks, firstSite, firstBlock, tableBlocks);
		const firstFunction = at.functions / Fn.stride;
		addNamed(summary.refs, ids, columns.refs, at.refs, strides.refs, [0]);
		addNamed(summary.locals, ids, columns.locals, at.locals, strides.locals, [1]);
		count(columns.locals, at.locals, at.locals + summary.locals.length, strides.locals, firstFunction);
		addNamed(summary.given, ids, columns.given, at.given, Given.stride, [Given.function]);
		count(columns.given, at.given + Given.site, at.given + summary.given.length, Given.stride, firstSite);
		addNamed(summary.uses, ids, columns.uses, at.uses, Use.stride, [Use.type]);
		addNamed(summary.links, ids, columns.links, at.links, Link.stride, [Link.symbol, Link.target]);
		count(columns.links, at.links + Link.after, at.links + summary.links.length, Link.stride, firstFunction);
		addNamed(summary.flows, ids, columns.flows, at.flows, Flow.stride, [Flow.name, Flow.source]);
		addTables(summary.tables, ids, tables);
		const last = at.functions + summary.functions.length;
		columns.sourceOf.fill(source, firstFunction, last / Fn.stride);
		at.functions = last;
		at.sites += summary.sites.length;
		at.blocks += summary.blocks.length;
		at.refs += summary.refs.length;
		at.locals += summary.locals.length;
		at.given += summary.given.length;
		at.uses += summary.uses.length;
		at.links += summary.links.length;
		at.flows += summary.flows.length;
		if (summary.lastPackage >= 0) carried = ids[summary.lastPackage] as number;
	}
	qualify(columns);
	return { ...columns, linksByKind: byKind(columns.links) };
}

/** Who looks for links looks for those of one kind or two. */
function byKind(links: Int32Array): Int32Array[] {
	const counts = new Int32Array(Object.keys(LinkKind).length);
	for (let l = Link.kind; l < links.length; l += Link.stride) (counts[links[l] as number] as number)++;
	const lists = Array.from(counts, (length) => new Int32Array(length));
	counts.fill(0);
	for (let l = 0; l < links.length; l += Link.stride) {
		const kind = links[l + Link.kind] as number;
		const list = lists[kind];
		// Others mean nothing to anybody (numbered.ts).
		if (list !== undefined) list[(counts[kind] as number)++] = l;
	}
	return lists;
}

function renamed(ids: Int32Array, local: number): number {
	return local < 0 ? local : (ids[local] as number);
}

/** Makes one column of records the program's strings. Calls in a loop over millions of records are real ones: V8 is told not to inline. */
function rename(to: Int32Array, from: number, end: number, stride: number, ids: Int32Array): void {
	for (let i = from; i < end; i += stride) {
		const local = to[i] as number;
		if (local >= 0) to[i] = ids[local] as number;
	}
}

/** Makes the numbers in one column count on; below 0 there is none. */
function shift(to: Int32Array, from: number, end: number, stride: number, by: number): void {
	for (let i = from; i < end; i += stride) {
		const number = to[i] as number;
		if (number >= 0) to[i] = number + by;
	}
}

/** Makes all numbers in one column count on: -1, too, is one that counts from the chunk's first, the last of the chunk before. */
function count(to: Int32Array, from: number, end: number, stride: number, by: number): void {
	for (let i = from; i < end; i += stride) (to[i] as number) += by;
}

function addTables(from: Int32Array, ids: Int32Array, to: Map<number, number[]>): void {
	for (let i = 0; i < from.length; i += strides.tables) {
		const table = ids[from[i] as number] as number;
		const pc = from[i + 2] as number;
		const list = to.get(table);
		if (list === undefined) to.set(table, [pc]);
		else list.push(pc);
	}
}

function addFunctions(
	from: Int32Array,
	ids: Int32Array,
	to: Int32Array,
	at: number,
	firstSite: number,
	firstBlock: number,
	firstRef: number,
	firstUse: number,
	firstFlow: number,
): void {
	to.set(from, at);
	const end = at + from.length;
	for (let f = at; f < end; f += Fn.stride) {
		to[f + Fn.name] = renamed(ids, to[f + Fn.name] as number);
		to[f + Fn.package] = renamed(ids, to[f + Fn.package] as number);
		to[f + Fn.file] = renamed(ids, to[f + Fn.file] as number);
		to[f + Fn.morestack] = renamed(ids, to[f + Fn.morestack] as number);
		(to[f + Fn.sites] as number) += firstSite;
		(to[f + Fn.blocks] as number) += firstBlock;
		(to[f + Fn.refs] as number) += firstRef;
		(to[f + Fn.uses] as number) += firstUse;
		(to[f + Fn.flows] as number) += firstFlow;
	}
}

/** Adds records of which only the named columns are strings. */
function addNamed(
	from: Int32Array,
	ids: Int32Array,
	to: Int32Array,
	at: number,
	stride: number,
	named: readonly number[],
): void {
	to.set(from, at);
	for (const column of named) rename(to, at + column, at + from.length, stride, ids);
}

function addBlocks(
	from: Int32Array,
	ids: Int32Array,
	to: Int32Array,
	at: number,
	firstSite: number,
	firstBlock: number,
	tableBlocks: number[],
): void {
	to.set(from, at);
	const end = at + from.length;
	for (let b = at; b < end; b += Block.stride) {
		const table = to[b + Block.table] as number;
		if (table < 0) continue;
		to[b + Block.table] = ids[table] as number;
		tableBlocks.push(b / Block.stride);
	}
	shift(to, at + Block.sites, end, Block.stride, firstSite);
	shift(to, at + Block.next, end, Block.stride, firstBlock);
	shift(to, at + Block.branch, end, Block.stride, firstBlock);
}

/** A report as the page's data. */
import type { RenderOptions } from "../../model/render.js";
import type { ChainStep, FunctionReport, GraphEdge, Report, RootReport } from "../../model/report.js";
import { StringTable } from "../../util/strings.js";
import { withoutCopies } from "../copies.js";
import { distinct } from "../distinct.js";
import { worstFirst } from "../order.js";
import { isFile, shortPath } from "../place.js";
import {
	checks,
	edgeKinds,
	FunctionFlag,
	type PageData,
	type PageEntry,
	type PageFunctions,
	verdicts,
} from "./data.js";

type Column = keyof PageFunctions;
/** Lines of source that are kept. */
const mostLines = 20_000;

class Encoder {
	readonly names = new StringTable();
	readonly packages = new StringTable();
	readonly files = new StringTable();
	readonly texts = new StringTable();
	readonly lines: number[] = [];
	private readonly paths = new Map<string, number>();
	private readonly seen = new Set<string>();

	constructor(
		private readonly cwd: string,
		private readonly source: RenderOptions["source"],
	) {}

	/** Keeps a line of source, where it is at hand. */
	private keep(file: string, line: number): void {
		if (this.source === undefined || this.lines.length >= 3 * mostLines || !isFile(file)) return;
		const key = `${line} ${file}`;
		if (this.seen.has(key)) return;
		this.seen.add(key);
		const text = this.source(file, line);
		if (text !== null) this.lines.push(this.file(file), line, this.texts.id(text));
	}

	locals(list: readonly FunctionReport[]): number[] {
		return list.flatMap(({ locals = [] }, row) =>
			locals.length === 0
				? []
				: [row, locals.length, ...locals.flatMap(({ name, size }) => [this.texts.id(name), size])],
		);
	}

	/** Id of the path as it is shown; -1 where there is no file. */
	private file(file: string): number {
		let id = this.paths.get(file);
		if (id === undefined) {
			id = isFile(file) ? this.files.id(shortPath(file, this.cwd)) : -1;
			this.paths.set(file, id);
		}
		return id;
	}

	private name(name: string | null | undefined): number {
		return name === null || name === undefined ? -1 : this.names.id(name);
	}

	functions(list: readonly FunctionReport[]): PageFunctions {
		const columns = {} as Record<Column, number[]>;
		const values: Readonly<Record<Column, (fn: FunctionReport) => number>> = {
			name: (fn) => this.names.id(fn.name),
			package: (fn) => this.packages.id(fn.package),
			file: (fn) => this.file(fn.file),
			line: (fn) => fn.line,
			frame: (fn) => fn.frame,
			maxFrame: (fn) => fn.maxFrame,
			check: (fn) => checks.indexOf(fn.check),
			must: (fn) => fn.need.must,
			may: (fn) => fn.need.may ?? -1,
			resolved: (fn) => fn.need.resolved,
			unresolved: (fn) => fn.unresolved,
			reachedMin: (fn) => fn.reached?.min ?? -1,
			reachedMax: (fn) => fn.reached?.max ?? -1,
			flags: flagsOf,
		};
		for (const [column, value] of Object.entries(values)) columns[column as Column] = list.map(value);
		return columns;
	}

	private chain(chain: readonly ChainStep[]): number[] {
		for (const step of chain) this.keep(step.file, step.line);
		return chain.flatMap((step) => [
			this.names.id(step.function),
			step.frame,
			step.depth,
			this.file(step.file),
			step.line,
			step.grownTo ?? 0,
		]);
	}

	entry(root: RootReport): PageEntry {
		for (const site of root.sites) this.keep(site.file, site.line);
		const { kind, line, probability, must, may, resolved, complete, recursive, entryDepth, growth, cycle } = root;
		return {
			name: this.names.id(root.function),
			wrapper: this.name(root.wrapper),
			kind,
			package: this.packages.id(root.package),
			file: this.file(root.file),
			line,
			verdict: verdicts.indexOf(root.verdict),
			probability,
			recorded: root.recorded ?? null,
			must,
			may,
			resolved,
			complete,
			recursive,
			entryDepth,
			chain: this.chain(root.chain),
			finalStack: growth.finalStack,
			copies: growth.copies,
			bytesCopied: growth.bytesCopied,
			first: this.name(growth.first),
			overflow: this.name(growth.overflow),
			longest:
				root.longest === undefined
					? null
					: { chain: this.chain(root.longest.chain), finalStack: root.longest.growth.finalStack },
			sites: root.sites.map((site) => ({
				function: this.names.id(site.function),
				file: this.file(site.file),
				line: site.line,
				inLoop: site.inLoop,
			})),
			culprits: root.culprits.map(({ reason, function: name, callee, file, line: at }) => ({
				reason,
				function: this.names.id(name),
				callee: this.name(callee),
				file: this.file(file),
				line: at,
			})),
			cycle:
				cycle === null
					? null
					: {
							functions: cycle.functions.map((name) => this.names.id(name)),
							bytesPerTurn: cycle.bytesPerTurn,
							firstGrowthDepth: cycle.firstGrowthDepth,
						},
		};
	}

	/** Calls from and to functions that are named so far. */
	calls(edges: Iterable<GraphEdge>): number[] {
		const known = this.names.list.length;
		const isKnown = (name: string): boolean => {
			const id = this.names.find(name);
			return id >= 0 && id < known;
		};
		const from = new Map<number, number[]>();
		for (const { caller, callee, kind } of distinct(edges)) {
			if (callee === "?" || !(isKnown(caller) || isKnown(callee))) continue;
			const id = this.names.id(caller);
			const list = from.get(id) ?? [];
			from.set(id, list);
			list.push(this.names.id(callee) * 8 + edgeKinds.indexOf(kind));
		}
		const flat: number[] = [];
		for (const [caller, callees] of from) {
			flat.push(caller, callees.length);
			for (const callee of callees) flat.push(callee);
		}
		return flat;
	}
}

function flagsOf({ nosplit, tips, need, dupok, abi }: FunctionReport): number {
	return (
		(nosplit ? FunctionFlag.nosplit : 0) |
		(tips ? FunctionFlag.tips : 0) |
		(need.complete ? FunctionFlag.complete : 0) |
		(need.recursive ? FunctionFlag.recursive : 0) |
		(dupok ? FunctionFlag.dupok : 0) |
		(abi === "ABI0" ? FunctionFlag.abi0 : 0)
	);
}

export function encode(report: Report, options: RenderOptions): PageData {
	const encoder = new Encoder(options.cwd, options.source);
	const { tool, target, summary } = report;
	const rows = withoutCopies(report.functions);
	const functions = encoder.functions(rows);
	const entries = worstFirst(report.roots).map((root) => encoder.entry(root));
	const findings = report.findings.map(({ rule, severity, message, function: name }) => ({
		rule,
		severity,
		message,
		function: encoder.names.id(name),
	}));
	const calls = options.edges === undefined ? [] : encoder.calls(options.edges());
	const { list: names } = encoder.names;
	const { list: packages } = encoder.packages;
	const { list: files } = encoder.files;
	const locals = encoder.locals(rows);
	const { lines } = encoder;
	const { list: texts } = encoder.texts;
	const name = `${tool.name} ${tool.version}`;
	return {
		tool: name,
		target,
		summary,
		entries,
		functions,
		calls,
		findings,
		names,
		packages,
		files,
		lines,
		texts,
		locals,
	};
}

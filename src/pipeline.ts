/**
 * The whole of it: read → parse and decode (in chunks, by the host's threads) → join → bounds → roots → report.
 * Pure but for the host, which reads bytes, and may solve what is much on a thread of its own.
 */
import { startBounds } from "./analysis/bounds.js";
import { hintsOf } from "./analysis/estimatehints.js";
import { edgesOf } from "./analysis/graphedges.js";
import { calledOutside, reachedParts } from "./analysis/library.js";
import { pathBetween } from "./analysis/path.js";
import { type InputChunk, Program } from "./analysis/program.js";
import { startReach } from "./analysis/reach.js";
import { Reading } from "./analysis/reading.js";
import { collectDiagnostics, isDamaged, missingCode, remarksOn, warning } from "./analysis/remarks.js";
import { Results } from "./analysis/results.js";
import { findRoots } from "./analysis/roots.js";
import type { Solving } from "./analysis/solving.js";
import type { TargetModel } from "./analysis/target.js";
import { type Arch, architectures } from "./arch/registry.js";
import type { Analysis, Index, Library, Progress, Scan, ScanOptions } from "./model/analysis.js";
import type { Diagnostic } from "./model/diagnostic.js";
import type { FileSource, Source, StreamSource } from "./model/input.js";
import type { Report } from "./model/report.js";
import { type ChunkSummary, Fn } from "./model/summary.js";
import { holderOf, makeReport, targetReport } from "./reporting.js";
import { resolveValues } from "./resolve/index.js";
import { addKnownCalls } from "./resolve/known.js";
import { missingCallee } from "./resolve/wholeprogram.js";
import { nearest } from "./util/nearest.js";

/** The architecture of a source from its first bytes; null asks for more of them. `isAll`: there are no more. */
export type ArchOf = (sample: Uint8Array, source: Source, isAll: boolean) => string | null;

/** Reads and summarises sources; threads, files and buffers are its business. */
export interface Host {
	/**
	 * Summaries of all chunks, by source in the order given. For a source without any function `archOf` never gives more
	 * than null: then any architecture will do.
	 */
	summarise(
		sources: readonly (FileSource | StreamSource)[],
		archOf: ArchOf,
		options: { readonly threads: number; readonly progress: Progress | null },
	): Promise<InputChunk[]>;
	/** Where a program of so many functions is solved beside what else there is to do; null where that is not worth it. */
	solving?(functions: number, threads: number): Solving | null;
}

/** A scan on the given host. */
export function scanWith(host: Host): Scan {
	return async (given, options, progress) => {
		// The order in which files are named does not matter to the result.
		const sources = [...given].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
		const reading = new Reading(options);
		const chunks = await summarise(host, sources, reading, options, progress);
		const functions = chunks.reduce((n, { summary }) => n + summary.functions.length / Fn.stride, 0);
		const solving = host.solving?.(functions, options.threads ?? 0) ?? undefined;
		const part = new Program(chunks);
		const target = reading.target(part);
		const library = options.go === undefined ? await findLibrary(part, target, options) : null;
		const program = library === null ? part : withLibrary(chunks, library, sources.length);
		const read: Read = {
			isDamaged: isDamaged(chunks),
			diagnostics: collectDiagnostics(sources, chunks, options),
			lines: chunks.reduce((n, c) => n + c.summary.counts.lines, 0),
		};
		// The program has all else that they hold, and what follows needs the memory.
		chunks.length = 0;
		return analyse(read, program, target, library, options, solving);
	};
}

/** What is told of the reading. */
interface Read {
	/** Something could not be read. */
	readonly isDamaged: boolean;
	readonly diagnostics: readonly Diagnostic[];
	readonly lines: number;
}

/** Source: the library's, behind all others. */
function withLibrary(chunks: readonly InputChunk[], { chunks: parts, isExact }: Library, source: number): Program {
	return new Program([...chunks, ...parts.map((summary) => ({ summary, source }))], { source, isExact });
}

/** The parts of the standard library that the input calls into; null when it calls nothing outside, or there is no index. */
async function findLibrary(program: Program, target: TargetModel, options: ScanOptions): Promise<Library | null> {
	const outside = calledOutside(program);
	if (outside.size === 0 || options.library === undefined) return null;
	const library = await options.library(target, outside);
	if (library === null) return null;
	const chunks = reachedParts(program, library.chunks);
	return chunks.length === 0 ? null : { ...library, chunks };
}

/** What is kept of a source, on the given host: `stackscan index`. */
export function indexWith(host: Host): Index {
	return async (source, options, progress) => {
		const reading = new Reading(options);
		const chunks = await summarise(host, [source], reading, options, progress);
		const { goarch, isAssumed } = reading;
		const summaries = placed(
			chunks.map((chunk) => chunk.summary),
			source,
		);
		return { goarch, isAssumed, versions: reading.hints.span(), chunks: summaries };
	};
}

/** Problems at the lines where they are found in the input, also where the text had to be changed before it was read. */
function placed(chunks: readonly ChunkSummary[], source: Source): ChunkSummary[] {
	const lineOf = source.kind === "stream" ? source.lineOf : undefined;
	if (lineOf === undefined) return [...chunks];
	let before = 0;
	return chunks.map((chunk) => {
		const base = before;
		before += chunk.counts.lines;
		return { ...chunk, problems: chunk.problems.map((p) => ({ ...p, line: lineOf(base + p.line) - base })) };
	});
}

/** Chunks of all sources in their order: indexes hold theirs, the host reads the rest. */
async function summarise(
	host: Host,
	sources: readonly Source[],
	reading: Reading,
	options: ScanOptions,
	progress: Progress | null,
): Promise<InputChunk[]> {
	const perSource: InputChunk[][] = sources.map(() => []);
	const toRead: (FileSource | StreamSource)[] = [];
	const numbers: number[] = [];
	for (const [number, source] of sources.entries()) {
		if (source.kind !== "index") {
			toRead.push(source);
			numbers.push(number);
			continue;
		}
		const { stored } = source;
		reading.hints.addSpan(stored.versions);
		if (stored.goarch !== null) reading.found(source, { goarch: stored.goarch, isAssumed: stored.isAssumed });
		perSource[number] = stored.chunks.map((summary) => ({ summary, source: number }));
	}
	if (toRead.length > 0) {
		const archOf: ArchOf = (sample, source, isAll) => reading.sample(sample, source, isAll);
		for (const chunk of await host.summarise(toRead, archOf, { threads: options.threads ?? 0, progress })) {
			const source = numbers[chunk.source] as number;
			(perSource[source] as InputChunk[]).push({ summary: chunk.summary, source });
		}
	}
	return perSource.flat();
}

function analyse(
	read: Read,
	program: Program,
	target: TargetModel,
	library: Library | null,
	options: ScanOptions,
	solving: Solving | undefined,
): Analysis {
	const missing = missingCallee(program, options.go !== undefined);
	const { ptrSize } = architectures.get(target.goarch) as Arch;
	const possible = resolveValues(program, ptrSize, missing !== null || read.isDamaged);
	const wrongCalls = addKnownCalls(program, options.calls ?? []);
	const bounding = startBounds(program, target.callPush, solving);
	// Goroutines that the library starts of its own accord are not the input's.
	const roots = findRoots(program, target, options.roots ?? [], options.pools?.submit ?? []).filter(
		(r) => holderOf(r) < program.listed,
	);
	// While another thread solves the bounds: what else stands on the calls alone.
	hintsOf(program);
	const bounds = bounding();
	const reach = startReach(
		program,
		bounds,
		target,
		roots.flatMap((r) => r.entries.map((f) => ({ function: f, depth: r.depth }))),
	);
	const results = new Results(
		program,
		bounds,
		target,
		reach,
		roots.flatMap((r) => r.entries),
		options.recording ?? null,
	);
	const diagnostics = [
		...read.diagnostics,
		...remarksOn(library, target),
		...(missing === null ? [] : [missingCode(missing, options.go !== undefined)]),
		...wrongCalls.map((message) => warning("known-call", message)),
	];
	let report: Report | null = null;
	return {
		empty: program.count === 0,
		diagnostics,
		report: () => (report ??= makeReport(results, roots, library, diagnostics, read.lines, options)),
		why: (name) => {
			const named = program.named(name);
			return named.length === 0 ? null : results.why(named, roots, targetReport(target));
		},
		path: (from, to) => pathBetween(results, from, to, targetReport(target)),
		suggest: (name) => nearest(name, allNames(program)),
		frames: () => results.frames(),
		edges: (guesses = "none", isWanted) => edgesOf(program, guesses, guesses === "none" ? null : possible(), isWanted),
	};
}

function* allNames(program: Program): Generator<string> {
	for (let f = 0; f < program.count; f++) yield program.name(f);
}

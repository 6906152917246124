/**
 * The whole of it: read → parse and decode (in chunks, by the host's threads) → join → bounds → roots → report.
 * Pure but for the host, which reads bytes.
 */
import { Bounds } from "./analysis/bounds.js";
import { detectArch, machineOf } from "./analysis/detect.js";
import { DiagnosticCollector } from "./analysis/diagnostics.js";
import { HintReader, type Hints } from "./analysis/hints.js";
import { type InputChunk, Program } from "./analysis/program.js";
import { Reach } from "./analysis/reach.js";
import { Results } from "./analysis/results.js";
import { findRoots, type Root } from "./analysis/roots.js";
import { originOf, type TargetModel, targetOf } from "./analysis/target.js";
import { type Arch, architectures } from "./arch/registry.js";
import type { Analysis, Progress, Scan, ScanOptions } from "./model/analysis.js";
import type { Diagnostic } from "./model/diagnostic.js";
import type { Source } from "./model/input.js";
import type { FunctionReport, Report, RootReport, Summary, TargetReport } from "./model/report.js";
import type { Target } from "./model/target.js";
import { resolveValues } from "./resolve/index.js";
import { findingsOf } from "./rules/registry.js";
import { UserError } from "./util/errors.js";
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
		sources: readonly Source[],
		archOf: ArchOf,
		options: { readonly threads: number; readonly progress: Progress | null },
	): Promise<InputChunk[]>;
}

/** A scan on the given host. */
export function scanWith(host: Host): Scan {
	return async (given, options, progress) => {
		// The order in which files are named does not matter to the result.
		const sources = [...given].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
		let goarch = chosenArch(options);
		let first: Source | null = null;
		const hints = new HintReader();
		let isAssumed = false;
		const archOf: ArchOf = (sample, source, isAll) => {
			hints.sample(sample);
			if (goarch !== null && first === null) return goarch;
			const found = detectArch(sample, goarch, isAll);
			if (found === null) return null;
			if (goarch !== null && first !== null && found.goarch !== goarch)
				throw new UserError(
					`${first.name} is a listing of ${goarch}, ${source.name} one of ${found.goarch}`,
					"scan listings of different architectures in runs of their own",
				);
			if (first === null || !found.isAssumed) isAssumed = found.isAssumed;
			first ??= source;
			goarch = found.goarch;
			return goarch;
		};
		const chunks = await host.summarise(sources, archOf, { threads: options.threads ?? 0, progress });
		return analyse(sources, chunks, { goarch, isAssumed }, hints, options);
	};
}

function chosenArch(options: ScanOptions): string | null {
	const goarch = options.goarch ?? options.go?.goarch ?? null;
	if (goarch === null || machineOf(goarch) !== null) return goarch;
	throw new UserError(
		`no support for GOARCH ${goarch} yet`,
		`this release knows ${[...architectures.keys()].join(", ")}`,
	);
}

function analyse(
	sources: readonly Source[],
	chunks: readonly InputChunk[],
	found: FoundArch,
	hints: HintReader,
	options: ScanOptions,
): Analysis {
	const program = new Program(chunks);
	const target = chooseTarget(hints.read(program), found, options);
	resolveValues(program, (architectures.get(goarch ?? "amd64") as Arch).ptrSize);
	const bounds = new Bounds(program, target.callPush);
	const roots = findRoots(program, target, options.roots ?? []);
	const reach = new Reach(
		program,
		bounds,
		target,
		roots.filter((r) => r.entry >= 0).map((r) => ({ function: r.entry, depth: r.depth })),
	);
	const results = new Results(program, bounds, target, reach);
	const diagnostics = collectDiagnostics(sources, chunks, options);
	const lines = chunks.reduce((n, c) => n + c.summary.counts.lines, 0);
	let report: Report | null = null;
	return {
		empty: program.count === 0,
		diagnostics,
		report: () => (report ??= makeReport(results, roots, diagnostics, lines, options)),
		why: (name) => {
			const [f] = program.named(name);
			return f === undefined ? null : results.why(f, roots, targetReport(target));
		},
		suggest: (name) => nearest(name, allNames(program)),
		edges: () => results.edges(),
	};
}

function* allNames(program: Program): Generator<string> {
	for (let f = 0; f < program.count; f++) yield program.name(f);
}

/** GOARCH of the run, and whether its byte order is a guess. */
interface FoundArch {
	readonly goarch: string | null;
	readonly isAssumed: boolean;
}

function chooseTarget(hints: Hints, { goarch, isAssumed }: FoundArch, options: ScanOptions): TargetModel {
	const arch = architectures.get(goarch ?? "amd64");
	if (arch === undefined) throw new Error(`no architecture ${goarch ?? ""}`);
	const { go } = options;
	const goVersion = options.goVersion ?? go?.goVersion ?? hints.goVersion;
	return targetOf(arch, {
		goVersion,
		goVersionRange: goVersion === null ? hints.goVersionRange : null,
		goos: options.goos ?? go?.goos ?? hints.goos ?? "linux",
		race: options.race ?? hints.race,
		...(options.startStack === undefined ? {} : { startStack: options.startStack }),
		origin: {
			goVersion: originOf(options.goVersion, goVersion ?? hints.goVersionRange),
			goos: originOf(options.goos, go?.goos ?? hints.goos),
			goarch: originOf(options.goarch, go?.goarch ?? (isAssumed ? null : goarch)),
			race: originOf(options.race, go?.race ?? (hints.race ? true : undefined)),
			startStack: originOf(options.startStack, null),
		},
	});
}

function collectDiagnostics(
	sources: readonly Source[],
	chunks: readonly InputChunk[],
	options: ScanOptions,
): Diagnostic[] {
	const collector = new DiagnosticCollector(options.strict === true);
	let source = -1;
	let line = 0;
	for (const chunk of chunks) {
		if (chunk.source !== source) line = 0;
		source = chunk.source;
		const from = sources[source];
		const lineOf = from?.kind === "stream" ? from.lineOf : undefined;
		collector.add(from?.name ?? "", line, chunk.summary, lineOf);
		line += chunk.summary.counts.lines;
	}
	return collector.list();
}

function targetReport(target: Target): TargetReport {
	const { goVersion, goVersionRange, judgedAs, goos, goarch, race, origin } = target;
	const { startStack, guard, entryDepth, limit, maxStack, adaptiveStart } = target;
	return {
		goVersion,
		goVersionRange,
		judgedAs,
		goos,
		goarch,
		startStack,
		guard,
		entryDepth,
		limit,
		maxStack,
		adaptiveStart,
		race,
		origin,
	};
}

function makeReport(
	results: Results,
	roots: readonly Root[],
	diagnostics: readonly Diagnostic[],
	lines: number,
	options: ScanOptions,
): Report {
	const { program, target } = results;
	const owned = ownership(options);
	const functions: FunctionReport[] = [];
	let unresolvedCalls = 0;
	for (let f = 0; f < program.count; f++) {
		unresolvedCalls += results.unresolvedIn(f);
		if (owned(results.package(f))) functions.push(results.function(f));
	}
	const rootReports: RootReport[] = roots.filter((r) => owned(ownerOf(results, r))).map((r) => results.root(r));
	const findings = findingsOf({ target: targetReport(target), functions, roots: rootReports });
	const verdicts = { always: 0, likely: 0, unlikely: 0, never: 0, unknown: 0 };
	for (const root of rootReports) verdicts[root.verdict]++;
	const summary: Summary = {
		functions: program.count,
		roots: rootReports.length,
		...verdicts,
		findings: findings.length,
		unresolvedCalls,
		lines,
	};
	return {
		schemaVersion: 1,
		tool: { name: "stackscan", version: options.toolVersion },
		target: targetReport(target),
		summary,
		functions,
		roots: rootReports,
		findings,
		diagnostics,
	};
}

/** Package that a root counts to: where its go statement stands, else its own. */
function ownerOf(results: Results, root: Root): string {
	const site = root.sites[0];
	if (site !== undefined) return results.package(site.holder);
	return root.entry >= 0 ? results.package(root.entry) : "";
}

/** Which packages are reported: all of a listing, those of the main module when packages were scanned. */
function ownership(options: ScanOptions): (path: string) => boolean {
	if (options.all === true || options.go === undefined) return () => true;
	const own = new Set(options.go.ownPackages);
	return (path) => own.has(path) || own.has(path.replace(/(?:_test|\.test)$/, ""));
}

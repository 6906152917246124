/** The report of a finished analysis, and the findings of the rules in it. */
import { ColdEntries } from "./analysis/cold.js";
import { ProgramFacts } from "./analysis/facts.js";
import { type Results, withBehind } from "./analysis/results.js";
import type { Root } from "./analysis/root.js";
import type { Library, ScanOptions } from "./model/analysis.js";
import type { Diagnostic } from "./model/diagnostic.js";
import type { FunctionReport, Report, Summary, TargetReport } from "./model/report.js";
import type { Target } from "./model/target.js";
import { findingsOf } from "./rules/registry.js";

export function targetReport(target: Target): TargetReport {
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

export function makeReport(
	results: Results,
	roots: readonly Root[],
	library: Library | null,
	diagnostics: readonly Diagnostic[],
	lines: number,
	options: ScanOptions,
): Report {
	const { program, target } = results;
	results.startEstimates();
	const owned = ownership(options);
	const ownRoots = roots.filter((r) => owned(ownerOf(results, r)));
	const cold = new ColdEntries(program, roots);
	// First what the bounds alone tell: another thread may still be solving what the rest stands on.
	const stacks = ownRoots.map((r) => results.stackOf(r));
	const functions: FunctionReport[] = [];
	const reported: number[] = [];
	let unresolvedCalls = 0;
	for (let f = 0; f < program.listed; f++) {
		unresolvedCalls += results.unresolvedIn(f);
		if (!owned(results.package(f))) continue;
		functions.push(results.function(f));
		reported.push(f);
	}
	const rootReports = ownRoots.map((r, i) => {
		const report = results.root(r, stacks[i] ?? null);
		const why = cold.of(r);
		return why === null ? report : withBehind(report, "sites", { cold: why });
	});
	const facts = new ProgramFacts(results, reported, ownRoots, roots);
	const budgets = options.lint?.budgets ?? [];
	const findings = findingsOf(
		{ target: targetReport(target), functions, roots: rootReports, facts, budgets },
		options.lint,
	);
	const verdicts = { always: 0, likely: 0, unlikely: 0, never: 0, unknown: 0 };
	for (const root of rootReports) verdicts[root.verdict]++;
	const summary: Summary = {
		functions: program.listed,
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
		...(library === null ? {} : { library: { goVersion: library.goVersion, isExact: library.isExact } }),
		summary,
		functions,
		roots: rootReports,
		findings,
		diagnostics,
	};
}

/** Function that a root counts to: the one that holds its go statement, else its own; -1 when there is neither. */
export function holderOf(root: Root): number {
	return root.sites[0]?.holders[0] ?? root.entry;
}

/** Package that a root counts to: where its go statement stands, else its own. */
function ownerOf(results: Results, root: Root): string {
	const holder = holderOf(root);
	return holder >= 0 ? results.package(holder) : "";
}

/** Which packages are reported: all of a listing, those of the main module when packages were scanned. */
function ownership(options: ScanOptions): (path: string) => boolean {
	if (options.all === true || options.go === undefined) return () => true;
	const own = new Set(options.go.ownPackages);
	return (path) => own.has(path) || own.has(path.replace(/(?:_test|\.test)$/, ""));
}

/** What is left of a report's findings after comments in the source, a baseline and the base of a comparison. */
import { readFile as read } from "node:fs";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { defaultTolerance } from "../lint/bands.js";
import { type BaselineEntry, compareWithBaseline, readBaseline, writeBaseline } from "../lint/baseline.js";
import { diffOf, snapshotOf } from "../lint/compare.js";
import { applyIgnores } from "../lint/ignores.js";
import type { Analysis } from "../model/analysis.js";
import type { EntryChange, Snapshot } from "../model/diff.js";
import type { Finding, Report } from "../model/report.js";
import { findingsOf, rules, severityIn } from "../rules/registry.js";
import { noSettings } from "../rules/settings.js";
import { InputError } from "../util/errors.js";
import { plural, size } from "../util/figures.js";
import type { Host } from "./host.js";
import type { ScanValues } from "./options.js";
import { writeTo, writeWhole } from "./output.js";

/** What an earlier version of the program gave. */
export interface BaseResult {
	/** How to name it: `origin/main (3f2a91c)`. */
	readonly name: string;
	readonly snapshot: Snapshot;
	readonly entries: readonly BaselineEntry[];
}

interface Where {
	/** Directory that files are named from. */
	readonly dir: string;
	readonly moduleRoot: string | null;
	readonly before: BaseResult | null;
}

/** Not that of node:fs/promises, which takes some milliseconds to load. */
const readFile = promisify(read);

/** Rules that need an earlier result. */
const needsBase = "SS007";
const grows: ReadonlySet<string> = new Set(["SS001", "SS002"]);
/** Files that are read at a time. */
const atOnce = 64;

const rank: Readonly<Record<Finding["severity"], number>> = { error: 0, warning: 1, note: 2 };

function targetOf(report: Report): string {
	return `${report.target.goos}/${report.target.goarch}`;
}

/** Source files of the user's own that the report is about, by the names it has for them. */
async function sources(report: Report, { dir, moduleRoot }: Where): Promise<Map<string, string>> {
	const roots = [dir, ...(moduleRoot === null ? [] : [moduleRoot])];
	/** By directory as the report has it: a program has thousands of files in some hundred. */
	const known = new Map<string, boolean>();
	const isOwn = (file: string): boolean => {
		const directory = dirname(file);
		let own = known.get(directory);
		if (own === undefined) {
			const ways = roots.map((root) => relative(root, resolve(dir, directory)));
			own = ways.some((way) => !way.startsWith("..") && !isAbsolute(way));
			known.set(directory, own);
		}
		return own;
	};
	const files = new Set<string>();
	/** Neighbours are mostly of one file. */
	let last = "";
	for (const { file } of report.functions) {
		if (file !== last) files.add(file);
		last = file;
	}
	for (const { file } of report.findings) files.add(file);
	const names = [...files].filter((file) => file.endsWith(".go") && isOwn(file)).sort();
	const texts = new Map<string, string>();
	for (let i = 0; i < names.length; i += atOnce) {
		const part = names.slice(i, i + atOnce);
		// A listing may be older than its sources, or come from elsewhere: what is not there has no comments.
		const found = await Promise.all(part.map((name) => readFile(resolve(dir, name), "utf8").catch(() => "")));
		for (const [k, name] of part.entries()) texts.set(name, found[k] as string);
	}
	return texts;
}

async function baselineOf(file: string, host: Host): Promise<readonly BaselineEntry[]> {
	let text: string;
	try {
		text = await readFile(resolve(host.cwd, file), "utf8");
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT")
			throw new InputError(`no baseline ${file}`, `write one: --write-baseline ${file}`);
		throw new InputError(`cannot read ${file}: ${(error as Error).message}`);
	}
	return readBaseline(text, file);
}

/** Says of findings that a change made worse why it did. */
function explained(findings: readonly Finding[], changes: readonly EntryChange[], name: string): Finding[] {
	return findings.map((finding) => {
		const change = grows.has(finding.rule) ? changes.find((one) => one.function === finding.function) : undefined;
		if (change === undefined) return finding;
		const why = change.reasons.join("; ");
		const was = change.before === null ? "it was not there" : `it ended on a stack of ${size(change.before)}`;
		return { ...finding, message: `${finding.message}; at ${name} ${was}${why === "" ? "" : `: ${why}`}` };
	});
}

async function writeKnown(findings: readonly Finding[], report: Report, file: string, host: Host): Promise<void> {
	const path = resolve(host.cwd, file);
	const before = await readFile(path, "utf8").then(
		(text) => readBaseline(text, file),
		() => [],
	);
	await writeWhole(path, writeBaseline(findings, targetOf(report), before));
	await writeTo(host.stderr, [`stackscan: ${file}: ${plural(findings.length, "finding")} of ${targetOf(report)}\n`]);
}

/** The report as it is to be shown; null when a baseline was written instead. */
export async function lintReport(
	report: Report,
	analysis: Analysis,
	values: ScanValues,
	where: Where,
	host: Host,
): Promise<Report | null> {
	const settings = values.lint ?? noSettings;
	const target = targetOf(report);
	const { before } = where;
	let findings: readonly Finding[] = report.findings;
	let known = 0;
	const changed = before === null ? [] : diffOf(before.snapshot, snapshotOf(report, analysis.frames()), ["", ""]).up;
	// An entry that grows has a finding of its own, and a comment that ignores it ignores its change.
	const alone = changed.filter(
		(change) => !report.findings.some((one) => grows.has(one.rule) && one.function === change.function),
	);
	findings = [
		...findings,
		...findingsOf({ target: report.target, functions: [], roots: [], changes: alone }, settings),
	];
	const ran = (rule: string, file: string): boolean =>
		(rule !== needsBase || before !== null) && severityIn(rule, file, settings) !== null;
	const { kept, ignored, idle } = applyIgnores(findings, await sources(report, where), rules, ran);
	findings = [...kept, ...findingsOf({ target: report.target, functions: [], roots: [], ignores: idle }, settings)];
	if (values.writeBaseline !== undefined) {
		const all = findings.filter(({ rule }) => rule !== needsBase);
		await writeKnown(all, report, values.writeBaseline, host);
		return null;
	}
	const tolerance = values.tolerance ?? defaultTolerance;
	let names: ReadonlySet<string> | null = null;
	const exists = (symbol: string): boolean => {
		names ??= new Set([...report.functions.map((fn) => fn.name), ...report.roots.map((root) => root.function)]);
		return names.has(symbol);
	};
	const drop = (entries: readonly BaselineEntry[]): void => {
		const { fresh } = compareWithBaseline(findings, entries, target, tolerance, exists);
		known += findings.length - fresh.length;
		findings = fresh;
	};
	if (before !== null) {
		const ofChange = findings.filter(({ rule }) => rule === needsBase);
		findings = findings.filter(({ rule }) => rule !== needsBase);
		drop(before.entries);
		findings = [...explained(findings, changed, before.name), ...ofChange];
	}
	if (values.baseline !== undefined) drop(await baselineOf(values.baseline, host));
	return {
		...report,
		summary: {
			...report.summary,
			findings: findings.length,
			...(ignored > 0 ? { ignored } : {}),
			...(known > 0 ? { known } : {}),
		},
		findings: [...findings].sort((a, b) => rank[a.severity] - rank[b.severity]),
	};
}

/** `stackscan diff OLD NEW`: two reports, or what a report can be made of, held against each other. */
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { diffOf, snapshotOf } from "../lint/compare.js";
import type { Snapshot } from "../model/diff.js";
import type { Report } from "../model/report.js";
import { diffReporters } from "../report/diff.js";
import { InputError } from "../util/errors.js";
import { checkFormats, publish, sayer } from "./commands.js";
import { type ExitCode, exitCodes } from "./exit.js";
import type { Host } from "./host.js";
import type { QueryValues } from "./options.js";
import { analyseConfigured } from "./settings.js";

export interface DiffValues extends QueryValues {
	readonly exitZero?: boolean;
}

/** Bytes of a file that tell whether it is a report. */
const sample = 4096;

/** A JSON report by its first key; null for anything else. */
async function reportIn(word: string, host: Host): Promise<Report | null> {
	const path = resolve(host.cwd, word);
	const info = await stat(path).catch(() => null);
	if (info?.isFile() !== true) return null;
	const text = await readFile(path, "utf8");
	if (!/^\s*\{\s*"schemaVersion"\s*:/.test(text.slice(0, sample))) return null;
	let report: Partial<Report>;
	try {
		report = JSON.parse(text) as Partial<Report>;
	} catch (error) {
		throw new InputError(`${word}: not JSON: ${(error as Error).message}`, "was it cut off?");
	}
	if (report.schemaVersion !== 1)
		throw new InputError(`${word}: a report of schema ${String(report.schemaVersion)}, this release reads 1`);
	if (report.target === undefined || !Array.isArray(report.roots) || !Array.isArray(report.functions))
		throw new InputError(`${word}: no report: target, roots or functions are missing`);
	return report as Report;
}

async function snapshot(word: string, values: DiffValues, host: Host): Promise<Snapshot> {
	const report = await reportIn(word, host);
	if (report !== null) return snapshotOf(report);
	const { analysis } = await analyseConfigured([word], values, host, sayer(values, host));
	return snapshotOf(analysis.report(), analysis.frames());
}

export async function diffCommand(old: string, now: string, values: DiffValues, host: Host): Promise<ExitCode> {
	const format = checkFormats(diffReporters, values, "text", host);
	const before = await snapshot(old, values, host);
	const after = await snapshot(now, values, host);
	if (before.target !== after.target)
		throw new InputError(
			`${old} is of ${before.target}, ${now} of ${after.target}`,
			"frames differ between targets whatever the code does: compare results of one",
		);
	const diff = diffOf(before, after, [old, now]);
	await publish(diffReporters, format, diff, values, host, false);
	return diff.up.length > 0 && values.exitZero !== true ? exitCodes.findings : exitCodes.clean;
}

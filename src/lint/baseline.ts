/**
 * Findings that are known: keyed by rule, symbol and target, never by line. A finding is known while it stays in its size band, or
 * grows by no more than the tolerance.
 */
import type { Finding } from "../model/report.js";
import { UserError } from "../util/errors.js";
import { packageOfName } from "../util/names.js";
import { isKnown } from "./bands.js";

export interface BaselineEntry {
	readonly rule: string;
	/** Function, as the compiler names it; the file for findings about no function. */
	readonly symbol: string;
	/** `linux/amd64`. */
	readonly target: string;
	readonly bytes?: number;
}

interface BaselineFile {
	readonly version: 1;
	readonly findings: readonly BaselineEntry[];
}

/** Numbers of function literals and wrappers shift when one is added before them: they are not part of the key. */
function stable(symbol: string): string {
	return symbol.replace(/\.(func|gowrap|deferwrap)\d+(?:\.\d+)*/g, ".$1").replace(/-range\d+/g, "-range");
}

function keyOf({ rule, symbol, target }: BaselineEntry): string {
	return `${rule}\n${stable(symbol)}\n${target}`;
}

export function entryOf(finding: Finding, target: string): BaselineEntry {
	const { rule, function: name, file, bytes } = finding;
	return { rule, symbol: name === "" ? file : name, target, ...(bytes === undefined ? {} : { bytes }) };
}

function byText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The file's text: sorted, an entry a line, so that changes of it can be read. Entries of other targets are kept. */
export function writeBaseline(
	findings: readonly Finding[],
	target: string,
	before: readonly BaselineEntry[] = [],
): string {
	const entries = [
		...findings.map((finding) => entryOf(finding, target)),
		...before.filter((entry) => entry.target !== target),
	].sort(
		(a, b) =>
			byText(a.target, b.target) ||
			byText(a.rule, b.rule) ||
			byText(a.symbol, b.symbol) ||
			(a.bytes ?? 0) - (b.bytes ?? 0),
	);
	const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n");
	return `{\n  "version": 1,\n  "findings": [${lines === "" ? "" : `\n${lines}\n  `}]\n}\n`;
}

function isEntry(value: unknown): value is BaselineEntry {
	const { rule, symbol, target, bytes } = (value ?? {}) as Record<string, unknown>;
	return (
		typeof rule === "string" &&
		typeof symbol === "string" &&
		typeof target === "string" &&
		(bytes === undefined || typeof bytes === "number")
	);
}

/** @throws UserError when it is no baseline. */
export function readBaseline(text: string, file: string): readonly BaselineEntry[] {
	const hint = "write it anew with --write-baseline";
	let parsed: unknown;
	try {
		parsed = JSON.parse(text);
	} catch (error) {
		throw new UserError(`${file}: no baseline: ${(error as Error).message}`, hint);
	}
	const { version, findings } = (parsed ?? {}) as Partial<BaselineFile>;
	if (version !== 1) throw new UserError(`${file}: not a baseline of version 1`, hint);
	if (!Array.isArray(findings) || !findings.every(isEntry))
		throw new UserError(`${file}: an entry without rule, symbol and target`, hint);
	return findings;
}

export interface Compared {
	/** Findings that are not known. */
	readonly fresh: readonly Finding[];
	/** Entries of this target that no finding answers to any more. */
	readonly gone: readonly BaselineEntry[];
}

/**
 * @param exists whether the present program has a function of that name: an entry whose function is gone may have been renamed
 */
export function compareWithBaseline(
	findings: readonly Finding[],
	entries: readonly BaselineEntry[],
	target: string,
	tolerance: number,
	exists: (symbol: string) => boolean,
): Compared {
	const left = new Map<string, BaselineEntry[]>();
	for (const entry of entries) {
		if (entry.target !== target) continue;
		const key = keyOf(entry);
		left.set(key, [...(left.get(key) ?? []), entry]);
	}
	const take = (list: BaselineEntry[], fits: (entry: BaselineEntry) => boolean): boolean => {
		const at = list.findIndex(fits);
		if (at >= 0) list.splice(at, 1);
		return at >= 0;
	};
	// Largest first on both sides: a large finding must not be excused by a small entry's neighbour.
	for (const list of left.values()) list.sort((a, b) => (b.bytes ?? 0) - (a.bytes ?? 0));
	const open = findings.filter((finding) => {
		const list = left.get(keyOf(entryOf(finding, target))) ?? [];
		return !take(list, (entry) => isKnown(finding.bytes, entry.bytes, tolerance));
	});
	const orphans = [...left.values()].flat().filter(({ symbol }) => !exists(symbol));
	const fresh = open.filter(
		(finding) =>
			!take(
				orphans,
				(entry) =>
					entry.rule === finding.rule &&
					packageOfName(entry.symbol) === packageOfName(finding.function) &&
					Math.abs((entry.bytes ?? 0) - (finding.bytes ?? 0)) <= tolerance,
			),
	);
	return { fresh, gone: [...left.values()].flat() };
}

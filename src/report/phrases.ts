/** Sentences shared by the reports: needs, growth, culprits, cycles, sites. Plain text, safe to print. */
import type { ChainStep, Culprit, Cycle, Growth, PoolTask, RootReport, Site, TargetReport } from "../model/report.js";
import { visible } from "../util/escape.js";
import { count, plural, size } from "../util/figures.js";
import { shorten } from "./names.js";
import { location, place } from "./place.js";

/** Columns a name may take inside a sentence: sentences are not cut to the terminal, but names can be endless. */
export const nameInSentence = 96;

/** A function's name inside a sentence. */
export function named(name: string): string {
	return shorten(name, nameInSentence);
}

/** `2 KB → 4 KB → 32 KB`: the sizes the stack goes through. */
export function ladder(chain: readonly ChainStep[], growth: Growth, target: TargetReport): string {
	const sizes = [target.startStack];
	for (const step of chain) if (step.grownTo !== null) sizes.push(step.grownTo);
	if (sizes.at(-1) !== growth.finalStack) sizes.push(growth.finalStack);
	return sizes.map(size).join(" → ");
}

/** `2 KB → 4 KB in main.f`, `1 copy of 608 bytes`: parts of a sentence; empty when nothing grows. */
export function growthParts(chain: readonly ChainStep[], growth: Growth, target: TargetReport): string[] {
	if (growth.copies === 0) return [];
	const copies =
		growth.copies === 1
			? `1 copy of ${plural(growth.bytesCopied, "byte")}`
			: `${plural(growth.copies, "copy", "copies")}, ${count(growth.bytesCopied)} bytes`;
	return [ladder(chain, growth, target), copies];
}

/** Bytes of need from which on a goroutine with this depth at entry grows its start stack. */
export function roomBelow(target: TargetReport, entryDepth: number): number {
	return Math.max(0, target.limit - entryDepth);
}

/** Anything that has the two bounds: a root, or a function's need. */
export interface Bounds {
	readonly must: number;
	readonly may: number | null;
	readonly complete: boolean;
	readonly recursive: boolean;
	readonly resolved: number;
}

/** `must 1,544`, `may 2,040` (or why it is not finite). */
export function boundParts(bounds: Bounds): string[] {
	const must = `must ${count(bounds.must)}`;
	if (bounds.may !== null) return [must, `may ${count(bounds.may)}`];
	const why = bounds.complete && bounds.recursive ? "unbounded (recursive)" : "unknown";
	return [must, `may ${why}, at least ${count(bounds.resolved)}`];
}

/** What keeps may from being finite. */
export function culpritText(culprit: Culprit, cwd: string): string {
	const where = place(culprit.file, culprit.line, cwd);
	const at = where === null ? "" : `, ${where}`;
	const callee = culprit.callee === null ? "" : named(culprit.callee);
	const holder = named(culprit.function);
	switch (culprit.reason) {
		case "unresolved":
			return callee === "" ? `an indirect call in ${holder}${at}` : `the call of ${callee} in ${holder}${at}`;
		case "outside":
			return `the call of ${callee === "" ? "a function" : callee}, which is not in the input, in ${holder}${at}`;
		case "recursive":
			return `recursion through ${holder}${at}`;
		case "stack-unknown":
			return `${holder}, whose stack use cannot be followed${at}`;
		case "recover":
			return `a panic that ${holder} may recover${at}`;
		case "depth-unknown":
			return `how much of the stack is in use when ${holder} is entered${at}`;
		default: {
			const never: never = culprit.reason;
			return never;
		}
	}
}

/** `main.a → main.b → main.a, 96 bytes a turn; first growth at depth 1,144`. */
export function cycleText(cycle: Cycle): string {
	const shown = cycle.functions.slice(0, 4).map((name) => shorten(name, 48));
	const more = cycle.functions.length - shown.length;
	const middle = more > 0 ? ` → … ${count(more)} more` : "";
	const round = `${shown.join(" → ")}${middle} → ${shown[0] ?? ""}`;
	const growth =
		cycle.firstGrowthDepth === null ? "no growth" : `first growth at depth ${count(cycle.firstGrowthDepth)}`;
	return `${round}, ${count(cycle.bytesPerTurn)} bytes a turn; ${growth}`;
}

const siteWord: Readonly<Record<RootReport["kind"], string>> = {
	go: "go statement",
	pool: "handed to a pool",
	main: "called",
	init: "called",
	flag: "go statement",
	top: "go statement",
};

const workerEnd = {
	kept: "keeps its stack from task to task",
	new: "is started for each task",
} as const;

/** `submitted by p.Go; its worker p.(*worker).run.func1 keeps its stack from task to task`. */
export function taskText({ submit, by, worker, workers, endsIdle }: PoolTask): string {
	const how = by === "shape" ? " (by its shape)" : "";
	const who = worker === null ? "a goroutine" : named(worker);
	const ends = endsIdle === true ? ", and ends when none waits" : "";
	const runs = workers === null ? "" : `; ${who} ${workerEnd[workers]}${ends}`;
	return `submitted by ${named(submit)}${how}${runs}`;
}

/** `server/main.go:41:1: go statement in main.serve, in a loop`, path first so that terminals make it a link. */
export function siteText(site: Site, kind: RootReport["kind"], cwd: string): string {
	const where = location(site.file, site.line, cwd) ?? visible(site.file);
	return `${where}: ${siteWord[kind]} in ${named(site.function)}${site.inLoop ? ", in a loop" : ""}`;
}

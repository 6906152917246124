/** One goroutine entry in the text report: what it costs, where it is started, and the picture of its chain. */
import type { RecordedRuns } from "../model/recording.js";
import type { RenderOptions } from "../model/render.js";
import type { Cold, Report, RootKind, RootReport, TargetReport, Verdict } from "../model/report.js";
import { count, estimate } from "../util/figures.js";
import type { Color, Paint } from "./ansi.js";
import { columns, shorten } from "./names.js";
import { boundParts, culpritText, cycleText, growthParts, named, roomBelow, siteText, taskText } from "./phrases.js";
import { minWidth, picture } from "./picture.js";
import { location } from "./place.js";
import { wrapParts, wrapWords } from "./wrap.js";

export const verdictColor: Readonly<Record<Verdict, Color>> = {
	always: "red",
	likely: "yellow",
	unknown: "magenta",
	unlikely: "green",
	never: "green",
};

/** What stands behind an entry's name when it was not a `go` statement that named it. */
const kindNote: Readonly<Record<RootKind, string>> = {
	go: "",
	pool: "pool",
	main: "runs once",
	init: "runs once",
	flag: "--root",
	top: "no caller in the input",
};

/** The same where the code shows that its goroutines are few. */
const coldNote: Readonly<Record<Cold, string>> = { once: "started once", waits: "waits in a loop" };

/** Sites, culprits and rows before the rest is counted; verbose shows all. */
const most = { sites: 3, culprits: 3, rows: 12 } as const;

/** `always   main.handle  (pool)`, in the width. */
function* heading(root: RootReport, options: RenderOptions, paint: Paint): Generator<string> {
	const width = Math.max(minWidth, options.width);
	const verdict = root.verdict.padEnd(9);
	const about = root.cold === undefined ? kindNote[root.kind] : coldNote[root.cold];
	const note = about === "" ? "" : `  (${about})`;
	const name = shorten(root.function, width - verdict.length - columns(note));
	yield `${paint(verdictColor[root.verdict], verdict)}${paint("bold", name)}${paint("dim", note)}`;
}

/** `recorded 812 of 815`: goroutines that grew, of those that ended. */
const recordedText = ({ ended, grew }: RecordedRuns): string => `recorded ${count(grew)} of ${count(ended)}`;

/** What a goroutine pays: `est. 72 %`, `if it grows, 2 KB → 4 KB`, `1 copy of 608 bytes`. */
function costParts(root: RootReport, target: TargetReport): string[] {
	const parts: string[] = [];
	if (root.verdict !== "always" && root.probability !== null) parts.push(estimate(root.probability));
	if (root.recorded !== undefined) parts.push(recordedText(root.recorded));
	const [sizes, ...copies] = growthParts(root.chain, root.growth, target);
	if (sizes === undefined) return parts;
	return [...parts, root.verdict === "always" ? sizes : `if it grows, ${sizes}`, ...copies];
}

/** What it needs against what there is: `must 1,544`, `may 2,040`, `grows from 1,080 bytes`. */
function needParts(root: RootReport, target: TargetReport): string[] {
	return [...boundParts(root), `grows from ${count(roomBelow(target, root.entryDepth))} bytes`];
}

function* sites(root: RootReport, options: RenderOptions): Generator<string> {
	const shown = options.verbose ? root.sites : root.sites.slice(0, most.sites);
	for (const site of shown) yield `  ${siteText(site, root.kind, options.cwd)}`;
	const hidden = root.sites.length - shown.length;
	if (hidden > 0) yield `  … and ${count(hidden)} more sites (-v shows all)`;
	if (root.task !== undefined) for (const line of wrapWords(taskText(root.task), options.width - 2)) yield `  ${line}`;
	if (root.sites.length > 0) return;
	const where = location(root.file, root.line, options.cwd);
	if (where !== null) yield `  ${where}: declared here`;
}

function* culprits(root: RootReport, options: RenderOptions): Generator<string> {
	if (root.cycle !== null) yield `  recursive: ${cycleText(root.cycle)}`;
	const others = root.culprits.filter((culprit) => root.cycle === null || culprit.reason !== "recursive");
	// A verdict that stands without them needs no excuse.
	if (root.verdict !== "unknown" && !options.verbose) return;
	const shown = options.verbose ? others : others.slice(0, most.culprits);
	for (const culprit of shown) yield `  not known: ${culpritText(culprit, options.cwd)}`;
	const hidden = others.length - shown.length;
	if (hidden > 0) yield `  … and ${count(hidden)} more calls not known (-v shows all)`;
}

/**
 * Lines of one entry, without blank lines around it.
 * @param withPicture false for a short form (unknown entries when there is worse to see).
 */
export function* entry(
	root: RootReport,
	report: Report,
	options: RenderOptions,
	paint: Paint,
	withPicture: boolean,
): Generator<string> {
	const width = Math.max(minWidth, options.width);
	yield* heading(root, options, paint);
	yield* sites(root, options);
	yield* wrapParts(costParts(root, report.target), width, "  ");
	yield* wrapParts(needParts(root, report.target), width, "  ");
	yield* culprits(root, options);
	if (!withPicture || root.chain.length === 0) return;
	yield* picture(root.chain, report.target, options, paint, options.verbose ? Number.POSITIVE_INFINITY : most.rows);
}

/** One line for an entry that fits or probably fits: `never    main.tick  must 40 · may 344`. */
export function quietEntry(root: RootReport, options: RenderOptions, paint: Paint): string {
	const parts = boundParts(root);
	if (root.verdict === "unlikely" && root.probability !== null) parts.unshift(estimate(root.probability));
	if (root.recorded !== undefined) parts.unshift(recordedText(root.recorded));
	const verdict = paint(verdictColor[root.verdict], root.verdict.padEnd(9));
	const tail = parts.join(" · ");
	const room = Math.max(minWidth, options.width) - 11 - columns(tail);
	const name = room >= 16 ? shorten(root.function, room) : named(root.function);
	return `${verdict}${name}  ${paint("dim", tail)}`;
}

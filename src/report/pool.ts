/** `stackscan pool` for people: what to change first, and why. */
import type { Advice, PoolEntry, PoolReport, PreGrow, Wait } from "../model/pool.js";
import type { RenderOptions } from "../model/render.js";
import { visible } from "../util/escape.js";
import { count, estimate, plural, size } from "../util/figures.js";
import { baseName } from "../util/names.js";
import { type Paint, painter } from "./ansi.js";
import { shorten } from "./names.js";
import { siteText, taskText } from "./phrases.js";
import { location } from "./place.js";
import { wrapWords } from "./wrap.js";

const words: Readonly<Record<Advice, string>> = {
	leave: "leave it",
	"cut-frame": "cut a frame",
	"pre-grow": "pre-grow",
	pool: "worker pool",
	"plain-go": "no pool",
	resolve: "not known",
};

const judgements: Readonly<Record<PreGrow["judged"], string>> = {
	fits: "as large as the known chains need",
	"too-small": "too small: the chain grows once more behind it",
	"too-large": "larger than the known chains need",
	"not-needed": "not needed: the known chains fit the start stack",
	unused: "on the first calls of no goroutine entry that is known",
	inlined: "called nowhere: inlined, then it reserves nothing (//go:noinline is missing), or not used",
};

/** Entries before the rest is counted. */
const most = 20;

function percent(part: number): string {
	return `${Math.round(part * 1000) / 10} %`;
}

function chance(entry: PoolEntry): string {
	if (entry.verdict === "always" || entry.verdict === "never") return entry.verdict;
	return entry.probability === null ? entry.verdict : `${entry.verdict}, ${estimate(entry.probability)}`;
}

/** `receive in main.run (a.go:12), select in main.run (a.go:30)`, three at most. */
function waitsText(waits: readonly Wait[]): string {
	const shown = waits.slice(0, 3).map((w) => `${w.what} in ${w.function} (${baseName(w.file)}:${w.line})`);
	return waits.length > 3 ? `${shown.join(", ")} and ${count(waits.length - 3)} more` : shown.join(", ");
}

function* waitLines({ waits, growth }: PoolEntry, width: number): Generator<string> {
	const { before, behind } = waits;
	const grown = growth.copies > 0 ? ` (with ${size(growth.finalStack)} once it has grown)` : "";
	if (before.length > 0) yield* wrapWords(visible(`waits before its deepest point: ${waitsText(before)}`), width);
	if (behind.length > 0)
		yield* wrapWords(visible(`waits behind its deepest point${grown}: ${waitsText(behind)}`), width);
}

/** What the cost model says of the same profile, with what it stands on. */
function* predictedLines({ predicted }: PoolEntry): Generator<string> {
	const { starts, recording } = predicted ?? {};
	if (recording !== undefined)
		yield `predicted: ${percent(recording.growth)}, by ${plural(recording.goroutines, "goroutine")} of the recording`;
	if (starts === undefined) return;
	const { samples, growth, low, high } = starts;
	const seen = plural(samples, "sample");
	if (growth === null || low === null || high === null)
		yield samples === 0
			? "predicted: nothing, for want of samples of its go statement"
			: `predicted: nothing, ${seen} of its go statement ${samples === 1 ? "is" : "are"} too few`;
	else if (high === 0) yield "predicted: no growth";
	else
		yield `predicted: ${percent(growth)}, by ${seen} of its go statement (${percent(low)} to ${percent(high)} by their number alone)`;
}

function* entryLines(entry: PoolEntry, options: RenderOptions, paint: Paint): Generator<string> {
	const saving = entry.saves > 0 ? `  saves about ${count(entry.saves)} of ${count(entry.cost.expected)} ns` : "";
	yield `${paint(entry.saves > 0 ? "bold" : "dim", words[entry.advice].padEnd(12))} ${shorten(entry.function, Math.max(20, options.width - 14))}`;
	for (const site of entry.sites.slice(0, options.verbose ? Number.POSITIVE_INFINITY : 2))
		yield `  ${siteText(site, entry.kind, options.cwd)}`;
	if (entry.task !== undefined)
		for (const line of wrapWords(taskText(entry.task), options.width - 2)) yield `  ${line}`;
	const { copies, finalStack, bytesCopied } = entry.growth;
	const growth =
		copies === 0 ? "" : `, to ${size(finalStack)}, ${plural(copies, "copy", "copies")}, ${count(bytesCopied)} bytes`;
	yield `  ${chance(entry)}${growth}${saving}`;
	if (entry.hot === "handler") yield "  started in a handler: once a request";
	for (const line of waitLines(entry, options.width - 2)) yield `  ${line}`;
	if (entry.measured !== undefined)
		yield `  profile: ${percent(entry.measured.growth)} of all samples (${count(entry.measured.samples)}) in growth of its stacks, ${percent(entry.measured.total)} in its goroutines`;
	for (const line of predictedLines(entry)) for (const part of wrapWords(line, options.width - 2)) yield `  ${part}`;
	if (entry.live !== undefined)
		yield `  profile: ${plural(entry.live.goroutines, "goroutine")} alive, about ${size(entry.live.stackBytes)} of stacks`;
	for (const reason of entry.reasons)
		for (const line of wrapWords(visible(reason), options.width - 2)) yield `  ${line}`;
}

export function* renderPoolText(report: PoolReport, options: RenderOptions): Generator<string> {
	const paint = painter(options.color);
	const { entries, preGrow, costs } = report;
	const worth = entries.filter((entry) => entry.saves > 0);
	yield `${paint("bold", `${count(worth.length)} of ${plural(entries.length, "goroutine entry", "goroutine entries")} could be cheaper`)}\n`;
	const { machine } = costs;
	yield `costs: ${costs.from === "shipped" ? `shipped with stackscan (${machine.cpu}, ${machine.goVersion}); stackscan calibrate measures this machine` : `${costs.from} (${machine.cpu}, ${machine.goVersion})`}; estimates\n`;
	if (report.profile !== undefined) yield `profile: ${percent(report.profile.growth)} of all samples in stack growth\n`;
	if (report.goroutines !== undefined) yield `profile: ${plural(report.goroutines, "goroutine")} alive\n`;
	const told = entries.filter(
		(entry) => entry.saves > 0 || (entry.measured?.growth ?? 0) > 0 || entry.live !== undefined,
	);
	const shown = options.verbose ? entries : told.length === 0 ? entries.slice(0, 5) : told.slice(0, most);
	for (const entry of shown) {
		yield "\n";
		for (const line of entryLines(entry, options, paint)) yield `${line}\n`;
	}
	if (shown.length < entries.length) {
		const seen = new Set(shown);
		const rest = entries.filter((entry) => !seen.has(entry));
		const unknown = rest.filter((entry) => entry.advice === "resolve").length;
		const open = unknown === 0 ? "" : `, ${count(unknown)} of them not known`;
		yield `\n… and ${count(rest.length)} more${open} (-v shows all)\n`;
	}
	if (worth.length > 0 && report.target.adaptiveStart)
		yield "\nreused goroutines may start on larger stacks (GODEBUG adaptivestackstart): measure before and after\n";
	if (preGrow.length === 0) return;
	yield `\n${paint("bold", "functions that grow the stack beforehand")}\n`;
	for (const helper of preGrow) {
		const where = location(helper.file, helper.line, options.cwd);
		yield `  ${shorten(helper.function, options.width - 4)}${where === null ? "" : `  ${where}`}\n`;
		yield `    frame ${count(helper.frame)}, ${size(helper.stack)} behind it: ${judgements[helper.judged]}\n`;
		for (const entry of helper.entries.slice(0, 5))
			yield `    ${shorten(entry.function, options.width - 24)} needs ${size(entry.needs)}\n`;
	}
}

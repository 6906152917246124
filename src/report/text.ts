/**
 * The report for people. First line: the answer. Then the worst goroutine entries, the functions that can tip a stack
 * over, findings (a line each, for editors and problem matchers) and remarks about the input. A report with nothing to
 * say is one line.
 */
import type { Diagnostic } from "../model/diagnostic.js";
import type { RenderOptions } from "../model/render.js";
import type { Finding, FunctionReport, Report, TargetReport } from "../model/report.js";
import { visible } from "../util/escape.js";
import { count, plural, size } from "../util/figures.js";
import { type Paint, painter } from "./ansi.js";
import { entry, quietEntry } from "./entry.js";
import { columns, padEnd, shorten } from "./names.js";
import { tippingFirst, worstFirst } from "./order.js";
import { named } from "./phrases.js";
import { legend, minWidth } from "./picture.js";
import { baseName, location, place, shortPath } from "./place.js";
import { wrapParts } from "./wrap.js";

/** Items of each kind before the rest is counted; verbose shows all. Findings are never left out. */
const most = { entries: 10, unknownPictures: 3, functions: 10, diagnostics: 10 } as const;

/** `3 of 12 goroutine entries always outgrow 2 KB, 2 likely (est.), 1 unknown`. */
function headline(report: Report, paint: Paint): string {
	const { summary, target } = report;
	const stack = size(target.startStack);
	if (summary.roots === 0) return `${plural(summary.functions, "function")}, no goroutine entry`;
	const entries = plural(summary.roots, "goroutine entry", "goroutine entries");
	const counted: string[] = [];
	if (summary.likely > 0) counted.push(paint("yellow", `${count(summary.likely)} likely`));
	if (summary.unknown > 0) counted.push(paint("magenta", `${count(summary.unknown)} unknown`));
	if (summary.unlikely > 0) counted.push(`${count(summary.unlikely)} unlikely`);
	if (summary.always === 0) {
		if (summary.likely + summary.unknown + summary.unlikely === 0) {
			return `${entries}, none can outgrow ${stack} (${plural(summary.functions, "function")} read)`;
		}
		if (summary.never > 0) counted.push(`${count(summary.never)} never`);
		return `${entries}, none always outgrows ${stack}: ${counted.join(", ")}`;
	}
	const all = summary.always === summary.roots;
	const always = paint("red", `${all ? entries : `${count(summary.always)} of ${entries}`} always`);
	return [`${always} outgrow${summary.always === 1 ? "s" : ""} ${stack}`, ...counted].join(", ");
}

/** `go1.26.8`, `go1.18–1.19 (from the listing)`, `Go version unknown, taken as go1.26`. */
function versionPart(target: TargetReport): string {
	const { goVersion, goVersionRange: range, origin } = target;
	if (goVersion !== null) return origin.goVersion === "detected" ? goVersion : `${goVersion} (${origin.goVersion})`;
	if (range === null) return `Go version unknown, taken as ${target.judgedAs}`;
	const { oldest, newest } = range;
	return `${oldest === newest ? oldest : `${oldest}–${newest.replace(/^go/, "")}`} (from the listing)`;
}

/** What the figures stand on: `go1.26 (assumed) linux/amd64 · start stack 2,048, limit 1,120`. */
export function targetParts(target: TargetReport): string[] {
	const { origin } = target;
	const marked = (text: string, from: string): string => (from === "detected" ? text : `${text} (${from})`);
	const sameOrigin = origin.goos === origin.goarch;
	const platform = sameOrigin
		? marked(`${target.goos}/${target.goarch}`, origin.goos)
		: `${marked(target.goos, origin.goos)}/${marked(target.goarch, origin.goarch)}`;
	return [
		visible(versionPart(target)),
		visible(platform),
		...(target.race ? [marked("race detector", origin.race)] : []),
		marked(`stack ${count(target.startStack)}`, origin.startStack === "given" ? "given" : "detected"),
		`limit ${count(target.limit)}`,
	];
}

function* entries(report: Report, options: RenderOptions, paint: Paint): Generator<string> {
	const sorted = worstFirst(report.roots);
	const loud = sorted.filter((root) => root.verdict !== "never" && root.verdict !== "unlikely");
	const shown = options.verbose ? loud : loud.slice(0, most.entries);
	const grows = shown.filter((root) => root.verdict !== "unknown").length;
	let pictures = options.verbose ? Number.POSITIVE_INFINITY : Math.max(0, most.unknownPictures - grows);
	for (const [index, root] of shown.entries()) {
		yield "";
		if (index === 0) {
			yield legend(report.target, paint);
			yield "";
		}
		yield* entry(root, report, options, paint, root.verdict !== "unknown" || pictures-- > 0);
	}
	const hidden = loud.length - shown.length;
	if (hidden > 0) {
		yield "";
		yield `… and ${plural(hidden, "more entry", "more entries")} that grow or may grow (-v shows all)`;
	}
	if (!options.verbose) return;
	const quiet = sorted.filter((root) => root.verdict === "never" || root.verdict === "unlikely");
	if (quiet.length > 0) yield "";
	for (const root of quiet) yield quietEntry(root, options, paint);
}

function* functions(report: Report, options: RenderOptions, paint: Paint): Generator<string> {
	const tipping = tippingFirst(report.functions);
	if (tipping.length === 0) return;
	const shown = options.verbose ? tipping : tipping.slice(0, most.functions);
	const width = Math.max(minWidth, options.width);
	const depths = (fn: FunctionReport): string =>
		fn.reached === null
			? "–"
			: fn.reached.min === fn.reached.max
				? count(fn.reached.min)
				: `${count(fn.reached.min)}–${count(fn.reached.max)}`;
	const below = (fn: FunctionReport): string =>
		fn.need.may === null ? `${count(fn.need.resolved)}+` : count(fn.need.may);
	const rows = shown.map((fn) => ({ fn, cells: [count(fn.frame), depths(fn), below(fn)] }));
	const heads = ["frame", "entered at", "needs"];
	const widths = heads.map((head, i) => Math.max(head.length, ...rows.map(({ cells }) => (cells[i] ?? "").length)));
	const line = (cells: readonly string[]): string =>
		`  ${cells.map((cell, i) => cell.padStart(widths[i] ?? 0)).join("  ")}  `;
	const room = width - columns(line(heads));
	const placeRoom = room >= 48 ? Math.floor(room * 0.4) : 0;

	yield "";
	yield `${paint("bold", "functions that can tip the start stack over")} (${count(tipping.length)})`;
	yield paint("dim", `${line(heads)}function`);
	const names = rows.map(({ fn }) => shorten(fn.name, placeRoom > 0 ? room - placeRoom - 2 : room));
	const nameWidth = Math.max(...names.map(columns));
	for (const [index, { fn, cells }] of rows.entries()) {
		const full = placeRoom > 0 ? (place(fn.file, fn.line, options.cwd) ?? "") : "";
		const at = [full, baseName(full)].find((text) => columns(text) <= placeRoom) ?? "";
		const name = names[index] ?? "";
		yield line(cells) + (at === "" ? name : `${padEnd(name, nameWidth)}  ${paint("dim", at)}`);
	}
	if (shown.length < tipping.length) yield `  … and ${count(tipping.length - shown.length)} more (-v shows all)`;
}

/** `path/file.go:12:1: message (SS001)`: the line editors, golangci-lint users and problem matchers know. */
export function findingLine(finding: Finding, cwd: string): string {
	const where = location(finding.file, finding.line, cwd) ?? named(finding.function);
	return `${where}: ${visible(finding.message)} (${finding.rule})`;
}

/** `stack.s:120: message [code]`, path first; remarks that concern no file begin with the message. */
export function diagnosticLine(diagnostic: Diagnostic, cwd: string, paint: Paint): string {
	const { file, line, severity, more } = diagnostic;
	const where = file === null ? "" : `${shortPath(file, cwd)}${line > 0 ? `:${line}` : ""}: `;
	const color = severity === "error" ? "red" : severity === "warning" ? "yellow" : "dim";
	const rest = more !== undefined && more > 0 ? ` (and ${plural(more, "more place")})` : "";
	return `${where}${paint(color, severity)}: ${visible(diagnostic.message)}${rest} [${visible(diagnostic.code)}]`;
}

function* diagnostics(report: Report, options: RenderOptions, paint: Paint): Generator<string> {
	const rank = { error: 0, warning: 1, note: 2 } as const;
	const wanted = report.diagnostics.filter(({ severity }) => options.verbose || severity !== "note");
	const sorted = [...wanted].sort((a, b) => rank[a.severity] - rank[b.severity]);
	if (sorted.length === 0) return;
	yield "";
	const shown = options.verbose ? sorted : sorted.slice(0, most.diagnostics);
	for (const diagnostic of shown) yield diagnosticLine(diagnostic, options.cwd, paint);
	if (shown.length < sorted.length) yield `… and ${count(sorted.length - shown.length)} more remarks (-v shows all)`;
}

function* lines(report: Report, options: RenderOptions): Generator<string> {
	const paint = painter(options.color);
	const { summary } = report;
	if (options.quiet === true) {
		for (const finding of report.findings) yield findingLine(finding, options.cwd);
		for (const line of diagnostics(report, options, paint)) if (line !== "") yield line;
		return;
	}
	yield headline(report, paint);
	const tipping = report.functions.some((fn) => fn.tips);
	const calm = summary.always + summary.likely + summary.unknown === 0 && report.findings.length === 0 && !tipping;
	if (!calm || options.verbose) {
		const { library } = report;
		const std =
			library === undefined ? [] : [`std of ${library.goVersion}${library.isExact ? "" : " (for estimates)"}`];
		const parts = [...targetParts(report.target), ...std];
		parts.push(plural(summary.functions, "function"));
		if (summary.unresolvedCalls > 0) parts.push(`${plural(summary.unresolvedCalls, "call")} not resolved`);
		for (const line of wrapParts(parts, Math.max(minWidth, options.width), "")) yield paint("dim", line);
		yield* entries(report, options, paint);
		yield* functions(report, options, paint);
	}
	if (report.findings.length > 0) yield "";
	for (const finding of report.findings) yield findingLine(finding, options.cwd);
	const out = leftOut(summary);
	if (out !== "") yield paint("dim", out);
	yield* diagnostics(report, options, paint);
}

/** What a baseline or a comment keeps from being shown; empty for nothing. */
function leftOut({ known = 0, ignored = 0 }: Report["summary"]): string {
	const parts = [
		...(known > 0 ? [`${plural(known, "finding")} known already`] : []),
		...(ignored > 0 ? [`${plural(ignored, "finding")} ignored in the source`] : []),
	];
	return parts.length === 0 ? "" : `not shown: ${parts.join(", ")}`;
}

/** The scan's text report, in pieces that end with a newline. */
export function* renderText(report: Report, options: RenderOptions): Generator<string> {
	for (const line of lines(report, options)) yield `${line}\n`;
}

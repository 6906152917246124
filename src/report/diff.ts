/** What changed between two reports: entries whose stack ends in another band, and the frames behind it. */
import type { DiffReport, EntryChange, FrameChange } from "../model/diff.js";
import type { RenderOptions } from "../model/render.js";
import { visible } from "../util/escape.js";
import { count, plural, size } from "../util/figures.js";
import { renderDiffHtml } from "./diffpage.js";
import { stringify } from "./json.js";
import { place } from "./place.js";
import { type Registry, registry } from "./registry.js";

/** Frames and names shown where people read; `-v` and JSON have all. */
const most = { frames: 20, names: 20 } as const;

function step(from: number, to: number): string {
	return `${to > from ? "+" : "−"}${count(Math.abs(to - from))}`;
}

function verdicts({ verdictBefore, verdict }: EntryChange): string {
	return verdictBefore === verdict ? verdict : `${verdictBefore} → ${verdict}`;
}

function summary({ up, down, added, removed, frames }: DiffReport): string {
	return [
		`${plural(up.length, "entry", "entries")} on a larger stack`,
		`${count(down.length)} on a smaller one`,
		`${count(added.length)} new`,
		`${count(removed.length)} gone`,
		`${plural(frames.length, "frame")} changed`,
	].join(", ");
}

function* entryLines(title: string, changes: readonly EntryChange[], cwd: string): Generator<string> {
	if (changes.length === 0) return;
	yield `\n${title} (${changes.length})\n`;
	for (const change of changes) {
		const { before, after } = change;
		yield `  ${size(before ?? 0)} → ${size(after)}  ${visible(change.function)}  ${verdicts(change)}\n`;
		const where = place(change.file, change.line, cwd);
		if (where !== null) yield `      ${where}\n`;
		for (const reason of change.reasons) yield `      ${visible(reason)}\n`;
	}
}

function* frameLines(frames: readonly FrameChange[], all: boolean): Generator<string> {
	if (frames.length === 0) return;
	const shown = all ? frames : frames.slice(0, most.frames);
	yield `\nframes that changed (${frames.length})\n`;
	for (const { function: name, before, after } of shown)
		yield `  ${step(before ?? 0, after ?? 0).padStart(8)}  ${count(before ?? 0)} → ${count(after ?? 0)}  ${visible(name)}\n`;
	if (shown.length < frames.length) yield `  … ${frames.length - shown.length} more (-v shows them)\n`;
}

function* nameLines(title: string, names: readonly string[], all: boolean): Generator<string> {
	if (names.length === 0) return;
	const shown = all ? names : names.slice(0, most.names);
	yield `\n${title} (${names.length})\n`;
	for (const name of shown) yield `  ${visible(name)}\n`;
	if (shown.length < names.length) yield `  … ${names.length - shown.length} more (-v shows them)\n`;
}

function* renderText(diff: DiffReport, { cwd, verbose }: RenderOptions): Generator<string> {
	yield `${summary(diff)}\n${visible(diff.old.name)} → ${visible(diff.new.name)} · ${diff.new.target}\n`;
	yield* entryLines("on a larger stack", diff.up, cwd);
	yield* entryLines("on a smaller stack", diff.down, cwd);
	yield* nameLines("new goroutine entries", diff.added, verbose);
	yield* nameLines("entries that are gone", diff.removed, verbose);
	yield* frameLines(diff.frames, verbose);
}

/** Everything, as one JSON object. */
function* renderJson(diff: DiffReport): Generator<string> {
	yield `${stringify({ schemaVersion: 1, ...diff })}\n`;
}

function code(text: string): string {
	return `\`${visible(text).replaceAll("`", "'").replaceAll("|", "\\|")}\``;
}

function* renderMarkdown(diff: DiffReport, { cwd }: RenderOptions): Generator<string> {
	yield `### stackscan: ${summary(diff)} (${diff.new.target})\n`;
	const rows = [...diff.up, ...diff.down];
	if (rows.length > 0) yield "\n| stack | goroutine entry | verdict | why |\n|---|---|---|---|\n";
	for (const change of rows) {
		const where = place(change.file, change.line, cwd);
		const entry = `${code(change.function)}${where === null ? "" : ` ${code(where)}`}`;
		const why = change.reasons.map((reason) => visible(reason).replaceAll("|", "\\|")).join("; ");
		yield `| ${size(change.before ?? 0)} → ${size(change.after)} | ${entry} | ${verdicts(change)} | ${why} |\n`;
	}
	if (diff.frames.length === 0) return;
	yield `\n<details><summary>${plural(diff.frames.length, "frame")} changed</summary>\n\n| bytes | function |\n|---|---|\n`;
	for (const { function: name, before, after } of diff.frames.slice(0, most.frames))
		yield `| ${count(before ?? 0)} → ${count(after ?? 0)} (${step(before ?? 0, after ?? 0)}) | ${code(name)} |\n`;
	yield "\n</details>\n";
}

/** Formats of `stackscan diff`. */
export const diffReporters: Registry<DiffReport> = registry(
	{ name: "text", description: "for people: larger stacks first, with the frames behind them", render: renderText },
	{ name: "json", description: "everything as one JSON object", render: renderJson },
	{ name: "markdown", description: "a pull request comment", render: renderMarkdown },
	{ name: "html", description: "a page: chains before and after, side by side", render: renderDiffHtml },
);

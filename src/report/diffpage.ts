/**
 * `stackscan diff` as a page: the chain of each entry before and after, side by side on one scale, with the frames that changed. One
 * file without scripts: nothing is fetched, nothing runs, and names are escaped text.
 */
import type { DiffReport, EntryChange } from "../model/diff.js";
import type { RenderOptions } from "../model/render.js";
import type { ChainStep } from "../model/report.js";
import { count, plural, size } from "../util/figures.js";
import { shorten } from "./names.js";
import { place } from "./place.js";
import { depthScale, type Scale } from "./scale.js";
import { xml } from "./xml.js";

const style = `
:root{color-scheme:light dark;--back:#fff;--panel:#f6f8fa;--text:#1b1f24;--quiet:#57606a;--line:#d0d7de;--link:#0550ae;--frame:#6ea8d8;--callers:#d5dbe1;--more:#a40e26;--less:#116329;--fresh:#5a3fa0;--guard:#cf222e}
@media(prefers-color-scheme:dark){:root{--back:#0d1117;--panel:#151b23;--text:#e6edf3;--quiet:#9aa5b1;--line:#30363d;--link:#79c0ff;--frame:#3f7fb5;--callers:#2c343d;--more:#ff9aa2;--less:#7ee2a0;--fresh:#cbb5ff;--guard:#ff6b6b}}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--text);font:14px/1.45 system-ui,sans-serif}
header,main{padding:12px 18px}
header{background:var(--panel);border-bottom:1px solid var(--line)}
h1{font-size:18px;margin:0}
h2{font-size:16px;margin:26px 0 8px}
h3{font-size:14px;margin:0;overflow-wrap:anywhere}
p{margin:4px 0}
a{color:var(--link)}
.quiet,small{color:var(--quiet)}
section.entry{border:1px solid var(--line);border-radius:8px;padding:12px 14px;margin:0 0 14px}
section.entry:target{border-color:var(--link);box-shadow:0 0 0 1px var(--link)}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,420px),1fr));gap:14px;margin-top:10px}
h4{font-size:13px;font-weight:600;margin:0 0 4px;color:var(--quiet)}
svg{display:block;width:100%;height:auto;font:11px ui-monospace,monospace}
svg .back{fill:var(--panel)}
svg .frame{fill:var(--frame)}
svg .callers{fill:var(--callers)}
svg .guard{fill:var(--guard);fill-opacity:.12}
svg .end{stroke:var(--quiet)}
svg text{fill:var(--text)}
svg .dim{fill:var(--quiet)}
svg .more{fill:var(--more)}
svg .less{fill:var(--less)}
svg .fresh{fill:var(--fresh)}
svg text.changed{font-weight:bold}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{text-align:left;padding:3px 14px 3px 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
.number{text-align:right;white-space:nowrap}
.up{color:var(--more)}
.down{color:var(--less)}
`;

const picture = { bars: 250, gap: 8, text: 300, row: 18, head: 22, most: 60 } as const;
/** Rows of tables and entries before the rest is counted. */
const most = { entries: 300, frames: 500, names: 200 } as const;

/** How a step of one side stands to the other side: its frame is larger or smaller there, or it is not on that chain. */
type Change = "more" | "less" | "fresh" | null;

function changeOf({ function: name, frame }: ChainStep, other: ReadonlyMap<string, number>): Change {
	const there = other.get(name);
	if (there === undefined) return "fresh";
	return frame > there ? "more" : frame < there ? "less" : null;
}

function framesOf(chain: readonly ChainStep[]): Map<string, number> {
	return new Map(chain.map((step) => [step.function, step.frame]));
}

function words(step: ChainStep, change: Change, other: ReadonlyMap<string, number>): string {
	const there = other.get(step.function);
	const by = there === undefined ? 0 : step.frame - there;
	const note =
		change === "fresh" ? "  (on this side only)" : by === 0 ? "" : `  (${by > 0 ? "+" : "−"}${count(Math.abs(by))})`;
	const mark = step.grownTo === null ? "" : `  → ${size(step.grownTo)}`;
	return `${count(step.frame).padStart(6)}  ${shorten(step.function, 44 - note.length - mark.length)}${note}${mark}`;
}

/** One chain, a row a function, against the ends of the stacks. */
function* chainSvg(
	title: string,
	chain: readonly ChainStep[],
	other: readonly ChainStep[],
	scale: Scale,
): Generator<string> {
	const { bars, gap, row, head } = picture;
	const shown = chain.slice(0, picture.most);
	const there = framesOf(other);
	const hidden = chain.length - shown.length;
	const height = head + row * (shown.length + (hidden > 0 ? 1 : 0)) + 4;
	const x = (depth: number): number => Math.round(scale.position(depth) * bars * 10) / 10;
	yield `<svg viewBox="0 0 ${bars + gap + picture.text} ${height}" role="img" aria-label="${xml(title)}">`;
	yield `<rect class="back" x="0" y="${head - 4}" width="${bars}" height="${height - head + 4}"/>`;
	for (const { limit, size: end } of scale.rulers) {
		yield `<rect class="guard" x="${x(limit)}" y="${head - 4}" width="${Math.max(0, Math.round((x(end) - x(limit)) * 10) / 10)}" height="${height - head + 4}"/>`;
		yield `<path class="end" d="M${x(end)} ${head - 4}V${height}"/><text class="dim" x="${x(end)}" y="${head - 9}" text-anchor="end">${xml(size(end))}</text>`;
	}
	for (const [i, step] of shown.entries()) {
		const y = head + i * row;
		const from = x(step.depth);
		const wide = Math.max(1, Math.round((x(step.depth + step.frame) - from) * 10) / 10);
		const change = changeOf(step, there);
		yield `<rect class="callers" x="0" y="${y + 2}" width="${from}" height="13"/>`;
		yield `<rect class="${change ?? "frame"}" x="${from}" y="${y + 2}" width="${wide}" height="13"/>`;
		yield `<text class="${change === null ? "same" : `changed ${change}`}" x="${bars + gap}" y="${y + 12}" xml:space="preserve">${xml(words(step, change, there))}</text>`;
	}
	if (hidden > 0)
		yield `<text class="dim" x="${bars + gap}" y="${head + shown.length * row + 12}">${xml(plural(hidden, "more call"))}</text>`;
	yield "</svg>";
}

function deepest(chain: readonly ChainStep[]): number {
	return Math.max(0, ...chain.map(({ depth, frame }) => depth + frame));
}

function* entrySection(change: EntryChange, id: string, diff: DiffReport, cwd: string): Generator<string> {
	const { chain, chainBefore, before, after, verdictBefore, verdict } = change;
	const { start, guard } = diff.stack;
	const scale = depthScale(start, guard, Math.max(deepest(chain), deepest(chainBefore), after, before ?? 0));
	const where = place(change.file, change.line, cwd);
	const larger = after > (before ?? 0);
	yield `<section class="entry" id="${id}">`;
	yield `<h3><a href="#${id}">${xml(change.function)}</a></h3>`;
	yield `<p><strong class="${larger ? "up" : "down"}">${xml(`${size(before ?? 0)} → ${size(after)}`)}</strong> ${xml(verdictBefore === verdict ? verdict : `${verdictBefore} → ${verdict}`)}${where === null ? "" : ` <span class="quiet">${xml(where)}</span>`}</p>`;
	for (const reason of change.reasons) yield `<p>${xml(reason)}</p>`;
	yield '<div class="sides"><div><h4>before</h4>';
	yield* chainSvg(`${change.function} before`, chainBefore, chain, scale);
	yield "</div><div><h4>after</h4>";
	yield* chainSvg(`${change.function} after`, chain, chainBefore, scale);
	yield "</div></div></section>";
}

function* entries(
	title: string,
	id: string,
	changes: readonly EntryChange[],
	diff: DiffReport,
	cwd: string,
): Generator<string> {
	if (changes.length === 0) return;
	yield `<h2 id="${id}">${xml(title)} (${count(changes.length)})</h2>`;
	for (const [i, change] of changes.slice(0, most.entries).entries())
		yield* entrySection(change, `${id}-${i + 1}`, diff, cwd);
	if (changes.length > most.entries) yield `<p class="quiet">… and ${count(changes.length - most.entries)} more</p>`;
}

function* names(title: string, list: readonly string[]): Generator<string> {
	if (list.length === 0) return;
	yield `<h2>${xml(title)} (${count(list.length)})</h2><ul>`;
	for (const name of list.slice(0, most.names)) yield `<li>${xml(name)}</li>`;
	if (list.length > most.names) yield `<li class="quiet">… and ${count(list.length - most.names)} more</li>`;
	yield "</ul>";
}

function* frames({ frames: list }: DiffReport): Generator<string> {
	if (list.length === 0) return;
	yield `<h2 id="frames">Frames that changed (${count(list.length)})</h2>`;
	yield '<table><thead><tr><th class="number" scope="col">by</th><th class="number" scope="col">before</th><th class="number" scope="col">after</th><th scope="col">function</th></tr></thead><tbody>';
	for (const { function: name, before, after } of list.slice(0, most.frames)) {
		const by = (after ?? 0) - (before ?? 0);
		const sign = by > 0 ? "+" : "−";
		yield `<tr><td class="number ${by > 0 ? "up" : "down"}">${sign}${count(Math.abs(by))}</td><td class="number">${count(before ?? 0)}</td><td class="number">${count(after ?? 0)}</td><td>${xml(name)}</td></tr>`;
	}
	yield "</tbody></table>";
	if (list.length > most.frames) yield `<p class="quiet">… and ${count(list.length - most.frames)} more</p>`;
}

export function* renderDiffHtml(diff: DiffReport, { cwd }: RenderOptions): Generator<string> {
	const { up, down, added, removed } = diff;
	yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>stackscan diff</title>
<style>${style}</style>
</head>
<body>
<header><h1>stackscan diff</h1><p>${xml(diff.old.name)} → ${xml(diff.new.name)} · ${xml(diff.new.target)}</p>
<p>${xml(`${plural(up.length, "entry", "entries")} on a larger stack, ${count(down.length)} on a smaller one, ${count(added.length)} new, ${count(removed.length)} gone, ${plural(diff.frames.length, "frame")} changed`)}</p></header>
<main>
`;
	if (up.length + down.length + added.length + removed.length + diff.frames.length === 0)
		yield "<p>Nothing changed.</p>";
	yield* entries("On a larger stack", "up", up, diff, cwd);
	yield* entries("On a smaller stack", "down", down, diff, cwd);
	yield* names("New goroutine entries", added);
	yield* names("Entries that are gone", removed);
	yield* frames(diff);
	yield "</main>\n</body>\n</html>\n";
}

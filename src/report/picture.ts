/**
 * A chain of calls drawn as the stack it fills: a row a function, callers shaded, its own frame solid, against the
 * start stack. Every row has the same ruler, so the eye follows a staircase down to the line it must not cross.
 */

import type { RenderOptions } from "../model/render.js";
import type { ChainStep, TargetReport } from "../model/report.js";
import { count, plural, size } from "../util/figures.js";
import type { Paint } from "./ansi.js";
import { columns, shorten } from "./names.js";
import { baseName, place } from "./place.js";

/** Narrowest width that holds figures up to the largest stack Go allows (1 GB), a bar and something of a name. */
export const minWidth = 68;

/** A row: one step, or several that were left out (`hidden` > 0), drawn as one. */
interface Row {
	readonly step: ChainStep;
	/** Bytes it adds: the frame of a step; frames and return addresses of a run. */
	readonly bytes: number;
	readonly hidden: number;
}

/** The start stack cut into cells: `left` cells up to the limit, `right` from there to the end. */
interface Ruler {
	readonly limit: number;
	readonly end: number;
	readonly left: number;
	readonly right: number;
}

function rulerFor(target: TargetReport, width: number): Ruler {
	const cells = width < 72 ? 16 : width < 100 ? 24 : 32;
	const end = Math.max(2, target.startStack);
	const limit = Math.min(end - 1, Math.max(1, target.limit));
	const left = Math.min(cells - 1, Math.max(1, Math.round((limit / end) * cells)));
	return { limit, end, left, right: cells - left };
}

/** Position of a depth in cells. Exact at the limit: what stays above it never paints a cell below it. */
function position(ruler: Ruler, depth: number): number {
	if (depth <= ruler.limit) return (depth / ruler.limit) * ruler.left;
	const past = (depth - ruler.limit) / (ruler.end - ruler.limit);
	return ruler.left + Math.min(1, past) * ruler.right;
}

function rulerLine(ruler: Ruler): string {
	const limit = count(ruler.limit);
	const { left, right } = ruler;
	// A large stack leaves few cells behind the limit: then its end goes by its short name, or without one.
	const end = [count(ruler.end), size(ruler.end)].find((text) => text.length <= right) ?? "";
	const before = left >= limit.length + 2 ? `0${limit.padStart(left - 1)}` : "0".padEnd(left);
	const isAfter = left < limit.length + 2 && right >= limit.length + end.length + 1;
	const after = isAfter ? limit + end.padStart(right - limit.length) : end.padStart(right);
	return `${before}┊${after}│`;
}

function bar(ruler: Ruler, row: Row, paint: Paint): string {
	const cells = ruler.left + ruler.right;
	const deepest = row.step.depth + row.bytes;
	const from = Math.min(cells, Math.floor(position(ruler, row.step.depth)));
	const to = row.bytes > 0 ? Math.max(from + 1, Math.ceil(position(ruler, deepest))) : from;
	const part = (start: number, stop: number): string => {
		const callers = Math.max(0, Math.min(from, stop) - start);
		const own = Math.max(0, Math.min(to, stop) - Math.max(from, start));
		const ownColor = row.hidden > 0 ? "dim" : row.step.grownTo === null ? "cyan" : "red";
		return (
			paint("dim", "░".repeat(callers)) +
			paint(ownColor, (row.hidden > 0 ? "▒" : "█").repeat(own)) +
			" ".repeat(stop - start - callers - own)
		);
	};
	const edge = deepest > ruler.end ? "▸" : "│";
	return `${part(0, ruler.left)}${paint("dim", "┊")}${part(ruler.left, cells)}${paint("dim", edge)}`;
}

/**
 * The steps worth a row when there are more than `most`: the entry, the last one, all that grow, and the largest
 * frames among those that use the start stack up. What comes after the first growth explains nothing any more.
 */
function stepsToShow(chain: readonly ChainStep[], most: number): ReadonlySet<number> {
	if (chain.length <= most) return new Set(chain.keys());
	const shown = new Set([0, chain.length - 1]);
	for (const [index, step] of chain.entries()) if (step.grownTo !== null) shown.add(index);
	const firstGrowth = chain.findIndex((step) => step.grownTo !== null);
	const filling = [...chain.slice(0, firstGrowth < 0 ? chain.length : firstGrowth).entries()];
	filling.sort(([i, a], [j, b]) => b.frame - a.frame || i - j);
	for (const [index] of filling) if (shown.size < most) shown.add(index);
	return shown;
}

/** Rows of a chain. Runs of steps that are not shown become one row each, so their bytes stay in the picture. */
function rowsOf(chain: readonly ChainStep[], most: number): Row[] {
	const shown = stepsToShow(chain, most);
	const rows: Row[] = [];
	for (let i = 0; i < chain.length; i++) {
		const step = chain[i];
		if (step === undefined) break;
		if (shown.has(i)) {
			rows.push({ step, bytes: step.frame, hidden: 0 });
			continue;
		}
		const first = i;
		while (i + 1 < chain.length && !shown.has(i + 1)) i++;
		const next = chain[i + 1];
		const hidden = i - first + 1;
		// One left out takes the room of one shown.
		if (hidden === 1) rows.push({ step, bytes: step.frame, hidden: 0 });
		else rows.push({ step, bytes: (next?.depth ?? step.depth) - step.depth, hidden });
	}
	return rows;
}

/** The growth, named beside the function whose check does it. */
function markOf(row: Row): string {
	return row.step.grownTo === null || row.hidden > 0 ? "" : `→ ${size(row.step.grownTo)}`;
}

/** Places of the calls in at most `width` columns: with directories where all fit, else base names, else none. */
function placesOf(rows: readonly Row[], width: number, cwd: string): string[] {
	const full = rows.map((row) => (row.hidden > 0 ? "" : (place(row.step.file, row.step.line, cwd) ?? "")));
	if (full.every((text) => columns(text) <= width)) return full;
	return full.map(baseName).map((text) => (columns(text) <= width ? text : ""));
}

/**
 * Explains the marks of the pictures that follow, in 80 columns. The 128 bytes are StackSmall of
 * cmd/internal/objabi/stack.go: a check leaves them out, so a frame may reach that far past the limit.
 */
export function legend(target: TargetReport, paint: Paint): string {
	const limit = count(Math.max(1, target.limit));
	return paint("dim", `  █ frame  ░ callers  ┊ limit ${limit} (frames: +128)  │ end of stack  → copied, larger`);
}

/**
 * Lines of the picture, none wider than `options.width` (at least `minWidth`).
 * @param most rows to show before the middle is left out; Infinity for all.
 */
export function* picture(
	chain: readonly ChainStep[],
	target: TargetReport,
	options: RenderOptions,
	paint: Paint,
	most: number,
): Generator<string> {
	if (chain.length === 0) return;
	const width = Math.max(minWidth, options.width);
	const ruler = rulerFor(target, width);
	const rows = rowsOf(chain, most);
	const depthWidth = Math.max(5, ...rows.map((row) => count(row.step.depth).length));
	const frameWidth = Math.max(5, ...rows.map((row) => count(row.bytes).length));
	const figures = (depth: string, frame: string): string =>
		`  ${depth.padStart(depthWidth)}  ${frame.padStart(frameWidth)}  `;
	const room = width - (depthWidth + frameWidth + 6) - (ruler.left + ruler.right + 2) - 2;

	const placeRoom = room >= 52 ? Math.floor(room * 0.42) : 0;
	const places = placeRoom > 0 ? placesOf(rows, placeRoom, options.cwd) : rows.map(() => "");
	const placeWidth = Math.max(0, ...places.map(columns));
	const labelRoom = placeWidth > 0 ? room - placeWidth - 2 : room;
	const labels = rows.map((row) => {
		const mark = markOf(row);
		const name =
			row.hidden > 0
				? `⋮ ${plural(row.hidden, "call")} between`
				: shorten(row.step.function, Math.max(1, labelRoom - (mark === "" ? 0 : mark.length + 2)));
		return { name, mark };
	});
	const labelWidth = Math.max(...labels.map(({ name, mark }) => columns(name) + (mark === "" ? 0 : mark.length + 2)));

	yield paint("dim", `${figures("depth", "frame")}${rulerLine(ruler)}`);
	for (const [index, row] of rows.entries()) {
		const { name, mark } = labels[index] ?? { name: "", mark: "" };
		const at = places[index] ?? "";
		const label = row.hidden > 0 ? paint("dim", name) : name;
		const used = columns(name) + (mark === "" ? 0 : mark.length + 2);
		yield figures(count(row.step.depth), count(row.bytes)) +
			`${bar(ruler, row, paint)}  ${label}` +
			(mark === "" ? "" : `  ${paint("red", mark)}`) +
			(at === "" ? "" : `${" ".repeat(labelWidth - used + 2)}${paint("dim", at)}`);
	}
}

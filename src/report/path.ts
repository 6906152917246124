/** `stackscan why FUNC --to OTHER` for people: the calls in between, a line a function. */
import type { RenderOptions } from "../model/render.js";
import type { PathReport, PathStep } from "../model/report.js";
import { count, plural, size } from "../util/figures.js";
import { type Paint, painter } from "./ansi.js";
import { columns, shorten } from "./names.js";
import { named } from "./phrases.js";
import { minWidth } from "./picture.js";
import { place } from "./place.js";
import { targetParts } from "./text.js";
import { wrapParts } from "./wrap.js";

/** `interface call at server/conn.go:31`: how a function calls the next; empty for the last one. */
function callText({ kind, file, line }: PathStep, cwd: string): string {
	if (kind === null) return "";
	const where = place(file, line, cwd);
	return `${kind} call${where === null ? "" : ` at ${where}`}`;
}

function* table(path: readonly PathStep[], options: RenderOptions, paint: Paint): Generator<string> {
	const figure = (bytes: number | null): string => (bytes === null ? "?" : count(bytes));
	const depthWidth = Math.max(5, ...path.map((step) => figure(step.depth).length));
	const frameWidth = Math.max(5, ...path.map((step) => figure(step.frame).length));
	const row = (depth: string, frame: string): string =>
		`  ${depth.padStart(depthWidth)}  ${frame.padStart(frameWidth)}  `;
	const width = Math.max(minWidth, options.width);
	yield paint("dim", row("depth", "frame").trimEnd());
	for (const step of path) {
		const mark = step.grownTo === null ? "" : `→ ${size(step.grownTo)}`;
		const head = row(figure(step.depth), figure(step.frame));
		const name = shorten(step.function, width - head.length - (mark === "" ? 0 : mark.length + 2));
		yield `${head}${name}${mark === "" ? "" : `  ${paint("red", mark)}`}`;
		const call = callText(step, options.cwd);
		if (call !== "") yield paint("dim", `${" ".repeat(columns(head) + 2)}${call}`);
	}
}

/** What a path may hide behind. */
function gaps({ unresolved, outside }: PathReport): string {
	const open = [
		...(unresolved > 0 ? [`${plural(unresolved, "call")} whose callee is not known`] : []),
		...(outside > 0 ? [`${plural(outside, "call")} of functions outside the input`] : []),
	];
	return open.length === 0 ? "every call below it is known" : `below it are ${open.join(" and ")}: they may hide one`;
}

function* lines(answer: PathReport, options: RenderOptions): Generator<string> {
	const paint = painter(options.color);
	const width = Math.max(minWidth, options.width);
	const { from, to, path, target } = answer;
	if (path === null) {
		yield paint("bold", `${named(from)} does not reach ${named(to)}: no path among the calls that are known`);
		yield `  ${gaps(answer)}`;
		yield "  goroutines that it starts have stacks of their own: ask for their entries";
		return;
	}
	yield paint("bold", `${named(from)} reaches ${named(to)} in ${plural(path.length - 1, "call")}, no path is shorter`);
	for (const line of wrapParts(targetParts(target), width, "  ")) yield paint("dim", line);
	yield "";
	yield* table(path, options, paint);
}

/** The answer in pieces that end with a newline. */
export function* renderPathText(answer: PathReport, options: RenderOptions): Generator<string> {
	for (const line of lines(answer, options)) yield `${line}\n`;
}

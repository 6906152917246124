/** `stackscan why FUNC` for people: the chains below one function, all their steps, and what stands in the way. */
import type { RenderOptions } from "../model/render.js";
import type { ChainStep, FunctionReport, WhyReport } from "../model/report.js";
import { count, estimate, plural } from "../util/figures.js";
import { type Paint, painter } from "./ansi.js";
import { shorten } from "./names.js";
import { boundParts, culpritText, cycleText, growthParts, roomBelow } from "./phrases.js";
import { legend, minWidth, picture } from "./picture.js";
import { location } from "./place.js";
import { targetParts } from "./text.js";
import { wrapParts } from "./wrap.js";

/** Rows, culprits and callers before the rest is counted; verbose shows all. */
const most = { rows: 60, culprits: 10, callers: 10, others: 10 } as const;

function sameChain(a: readonly ChainStep[], b: readonly ChainStep[]): boolean {
	return a.length === b.length && a.every((step, i) => step.function === b[i]?.function && step.depth === b[i].depth);
}

function* chain(
	title: string,
	steps: readonly ChainStep[],
	growth: WhyReport["worstGrowth"],
	why: WhyReport,
	options: RenderOptions,
	paint: Paint,
): Generator<string> {
	const grows = growthParts(steps, growth, why.target);
	const parts = [`${title} (${plural(steps.length, "call")})`, ...(grows.length > 0 ? grows : ["no growth"])];
	yield "";
	const [first = "", ...rest] = wrapParts(parts, Math.max(minWidth, options.width), "");
	yield paint("bold", first);
	yield* rest.map((line) => `  ${line}`);
	yield* picture(steps, why.target, options, paint, options.verbose ? Number.POSITIVE_INFINITY : most.rows);
}

/** Items as indented lines, the first `limit` of them unless verbose. */
function* list(
	title: string,
	items: readonly string[],
	limit: number,
	options: RenderOptions,
	paint: Paint,
): Generator<string> {
	if (items.length === 0) return;
	const shown = options.verbose ? items : items.slice(0, limit);
	yield "";
	yield paint("bold", title);
	for (const item of shown) yield `  ${item}`;
	if (shown.length < items.length) yield `  … and ${count(items.length - shown.length)} more (-v shows all)`;
}

const factsOf = ({ frame, check, need }: FunctionReport): string[] => [
	`frame ${count(frame)}`,
	check === "none" ? "no stack check" : `${check} check`,
	...boundParts(need),
];

function* lines(why: WhyReport, options: RenderOptions): Generator<string> {
	const paint = painter(options.color);
	const width = Math.max(minWidth, options.width);
	const fn = why.function;
	yield paint("bold", shorten(fn.name, width));
	const where = location(fn.file, fn.line, options.cwd);
	if (where !== null) yield `  ${where}: declared here`;
	const facts = [
		...factsOf(fn),
		`as a goroutine it grows from ${count(roomBelow(why.target, why.target.entryDepth))} bytes`,
	];
	yield* wrapParts(facts, width, "  ");
	for (const line of wrapParts(targetParts(why.target), width, "  ")) yield paint("dim", line);
	yield "";
	yield legend(why.target, paint);

	if (sameChain(why.worst, why.must)) {
		yield* chain("deepest chain, and needed on every run", why.worst, why.worstGrowth, why, options, paint);
	} else {
		const deepest = fn.need.complete ? "deepest chain" : "deepest chain of the calls that are known";
		yield* chain(deepest, why.worst, why.worstGrowth, why, options, paint);
		yield* chain("needed on every run", why.must, why.mustGrowth, why, options, paint);
	}
	yield* estimated(why, width, options, paint);
	if (why.cycle !== null) yield* list("recursion", [cycleText(why.cycle)], 1, options, paint);
	const culprits = why.culprits.map((culprit) => culpritText(culprit, options.cwd));
	yield* list("not known", culprits, most.culprits, options, paint);
	const callers = why.reachedFrom.map((name) => shorten(name, width - 2));
	const title = `reached from ${plural(callers.length, "goroutine entry", "goroutine entries")}`;
	yield* list(title, callers, most.callers, options, paint);
	if (callers.length === 0) yield* ["", "reached from no goroutine entry of the input"];
	const others = why.others.map(
		(other) => `${location(other.file, other.line, options.cwd) ?? "?"}: ${factsOf(other).join(" · ")}`,
	);
	const named = `${plural(others.length, "other function")} of that name, which may need less or as much`;
	yield* list(named, others, most.others, options, paint);
}

function* estimated(why: WhyReport, width: number, options: RenderOptions, paint: Paint): Generator<string> {
	if (why.estimate === null) return;
	const { probability, depth, unknown, standard, facts } = why.estimate;
	const parts = [
		`as a goroutine's entry: ${estimate(probability)} that it grows`,
		depth === null ? "half go deeper than the estimate looks" : `half go no deeper than ${count(depth)} bytes`,
		...(unknown < 0.05 ? [] : [`${estimate(unknown)} meet a call of which nothing is known`]),
		...(standard === undefined
			? []
			: [`of those of ${plural(standard.programs, "recorded program")} ${Math.round(standard.grew * 100)} % grew`]),
	];
	yield "";
	const [first = "", ...rest] = wrapParts(parts, width, "");
	yield paint("bold", first);
	yield* rest.map((line) => `  ${line}`);
	for (const { callee, candidates, function: caller, file, line, without } of facts) {
		const what = callee === null ? "a callee that is not known" : shorten(callee, width);
		const others = candidates > 1 ? ` or ${plural(candidates - 1, "other")}` : "";
		const where = location(file, line, options.cwd);
		const inner = caller === why.function.name ? "" : ` in ${shorten(caller, width)}`;
		yield `  ${estimate(without)} without the call of ${what}${others}${inner}${where === null ? "" : ` (${where})`}`;
	}
}

/** The answer in pieces that end with a newline. */
export function* renderWhyText(why: WhyReport, options: RenderOptions): Generator<string> {
	for (const line of lines(why, options)) yield `${line}\n`;
}

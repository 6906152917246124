/** Stacks as bars: a segment a frame, coloured by package, against the ends of the stacks and their guards. */
import type { PageEntry } from "../src/report/html/data.js";
import type { Scale } from "../src/report/scale.js";
import { count, size } from "../src/util/figures.js";
import { h, link, percent } from "./dom.js";
import type { Model, Step } from "./model.js";
import { functionHash } from "./route.js";

/** Narrowest segment that is drawn by itself, in parts of the bar. */
const least = 0.0015;
/** Narrowest segment of the list that has room for a name. */
const named = 0.16;
/** Rows of a chain before the rest is counted. */
const mostRows = 400;

/** Class and hue of a package: the runtime grey, the standard library pale. */
function colour(model: Model, path: string, more = ""): Record<string, string | number> {
	if (model.isRuntime(path)) return { class: `segment runtime${more}` };
	return { class: `segment${model.isStandard(path) ? " std" : ""}${more}`, "--hue": model.hue(path) };
}

/** Rulers as a background: the guard below each end tinted, the first limit and the ends as lines. */
export function rulerBackground(scale: Scale): string {
	const stops: string[] = [];
	for (const [i, ruler] of scale.rulers.entries()) {
		const from = percent(ruler.limitAt);
		const to = percent(ruler.at);
		const edge = i === 0 ? "var(--limit)" : "var(--guard-edge)";
		stops.push(`transparent ${from}`, `${edge} ${from}`, `${edge} calc(${from} + 1px)`);
		stops.push(`var(--guard) calc(${from} + 1px)`, `var(--guard) calc(${to} - 1px)`);
		stops.push(`var(--end) calc(${to} - 1px)`, `var(--end) ${to}`, `transparent ${to}`);
	}
	return `linear-gradient(to right, ${stops.join(", ")})`;
}

/** Ends that have room for their units. */
const WITH_UNITS = 4;
/** Ends that have room for their numbers: of more, one of so many. */
const WITH_NUMBERS = 8;

/** `2 KB`, `4 KB` … above the ends; where they stand close the unit is said where it changes: `2 KB`, `4`, `8`. */
export function axis({ rulers }: Scale): HTMLElement {
	const element = h("div", { class: "axis", "aria-hidden": "true" });
	const each = Math.ceil(rulers.length / WITH_NUMBERS);
	let unit = "";
	for (let i = 0; i < rulers.length; i += each) {
		const { at, size: bytes } = rulers[i] as Scale["rulers"][number];
		const [number = "", own = ""] = size(bytes).split(" ");
		const isSaid = own !== unit || rulers.length <= WITH_UNITS;
		element.append(h("span", { "--at": percent(at) }, isSaid ? `${number}\u00a0${own}` : number));
		unit = own;
	}
	return element;
}

/** The whole chain in one bar. */
export function stackBar(model: Model, entry: PageEntry): HTMLElement {
	const { scale } = model;
	const bar = h("div", { class: "bar" });
	const steps = model.steps(entry.chain);
	let from = 0;
	for (const [i, step] of steps.entries()) {
		const to = scale.position(steps[i + 1]?.depth ?? step.depth + step.frame);
		const grows = step.grownTo > 0;
		if (grows) bar.append(h("div", { class: "grows", "--at": percent(scale.position(step.depth)) }));
		if (to - from < least) continue;
		const words = to - from < named ? null : model.short(step.name);
		bar.append(
			h(
				"div",
				{ ...colour(model, model.package(step.name)), "--at": percent(from), "--wide": percent(to - from) },
				words,
			),
		);
		from = to;
	}
	const last = steps.at(-1);
	const end = scale.rulers.at(-1)?.size ?? 0;
	if (last !== undefined && last.depth + last.frame > end) bar.append(h("div", { class: "beyond" }));
	return bar;
}

/** What the colours of these steps mean. */
function legend(model: Model, steps: readonly Step[]): HTMLElement {
	const paths = [...new Set(steps.map((step) => model.package(step.name)))].slice(0, 12);
	const list = h("ul", { class: "legend" });
	const limit = count(model.data.target.limit);
	list.append(
		h(
			"li",
			{},
			h("span", { class: "swatch guard", "aria-hidden": "true" }),
			`guard: checks fail from the line on (${limit} of the start stack; frames reach 128 bytes past it)`,
		),
	);
	for (const path of paths) {
		list.append(
			h(
				"li",
				{},
				h("span", { ...colour(model, path, " swatch"), "aria-hidden": "true" }),
				path === "" ? "(no package)" : path,
			),
		);
	}
	return list;
}

/** The chain as a staircase: a row a function, its own frame where it lies on the stack. */
export function staircase(model: Model, scale: Scale, steps: readonly Step[], title: string): HTMLElement {
	const biggest = Math.max(0, ...steps.map((step) => step.frame));
	const table = h("div", { class: "stairs", role: "table", "aria-label": title });
	table.style.setProperty("--rulers", rulerBackground(scale));
	const head = (text: string, kind: string): HTMLElement => h("span", { role: "columnheader", class: kind }, text);
	const top = h("div", { class: "step head", role: "row" });
	const bars = h("span", { role: "columnheader", class: "where" }, axis(scale));
	bars.append(h("span", { class: "hidden" }, "where on the stack"));
	top.append(bars, head("depth", "number depth"), head("frame", "number"), head("function", "what"));
	table.append(top);
	for (const step of steps.slice(0, mostRows)) {
		const from = scale.position(step.depth);
		const to = scale.position(step.depth + step.frame);
		const bar = h("div", { class: "bar" });
		bar.append(h("div", { class: "callers", "--at": "0%", "--wide": percent(from) }));
		bar.append(
			h("div", {
				...colour(model, model.package(step.name)),
				"--at": percent(from),
				"--wide": percent(Math.max(0.003, to - from)),
			}),
		);
		if (step.grownTo > 0) bar.append(h("div", { class: "grows", "--at": percent(from) }));
		const place = model.place(step.file, step.line);
		const what = h("span", { role: "cell", class: "what" });
		if (step.grownTo > 0) what.append(h("strong", { class: "grown" }, `→ ${size(step.grownTo)}`), " ");
		what.append(link(functionHash(model.name(step.name)), model.short(step.name)));
		if (place !== "") what.append(h("span", { class: "place", title: place }, place.slice(place.lastIndexOf("/") + 1)));
		const text = model.source(step.file, step.line);
		if (text !== "") what.append(h("code", { class: "source" }, text));
		const own = step.frame === biggest && biggest > 0 && steps.length > 1 ? "number big" : "number";
		const row = h("div", { class: step.grownTo > 0 ? "step growing" : "step", role: "row" });
		row.append(
			h("span", { role: "cell", class: "where" }, bar),
			h("span", { role: "cell", class: "number depth" }, count(step.depth)),
			h("span", { role: "cell", class: own }, count(step.frame)),
			what,
		);
		table.append(row);
	}
	const box = h("div", {}, table);
	if (steps.length > mostRows)
		box.append(h("p", { class: "quiet" }, `… and ${count(steps.length - mostRows)} more calls`));
	box.append(legend(model, steps));
	return box;
}

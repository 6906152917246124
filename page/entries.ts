/** Goroutine entries: the columns of their table, and what there is to say about one. */
import type { PageCulprit, PageEntry } from "../src/report/html/data.js";
import { depthScale } from "../src/report/scale.js";
import { count, estimate, plural, size } from "../src/util/figures.js";
import { axis, stackBar, staircase } from "./bars.js";
import { h, link } from "./dom.js";
import type { Column } from "./grid.js";
import { depthOf, type Model } from "./model.js";
import { functionHash } from "./route.js";

export function entryColumns(model: Model): readonly Column[] {
	return [
		{ id: "verdict", title: "verdict", kind: "verdict", sorts: "up" },
		{ id: "name", title: "goroutine entry", kind: "name", sorts: "up" },
		{ id: "stack", title: "stack", kind: "number stack", sorts: "down" },
		{ id: "copied", title: "copied", kind: "number copied", sorts: "down" },
		{ id: "depth", title: "depth of its chain", kind: "chain", sorts: "down", extra: axis(model.scale) },
	];
}

function verdictMark(model: Model, entry: PageEntry): HTMLElement {
	const verdict = model.verdict(entry);
	const isEstimate = verdict === "likely" || verdict === "unlikely";
	const figure = isEstimate && entry.probability !== null ? ` ${estimate(entry.probability).replace("est. ", "")}` : "";
	return h("span", { class: `mark ${verdict}` }, `${verdict}${figure}`);
}

/** Where its goroutines are started, in a few words. */
function siteText(model: Model, entry: PageEntry): string {
	const [site] = entry.sites;
	if (site === undefined) return entry.kind === "top" ? "called by nothing in this listing" : entry.kind;
	const more = entry.sites.length > 1 ? ` and ${entry.sites.length - 1} more` : "";
	const loop = entry.sites.some((one) => one.inLoop) ? ", in a loop" : "";
	const place = model.place(site.file, site.line);
	const file = place === "" ? "" : ` · ${place.slice(place.lastIndexOf("/") + 1)}`;
	return `${entry.kind} in ${model.short(site.function)}${file}${more}${loop}`;
}

export function entryCells(model: Model, row: number): readonly (Node | string)[] {
	const entry = model.data.entries[row];
	if (entry === undefined) return [];
	return [
		verdictMark(model, entry),
		h("span", {}, h("b", {}, model.short(entry.name)), h("small", {}, siteText(model, entry))),
		entry.copies === 0 ? "–" : size(entry.finalStack),
		entry.copies === 0 ? "–" : count(entry.bytesCopied),
		stackBar(model, entry),
	];
}

/** What a column sorts by. */
export function entryValue(model: Model, row: number, column: string): number | string {
	const entry = model.data.entries[row];
	if (entry === undefined) return 0;
	switch (column) {
		case "name":
			return model.name(entry.name);
		case "verdict":
			return (
				{ always: 0, likely: 1, unknown: 2, unlikely: 3, never: 4 }[model.verdict(entry)] - (entry.probability ?? 0) / 2
			);
		case "stack":
			return entry.copies === 0 ? 0 : entry.finalStack;
		case "copied":
			return entry.bytesCopied;
		case "depth":
			return depthOf(entry.chain);
		default:
			return row;
	}
}

/** All that a search may find an entry by. */
export function entryText(model: Model, row: number): string {
	const entry = model.data.entries[row];
	if (entry === undefined) return "";
	const names = [entry.name, entry.wrapper, ...entry.sites.map((site) => site.function)];
	for (let at = 0; at < entry.chain.length; at += 6) names.push(entry.chain[at] ?? -1);
	const files = [entry.file, ...entry.sites.map((site) => site.file)];
	return [...names.map((id) => model.name(id)), ...files.map((id) => model.data.files[id] ?? "")].join("\n");
}

const reasons: Readonly<Record<string, string>> = {
	unresolved: "a call whose callee is not known",
	outside: "a call of a function that is not in the input",
	recursive: "recursion",
	"stack-unknown": "a call at a depth that is not known",
	recover: "recovered panics",
	"depth-unknown": "a depth at its start that is not known",
};

function culpritItem(model: Model, culprit: PageCulprit): HTMLElement {
	const callee = culprit.callee < 0 ? "" : ` (${model.short(culprit.callee)})`;
	const place = model.place(culprit.file, culprit.line);
	return h(
		"li",
		{},
		`${reasons[culprit.reason] ?? culprit.reason}${callee} in `,
		link(functionHash(model.name(culprit.function)), model.short(culprit.function)),
		place === "" ? null : h("span", { class: "place" }, place),
	);
}

/** The verdict in a sentence. */
function sentence(model: Model, entry: PageEntry): string {
	const { startStack } = model.data.target;
	const first = entry.first < 0 ? "" : `, first in ${model.short(entry.first)}`;
	const growth =
		entry.copies === 0
			? ""
			: `${size(startStack)} → ${size(entry.finalStack)}${first}: ${plural(entry.copies, "copy", "copies")}, ${count(entry.bytesCopied)} bytes.`;
	switch (model.verdict(entry)) {
		case "always":
			return `Each goroutine of this entry that ends normally has grown its stack. ${growth}`;
		case "never":
			return `No goroutine of this entry grows: it needs at most ${count(entry.may ?? 0)} bytes.`;
		case "unknown":
			return `What is known fits into ${size(startStack)}; what is not known decides.`;
		default:
			return `Grows with a probability of about ${estimate(entry.probability ?? 0).replace("est. ", "")} (an estimate). If its deepest known chain runs: ${growth}`;
	}
}

/** The line of source below its place; nothing where it is not at hand. */
function sourceLine(model: Model, file: number, line: number): HTMLElement | null {
	const text = model.source(file, line);
	return text === "" ? null : h("code", { class: "source" }, text);
}

export function facts(list: readonly (readonly [string, string])[]): HTMLElement {
	const element = h("dl", { class: "facts" });
	for (const [term, value] of list) element.append(h("div", {}, h("dt", {}, term), h("dd", {}, value)));
	return element;
}

/** The page of one entry. */
export function entryDetail(model: Model, row: number): HTMLElement {
	const entry = model.data.entries[row];
	const detail = h("article", {});
	if (entry === undefined) return detail;
	const { target } = model.data;
	const steps = model.steps(entry.chain);
	detail.append(h("h2", {}, verdictMark(model, entry), " ", model.short(entry.name)));
	if (model.name(entry.name) !== model.short(entry.name))
		detail.append(h("p", { class: "full" }, model.name(entry.name)));
	detail.append(h("p", {}, sentence(model, entry)));
	if (entry.overflow >= 0)
		detail.append(
			h("p", { class: "grown" }, `The process ends in ${model.short(entry.overflow)}: no stack may become that large.`),
		);
	const scale = depthScale(target.startStack, target.guard, Math.max(depthOf(entry.chain), entry.finalStack));
	const title = model.verdict(entry) === "always" ? "What every run needs" : "The deepest known chain";
	detail.append(h("h3", {}, `${title} (${plural(steps.length, "call")})`));
	if (steps.length > 0) detail.append(staircase(model, scale, steps, title));
	if (entry.longest !== null) {
		const { chain, finalStack } = entry.longest;
		const longer = model.steps(chain);
		const reach = depthScale(target.startStack, target.guard, Math.max(depthOf(chain), finalStack));
		detail.append(
			h("h3", {}, `The deepest known chain (${plural(longer.length, "call")}, up to ${size(finalStack)})`),
			staircase(model, reach, longer, "The deepest known chain"),
		);
	}
	detail.append(
		facts([
			["must", `${count(entry.must)} B`],
			["may", entry.may === null ? `unknown, at least ${count(entry.resolved)} B` : `${count(entry.may)} B`],
			["grows from", `${count(Math.max(0, target.limit - entry.entryDepth))} B`],
			["deepest", `${count(depthOf(entry.chain))} B`],
			["stack", size(entry.finalStack)],
			["copies", count(entry.copies)],
			["bytes copied", count(entry.bytesCopied)],
			...(entry.recorded === null
				? []
				: ([["recorded", `${count(entry.recorded.grew)} of ${count(entry.recorded.ended)} grew`]] as const)),
		]),
	);
	if (entry.sites.length > 0) {
		const list = h("ul", {});
		for (const site of entry.sites.slice(0, 100))
			list.append(
				h(
					"li",
					{},
					link(functionHash(model.name(site.function)), model.short(site.function)),
					h("span", { class: "place" }, `${model.place(site.file, site.line)}${site.inLoop ? ", in a loop" : ""}`),
					sourceLine(model, site.file, site.line),
				),
			);
		detail.append(h("h3", {}, `Started by (${count(entry.sites.length)})`), list);
	}
	if (entry.culprits.length > 0) {
		const list = h("ul", {});
		for (const culprit of entry.culprits) list.append(culpritItem(model, culprit));
		detail.append(h("h3", {}, "Why it may need more"), list);
	}
	if (entry.cycle !== null) {
		const { functions, bytesPerTurn, firstGrowthDepth } = entry.cycle;
		const list = h("ul", {});
		for (const name of functions.slice(0, 50))
			list.append(h("li", {}, link(functionHash(model.name(name)), model.short(name))));
		const grows = firstGrowthDepth === null ? "" : `, first growth at depth ${count(firstGrowthDepth)}`;
		detail.append(h("h3", {}, `Recursion: ${count(bytesPerTurn)} bytes a turn${grows}`), list);
	}
	return detail;
}

/** Functions: the columns of their table, and the page of one. */
import { checks, FunctionFlag } from "../src/report/html/data.js";
import { count } from "../src/util/figures.js";
import { h, link, percent } from "./dom.js";
import { facts } from "./entries.js";
import type { Column } from "./grid.js";
import type { Call, Model } from "./model.js";
import { entryHash, functionHash } from "./route.js";

/** Items of a list before the rest is counted. */
const most = 200;

export const functionColumns: readonly Column[] = [
	{ id: "frame", title: "frame", kind: "number frame", sorts: "down" },
	{ id: "name", title: "function", kind: "name", sorts: "up" },
	{ id: "check", title: "check", kind: "check", sorts: "down" },
	{ id: "must", title: "must", kind: "number must", sorts: "down" },
	{ id: "may", title: "may", kind: "number may", sorts: "down" },
	{ id: "reached", title: "entered at", kind: "number reached", sorts: "down" },
];

function has(model: Model, row: number, flag: number): boolean {
	return ((model.data.functions.flags[row] ?? 0) & flag) !== 0;
}

function mayText(model: Model, row: number): string {
	const { may, resolved } = model.data.functions;
	const bound = may[row] ?? -1;
	return bound >= 0 ? count(bound) : `${count(resolved[row] ?? 0)}+`;
}

function reachedText(model: Model, row: number): string {
	const { reachedMin, reachedMax } = model.data.functions;
	const [min = -1, max = -1] = [reachedMin[row], reachedMax[row]];
	return min < 0 ? "–" : min === max ? count(min) : `${count(min)} to ${count(max)}`;
}

export function functionCells(model: Model, row: number): readonly (Node | string)[] {
	const { functions, packages } = model.data;
	const frame = functions.frame[row] ?? 0;
	const meter = h(
		"span",
		{ class: "meter", "--wide": percent(Math.min(1, frame / model.data.target.startStack)) },
		count(frame),
	);
	const tips = has(model, row, FunctionFlag.tips) ? h("span", { class: "tips" }, "tips the stack") : null;
	const path = packages[functions.package[row] ?? -1] ?? "";
	return [
		meter,
		h(
			"span",
			{},
			h("b", {}, model.short(functions.name[row] ?? -1)),
			h("small", {}, path, tips === null ? null : " · ", tips),
		),
		checks[functions.check[row] ?? 0] ?? "none",
		count(functions.must[row] ?? 0),
		mayText(model, row),
		reachedText(model, row),
	];
}

export function functionValue(model: Model, row: number, column: string): number | string {
	const { functions } = model.data;
	switch (column) {
		case "name":
			return model.name(functions.name[row] ?? -1);
		case "frame":
			return functions.frame[row] ?? 0;
		case "check":
			return functions.check[row] ?? 0;
		case "must":
			return functions.must[row] ?? 0;
		case "may":
			return (functions.may[row] ?? -1) >= 0 ? (functions.may[row] ?? 0) : 2 ** 40 + (functions.resolved[row] ?? 0);
		case "reached":
			return functions.reachedMax[row] ?? -1;
		default:
			return row;
	}
}

export function functionText(model: Model, row: number): string {
	const { functions, files } = model.data;
	return `${model.name(functions.name[row] ?? -1)}\n${files[functions.file[row] ?? -1] ?? ""}`;
}

function callList(model: Model, title: string, calls: readonly Call[]): HTMLElement {
	const { functions } = model.data;
	const frame = (call: Call): number => functions.frame[model.rowOf(call.name)] ?? -1;
	const sorted = [...calls].sort((a, b) => frame(b) - frame(a));
	const list = h("ul", { class: "calls" });
	for (const call of sorted.slice(0, most)) {
		const bytes = frame(call);
		list.append(
			h(
				"li",
				{},
				h("span", { class: "number" }, bytes < 0 ? "?" : count(bytes)),
				link(functionHash(model.name(call.name)), model.short(call.name)),
				call.kind === "static" ? null : h("span", { class: "place" }, call.kind),
			),
		);
	}
	if (sorted.length > most) list.append(h("li", {}, `… and ${count(sorted.length - most)} more`));
	return h(
		"section",
		{},
		h("h3", {}, `${title} (${count(calls.length)})`),
		calls.length === 0 ? h("p", { class: "quiet" }, "none known") : list,
	);
}

/** The frame by its variables, as far as operands name them. */
function frameParts(model: Model, row: number): HTMLElement | null {
	const locals = model.localsOf(row);
	const frame = model.data.functions.frame[row] ?? 0;
	if (locals.length === 0 || frame === 0) return null;
	const rest = frame - locals.reduce((sum, { size }) => sum + size, 0);
	const list = h("ul", { class: "locals" });
	const add = (name: string, size: number): void =>
		list.append(
			h(
				"li",
				{},
				h("span", { class: "number" }, count(size)),
				h("span", { class: "part", "--wide": percent(Math.min(1, size / frame)), "aria-hidden": "true" }),
				h("span", { class: "variable" }, name),
			),
		);
	for (const { name, size } of locals) add(name === "" ? "a temporary" : name, size);
	if (rest > 0) add("all else: small variables, arguments of calls, saved registers", rest);
	return h("section", {}, h("h3", {}, `The frame, ${count(frame)} bytes, by its variables`), list);
}

/** The page of one function; of a function that only chains and calls name, what they say. */
export function functionDetail(model: Model, name: number): HTMLElement {
	const { data } = model;
	const { functions } = data;
	const row = model.rowOf(name);
	const detail = h("article", {}, h("h2", {}, model.short(name)));
	if (model.name(name) !== model.short(name)) detail.append(h("p", { class: "full" }, model.name(name)));
	if (row < 0)
		detail.append(
			h(
				"p",
				{ class: "quiet" },
				"Not among the functions of this report (--all adds the standard library and dependencies).",
			),
		);
	else {
		const place = model.place(functions.file[row] ?? -1, functions.line[row] ?? 0);
		if (place !== "") detail.append(h("p", { class: "place" }, place));
		const words = [
			has(model, row, FunctionFlag.tips) ? "Its check can be the one that tips the start stack over." : "",
			has(model, row, FunctionFlag.recursive) ? "A cycle of calls lies below it." : "",
			has(model, row, FunctionFlag.complete) ? "" : "Not every call below it is resolved.",
		].filter((word) => word !== "");
		if (words.length > 0) detail.append(h("p", {}, words.join(" ")));
		const frame = functions.frame[row] ?? 0;
		const largest = functions.maxFrame[row] ?? frame;
		detail.append(
			facts([
				["frame", `${count(frame)} B`],
				...(largest === frame ? [] : [["lowers SP by", `${count(largest)} B`] as const]),
				[
					"check",
					`${checks[functions.check[row] ?? 0] ?? ""}${has(model, row, FunctionFlag.nosplit) ? ", nosplit" : ""}`,
				],
				["must", `${count(functions.must[row] ?? 0)} B`],
				["may", `${mayText(model, row)} B`],
				["entered at", reachedText(model, row)],
				["calls not resolved", count(functions.unresolved[row] ?? 0)],
			]),
		);
	}
	const parts = row < 0 ? null : frameParts(model, row);
	if (parts !== null) detail.append(parts);
	const findings = data.findings.filter((finding) => finding.function === name);
	for (const finding of findings)
		detail.append(h("p", { class: "finding" }, h("b", {}, finding.rule), ` ${finding.message}`));
	const through = model.entriesThrough(name);
	if (through.length > 0) {
		const list = h("ul", {});
		for (const entry of through.slice(0, most)) {
			const key = model.entryKeys[entry] ?? "";
			const root = data.entries[entry];
			if (root === undefined) continue;
			const verdict = model.verdict(root);
			list.append(
				h(
					"li",
					{},
					h("span", { class: `mark ${verdict}` }, verdict),
					" ",
					link(entryHash(key), model.short(root.name)),
				),
			);
		}
		if (through.length > most) list.append(h("li", {}, `… and ${count(through.length - most)} more`));
		detail.append(h("h3", {}, `On the chain of (${count(through.length)})`), list);
	}
	detail.append(callList(model, "Callers", model.callersOf(name)), callList(model, "Calls", model.callsOf(name)));
	return detail;
}

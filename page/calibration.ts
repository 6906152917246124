/** Estimates against what was recorded: a plot, and the figures behind it. */
import { count, plural } from "../src/util/figures.js";
import { calibrate, type Prediction } from "../src/verify/calibration.js";
import { h } from "./dom.js";
import type { Model } from "./model.js";

/** Side of the plot, and of its margin, in its own units. */
const side = 320;
const margin = 48;
const names = "http://www.w3.org/2000/svg";

interface Point extends Prediction {
	readonly name: string;
	readonly ended: number;
	readonly grew: number;
}

function svg(tag: string, attributes: Readonly<Record<string, string | number>>, text = ""): SVGElement {
	const element = document.createElementNS(names, tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
	if (text !== "") element.textContent = text;
	return element;
}

function pointsOf(model: Model): Point[] {
	return model.data.entries.flatMap(({ name, recorded }) =>
		recorded === null
			? []
			: [
					{
						name: model.short(name),
						probability: recorded.estimated,
						share: recorded.grew / recorded.ended,
						ended: recorded.ended,
						grew: recorded.grew,
					},
				],
	);
}

const percent = (part: number): string => `${Math.round(part * 100)} %`;
const x = (p: number): number => margin + p * side;
const y = (p: number): number => margin / 2 + (1 - p) * side;

function axes(): SVGElement[] {
	const parts = [0, 0.5, 1];
	return [
		svg("rect", { x: x(0), y: y(1), width: side, height: side, class: "field" }),
		svg("line", { x1: x(0), y1: y(0), x2: x(1), y2: y(1), class: "diagonal" }),
		...parts.map((p) => svg("text", { x: x(p), y: y(0) + 20, "text-anchor": "middle" }, percent(p))),
		...parts.map((p) => svg("text", { x: x(0) - 8, y: y(p) + 4, "text-anchor": "end" }, percent(p))),
		svg("text", { x: x(0.5), y: y(0) + 38, "text-anchor": "middle" }, "estimated before the recording"),
	];
}

function dot({ name, probability, share, ended, grew }: Point): SVGElement {
	const circle = svg("circle", { cx: x(probability ?? 0), cy: y(share), r: 3, class: "entry" });
	circle.append(svg("title", {}, `${name}: ${percent(probability ?? 0)}, ${count(grew)} of ${count(ended)} grew`));
	return circle;
}

/** Null where the report was made without a recording, or none of its goroutines is of an entry here. */
export function calibration(model: Model): HTMLElement | null {
	const points = pointsOf(model);
	if (points.length === 0) return null;
	const { entries, unknown, brier, deciles } = calibrate(points);
	const filled = deciles.filter((one) => one.entries > 0);
	const words = `${plural(entries, "entry", "entries")} with an estimate${unknown === 0 ? "" : `, ${count(unknown)} without`}`;
	const plot = svg("svg", {
		viewBox: `0 0 ${side + margin * 1.5} ${side + margin * 1.5}`,
		role: "img",
		"aria-label": `Estimates against recorded shares: ${words}`,
		class: "calibration",
	});
	plot.append(
		...axes(),
		...filled.map((one) =>
			svg("circle", {
				cx: x(one.predicted),
				cy: y(one.recorded),
				r: 4 + 3 * Math.sqrt(one.entries),
				class: "tenth",
			}),
		),
		...points.filter(({ probability }) => probability !== null).map(dot),
	);
	const rows = filled.map((one) =>
		h(
			"tr",
			{},
			h("td", {}, percent(one.predicted)),
			h("td", {}, percent(one.recorded)),
			h("td", {}, count(one.entries)),
		),
	);
	const head = h("tr", {}, h("th", {}, "estimated"), h("th", {}, "grew"), h("th", {}, "entries"));
	const table = h("table", {}, h("caption", {}, "Means by tenths of the estimate"), h("thead", {}, head));
	table.append(h("tbody", {}, ...rows));
	const score = brier === null ? "" : ` Brier score ${brier.toFixed(3)} (0 is perfect).`;
	const section = h(
		"section",
		{},
		h("h2", {}, "Estimated and recorded"),
		h("p", {}, `${words}. Small dots are entries, circles the means of a tenth; on the line both agree.${score}`),
	);
	section.append(plot, table);
	return section;
}

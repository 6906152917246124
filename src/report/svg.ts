/**
 * A chain as a picture: a row a function, its frame where it lies on the stack, with the ends of the stacks (2 KB, 4 KB …)
 * and the limits of their checks as lines. One file without scripts, fonts or links.
 */
import type { ChainStep, Growth, TargetReport, WhyReport } from "../model/report.js";
import { count, plural, size } from "../util/figures.js";
import { shorten } from "./names.js";
import { inPieces } from "./pieces.js";
import { depthScale } from "./scale.js";
import { deepest } from "./stacks.js";
import { xml } from "./xml.js";

const picture = { left: 12, bars: 560, gap: 12, text: 420, row: 20, head: 64, most: 400 } as const;

function text(x: number, y: number, words: string, kind: string, anchor = "start"): string {
	return `<text class="${kind}" x="${x}" y="${y}" text-anchor="${anchor}">${xml(words)}</text>`;
}

/** One chain, as lines of SVG. */
function* chainSvg(
	title: string,
	chain: readonly ChainStep[],
	growth: Growth,
	target: TargetReport,
): Generator<string> {
	const { left, bars, gap, row, head, most } = picture;
	const shown = chain.slice(0, most);
	const width = left + bars + gap + picture.text;
	const height = head + row * (shown.length + 1) + 12;
	const scale = depthScale(target.startStack, target.guard, Math.max(deepest(chain), growth.finalStack));
	const x = (depth: number): number => Math.round((left + scale.position(depth) * bars) * 10) / 10;
	yield `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`;
	yield `<title>${xml(title)}</title>`;
	yield "<style>svg{background:#fff;font:12px ui-monospace,monospace}.name{fill:#1b1f24}.dim{fill:#57606a}.head{fill:#1b1f24;font-weight:bold}.grow{fill:#a40e26;font-weight:bold}</style>";
	yield text(left, 20, shorten(title, 110), "head");
	yield text(
		left,
		38,
		growth.copies === 0
			? `stays within ${size(target.startStack)}: ${count(deepest(chain))} bytes in use at the deepest`
			: `${size(target.startStack)} to ${size(growth.finalStack)}, ${plural(growth.copies, "copy", "copies")} of ${count(growth.bytesCopied)} bytes`,
		"dim",
	);
	for (const ruler of scale.rulers) {
		const from = x(ruler.limit);
		const to = x(ruler.size);
		// The guard: a check fails from the limit on.
		yield `<rect x="${from}" y="${head - 4}" width="${Math.max(0, to - from)}" height="${height - head - 4}" fill="#cf222e" fill-opacity="0.08"/>`;
		yield `<path d="M${to} ${head - 4}V${height - 8}" stroke="#57606a"/>`;
		yield text(to, head - 8, size(ruler.size), "dim", "end");
	}
	for (const [i, step] of shown.entries()) {
		const y = head + i * row;
		const from = x(step.depth);
		const to = Math.max(from + 1, x(step.depth + step.frame));
		const fill = step.grownTo === null ? "#54aeff" : "#cf222e";
		yield `<rect x="${left}" y="${y + 3}" width="${Math.max(0, from - left)}" height="14" fill="#afb8c1" fill-opacity="0.35"/>`;
		yield `<rect x="${from}" y="${y + 3}" width="${Math.round((to - from) * 10) / 10}" height="14" fill="${fill}"/>`;
		const mark = step.grownTo === null ? "" : `  → ${size(step.grownTo)}`;
		const name = shorten(step.function, 44 - mark.length);
		yield text(
			left + bars + gap,
			y + 14,
			`${count(step.frame).padStart(6)}  ${name}${mark}`,
			mark === "" ? "name" : "grow",
		);
	}
	const hidden = chain.length - shown.length;
	if (hidden > 0) yield text(left, head + shown.length * row + 14, plural(hidden, "more call"), "dim");
	yield "</svg>";
}

/** The longest chain below a function. */
export function renderWhySvg(why: WhyReport): Iterable<string> {
	return inPieces(chainSvg(why.function.name, why.worst, why.worstGrowth, why.target));
}

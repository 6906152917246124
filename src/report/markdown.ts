/** A pull request comment: counts, then the worst findings with their chains folded away. */
import type { RenderOptions } from "../model/render.js";
import type { ChainStep, Report, Verdict } from "../model/report.js";
import { visible, wellFormed } from "../util/escape.js";
import { count, plural, size } from "../util/figures.js";
import { type Issue, issuesOf } from "./issues.js";
import { shorten } from "./names.js";
import { place } from "./place.js";

const most = {
	findings: 20,
	steps: 40,
	name: 160,
	/** A comment on GitHub holds 65,536 characters. */
	characters: 60_000,
} as const;

/** Text in which nothing is markup, a link or a mention. */
function plainText(text: string): string {
	return wellFormed(text)
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replace(/[\\`*_{}[\]()#+!|~$]/g, "\\$&")
		.replace(/@|:(?=\/\/)|(?<=www)\./gi, "$&<!-- -->");
}

/** A code span: longer backticks around it than in it. */
function code(text: string): string {
	const fence = fenceFor(text, 1);
	const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
	return fence + pad + wellFormed(text) + pad + fence;
}

function fenceFor(text: string, least: number): string {
	const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
	return "`".repeat(Math.max(least, longest + 1));
}

function chainText(chain: readonly ChainStep[], cwd: string): string {
	const lines = chain.slice(0, most.steps).map((step) => {
		const at = place(step.file, step.line, cwd);
		const grown = step.grownTo === null ? "" : `  -> ${size(step.grownTo)}`;
		const where = at === null ? "" : `  ${at.length > most.name ? `…${at.slice(-most.name)}` : at}`;
		const figures = `${count(step.depth).padStart(9)} ${count(step.frame).padStart(9)}`;
		return `${figures}  ${shorten(step.function, most.name)}${grown}${where}`;
	});
	const more = chain.length - lines.length;
	const head = `${"depth".padStart(9)} ${"frame".padStart(9)}  function`;
	return wellFormed([head, ...lines, ...(more > 0 ? [`… ${count(more)} more`] : [])].join("\n"));
}

function item({ finding, path, line, message }: Issue, cwd: string): string {
	const where = visible(`${path}:${line}`);
	const shown = message.length > 500 ? `${message.slice(0, 499)}…` : message;
	const text = `- **${plainText(visible(finding.rule))}** ${finding.severity} ${code(where.slice(-300))}: ${plainText(shown)}\n`;
	if (finding.chain === undefined || finding.chain.length === 0) return text;
	const chain = chainText(finding.chain, cwd);
	const fence = fenceFor(chain, 3);
	const body = `${fence}text\n${chain}\n${fence}`.replaceAll("\n", "\n  ");
	return `${text}\n  <details><summary>${plural(finding.chain.length, "frame")}</summary>\n\n  ${body}\n\n  </details>\n\n`;
}

const verdicts: readonly Verdict[] = ["always", "likely", "unknown", "unlikely", "never"];

export function* renderMarkdown(report: Report, options: RenderOptions): Generator<string> {
	const { summary, target } = report;
	const issues = issuesOf(report, options.cwd);
	const platform = plainText(visible(`${target.goos}/${target.goarch}`));
	yield `### stackscan: ${issues.length === 0 ? "no findings" : plural(issues.length, "finding")} (${platform})\n\n`;
	const counted = verdicts.filter((one) => summary[one] > 0).map((one) => `${count(summary[one])} ${one}`);
	const parts = counted.length === 0 ? "" : `: ${counted.join(", ")}`;
	yield `${plural(summary.roots, "goroutine entry", "goroutine entries")} on a start stack of ${size(target.startStack)}${parts}.\n`;
	if (issues.length > 0) yield "\n";
	let room: number = most.characters;
	let shown = 0;
	for (const issue of issues.slice(0, most.findings)) {
		const text = item(issue, options.cwd);
		room -= text.length;
		if (room < 0) break;
		yield text;
		shown++;
	}
	if (shown < issues.length) yield `\n… and ${plural(issues.length - shown, "more finding")}.\n`;
}

/**
 * SARIF 2.1.0 (docs.oasis-open.org/sarif), within what GitHub code scanning takes: a run has at most 25,000 results and
 * 10 MB packed, and one result without a file makes it refuse all of them.
 */
import type { RenderOptions } from "../model/render.js";
import type { ChainStep, Report } from "../model/report.js";
import type { RuleInfo } from "../model/rule.js";
import { visible, wellFormed } from "../util/escape.js";
import { count, plural, size } from "../util/figures.js";
import { type Issue, issuesOf } from "./issues.js";
import { stringify } from "./json.js";
import { isFile, pathBelow } from "./place.js";

const most = {
	results: 25_000,
	/** Frames of one chain: its start; nobody clicks through more. */
	steps: 50,
	/** Frames of all chains: keeps the file below 10 MB packed. The worst results have theirs. */
	allSteps: 100_000,
	/** Characters of a fullDescription. */
	description: 1024,
} as const;

/** The path of a URI: every character but letters, digits and `-_.~/` percent-encoded. */
function uri(path: string): string {
	return wellFormed(path)
		.split("/")
		.map((part) =>
			encodeURIComponent(part).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
		)
		.join("/");
}

/** The listing has no columns: the region is the line's first one. */
function physical(path: string, line: number): object {
	return {
		artifactLocation: { uri: uri(path), uriBaseId: "%SRCROOT%" },
		region: { startLine: line, startColumn: 1, endLine: line, endColumn: 2 },
	};
}

function logical(name: string): object[] {
	return [{ fullyQualifiedName: visible(name), kind: "function" }];
}

/**
 * The chain as a code flow. A frame outside the working directory is named by its logical location, and stands at the
 * user's call that leads there.
 */
function codeFlow(issue: Issue, chain: readonly ChainStep[], cwd: string): object {
	let at = { path: issue.path, line: issue.line };
	const locations = chain.slice(0, most.steps).map((step) => {
		const path = pathBelow(step.file, cwd);
		if (path !== null) at = { path, line: Math.max(1, step.line) };
		const grown = step.grownTo === null ? "" : `, the stack grows to ${size(step.grownTo)}`;
		const where = path === null && isFile(step.file) ? ` (in ${step.file}:${step.line})` : "";
		const text = `${step.function}: frame ${count(step.frame)}, entered at depth ${count(step.depth)}${grown}${where}`;
		return {
			location: {
				physicalLocation: physical(at.path, at.line),
				logicalLocations: logical(step.function),
				message: { text: visible(text) },
			},
			importance: step.grownTo === null ? "important" : "essential",
		};
	});
	return { threadFlows: [{ locations }] };
}

function cut(text: string, length: number): string {
	return text.length <= length ? text : `${wellFormed(text.slice(0, length - 1))}…`;
}

/** First paragraph of a rule's page, below its title. */
function summaryOf(rule: RuleInfo): string {
	const paragraph = rule.page.split(/\n{2,}/)[1]?.replaceAll("\n", " ");
	return paragraph === undefined || paragraph === "" ? `${rule.title}.` : paragraph;
}

function descriptor(rule: RuleInfo): object {
	return {
		id: rule.id,
		name: rule.name,
		shortDescription: { text: `${rule.title}.` },
		fullDescription: { text: cut(summaryOf(rule), most.description) },
		help: { text: rule.page, markdown: rule.page },
		defaultConfiguration: { level: rule.severity },
	};
}

/** Rules of the run: those known, and a bare one for an id that is not among them. */
function rulesOf(issues: readonly Issue[], known: readonly RuleInfo[]): RuleInfo[] {
	const rules = new Map(known.map((rule) => [rule.id, rule]));
	for (const { finding } of issues) {
		const { rule: id, severity } = finding;
		if (!rules.has(id)) rules.set(id, { id, name: id, title: id, severity, page: `# ${id}\n` });
	}
	return [...rules.values()];
}

function notifications(report: Report, left: number): object[] {
	const own = report.diagnostics
		.filter((one) => one.severity !== "note")
		.map((one) => ({
			level: one.severity,
			descriptor: { id: visible(one.code) },
			message: { text: visible(`${one.file === null ? "" : `${one.file}:${one.line}: `}${one.message}`) },
		}));
	if (left === 0) return own;
	const text = `${plural(left, "finding")} left out: a run holds ${count(most.results)} results, the worst are here.`;
	return [{ level: "warning", descriptor: { id: "results-left-out" }, message: { text } }, ...own];
}

export function* renderSarif(report: Report, options: RenderOptions): Generator<string> {
	const issues = issuesOf(report, options.cwd);
	const rules = rulesOf(issues, options.rules ?? []);
	const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
	const shown = issues.slice(0, most.results);
	const { tool, target, diagnostics } = report;
	const driver = { name: tool.name, version: tool.version, rules: rules.map(descriptor) };
	const invocation = {
		executionSuccessful: !diagnostics.some((one) => one.severity === "error"),
		toolExecutionNotifications: notifications(report, issues.length - shown.length),
	};
	yield `{\n"$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n"version": "2.1.0",\n"runs": [{\n`;
	yield `"tool": ${stringify({ driver })},\n`;
	yield `"automationDetails": ${stringify({ id: `stackscan/${target.goos}-${target.goarch}/` })},\n`;
	yield `"invocations": ${stringify([invocation])},\n"columnKind": "utf16CodeUnits",\n"results": [`;
	let steps = most.allSteps;
	for (const [index, issue] of shown.entries()) {
		const { finding, message, key, turn } = issue;
		const chain = finding.chain ?? [];
		steps -= Math.min(chain.length, most.steps);
		const result = {
			ruleId: finding.rule,
			ruleIndex: indexes.get(finding.rule),
			level: finding.severity,
			message: { text: message },
			locations: [{ physicalLocation: physical(issue.path, issue.line), logicalLocations: logical(finding.function) }],
			partialFingerprints: { primaryLocationLineHash: `${key}:${turn}` },
			...(chain.length > 0 && steps >= 0 ? { codeFlows: [codeFlow(issue, chain, options.cwd)] } : {}),
		};
		yield `${index === 0 ? "\n" : ",\n"}${stringify(result)}`;
	}
	yield "\n]\n}]\n}\n";
}

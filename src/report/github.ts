/** Workflow commands of GitHub Actions: annotations in a pull request's diff (docs: "Workflow commands"). */
import type { RenderOptions } from "../model/render.js";
import type { Finding, Report } from "../model/report.js";
import { visible } from "../util/escape.js";
import { plural } from "../util/figures.js";
import { type Issue, issuesOf } from "./issues.js";

/** GitHub shows no more annotations of a kind from one step. */
const mostOfAKind = 10;

const command: Readonly<Record<Finding["severity"], string>> = { error: "error", warning: "warning", note: "notice" };

function escapeData(text: string): string {
	return visible(text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A"));
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function annotation({ finding, path, line, message }: Issue): string {
	const properties = `file=${escapeProperty(path)},line=${line},endLine=${line},title=${escapeProperty(finding.rule)}`;
	return `::${command[finding.severity]} ${properties}::${escapeData(message)}\n`;
}

/** A line of the log that no runner takes for a command: those begin with `::`, or hold `##[` anywhere. */
function logLine({ finding, path, line, message }: Issue): string {
	return `- ${visible(path)}:${line}:1: ${message} (${finding.rule})\n`.replaceAll("##[", "## [");
}

/** Worst first: ten annotations of a kind, then how many follow, and those as lines of the log. */
export function* renderGithub(report: Report, options: RenderOptions): Generator<string> {
	const used = { error: 0, warning: 0, note: 0 };
	const rest: Issue[] = [];
	for (const issue of issuesOf(report, options.cwd)) {
		if (++used[issue.finding.severity] <= mostOfAKind) yield annotation(issue);
		else rest.push(issue);
	}
	if (rest.length === 0) return;
	yield `${plural(rest.length, "more finding")} (GitHub shows ${mostOfAKind} annotations of a kind):\n`;
	for (const issue of rest) yield logLine(issue);
}

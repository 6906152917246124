/** GitLab's code quality report (docs.gitlab.com, "Code Quality", "Code Quality report format"): one array. */
import type { RenderOptions } from "../model/render.js";
import type { Finding, Report } from "../model/report.js";
import { issuesOf } from "./issues.js";
import { stringify } from "./json.js";

const severity: Readonly<Record<Finding["severity"], string>> = { error: "critical", warning: "major", note: "info" };

export function* renderGitlab(report: Report, options: RenderOptions): Generator<string> {
	let separator = "[\n";
	for (const { finding, path, line, message, key, turn } of issuesOf(report, options.cwd)) {
		yield separator;
		separator = ",\n";
		yield stringify({
			description: message,
			check_name: finding.rule,
			fingerprint: turn === 1 ? key : `${key}-${turn}`,
			severity: severity[finding.severity],
			location: { path, lines: { begin: line } },
		});
	}
	yield separator === "[\n" ? "[]\n" : "\n]\n";
}

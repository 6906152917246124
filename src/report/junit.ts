/** JUnit XML, as CI systems read it: a finding is a failed test case, a note a passed one with a remark. */
import type { RenderOptions } from "../model/render.js";
import type { Report } from "../model/report.js";
import { type Issue, issuesOf } from "./issues.js";
import { declaration, xml } from "./xml.js";

function testCase({ finding, path, line, message, turn }: Issue): string {
	const name = `${finding.rule} ${finding.function}${turn === 1 ? "" : ` (${turn})`}`;
	const at = xml(`${path}:${line}:1: ${message} (${finding.rule})`);
	const verdict =
		finding.severity === "note"
			? `<system-out>${at}</system-out>`
			: `<failure type="${finding.severity}" message="${xml(message)}">${at}</failure>`;
	return `<testcase classname="${xml(path)}" name="${xml(name)}" file="${xml(path)}" line="${line}">${verdict}</testcase>\n`;
}

export function* renderJunit(report: Report, options: RenderOptions): Generator<string> {
	const issues = issuesOf(report, options.cwd);
	const failures = issues.filter(({ finding }) => finding.severity !== "note").length;
	// A suite without any case counts as broken in some CI systems.
	const counts = `tests="${Math.max(1, issues.length)}" failures="${failures}" errors="0"`;
	const suite = xml(`stackscan ${report.target.goos}/${report.target.goarch}`);
	yield `${declaration}<testsuites name="stackscan" ${counts}>\n<testsuite name="${suite}" ${counts} skipped="0">\n`;
	if (issues.length === 0) yield '<testcase classname="stackscan" name="no findings"/>\n';
	for (const issue of issues) yield testCase(issue);
	yield "</testsuite>\n</testsuites>\n";
}

/** Checkstyle's XML: findings by file, the file with the worst one first. */
import type { RenderOptions } from "../model/render.js";
import type { Finding, Report } from "../model/report.js";
import { type Issue, issuesOf } from "./issues.js";
import { declaration, xml } from "./xml.js";

const severity: Readonly<Record<Finding["severity"], string>> = { error: "error", warning: "warning", note: "info" };

export function* renderCheckstyle(report: Report, options: RenderOptions): Generator<string> {
	const files = new Map<string, Issue[]>();
	for (const issue of issuesOf(report, options.cwd)) {
		const others = files.get(issue.path);
		if (others === undefined) files.set(issue.path, [issue]);
		else others.push(issue);
	}
	yield `${declaration}<checkstyle version="4.3">\n`;
	for (const [path, issues] of files) {
		yield `<file name="${xml(path)}">\n`;
		for (const { finding, line, message } of issues) {
			const source = xml(`stackscan.${finding.rule}`);
			yield `<error line="${line}" column="1" severity="${severity[finding.severity]}" message="${xml(message)}" source="${source}"/>\n`;
		}
		yield "</file>\n";
	}
	yield "</checkstyle>\n";
}

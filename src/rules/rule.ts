/** What a rule is: one reason to change the program, looked for in the finished report. */
import type { Finding, Report } from "../model/report.js";

/** The part of a report that rules read. */
export type RuleSubject = Pick<Report, "target" | "functions" | "roots">;

export interface Rule {
	/** `SS001`: stable for ever, never used again for another rule. */
	readonly id: string;
	/** kebab-case, for configuration files. */
	readonly name: string;
	/** One sentence without a full stop. */
	readonly title: string;
	readonly severity: Finding["severity"];
	/** Findings in any order. Pure. */
	check(subject: RuleSubject): Finding[];
	/** Markdown: `stackscan explain` prints it, docs/rules/<id>.md is it. */
	readonly page: string;
}

/** What a rule is: one reason to change the program, looked for in the finished report. */
import type { Finding, Report } from "../model/report.js";
import type { RuleInfo } from "../model/rule.js";

/** The part of a report that rules read. */
export type RuleSubject = Pick<Report, "target" | "functions" | "roots">;

export interface Rule extends RuleInfo {
	/** Findings in any order. Pure. */
	check(subject: RuleSubject): Finding[];
}

/** All rules, and the one way to run them. */
import type { Finding } from "../model/report.js";
import { UserError } from "../util/errors.js";
import type { Rule, RuleSubject } from "./rule.js";
import { ss001 } from "./ss001.js";
import { ss002 } from "./ss002.js";
import { ss003 } from "./ss003.js";

export type { Rule, RuleSubject } from "./rule.js";

/** In the order of their ids. */
export const rules: readonly Rule[] = [ss001, ss002, ss003];

const severityRank: Readonly<Record<Finding["severity"], number>> = { error: 0, warning: 1, note: 2 };

function byText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Findings of every rule, the most severe first, then by place: the same order whatever the input's order was. */
export function findingsOf(subject: RuleSubject): Finding[] {
	return rules
		.flatMap((rule) => rule.check(subject))
		.sort(
			(a, b) =>
				severityRank[a.severity] - severityRank[b.severity] ||
				byText(a.file, b.file) ||
				a.line - b.line ||
				byText(a.rule, b.rule) ||
				byText(a.function, b.function),
		);
}

/**
 * The rule with that id or name, in any case.
 * @throws UserError naming the rules there are.
 */
export function ruleNamed(idOrName: string): Rule {
	const wanted = idOrName.toLowerCase();
	const found = rules.find((rule) => rule.id.toLowerCase() === wanted || rule.name === wanted);
	if (found !== undefined) return found;
	const known = rules.map((rule) => `${rule.id} (${rule.name})`).join(", ");
	throw new UserError(`unknown rule ${JSON.stringify(idOrName)}`, `rules: ${known}`);
}

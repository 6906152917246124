/** All rules, and the one way to run them. */
import type { Finding } from "../model/report.js";
import type { LintSettings } from "../model/settings.js";
import { UserError } from "../util/errors.js";
import type { Found, Rule, RuleSubject } from "./rule.js";
import { FileSettings, noSettings } from "./settings.js";
import { ss001 } from "./ss001.js";
import { ss002 } from "./ss002.js";
import { ss003 } from "./ss003.js";
import { ss004 } from "./ss004.js";
import { ss005 } from "./ss005.js";
import { ss006 } from "./ss006.js";
import { ss007 } from "./ss007.js";
import { ss008 } from "./ss008.js";
import { ss009 } from "./ss009.js";
import { ss010 } from "./ss010.js";
import { ss011 } from "./ss011.js";
import { ss012 } from "./ss012.js";

export type { Rule, RuleSubject } from "./rule.js";

/** In the order of their ids. */
export const rules: readonly Rule[] = [
	ss001,
	ss002,
	ss003,
	ss004,
	ss005,
	ss006,
	ss007,
	ss008,
	ss009,
	ss010,
	ss011,
	ss012,
];

const severityRank: Readonly<Record<Finding["severity"], number>> = { error: 0, warning: 1, note: 2 };

function byText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** A finding before it is put in order. */
interface Ranked {
	readonly finding: Finding;
	readonly cost: number;
}

function ranked(rule: Rule, severity: Finding["severity"], { cost, ...rest }: Found): Ranked {
	return { finding: { rule: rule.id, severity, ...rest }, cost };
}

/** Files that findings may stand in: only needed where paths have settings of their own. */
function* filesOf({ functions, roots }: RuleSubject): Generator<string> {
	for (const { file } of functions) yield file;
	for (const { file, sites } of roots) {
		yield file;
		for (const site of sites) yield site.file;
	}
}

/**
 * Findings of every rule that is on: the most severe first, then what costs most, then by place. The same order whatever
 * the input's order was.
 */
export function findingsOf(subject: RuleSubject, settings: LintSettings = noSettings): Finding[] {
	const files = new FileSettings(settings);
	return rules
		.flatMap((rule) =>
			files.variants(rule, filesOf(subject)).flatMap(({ severity, options, holds }) =>
				severity === null
					? []
					: rule
							.check(subject, options)
							.filter(({ file }) => holds(file))
							.map((found) => ranked(rule, severity, found)),
			),
		)
		.sort(
			({ finding: a, cost: x }, { finding: b, cost: y }) =>
				severityRank[a.severity] - severityRank[b.severity] ||
				y - x ||
				byText(a.file, b.file) ||
				a.line - b.line ||
				byText(a.rule, b.rule) ||
				byText(a.function, b.function),
		)
		.map(({ finding }) => finding);
}

/** The severity of a rule for findings in a file; null when it is off there. */
export function severityIn(id: string, file: string, settings: LintSettings): Finding["severity"] | null {
	const variants = new FileSettings(settings).variants(ruleNamed(id), [file]);
	return (variants.find((one) => one.holds(file)) ?? variants[0])?.severity ?? null;
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

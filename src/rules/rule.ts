/** What a rule is: one reason to change the program, looked for in the finished report. */
import type { BandChange, Facts, IdleIgnore } from "../model/facts.js";
import type { Finding, Report } from "../model/report.js";
import type { OptionValue, RuleInfo } from "../model/rule.js";
import type { Budget } from "../model/settings.js";

/** What rules read. */
export interface RuleSubject extends Pick<Report, "target" | "functions" | "roots"> {
	/** Left out for a report that was read from a file. */
	readonly facts?: Facts;
	readonly budgets?: readonly Budget[];
	/** Against an earlier report. */
	readonly changes?: readonly BandChange[];
	readonly ignores?: readonly IdleIgnore[];
}

/** A finding but for what the registry knows: whose it is, and how severe. */
export interface Found extends Omit<Finding, "rule" | "severity"> {
	/** What it costs, in bytes copied a goroutine or bytes of frame, times how often: ranks findings of one severity. */
	readonly cost: number;
}

/** Values of a rule's options, all of them. */
export interface Options {
	number(name: string): number;
	isOn(name: string): boolean;
	patterns(name: string): readonly string[];
}

export interface Rule extends RuleInfo {
	/** Findings in any order. Pure. */
	check(subject: RuleSubject, options: Options): Found[];
}

export function optionsOf(rule: RuleInfo, given: Readonly<Record<string, OptionValue>> = {}): Options {
	const value = (name: string): OptionValue => {
		const found = given[name] ?? rule.options?.find((option) => option.name === name)?.default;
		if (found === undefined) throw new Error(`${rule.id} has no option ${name}`);
		return found;
	};
	return {
		number: (name) => value(name) as number,
		isOn: (name) => value(name) === true,
		patterns: (name) => value(name) as readonly string[],
	};
}

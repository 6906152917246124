/** What reports say about a rule; its check is the business of src/rules. */
import type { Finding } from "./report.js";

export type Severity = Finding["severity"];

/** Bytes, a count, a share between 0 and 1, patterns of names (`*` matches anything), or yes and no. */
export type OptionKind = "bytes" | "count" | "share" | "patterns" | "switch";
export type OptionValue = number | boolean | readonly string[];

/** Something about a rule that a configuration file may set. */
export interface OptionInfo {
	/** kebab-case. */
	readonly name: string;
	readonly kind: OptionKind;
	readonly default: OptionValue;
	/** One sentence without a full stop. */
	readonly description: string;
}

export interface RuleInfo {
	/** `SS001`: stable for ever, never used again for another rule. */
	readonly id: string;
	/** kebab-case, for configuration files. */
	readonly name: string;
	/** One sentence without a full stop. */
	readonly title: string;
	readonly severity: Severity;
	/** Left out of the default set: a configuration or `--enable` turns it on. */
	readonly off?: true;
	readonly options?: readonly OptionInfo[];
	/** Markdown: `stackscan explain` prints it, docs/rules/<id>.md is it. */
	readonly page: string;
}

/** What a configuration says about rules: by rule, by path, and budgets. */
import type { OptionValue, Severity } from "./rule.js";

/** What is said about one rule; what is left out stays as it is. */
export interface RuleSetting {
	readonly severity?: Severity | "off";
	readonly options?: Readonly<Record<string, OptionValue>>;
}

/** By rule id; `all` speaks of every rule's severity. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

export interface PathSettings {
	/** Globs of files, from `LintSettings.root`. */
	readonly match: readonly string[];
	readonly rules: RuleSettings;
}

/** Limits for the functions of a package or of a name; the last budget that fits a function holds. */
export interface Budget {
	/** Patterns of function names; `*` matches anything. */
	readonly functions: readonly string[];
	/** Bytes of one frame; null for any. */
	readonly frame: number | null;
	/** Bytes that a function and everything below it may need; null for any. */
	readonly need: number | null;
}

export interface LintSettings {
	/** Directory that path globs count from; absolute. */
	readonly root: string;
	readonly rules: RuleSettings;
	readonly paths: readonly PathSettings[];
	readonly budgets: readonly Budget[];
}

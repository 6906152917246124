/** A configuration file's text as settings. YAML 1.2, of which JSON is a part. */
import { LineCounter, parseDocument } from "yaml";
import type { KnownCall, KnownPools } from "../model/analysis.js";
import type { OptionValue, RuleInfo, Severity } from "../model/rule.js";
import type { LintSettings, RuleSetting, RuleSettings } from "../model/settings.js";
import { UserError } from "../util/errors.js";
import { Checker } from "./check.js";
import { configSchema } from "./schema.js";

export interface Config {
	/** File it was read from, as it is to be shown. */
	readonly file: string;
	readonly lint: LintSettings;
	readonly failOn: Severity | null;
	readonly roots: readonly string[];
	readonly calls: readonly KnownCall[];
	readonly pools: KnownPools;
	/** Bytes. */
	readonly startStack: number | null;
	/** As written, from `lint.root`. */
	readonly baseline: string | null;
	/** Bytes. */
	readonly tolerance: number | null;
}

/** A configuration file with mistakes: a line for each. */
export class ConfigError extends UserError {
	constructor(lines: readonly string[]) {
		super(lines[0] ?? "", lines.length > 1 ? lines.slice(1).join("\n") : null);
		this.name = "ConfigError";
	}
}

type Bytes = number | string;

interface RawRules {
	readonly [rule: string]: string | Readonly<Record<string, unknown>>;
}

/** A file that the schema has accepted. */
interface Raw {
	readonly "fail-on"?: Severity;
	readonly rules?: RawRules;
	readonly paths?: readonly { readonly match: readonly string[]; readonly rules: RawRules }[];
	readonly budgets?: readonly {
		readonly functions: readonly string[];
		readonly frame?: Bytes;
		readonly need?: Bytes;
	}[];
	readonly roots?: readonly string[];
	readonly calls?: readonly { readonly from: string; readonly to: readonly string[]; readonly only?: boolean }[];
	readonly pools?: { readonly submit?: readonly string[] };
	readonly "start-stack"?: Bytes;
	readonly baseline?: string;
	readonly tolerance?: Bytes;
}

function bytesOf(value: Bytes | undefined): number | null {
	if (value === undefined) return null;
	return typeof value === "number" ? value : Number.parseInt(value, 10) * 1024;
}

function ruleSetting(said: RawRules[string], rule: RuleInfo | undefined): RuleSetting {
	if (typeof said === "string") return { severity: said as RuleSetting["severity"] & string };
	const { severity, ...given } = said;
	const options = Object.fromEntries(
		Object.entries(given).map(([name, value]): [string, OptionValue] => {
			const kind = rule?.options?.find((option) => option.name === name)?.kind;
			return [name, kind === "bytes" ? (bytesOf(value as Bytes) ?? 0) : (value as OptionValue)];
		}),
	);
	return { ...(severity === undefined ? {} : { severity: severity as Severity | "off" }), options };
}

/** By id, whichever name the file uses. */
function ruleSettings(raw: RawRules | undefined, rules: readonly RuleInfo[]): RuleSettings {
	return Object.fromEntries(
		Object.entries(raw ?? {}).map(([name, said]) => {
			const rule = rules.find(({ id, name: other }) => id === name || other === name);
			return [rule?.id ?? name, ruleSetting(said, rule)];
		}),
	);
}

/** @throws ConfigError for a rule that is set by its id and by its name. */
function checkTwice(raw: RawRules | undefined, rules: readonly RuleInfo[], file: string): void {
	for (const { id, name } of rules)
		if (raw !== undefined && Object.hasOwn(raw, id) && Object.hasOwn(raw, name))
			throw new ConfigError([`${file}: ${id} and ${name} are one rule: say it once`]);
}

/**
 * @param root directory that its paths count from, absolute
 * @throws ConfigError with `file:line:` before each mistake.
 */
export function readConfig(text: string, file: string, root: string, rules: readonly RuleInfo[]): Config {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const place = (at: number): string => `${file}:${lines.linePos(at).line}`;
	const broken = [...document.errors, ...document.warnings];
	if (broken.length > 0) throw new ConfigError(broken.map((one) => `${place(one.pos[0])}: ${one.message}`));
	const checker = new Checker();
	if (document.contents === null) throw new ConfigError([`${file}:1: the file is empty; it needs: version: 1`]);
	checker.check(document.contents, configSchema(rules), "");
	if (checker.problems.length > 0)
		throw new ConfigError(checker.problems.map(({ at, message }) => `${place(at)}: ${message}`));
	const raw = document.toJS() as Raw;
	checkTwice(raw.rules, rules, file);
	for (const { rules: own } of raw.paths ?? []) checkTwice(own, rules, file);
	const startStack = bytesOf(raw["start-stack"]);
	if (startStack !== null && (startStack < 2048 || (startStack & (startStack - 1)) !== 0))
		throw new ConfigError([`${file}: start-stack: a power of two from 2048 bytes (2K) on is needed`]);
	return {
		file,
		lint: {
			root,
			rules: ruleSettings(raw.rules, rules),
			paths: (raw.paths ?? []).map(({ match, rules: own }) => ({ match, rules: ruleSettings(own, rules) })),
			budgets: (raw.budgets ?? []).map(({ functions, frame, need }) => ({
				functions,
				frame: bytesOf(frame),
				need: bytesOf(need),
			})),
		},
		failOn: raw["fail-on"] ?? null,
		roots: raw.roots ?? [],
		calls: (raw.calls ?? []).map(({ from, to, only }) => ({ from, to, only: only === true })),
		pools: { submit: raw.pools?.submit ?? [] },
		startStack,
		baseline: raw.baseline ?? null,
		tolerance: bytesOf(raw.tolerance),
	};
}

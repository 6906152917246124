/** Which settings of a rule hold for a file. */
import type { RuleInfo, Severity } from "../model/rule.js";
import type { LintSettings, RuleSetting, RuleSettings } from "../model/settings.js";
import { globTest } from "../util/glob.js";
import { type Options, optionsOf } from "./rule.js";

export const noSettings: LintSettings = { root: "/", rules: {}, paths: [], budgets: [] };

/** A rule as it is set for some files. */
export interface Variant {
	/** Null: switched off there. */
	readonly severity: Severity | null;
	readonly options: Options;
	/** True for files that these settings hold for. */
	readonly holds: (file: string) => boolean;
}

/** `path` from `root`, forward slashes; as it is where it lies elsewhere (a listing without absolute paths). */
function relative(path: string, root: string): string {
	const plain = path.replaceAll("\\", "/");
	const base = `${root.replaceAll("\\", "/").replace(/\/+$/, "")}/`;
	return plain.startsWith(base) ? plain.slice(base.length) : plain;
}

export class FileSettings {
	private readonly tests: readonly ((path: string) => boolean)[];
	/** Numbers of the path entries that match, joined: equal keys have equal settings. */
	private readonly keys = new Map<string, string>();

	constructor(private readonly settings: LintSettings) {
		this.tests = settings.paths.map(({ match }) => {
			const tests = match.map(globTest);
			return (path) => tests.some((test) => test(path));
		});
	}

	private keyOf(file: string): string {
		let key = this.keys.get(file);
		if (key === undefined) {
			const path = relative(file, this.settings.root);
			key = this.tests.flatMap((test, i) => (test(path) ? [i] : [])).join(",");
			this.keys.set(file, key);
		}
		return key;
	}

	/** The ways in which a rule is set among `files`: one where no path is told apart. */
	variants(rule: RuleInfo, files: Iterable<string>): Variant[] {
		if (this.tests.length === 0) return [this.variant(rule, "", () => true)];
		const keys = new Set([""]);
		for (const file of files) keys.add(this.keyOf(file));
		return [...keys].map((key) => this.variant(rule, key, (file) => this.keyOf(file) === key));
	}

	private variant(rule: RuleInfo, key: string, holds: (file: string) => boolean): Variant {
		const { rules, paths } = this.settings;
		const layers = [rules, ...(key === "" ? [] : key.split(",").map((i) => paths[Number(i)]?.rules ?? {}))];
		let severity: Severity | "off" = rule.off === true ? "off" : rule.severity;
		let options: RuleSetting["options"] = {};
		for (const layer of layers) {
			for (const said of settingsFor(rule, layer)) {
				severity = said.severity ?? severity;
				options = { ...options, ...said.options };
			}
		}
		return { severity: severity === "off" ? null : severity, options: optionsOf(rule, options), holds };
	}
}

/** What a layer says of all rules, then of this one: options alone turn a rule on that is off by default. */
function settingsFor(rule: RuleInfo, layer: RuleSettings): RuleSetting[] {
	const all = layer["all"];
	const own = layer[rule.id];
	if (own?.severity === undefined && own?.options !== undefined && rule.off === true)
		return [...(all === undefined ? [] : [all]), { ...own, severity: rule.severity }];
	return [all, own].filter((one) => one !== undefined);
}

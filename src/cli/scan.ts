/** `stackscan scan`: the analysis, then what a configuration, comments and a base leave of its findings. */
import { resolve } from "node:path";
import type { Config } from "../config/read.js";
import type { Finding, Report } from "../model/report.js";
import type { LintSettings, PathSettings, RuleSettings } from "../model/settings.js";
import { reporters } from "../report/registry.js";
import { ruleNamed } from "../rules/registry.js";
import { noSettings } from "../rules/settings.js";
import { analyse } from "./analyse.js";
import { checkFormats, complain, inputFailed, publish, sayer } from "./commands.js";
import { type ExitCode, exitCodes } from "./exit.js";
import type { Host } from "./host.js";
import type { ScanValues } from "./options.js";
import { checkRecording, recordingAt } from "./recording.js";
import { configOf, withProgram } from "./settings.js";
import { sourceLines } from "./sourcelines.js";

const rank: Readonly<Record<Finding["severity"], number>> = { note: 0, warning: 1, error: 2 };

/** The configuration's settings, and above them what the command line says. */
function settingsOf(config: Config | null, values: ScanValues): LintSettings {
	const { enable, disable } = values;
	const { root, rules, paths, budgets } = config?.lint ?? noSettings;
	const enabled: Record<string, RuleSettings[string]> = { ...rules };
	for (const name of enable) {
		const { id, severity } = ruleNamed(name);
		const said = rules[id]?.severity;
		enabled[id] = { ...rules[id], severity: said === undefined || said === "off" ? severity : said };
	}
	const off: PathSettings[] = disable.map((name) => ({
		match: ["**"],
		rules: { [ruleNamed(name).id]: { severity: "off" } },
	}));
	return { root, rules: enabled, paths: [...paths, ...off], budgets };
}

/** Options of the command line first, then the configuration's. */
function withConfig(config: Config | null, values: ScanValues): ScanValues {
	const tolerance = values.tolerance ?? config?.tolerance;
	const baseline =
		values.baseline ?? (config?.baseline == null ? undefined : resolve(config.lint.root, config.baseline));
	return {
		...values,
		lint: settingsOf(config, values),
		failOn: values.failOn ?? config?.failOn ?? "warning",
		...(tolerance == null ? {} : { tolerance }),
		...(baseline === undefined ? {} : { baseline }),
	};
}

export async function scanCommand(words: readonly string[], given: ScanValues, host: Host): Promise<ExitCode> {
	const format = checkFormats(reporters, given, "text", host);
	const say = sayer(given, host);
	const dir = given.C === undefined ? host.cwd : resolve(host.cwd, given.C);
	const config = await configOf(given, host, say);
	const values = withConfig(config, await withProgram(config, given, host));
	const base = values.newFromMergeBase;
	// Loaded by those who compare: most runs do not.
	const before = base === undefined ? null : await (await import("./base.js")).resultOfBase(base, words, values, host);
	const recording = values.growth === undefined ? null : await recordingAt(values.growth, host);
	const { analysis, diagnostics, packages, moduleRoot } = await analyse(words, values, host, say, recording);
	const { lintReport } = await import("./lint.js");
	const raw: Report = { ...analysis.report(), diagnostics };
	if (recording !== null) checkRecording(values.growth ?? "", recording, raw.target);
	const report = await lintReport(raw, analysis, values, { dir, moduleRoot, before }, host);
	if (report === null) return inputFailed(diagnostics) ? exitCodes.failure : exitCodes.clean;
	const clean = report.findings.length === 0 && !diagnostics.some((one) => one.severity !== "note");
	// A lint that has nothing to say says nothing, in a log or a pipe; a listing that was named is asked about.
	const lint = packages && values.format === undefined && values.verbose !== true && host.stdout.isTTY !== true;
	const silent = clean && format === "text" && (values.quiet === true || lint);
	await publish(reporters, format, report, values, host, silent, {
		edges: () => analysis.edges(),
		source: sourceLines(host.cwd),
	});
	if (format !== "text") await complain(diagnostics, { ...values, quiet: true }, host);
	if (inputFailed(diagnostics)) return exitCodes.failure;
	const failing = rank[values.failOn ?? "warning"];
	const fails = report.findings.some((finding) => rank[finding.severity] >= failing);
	return fails && values.exitZero !== true ? exitCodes.findings : exitCodes.clean;
}

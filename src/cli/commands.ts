/** What each command does, and the exit code it ends with. */
import { resolve } from "node:path";
import type { Analysis } from "../model/analysis.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { RenderOptions } from "../model/render.js";
import { graphReporters, pathReporters, type Registry, reporterNamed, whyReporters } from "../report/registry.js";
import { ruleNamed, rules } from "../rules/registry.js";
import { UserError } from "../util/errors.js";
import { visible } from "../util/escape.js";
import { type ExitCode, exitCodes } from "./exit.js";
import type { Host } from "./host.js";
import { colorChoice, type OutputValues, type QueryValues, type WhyValues } from "./options.js";
import { checkPlace, writeFile, writeTo } from "./output.js";
import { analyseConfigured } from "./settings.js";
import { renderOptions } from "./terminal.js";
import { version } from "./version.js";

/** Checks the names before a long run, not after it. */
export function checkFormats<Answer>(
	registry: Registry<Answer>,
	values: OutputValues,
	byDefault: string,
	host: Host,
): string {
	for (const { format, path } of values.output) {
		reporterNamed(registry, format);
		checkPlace(resolve(host.cwd, path));
	}
	const { name, packed } = reporterNamed(registry, values.format ?? byDefault);
	if (packed !== undefined && host.stdout.isTTY === true)
		throw new UserError(`${name} is no text for a terminal`, `--output ${name}=FILE, or > FILE`);
	return name;
}

async function writeReport<Answer>(
	registry: Registry<Answer>,
	format: string,
	path: string,
	answer: Answer,
	options: RenderOptions,
): Promise<void> {
	const reporter = reporterNamed(registry, format);
	await writeFile(path, reporter.render(answer, options), reporter.packed);
}

/** Prints the answer (unless `silent`) and writes the files that were asked for. */
export async function publish<Answer>(
	registry: Registry<Answer>,
	format: string,
	answer: Answer,
	values: OutputValues,
	host: Host,
	silent: boolean,
	more: Partial<RenderOptions> = {},
): Promise<void> {
	const common = renderOptions(host, colorChoice(values.color), values.verbose === true);
	const options: RenderOptions = { ...common, rules, version, ...more };
	const plain: RenderOptions = { ...options, color: values.color === "always", width: 80 };
	for (const output of values.output) {
		await writeReport(registry, output.format, resolve(host.cwd, output.path), answer, plain);
	}
	if (silent) return;
	const reporter = reporterNamed(registry, format);
	const shown: RenderOptions = values.quiet === true ? { ...options, quiet: true } : options;
	await writeTo(host.stdout, reporter.render(answer, shown), reporter.packed);
}

function line(diagnostic: Diagnostic): string {
	const { file, message, more } = diagnostic;
	const place =
		file === null
			? ""
			: `${file === "-" ? "standard input" : file}${diagnostic.line > 0 ? `:${diagnostic.line}` : ""}: `;
	return visible(`stackscan: ${place}${message}${more === undefined || more === 0 ? "" : ` (and ${more} more)`}`);
}

/** Remarks on standard error, for formats that have no place for them or that nobody reads with their eyes. */
export async function complain(diagnostics: readonly Diagnostic[], values: OutputValues, host: Host): Promise<void> {
	const shown = diagnostics.filter(
		(one) => one.severity === "error" || (one.severity === "warning" && values.quiet !== true),
	);
	await writeTo(
		host.stderr,
		shown.map((one) => `${line(one)}\n`),
	);
}

export function inputFailed(diagnostics: readonly Diagnostic[]): boolean {
	return diagnostics.some((one) => one.severity === "error");
}

export function sayer(values: OutputValues, host: Host): (text: string) => void {
	return (text) => {
		if (values.verbose === true) host.stderr.write(`stackscan: ${visible(text)}\n`);
	};
}

function noFunction(name: string, analysis: Analysis): UserError {
	const near = analysis.suggest(name);
	return new UserError(
		`no function ${JSON.stringify(name)} in the input`,
		near.length === 0 ? null : `did you mean ${near.join(", ")}?`,
	);
}

export async function whyCommand(
	name: string,
	words: readonly string[],
	values: WhyValues,
	host: Host,
): Promise<ExitCode> {
	if (values.to !== undefined) return pathCommand(name, values.to, words, values, host);
	const format = checkFormats(whyReporters, values, "text", host);
	const { analysis, diagnostics } = await analyseConfigured(words, values, host, sayer(values, host));
	const why = analysis.why(name);
	if (why === null) throw noFunction(name, analysis);
	await publish(whyReporters, format, why, values, host, false);
	await complain(diagnostics, values, host);
	return inputFailed(diagnostics) ? exitCodes.failure : exitCodes.clean;
}

/** `why FUNC --to OTHER`: that there is no path is an answer, too. */
async function pathCommand(
	from: string,
	to: string,
	words: readonly string[],
	values: WhyValues,
	host: Host,
): Promise<ExitCode> {
	const format = checkFormats(pathReporters, values, "text", host);
	const { analysis, diagnostics } = await analyseConfigured(words, values, host, sayer(values, host));
	const path = analysis.path(from, to);
	if (path === null) throw noFunction(analysis.why(from) === null ? from : to, analysis);
	await publish(pathReporters, format, path, values, host, false);
	await complain(diagnostics, values, host);
	return inputFailed(diagnostics) ? exitCodes.failure : exitCodes.clean;
}

export type GraphValues = QueryValues & { readonly possible?: boolean; readonly fallback?: boolean };

export async function graphCommand(words: readonly string[], values: GraphValues, host: Host): Promise<ExitCode> {
	const format = checkFormats(graphReporters, values, "tsv", host);
	const { analysis, diagnostics } = await analyseConfigured(words, values, host, sayer(values, host));
	const guesses = values.fallback === true ? "fallback" : values.possible === true ? "possible" : "none";
	const edges = { [Symbol.iterator]: () => analysis.edges(guesses)[Symbol.iterator]() };
	await publish(graphReporters, format, edges, values, host, false);
	await complain(diagnostics, values, host);
	return inputFailed(diagnostics) ? exitCodes.failure : exitCodes.clean;
}

export async function explainCommand(rule: string, host: Host): Promise<ExitCode> {
	const { page } = ruleNamed(rule);
	await writeTo(host.stdout, [page.endsWith("\n") ? page : `${page}\n`]);
	return exitCodes.clean;
}

export async function rulesCommand(host: Host): Promise<ExitCode> {
	const width = Math.max(...rules.map((rule) => rule.name.length));
	await writeTo(
		host.stdout,
		rules.map(({ id, severity, off, name, title }) => {
			const words = off === true ? "off" : severity;
			return `${id}  ${words.padEnd(7)}  ${name.padEnd(width)}  ${title}\n`;
		}),
	);
	return exitCodes.clean;
}

/** Options of the commands: one table of declarations, and their values with types. */
import { type Command, InvalidArgumentError, Option } from "commander";
import type { KnownCall, KnownPools } from "../model/analysis.js";
import type { Finding } from "../model/report.js";
import type { LintSettings } from "../model/settings.js";
import { minorVersion } from "../util/goversion.js";
import type { ColorChoice } from "./terminal.js";

export interface InputValues {
	readonly goos?: string;
	readonly goarch?: string;
	readonly goVersion?: string;
	readonly race?: boolean;
	readonly startStack?: number;
	readonly root: readonly string[];
	readonly strict?: boolean;
	readonly threads?: number;
	readonly test?: boolean;
	readonly C?: string;
	readonly tags?: string;
	readonly goFlags: readonly string[];
	/** What a configuration says about rules. */
	readonly lint?: LintSettings;
	/** What it says of calls and pools; calls of files that were named, too. */
	readonly calls?: readonly KnownCall[];
	readonly pools?: KnownPools;
	/** Files of calls. */
	readonly callgraphExtra?: readonly string[];
	/** A file; false: none is looked for. */
	readonly config?: string | boolean;
	/** Refuse what is no index. */
	readonly onlyIndexes?: boolean;
}

export interface OutputValues {
	readonly format?: string;
	readonly output: readonly FormatPath[];
	readonly quiet?: boolean;
	readonly verbose?: boolean;
	readonly color: ColorChoice | boolean;
}

export interface ScanValues extends InputValues, OutputValues {
	readonly all?: boolean;
	/** What the configuration says, else warning. */
	readonly failOn?: Finding["severity"];
	readonly exitZero?: boolean;
	/** Rules, by id or name. */
	readonly enable: readonly string[];
	readonly disable: readonly string[];
	readonly baseline?: string;
	readonly writeBaseline?: string;
	/** Bytes. */
	readonly tolerance?: number;
	readonly newFromMergeBase?: string;
	readonly growth?: string;
}

export type QueryValues = InputValues & OutputValues;

export interface WhyValues extends QueryValues {
	readonly to?: string;
}

/** `--output FORMAT=PATH`. */
export interface FormatPath {
	readonly format: string;
	readonly path: string;
}

function bytes(text: string): number {
	const match = /^(\d+)\s*(k|kb|kib)?$/i.exec(text);
	const size = match === null ? 0 : Number(match[1]) * (match[2] === undefined ? 1 : 1024);
	// runtime/stack.go: stacks are powers of two; 1 GB is the default limit on 64-bit machines.
	if (size < 2048 || size > 1 << 30 || (size & (size - 1)) !== 0) {
		throw new InvalidArgumentError("a power of two from 2048 bytes (2K) on is needed.");
	}
	return size;
}

function anyBytes(text: string): number {
	const match = /^(\d+)\s*(k|kb|kib)?$/i.exec(text);
	if (match === null) throw new InvalidArgumentError("a number of bytes is needed, such as 64 or 1K.");
	return Number(match[1]) * (match[2] === undefined ? 1 : 1024);
}

function threads(text: string): number {
	if (!/^\d{1,3}$/.test(text)) throw new InvalidArgumentError("a number of threads is needed; 0 is one for each core.");
	return Number(text);
}

/** `go1.24.3`, `1.24`, `devel go1.27-…`. */
function goVersion(text: string): string {
	const version = /^\d/.test(text) ? `go${text}` : text;
	const minor = minorVersion(version);
	if (minor === null || minor < 7)
		throw new InvalidArgumentError("a version is needed, such as 1.24 or go1.24.3, not before 1.7.");
	return version;
}

function formatPath(text: string, before: readonly FormatPath[]): readonly FormatPath[] {
	const at = text.indexOf("=");
	if (at <= 0 || at === text.length - 1)
		throw new InvalidArgumentError("FORMAT=PATH is needed, as in json=report.json.");
	return [...before, { format: text.slice(0, at), path: text.slice(at + 1) }];
}

export function append(text: string, before: readonly string[]): readonly string[] {
	return [...before, text];
}

function inputOptions(): Option[] {
	return [
		new Option("--root <pattern>", "judge functions of that name (* matches anything) as goroutine entries, too")
			.argParser(append)
			.default([]),
		new Option("--callgraph-extra <file>", "calls that the listing does not show: lines of caller and callee")
			.argParser(append)
			.default([]),
		new Option("--start-stack <bytes>", "start stack to judge by, such as 4096 or 8K").argParser(bytes),
		new Option("--goos <os>", "what the listing was compiled for; with packages: what to compile for"),
		new Option("--goarch <arch>", "likewise"),
		new Option("--go-version <version>", "Go that made the listing, such as 1.24").argParser(goVersion),
		new Option("--race", "the race detector is on"),
		new Option("--test", "with packages: their test binaries"),
		new Option("-C <dir>", "go there first, as go -C does"),
		new Option("--tags <list>", "build tags, as go build -tags"),
		new Option("--go-flags <flags>", "more flags for go build, as in --go-flags='-mod=vendor -ldflags=-w'")
			.argParser(append)
			.default([]),
		new Option("--strict", "a line of the input that is not understood is an error (exit 2)"),
		new Option("--threads <n>", "threads that read; 0: one for each core").argParser(threads),
	];
}

function configOptions(): Option[] {
	return [
		new Option("--config <file>", "configuration; else .stackscan.yml, .yaml or .json here or above"),
		new Option("--no-config", "read no configuration"),
	];
}

function outputOptions(formats: Iterable<string>): Option[] {
	return [
		new Option("--format <name>", `what to print: ${[...formats].join(", ")}`),
		new Option("--output <format=path>", "write that format to a file, too; may be repeated")
			.argParser(formatPath)
			.default([]),
		new Option("-q, --quiet", "print findings alone, a line each: nothing when nothing was found"),
		new Option("-v, --verbose", "show everything, and what words were taken for"),
		new Option("--color [when]", "auto (default), always, never")
			.choices(["auto", "always", "never"])
			.default("auto")
			.preset("always"),
		new Option("--no-color", "the same as --color never"),
	];
}

function addAll(command: Command, options: readonly Option[]): void {
	for (const option of options) command.addOption(option);
}

export function addInputOptions(command: Command): void {
	addAll(command, inputOptions());
}

export function addQueryOptions(command: Command, formats: Iterable<string>): void {
	addAll(command, outputOptions(formats));
	addAll(command, configOptions());
	addAll(command, inputOptions());
}

export function addScanOptions(command: Command, formats: Iterable<string>): void {
	addAll(command, outputOptions(formats));
	addAll(command, [
		new Option("--all", "report the standard library and dependencies, too"),
		new Option(
			"--fail-on <severity>",
			"exit 1 for findings of that severity or worse: error, warning (default), note",
		).choices(["error", "warning", "note"]),
		new Option(
			"--growth <file>",
			"what stackscan record wrote of the same program: recorded runs are mixed into the probabilities",
		),
		new Option("--exit-zero", "exit 0 whatever is found"),
		...configOptions(),
		new Option("--enable <rule>", "run a rule that is off; may be repeated").argParser(append).default([]),
		new Option("--disable <rule>", "do not run a rule; may be repeated").argParser(append).default([]),
		new Option("--baseline <file>", "report only findings that are not in this file"),
		new Option("--write-baseline <file>", "write all present findings to it, and exit 0"),
		new Option("--tolerance <bytes>", "growth that leaves a finding of the baseline known (default 64)").argParser(
			anyBytes,
		),
		new Option("--new-from-merge-base <ref>", "report only what changed since the merge base with that branch"),
	]);
	addAll(command, inputOptions());
}

export function colorChoice(value: OutputValues["color"]): ColorChoice {
	if (typeof value === "string") return value;
	return value ? "always" : "never";
}

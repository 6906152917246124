/** The whole command tree: for who names a command, asks for help, or writes what is not of the language. */
import type { Command } from "commander";
import { graphReporters, poolReporters, reporters, verificationReporters, whyReporters } from "../report/registry.js";
import type { CalibrateValues } from "./calibrate.js";
import { explainCommand, type GraphValues, graphCommand, rulesCommand, whyCommand } from "./commands.js";
import { printSchema, verifyConfig } from "./config.js";
import type { DiffValues } from "./diff.js";
import { type ExitCode, exitCodes } from "./exit.js";
import type { Host } from "./host.js";
import { type IndexValues, indexCommand } from "./indexing.js";
import {
	addInputOptions,
	addQueryOptions,
	addScanOptions,
	append,
	type ScanValues,
	type WhyValues,
} from "./options.js";
import { writeTo } from "./output.js";
import type { PoolValues } from "./pool.js";
import { type RecordValues, recordCommand } from "./record.js";
import { scanCommand } from "./scan.js";
import { type Finish, inputHelp, scanTree, speak, type Writes } from "./scantree.js";
import { type VerifyValues, verifyCommand } from "./verify.js";
import { version } from "./version.js";

const examples = `
Examples:
  go tool compile -S stack.go > stack.s
  stackscan stack.s                        which goroutines outgrow their 2 KB, and why
  stackscan ./...                          build the packages here and scan the whole program
  stackscan -q ./...                       findings alone, a line each
  stackscan --new-from-merge-base origin/main ./...    what this branch made worse
  stackscan explain SS001                  what a rule means and what to do
  go build -gcflags=all=-S ./... 2>&1 | stackscan -
  stackscan why main.handle stack.s        the deepest chain below one function
  stackscan why main.main --to fmt.Println stack.s    how the one reaches the other
  stackscan graph --format tsv stack.s     caller, callee, kind, place
  stackscan --growth stackscan.rec.jsonl ./...    with what stackscan record saw of it as evidence
  stackscan index a.s -o parts/ && stackscan link parts/    in parts, by many machines
  stackscan pool ./...                     which go statements deserve a pool, a smaller frame, nothing
  stackscan -json ./... > report.json      long flags may be written with one dash
  stackscan --output json=report.json --fail-on error ./...

Exit codes: 0 clean, 1 findings (see --fail-on), 2 usage, build or input failure.
`;

const poolExamples = `
Examples:
  stackscan calibrate && stackscan pool ./...      with what goroutines cost on this machine
  stackscan pool --profile cpu.pprof ./...         what growth takes in a profile, beside what it should take
  stackscan pool --profile http://localhost:6060 ./cmd/server
  stackscan pool --profile cpu.pprof --growth stackscan.rec.jsonl --test ./server    the same work, profiled and recorded
`;

const configExample = `
Example (.stackscan.yml, at the root of the repository):
  version: 1
  fail-on: warning
  rules:
    SS002: warning
    huge-frame: { severity: error, band: 16K }
  paths:
    - match: ["internal/legacy/**"]
      rules: { all: off }

All keys: stackscan config schema. Rules and their options: stackscan rules, stackscan explain SS001.
`;

async function completionCommand(shell: string, program: Command, host: Host): Promise<ExitCode> {
	const { completionFor, shellNames } = await import("./completion.js");
	const { rules } = await import("../rules/registry.js");
	const words = { explain: rules.map((rule) => rule.id), completion: shellNames };
	const formats = [...new Set([...reporters.keys(), ...whyReporters.keys(), ...graphReporters.keys()])];
	await writeTo(host.stdout, [completionFor(shell, program, words, formats)]);
	return exitCodes.clean;
}

async function manCommand(program: Command, host: Host): Promise<ExitCode> {
	const { manPage } = await import("./completion.js");
	await writeTo(host.stdout, [manPage(program, version, examples)]);
	return exitCodes.clean;
}

export function wholeTree(host: Host, finish: Finish, writes: Writes): Command {
	const { program, scan } = scanTree(host, finish);
	const why = program
		.command("why")
		.description("the worst chain of calls below a function, frame by frame; with --to: how it reaches another")
		.argument("<function>", "name as the compiler writes it, such as net/http.(*conn).serve")
		.argument("[input...]", inputHelp)
		.option("--to <other>", "how does the function reach that one: the path with the fewest calls")
		.action(async (name: string, words: string[], values: WhyValues) =>
			finish(await whyCommand(name, words, values, host)),
		);
	addQueryOptions(why, whyReporters.keys());
	const graph = program
		.command("graph")
		.description("the resolved call graph, an edge a line")
		.argument("[input...]", inputHelp)
		.option(
			"--possible",
			"also what calls of lost function values may reach, a guess by where such values are put (marked `possible`)",
		)
		.option(
			"--fallback",
			"all that such calls may reach: with --possible, and any function that something holds as a value and whose arguments fit (marked `fallback`)",
		)
		.action(async (words: string[], values: GraphValues) => finish(await graphCommand(words, values, host)));
	addQueryOptions(graph, graphReporters.keys());
	const index = program
		.command("index")
		.description(
			"summarise listings: about a byte for each hundred, read later, or elsewhere, by link; `index std` keeps one of the standard library for scans of listings that call it",
		)
		.argument("[input...]", inputHelp)
		.option("-o, --output <path>", "file to write; a directory gets a file for each input, named by its content")
		.option("-q, --quiet", "do not say what was written")
		.action(async (words: string[], values: IndexValues) => finish(await indexCommand(words, values, host)));
	addInputOptions(index);
	const link = program
		.command("link")
		.description("the same report from indexes as from their listings: directories, globs or files of them")
		.argument("<index...>", "what stackscan index wrote")
		.action(async (words: string[], values: ScanValues) =>
			finish(await scanCommand(words, { ...values, onlyIndexes: true }, host)),
		);
	addScanOptions(link, reporters.keys());
	const pool = program
		.command("pool")
		.description("which goroutine entries could be cheaper, and how: a smaller frame, a stack grown at once, a pool")
		.argument("[input...]", inputHelp)
		.option("--cost <file>", "cost model to use (default: stackscan.cost.json here, else the one shipped)")
		.option(
			"--profile <file|url>",
			"CPU or goroutine profile of a run, or a server with net/http/pprof: what growth takes, how many are alive, by entry (repeatable)",
			append,
			[],
		)
		.option(
			"--growth <file>",
			"what stackscan record wrote of the same program: its runs are mixed into the probabilities, and its counts tell what part of a CPU profile of the same work growth should take",
		)
		.option("--all", "the standard library and dependencies, too")
		.action(async (words: string[], values: PoolValues) => {
			const { poolCommand } = await import("./pool.js");
			finish(await poolCommand(words, values, host));
		});
	addQueryOptions(pool, poolReporters.keys());
	pool.addHelpText("after", poolExamples);
	program
		.command("calibrate")
		.description("measure with Go what goroutines and their stacks cost on this machine, for pool")
		.option("-o, --output <file>", "where to write the cost model", "stackscan.cost.json")
		.option("-q, --quiet", "no summary")
		.action(async (values: CalibrateValues) => {
			const { calibrateCommand } = await import("./calibrate.js");
			finish(await calibrateCommand(values, host));
		});
	const diff = program
		.command("diff")
		.description("what changed from one result to another: stacks that end in another size, and the frames behind it")
		.argument("<old>", "JSON report, or anything that scan reads")
		.argument("<new>", "likewise")
		.option("--exit-zero", "exit 0 when stacks are larger, too")
		.action(async (old: string, now: string, values: DiffValues) => {
			const { diffCommand } = await import("./diff.js");
			finish(await diffCommand(old, now, values, host));
		});
	addQueryOptions(diff, ["text", "json", "markdown", "html"]);
	const config = program.command("config").description("check a configuration, or print the schema of its format");
	config.addHelpText("after", configExample);
	config
		.command("verify")
		.description("is the configuration here or above good? Every mistake with its line")
		.argument("[file]", "else .stackscan.yml, .stackscan.yaml or .stackscan.json")
		.action(async (file: string | undefined) => finish(await verifyConfig(file, host)));
	config
		.command("schema")
		.description("print the JSON Schema of the configuration")
		.action(async () => finish(await printSchema(host)));
	program
		.command("record")
		.description("run a Go command and record which goroutines really grow")
		.argument("<command...>", "behind --: go test ./..., go run ., anything that builds and runs Go programs")
		.option("-o, --output <file>", "where to write the recording", "stackscan.rec.jsonl")
		.option("-q, --quiet", "no summary")
		.action(async (command: string[], values: RecordValues) =>
			finish((await recordCommand(command, values, host)) as ExitCode),
		);
	const check = program
		.command("verify")
		.description("compare the predictions with a recording of real runs")
		.requiredOption("--growth <file>", "what stackscan record wrote")
		.argument("[input...]", inputHelp)
		.action(async (words: string[], values: VerifyValues) => finish(await verifyCommand(words, values, host)));
	addQueryOptions(check, verificationReporters.keys());
	program
		.command("completion")
		.description("completion for a shell: bash, zsh or fish")
		.argument("<shell>", "as in: source <(stackscan completion bash)")
		.action(async (shell: string) => finish(await completionCommand(shell, program, host)));
	program
		.command("man", { hidden: true })
		.description("the manual page")
		.action(async () => finish(await manCommand(program, host)));
	program
		.command("explain")
		.description("what a rule means and what to do")
		.argument("<rule>", "SS001, or its name")
		.action(async (rule: string) => finish(await explainCommand(rule, host)));
	program
		.command("rules")
		.description("the rules, a line each")
		.action(async () => finish(await rulesCommand(host)));

	// The help of the whole shows the options of the command that needs no name.
	const own = program.createHelp();
	program.configureHelp({
		optionDescription: (option) => option.description,
		visibleOptions: (command) =>
			command === program
				? [...own.visibleOptions(program), ...own.visibleOptions(scan).slice(0, -1)]
				: own.visibleOptions(command),
	});
	program.addHelpText("after", examples);
	for (const command of [program, ...program.commands, ...config.commands]) speak(command, writes);
	return program;
}

/** The command tree with what most runs ask for, a scan: to make the other commands, too, takes longer than to read a small listing. */
import { Command } from "commander";
import { graphReporters, reporters, whyReporters } from "../report/registry.js";
import { visible } from "../util/escape.js";
import type { Grammar } from "./argv.js";
import type { ExitCode } from "./exit.js";
import type { Host } from "./host.js";
import { addScanOptions, type ScanValues } from "./options.js";
import { scanCommand } from "./scan.js";
import { version } from "./version.js";

export const inputHelp = "listing, glob, directory, - or Go package pattern";

/** All commands, and what asks for one: who names none of them wants a scan. */
export const commandNames: readonly string[] = [
	"scan",
	"why",
	"graph",
	"index",
	"link",
	"pool",
	"calibrate",
	"diff",
	"config",
	"record",
	"verify",
	"completion",
	"man",
	"explain",
	"rules",
	"help",
];

/** Told how a command ended. */
export type Finish = (code: ExitCode) => void;

/** Program and scan; `scan` is its only command. */
export function scanTree(host: Host, finish: Finish): { readonly program: Command; readonly scan: Command } {
	const program = new Command("stackscan")
		.description("Says which goroutines outgrow their 2 KB start stack, along which calls, and what it costs.")
		.version(`stackscan ${version}`, "-V, --version")
		.usage("[command] [options] [input...]");
	const scan = program
		.command("scan", { isDefault: true })
		.description("judge every goroutine entry (the default command)")
		.argument("[input...]", inputHelp)
		.action(async (words: string[], values: ScanValues) => finish(await scanCommand(words, values, host)));
	addScanOptions(scan, reporters.keys());
	return { program, scan };
}

/** Takes what is said to the user: help, and usage errors. */
export interface Writes {
	out(text: string): void;
	err(text: string): void;
}

export function speak(command: Command, writes: Writes): void {
	command.exitOverride().configureOutput({
		writeOut: (text) => writes.out(text),
		writeErr: (text) => writes.err(text),
		outputError: (text, write) => {
			const [first = "", ...more] = text
				.trim()
				// Commander looks at the options of the commands above, too.
				.replace(/^(.*unknown option '(.*)'\n)\(Did you mean \2\?\)$/, "$1(an option of scan, not of this command)")
				.replace(/^error: /, "stackscan: ")
				.split("\n");
			write([visible(first), ...more.map((one) => `  ${visible(one)}`)].map((one) => `${one}\n`).join(""));
		},
	});
}

/** What `normalise` has to know of the command tree. */
export function grammarOf(program: Command): Grammar {
	const options = [program, ...program.commands].flatMap((command) => [...command.options]);
	return {
		long: new Map(options.flatMap((o) => (o.long === undefined ? [] : [[o.long.slice(2), o.required] as const]))).set(
			"help",
			false,
		),
		shortWithValue: new Set(options.flatMap((o) => (o.short !== undefined && o.required ? [o.short.slice(1)] : []))),
		commands: new Set(commandNames),
		formats: new Set([...reporters.keys(), ...whyReporters.keys(), ...graphReporters.keys()]),
	};
}

/** Runs a command line, and tells errors. */
import { type Command, CommanderError } from "commander";
import { BuildError } from "../input/errors.js";
import { UserError } from "../util/errors.js";
import { visible } from "../util/escape.js";
import { commandFlags, normalise } from "./argv.js";
import { type ExitCode, exitCodes } from "./exit.js";
import type { Host } from "./host.js";
import { writeTo } from "./output.js";
import { commandNames, type Finish, grammarOf, scanTree, speak } from "./scantree.js";
import { version } from "./version.js";

async function tell(error: UserError, host: Host): Promise<void> {
	if (error instanceof BuildError && error.output !== "") {
		// As Go shows it, but for control characters.
		await writeTo(
			host.stderr,
			error.output
				.split("\n")
				.map((line, i, all) => visible(line).replaceAll("\\x09", "\t") + (i < all.length - 1 ? "\n" : "")),
		);
	}
	await writeTo(host.stderr, [`stackscan: ${visible(error.message)}\n`]);
	if (error.hint === null) return;
	await writeTo(
		host.stderr,
		error.hint.split("\n").map((text) => `  ${visible(text)}\n`),
	);
}

async function tellBug(error: unknown, host: Host): Promise<void> {
	const reason = error instanceof Error ? error.message : String(error);
	const stack = error instanceof Error && error.stack !== undefined ? `${error.stack}\n` : "";
	const debug = host.env["STACKSCAN_DEBUG"] === "1";
	await writeTo(host.stderr, [
		`stackscan: this is a bug in stackscan ${version}: ${visible(reason)}\n`,
		debug ? stack : "  please report it, with the input if you can; STACKSCAN_DEBUG=1 shows where it happened\n",
	]);
}

/** Some word may be the name of another command, or ask for one or for help. */
const namesCommand = (argv: readonly string[]): boolean =>
	argv.some((arg) => {
		const flag = /^--?([a-z-]+)/.exec(arg)?.[1] ?? "";
		return commandNames.includes(arg) || commandFlags.has(flag) || flag === "help" || flag === "h";
	});

const parse = (program: Command, argv: readonly string[]): Promise<Command> =>
	program.parseAsync(normalise(argv, grammarOf(program)), { from: "user" });

/** Runs it if it is a scan without mistakes. False: the whole tree is to look at it, and nothing was done. */
async function scanned(argv: readonly string[], host: Host, finish: Finish): Promise<boolean> {
	if (namesCommand(argv)) return false;
	const { program, scan } = scanTree(host, finish);
	const unheard = { out: () => undefined, err: () => undefined };
	for (const command of [program, scan]) speak(command, unheard);
	try {
		await parse(program, argv);
		return true;
	} catch (error) {
		if (error instanceof CommanderError) return false;
		throw error;
	}
}

/** Runs one command line; gives the exit code. Never throws. */
export async function runCli(argv: readonly string[], host: Host): Promise<ExitCode> {
	let code: ExitCode = exitCodes.clean;
	const finish: Finish = (finished) => {
		code = finished;
	};
	try {
		if (await scanned(argv, host, finish)) return code;
		const { wholeTree } = await import("./tree.js");
		const said = { out: [] as string[], err: [] as string[] };
		const writes = { out: (text: string) => said.out.push(text), err: (text: string) => said.err.push(text) };
		try {
			await parse(wholeTree(host, finish, writes), argv);
		} finally {
			await writeTo(host.stderr, said.err);
			await writeTo(host.stdout, said.out);
		}
		return code;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.failure;
		// Interrupted: what breaks then is no news.
		if (host.signal.aborted) return exitCodes.failure;
		// Where nothing can be told the exit code says it.
		await (error instanceof UserError ? tell(error, host) : tellBug(error, host)).catch(() => undefined);
		return exitCodes.failure;
	}
}

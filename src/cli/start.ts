/** The process around the command line: streams, signals, exit. */
import { createReadStream, fstatSync } from "node:fs";
import { childrenGone } from "../input/child.js";
import { isFed } from "../input/index.js";
import { chunkSize } from "../input/streams.js";
import { engine } from "./engine.js";
import { exitCodes } from "./exit.js";
import type { Host } from "./host.js";
import { hasDefaultFlags } from "./optimiser.js";
import { runCli } from "./program.js";
import { standardOut } from "./standard.js";
import { version } from "./version.js";

const signals = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/** Standard input in chunks; from a file in large ones. */
async function* stdinBytes(): AsyncGenerator<Uint8Array> {
	const isFile = fstatSync(0).isFile();
	const stream = isFile ? createReadStream("", { fd: 0, autoClose: false, highWaterMark: chunkSize }) : process.stdin;
	for await (const chunk of stream) yield chunk as Uint8Array;
}

/** Of a run that takes longer V8 has dropped the code of what began it, ms. */
const LONG = 5000;

/** @param keepCode keeps what V8 compiled for the next run; null when it was kept before */
export async function start(keepCode: (() => void) | null): Promise<void> {
	const argv = process.argv.slice(2);
	if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-version")) {
		standardOut(1, () => process.stdout).write(`stackscan ${version}\n`, (error) => {
			if (error != null && (error as NodeJS.ErrnoException).code !== "EPIPE") process.exitCode = exitCodes.failure;
		});
		return;
	}
	const aborting = new AbortController();
	for (const [signal, number] of Object.entries(signals)) {
		process.once(signal, () => {
			aborting.abort();
			// The go command gets a moment to end; nobody waits for the analysis.
			void childrenGone().then(() => process.exit(128 + number));
		});
	}
	let analyses = false as boolean;
	const host: Host = {
		stdin: stdinBytes(),
		stdinFed: isFed(0),
		stdout: standardOut(1, () => process.stdout),
		stderr: standardOut(2, () => process.stderr),
		cwd: process.cwd(),
		env: process.env,
		signal: aborting.signal,
		engine() {
			analyses = true;
			return engine();
		},
	};
	const code = await runCli(argv, host);
	if (aborting.signal.aborted) return;
	if (keepCode !== null && analyses && hasDefaultFlags() && process.uptime() * 1000 < LONG) keepCode();
	// All that was written has been taken; what may still be open (standard input) is not waited for.
	process.exit(code);
}

/** What a run of the command line stands in: given to it, so that tests can give another. */
import type { Engine } from "../model/analysis.js";

/** Standard output or standard error. */
export interface Out {
	/** Calls `done` once somebody has taken it. */
	write(text: string | Uint8Array, done?: (error?: Error | null) => void): boolean;
	readonly isTTY?: boolean;
	readonly columns?: number;
}

export interface Host {
	readonly stdin: AsyncIterable<Uint8Array>;
	/** True when somebody writes to standard input: a pipe, a file, a socket. */
	readonly stdinFed: boolean;
	readonly stdout: Out;
	readonly stderr: Out;
	readonly cwd: string;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Aborted when the user interrupts. */
	readonly signal: AbortSignal;
	/** Loads the analysis: not needed for `--version` and `--help`. */
	engine(): Promise<Engine>;
}

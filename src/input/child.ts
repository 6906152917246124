/** Child processes: started without a shell, told to stop when we do. */
import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable } from "node:stream";

export interface Place {
	readonly cwd: string;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Aborted when the answer is no longer wanted. */
	readonly signal: AbortSignal;
}

export interface Finished {
	/** Exit code; null when a signal ended it. */
	readonly code: number | null;
	/** The end of what it wrote to stderr. */
	readonly stderr: string;
}

export interface Running {
	readonly stdout: Readable;
	readonly stderr: Readable;
	/** Rejects when the command could not be started. */
	readonly finished: Promise<number | null>;
}

/** How long a child may take to clean up after an interrupt, ms. */
const grace = 2000;

export function start(command: string, args: readonly string[], place: Place): Running {
	const child: ChildProcessByStdio<null, Readable, Readable> = spawn(command, args, {
		cwd: place.cwd,
		env: { ...place.env },
		stdio: ["ignore", "pipe", "pipe"],
		windowsHide: true,
	});
	const stop = (): void => {
		// An interrupt, so that the go command removes its work directory.
		child.kill("SIGINT");
		setTimeout(() => child.kill("SIGKILL"), grace).unref();
		child.stdout.destroy();
		child.stderr.destroy();
		child.unref();
	};
	const finished = new Promise<number | null>((done, failed) => {
		child.once("error", failed);
		child.once("close", (code) => done(code));
	}).finally(() => place.signal.removeEventListener("abort", stop));
	// Whoever waits for it gets the error; nobody waiting is no reason to crash.
	finished.catch(() => undefined);
	if (place.signal.aborted) stop();
	else place.signal.addEventListener("abort", stop, { once: true });
	return { stdout: child.stdout, stderr: child.stderr, finished };
}

/** Keeps the last `most` characters of a stream's text. */
export function keepEnd(stream: Readable, most = 1 << 18): () => string {
	let text = "";
	stream.setEncoding("utf8");
	stream.on("data", (more: string) => {
		text += more;
		if (text.length > 2 * most) text = text.slice(-most);
	});
	return () => text;
}

/** Runs a command to its end; its output is expected to be small. */
export async function run(
	command: string,
	args: readonly string[],
	place: Place,
): Promise<Finished & { readonly stdout: string }> {
	const child = start(command, args, place);
	const stdout = keepEnd(child.stdout, 1 << 26);
	const stderr = keepEnd(child.stderr);
	const code = await child.finished;
	return { code, stdout: stdout(), stderr: stderr() };
}

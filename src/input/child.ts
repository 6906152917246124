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

/** How long a child may take to end after an interrupt, ms. */
const grace = 2000;

/** Children that have not ended. */
const running = new Set<Promise<void>>();

/** Resolves when no child is left, or after the time they are given to end. */
export async function childrenGone(): Promise<void> {
	if (running.size === 0) return;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const patience = new Promise<void>((done) => {
		timer = setTimeout(done, grace);
	});
	await Promise.race([Promise.all(running), patience]);
	clearTimeout(timer);
}

export function start(command: string, args: readonly string[], place: Place): Running {
	const child: ChildProcessByStdio<null, Readable, Readable> = spawn(command, args, {
		cwd: place.cwd,
		env: { ...place.env },
		stdio: ["ignore", "pipe", "pipe"],
		windowsHide: true,
	});
	const stop = (): void => {
		// An interrupt, as from the keyboard; its pipes are drained, not closed, so that what it still writes can go.
		for (const pipe of [child.stdout, child.stderr]) pipe.removeAllListeners("readable").resume();
		child.kill("SIGINT");
		setTimeout(() => child.kill("SIGKILL"), grace).unref();
	};
	const finished = new Promise<number | null>((done, failed) => {
		child.once("error", failed);
		child.once("exit", (code) => {
			if (place.signal.aborted) done(code);
		});
		child.once("close", (code) => done(code));
	}).finally(() => place.signal.removeEventListener("abort", stop));
	// Whoever waits for it gets the error; nobody waiting is no reason to crash.
	const gone = finished.then(
		() => undefined,
		() => undefined,
	);
	running.add(gone);
	void gone.then(() => running.delete(gone));
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

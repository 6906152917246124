/** Runs the built command, as a user does. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const cliPath = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
if (!existsSync(cliPath)) throw new Error("dist/cli.js is missing: npm run build");

export interface Result {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

export interface RunOptions {
	readonly cwd?: string;
	/** Bytes for standard input; without it there is none (/dev/null). */
	readonly input?: string | Uint8Array;
	readonly env?: Readonly<Record<string, string | undefined>>;
}

export function cli(args: readonly string[], options: RunOptions = {}): Promise<Result> {
	return new Promise((done, failed) => {
		const child = spawn(process.execPath, [cliPath, ...args], {
			cwd: options.cwd,
			// What the developer's cache holds (an index of std) is not the test's.
			env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, STACKSCAN_CACHE: "off", ...options.env },
			stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
		});
		let stdout = "";
		let stderr = "";
		child.stdout?.setEncoding("utf8").on("data", (text: string) => {
			stdout += text;
		});
		child.stderr?.setEncoding("utf8").on("data", (text: string) => {
			stderr += text;
		});
		child.once("error", failed);
		child.once("close", (code) => done({ code, stdout, stderr }));
		child.stdin?.on("error", () => undefined);
		child.stdin?.end(options.input);
	});
}

/** `stackscan record`: runs a Go command with the recorder in its runtime, and keeps what the processes saw. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile as write } from "node:fs/promises";
import { constants, tmpdir } from "node:os";
import { delimiter, join, resolve, sep } from "node:path";
import { run } from "../input/child.js";
import type { Recording } from "../model/recording.js";
import { writeRecording } from "../record/file.js";
import { overlayFiles } from "../record/overlay.js";
import { Merge } from "../record/raw.js";
import { InputError, UserError } from "../util/errors.js";
import type { Host } from "./host.js";
import { checkPlace, writeFile, writeTo } from "./output.js";

export interface RecordValues {
	readonly output: string;
	readonly quiet?: true;
}

/** Directory that the recorder writes to (src/record/runtime.ts). */
const VARIABLE = "STACKSCAN_RECORD";

interface Overlay {
	readonly path: string;
	/** What else the command's environment needs. */
	readonly env: Readonly<Record<string, string>>;
}

/**
 * A toolchain that the go command fetched lies in the module cache, where Go 1.25 and later let nothing be replaced: then
 * it gets another name. Gives its root, and what makes the go command use it.
 */
async function namedOutside(goroot: string, cache: string, dir: string, host: Host): Promise<[string, Overlay["env"]]> {
	if (cache === "" || !goroot.startsWith(cache + sep)) return [goroot, {}];
	const root = join(dir, "goroot");
	await symlink(goroot, root, "dir");
	const path = `${join(root, "bin")}${delimiter}${host.env["PATH"] ?? ""}`;
	return [root, { GOROOT: root, GOTOOLCHAIN: "local", PATH: path }];
}

/** Writes the patched runtime of the go command found in cwd. */
async function makeOverlay(dir: string, host: Host): Promise<Overlay> {
	const names = ["GOROOT", "GOVERSION", "GOOS", "GOMODCACHE"];
	const { code, stdout, stderr } = await run("go", ["env", "-json", ...names], host).catch((error: unknown) => {
		if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
		throw new InputError("there is no go command in PATH", "install Go: https://go.dev/dl");
	});
	if (code !== 0) throw new InputError(`go env failed: ${stderr.trim()}`);
	const { GOROOT = "", GOVERSION = "", GOOS = "", GOMODCACHE = "" } = JSON.parse(stdout) as Record<string, string>;
	if (["windows", "plan9", "js", "wasip1"].includes(GOOS))
		throw new UserError(
			`cannot record on ${GOOS}`,
			"the recorder writes its files as Unix does: use linux, darwin or a BSD",
		);
	const [goroot, env] = await namedOutside(GOROOT, GOMODCACHE, dir, host);
	const runtime = join(goroot, "src", "runtime");
	const replace: Record<string, string> = {};
	for (const [name, text] of overlayFiles((file) => readFileSync(join(runtime, file), "utf8"), GOVERSION)) {
		const path = join(dir, name);
		await write(path, text);
		replace[join(runtime, name)] = path;
	}
	const overlay = join(dir, "overlay.json");
	await write(overlay, JSON.stringify({ Replace: replace }));
	return { path: overlay, env };
}

/** Runs the command as if it had been typed: its own input and output, its own exit code. */
async function runCommand(command: readonly string[], env: Host["env"], host: Host): Promise<number> {
	const [file = "", ...args] = command;
	const child = spawn(file, args, { cwd: host.cwd, env: { ...env }, stdio: "inherit" });
	const stop = (): void => void child.kill("SIGINT");
	host.signal.addEventListener("abort", stop, { once: true });
	try {
		return await new Promise<number>((done, failed) => {
			child.once("error", (error) =>
				failed(
					(error as NodeJS.ErrnoException).code === "ENOENT"
						? new UserError(`no command ${JSON.stringify(file)} in PATH`)
						: error,
				),
			);
			child.once("close", (code, signal) => done(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
		});
	} finally {
		host.signal.removeEventListener("abort", stop);
	}
}

async function collect(dir: string): Promise<Recording | null> {
	const merge = new Merge();
	const names = (await readdir(dir)).sort();
	if (names.length === 0) return null;
	for (const name of names) merge.add(name, await readFile(join(dir, name), "utf8"));
	return merge.finish();
}

function summary(path: string, { build, entries, growths }: Recording): string {
	const sum = (pick: (e: Recording["entries"][number]) => number): number => entries.reduce((n, e) => n + pick(e), 0);
	const copies = growths.reduce((n, g) => n + g.count, 0);
	const lost = build.dropped === 0 ? "" : `; ${build.dropped} events were lost: the recording is not complete`;
	return `stackscan: ${path}: ${sum((e) => e.spawned)} goroutines of ${new Set(entries.map((e) => e.entry)).size} entries in ${build.processes} processes, ${sum((e) => e.ended)} ended, ${sum((e) => e.grew)} of them had grown; ${copies} growths${lost}\n`;
}

/** Gives the command's own exit code. */
export async function recordCommand(command: readonly string[], values: RecordValues, host: Host): Promise<number> {
	const path = resolve(host.cwd, values.output);
	checkPlace(path);
	const dir = await mkdtemp(join(tmpdir(), "stackscan-record-"));
	try {
		const overlay = await makeOverlay(dir, host);
		const raw = join(dir, "raw");
		await mkdir(raw);
		// -count=1: a cached test result ran nothing. -vet=off: vet opened the overlay's files where they are not, up to Go 1.21.
		// Commands without such a flag ignore it in GOFLAGS.
		const flags = [host.env["GOFLAGS"] ?? "", `'-overlay=${overlay.path}'`, "-count=1", "-vet=off"].join(" ").trim();
		const code = await runCommand(command, { ...host.env, ...overlay.env, GOFLAGS: flags, [VARIABLE]: raw }, host);
		const recording = await collect(raw);
		if (recording === null)
			throw new UserError(
				`nothing was recorded: ${JSON.stringify(command.join(" "))} ran no Go program that it built itself${code === 0 ? "" : `, and ended with exit status ${code}`}`,
				"give a command that builds and runs: go test ./..., go run .; for a binary: record -- sh -c 'go build -o app . && ./app'",
			);
		await writeFile(path, writeRecording(recording));
		if (values.quiet !== true) await writeTo(host.stderr, [summary(values.output, recording)]);
		return code;
	} finally {
		await rm(dir, { recursive: true, force: true });
	}
}

// What the proofs and the benchmarks share: making listings, running stackscan, printing tables. No model of Go in here.
import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The proof could not be run: exit 2, not 1. */
export class CannotRun extends Error {}

/** `STACKSCAN`, split at blanks; the built command line by default. */
export function stackscanCommand() {
	const given = process.env.STACKSCAN;
	return given ? given.trim().split(/\s+/) : [process.execPath, join(root, "dist/cli.js")];
}

/** Runs `work` with a temporary directory that is removed whatever happens; `keep` names one that stays. */
export async function withDirectory(keep, work) {
	const directory = keep ?? mkdtempSync(join(tmpdir(), "stackscan-proof-"));
	mkdirSync(directory, { recursive: true });
	try {
		return await work(directory);
	} finally {
		if (!keep) rmSync(directory, { recursive: true, force: true });
	}
}

/** Runs a command to its end, output to files where they are named; throws CannotRun unless its exit code is allowed. */
export function run(command, args, { cwd = root, env = process.env, stdout, stderr, allow = [0] } = {}) {
	const out = stdout ? openSync(stdout, "w") : "pipe";
	const err = stderr ? openSync(stderr, "w") : "pipe";
	const options = { cwd, env, stdio: ["ignore", out, err], encoding: "utf8", maxBuffer: 1 << 30 };
	const done = spawnSync(command, args, options);
	if (stdout) closeSync(out);
	if (stderr) closeSync(err);
	if (done.error) throw new CannotRun(`${command}: ${done.error.message}`);
	if (!allow.includes(done.status)) {
		const said = (stderr ? readFileSync(stderr, "latin1") : done.stderr) ?? "";
		// A failed build prints its errors between listings: lines of a listing begin with a tab or hold ` size=`.
		const lines = said.split("\n").filter((line) => line !== "" && !/^\t| size=\d/.test(line));
		throw new CannotRun(`${command} ${args.join(" ")}: exit ${done.status}\n${lines.slice(-12).join("\n")}`);
	}
	return { status: done.status, stdout: done.stdout ?? "", stderr: done.stderr ?? "" };
}

export function goEnvironment(more = {}) {
	const env = { ...process.env, GOWORK: "off", GO111MODULE: "on", ...more };
	const { stdout } = run("go", ["env", "GOVERSION", "GOOS", "GOARCH"], { env });
	const [told, goos, goarch] = stdout.trimEnd().split("\n");
	// Up to Go 1.15 there is no GOVERSION.
	const version = told || run("go", ["version"], { env }).stdout.split(" ")[2];
	return { env, version, goos, goarch };
}

/** A module directory with these files; `go.mod` is made where it is not among them. */
export function writeModule(directory, files = {}) {
	mkdirSync(directory, { recursive: true });
	for (const [name, text] of Object.entries({ "go.mod": "module proof\n\ngo 1.21\n", ...files }))
		writeFileSync(join(directory, name), text);
	return directory;
}

export const LIST_ALL = ["-gcflags=all=-S", "-asmflags=all=-S"];

/** `go build` or `go test -c` with its listing written to `out`, which must not lie in the module (it would be assembled). */
export function list(moduleDirectory, env, out, args) {
	run("go", args, { cwd: moduleDirectory, env, stderr: out });
	return out;
}

/** stackscan's JSON report of a listing; exit 1 means findings. */
export function report(listing, out, args = []) {
	const [command, ...first] = stackscanCommand();
	// Judged by itself, not by an index of std that somebody keeps.
	const env = { ...process.env, STACKSCAN_CACHE: "off" };
	run(command, [...first, "--all", "--format", "json", ...args, listing], { env, stdout: out, allow: [0, 1] });
	return JSON.parse(readFileSync(out, "utf8"));
}

/** Rows as columns; numbers to the right. */
export function table(rows) {
	const widths = [];
	for (const row of rows)
		for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, String(cell).length);
	return rows
		.map((row) =>
			row
				.map((cell, i) =>
					typeof cell === "number" ? String(cell).padStart(widths[i]) : String(cell).padEnd(widths[i]),
				)
				.join("  ")
				.trimEnd(),
		)
		.join("\n");
}

/** Ends the process: 0 all right, 1 a difference, 2 could not be run. */
export async function main(work) {
	try {
		process.exitCode = (await work()) ? 0 : 1;
	} catch (error) {
		console.error(error instanceof CannotRun || error.code?.startsWith?.("ERR_PARSE_ARGS") ? error.message : error);
		process.exitCode = 2;
	}
}

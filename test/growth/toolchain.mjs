// Runs the go command and the built program; nothing here knows the model.
import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** @param {{toolchain?: string, goarch: string}} options */
export function goEnvironment({ toolchain, goarch }) {
	// A non-empty GOFLAGS hides the one of `go env -w`, which may hold flags that an old go does not know.
	const env = {
		...process.env,
		GOOS: "linux",
		GOARCH: goarch,
		CGO_ENABLED: "0",
		GOFLAGS: "-mod=mod",
		GOWORK: "off",
		GO111MODULE: "on",
	};
	if (toolchain) env.GOTOOLCHAIN = toolchain;
	return env;
}

/** @returns {{text: string, minor: number}} of `go version` in that environment */
export function goVersion(env) {
	const done = spawnSync("go", ["version"], { env, encoding: "utf8" });
	const match = /go1\.(\d+)\S*/.exec(done.stdout ?? "");
	if (!match) throw new Error(`no go command: ${done.error?.message ?? done.stderr}`);
	return { text: match[0], minor: Number(match[1]) };
}

export function writeModule(directory, files) {
	rmSync(directory, { recursive: true, force: true });
	mkdirSync(directory, { recursive: true });
	for (const [name, text] of files) writeFileSync(join(directory, name), text);
}

/**
 * Builds `prog` and keeps the listing beside it. `all` lists the runtime too (minutes on a cold cache).
 * @returns {string} path of the listing
 */
export function buildWithListing(directory, env, all = false) {
	const path = join(directory, "listing.txt"); // not .s: the go command would assemble it
	const scope = all ? "all=" : "";
	const out = openSync(path, "w");
	const done = spawnSync("go", ["build", `-gcflags=${scope}-S`, `-asmflags=${scope}-S`, "-o", "prog", "."], {
		cwd: directory,
		env,
		stdio: ["ignore", "inherit", out],
	});
	closeSync(out);
	if (done.status !== 0) {
		const errors = readFileSync(path, "utf8")
			.split("\n")
			.filter((line) => /^\S+\.(go|s):\d+|^\S+: |^go: /.test(line));
		throw new Error(`go build failed (${done.status}) in ${directory}\n${errors.slice(0, 12).join("\n")}`);
	}
	return path;
}

/** Runs the program with the runtime's own interference off: no GC, no preemption, no adaptive start. */
export function runProgram(directory, target) {
	const foreign = { x64: "amd64", arm64: "arm64" }[process.arch] !== target.goarch;
	const program = join(directory, "prog");
	const [command, args] = foreign ? [target.emulator, [program]] : [program, []];
	// A non-empty GOFLAGS hides the one of `go env -w`, which may hold flags that an old go does not know.
	const env = { ...process.env, GODEBUG: "adaptivestackstart=0,asyncpreemptoff=1", GOGC: "off", GOMAXPROCS: "1" };
	const done = spawnSync(command, args, { env, encoding: "utf8", maxBuffer: 1 << 28 });
	if (done.status !== 0)
		throw new Error(`${command} ended with ${done.status ?? done.error?.message}\n${(done.stderr ?? "").slice(-2000)}`);
	return done.stderr;
}

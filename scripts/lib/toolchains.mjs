// Go toolchains of any version, fetched by the go command itself, and an environment in which each of them works.
import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CannotRun, run } from "./proof.mjs";

/** The last release of each Go since 1.7 that the go command can fetch (there is no 1.8), and some more. */
export const TOOLCHAINS = [
	"1.7.6",
	"1.9.7",
	"1.10.8",
	"1.11.13",
	"1.12.17",
	"1.13.15",
	"1.14.15",
	"1.15.15",
	"1.16.15",
	"1.17.13",
	"1.18.10",
	"1.19.13",
	"1.20.14",
	"1.21.13",
	"1.22.12",
	"1.23.12",
	"1.24.0",
	"1.25.9",
	"1.26.8",
];

/** Every GOARCH, and N of the go1.N that first had it. */
const SINCE = {
	amd64: 7,
	386: 7,
	arm64: 7,
	arm: 7,
	riscv64: 14,
	ppc64: 7,
	ppc64le: 7,
	s390x: 7,
	loong64: 19,
	mips: 8,
	mipsle: 8,
	mips64: 7,
	mips64le: 7,
	wasm: 11,
};
export const GOARCHES = ["amd64", "386", ...Object.keys(SINCE).filter((name) => name !== "386" && name !== "amd64")];

export const minorOf = (version) => Number(version.split(".")[1]);
export const has = (version, goarch) => minorOf(version) >= SINCE[goarch];

const host = {};
function hostOf() {
	if (host.cache === undefined) {
		const names = ["GOVERSION", "GOROOT", "GOMODCACHE", "GOHOSTOS", "GOHOSTARCH"];
		const lines = run("go", ["env", ...names])
			.stdout.trim()
			.split("\n");
		[host.version, host.root, host.cache, host.os, host.arch] = lines;
	}
	return host;
}

export const hostGoarch = () => hostOf().arch;

/**
 * GOROOT of a version, fetched when it is not there. The toolchain is then called by its path: older ones do not know
 * what later go commands keep in their environment.
 */
export function toolchain(version) {
	const { version: local, root, cache, os, arch } = hostOf();
	if (local === `go${version}`) return root;
	const path = join(cache, `golang.org/toolchain@v0.0.1-go${version}.${os}-${arch}`);
	if (!existsSync(join(path, "bin/go")))
		run("go", ["version"], { env: { ...process.env, GOTOOLCHAIN: `go${version}` } });
	if (!existsSync(join(path, "bin/go"))) throw new CannotRun(`no toolchain go${version} at ${path}`);
	return path;
}

/** The go command of a toolchain, and the environment to build for a GOARCH in GOPATH mode. */
export function goOf(version, goarch, gopath) {
	const root = toolchain(version);
	const env = {
		...process.env,
		GOENV: "off",
		GOFLAGS: "",
		GOTOOLCHAIN: "local",
		GO111MODULE: "off",
		GOWORK: "off",
		GOEXPERIMENT: "",
		GOROOT: root,
		GOPATH: gopath,
		GOOS: goarch === "wasm" ? "js" : "linux",
		GOARCH: goarch,
		CGO_ENABLED: "0",
	};
	return { command: join(root, "bin/go"), env };
}

/** As `run` of proof.mjs, without blocking: several at a time. */
export function start(command, args, { cwd, env = process.env, stdout, stderr, allow = [0] } = {}) {
	const out = stdout ? openSync(stdout, "w") : "pipe";
	const err = stderr ? openSync(stderr, "w") : "pipe";
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { cwd, env, stdio: ["ignore", out, err] });
		const text = { stdout: "", stderr: "" };
		child.stdout?.on("data", (more) => {
			text.stdout += more;
		});
		child.stderr?.on("data", (more) => {
			text.stderr += more;
		});
		child.on("error", (error) => reject(new CannotRun(`${command}: ${error.message}`)));
		child.on("close", (status) => {
			if (stdout) closeSync(out);
			if (stderr) closeSync(err);
			if (allow.includes(status)) return resolve({ status, ...text });
			const said = stderr ? readFileSync(stderr, "latin1").slice(-1 << 20) : text.stderr;
			const lines = said.split("\n").filter((line) => line !== "" && !/^\t| size=\d/.test(line));
			reject(new CannotRun(`${command} ${args.join(" ")}: exit ${status}\n${lines.slice(-12).join("\n")}`));
		});
	});
}

/** Runs `work` for each item, at most `limit` at a time; results in the order of the items. */
export async function pool(items, limit, work) {
	const results = [];
	let next = 0;
	const one = async () => {
		while (next < items.length) {
			const i = next++;
			results[i] = await work(items[i]);
		}
	};
	await Promise.all(Array.from({ length: Math.min(limit, items.length) }, one));
	return results;
}

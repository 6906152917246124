// Runs the go command; nothing here knows the model.
import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { runsHere } from "./runner.mjs";
import { changedRoot } from "./runtimes.mjs";

/**
 * @typedef {object} Toolchain
 * @property {string} command the go command
 * @property {object} env
 * @property {string} version "go1.13.15"
 * @property {number} minor 13
 * @property {string} goroot
 */

/** Go before 1.10 has no build cache: packages of another GOARCH are kept here between runs. */
const PACKAGES = join(tmpdir(), "stackscan-growth-packages");

/**
 * The go command of a target, fetched by the one on PATH where it is another release (`GOTOOLCHAIN`).
 * @param {{toolchain?: string, goarch: string, race?: boolean, msan?: boolean, asan?: boolean, counted?: boolean}} options
 * @returns {Toolchain}
 */
export function findToolchain({ toolchain, goarch, race = false, msan = false, asan = false, counted = false }) {
	const env = { ...process.env, GOFLAGS: "-p=2", GOWORK: "off" };
	// A GOFLAGS that is empty would mean the one of `go env -w`, which may hold flags that an old go does not know.
	if (toolchain) env.GOTOOLCHAIN = toolchain;
	const go = (...args) => {
		const done = spawnSync("go", args, { env, cwd: tmpdir(), encoding: "utf8" });
		if (done.status !== 0) throw new Error(`go ${args.join(" ")}: ${done.error?.message ?? done.stderr}`);
		return done.stdout.trim();
	};
	const match = /go1\.(\d+)\S*/.exec(go("version"));
	if (!match) throw new Error("go version names no release");
	const [version, minor] = [match[0], Number(match[1])];
	let goroot = go("env", "GOROOT");
	if (counted) goroot = changedRoot(goroot, version, "counted");
	else if (minor <= 8 && !runsHere(goarch)) goroot = changedRoot(goroot, version, "emulated");
	Object.assign(env, {
		GOROOT: goroot,
		GOTOOLCHAIN: "local",
		// The modules of 1.16 and later say which language they speak; before, a directory is enough.
		GO111MODULE: minor >= 16 ? "on" : "off",
		GOOS: goarch === "wasm" ? "js" : "linux",
		GOARCH: goarch,
		CGO_ENABLED: race || msan || asan ? "1" : "0",
		// gcc has no memory sanitizer.
		...(msan ? { CC: "clang" } : {}),
	});
	const command = join(goroot, "bin/go");
	return { command, env, version, minor, goroot };
}

export function writeModule(directory, files) {
	rmSync(directory, { recursive: true, force: true });
	mkdirSync(directory, { recursive: true });
	for (const [name, text] of files) writeFileSync(join(directory, name), text);
}

/**
 * Builds `prog` and keeps the listing beside it.
 * @param {Toolchain} toolchain
 * @param {{race?: boolean, msan?: boolean, asan?: boolean, noopt?: boolean, counted?: boolean, listAll?: boolean}} options
 *   noopt: `-N -l`; listAll: the runtime's listing too (minutes on a cold cache)
 * @returns {string} path of the listing
 */
export function buildWithListing(directory, toolchain, options) {
	const { command, env, minor, goroot } = toolchain;
	const path = join(directory, "listing.txt"); // not .s: the go command would assemble it
	const scope = options.listAll ? "all=" : "";
	const args = ["build", `-gcflags=${scope}-S${options.noopt ? " -N -l" : ""}`];
	if (minor >= 10) args.push(`-asmflags=${scope}-S`);
	else {
		const kind = `${basename(goroot)}-${env.GOARCH}${options.race ? "-race" : ""}`;
		if (options.counted || env.GOARCH !== "amd64") args.push("-i", "-pkgdir", join(PACKAGES, kind));
	}
	const checks = ["race", "msan", "asan"].filter((name) => options[name]);
	args.push(...checks.map((name) => `-${name}`));
	// Every function then calls the runtime's assembly (racefuncenter …), which a complete listing holds.
	if (checks.length > 0 && minor >= 10 && !options.listAll) args.push("-asmflags=runtime=-S");
	// msanread, asanread and their kin are Go.
	if ((options.msan || options.asan) && !options.listAll) args.push("-gcflags=runtime=-S");
	const out = openSync(path, "w");
	const done = spawnSync(command, [...args, "-o", "prog", "."], {
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

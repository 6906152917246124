// Runs the built program on whatever can run it: the machine itself, qemu-user, or Node for wasm.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const EMULATORS = {
	amd64: "qemu-x86_64",
	386: "qemu-i386",
	arm64: "qemu-aarch64",
	arm: "qemu-arm",
	riscv64: "qemu-riscv64",
	ppc64: "qemu-ppc64",
	ppc64le: "qemu-ppc64le",
	s390x: "qemu-s390x",
	loong64: "qemu-loongarch64",
	mips: "qemu-mips",
	mipsle: "qemu-mipsel",
	mips64: "qemu-mips64",
	mips64le: "qemu-mips64el",
};

const NATIVE = { x64: ["amd64", "386"], arm64: ["arm64"] };

/** The runtime's own interference off: no GC, no preemption, no adaptive start; the race detector silent. */
const QUIET = {
	GODEBUG: "adaptivestackstart=0,asyncpreemptoff=1",
	GOGC: "off",
	GOMAXPROCS: "1",
	GORACE: "report_bugs=0 exitcode=0",
};

const PATIENCE = 120_000; // milliseconds for a program; the slowest emulated one takes some seconds

/** What would have to be installed to run that GOARCH here; null where nothing is missing. */
export function missing(goarch) {
	const [command] = runnerOf(goarch);
	return command?.startsWith("qemu-") && spawnSync(command, ["--version"]).error ? command : null;
}

/** Whether the machine itself runs that GOARCH. */
export function runsHere(goarch) {
	return process.platform === "linux" && (NATIVE[process.arch]?.includes(goarch) ?? false);
}

/** @returns {string[]} command and first arguments; empty: the program itself */
function runnerOf(goarch, goroot) {
	if (goarch === "wasm") return [process.execPath, goroot && wasmLoader(goroot)];
	if (runsHere(goarch)) return [];
	return [EMULATORS[goarch]];
}

function wasmLoader(goroot) {
	const places = ["lib/wasm", "misc/wasm"].map((folder) => join(goroot, folder, "wasm_exec_node.js"));
	const found = places.find((place) => existsSync(place));
	if (!found) throw new Error(`no wasm_exec_node.js in ${goroot}`);
	return found;
}

/** In the table of results. */
export function runnerName(goarch) {
	const [command] = runnerOf(goarch);
	if (goarch === "wasm") return `node ${process.versions.node}`;
	if (!command) return "native";
	const version = /version (\S+)/.exec(spawnSync(command, ["--version"], { encoding: "utf8" }).stdout ?? "");
	return version ? `${command} ${version[1]}` : command;
}

/** @returns {string} what the program printed */
export function runProgram(directory, goarch, goroot) {
	const [command, ...args] = [...runnerOf(goarch, goroot), join(directory, "prog")];
	// wasm_exec.js has little room for an environment.
	const env = goarch === "wasm" ? { ...QUIET, PATH: process.env.PATH } : { ...process.env, ...QUIET };
	const done = spawnSync(command, args, { env, encoding: "utf8", maxBuffer: 1 << 28, timeout: PATIENCE });
	if (done.status !== 0) {
		const how = done.error?.message ?? done.signal ?? done.status;
		throw new Error(`${command} ended with ${how}\n${(done.stderr ?? "").slice(-2000)}`);
	}
	return done.stderr;
}

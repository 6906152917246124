// Many programs as one Go module and one binary: built with the recorder and listed, run, and judged by `stackscan verify`.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CannotRun, stackscanCommand } from "../../scripts/lib/proof.mjs";
import { start } from "../../scripts/lib/toolchains.mjs";
import { emitProgram } from "./emit.mjs";

/** Programs that share a binary: what is the same for all is built, listed and read once. */
export const PER_BINARY = 500;
/** Programs that share a package. */
const TOGETHER = 25;
/** Each program is run that often, with other input. */
const RUNS = 6;

/**
 * Ways to build and run: `flags` of go build, `gcflags` of the generated packages, `env` of the run, and `mode` that the
 * program itself turns on (main.go).
 */
export const variants = {
	plain: {},
	noopt: { gcflags: "-N -l" },
	race: { flags: ["-race"] },
	gogc1: { env: { GOGC: "1" } },
	preempt: { mode: "preempt", env: { GOGC: "5" } },
	profiles: { mode: "profiles" },
	signals: { mode: "signals" },
	noinline: { gcflags: "-l" },
	inline: { gcflags: "-l=4" },
	trace: { mode: "trace" },
	checkptr: { gcflags: "-d=checkptr" },
	nopreempt: { debug: "asyncpreemptoff=1" },
};

function mainFile(packages, programs) {
	const imports = packages.map((name) => `	"proof/${name}"`).join("\n");
	const runs = programs.map(({ prefix, package: name }) => `	${name}.${prefix}Run,`).join("\n");
	return `package main

import (
${imports}
	"proof/h"
)

func main() { h.Main(${RUNS}, []func(*h.C){
${runs}
}) }
`;
}

/** Writes the module. Gives each program its place: package and prefix. */
function write(directory, programs) {
	rmSync(directory, { recursive: true, force: true });
	mkdirSync(join(directory, "h"), { recursive: true });
	writeFileSync(join(directory, "go.mod"), "module proof\n\ngo 1.23\n");
	for (const file of ["h.go", "main.go"])
		copyFileSync(new URL(`h/${file}`, import.meta.url), join(directory, "h", file));
	const placed = programs.map((program, i) => ({
		program,
		package: `k${Math.floor(i / TOGETHER)}`,
		prefix: `P${i}_`,
	}));
	const packages = [...new Set(placed.map((p) => p.package))];
	for (const name of packages) {
		mkdirSync(join(directory, name));
		for (const { program, prefix } of placed.filter((p) => p.package === name)) {
			const { text, imports } = emitProgram(program, prefix);
			const head = [...imports].sort().map((path) => `import "${path}"\n`);
			const source = `package ${name}\n\nimport "proof/h"\n${head.join("")}\n${text}\n`;
			writeFileSync(join(directory, name, `${prefix.toLowerCase()}.go`), source);
		}
	}
	writeFileSync(join(directory, "main.go"), mainFile(packages, placed));
	return placed;
}

const own = /^proof\/k\d+\.(?:\(\*?)?P(\d+)_/;
/** Which program a function belongs to; null when to none. */
const programOf = (name) => {
	const found = own.exec(name);
	return found === null ? null : Number(found[1]);
};

/** Some programs do not compile. */
export class CannotCompile extends CannotRun {
	constructor(message, programs) {
		super(message);
		this.programs = programs;
	}
}

/** The programs, by number, that the compiler complains of. */
const complaints = (text) =>
	new Set([...text.matchAll(/^(?:\.\/)?k\d+\/p(\d+)_\.go:\d+/gm)].map(([, number]) => Number(number)));

/**
 * Builds, runs and judges programs.
 * @returns what was checked, and by program what was wrong
 */
export async function judge(directory, programs, { variant = "plain", seed = 1, toolchain = "" } = {}) {
	const { flags = [], gcflags = "", env: more = {}, mode = "", debug = "" } = variants[variant];
	write(directory, programs);
	const listing = join(directory, "listing.txt");
	const recording = join(directory, "run.jsonl");
	const env = {
		...process.env,
		GOFLAGS: "",
		GOWORK: "off",
		...(toolchain === "" ? {} : { GOTOOLCHAIN: toolchain }),
		...(flags.includes("-race") ? { CGO_ENABLED: "1" } : {}),
	};
	const godebug = ["adaptivestackstart=0", debug].filter(Boolean).join(",");
	const variables = Object.entries({ GODEBUG: godebug, ...more }).map(([name, value]) => `${name}=${value}`);
	// The listing is that of the very build that runs: the overlay is in its flags.
	const build = `go build ${flags.join(" ")} -gcflags=all=-S -asmflags=all=-S '-gcflags=proof/...=-S -e ${gcflags}' -o run . 2> listing.txt`;
	const script = `{ ${build}; } || { grep -v "$(printf '^\\t')" listing.txt | grep -v ' size=' >&2; exit 3; }; ${variables.join(" ")} ./run ${seed} ${mode}`;
	const [command, ...first] = stackscanCommand();
	const record = ["record", "-q", "-o", recording, "--", "sh", "-c", script];
	const { status, stderr } = await start(command, [...first, ...record], { cwd: directory, env, allow: [0, 1, 2, 3] });
	if (status !== 0) {
		const bad = complaints(stderr);
		const message = `${variant}: exit ${status}\n${stderr.slice(0, 4000)}`;
		throw bad.size > 0 ? new CannotCompile(message, bad) : new CannotRun(message);
	}
	const verify = ["verify", "--growth", recording, "--format", "json", "--verbose", listing];
	const { stdout } = await start(command, [...first, ...verify], { cwd: directory, env, allow: [0, 1] });
	return sort(JSON.parse(stdout), JSON.parse(readFileSync(recording, "utf8").split("\n", 1)[0]));
}

function sort(answer, build) {
	const wrong = [];
	const say = (kind, name, text) => wrong.push({ kind, program: programOf(name), name, text });
	for (const { verdict, outcome } of answer.broken)
		say(
			verdict,
			outcome.entry,
			`${outcome.entry}: ${verdict}, but ${outcome.grew} of ${outcome.ended} grew, ${outcome.growths} growths`,
		);
	for (const { caller, callee, recorded, predicted } of answer.frames.wrong)
		say("frame", caller, `${caller} above ${callee}: ${recorded} bytes, predicted ${predicted.join(" or ")}`);
	for (const b of answer.bounds?.broken ?? [])
		say("bound", b.function, `${b.function}: may ${b.may}, but ${b.recorded} bytes to ${b.grower}`);
	for (const { entry, spawned } of answer.unmatched)
		if (programOf(entry) !== null) say("unmatched", entry, `${entry}: ${spawned} goroutines, not in the report`);
	for (const { caller, callee, open } of answer.edges.missing)
		say(
			open ? "edge" : "hidden",
			caller,
			`${caller} → ${callee}${open ? "" : ", where the graph does not say that it is open"}`,
		);
	const verdicts = {};
	let goroutines = 0;
	for (const { entry, verdict, ended } of answer.entries ?? []) {
		if (programOf(entry) === null) continue;
		verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
		goroutines += ended;
	}
	return {
		wrong,
		verdicts,
		goroutines,
		frames: answer.frames.checked,
		edges: answer.edges.checked,
		bounds: answer.bounds?.checked ?? 0,
		lost: build.dropped,
	};
}

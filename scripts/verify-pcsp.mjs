// Linked test binaries: the largest SP delta of each function, as the runtime reads it, against maxFrame of the report.
//   npm run verify:pcsp [-- --packages net/http,text/template] [--goarch amd64,arm64] [--keep DIR]
//   npm run verify:pcsp -- --modes exe,pie,c-shared,plugin,race,cover,fuzz     the package of test/listings and one with C, linked in each
// way (all of them without a list: --modes all; msan, which needs clang, and shared by name only). Needs a C compiler.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { generate } from "../test/listings/generate.mjs";
import {
	CannotRun,
	goEnvironment,
	LIST_ALL,
	list,
	main,
	report,
	root,
	run,
	table,
	withDirectory,
	writeModule,
} from "./lib/proof.mjs";

/** What links each: subcommand and flags. Fuzzing instruments test binaries only. */
const MODES = {
	exe: ["build"],
	noopt: ["build", "-gcflags=-N -l -S"],
	pie: ["build", "-buildmode=pie"],
	"c-shared": ["build", "-buildmode=c-shared"],
	plugin: ["build", "-buildmode=plugin"],
	race: ["build", "-race"],
	asan: ["build", "-asan"],
	cover: ["build", "-cover", "-covermode=atomic"],
	fuzz: ["test", "-c", "-fuzz=Fuzz"],
	external: ["build", "-ldflags=-linkmode=external"],
	msan: ["build", "-msan"],
	shared: ["build", "-linkshared"],
};
/** Not of `all`: msan needs clang, shared a standard library that was installed so (go install -buildmode=shared std). */
const BY_NAME = new Set(["msan", "shared"]);

/** Calls into C and back. */
const WITH_C = `package withc

/*
extern int goBack(int);
static inline int through(int x) { return goBack(x) + 1; }
static inline int twice(int x) { return 2 * x; }
*/
import "C"

//export goBack
func goBack(x C.int) C.int {
	var b [600]byte
	b[int(x)%600] = 1
	return C.int(b[int(x+1)%600]) + C.twice(x)
}

func Call(n int) int {
	var b [300]byte
	b[n%300] = byte(C.through(C.int(n)))
	return int(b[(n+1)%300])
}
`;
const FUZZ = `package main

import (
	"proof/withc"
	"testing"
)

func FuzzCall(f *testing.F) { f.Fuzz(func(t *testing.T, n int) { withc.Call(n); main() }) }
`;

/** One program linked in that way: rows as `verify` makes them. */
function verifyMode(directory, mode, rows) {
	const { env, version, goarch } = goEnvironment({ CGO_ENABLED: "1", ...(mode === "msan" ? { CC: "clang" } : {}) });
	const module = join(directory, `module-${mode}`);
	const minor = Number(/^go1\.(\d+)/.exec(version)?.[1]);
	writeModule(module, { "go.mod": `module proof\n\ngo 1.${minor}\n` });
	const files = generate({ seed: 7, count: 60, minor, goarch });
	const all = [
		...files,
		["proof/withc/c.go", WITH_C],
		["proof/calls.go", 'package main\n\nimport "proof/withc"\n\nvar called = withc.Call(3)\n'],
	];
	if (mode === "fuzz") all.push(["proof/fuzz_test.go", FUZZ]);
	for (const [name, text] of all) {
		const path = join(module, name.replace(/^proof\//, ""));
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
	const [command, ...flags] = MODES[mode];
	const binary = join(directory, `binary-${mode}`);
	const listed = flags.some((flag) => flag.startsWith("-gcflags")) ? [] : ["-gcflags=-S"];
	// Patterns of flags are for the packages named: all of the module's.
	const every = [...listed, ...flags].map((flag) => flag.replace("-gcflags=", "-gcflags=proof/...="));
	const args = [command, ...every, "-asmflags=proof/...=-S", "-o", binary, "."];
	const listing = list(module, env, join(directory, `${mode}.txt`), args);
	const json = join(directory, `${mode}.json`);
	const { summary, diagnostics, target } = report(listing, json);
	const tsv = join(directory, `${mode}.tsv`);
	run("go", ["run", "./pcsp", binary], { cwd: join(root, "test/oracle"), env: goEnvironment().env, stdout: tsv });
	const compare = [join(root, "test/oracle/compare.mjs"), "pcsp", tsv, json, "--packages", "proof/gen,proof/withc"];
	const compared = run(process.execPath, compare, { allow: [0, 1] });
	const equal = Number(/equal: (\d+)/.exec(compared.stdout)?.[1] ?? Number.NaN);
	const problems = diagnostics.filter((d) => d.severity !== "note");
	const good = compared.status === 0 && equal > 0 && problems.length === 0 && target.race === (mode === "race");
	rows.push([mode, goarch, version, summary.functions, equal, good ? "equal" : "DIFFER"]);
	if (!good) console.log(`${compared.stdout.trimEnd()}\n${problems.map((d) => `${d.line}: ${d.message}`).join("\n")}`);
	return good;
}

function verify(directory, goarch, path, rows) {
	const { env, version } = goEnvironment({ GOARCH: goarch });
	const name = `${path.replaceAll("/", "-")}-${goarch}`;
	const module = writeModule(join(directory, `module-${name}`));
	const binary = join(directory, `${name}.test`);
	const listing = list(module, env, join(directory, `${name}.s`), ["test", "-c", ...LIST_ALL, "-o", binary, path]);
	const json = join(directory, `${name}.json`);
	const { summary } = report(listing, json);
	const tsv = join(directory, `${name}.tsv`);
	run("go", ["run", "./pcsp", binary], { cwd: join(root, "test/oracle"), env: goEnvironment().env, stdout: tsv });
	const compared = run(process.execPath, [join(root, "test/oracle/compare.mjs"), "pcsp", tsv, json], { allow: [0, 1] });
	const equal = /(\d+) (?:functions )?equal|equal:? (\d+)/.exec(compared.stdout);
	rows.push([
		path,
		goarch,
		version,
		summary.functions,
		Number(equal?.[1] ?? equal?.[2] ?? Number.NaN),
		compared.status === 0 ? "equal" : "DIFFER",
	]);
	console.log(compared.stdout.trimEnd());
	return compared.status === 0;
}

await main(() => {
	const { values } = parseArgs({
		options: {
			packages: { type: "string", default: "net/http,text/template" },
			goarch: { type: "string", default: "amd64,arm64" },
			modes: { type: "string" },
			keep: { type: "string" },
		},
	});
	return withDirectory(values.keep, (directory) => {
		const rows = [["package", "goarch", "Go", "functions in the listing", "equal in the binary", ""]];
		let good = true;
		if (values.modes !== undefined) {
			rows[0][0] = "mode";
			const modes =
				values.modes === "all" ? Object.keys(MODES).filter((mode) => !BY_NAME.has(mode)) : values.modes.split(",");
			const unknown = modes.find((mode) => !Object.hasOwn(MODES, mode));
			if (unknown !== undefined) throw new CannotRun(`--modes ${unknown}: want ${Object.keys(MODES).join(", ")}`);
			for (const mode of modes) good = verifyMode(directory, mode, rows) && good;
			console.log(table(rows));
			return good;
		}
		for (const goarch of values.goarch.split(","))
			for (const path of values.packages.split(",")) good = verify(directory, goarch, path, rows) && good;
		console.log(table(rows));
		return good;
	});
});

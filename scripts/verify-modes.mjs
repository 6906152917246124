// Build modes: the packages of fixtures/ compiled in each, stackscan against the oracle of test/oracle.
//   npm run verify:modes [-- --goarch amd64,arm64] [--modes race,asan] [--toolchain go1.21.13] [--keep DIR] [--write]
// Compiles only: no standard library is rebuilt, nothing is linked. `--write` puts each row into docs/VERIFIED.md as soon as it is right.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { modes, profileOf } from "./lib/modes.mjs";
import { writeModes } from "./lib/modes-table.mjs";
import { CannotRun, goEnvironment, main, report, root, run, table, withDirectory } from "./lib/proof.mjs";

/** Packages that all modes compile, where the Go at hand can compile them at all. */
const fixtures = readdirSync(join(root, "fixtures"), { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => entry.name)
	.sort();

const importsNothing = (name) => !/^import\b/m.test(readFileSync(join(root, "fixtures", name, "input.go"), "utf8"));

/** Paths of the compiled packages that the fixtures import, as the compiler's `-importcfg` wants them. */
function importConfig(directory, env) {
	const wanted = ["context", "errors", "fmt", "io", "net", "runtime", "sort", "strings", "sync", "time", "unsafe"];
	const listed = run(
		"go",
		["list", "-export", "-deps", "-f", "{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}", ...wanted],
		{ env },
	);
	const path = join(directory, "importcfg");
	writeFileSync(path, listed.stdout);
	return path;
}

/** The listing of one package in one mode. Null where this Go does not know the mode, or fails at it. */
function compile(directory, name, mode, config, env) {
	const listing = join(directory, `${mode.name.replaceAll(/[^\w.]+/g, "-")}-${name}.txt`);
	const source = mode.rewrite ? mode.rewrite(directory, name, env) : join(root, "fixtures", name, "input.go");
	const flags = (mode.flags ?? []).map((flag) => flag.replace("{profile}", () => profileOf(directory)));
	const object = join(directory, "out.o"); // never /dev/null: a failed compile removes it
	const done = run(
		"go",
		["tool", "compile", "-p", "main", "-importcfg", config, "-o", object, "-S", ...flags, source],
		{
			env: { ...env, ...mode.env },
			stdout: listing,
			allow: [0, 1, 2],
		},
	);
	if (done.status === 0) {
		// As the go command prints it: the package's path first, which tells what `"".` stands for up to Go 1.18.
		writeFileSync(listing, `# main\n${readFileSync(listing, "utf8")}`);
		return listing;
	}
	const said = done.stderr + readFileSync(listing, "latin1").slice(-(1 << 16));
	if (/flag provided but not defined|GOEXPERIMENT|not supported|does not support|invalid|unknown debug/.test(said))
		return null;
	if (said.includes("internal compiler error")) return null;
	throw new CannotRun(`${mode.name} ${name}: ${said.slice(-800)}`);
}

/** Names of functions whose frame, check or morestack is not the same. */
function differences(one, other) {
	const text = (f) => [f.name, f.frame, f.declaredFrame, f.check, f.morestack, f.nosplit].join(" ");
	const known = new Set(one.map(text));
	return one.length === other.length ? other.filter((f) => !known.has(text(f))).map((f) => f.name) : ["their number"];
}

/** Fixtures that this Go compiles, and those that it does not. */
function compilable(directory, config, env) {
	const failed = fixtures.filter((name) => {
		const object = join(directory, "out.o");
		const source = join(root, "fixtures", name, "input.go");
		const args = ["tool", "compile", "-p", "main", "-importcfg", config, "-o", object, source];
		return run("go", args, { env, allow: [0, 1, 2] }).status !== 0;
	});
	return { packages: fixtures.filter((name) => !failed.includes(name)), failed };
}

function verify(directory, mode, goarch, { config, env, version, packages }, oracle) {
	const minor = /^go1\.(\d+)/.exec(version)?.[1] ?? "26";
	const total = { functions: 0, wrong: 0, lines: 0, unaccounted: 0, unresolved: 0, remarks: new Set(), known: true };
	// Export data names GOEXPERIMENT, GOAMD64 and their kin: other ones import nothing.
	for (const name of mode.env ? packages.filter(importsNothing) : packages) {
		const listing = compile(directory, name, mode, config, env);
		if (listing === null) return { ...total, known: false };
		const json = `${listing}.json`;
		const got = report(listing, json, ["--goarch", goarch]);
		total.functions += got.summary.functions;
		total.lines += got.summary.lines;
		for (const d of got.diagnostics) {
			if (d.severity !== "note") total.unaccounted += 1 + (d.more ?? 0);
			total.remarks.add(d.code);
		}
		// Functions that touch no memory and call nothing are not instrumented.
		const shows =
			mode.race === true && /\tCALL\truntime\.race(?:funcenter|read|write)/.test(readFileSync(listing, "utf8"));
		if (shows && !got.target.race) total.remarks.add("race not seen");
		if (mode.race !== true && got.target.race) total.remarks.add("race seen");
		if (mode.asPlain) {
			const plain = report(compile(directory, name, modes[0], config, env), `${json}.plain`, ["--goarch", goarch]);
			const differ = differences(plain.functions, got.functions);
			if (differ.length > 0) console.log(`${mode.name} ${goarch} ${name}: differs from plain: ${differ.join(", ")}`);
			total.wrong += differ.length;
			continue;
		}
		if (mode.callsAsPlain) {
			const plain = report(compile(directory, name, modes[0], config, env), `${json}.plain`, ["--goarch", goarch]);
			total.unresolved += got.summary.unresolvedCalls - plain.summary.unresolvedCalls;
		}
		run(oracle, ["-arch", goarch, "-minor", minor, "-main", "main", listing], {
			stdout: `${listing}.tsv`,
			allow: [0, 1],
		});
		const compared = run(process.execPath, [join(root, "test/oracle/compare.mjs"), "listing", `${listing}.tsv`, json], {
			allow: [0, 1],
		});
		if (compared.status !== 0) {
			total.wrong += Number(/^ *differences: (\d+)$/m.exec(compared.stdout)?.[1] ?? 1);
			console.log(`${mode.name} ${goarch} ${name}\n${compared.stdout.trimEnd().replace(/^/gm, "  ")}`);
		}
	}
	if (total.unresolved > 0) total.remarks.add(`${total.unresolved} calls more not resolved than in plain`);
	return total;
}

await main(() => {
	const { values } = parseArgs({
		options: {
			goarch: { type: "string", default: "amd64,arm64" },
			modes: { type: "string" },
			toolchain: { type: "string" },
			keep: { type: "string" },
			write: { type: "boolean", default: false },
		},
	});
	const names = values.modes?.split(",");
	const wanted = modes.filter((mode) => names?.includes(mode.name) ?? true);
	if (wanted.length === 0 || wanted.length < (names?.length ?? 0))
		throw new CannotRun(`--modes ${values.modes}: there are ${modes.map((mode) => mode.name).join(", ")}`);
	return withDirectory(values.keep, (directory) => {
		const oracle = join(directory, "oracle");
		run("go", ["build", "-o", oracle, "./listing"], { cwd: join(root, "test/oracle") });
		const header = ["mode", "GOARCH", "Go", "functions", "wrong", "lines", "unaccounted", "remarks"];
		const rows = [];
		const right = [];
		for (const goarch of values.goarch.split(",")) {
			const { env, version } = goEnvironment({
				GOARCH: goarch,
				CGO_ENABLED: "0",
				// What the installed Go knows an older one may not.
				...(values.toolchain ? { GOENV: "off", GOFLAGS: "" } : {}),
				...(values.toolchain ? { GOTOOLCHAIN: values.toolchain } : {}),
			});
			const config = importConfig(directory, env);
			const { packages, failed } = compilable(directory, config, env);
			if (packages.length === 0) throw new CannotRun(`${version} ${goarch}: no fixture compiles`);
			if (failed.length > 0) console.log(`${version} ${goarch} does not compile: ${failed.join(", ")}`);
			for (const mode of wanted) {
				if (mode.goarch && !mode.goarch.includes(goarch)) continue;
				const { functions, wrong, lines, unaccounted, remarks, known } = verify(
					directory,
					mode,
					goarch,
					{ config, env, version, packages },
					oracle,
				);
				if (!known) {
					rows.push([mode.name, goarch, version, "–", "–", "–", "–", "not in this Go, or its compiler fails"]);
					continue;
				}
				const row = [mode.name, goarch, version, functions, wrong, lines, unaccounted, [...remarks].join(", ")];
				rows.push(row);
				if (wrong > 0 || unaccounted > 0 || [...remarks].some((r) => r.startsWith("race"))) continue;
				right.push(row);
				if (values.write) writeModes(header, [row]);
			}
		}
		console.log(table([header, ...rows]));
		return right.length === rows.filter((row) => row[3] !== "–").length;
	});
});

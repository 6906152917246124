// Build modes: the packages of fixtures/ compiled in each, stackscan against the oracle of test/oracle.
//   npm run verify:modes [-- --goarch amd64,arm64] [--modes race,asan] [--toolchain go1.21.13] [--keep DIR]
// Compiles only: no standard library is rebuilt, nothing is linked.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { modes, profileOf } from "./lib/modes.mjs";
import { CannotRun, goEnvironment, main, report, root, run, table, withDirectory } from "./lib/proof.mjs";

/** Packages that all modes compile. */
const packages = readdirSync(join(root, "fixtures"), { withFileTypes: true })
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

/** The listing of one package in one mode. Null where this Go does not know the mode. */
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
	if (done.status === 0) return listing;
	if (/flag provided but not defined|unknown GOEXPERIMENT|not supported|invalid|unknown debug/.test(done.stderr))
		return null;
	throw new CannotRun(`${mode.name} ${name}: ${done.stderr.slice(-800)}`);
}

/** Names of functions whose frame, check or morestack is not the same. */
function differences(one, other) {
	const text = (f) => [f.name, f.frame, f.declaredFrame, f.check, f.morestack, f.nosplit].join(" ");
	const known = new Set(one.map(text));
	return one.length === other.length ? other.filter((f) => !known.has(text(f))).map((f) => f.name) : ["their number"];
}

function verify(directory, mode, goarch, { config, env, version }, oracle) {
	const minor = /^go1\.(\d+)/.exec(version)?.[1] ?? "26";
	const total = { functions: 0, wrong: 0, lines: 0, unaccounted: 0, remarks: new Set(), known: true };
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
		run(oracle, ["-arch", goarch, "-minor", minor, "-main", "main", listing], {
			stdout: `${listing}.tsv`,
			allow: [0, 1],
		});
		const compared = run(process.execPath, [join(root, "test/oracle/compare.mjs"), "listing", `${listing}.tsv`, json], {
			allow: [0, 1],
		});
		if (compared.status !== 0) {
			total.wrong += Number(/(\d+) differ/i.exec(compared.stdout)?.[1] ?? 1);
			console.log(`${mode.name} ${goarch} ${name}\n${compared.stdout.trimEnd().replace(/^/gm, "  ")}`);
		}
	}
	return total;
}

await main(() => {
	const { values } = parseArgs({
		options: {
			goarch: { type: "string", default: "amd64,arm64" },
			modes: { type: "string" },
			toolchain: { type: "string" },
			keep: { type: "string" },
		},
	});
	const names = values.modes?.split(",");
	const wanted = modes.filter((mode) => names?.includes(mode.name) ?? true);
	if (wanted.length === 0 || wanted.length < (names?.length ?? 0))
		throw new CannotRun(`--modes ${values.modes}: there are ${modes.map((mode) => mode.name).join(", ")}`);
	return withDirectory(values.keep, (directory) => {
		const oracle = join(directory, "oracle");
		run("go", ["build", "-o", oracle, "./listing"], { cwd: join(root, "test/oracle") });
		const rows = [["mode", "goarch", "Go", "functions", "wrong", "lines", "unaccounted", "remarks"]];
		let good = true;
		for (const goarch of values.goarch.split(",")) {
			const { env, version } = goEnvironment({
				GOARCH: goarch,
				CGO_ENABLED: "0",
				// What the installed Go knows an older one may not.
				...(values.toolchain ? { GOENV: "off", GOFLAGS: "" } : {}),
				...(values.toolchain ? { GOTOOLCHAIN: values.toolchain } : {}),
			});
			const config = importConfig(directory, env);
			for (const mode of wanted) {
				if (mode.goarch && !mode.goarch.includes(goarch)) continue;
				const { functions, wrong, lines, unaccounted, remarks, known } = verify(
					directory,
					mode,
					goarch,
					{ config, env, version },
					oracle,
				);
				if (!known) {
					rows.push([mode.name, goarch, version, "–", "–", "–", "–", "not in this Go"]);
					continue;
				}
				rows.push([mode.name, goarch, version, functions, wrong, lines, unaccounted, [...remarks].join(", ")]);
				if (wrong > 0 || unaccounted > 0 || [...remarks].some((r) => r.startsWith("race"))) good = false;
			}
		}
		console.log(table(rows));
		return good;
	});
});

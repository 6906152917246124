// Records the corpus: fetches each program, runs its own tests with the recorder in the runtime, lists that very build.
//   npm run corpus -- --out DIR [--programs net/http,hashicorp/raft] [--timeout 180] [--keep-listings]
//   npm run corpus -- --out DIR --score                 # what is there, without recording
//   npm run corpus -- --out DIR --fit [--write]         # and the estimate's numbers chosen anew (src/analysis/likelihood.json)
//   npm run corpus -- --out DIR --weights [--write]     # the curves' numbers stay: all else, by what was verified there
// Leaves DIR/<program>.jsonl (the recording), .ssx (the index of the listing; that itself, some 300 MB, goes) and .verify.json
// (predictions against the recording). Then scores the estimate, leaving one program out at a time: --score fits the last curve's
// weights without it, --fit every number (a quarter of an hour; what it has computed is kept in DIR). Recording takes some minutes a
// program. Exit 1: a promise was broken, a bound exceeded, a frame wrong.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
	appendFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chooseNumbers } from "./lib/fit.mjs";
import { programs } from "./lib/programs.mjs";
import { main, root, run, stackscanCommand, table } from "./lib/proof.mjs";
import {
	chooseWeight,
	decileIntervals,
	depthRatios,
	equalParts,
	fitCurve,
	isTest,
	leaveOneOut,
	quality,
	scored,
} from "./lib/score.mjs";
import { Standard } from "./lib/standard.mjs";

const { values } = parseArgs({
	options: {
		out: { type: "string", default: "corpus" },
		programs: { type: "string", default: "" },
		timeout: { type: "string", default: "180" },
		score: { type: "boolean", default: false },
		fit: { type: "boolean", default: false },
		weights: { type: "boolean", default: false },
		write: { type: "boolean", default: false },
		"keep-listings": { type: "boolean", default: false },
	},
});

const fileOf = (name) => name.replaceAll("/", "_");

/** A module's source, writable: tests write beside themselves. */
function fetch(name, env, sources) {
	const place = join(sources, fileOf(name));
	if (existsSync(place)) return place;
	const { stdout } = run("go", ["mod", "download", "-json", name], { cwd: sources, env });
	run("cp", ["-r", JSON.parse(stdout).Dir, place]);
	run("chmod", ["-R", "u+w", place]);
	return place;
}

/** Where a program's package is found. */
function folderOf({ module, folder }, sources, env) {
	if (folder !== undefined) return join(root, folder);
	return module === null ? sources : fetch(module, env, sources);
}

function record(program, out, env) {
	const sources = join(out, "sources");
	mkdirSync(sources, { recursive: true });
	const cwd = folderOf(program, sources, env);
	const base = join(out, fileOf(program.name));
	const { stdout } = run("go", ["list", "-f", "{{.Dir}}", program.package], { cwd, env });
	const build = `go test -c -vet=off -gcflags=all=-S -asmflags=all=-S -o ${base}.test ${program.package} 2> ${base}.txt || exit 3`;
	const test = `cd ${stdout.trim()} && exec timeout -s INT ${Number(values.timeout) + 20} ${base}.test -test.short -test.timeout=${values.timeout}s ${program.flags.join(" ")} > ${base}.log 2>&1`;
	const [command, ...first] = stackscanCommand();
	const args = [...first, "record", "-o", `${base}.jsonl`, "--", "sh", "-c", `${build}; ${test}`];
	const { status, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
	console.log(`${program.name}: exit ${status}; ${stderr.trim().split("\n").at(-1)}`);
	if (!existsSync(`${base}.jsonl`)) return false;
	run(command, [...first, "index", "-q", "-o", `${base}.ssx`, `${base}.txt`], { env });
	rmSync(`${base}.test`, { force: true });
	if (!values["keep-listings"]) rmSync(`${base}.txt`);
	return verify(base);
}

function verify(base) {
	const [command, ...first] = stackscanCommand();
	const args = ["verify", "--growth", `${base}.jsonl`, "--format", "json", `${base}.ssx`];
	run(command, [...first, ...args], { stdout: `${base}.verify.json`, allow: [0, 1] });
	return true;
}

const two = (value) => (value === null ? "-" : value.toFixed(3));

/** Entries of all programs that were verified, and whether nothing was wrong. */
function verified(out) {
	const rows = [];
	let good = true;
	for (const file of readdirSync(out).filter((name) => name.endsWith(".verify.json"))) {
		const answer = JSON.parse(readFileSync(join(out, file), "utf8"));
		const wrong = answer.broken.length + answer.bounds.broken.length + answer.frames.wrong.length;
		if (wrong > 0) good = false;
		const program = file.replace(".verify.json", "");
		console.log(`${program}: ${answer.frames.checked} frames, ${answer.bounds.checked} bounds, ${wrong} wrong`);
		for (const entry of scored(answer.entries)) rows.push({ ...entry, program });
	}
	return { rows, good };
}

function score(out) {
	const { rows, good } = verified(out);
	print(rows, leaveOneOut(rows));
	console.log(`weights of all programs: ${fitCurve(rows).map(two).join(" ")}`);
	return good;
}

function print(rows, pairs) {
	const line = (name, wanted) => {
		const q = quality(pairs.filter((_, i) => wanted(rows[i])));
		return [name, q.entries, q.unknown, two(q.base), two(q.auc), two(q.brier), two(q.logLoss)];
	};
	console.log(
		table([
			["left out one by one", "entries", "unknown", "grew", "AUC", "Brier", "log loss"],
			line("all", () => true),
			line("servers, libraries", (row) => !isTest(row)),
			line("closures of tests", isTest),
			...[...new Set(rows.map((row) => row.program))].map((name) => line(name, (row) => row.program === name)),
		]),
	);
	const intervals = decileIntervals(rows, pairs);
	for (const [i, decile] of quality(pairs).deciles.entries())
		if (decile !== null)
			console.log(
				`  predicted ${two(decile.predicted)}  recorded ${two(decile.recorded)} (${intervals[i].map(two).join(" to ")})  entries ${decile.entries}`,
			);
	console.log("  ten parts of as many entries each, predicted and recorded:");
	console.log(
		`  ${equalParts(pairs)
			.map(({ predicted, recorded }) => `${two(predicted)} ${two(recorded)}`)
			.join(", ")}`,
	);
	console.log(`predicted depth over recorded, at 10, 25, 50, 75, 90 %: ${depthRatios(rows).map(two).join(" ")}`);
}

/** What gives programs as functions of the estimate's numbers (lib/estimates.ts), and a name of its code and its input. */
async function estimators(out) {
	const { build } = await import("esbuild");
	const directory = mkdtempSync(join(tmpdir(), "stackscan-fit-"));
	try {
		const outfile = join(directory, "estimates.mjs");
		const entryPoints = [join(root, "scripts/lib/estimates.ts")];
		await build({ entryPoints, outfile, bundle: true, platform: "node", format: "esm", logLevel: "error" });
		const { loadProgram } = await import(outfile);
		const files = readdirSync(out).filter((file) => file.endsWith(".ssx"));
		const hash = createHash("sha256").update(readFileSync(outfile));
		for (const file of files) {
			hash.update(file).update(readFileSync(join(out, file)));
			hash.update(readFileSync(join(out, file.replace(".ssx", ".jsonl"))));
		}
		const load = () =>
			files.map((file) => {
				const name = file.slice(0, -".ssx".length);
				const index = readFileSync(join(out, file));
				const { tool } = JSON.parse(index.toString("latin1").split("\n", 2)[1]);
				return loadProgram(name, index, tool, readFileSync(join(out, `${name}.jsonl`), "utf8"));
			});
		return { load, code: hash.digest("hex") };
	} finally {
		rmSync(directory, { recursive: true, force: true });
	}
}

/** Rows by numbers that an earlier search has left, of the same code and recordings: one that was interrupted goes on. */
function keptRows(file, code) {
	const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n").slice(0, -1) : [];
	const whole = lines[0] === code ? lines : [code];
	writeFileSync(file, `${whole.join("\n")}\n`);
	return new Map(whole.slice(1).map((line) => JSON.parse(line)));
}

async function fitAll(out) {
	const { load, code } = await estimators(out);
	const file = join(out, "fit.cache");
	const keep = (numbers, rows) => appendFileSync(file, `${JSON.stringify([numbers, rows])}\n`);
	const kept = keptRows(file, code);
	const { numbers, weights, standard, rows, pairs, trials } = chooseNumbers(load, kept, keep, console.log);
	writeFileSync(join(out, "fit.json"), JSON.stringify({ rows, pairs }));
	print(rows, pairs);
	const line = ({ name, auc, brier, logLoss }) => [name, two(auc), brier.toFixed(4), two(logLoss)];
	console.log(table([["one number changed at a time", "AUC", "Brier", "log loss"], ...trials.map(line)]));
	writeNumbers(out, "--fit", rows, { curves: numbers, weights, standard });
	return true;
}

/** The data file, or that on the screen. */
function writeNumbers(out, how, rows, { curves, weights, standard }) {
	const [base, byExceeds, byUnknown, byBoth] = weights.map((w) => Number(w.toFixed(3)));
	const { goVersion, goos, goarch } = JSON.parse(
		readFileSync(join(out, `${rows[0].program}.jsonl`), "utf8").split("\n", 1)[0],
	);
	const used = new Set(rows.map((row) => row.program));
	const data = {
		provenance: {
			by: `npm run corpus -- ${how} --write`,
			date: new Date().toISOString().slice(0, 10),
			build: `${goVersion} ${goos}/${goarch}`,
			entries: rows.length,
			programs: programs.filter((program) => used.has(fileOf(program.name))).map(({ name, module }) => module ?? name),
		},
		curves,
		logistic: { base, byExceeds, byUnknown, byBoth },
		standard,
	};
	const text = `${JSON.stringify(data, null, "\t")}\n`;
	if (values.write) writeFileSync(join(root, "src/analysis/likelihood.json"), text);
	else console.log(text);
}

/** All but the curves' numbers, chosen on what was verified with them. */
function fitWeights(out) {
	const { rows, good } = verified(out);
	const pairs = leaveOneOut(rows);
	writeFileSync(join(out, "fit.json"), JSON.stringify({ rows, pairs }));
	print(rows, pairs);
	const weights = fitCurve(rows);
	const known = new Standard(rows);
	const standard = { weight: chooseWeight(rows, weights, known), entries: known.entries() };
	const { curves } = JSON.parse(readFileSync(join(root, "src/analysis/likelihood.json"), "utf8"));
	writeNumbers(out, "--weights", rows, { curves, weights, standard });
	return good;
}

await main(() => {
	const out = resolve(values.out);
	const wanted = values.programs === "" ? null : values.programs.split(",");
	const env = { ...process.env, GOFLAGS: "-mod=mod", GOWORK: "off", GODEBUG: "adaptivestackstart=0" };
	if (values.fit) return fitAll(out);
	if (values.weights) return fitWeights(out);
	if (values.score) {
		for (const file of readdirSync(out).filter((name) => name.endsWith(".ssx"))) verify(join(out, file.slice(0, -4)));
		return score(out);
	}
	let good = true;
	for (const program of programs)
		if (wanted === null || wanted.includes(program.name)) good = record(program, out, env) && good;
	return score(out) && good;
});

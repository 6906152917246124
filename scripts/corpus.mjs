// Records the corpus: fetches each program, runs its own tests with the recorder in the runtime, lists that very build.
//   npm run corpus -- --out DIR [--programs net/http,hashicorp/raft] [--timeout 180] [--keep-listings]
//   npm run corpus -- --out DIR --score                 # what is there, without recording
// Leaves DIR/<program>.jsonl (the recording) and DIR/<program>.verify.json (predictions against it, with what the estimate
// stands on); the listing, some 300 MB, goes. Then fits the estimate, leaving one program out at a time, and prints how good
// it is. Takes some minutes a program. Exit 1: a promise was broken, a bound exceeded, a frame wrong.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { programs } from "./lib/programs.mjs";
import { main, run, stackscanCommand, table } from "./lib/proof.mjs";
import { depthRatios, fitCurve, isTest, leaveOneOut, quality, scored } from "./lib/score.mjs";

const { values } = parseArgs({
	options: {
		out: { type: "string", default: "corpus" },
		programs: { type: "string", default: "" },
		timeout: { type: "string", default: "180" },
		score: { type: "boolean", default: false },
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

function record(program, out, env) {
	const sources = join(out, "sources");
	mkdirSync(sources, { recursive: true });
	const cwd = program.module === null ? sources : fetch(program.module, env, sources);
	const base = join(out, fileOf(program.name));
	const { stdout } = run("go", ["list", "-f", "{{.Dir}}", program.package], { cwd, env });
	const build = `go test -c -vet=off -gcflags=all=-S -asmflags=all=-S -o ${base}.test ${program.package} 2> ${base}.txt || exit 3`;
	const test = `cd ${stdout.trim()} && exec timeout -s INT ${Number(values.timeout) + 20} ${base}.test -test.short -test.timeout=${values.timeout}s ${program.flags.join(" ")} > ${base}.log 2>&1`;
	const [command, ...first] = stackscanCommand();
	const args = [...first, "record", "-o", `${base}.jsonl`, "--", "sh", "-c", `${build}; ${test}`];
	const { status, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
	console.log(`${program.name}: exit ${status}; ${stderr.trim().split("\n").at(-1)}`);
	if (!existsSync(`${base}.jsonl`)) return false;
	const verify = ["verify", "--growth", `${base}.jsonl`, "--format", "json", `${base}.txt`];
	run(command, [...first, ...verify], { env, stdout: `${base}.verify.json`, allow: [0, 1] });
	rmSync(`${base}.test`, { force: true });
	if (!values["keep-listings"]) rmSync(`${base}.txt`);
	return true;
}

const two = (value) => (value === null ? "-" : value.toFixed(3));

function score(out) {
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
	const pairs = leaveOneOut(rows);
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
	for (const decile of quality(pairs).deciles)
		if (decile !== null)
			console.log(`  predicted ${two(decile.predicted)}  recorded ${two(decile.recorded)}  entries ${decile.entries}`);
	console.log(`predicted depth over recorded, at 10, 25, 50, 75, 90 %: ${depthRatios(rows).map(two).join(" ")}`);
	console.log(`weights for src/analysis/likelihood.ts, of all programs: ${fitCurve(rows).map(two).join(" ")}`);
	return good;
}

await main(() => {
	const out = resolve(values.out);
	const wanted = values.programs === "" ? null : values.programs.split(",");
	const env = { ...process.env, GOFLAGS: "-mod=mod", GOWORK: "off", GODEBUG: "adaptivestackstart=0" };
	if (values.score) return score(out);
	let good = true;
	for (const program of programs)
		if (wanted === null || wanted.includes(program.name)) good = record(program, out, env) && good;
	return score(out) && good;
});

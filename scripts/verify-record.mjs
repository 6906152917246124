// Proof of `stackscan record` and `verify`: a program that counts its own goroutines, run with the recorder under each
// toolchain, gives the same counts; every recorded frame is as predicted, and no promise is broken.
// `npm run verify:record [-- --toolchains go1.21.13,go1.26.8]`. Needs Go.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({ options: { toolchains: { type: "string", default: "" } } });
const cli = join(root, "dist/cli.js");
const program = join(root, "test/record/program");
execFileSync(process.execPath, [join(root, "scripts/build.mjs"), "--if-stale"], { stdio: "inherit" });

const ROUNDS = 50;
let failed = 0;
const fail = (what) => {
	failed++;
	console.log(`  WRONG: ${what}`);
};
const equal = (what, found, wanted) => {
	if (JSON.stringify(found) !== JSON.stringify(wanted))
		fail(`${what}: ${JSON.stringify(found)}, expected ${JSON.stringify(wanted)}`);
};

function run(args, env) {
	const result = spawnSync(process.execPath, [cli, ...args], {
		cwd: program,
		env,
		encoding: "utf8",
		maxBuffer: 1 << 28,
	});
	return { code: result.status, stdout: result.stdout, stderr: result.stderr };
}

function entries(path) {
	const lines = readFileSync(path, "utf8")
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line));
	return { build: lines[0], entries: lines.filter((l) => "spawned" in l), growths: lines.filter((l) => "chain" in l) };
}

/** Sum over entries whose name has the pattern: what the go statement starts may be a wrapper. */
function sum(list, name, field) {
	return list.filter((e) => e.entry === name).reduce((n, e) => n + e[field], 0);
}

for (const toolchain of values.toolchains === "" ? [""] : values.toolchains.split(",")) {
	const work = mkdtempSync(join(tmpdir(), "stackscan-verify-record-"));
	const env = {
		...process.env,
		GOFLAGS: "",
		GODEBUG: "adaptivestackstart=0",
		...(toolchain === "" ? {} : { GOTOOLCHAIN: toolchain }),
	};
	try {
		const version = execFileSync("go", ["env", "GOVERSION"], { cwd: program, env, encoding: "utf8" }).trim();
		console.log(`${version}:`);
		const file = join(work, "run.jsonl");
		const recorded = run(["record", "-o", file, "--", "go", "run", ".", String(ROUNDS)], env);
		if (recorded.code !== 0) {
			fail(`record ended with ${recorded.code}: ${recorded.stderr}`);
			continue;
		}
		const told = /shallow (\d+) (\d+) grows (\d+) (\d+)/.exec(recorded.stderr)?.slice(1).map(Number);
		equal("what the program saw", told, [0, ROUNDS, 2 * ROUNDS, 0]);
		const { build, entries: all, growths } = entries(file);
		equal("version", build.goVersion, version);
		equal("lost events", build.dropped, 0);
		const wrappers = all.map((e) => e.entry).filter((name) => name.startsWith("main.main."));
		equal("entries", wrappers.length, 4);
		const own = all.filter((e) => wrappers.includes(e.entry));
		equal(
			"spawned",
			own.reduce((n, e) => n + e.spawned, 0),
			4 * ROUNDS,
		);
		equal(
			"ended",
			own.reduce((n, e) => n + e.ended, 0),
			3 * ROUNDS,
		);
		equal(
			"grew",
			own.reduce((n, e) => n + e.grew, 0),
			2 * ROUNDS,
		);
		equal(
			"exited",
			own.reduce((n, e) => n + e.exited, 0),
			ROUNDS,
		);
		const final = new Map();
		for (const g of growths.filter((g) => wrappers.includes(g.entry))) {
			final.set(g.to, (final.get(g.to) ?? 0) + g.count);
		}
		// deep(3) needs about 4.5 KB, deep(12) about 14 KB.
		equal(
			"growths by new size",
			[...final].sort((a, b) => a[0] - b[0]),
			[
				[4096, 2 * ROUNDS],
				[8192, 2 * ROUNDS],
				[16384, ROUNDS],
			],
		);
		equal(
			"chains end in",
			[...new Set(growths.filter((g) => wrappers.includes(g.entry)).map((g) => g.chain.at(-1)[0]))],
			["main.deep"],
		);
		for (const e of own)
			equal(
				`deepest uses of ${e.entry}`,
				e.high.reduce((n, [, count]) => n + count, 0),
				e.ended,
			);

		const checked = run(["verify", "--growth", file, "--format", "json", "."], env);
		if (checked.code !== 0) fail(`verify ended with ${checked.code}: ${checked.stderr}`);
		const answer = JSON.parse(checked.stdout);
		equal("broken promises", answer.broken, []);
		equal("wrong frames", answer.frames.wrong, []);
		equal(
			"missing calls of the program",
			answer.edges.missing.filter((m) => m.caller.startsWith("main.")),
			[],
		);

		const tests = join(work, "test.jsonl");
		const tested = run(["record", "-o", tests, "--", "go", "test", "."], env);
		equal("go test", tested.code, 0);
		equal(
			"goroutines of the test",
			sum(entries(tests).entries, "example.com/record.TestGrows.gowrap1", "grew"),
			Number(version.split(".")[1]) >= 22 ? 7 : 0,
		);
		console.log(`  ${answer.frames.checked} frames and ${answer.edges.checked} calls of chains checked`);
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}
console.log(failed === 0 ? "all as counted" : `${failed} wrong`);
process.exit(failed === 0 ? 0 : 1);

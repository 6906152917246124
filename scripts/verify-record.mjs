// Proof of `stackscan record` and `verify`: a program that counts its own goroutines, run with the recorder under each
// toolchain, gives the same counts, also with the race detector and with cgo; every recorded frame is as predicted, and no
// promise is broken. A recording on a scan is told ("recorded 50 of 50 grown"). And the two programs whose goroutines'
// stacks are recycled, and are not: a prime sieve and calls of http.Get, judged before they run, and as recorded.
// `npm run verify:record [-- --toolchains go1.21.13,go1.26.8] [--write]`. Needs Go. `--write` puts what was right into docs/VERIFIED.md.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writeRecorder } from "./lib/record-table.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({
	options: { toolchains: { type: "string", default: "" }, write: { type: "boolean", default: false } },
});
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

function run(args, env, cwd = program) {
	const result = spawnSync(process.execPath, [cli, ...args], {
		cwd,
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

/** Goroutines of the program's four go statements. */
const ofProgram = (list) => list.filter((e) => e.entry.startsWith("main.main."));

/** Counts alone: the race detector's frames are others. */
function countsWith(what, args, cwd, env, work) {
	const file = join(work, `${what}.jsonl`);
	const recorded = run(["record", "-o", file, "--", "go", "run", ...args, ".", String(ROUNDS)], env, cwd);
	if (recorded.code !== 0) return fail(`${what}: record ended with ${recorded.code}: ${recorded.stderr}`);
	const { build, entries: all } = entries(file);
	const own = ofProgram(all);
	const total = (field) => own.reduce((n, e) => n + e[field], 0);
	equal(`${what}: lost events`, build.dropped, 0);
	equal(`${what}: spawned, ended, exited`, ["spawned", "ended", "exited"].map(total), [4 * ROUNDS, 3 * ROUNDS, ROUNDS]);
	// With the race detector frames are larger: others grow, too.
	const grew = total("grew");
	if (what === "race" ? grew < 2 * ROUNDS : grew !== 2 * ROUNDS) fail(`${what}: ${grew} grew, expected ${2 * ROUNDS}`);
}

const CGO = `package main

// static int one(void) { return 1; }
import "C"

func init() {
	if C.one() != 1 {
		panic("cgo")
	}
}
`;

/** Hundreds of goroutines whose stacks are used again, and one whose stacks grow and are thrown away. */
const RECYCLING = `package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
)

func generate(ch chan<- int) {
	for i := 2; i < 400; i++ {
		ch <- i
	}
	close(ch)
}

//go:noinline
func filter(in <-chan int, out chan<- int, prime int) {
	for i := range in {
		if i%prime != 0 {
			out <- i
		}
	}
	close(out)
}

func get(url string, done *sync.WaitGroup) {
	defer done.Done()
	response, err := http.Get(url)
	if err != nil {
		panic(err)
	}
	io.Copy(io.Discard, response.Body)
	response.Body.Close()
}

func main() {
	ch := make(chan int)
	go generate(ch)
	for {
		prime, more := <-ch
		if !more {
			break
		}
		next := make(chan int)
		go filter(ch, next, prime)
		ch = next
	}
	server := httptest.NewServer(http.NotFoundHandler())
	defer server.Close()
	var done sync.WaitGroup
	for i := 0; i < 20; i++ {
		done.Add(1)
		go get(server.URL, &done)
		done.Wait()
	}
}
`;

function recycling(work, env) {
	const cwd = join(work, "recycling");
	mkdirSync(cwd);
	writeFileSync(join(cwd, "go.mod"), "module recycling\n\ngo 1.21\n");
	writeFileSync(join(cwd, "main.go"), RECYCLING);
	const file = join(work, "recycling.jsonl");
	const recorded = run(["record", "-o", file, "--", "go", "run", "."], env, cwd);
	if (recorded.code !== 0) return fail(`recycling: record ended with ${recorded.code}: ${recorded.stderr}`);
	const scan = (more) => JSON.parse(run(["--all", "--exit-zero", "--format", "json", ...more, "."], env, cwd).stdout);
	const rootOf = ({ roots }, name) => roots.find((root) => root.function === name) ?? {};
	const runsOf = (report, name) => [rootOf(report, name).recorded?.ended, rootOf(report, name).recorded?.grew];
	const before = scan([]);
	const after = scan(["--growth", file]);
	const filter = rootOf(before, "main.filter");
	const get = rootOf(before, "main.get");
	console.log(`  filter: ${filter.verdict} ${filter.probability}; http.Get: ${get.verdict} ${get.probability}`);
	equal("filter before it runs", ["never", "unlikely"].includes(filter.verdict), true);
	equal("http.Get before it runs", ["always", "likely"].includes(get.verdict), true);
	// 78 primes below 400.
	equal("filter as recorded", runsOf(after, "main.filter"), [78, 0]);
	equal("http.Get as recorded", runsOf(after, "main.get"), [20, 20]);
	const told = run(["--all", "--verbose", "--exit-zero", "--growth", file, "."], env, cwd).stdout;
	equal("what a scan says of it", told.match(/recorded 20 of 20/)?.[0] ?? told, "recorded 20 of 20");
}

for (const toolchain of values.toolchains === "" ? [""] : values.toolchains.split(",")) {
	const failedBefore = failed;
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
		// The wrapper was .func1 up to Go 1.21.
		const wrapper = Number(version.split(".")[1]) >= 22 ? "gowrap1" : "func1";
		const ofTest = (field) => sum(entries(tests).entries, `example.com/record.TestGrows.${wrapper}`, field);
		equal("goroutines of the test", ["spawned", "ended", "grew"].map(ofTest), [7, 7, 7]);
		countsWith("race", ["-race"], program, { ...env, CGO_ENABLED: "1" }, work);
		const withC = join(work, "cgo");
		cpSync(program, withC, { recursive: true });
		writeFileSync(join(withC, "cgo.go"), CGO);
		countsWith("cgo", [], withC, { ...env, CGO_ENABLED: "1" }, work);
		recycling(work, env);
		console.log(`  ${answer.frames.checked} frames and ${answer.edges.checked} calls of chains checked`);
		if (values.write && failed === failedBefore)
			writeRecorder([version, 4 * ROUNDS, 7, 4 * ROUNDS, 4 * ROUNDS, answer.frames.checked, answer.edges.checked, 0]);
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}
console.log(failed === 0 ? "all as counted" : `${failed} wrong`);
process.exit(failed === 0 ? 0 : 1);

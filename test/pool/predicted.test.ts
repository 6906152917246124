/** The part of a profile that growth should take, beside the part that it takes. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { defaultCosts } from "../../src/model/defaultcosts.js";
import type { PoolReport } from "../../src/model/pool.js";
import type { Recording } from "../../src/model/recording.js";
import type { RootReport, Site } from "../../src/model/report.js";
import { poolReport } from "../../src/pool/pool.js";
import { limitsOf } from "../../src/pool/predicted.js";
import { readProfile } from "../../src/profile/pprof.js";
import { writeRecording } from "../../src/record/file.js";
import { poolReporters, reporterNamed } from "../../src/report/registry.js";
import { join as joined, plain, reportOf, rootOf } from "../report/make.js";
import { cli } from "../support/cli.js";
import { describeWithGo } from "../support/go.js";
import { profileOf } from "../support/profile.js";
import { scanText } from "../support/scan.js";

/** What a profile shows inside a go statement, innermost first. */
const newproc = ["runtime.newproc1", "runtime.newproc.func1", "runtime.systemstack", "runtime.newproc"];
const at = (functionName: string, line: number): Site => ({
	function: functionName,
	file: "/home/gopher/server/main.go",
	line,
	inLoop: true,
});

const started = (name: string): number => {
	const costs = { ...defaultCosts, launch: 100 };
	const [entry] = poolReport(reportOf({ roots: [rootOf("always", [[name, 2000]])] }), [], costs, "x").entries;
	return entry?.cost.growth ?? 0;
};

function answer(
	roots: readonly RootReport[],
	samples: Parameters<typeof profileOf>[0],
	recording: Recording | null = null,
): PoolReport {
	const costs = { ...defaultCosts, launch: 100 };
	return poolReport(reportOf({ roots }), [], costs, "x", readProfile(profileOf(samples)), recording);
}

const serve = rootOf("always", [["main.serve", 2000]], { sites: [at("main.accept", 41)] });
/** 40 samples of the go statement, of 1,000. */
const busy = [
	[[...newproc, "main.accept@main.go:41", "main.main"], 400_000_000, 40],
	[["main.work", "main.serve"], 9_600_000_000, 960],
] as const;

function recordingOf(entry: string, spawned: number): Recording {
	const build = { goVersion: "go1.26", goos: "linux", goarch: "amd64", race: false, processes: 1, dropped: 0 };
	const none = { ended: 0, grew: 0, exited: 0, exitedGrown: 0, high: [] };
	return { build, entries: [{ entry, startStack: 2048, spawned, ...none }], growths: [] };
}

describe("the predicted part of a profile", () => {
	it("is the part of the go statement, times what growth takes more than it", () => {
		const [entry] = answer([serve], busy).entries;
		const growth = started("main.serve");
		expect(growth).toBeGreaterThan(100);
		expect(entry?.predicted?.starts?.samples).toBe(40);
		expect(entry?.predicted?.starts?.growth).toBeCloseTo((0.04 * growth) / 100, 4);
		const { low, high } = limitsOf(40);
		expect(entry?.predicted?.starts?.low).toBeCloseTo((low * growth) / 1000 / 100, 4);
		expect(entry?.predicted?.starts?.high).toBeCloseTo((high * growth) / 1000 / 100, 4);
	});

	it("finds the statement where it was inlined, by the line of the innermost function", () => {
		const inlined = [[[...newproc, "main.spawn|main.accept@main.go:41"], 4, 40], ...busy.slice(1)] as const;
		expect(answer([serve], inlined).entries[0]?.predicted?.starts?.samples).toBe(40);
		const elsewhere = [[[...newproc, "main.accept@other.go:41"], 4, 40], ...busy.slice(1)] as const;
		expect(answer([serve], elsewhere).entries[0]?.predicted?.starts).toMatchObject({ samples: 0, growth: null });
	});

	it("leaves out the waking of idle threads, and what calls the runtime's own go statements", () => {
		const waking = [
			[["runtime.futex", "runtime.wakep", ...newproc.slice(1), "main.accept@main.go:41"], 4, 40],
			[[...newproc], 4, 40],
			...busy.slice(1),
		] as const;
		expect(readProfile(profileOf(waking)).growth?.starts).toEqual([]);
	});

	it("is no figure where samples are too few, and 0 where nothing grows", () => {
		const few = [[[...newproc, "main.accept@main.go:41"], 9, 9], ...busy.slice(1)] as const;
		expect(answer([serve], few).entries[0]?.predicted).toEqual({
			starts: { samples: 9, growth: null, low: null, high: null },
		});
		const small = rootOf("never", [["main.serve", 64]], { sites: serve.sites });
		expect(answer([small], few).entries[0]?.predicted).toEqual({
			starts: { samples: 9, growth: 0, low: 0, high: 0 },
		});
		const unknown = rootOf("unknown", [["main.serve", 64]], { sites: serve.sites });
		expect(answer([unknown], few).entries[0]).not.toHaveProperty("predicted");
	});

	it("is not told where one statement may start several entries", () => {
		const other = rootOf("never", [["main.other", 64]], { sites: serve.sites });
		for (const entry of answer([serve, other], busy).entries) expect(entry.predicted?.starts).toBeUndefined();
	});

	it("adds up several statements of one entry", () => {
		const twice = rootOf("always", [["main.serve", 2000]], { sites: [at("main.accept", 41), at("main.retry", 50)] });
		const more = [...busy, [[...newproc, "main.retry@main.go:50"], 100_000_000, 10]] as const;
		expect(answer([twice], more).entries[0]?.predicted?.starts?.samples).toBe(50);
	});

	it("by a recording of the same work is a matter of counting", () => {
		const { predicted } = answer([serve], busy.slice(1), recordingOf("main.serve", 100_000)).entries[0] ?? {};
		const part = (100_000 * started("main.serve")) / 9_600_000_000;
		expect(predicted?.recording?.goroutines).toBe(100_000);
		expect(predicted?.recording?.growth).toBeCloseTo(part, 4);
		const wrapped = rootOf("always", [["main.serve", 2000]], { wrapper: "main.accept.gowrap1" });
		const found = answer([wrapped], busy, recordingOf("main.accept.gowrap1", 7)).entries[0];
		expect(found?.predicted?.recording?.goroutines).toBe(7);
	});

	it("stands beside the measured one", () => {
		const growing = [["runtime.newstack", "runtime.morestack", "main.serve"], 500_000_000, 50] as const;
		const text = (samples: Parameters<typeof profileOf>[0]): string =>
			joined(reporterNamed(poolReporters, "text").render(answer([serve], samples), { ...plain, width: 200 }));
		expect(text([...busy, growing])).toMatch(
			/profile: 4\.8 % of all samples \(50\) in growth .*\n {2}predicted: [\d.]+ %, by 40 samples of its go statement \([\d.]+ % to [\d.]+ % by their number alone\)/,
		);
		expect(text([growing])).toContain("predicted: nothing, for want of samples of its go statement");
	});

	it("has Poisson's limits", () => {
		// Exact 95 % limits: Garwood's, from tables.
		for (const [n, low, high] of [
			[0, 0, 3.69],
			[10, 4.8, 18.39],
			[40, 28.58, 54.47],
			[100, 81.36, 121.63],
		] as const) {
			expect(limitsOf(n).low).toBeCloseTo(low, 1);
			expect(limitsOf(n).high).toBeCloseTo(high, 0);
		}
	});
});

const program = `package main

import (
	"os"
	"runtime"
	"runtime/pprof"
	"sync"
)

var group sync.WaitGroup

//go:noinline
func touch(b *byte) { *b++ }

func shallow() { group.Done() }

func deep() {
	var b [1500]byte
	touch(&b[0])
	group.Done()
}

func main() {
	runtime.GOMAXPROCS(1)
	out, _ := os.Create("cpu.pprof")
	runtime.SetCPUProfileRate(250)
	pprof.StartCPUProfile(out)
	for round := 0; round < 5000; round++ {
		group.Add(512)
		for i := 0; i < 256; i++ {
			go shallow()
		}
		for i := 0; i < 256; i++ {
			go deep()
		}
		group.Wait()
	}
	pprof.StopCPUProfile()
	out.Close()
}
`;

describeWithGo("a profile of a program", () => {
	const dir = mkdtempSync(join(tmpdir(), "stackscan-share-"));
	afterAll(() => rmSync(dir, { recursive: true, force: true }));

	it("predicts what takes growth, by samples and by counting, with the right order of magnitude", async () => {
		writeFileSync(join(dir, "go.mod"), "module example.com/share\n\ngo 1.21\n");
		writeFileSync(join(dir, "main.go"), program);
		const env = { ...process.env, GODEBUG: "adaptivestackstart=0" };
		const built = spawnSync("go", ["build", "-gcflags=-S", "-o", "share", "."], { cwd: dir, encoding: "utf8", env });
		expect(built.status, built.stderr.slice(0, 500)).toBe(0);
		expect(spawnSync("./share", { cwd: dir, env }).status).toBe(0);
		const profile = readProfile(gunzipSync(readFileSync(join(dir, "cpu.pprof"))));
		const analysis = await scanText(built.stderr);
		const deep = 5000 * 256;
		const { entries } = poolReport(
			analysis.report(),
			analysis.edges(),
			defaultCosts,
			"shipped",
			profile,
			recordingOf("main.deep", deep),
		);
		const named = (name: string) => entries.find((entry) => entry.function === name);
		const grown = named("main.deep");
		const measured = grown?.measured?.growth ?? 0;
		const { samples, growth, low, high } = grown?.predicted?.starts ?? {};
		expect(measured).toBeGreaterThan(0.05);
		expect(samples).toBeGreaterThanOrEqual(10);
		// The shipped costs are another machine's, and this one is busy: a factor of 4 beyond what few samples explain.
		expect((low ?? 0) / 4).toBeLessThan(measured);
		expect((high ?? 0) * 4).toBeGreaterThan(measured);
		expect(growth).toBeGreaterThan(0);
		const counted = grown?.predicted?.recording;
		expect(counted?.goroutines).toBe(deep);
		expect((counted?.growth ?? 0) * 4).toBeGreaterThan(measured);
		expect((counted?.growth ?? 0) / 4).toBeLessThan(measured);
		// The same by the command, which reads both files.
		writeFileSync(join(dir, "share.txt"), built.stderr);
		writeFileSync(join(dir, "rec.jsonl"), [...writeRecording(recordingOf("main.deep", deep))].join(""));
		const args = ["pool", "--profile", "cpu.pprof", "--growth", "rec.jsonl", "share.txt"];
		const { code, stdout, stderr } = await cli(args, { cwd: dir });
		expect(code, stderr).toBe(0);
		expect(stdout).toMatch(/predicted: [\d.]+ %, by 1,280,000 goroutines of the recording/);
		expect(stdout).toMatch(/predicted: [\d.]+ %, by \d+ samples of its go statement/);
		// Its calls leave the listing of one package: nothing is known of it, and nothing said.
		expect(named("main.shallow")).not.toHaveProperty("predicted");
	});
});

/** The CI jobs that are shown (ci/, the hook): their scripts run here, in a repository made for it, with this build as the published package. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parse } from "yaml";
import type { Report } from "../../src/model/report.js";
import { cli, cliPath } from "../support/cli.js";
import { describeWithGo } from "../support/go.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const dir = realpathSync(mkdtempSync(join(tmpdir(), "stackscan-ci-")));
const repo = join(dir, "repo");
const bin = join(dir, "bin");
const env = {
	...process.env,
	PATH: `${bin}:${process.env["PATH"] ?? ""}`,
	GOFLAGS: "",
	GOWORK: "off",
	STACKSCAN_CACHE: join(dir, "cache"),
	GIT_CONFIG_GLOBAL: "/dev/null",
	GIT_AUTHOR_NAME: "gopher",
	GIT_AUTHOR_EMAIL: "gopher@example.com",
	GIT_COMMITTER_NAME: "gopher",
	GIT_COMMITTER_EMAIL: "gopher@example.com",
};

const lib = `package lib

//go:noinline
func Work(n int) int {
	var b [3000]byte
	for i := range b {
		b[i] = byte(n + i)
	}
	return int(b[n&7])
}
`;
const program = (call: string): string => `package main

import "example.com/m/lib"

func main() {
	for i := 0; i < 3; i++ {
		${call}
	}
}
`;

function put(at: string, name: string, text: string): void {
	mkdirSync(join(at, name, ".."), { recursive: true });
	writeFileSync(join(at, name), text);
}

function script(text: string, cwd: string, more: Readonly<Record<string, string>> = {}) {
	const { status, stdout, stderr } = spawnSync("bash", ["-e", "-o", "pipefail", "-c", text], {
		cwd,
		encoding: "utf8",
		env: { ...env, ...more },
	});
	return { status, stdout, stderr };
}

interface Job {
	readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } };
	readonly env?: Readonly<Record<string, string | number>>;
	readonly steps: readonly { readonly run?: string }[];
}

/** A fresh checkout of the repository: all jobs of a run have theirs in one place. */
function checkout(name: string): string {
	const to = join(dir, name);
	rmSync(to, { recursive: true, force: true });
	execFileSync("git", ["clone", "-q", repo, to], { env });
	return to;
}

describeWithGo("jobs that are shown", () => {
	beforeAll(() => {
		put(repo, "go.mod", "module example.com/m\n\ngo 1.21\n");
		put(repo, "lib/lib.go", lib);
		put(repo, "a/main.go", program("go lib.Work(i)"));
		put(repo, "b/main.go", program("println(lib.Work(i))"));
		const git = (...args: string[]) => execFileSync("git", args, { cwd: repo, env });
		git("init", "-q", "-b", "main");
		git("add", "-A");
		git("commit", "-q", "-m", "a program");
		// npx, as it runs this package: flags of its own, the name, the arguments.
		put(
			bin,
			"npx",
			`#!/bin/sh\nwhile [ "$1" != go-stackscan ]; do shift; done\nshift\nexec "${process.execPath}" "${cliPath}" "$@"\n`,
		);
		execFileSync("chmod", ["+x", join(bin, "npx")]);
	});
	afterAll(() => rmSync(dir, { recursive: true, force: true }));

	it("matrix of index, then link: the report of one scan of the same listings, and the finding at its go statement", async () => {
		const { jobs } = parse(readFileSync(join(root, "ci/matrix.yml"), "utf8")) as { jobs: Record<string, Job> };
		const parts = join(dir, "parts");
		const listings = join(dir, "listings");
		for (const path of [parts, listings]) mkdirSync(path);
		const shards = jobs["index"]?.strategy?.matrix.shard ?? [];
		expect(shards).toHaveLength(Number(jobs["index"]?.env?.["SHARDS"]));
		for (const shard of shards) {
			const at = checkout("workspace");
			for (const { run } of jobs["index"]?.steps ?? []) {
				if (run === undefined) continue;
				const { status, stderr } = script(run, at, { SHARD: String(shard), SHARDS: String(shards.length) });
				expect({ status, stderr }).toMatchObject({ status: 0 });
			}
			const part = `part-${shard}.ssx`;
			cpSync(join(at, part), join(parts, part));
			cpSync(join(at, "listing.txt"), join(listings, `part-${shard}.txt`));
		}
		const link = checkout("workspace");
		cpSync(parts, join(link, "parts"), { recursive: true });
		const run = jobs["link"]?.steps.find((step) => step.run !== undefined)?.run ?? "";
		const { status, stdout } = script(run, link);
		expect(status).toBe(1);
		// The standard library is in the report, and has findings of its own: they are left out.
		expect(stdout.match(/^::.*$/gm)).toHaveLength(1);
		expect(stdout).toMatch(/^::warning file=a\/main\.go,line=7,.*title=SS001/m);
		const linked = await cli(["link", "-json", "--exit-zero", "parts/"], { cwd: link });
		const scanned = await cli(["-json", "--exit-zero", listings], { cwd: link });
		const report = JSON.parse(linked.stdout) as Report;
		expect(report.summary.functions).toBeGreaterThan(1000);
		expect({ ...(JSON.parse(scanned.stdout) as Report), diagnostics: [] }).toStrictEqual({
			...report,
			diagnostics: [],
		});
		expect(report.findings.map((one) => `${one.rule} ${one.function}`)).toContain("SS001 example.com/m/lib.Work");
	});

	it("GitLab's: a report for the merge request, exit 1 on what is new", () => {
		const job = (
			parse(readFileSync(join(root, "ci/gitlab.yml"), "utf8")) as {
				stackscan: { script: readonly string[]; artifacts: { reports: { codequality: string } } };
			}
		).stackscan;
		const at = checkout("gitlab");
		const all = script(job.script.join("\n"), at);
		expect(all.status).toBe(1);
		const file = join(at, job.artifacts.reports.codequality);
		const found = JSON.parse(readFileSync(file, "utf8")) as { check_name: string; location: { path: string } }[];
		expect(found).toMatchObject([{ check_name: "SS001", location: { path: "a/main.go" } }]);
		rmSync(file);
		// A merge request that changes nothing has nothing new.
		const none = script(job.script.join("\n"), at, { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main" });
		expect(none.status).toBe(0);
		expect(JSON.parse(readFileSync(file, "utf8"))).toStrictEqual([]);
	});

	it("the generic one: JSON, Markdown and an exit code from one run", () => {
		const docs = readFileSync(join(root, "docs/LINT.md"), "utf8");
		const command = /^npx go-stackscan --output .*$/m.exec(docs)?.[0] ?? "exit 9";
		const at = checkout("generic");
		const { status, stderr } = script(command, at);
		expect({ status, stderr }).toMatchObject({ status: 0 });
		for (const name of ["stackscan.json", "comment.md"]) expect(existsSync(join(at, name))).toBe(true);
	});

	it("the hook: its entry on a repository with a finding", async () => {
		const [hook] = parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8")) as { entry: string }[];
		const { code, stdout } = await cli(hook?.entry.split(" ").slice(1) ?? [], { cwd: checkout("hook") });
		expect(code).toBe(1);
		// --quiet: a line a finding, and nothing else.
		expect(stdout).toMatch(
			/^a\/main\.go:7:1: goroutine example\.com\/m\/lib\.Work always outgrows its 2 KB stack[^\n]*\(SS001\)\n$/,
		);
	});
});

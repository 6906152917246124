/** A git repository with a Go module, as a team has it: what a change made worse, and nothing else. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import { cli } from "../support/cli.js";
import { describeWithGo } from "../support/go.js";

const dir = realpathSync(mkdtempSync(join(tmpdir(), "stackscan-repository-")));
const env = {
	STACKSCAN_CACHE: join(dir, "cache"),
	// Versions of the dependency come from a module proxy of files (go.dev/ref/mod, GOPROXY protocol).
	GOFLAGS: "-modcacherw",
	GOPROXY: `file://${join(dir, "proxy")}`,
	GONOSUMDB: "*",
	GONOPROXY: "none",
	GOMODCACHE: join(dir, "modcache"),
	GOWORK: "off",
	GOTOOLCHAIN: "local",
	GIT_CONFIG_GLOBAL: "/dev/null",
	GIT_AUTHOR_NAME: "gopher",
	GIT_AUTHOR_EMAIL: "gopher@example.com",
	GIT_COMMITTER_NAME: "gopher",
	GIT_COMMITTER_EMAIL: "gopher@example.com",
};
const repo = join(dir, "repo");

function git(...args: string[]): string {
	return execFileSync("git", args, { cwd: repo, encoding: "utf8", env: { ...process.env, ...env } });
}

function write(name: string, text: string): void {
	mkdirSync(join(repo, name, ".."), { recursive: true });
	writeFileSync(join(repo, name), text);
}

function edit(name: string, from: string, to: string): void {
	const text = readFileSync(join(repo, name), "utf8");
	expect(text).toContain(from);
	write(name, text.replaceAll(from, to));
}

const scan = (...args: string[]) => cli([...args, "./..."], { cwd: repo, env });
const sinceMain = (...args: string[]) => scan("--new-from-merge-base", "main", ...args);

function dependency(frame: number): string {
	return `package dep

//go:noinline
func Sum(n int) int {
	var b [${frame}]byte
	for i := range b {
		b[i] = byte(n + i)
	}
	return int(b[n&7])
}
`;
}

/** Puts a version of the dependency into the proxy. */
function publish(version: string, frame: number): void {
	const source = join(dir, "dep", version);
	const to = join(dir, "proxy/example.com/dep/@v");
	for (const path of [source, to]) mkdirSync(path, { recursive: true });
	const mod = "module example.com/dep\n\ngo 1.21\n";
	writeFileSync(join(source, "go.mod"), mod);
	writeFileSync(join(source, "dep.go"), dependency(frame));
	const inSource = (...args: string[]) => execFileSync("git", args, { cwd: source, env: { ...process.env, ...env } });
	inSource("init", "-q");
	inSource("add", "-A");
	inSource("commit", "-q", "-m", version);
	inSource("archive", `--prefix=example.com/dep@${version}/`, "-o", join(to, `${version}.zip`), "HEAD");
	writeFileSync(join(to, `${version}.mod`), mod);
	writeFileSync(join(to, `${version}.info`), JSON.stringify({ Version: version, Time: "2026-01-01T00:00:00Z" }));
}

function go(...args: string[]): void {
	execFileSync("go", args, { cwd: repo, env: { ...process.env, ...env }, stdio: "ignore" });
}

const program = `package main

import "example.com/dep"

type server struct{ conns chan int }

func main() {
	s := &server{conns: make(chan int)}
	for c := range s.conns {
		go s.handle(c)
	}
}

//go:noinline
func (s *server) handle(c int) {
	s.conns <- render(c)
}

//go:noinline
func render(n int) int {
	var page [64]byte
	for i := range page {
		page[i] = byte(n * i)
	}
	return int(page[n&7]) + dep.Sum(n)
}
`;

describeWithGo("a repository", () => {
	beforeAll(() => {
		mkdirSync(repo);
		publish("v1.0.0", 64);
		publish("v1.1.0", 3000);
		write("go.mod", "module example.com/app\n\ngo 1.21\n\nrequire example.com/dep v1.0.0\n");
		write("main.go", program);
		go("mod", "tidy");
		git("init", "-q", "-b", "main");
		git("add", "-A");
		git("commit", "-q", "-m", "a server");
		git("checkout", "-q", "-b", "work");
	});
	afterAll(() => rmSync(dir, { recursive: true, force: true }));

	it("is clean, and says so by silence", async () => {
		expect(await scan()).toMatchObject({ code: 0, stdout: "", stderr: "" });
	});

	it("has the handler named, its chain, and the frame that grew, when an array is added", async () => {
		edit("main.go", "[64]byte", "[2048]byte");
		git("commit", "-q", "-a", "-m", "a larger page");
		const { code, stdout } = await sinceMain("--output", `json=${join(dir, "found.json")}`);
		expect(code).toBe(1);
		const line = stdout.split("\n").find((text) => text.startsWith("main.go:")) ?? "";
		expect(line).toMatch(
			/^main\.go:10:1: goroutine main\.\(\*server\)\.handle always outgrows its 2 KB stack: grows to 4 KB, first in main\.render, 1 copy of \d+ bytes; at main \([0-9a-f]{10}\) it ended on a stack of 2 KB: the frame of main\.render grew by 1,9\d\d bytes \(\d+ → [\d,]+\) \(SS001\)$/,
		);
		const json = JSON.parse(readFileSync(join(dir, "found.json"), "utf8")) as Report;
		expect(json.findings).toHaveLength(1);
		expect(json.findings[0]?.chain?.map((step) => step.function)).toContain("main.render");
		expect(git("worktree", "list").trim().split("\n")).toHaveLength(1);
	});

	it("keeps the base's result by commit", async () => {
		const { stderr } = await sinceMain("-v");
		expect(stderr).toContain("its result is kept");
		const kept = join(env.STACKSCAN_CACHE, "base");
		const [file = ""] = readdirSync(kept);
		// A damaged one is made anew.
		writeFileSync(join(kept, file), "{");
		expect((await sinceMain("-v")).stderr).not.toContain("its result is kept");
	});

	it("lets a comment with a reason ignore it, and reports one without", async () => {
		edit("main.go", "go s.handle(c)", "go s.handle(c) //stackscan:ignore SS001 few, and they live long");
		expect(await sinceMain()).toMatchObject({ code: 0, stdout: "" });
		edit("main.go", " few, and they live long", "");
		const { code, stdout } = await sinceMain();
		expect(code).toBe(1);
		expect(stdout).toContain("main.go:10:1: no reason is given for ignoring SS001, so nothing is ignored (SS012)");
		expect(stdout).toContain("(SS001)");
		git("checkout", "-q", "main.go");
	});

	it("lets a baseline know it, also when lines move and the function is renamed", async () => {
		expect(await scan("--write-baseline", "known.json")).toMatchObject({ code: 0, stdout: "" });
		expect(JSON.parse(readFileSync(join(repo, "known.json"), "utf8"))).toMatchObject({
			findings: [{ rule: "SS001", symbol: "main.(*server).handle" }],
		});
		expect(await scan("--baseline", "known.json")).toMatchObject({ code: 0, stdout: "" });
		edit("main.go", "handle", "serveOne");
		edit("main.go", "type server", "// A server serves.\n//\n// And so on.\ntype server");
		expect(await scan("--baseline", "known.json")).toMatchObject({ code: 0, stdout: "" });
		expect((await scan()).code).toBe(1);
		edit("main.go", "[2048]byte", "[9000]byte");
		expect((await scan("--baseline", "known.json")).stdout).toContain("(SS001)");
		git("checkout", "-q", "main.go");
	});

	it("finds nothing new in a commit that renames and moves", async () => {
		git("checkout", "-q", "main");
		git("merge", "-q", "--ff-only", "work");
		git("checkout", "-q", "-b", "rename");
		edit("main.go", "handle", "serveOne");
		edit("main.go", "//go:noinline\nfunc render", "// Renders.\n//\n//go:noinline\nfunc render");
		git("mv", "main.go", "server.go");
		git("commit", "-q", "-a", "-m", "another name, another file");
		expect(await sinceMain()).toMatchObject({ code: 0, stdout: "", stderr: "" });
	});

	it("reports a dependency whose new version makes the chain longer", async () => {
		git("checkout", "-q", "-b", "upgrade", "main");
		go("get", "example.com/dep@v1.1.0");
		git("commit", "-q", "-a", "-m", "dep v1.1.0");
		const { code, stdout } = await sinceMain();
		expect(code).toBe(1);
		expect(stdout).toContain("main.go:10:1: ");
		expect(stdout).toMatch(/the frame of example\.com\/dep\.Sum grew by 2,9\d\d bytes/);
	});

	it("compares two reports by stacks, not by bytes", async () => {
		for (const [branch, file] of [
			["work", "old.json"],
			["upgrade", "new.json"],
		] as const) {
			git("checkout", "-q", branch);
			await scan("--all", "--exit-zero", "--output", `json=${join(dir, file)}`);
		}
		const diff = await cli(["diff", "old.json", "new.json"], { cwd: dir, env });
		expect(diff.code).toBe(1);
		expect(diff.stdout).toContain("4 KB → 8 KB  main.(*server).handle  always");
		expect(diff.stdout).toMatch(/the frame of example\.com\/dep\.Sum grew by 2,9\d\d bytes/);
		expect((await cli(["diff", "old.json", "old.json"], { cwd: dir, env })).code).toBe(0);
		expect((await cli(["diff", "new.json", "old.json"], { cwd: dir, env })).code).toBe(0);
	});

	it("tells what is wrong with a base", async () => {
		const none = await scan("--new-from-merge-base", "nowhere");
		expect(none.code).toBe(2);
		expect(none.stderr).toContain("is nowhere fetched? In CI the checkout must not be shallow");
		const listing = await cli(["--new-from-merge-base", "main", "x.s"], { cwd: dir, env });
		expect(listing.code).toBe(2);
		git("checkout", "-q", "-b", "broken", "main");
		edit("main.go", "func main() {", "func main() {{");
		git("commit", "-q", "-a", "-m", "broken");
		git("checkout", "-q", "-b", "mended");
		edit("main.go", "func main() {{", "func main() {");
		git("commit", "-q", "-a", "-m", "mended");
		const broken = await scan("--new-from-merge-base", "broken");
		expect(broken.code).toBe(2);
		expect(broken.stderr).toContain("the merge base ");
		expect(git("worktree", "list").trim().split("\n")).toHaveLength(1);
	});
});

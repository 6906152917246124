/** The built command as users run it: one file, real processes, real exit codes. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
	closeSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cli, cliPath } from "../support/cli.js";
import { describeWithGo } from "../support/go.js";
import { growing, growingPath } from "../support/listing.js";

let dir = "";
beforeAll(() => {
	dir = mkdtempSync(join(tmpdir(), "stackscan-cli-"));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** The command's files in a folder of their own, and a scan by them with that cache. */
function copied(name: string) {
	const at = join(dir, name);
	const built = dirname(cliPath);
	const files = ["cli.js", "main.cjs", "reading.cjs", "solver.cjs", "grammar.cjs", "known", "package.json"];
	for (const file of files) cpSync(join(built, file), join(at, file), { recursive: true });
	const run = (cache: string): string =>
		execFileSync(process.execPath, [join(at, "cli.js"), "--exit-zero", growingPath], {
			cwd: at,
			encoding: "utf8",
			env: { ...process.env, NODE_OPTIONS: "", STACKSCAN_CACHE: cache },
		});
	return { at, cli: join(at, "cli.js"), run };
}

describe("the built command", () => {
	it("is ASCII: cli.js takes each byte of it for a character", () => {
		expect(/[^\0-\x7f]/.test(readFileSync(join(dirname(cliPath), "main.cjs"), "latin1"))).toBe(false);
	});

	it("finds the goroutine that grows: exit 1", async () => {
		const { code, stdout, stderr } = await cli([growingPath]);
		expect(stdout).toContain("main.work");
		expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
	});

	it("gives the same JSON from every form of the same input", async () => {
		const forms: Record<string, Uint8Array> = {
			"plain.s": Buffer.from(growing),
			"crlf.s": Buffer.from(growing.replaceAll("\n", "\r\n")),
			"returns.s": Buffer.from(growing.replaceAll("\n", "\r")),
			"bom.s": Buffer.from(`\ufeff${growing}`),
			"utf16.s": Buffer.from(`\ufeff${growing}`, "utf16le"),
			"packed.s": gzipSync(growing),
			"build.json": Buffer.from(`${JSON.stringify({ ImportPath: "p", Action: "build-output", Output: growing })}\n`),
		};
		const { stdout: wanted } = await cli(["-json", growingPath]);
		expect(JSON.parse(wanted)).toMatchObject({ schemaVersion: 1, summary: { functions: 4 } });
		for (const [name, bytes] of Object.entries(forms)) {
			writeFileSync(join(dir, name), bytes);
			expect(await cli(["-json", name], { cwd: dir })).toEqual({ code: 1, stdout: wanted, stderr: "" });
			expect(await cli(["-json", "-"], { input: bytes })).toEqual({ code: 1, stdout: wanted, stderr: "" });
			expect(await cli(["-json"], { input: bytes })).toEqual({ code: 1, stdout: wanted, stderr: "" });
		}
	});

	it("writes several outputs in one run", async () => {
		const { code, stdout } = await cli(["--output", "json=r.json", "--output", "text=r.txt", growingPath], {
			cwd: dir,
		});
		expect(code).toBe(1);
		expect(JSON.parse(readFileSync(join(dir, "r.json"), "utf8"))).toMatchObject({ schemaVersion: 1 });
		expect(readFileSync(join(dir, "r.txt"), "utf8").split("\n")[0]).toBe(stdout.split("\n")[0]);
	});

	it("takes an empty word for what it is", async () => {
		const run = await cli(["", growingPath]);
		expect(run).toMatchObject({ code: 2, stdout: "" });
		expect(run.stderr).toMatch(/^stackscan: an empty word names nothing to read/);
	});

	it("says before anything is read or run that a file cannot be written", async () => {
		for (const args of [
			["--output", "json=none/x.json", "no.s"],
			["record", "-o", "none/x.jsonl", "--", "no-such-command"],
			["calibrate", "-o", "none/cost.json"],
		]) {
			const run = await cli(args, { cwd: dir });
			expect(run).toMatchObject({ code: 2, stdout: "" });
			expect(run.stderr).toMatch(/^stackscan: cannot write .*none.*: ENOENT/);
		}
		expect((await cli(["--output", `json=${dir}`, growingPath])).stderr).toMatch(
			/^stackscan: cannot write .*: it is a directory/,
		);
	});

	it("answers why for the worst of those that have the name, and names the others", async () => {
		const abi = join(dirname(growingPath), "../../fixtures/abi/go1.26.8-amd64.s");
		const { code, stdout } = await cli(["why", "example.com/abi.inAsm", abi]);
		expect(code).toBe(0);
		expect(stdout).toMatch(/^1 other function of that name.*\n {2}\S+:\d+: frame \d+ · /m);
		const why = JSON.parse((await cli(["why", "-json", "example.com/abi.inAsm", abi])).stdout) as {
			function: { need: { must: number; may: number | null } };
			others: { name: string; need: { must: number; may: number | null } }[];
		};
		expect(why.others.map((other) => other.name)).toEqual(["example.com/abi.inAsm"]);
		const need = (one: { need: { may: number | null } } | undefined): number =>
			one?.need.may ?? Number.POSITIVE_INFINITY;
		expect(need(why.function)).toBeGreaterThanOrEqual(need(why.others[0]));
	});

	it("answers why and graph", async () => {
		expect(await cli(["why", "main.work", growingPath])).toMatchObject({ code: 0, stderr: "" });
		expect((await cli(["why", "main.wrok", growingPath])).stderr).toMatch(/did you mean main\.work\?/);
		expect((await cli(["graph", growingPath])).stdout).toMatch(/^main\.main\tmain\.main\.gowrap1\tgo\tmain\.go:6$/m);
	});

	it.each([
		["an empty file", ""],
		["zeros", new Uint8Array(100_000)],
		["a Windows executable", "MZ\u0090\0\u0003\0\0\0".repeat(100)],
		["prose", "hello\n".repeat(1000)],
		["one endless line", "x".repeat(5_000_000)],
		["half a gzip", gzipSync(growing).subarray(0, 20)],
	])("refuses %s with one message: exit 2", async (what, bytes) => {
		const name = `${what.replaceAll(" ", "-")}.s`;
		writeFileSync(join(dir, name), bytes);
		for (const run of [await cli([name], { cwd: dir }), await cli(["-"], { input: bytes })]) {
			expect(run).toMatchObject({ code: 2, stdout: "" });
			expect(run.stderr).toMatch(/^stackscan: \S/);
			expect(run.stderr).not.toMatch(/\n\s+at |bug/);
		}
	});

	it("survives a reader that goes away", async () => {
		const child = spawn(process.execPath, [cliPath, "graph", growingPath], { stdio: ["ignore", "pipe", "pipe"] });
		child.stdout.destroy();
		let stderr = "";
		child.stderr.setEncoding("utf8").on("data", (text: string) => {
			stderr += text;
		});
		expect(await new Promise((done) => child.once("close", done))).toBe(0);
		expect(stderr).toBe("");
	});

	describe.runIf(existsSync("/dev/full"))("on a full disk", () => {
		const into = (what: "stdout" | "stderr", args: string[]) => {
			const full = openSync("/dev/full", "w");
			const pipes = what === "stdout" ? (["ignore", full, "pipe"] as const) : (["ignore", "pipe", full] as const);
			const { status, stderr } = spawnSync(process.execPath, [cliPath, ...args], {
				stdio: [...pipes],
				encoding: "utf8",
			});
			closeSync(full);
			return { status, stderr };
		};

		it.each([[growingPath], ["--exit-zero", "-json", growingPath], ["--help"], ["rules"]])("says so: %s", (...args) => {
			const stderr = "stackscan: cannot write what was asked for: ENOSPC: no space left on device, write\n";
			expect(into("stdout", args)).toEqual({ status: 2, stderr });
		});

		it.each([["no.s"], ["--nonsense"]])("fails where it cannot say so: %s", (...args) => {
			expect(into("stderr", args).status).toBe(2);
		});

		it("tells by its exit code that no version was written", () => {
			expect(into("stdout", ["--version"])).toEqual({ status: 2, stderr: "" });
		});
	});

	it("needs nothing beside its own files", () => {
		const { cli: alone, run } = copied("alone");
		expect(execFileSync(process.execPath, [alone, "--version"], { encoding: "utf8" })).toMatch(/^stackscan \d/);
		expect(run("off")).toContain("main.work");
	});

	describe("the code that V8 made of it", () => {
		const kept = (cache: string): string[] => {
			const folder = join(cache, "code");
			return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
		};

		it("is kept by the first scan and used by the next", () => {
			const { cli: alone, run } = copied("keeps");
			const cache = join(dir, "kept");
			const report = run(cache);
			const [code = "", ...more] = kept(cache);
			expect(more).toEqual([]);
			const { mtimeMs } = statSync(code);
			expect(run(cache)).toBe(report);
			// Used, so not kept anew.
			expect(statSync(code).mtimeMs).toBe(mtimeMs);
			// Node's own options make other code: it is not kept.
			execFileSync(process.execPath, ["--no-opt", alone, "--exit-zero", growingPath], {
				env: { ...process.env, STACKSCAN_CACHE: join(dir, "other") },
			});
			expect(kept(join(dir, "other"))).toEqual([]);
		});

		it("is made anew when it is damaged", () => {
			const { run } = copied("damages");
			const cache = join(dir, "damaged");
			const report = run(cache);
			const [code = ""] = kept(cache);
			const whole = readFileSync(code);
			const flipped = Buffer.from(whole);
			flipped[whole.length >> 1]! ^= 1;
			for (const bad of [flipped, whole.subarray(0, whole.length >> 1), Buffer.alloc(0), Buffer.alloc(3)]) {
				writeFileSync(code, bad);
				expect(run(cache)).toBe(report);
				// Bytes differ from run to run, not their number by much.
				expect(statSync(code).size).toBeGreaterThan(whole.length >> 1);
			}
		});

		it("is not written where there is no cache, or none that can be written", () => {
			const { run, at } = copied("writes-nothing");
			const report = run("off");
			expect(existsSync(join(at, "code"))).toBe(false);
			writeFileSync(join(dir, "file"), "");
			expect(run(join(dir, "file"))).toBe(report);
		});
	});
});

describeWithGo("Go packages", () => {
	function put(name: string, text: string): void {
		mkdirSync(join(dir, "mod", name, ".."), { recursive: true });
		writeFileSync(join(dir, "mod", name), text);
	}
	beforeAll(() => {
		put("go.mod", "module example.com/m\n\ngo 1.21\n");
		put("main.go", 'package main\n\nimport "example.com/m/lib"\n\nfunc main() { go lib.Work(1); select {} }\n');
		put(
			"lib/lib.go",
			"package lib\n\nvar Sink [2000]byte\n\n//go:noinline\nfunc Work(n int) {\n\tvar b [1500]byte\n\tfor i := range b {\n\t\tb[i] = byte(n + i)\n\t}\n\tuse(b[:])\n}\n\n//go:noinline\nfunc use(b []byte) { copy(Sink[:], b) }\n",
		);
		put("lib/lib_test.go", 'package lib\n\nimport "testing"\n\nfunc TestWork(t *testing.T) { go Work(2) }\n');
		put("bad/bad.go", "package bad\n\nfunc F() int { return nothing }\n");
	});
	const mod = (): string => join(dir, "mod");

	it("are built and scanned, and nothing is left behind", async () => {
		const before = readdirSync(mod());
		const { code, stdout, stderr } = await cli(["-json", "."], { cwd: mod() });
		expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
		const report = JSON.parse(stdout) as {
			roots: { function: string; verdict: string }[];
			functions: { package: string }[];
		};
		expect(report.roots).toContainEqual(
			expect.objectContaining({ function: "example.com/m/lib.Work", verdict: "always" }),
		);
		expect(new Set(report.functions.map((f) => f.package))).toEqual(new Set(["example.com/m", "example.com/m/lib"]));
		expect(readdirSync(mod())).toEqual(before);
	});

	it("are found with -C, and with --test their tests", async () => {
		const { stdout } = await cli(["-C", "mod", "--test", "-json", "./lib"], { cwd: dir });
		const report = JSON.parse(stdout) as { functions: { name: string }[] };
		expect(report.functions.map((f) => f.name)).toContain("example.com/m/lib.TestWork");
	});

	it("that do not compile: what Go says, exit 2", async () => {
		const { code, stdout, stderr } = await cli(["./..."], { cwd: mod() });
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toBe(
			"# example.com/m/bad\nbad/bad.go:3:23: undefined: nothing\nstackscan: go build ./... failed (exit status 1)\n  what does not compile has no frames: mend the errors above first (go build says the same)\n",
		);
	});

	it.each([
		["./nothing", /"\.\/nothing" was taken for a Go package because no file or directory of that name exists/],
		["nothing.example/x", /was taken for a Go package because/],
	])("that are not there: %s", async (word, message) => {
		const { code, stderr } = await cli([word], { cwd: mod() });
		expect(code).toBe(2);
		expect(stderr).toMatch(message);
	});

	it("without a module", async () => {
		const { code, stderr } = await cli(["./..."], { cwd: tmpdir(), env: { GO111MODULE: "on" } });
		expect(code).toBe(2);
		expect(stderr).toMatch(/there is no go\.mod in .* or above it/);
	});
});

describe("without Go", () => {
	it("says what to do", async () => {
		const { code, stderr } = await cli(["./..."], { env: { PATH: "/nonexistent" } });
		expect(code).toBe(2);
		expect(stderr).toMatch(/there is no go command in PATH\n {2}install Go/);
	});
});

import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { Host, Out } from "../../src/cli/host.js";
import { writeTo } from "../../src/cli/output.js";
import { runCli } from "../../src/cli/program.js";
import { hasColor } from "../../src/cli/terminal.js";
import type { Analysis, Scan, ScanOptions } from "../../src/model/analysis.js";
import type { Finding, Report } from "../../src/model/report.js";
import { streamOf } from "../support/bytes.js";
import { growingPath } from "../support/listing.js";

class Text extends Writable {
	text = "";
	override _write(chunk: Buffer, _encoding: string, done: () => void): void {
		this.text += chunk.toString("utf8");
		done();
	}
}

const report: Report = {
	schemaVersion: 1,
	tool: { name: "stackscan", version: "0" },
	target: {
		goVersion: null,
		goos: "linux",
		goarch: "amd64",
		goVersionRange: null,
		judgedAs: "go1.26",
		startStack: 2048,
		guard: 928,
		limit: 1120,
		maxStack: 1_000_000_000,
		adaptiveStart: true,
		entryDepth: 40,
		race: false,
		origin: { goVersion: "assumed", goos: "assumed", goarch: "assumed", race: "assumed", startStack: "assumed" },
	},
	summary: {
		functions: 1,
		roots: 0,
		always: 0,
		likely: 0,
		unlikely: 0,
		never: 0,
		unknown: 0,
		findings: 0,
		unresolvedCalls: 0,
		lines: 1,
	},
	functions: [],
	roots: [],
	findings: [],
	diagnostics: [],
};

function finding(severity: Finding["severity"]): Finding {
	return { rule: "SS001", severity, message: "m", function: "f", file: "f.go", line: 1 };
}

async function run(
	argv: readonly string[],
	parts: Partial<Analysis> & { findings?: readonly Finding[]; fails?: Error } = {},
) {
	const stdout = new Text();
	const stderr = new Text();
	let options: ScanOptions | null = null;
	const host: Host = {
		stdin: streamOf([]),
		stdinFed: false,
		stdout: stdout,
		stderr: stderr,
		cwd: process.cwd(),
		env: {},
		signal: new AbortController().signal,
		engine: () => {
			const scan: Scan = (_sources, given) => {
				options = given;
				if (parts.fails !== undefined) return Promise.reject(parts.fails);
				return Promise.resolve({
					report: () => ({ ...report, findings: parts.findings ?? [] }),
					why: () => null,
					path: () => null,
					suggest: () => ["main.work"],
					frames: () => new Map(),
					edges: () => [],
					empty: false,
					diagnostics: [],
					...parts,
				});
			};
			return Promise.resolve({ scan, index: () => Promise.reject(new Error("not asked for")) });
		},
	};
	const code = await runCli(argv, host);
	return { code, stdout: stdout.text, stderr: stderr.text, options: options as ScanOptions | null };
}

const error = { severity: "error", code: "x", message: "cannot\u001b[31m", file: "a.s", line: 3 } as const;

describe("exit codes", () => {
	it.each([
		[[], [], 0],
		[[], [finding("note")], 0],
		[[], [finding("warning")], 1],
		[[], [finding("error")], 1],
		[["--fail-on", "note"], [finding("note")], 1],
		[["--fail-on", "error"], [finding("warning")], 0],
		[["--exit-zero"], [finding("error")], 0],
	])("%j with %j: %i", async (argv, findings, code) => {
		for (const format of ["text", "json"]) {
			expect((await run([...argv, "--format", format, growingPath], { findings })).code).toBe(code);
		}
	});

	it("is 2 when an input failed, whatever was found, and the report is there", async () => {
		const { code, stdout, stderr } = await run(["-json", "--exit-zero", growingPath], { diagnostics: [error] });
		expect(code).toBe(2);
		expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [error] });
		expect(stderr).toBe("stackscan: a.s:3: cannot\\x1b[31m\n");
	});

	it("is 2 when nothing was read", async () => {
		expect(await run([growingPath], { empty: true })).toMatchObject({ code: 2, stdout: "" });
	});

	it.each([
		[["--nonsense"], /unknown option/],
		[["graph", "--exit-zero"], /unknown option '--exit-zero'\n {2}\(an option of scan, not of this command\)/],
		[["--format", "xml", "a.s"], /unknown format "xml"\n {2}formats: text, json/],
		[["--output", "json", "a.s"], /FORMAT=PATH is needed/],
		[["--start-stack", "3000", "a.s"], /power of two/],
		[["--threads", "x", "a.s"], /number of threads/],
		[["--fail-on", "bad", "a.s"], /Allowed choices/],
		[["explain"], /missing required argument/],
		[["explain", "SS999"], /unknown rule/],
		[["why"], /missing required argument/],
		[["why", "main.wrok", growingPath], /no function "main.wrok" in the input\n {2}did you mean main.work/],
		[[], /nothing to read/],
		[["none.s"], /none.s: no such file/],
		[["--output", "json=/nowhere/at/all", growingPath], /cannot write/],
	])("is 2 for %j, and the reason is one line", async (argv, message) => {
		const { code, stdout, stderr } = await run(argv);
		expect(code).toBe(2);
		expect(stdout).toBe("");
		expect(stderr).toMatch(message);
		expect(stderr).toMatch(/^stackscan: /);
	});

	it.each([
		["--help"],
		["why", "--help"],
		["rules"],
		["--list-rules"],
		["explain", "SS001"],
		["--explain", "SS001"],
		["--version"],
	])("is 0 for %s %s", async (...argv) => {
		const { code, stdout, stderr } = await run(argv);
		expect(code).toBe(0);
		expect(stdout).not.toBe("");
		expect(stderr).toBe("");
	});
});

describe("options", () => {
	it("reach the scan", async () => {
		const { options } = await run(
			"-start-stack 8K -root main.* --root x -goos windows -goarch arm64 -go-version 1.22 -race -all -strict -threads 2"
				.split(" ")
				.concat(growingPath),
		);
		expect(options).toMatchObject({
			startStack: 8192,
			roots: ["main.*", "x"],
			goos: "windows",
			goarch: "arm64",
			goVersion: "go1.22",
			race: true,
			all: true,
			strict: true,
			threads: 2,
		});
	});
});

describe("a bug", () => {
	it("asks for a report and shows no trace", async () => {
		const { code, stderr } = await run([growingPath], { fails: new TypeError("x is not a function") });
		expect(code).toBe(2);
		expect(stderr).toMatch(/^stackscan: this is a bug in stackscan .*: x is not a function\n {2}please report it/);
		expect(stderr).not.toContain("at ");
	});
});

describe("hasColor", () => {
	const pipe = new Text() as Out;
	const terminal = Object.assign(new Text(), { isTTY: true }) as Out;
	it.each([
		["auto", {}, pipe, false],
		["auto", {}, terminal, true],
		["auto", { NO_COLOR: "1" }, terminal, false],
		["auto", { NO_COLOR: "" }, terminal, true],
		["auto", { FORCE_COLOR: "1" }, pipe, true],
		["auto", { FORCE_COLOR: "0" }, terminal, false],
		["auto", { FORCE_COLOR: "1", NO_COLOR: "1" }, pipe, true],
		["auto", { TERM: "dumb" }, terminal, false],
		["never", { FORCE_COLOR: "1" }, terminal, false],
		["always", { NO_COLOR: "1" }, pipe, true],
	] as const)("%s %j", (choice, env, out, wanted) => {
		expect(hasColor(choice, env, out)).toBe(wanted);
	});
});

describe("writeTo", () => {
	it("stops quietly when the reader has gone", async () => {
		let pulled = 0;
		const gone = new Writable({
			write: (_chunk, _encoding, done) => done(Object.assign(new Error("gone"), { code: "EPIPE" })),
		});
		gone.on("error", () => undefined);
		function* endless(): Generator<string> {
			for (;;) {
				pulled++;
				yield "x".repeat(70_000);
			}
		}
		expect(await writeTo(gone as Out, endless())).toBe(false);
		// Two blocks of a megabyte are made ahead at most.
		expect(pulled * 70_000).toBeLessThan(3 << 20);
	});
});

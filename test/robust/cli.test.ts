import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import { cli, cliPath, type Result } from "../support/cli.js";
import { calling, largeListing, realListing } from "./listing.js";

const directory = mkdtempSync(join(tmpdir(), "stackscan-robust-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function put(name: string, bytes: string | Uint8Array): string {
	writeFileSync(join(directory, name), bytes);
	return name;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what must never reach a terminal.
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what JSON may not hold.
const notInJson = /[\u0000-\u0009\u000b-\u001f]/;

/** Runs in the directory; whatever the input, this much is promised. */
async function run(args: readonly string[], input?: string | Uint8Array): Promise<Result> {
	// A hang is what the test's own time limit is for.
	const result = await cli(args, { cwd: directory, ...(input === undefined ? {} : { input }) });
	promised(result, args.includes("json"));
	return result;
}

function promised({ code, stdout, stderr }: Result, json: boolean): void {
	expect([0, 1, 2]).toContain(code);
	expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
	expect(stdout).not.toMatch(json ? notInJson : control);
	expect(stderr).not.toMatch(control);
}

/** Nothing to report: one message, which begins with the name. */
async function refused(args: readonly string[], message: RegExp, input?: string | Uint8Array): Promise<void> {
	const { code, stdout, stderr } = await run(args, input);
	expect(code).toBe(2);
	expect(stdout).toBe("");
	expect(stderr).toMatch(message);
	expect(stderr.trimEnd().split("\n").length).toBeLessThanOrEqual(2);
}

async function reportOf(args: readonly string[], input?: string | Uint8Array): Promise<Report> {
	const { stdout } = await run(["--format", "json", ...args], input);
	return JSON.parse(stdout) as Report;
}

describe("input that holds no listing", () => {
	it("an empty file", () => refused([put("empty.s", "")], /^stackscan: empty\.s: empty/));
	it("empty standard input", () => refused(["-"], /^stackscan: standard input: empty/, ""));
	it("zeros", () => refused([put("zeros.s", new Uint8Array(1 << 20))], /^stackscan: zeros\.s: binary data/));
	it("an executable", () => {
		const head = new Uint8Array(200_000);
		readSync(openSync(process.execPath, "r"), head);
		return refused([put("node.s", head)], /^stackscan: node\.s: .*not a listing/);
	});
	it("a directory without listings", () => {
		mkdirSync(join(directory, "none/deep"), { recursive: true });
		put("none/deep/readme.txt", "hello\n");
		return refused(["none"], /^stackscan: none: no listing/);
	});
	it("a missing file", () => refused(["missing.s"], /^stackscan: missing\.s: no such file/));
	it.skipIf(process.getuid?.() === 0)("a file that may not be read", () => {
		put("secret.s", "x");
		chmodSync(join(directory, "secret.s"), 0);
		return refused(["secret.s"], /^stackscan: secret\.s: permission denied/);
	});
	it("a text", () =>
		refused([put("poem.txt", "Tyger Tyger, burning bright,\n".repeat(1000))], /^stackscan: poem\.txt: no function/));
	it("lines that only begin like a listing", () =>
		refused([put("half.s", "\t0x0000 00000 (a.go:1)\tRET\n".repeat(3))], /^stackscan: half\.s: /));
	it("closed standard input", () => {
		const { status, stderr } = spawnSync("sh", ["-c", `"$0" "$1" - <&-`, process.execPath, cliPath], {
			encoding: "utf8",
		});
		expect(status).toBe(2);
		expect(stderr).toMatch(/^stackscan: /);
		expect(stderr).not.toMatch(/^\s+at /m);
	});
});

describe("a line of 100 MB", () => {
	const line = Buffer.alloc(100_000_000, "a");
	it("as all there is", async () => {
		await refused([put("long.s", line)], /^stackscan: long\.s: /);
	});
	it("from standard input", async () => {
		await refused(["-"], /^stackscan: standard input: /, line);
	});
	it.each(["file", "standard input"])("in the middle of a listing: %s", async (source) => {
		const listing = Buffer.from(calling(["main.a", "main.b"]));
		const at = listing.indexOf("main.b STEXT");
		const bytes = Buffer.concat([listing.subarray(0, at), line, Buffer.from("\n"), listing.subarray(at)]);
		const report = await (source === "file" ? reportOf([put("middle.s", bytes)]) : reportOf(["-"], bytes));
		expect(report.functions.map((f) => f.name).sort()).toEqual(["main.a", "main.b", "main.main"]);
		const lines = listing.subarray(0, at).toString().split("\n").length;
		expect(report.diagnostics.map((d) => [d.code, d.line])).toEqual([["too-long", lines]]);
	});
});

describe("input that is damaged", () => {
	const amd64 = realListing("amd64");
	it("a listing cut off", async () => {
		const report = await reportOf([put("cut.s", amd64.subarray(0, 700_000))]);
		expect(report.functions.length).toBeGreaterThan(50);
		const last = report.diagnostics.at(-1);
		expect(last).toMatchObject({ code: "cut-off", severity: "warning", file: "cut.s" });
		expect(last?.line).toBe(Buffer.from(amd64.subarray(0, 700_000)).toString("latin1").split("\n").length);
	});
	it("gzip cut off", async () => {
		const { code, stdout } = await run([put("cut.s.gz", gzipSync(amd64).subarray(0, 100_000))]);
		expect(code).toBe(2);
		expect(stdout).toMatch(/cut\.s\.gz: error: damaged gzip/);
		// What came before the cut is reported.
		expect(stdout).toMatch(/goroutine entries/);
		expect(stdout).toMatch(/the input ends within a line/);
	});
	it("half a character of UTF-16", async () => {
		const wide = Buffer.concat([
			Buffer.from([0xff, 0xfe]),
			Buffer.from(Buffer.from(amd64).toString("utf8"), "utf16le"),
		]);
		const report = await reportOf([put("wide.s", wide.subarray(0, 300_001))]);
		expect(report.functions.length).toBeGreaterThan(5);
		expect(report.diagnostics.some((d) => d.code === "cut-off")).toBe(true);
	});
	it("strictly, it is an error", async () => {
		const { code, stderr } = await run(["--strict", "--format", "json", put("strict.s", amd64.subarray(0, 700_000))]);
		expect(code).toBe(2);
		expect(stderr).toMatch(/^stackscan: strict\.s:\d+: /m);
	});
	it("a missing file beside a good one", async () => {
		const { code, stdout, stderr } = await run([put("good.s", calling(["main.a"])), "gone.s"]);
		expect(code).toBe(2);
		expect(stdout + stderr).toMatch(/gone\.s: .*no such file/);
	});
	it("listings of two architectures", async () => {
		const { stdout, stderr } = await run([put("a.s", amd64), put("b.s", realListing("arm64"))]);
		expect(stdout + stderr).toMatch(/b\.s/);
	});
	it("the same file twice is read once", async () => {
		put("twice.s", amd64);
		const { functions } = await reportOf(["twice.s", "./twice.s", join(directory, "twice.s")]);
		expect(functions.length).toBe(159);
	});
});

it("a reader that goes away ends it quietly", () => {
	put("piped.s", realListing("amd64"));
	const { stdout, stderr, status } = spawnSync(
		"bash",
		["-c", `"$0" "$1" --format json piped.s | head -1; exit "\${PIPESTATUS[0]}"`, process.execPath, cliPath],
		{ encoding: "utf8", cwd: directory, timeout: 20_000 },
	);
	expect(stdout.trimEnd().split("\n").length).toBe(1);
	expect(stderr).toBe("");
	expect([0, 1, 2, 141]).toContain(status);
});

describe("names", () => {
	const names = [
		"__proto__",
		"constructor",
		"toString",
		"hasOwnProperty",
		"main.__defineGetter__",
		"main.\x1b[31mred\x1b[0m\x07",
		"main.\u202egnp.exe",
		"main.\x9b31m",
		"<img src=x onerror=alert(1)>",
		'main.F[go.shape.struct { X int "j:\\"a, b\\""; Y <-chan int }]',
		"%s%n%d",
		"main.a\rb",
		"-rf",
	];
	it("hostile ones are reported, and never printed raw", async () => {
		put("names.s", calling(names));
		const report = await reportOf(["names.s"]);
		expect(report.functions.map((f) => f.name).sort()).toEqual(["main.main", ...names].sort());
		const calls = await run(["graph", "names.s"]);
		expect(calls.stdout.trimEnd().split("\n").length).toBe(names.length);
		expect(calls.stdout).toContain("main.main\t__proto__\tstatic\t");
		for (const name of ["__proto__", "constructor", "main.main", "toString"]) {
			const why = await run(["why", name, "names.s"]);
			expect(why.code, why.stderr).toBe(0);
			expect(why.stdout).toContain(name);
		}
		await run(["-v", "names.s"]);
		const none = await run(["why", "valueOf", "names.s"]);
		expect(none.code).toBe(2);
	});
	it("one of 100 KB", async () => {
		const long = `main.F[struct { ${"Field int; ".repeat(10_000)} }]`;
		const report = await reportOf([put("long-name.s", calling([long, "main.b"]))]);
		expect(report.functions.some((f) => f.name === long)).toBe(true);
		expect(report.diagnostics).toEqual([]);
		await run(["long-name.s"]);
		await run(["graph", "long-name.s"]);
	});
	it("files with hostile names", async () => {
		const name = put("\x1b[2Jx.s", "\t0x0\n");
		const { code } = await run([name]);
		expect(code).toBe(2);
		const report = await reportOf([put("__proto__", calling(["main.a"]))]);
		expect(report.functions.length).toBe(2);
	});
	it("text that costs a careless pattern its time", async () => {
		const slow = [
			`x S${"A".repeat(200_000)}\n`,
			`main.x S${"A ".repeat(100_000)}size=1\n`,
			`\t0x0000 00000 (${":1[".repeat(100_000)})\tCALL\tmain.a(SB)\n`,
			`\t0x0000 00000 (a.go:1)\tCALL\t${"é,".repeat(100_000)}\n`,
			`\t0x0000 00000 (a.go:1)\tCALL\t${"a+1".repeat(100_000)}\n`,
			`\t0x0000 00000 (a.go:1)\tCALL\t${"(".repeat(100_000)}\n`,
			`\t0x0000 00000 (a.go:1)\tCALL\t${"[".repeat(100_000)}\n`,
		].join("");
		const listing = calling(["main.a", "main.b"]).replace("\t0x000a", `${slow}\t0x000a`);
		const report = await reportOf([put("slow.s", listing.repeat(2))]);
		expect(report.functions.length).toBeGreaterThan(2);
		await reportOf(["-"], `${"x\n".repeat(5_000_000)}${listing}`);
		// The limit is the test's own: what costs time by the square takes hours here.
	}, 120_000);
});

describe("the same result", () => {
	const bytes = largeListing(20);
	let whole = "";
	let named: Report;

	/** With the source's name taken out. */
	const plain = (json: string, name: string): string => json.replaceAll(JSON.stringify(name), '"SOURCE"');
	async function json(args: readonly string[], name: string, input?: Uint8Array): Promise<string> {
		const { stdout, code } = await run(["--format", "json", ...args, name], input);
		expect(code).toBe(0);
		return plain(stdout, name);
	}

	beforeAll(async () => {
		// Damage in several places, so that remarks are compared as well.
		for (let at = 1_000_003; at < bytes.length; at += 2_500_007) bytes.fill(0x3f, at, at + 700);
		put("large.s", bytes);
		whole = await json([], "large.s");
		named = JSON.parse(whole) as Report;
		expect(named.functions.length).toBeGreaterThan(3000);
		expect(named.diagnostics.length).toBeGreaterThan(10);
	});

	it.each([1, 2, 3, 8])("with %d threads", async (threads) => {
		expect((await json(["--threads", String(threads)], "large.s")) === whole).toBe(true);
	});
	it("from standard input", async () => {
		for (const threads of ["1", "3"])
			expect(differences(await json(["--threads", threads], "-", bytes), named)).toEqual([]);
	});
	it("packed", async () => {
		expect(differences(await json([], put("large.s.gz", gzipSync(bytes, { level: 1 }))), named)).toEqual([]);
	});
	it("with CRLF", async () => {
		const crlf = Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("\n", "\r\n"), "latin1");
		expect(differences(await json([], put("crlf.s", crlf)), named)).toEqual([]);
	});
	it("as UTF-16 and with a byte order mark", async () => {
		const text = Buffer.from(bytes).toString("utf8");
		const little = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
		expect(differences(await json([], put("little.s", little)), named)).toEqual([]);
		expect(differences(await json([], put("big.s", Buffer.from(little).swap16())), named)).toEqual([]);
		expect(
			differences(await json([], put("mark.s", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]))), named),
		).toEqual([]);
	});
	it("as go build -json prints it", async () => {
		const events = Buffer.from(bytes)
			.toString("utf8")
			.split(/(?<=\n)(?=# )/)
			.map((output) =>
				JSON.stringify({ ImportPath: output.slice(2, output.indexOf("\n")), Action: "build-output", Output: output }),
			);
		expect(differences(await json([], put("large.json", `${events.join("\n")}\n`)), named)).toEqual([]);
	});
	it("for files in any order", async () => {
		const at = [0, 1, 2, 3].map((i) => Buffer.from(bytes).indexOf("\n# ", (i * bytes.length) / 4) + 1);
		const names = at.map((from, i) => put(`part${i}.s`, bytes.subarray(i === 0 ? 0 : from, at[i + 1] ?? bytes.length)));
		const reports = new Set<string>();
		for (const order of [names, names.toReversed(), [2, 0, 3, 1].map((i) => names[i]!)]) {
			reports.add((await run(["--format", "json", ...order])).stdout);
		}
		expect(reports.size).toBe(1);
	});
	it("in the text, twice", async () => {
		const first = await run(["-v", "large.s"]);
		expect((await run(["-v", "--threads", "1", "large.s"])).stdout).toBe(first.stdout);
		expect(readFileSync(join(directory, "large.s")).equals(bytes)).toBe(true);
	});
});

/** Parts of a report that differ, by name. */
function differences(json: string, want: Report): string[] {
	const got = JSON.parse(json) as Report;
	return Object.keys(want).filter(
		(key) => JSON.stringify(got[key as keyof Report]) !== JSON.stringify(want[key as keyof Report]),
	);
}

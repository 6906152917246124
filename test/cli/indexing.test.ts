/** `stackscan index` and `link`: the parts give the report of the whole, byte for byte. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cli } from "../support/cli.js";
import { describeWithGo } from "../support/go.js";
import { growing, leaf } from "../support/listing.js";

const fixtures = fileURLToPath(new URL("../../fixtures", import.meta.url));
let dir = "";
beforeAll(() => {
	dir = mkdtempSync(join(tmpdir(), "stackscan-index-"));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const inDir = (args: readonly string[]) => cli(args, { cwd: dir });

describe("index and link", () => {
	it("give the bytes of a scan of all parts, for every fixture", async () => {
		const parts: string[] = [];
		for (const name of readdirSync(fixtures, { recursive: true, encoding: "utf8" }).sort()) {
			// Of the listings' programs some have assembly, which is no listing.
			if (!/[\\/]go[\d.]+-amd64\.s$/.test(name)) continue;
			const part = name.replaceAll(/[\\/]/g, "-");
			writeFileSync(join(dir, part), readFileSync(join(fixtures, name)));
			parts.push(part);
		}
		// A line that is not understood: its place is told from the index, too.
		writeFileSync(join(dir, "odd.s"), `${leaf}\t0x000k nonsense\n`);
		const wanted = await inDir(["-json", "odd.s", ...parts]);
		expect(wanted.stdout).toContain('"odd.s"');
		const { code, stdout } = await inDir(["index", "odd.s", ...parts, "-o", "all/"]);
		expect({ code, written: stdout.trim().split("\n").length }).toEqual({ code: 0, written: parts.length + 1 });
		expect(await inDir(["link", "-json", "all"])).toEqual(wanted);
		// An index is input like any other.
		expect(await inDir(["-json", "all"])).toEqual(wanted);
	});

	it("write the same file for the same listing", async () => {
		writeFileSync(join(dir, "g.s"), growing);
		await Promise.all([inDir(["index", "g.s", "-o", "one/"]), inDir(["index", "g.s", "-o", "one/"])]);
		await inDir(["index", "g.s", "-o", "g.ssx", "--threads", "3"]);
		const names = readdirSync(join(dir, "one"));
		expect(names).toHaveLength(1);
		expect(readFileSync(join(dir, "g.ssx"))).toEqual(readFileSync(join(dir, "one", names[0] as string)));
	});

	it("refuse what is damaged, and still report the rest", async () => {
		writeFileSync(join(dir, "g.s"), growing);
		writeFileSync(join(dir, "l.s"), leaf);
		mkdirSync(join(dir, "bad"), { recursive: true });
		await inDir(["index", "g.s", "-o", "bad/g.ssx"]);
		await inDir(["index", "l.s", "-o", "bad/l.ssx"]);
		const whole = readFileSync(join(dir, "bad/l.ssx"));
		writeFileSync(join(dir, "bad/l.ssx"), whole.subarray(0, whole.length - 9));
		const { code, stdout, stderr } = await inDir(["link", "bad"]);
		expect(code).toBe(2);
		expect(stdout).toContain("main.work");
		expect(stdout + stderr).toMatch(/damaged index \(cut short\)/);
	});

	it("say what is no index", async () => {
		writeFileSync(join(dir, "g.s"), growing);
		const listing = await inDir(["link", "g.s"]);
		expect(listing).toEqual({
			code: 2,
			stdout: "",
			stderr: expect.stringContaining("g.s is no index") as string,
		});
		const several = await inDir(["index", "g.s", "odd.s", "-o", "x.ssx"]);
		expect(several.code).toBe(2);
		expect(several.stderr).toContain("2 inputs and one file to write");
	});
});

describeWithGo("index of packages", () => {
	it("keeps what the go command told: the same report, the same packages", async () => {
		const at = join(dir, "mod");
		mkdirSync(at, { recursive: true });
		writeFileSync(join(at, "go.mod"), "module example.com/m\n\ngo 1.21\n");
		writeFileSync(
			join(at, "main.go"),
			"package main\n\nfunc main() { go work() }\n\n//go:noinline\nfunc work() { var b [3000]byte; use(&b) }\n\n//go:noinline\nfunc use(b *[3000]byte) { b[1]++ }\n",
		);
		const wanted = await cli(["-json", "./..."], { cwd: at });
		expect(wanted.code).toBe(1);
		expect((await cli(["index", "./...", "-o", "m.ssx"], { cwd: at })).code).toBe(0);
		expect(await cli(["link", "-json", "m.ssx"], { cwd: at })).toEqual(wanted);
	});
});

describeWithGo("the cache of packages", () => {
	it("gives the same report from what was read before, however damaged it is, and can be switched off", async () => {
		const at = join(dir, "cached");
		mkdirSync(at, { recursive: true });
		writeFileSync(join(at, "go.mod"), "module example.com/c\n\ngo 1.21\n");
		writeFileSync(join(at, "main.go"), "package main\n\nfunc main() { go work() }\n\n//go:noinline\nfunc work() {}\n");
		const cache = join(dir, "cache");
		const run = (env: string) => cli(["-json", "--all", "./..."], { cwd: at, env: { STACKSCAN_CACHE: env } });
		const wanted = await run("off");
		expect(wanted.stderr).toBe("");
		const isSame = async (run: Promise<unknown>) => expect(isDeepStrictEqual(await run, wanted)).toBe(true);
		await Promise.all([isSame(run(cache)), isSame(run(cache))]);
		const files = readdirSync(cache, { recursive: true, encoding: "utf8" }).filter((name) => /^..[\\/]/.test(name));
		expect(files.length).toBeGreaterThan(20);
		expect(files.filter((name) => name.endsWith(".tmp"))).toEqual([]);
		await isSame(run(cache));
		for (const [i, name] of files.entries()) {
			const bytes = readFileSync(join(cache, name));
			if (i % 3 === 0) writeFileSync(join(cache, name), bytes.subarray(0, bytes.length >> 1));
			if (i % 3 === 1) writeFileSync(join(cache, name), "");
		}
		await isSame(run(cache));
	});
});

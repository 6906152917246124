import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as zlib from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Input, openInput } from "../../src/input/index.js";
import type { Source } from "../../src/model/input.js";
import { InputError } from "../../src/util/errors.js";
import { streamOf, textOfStream } from "../support/bytes.js";
import { leaf } from "../support/listing.js";

let cwd = "";
const said: string[] = [];

function put(name: string, content: string | Uint8Array): void {
	const path = join(cwd, name);
	mkdirSync(join(path, ".."), { recursive: true });
	writeFileSync(path, content);
}

function open(words: readonly string[], stdin: readonly Uint8Array[] = []): Promise<Input> {
	return openInput(words, {
		cwd,
		env: {},
		signal: new AbortController().signal,
		stdin: streamOf(stdin),
		test: false,
		tool: "0",
		goFlags: [],
		say: (text) => said.push(text),
	});
}

async function textOf(source: Source | undefined): Promise<string> {
	if (source?.kind !== "stream") throw new Error(`a ${String(source?.kind)} source`);
	return textOfStream(source.chunks);
}

const json = `${JSON.stringify({ ImportPath: "p", Action: "build-output", Output: leaf })}\n`;

beforeAll(() => {
	cwd = mkdtempSync(join(tmpdir(), "stackscan-open-"));
	put("plain.s", leaf);
	put("b.s", leaf);
	put("a.s", leaf);
	put("weird [1] {x}*.s", leaf);
	put("bom.txt", `\ufeff${leaf}`);
	put("utf16.txt", Buffer.from(`\ufeff${leaf}`, "utf16le"));
	put("packed.s.gz", zlib.gzipSync(leaf));
	put("two.s.gz", Buffer.concat([zlib.gzipSync(leaf), zlib.gzipSync(leaf)]));
	put("cut.s.gz", zlib.gzipSync(Buffer.from(leaf.repeat(5000))).subarray(0, -20));
	put("build.json", json);
	put("build16.json", Buffer.from(`\ufeff${json}`, "utf16le"));
	put(
		"failed.json",
		`${json}${JSON.stringify({ ImportPath: "q", Action: "build-output", Output: "q.go:1:1: no\n" })}\n{"ImportPath":"q","Action":"build-fail"}\n`,
	);
	put("empty.s", "");
	put("zeros.s", new Uint8Array(5000));
	put("main.go", "package main\n");
	put("x.s.xz", Buffer.from("fd377a585a0000", "hex"));
	put("dir/z.log", leaf);
	put("dir/sub/a.txt", leaf);
	put("dir/sub/deep.s.gz", zlib.gzipSync(leaf));
	put("dir/notes.txt", "hello\n");
	put("dir/asm.s", "TEXT ·f(SB), 4, $0-0\n\tRET\n");
	put("dir/node_modules/x.s", leaf);
	put("bare/readme.md", "hello\n");
	symlinkSync(join(cwd, "plain.s"), join(cwd, "link.s"));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe("openInput", () => {
	it("gives a plain file as a file", async () => {
		const { sources, diagnostics } = await open(["plain.s"]);
		expect(sources).toEqual([
			{ kind: "file", name: "plain.s", path: join(cwd, "plain.s"), size: Buffer.byteLength(leaf) },
		]);
		expect(diagnostics).toEqual([]);
	});

	it.each(["bom.txt", "utf16.txt", "packed.s.gz", "build.json", "build16.json"])("reads %s", async (name) => {
		const { sources, diagnostics } = await open([name]);
		expect(await textOf(sources[0])).toBe(leaf);
		expect(diagnostics).toEqual([]);
	});

	it("reads all members of a gzip file", async () => {
		expect(await textOf((await open(["two.s.gz"])).sources[0])).toBe(leaf + leaf);
	});

	it("reads standard input in any form", async () => {
		for (const bytes of [Buffer.from(leaf), zlib.gzipSync(leaf), Buffer.from(json), Buffer.from(leaf, "utf16le")]) {
			const { sources } = await open(["-", "-"], [Uint8Array.from(bytes)]);
			expect(sources).toHaveLength(1);
			expect(await textOf(sources[0])).toBe(leaf);
		}
	});

	it("takes each file once, in the order given", async () => {
		const { sources } = await open(["plain.s", "[ab].s", "a.s", "link.s"]);
		expect(sources.map((source) => source.name)).toEqual(["plain.s", "a.s", "b.s"]);
	});

	it("takes a name with wildcards in it for a file when there is one", async () => {
		expect((await open(["weird [1] {x}*.s"])).sources).toHaveLength(1);
	});

	it("searches a directory, sorted, and says what it passes over", async () => {
		said.length = 0;
		const { sources, diagnostics } = await open(["dir/"]);
		expect(sources.map((source) => source.name)).toEqual(["dir/sub/a.txt", "dir/sub/deep.s.gz", "dir/z.log"]);
		expect(diagnostics).toEqual([]);
		expect(said.filter((text) => text.includes("passed over"))).toHaveLength(2);
	});

	it("keeps what came before the place where a packed file is damaged", async () => {
		const { sources, diagnostics } = await open(["cut.s.gz"]);
		expect(await textOf(sources[0])).toContain("Leaf STEXT");
		expect(diagnostics).toMatchObject(
			[{ severity: "error", code: "unreadable", file: "cut.s.gz", message: /damaged gzip/ }].map((d) => ({
				...d,
				message: expect.stringMatching(d.message) as string,
			})),
		);
	});

	it("notes builds that failed", async () => {
		const { sources, diagnostics } = await open(["failed.json"]);
		expect(await textOf(sources[0])).toContain(leaf);
		expect(diagnostics.map((one) => one.message)).toEqual(["the build of q failed: q.go:1:1: no"]);
	});

	it("goes on without what cannot be read", async () => {
		const { sources, diagnostics } = await open(["none.s", "plain.s", "empty.s"]);
		expect(sources).toHaveLength(1);
		expect(diagnostics.map((one) => `${String(one.file)}: ${one.message}`)).toEqual([
			"none.s: no such file (taken for a file because it ends in .s)",
			expect.stringMatching(/^empty\.s: empty/),
		]);
	});

	it.each([
		[["none.s"], /no such file .*ends in \.s/],
		[["*.none"], /no file matches/],
		[["empty.s"], /empty/],
		[["zeros.s"], /binary data, not a listing/],
		[["main.go"], /Go source, not a listing/],
		[["bare"], /no listing .* in this directory/],
		[["./...", "plain.s"], /is a Go package .* and plain\.s is not/],
		[[], /nothing to read/],
	])("refuses %j", async (words, message) => {
		await expect(open(words)).rejects.toThrow(InputError);
		await expect(open(words)).rejects.toThrow(message);
	});

	it("says how to unpack what it cannot", async () => {
		const { sources, diagnostics } = await open(["x.s.xz"]);
		await textOf(sources[0]);
		expect(diagnostics[0]?.message).toBe("packed with xz (xz -dc x.s.xz | stackscan -)");
	});
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { classify } from "../../src/input/words.js";
import { leaf } from "../support/listing.js";

let cwd = "";
beforeAll(() => {
	cwd = mkdtempSync(join(tmpdir(), "stackscan-words-"));
	for (const name of ["pkg", "both", "listings/deep", "empty"]) mkdirSync(join(cwd, name), { recursive: true });
	writeFileSync(join(cwd, "pkg/a.go"), "package pkg\n");
	writeFileSync(join(cwd, "pkg/asm.s"), "TEXT ·f(SB), 4, $0-0\n\tRET\n");
	writeFileSync(join(cwd, "both/a.go"), "package both\n");
	writeFileSync(join(cwd, "both/a.s"), leaf);
	writeFileSync(join(cwd, "std"), leaf);
	writeFileSync(join(cwd, "listings/deep/a.s"), leaf);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe("classify", () => {
	it.each([
		["-", "stdin"],
		["./...", "package"],
		["...", "package"],
		["github.com/a/b/...", "package"],
		["std", "file"],
		["pkg", "package"],
		["./pkg/", "package"],
		["both", "directory"],
		["listings", "directory"],
		["empty", "directory"],
		["net/http", "package"],
		["cmd/go", "package"],
		["github.com/a/b-c/v2", "package"],
		["golang.org/x/tools@v0.1.0", "package"],
		["./nothing", "package"],
		["*.s", "glob"],
		["out/**/x?.txt", "glob"],
		["{a,b}.s", "glob"],
		["none.s", "file"],
		["dir/none.txt.gz", "file"],
		["main.go", "file"],
		["a file", "file"],
		["-x/...", "file"],
		["__proto__", "package"],
	])("%s is a %s", async (word, kind) => {
		expect((await classify(word, cwd)).kind).toBe(kind);
	});
});

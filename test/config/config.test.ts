import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readConfig } from "../../src/config/read.js";
import { configSchema } from "../../src/config/schema.js";
import { rules } from "../../src/rules/registry.js";
import { closest } from "../../src/util/closest.js";
import { globTest } from "../../src/util/glob.js";
import { namePattern } from "../../src/util/names.js";
import { cli } from "../support/cli.js";

const schema = configSchema(rules);
const accepts = new Ajv({ allErrors: true }).compile(schema);

function read(text: string) {
	return readConfig(text, ".stackscan.yml", "/repo", rules);
}

/** What a bad file is told, one string a mistake. */
function mistakes(text: string): string[] {
	try {
		read(text);
	} catch (error) {
		const { message, hint } = error as { message: string; hint: string | null };
		return [message, ...(hint === null ? [] : hint.split("\n"))];
	}
	return [];
}

const full = `# everything
version: 1
fail-on: error
rules:
  all: note
  SS001: error
  huge-frame: { severity: warning, band: 16K }
  SS009: note
paths:
  - match: ["internal/legacy/**", "**/*.pb.go"]
    rules: { all: off }
budgets:
  - functions: ["example.com/app/hot.*"]
    frame: 512
    need: 2K
roots: ["example.com/app.(*server).handle"]
calls:
  - from: example.com/app.(*bus).publish
    to: ["example.com/app.(*cache).*", "example.com/app.log"]
  - { from: example.com/app.each, to: [example.com/app.visit], only: true }
pools:
  submit: ["example.com/workpool.(*Pool).Submit"]
start-stack: 4K
baseline: .stackscan-baseline.json
tolerance: 128
`;

describe("a good file", () => {
	it("becomes settings, rules by their ids", () => {
		const config = read(full);
		expect(config).toMatchObject({
			failOn: "error",
			roots: ["example.com/app.(*server).handle"],
			calls: [
				{
					from: "example.com/app.(*bus).publish",
					to: ["example.com/app.(*cache).*", "example.com/app.log"],
					only: false,
				},
				{ from: "example.com/app.each", to: ["example.com/app.visit"], only: true },
			],
			pools: { submit: ["example.com/workpool.(*Pool).Submit"] },
			startStack: 4096,
			baseline: ".stackscan-baseline.json",
			tolerance: 128,
		});
		expect(config.lint).toStrictEqual({
			root: "/repo",
			rules: {
				all: { severity: "note" },
				SS001: { severity: "error" },
				SS003: { severity: "warning", options: { band: 16384 } },
				SS009: { severity: "note" },
			},
			paths: [{ match: ["internal/legacy/**", "**/*.pb.go"], rules: { all: { severity: "off" } } }],
			budgets: [{ functions: ["example.com/app/hot.*"], frame: 512, need: 2048 }],
		});
	});

	it("may be JSON, and as short as its version", () => {
		expect(read('{"version": 1, "rules": {"SS005": {"frame": "8K"}}}').lint.rules).toStrictEqual({
			SS005: { options: { frame: 8192 } },
		});
		expect(read("version: 1").failOn).toBeNull();
	});
});

describe("a bad file", () => {
	it.each([
		["version: 1\nfailon: error\n", '.stackscan.yml:2: unknown key "failon": did you mean "fail-on"?'],
		["rules: {}\n", '.stackscan.yml:1: "version" is missing'],
		["version: 2\n", ".stackscan.yml:1: version: 1 expected, found 2"],
		["version: 1\nrules:\n  SS01: off\n", '.stackscan.yml:3: unknown key "SS01" in rules: did you mean "SS001"?'],
		["version: 1\nrules:\n  SS001: eror\n", '.stackscan.yml:3: rules.SS001: unknown value "eror": did you mean error?'],
		[
			"version: 1\nrules:\n  SS003: { bnd: 4K }\n",
			'.stackscan.yml:3: unknown key "bnd" in rules.SS003: did you mean "band"?',
		],
		[
			"version: 1\nrules:\n  SS003: { band: big }\n",
			'.stackscan.yml:3: rules.SS003.band: a size such as 2K expected, found "big"',
		],
		["version: 1\nrules:\n  - SS003\n", ".stackscan.yml:3: rules: keys and values expected, found a list"],
		["version: 1\npaths:\n  - rules: {}\n", '.stackscan.yml:3: paths[0]: "match" is missing'],
		["version: 1\nversion: 1\n", ".stackscan.yml:2: Map keys must be unique"],
		[
			"version: 1\nstart-stack: 3000\n",
			".stackscan.yml: start-stack: a power of two from 2048 bytes (2K) on is needed",
		],
		[
			"version: 1\nrules: { SS001: off, always-grows: off }\n",
			".stackscan.yml: SS001 and always-grows are one rule: say it once",
		],
		["version: 1\ncalls:\n  - from: a\n", '.stackscan.yml:3: calls[0]: "to" is missing'],
		[
			"version: 1\ncalls:\n  - { from: a, to: [b], only: yes }\n",
			".stackscan.yml:3: calls[0].only: true or false expected, found text",
		],
		["version: 1\npools: {}\n", ".stackscan.yml:2: pools: says nothing; it may have submit"],
		[
			"version: 1\npools: { submits: [a] }\n",
			'.stackscan.yml:2: unknown key "submits" in pools: did you mean "submit"?',
		],
		["", ".stackscan.yml:1: the file is empty; it needs: version: 1"],
		["version: 1\nroots: []\n", ".stackscan.yml:2: roots: the list is empty"],
		[
			"version: 1\nbudgets:\n  - functions: [a]\n",
			".stackscan.yml:3: budgets[0]: says nothing; it may have functions, frame, need",
		],
	])("%j", (text, message) => {
		expect(mistakes(text)[0]).toBe(message);
	});

	it("has all of its mistakes told, and no other way to fail", () => {
		expect(mistakes("versoin: 1\nrules: 5\n")).toHaveLength(3);
		for (const text of ["{", "\t", "a: [", "- 1", "*x", "version: *x", "version: 1\nrules: &a {SS001: off}\npaths: *a"])
			expect(mistakes(text)[0]).toMatch(/^\.stackscan\.yml:\d+: /);
	});
});

describe("the schema", () => {
	it("is the published one", async () => {
		await expect(`${JSON.stringify(schema, null, "\t")}\n`).toMatchFileSnapshot("../../schema/config.schema.json");
	});

	it("says the same as the reader", () => {
		expect(accepts(parse(full))).toBe(true);
		for (const text of [
			"version: 2",
			"version: 1\nx: 1",
			"version: 1\nroots: []",
			"version: 1\nrules: { SS001: maybe }",
		]) {
			expect(accepts(parse(text))).toBe(false);
			expect(mistakes(text)).not.toStrictEqual([]);
		}
	});
});

describe("globs and near words", () => {
	it.each([
		["internal/**", "internal/a/b.go", true],
		["**/*.pb.go", "a.pb.go", true],
		["**/*.pb.go", "x/y/a.pb.go", true],
		["*.go", "x/a.go", false],
		["internal", "internal/a.go", true],
		["internal/", "internal/a.go", true],
		["internal", "internals/a.go", false],
		["{a,b}/*.go", "b/x.go", true],
		["a.c", "abc", false],
	])("%s of %s: %s", (glob, path, expected) => {
		expect(globTest(glob)(path)).toBe(expected);
	});

	it("knows what was meant, or says nothing", () => {
		expect(closest("severty", ["severity", "band"])).toBe("severity");
		expect(closest("budgtes", ["budgets", "rules"])).toBe("budgets");
		expect(closest("colour", ["severity", "band"])).toBeNull();
	});
});

describe("patterns of names", () => {
	it.each([
		["main.f", "main.f", true],
		["main.*", "main.f.func1", true],
		["*.ServeHTTP", "p.(*h).ServeHTTP", true],
		["p.(*conn).serve", "p.(*conn).serve", true],
		// The star of a receiver is no wildcard.
		["p.(*conn).serve", "p.(*fakeconn).serve", false],
		["p.(*conn).*", "p.(*conn).serve", true],
		["p.(*).serve", "p.(*conn).serve", true],
		["p.(*co*).serve", "p.(*conn).serve", true],
	])("%s of %s: %s", (pattern, name, expected) => {
		expect(namePattern(pattern)(name)).toBe(expected);
	});
});

describe("calls and pools", () => {
	const dir = mkdtempSync(join(tmpdir(), "stackscan-calls-"));
	const listing = fileURLToPath(new URL("../../fixtures/lint/go1.26.8-amd64.s", import.meta.url));
	afterAll(() => rmSync(dir, { recursive: true, force: true }));
	const callees = async (...args: string[]): Promise<string[]> => {
		const { code, stdout, stderr } = await cli(["graph", ...args, listing], { cwd: dir });
		expect({ code, stderr }).toStrictEqual({ code: 0, stderr: "" });
		return [...stdout.matchAll(/^main\.\(\*worker\)\.run\t(\S+)\tfuncval\t[^\t\n]+$/gm)].map(
			([, name]) => name as string,
		);
	};

	it("hold for every command that judges a program", async () => {
		expect(await callees()).toStrictEqual(["?"]);
		writeFileSync(
			join(dir, ".stackscan.yml"),
			"version: 1\ncalls: [{ from: main.(*worker).run, to: [main.largeLocal], only: true }]\n",
		);
		expect(await callees()).toStrictEqual(["main.largeLocal"]);
		expect(await callees("--no-config")).toStrictEqual(["?"]);
		const why = await cli(["why", "main.(*worker).run", listing], { cwd: dir });
		expect(why.stdout).toContain("main.largeLocal");
		rmSync(join(dir, ".stackscan.yml"));
	});

	it("come from a file of pairs or tsv, too", async () => {
		const why = ["why", "main.(*worker).run", "--callgraph-extra", "extra.txt", listing];
		for (const text of [
			"# known\n\nmain.(*worker).run main.largeLocal\n",
			'"main.(*worker).run" main.largeLocal',
			"main.(*worker).run\tmain.largeLocal\tfuncval\tinput.go:1\r\n",
		]) {
			writeFileSync(join(dir, "extra.txt"), text);
			expect((await cli(why, { cwd: dir })).stdout).toContain("main.largeLocal");
		}
		// What is only possible is not known.
		writeFileSync(join(dir, "extra.txt"), "main.(*worker).run\tmain.largeLocal\tfuncval\tinput.go:1\tpossible\n");
		expect((await cli(why, { cwd: dir })).stdout).not.toContain("main.largeLocal");
		writeFileSync(join(dir, "extra.txt"), "main.f\n");
		const bad = await cli(why, { cwd: dir });
		expect(bad).toMatchObject({ code: 2, stdout: "" });
		expect(bad.stderr).toMatch(/^stackscan: extra\.txt:1: a caller and a callee are needed\n/);
		writeFileSync(join(dir, "extra.txt"), "main.gone main.largeLocal\n");
		expect((await cli(why, { cwd: dir })).stderr).toContain("no function main.gone in the input");
	});
});

describe("config verify", () => {
	const dir = mkdtempSync(join(tmpdir(), "stackscan-config-"));
	afterAll(() => rmSync(dir, { recursive: true, force: true }));

	it("finds the file upward, and tells every mistake with its line", async () => {
		const none = await cli(["config", "verify"], { cwd: dir });
		expect(none.code).toBe(2);
		expect(none.stderr).toContain("no configuration");
		writeFileSync(join(dir, ".stackscan.yml"), "version: 1\n");
		expect(await cli(["config", "verify"], { cwd: dir })).toMatchObject({ code: 0, stdout: ".stackscan.yml: good\n" });
		writeFileSync(join(dir, ".stackscan.yml"), "version: 1\nrule: {}\nbudget: []\n");
		const bad = await cli(["config", "verify"], { cwd: dir });
		expect(bad).toMatchObject({ code: 2, stdout: "" });
		expect(bad.stderr).toBe(
			'stackscan: .stackscan.yml:2: unknown key "rule": did you mean "rules"?\n' +
				'  .stackscan.yml:3: unknown key "budget": did you mean "budgets"?\n',
		);
		writeFileSync(join(dir, ".stackscan.json"), "{}");
		expect((await cli(["config", "verify"], { cwd: dir })).stderr).toContain("two configurations");
	});

	it("prints the schema", async () => {
		const { stdout } = await cli(["config", "schema"], { cwd: dir });
		expect(stdout).toBe(readFileSync(new URL("../../schema/config.schema.json", import.meta.url), "utf8"));
	});
});

/** Repositories that cannot be scanned as they are: each ends in a sentence that says what to do, and exit code 2. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { adviceFor } from "../../src/input/advice.js";
import { cli } from "../support/cli.js";
import { describeWithGo } from "../support/go.js";

const dir = mkdtempSync(join(tmpdir(), "stackscan-friendly-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const clean = { GOFLAGS: "", GOWORK: "", GO111MODULE: "", GOTOOLCHAIN: "local", GOPROXY: "off" };
const main = "package main\n\nfunc main() { println(1) }\n";
const mod = (version = "1.16"): string => `module example.com/app\n\ngo ${version}\n`;

/** Scans a repository of those files; gives the exit code and the last line of what is said. */
async function scan(
	name: string,
	files: Readonly<Record<string, string>>,
	more: { args?: readonly string[]; env?: Readonly<Record<string, string>>; in?: string } = {},
) {
	const root = join(dir, name);
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
	const cwd = join(root, more.in ?? "");
	const { code, stderr } = await cli(more.args ?? ["./..."], { cwd, env: { ...clean, ...more.env } });
	return { code, advice: stderr.trim().split("\n").at(-1)?.trim() };
}

const dep = "module example.com/dep\n\ngo 1.16\n";
const uses = 'package main\n\nimport "example.com/dep"\n\nfunc main() { dep.F() }\n';
const vendored = {
	"go.mod": `${mod("1.21")}\nrequire example.com/dep v1.0.0\n`,
	"main.go": uses,
	"vendor/example.com/dep/a.go": "package dep\n\nfunc F() {}\n",
};

describeWithGo("a repository that cannot be built", () => {
	it.each([
		["syntax", { "go.mod": mod(), "main.go": "package main\n\nfunc main() {\n" }, {}, "mend the errors above first"],
		[
			"types",
			{ "go.mod": mod(), "main.go": 'package main\n\nfunc main() { var x int = "a" }\n' },
			{},
			"mend the errors",
		],
		["no-module", { "main.go": main }, {}, "go into the module first, or name its directory with -C"],
		[
			"no-go",
			{ "go.mod": mod(), "main.go": main },
			{ env: { PATH: "/nonexistent" } },
			"install Go (https://go.dev/dl)",
		],
		["tags", { "go.mod": mod(), "main.go": `//go:build special\n\n${main}` }, {}, "name its build tags with -tags"],
		[
			"cgo",
			{ "go.mod": mod(), "main.go": 'package main\n\nimport "C"\n\nfunc main() {}\n' },
			{ env: { CGO_ENABLED: "0" } },
			"CGO_ENABLED=1",
		],
		["empty", { "go.mod": mod() }, {}, "no file is left to build"],
		["newer", { "go.mod": mod("1.99"), "main.go": main }, {}, "go.mod wants a newer Go"],
		["vendor", vendored, {}, "vendor/ is out of date: run go mod vendor"],
		["missing", { "go.mod": mod(), "main.go": uses }, {}, "a package is missing: go mod tidy"],
		[
			"flags",
			{ "go.mod": mod(), "main.go": main },
			{ env: { GOFLAGS: "-nosuchflag" } },
			"does not know a flag in GOFLAGS",
		],
		[
			"workspace",
			{ "go.work": "go 1.18\n\nuse ./a\n", "a/go.mod": mod(), "a/main.go": main },
			{},
			"name the workspace's modules",
		],
	] as const)("%s", async (name, files, more, advice) => {
		const result = await scan(name, files, more);
		expect(result.advice).toContain(advice);
		expect(result.code).toBe(2);
	});
});

describeWithGo("a repository that can", () => {
	it.each([
		[
			"tags-given",
			{ "go.mod": mod(), "main.go": `//go:build special\n\n${main}` },
			{ args: ["-tags", "special", "./..."] },
		],
		[
			"vendor-good",
			{ ...vendored, "vendor/modules.txt": "# example.com/dep v1.0.0\n## explicit\nexample.com/dep\n" },
			{},
		],
		["workspace-module", { "go.work": "go 1.18\n\nuse ./a\n", "a/go.mod": mod(), "a/main.go": main }, { in: "a" }],
		[
			"workspace-two",
			{
				"go.work": "go 1.18\n\nuse (\n\t./a\n\t./dep\n)\n",
				"a/go.mod": mod(),
				"a/main.go": uses,
				"dep/go.mod": dep,
				"dep/a.go": "package dep\n\nfunc F() {}\n",
			},
			{ args: ["./a/...", "./dep/..."] },
		],
		["cgo-off", { "go.mod": mod(), "main.go": main }, { env: { CGO_ENABLED: "0" } }],
	] as const)("%s", async (name, files, more) => {
		expect(await scan(name, files, more)).toStrictEqual({ code: 0, advice: "" });
	});
});

/** What a newer Go wrote into its settings file the old one may not know (GOENV). */
const old = { ...clean, GOENV: "off", GOTOOLCHAIN: "go1.16.15" };
const oldVersion = spawnSync("go", ["version"], { env: { ...process.env, ...old }, encoding: "utf8" });
const isThere = oldVersion.status === 0 && oldVersion.stdout.includes("go1.16.15");
if (!isThere) console.warn("Go 1.16.15 cannot be had here (GOTOOLCHAIN): its tests are left out");

describeWithGo("Go 1.16", () => {
	it.skipIf(!isThere)("scans a module as any Go does, in silence when there is nothing to say", async () => {
		expect(await scan("old", { "go.mod": mod(), "main.go": main }, { env: old })).toStrictEqual({
			code: 0,
			advice: "",
		});
	});

	it.skipIf(!isThere)("finds what grows", async () => {
		const growing = `package main

func main() {
	for i := 0; i < 3; i++ {
		go work(i)
	}
}

//go:noinline
func work(n int) {
	var b [3000]byte
	use(&b, n)
}

//go:noinline
func use(b *[3000]byte, n int) { b[n]++ }
`;
		const root = join(dir, "old-growing");
		mkdirSync(root);
		writeFileSync(join(root, "go.mod"), mod());
		writeFileSync(join(root, "main.go"), growing);
		const { code, stdout, stderr } = await cli(["./..."], { cwd: root, env: old });
		expect({ code, stderr }).toStrictEqual({ code: 1, stderr: "" });
		expect(stdout).toContain("main.go:5:1: goroutine main.work always outgrows its 2 KB stack");
		expect(stdout).toContain("go1.16.15");
	});

	it.skipIf(!isThere).each([
		[
			"its module wants a newer one",
			{ "main.go": "package main\n\nfunc f[T any](x T) {}\n\nfunc main() { f(1) }\n" },
			{},
			"go.mod wants a newer Go",
		],
		["it does not know a flag", { "main.go": main }, { GOFLAGS: "-buildvcs=false" }, "does not know a flag in GOFLAGS"],
		["the source is broken", { "main.go": "package main\n\nfunc main() {\n" }, {}, "mend the errors above first"],
		["vendor/ is out of date", vendored, {}, "vendor/ is out of date: run go mod vendor"],
	] as const)("says what to do when %s", async (name, files, env, advice) => {
		const all = { "go.mod": mod(name.startsWith("the source") ? "1.16" : "1.21"), ...files };
		const result = await scan(`old ${name.replaceAll("/", "")}`, all, { env: { ...old, ...env } });
		expect(result.advice).toContain(advice);
		expect(result.code).toBe(2);
	});
});

describe("advice", () => {
	it("is given for what the go command says, and for nothing else", () => {
		expect(adviceFor('cgo: C compiler "gcc" not found: exec: "gcc": executable file not found in $PATH')).toContain(
			"CGO_ENABLED=0",
		);
		expect(adviceFor('go: example.com/x@v1.0.0: Get "https://p/": dial tcp: lookup p: no such host')).toContain(
			"go mod download",
		);
		expect(adviceFor("signal: killed")).toBeNull();
	});
});

/** Where the lint lives: the Action's step and the hook are run as their platforms run them, the rest is read. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { rules } from "../../src/rules/registry.js";
import { cli, cliPath } from "../support/cli.js";
import { growingPath } from "../support/listing.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (name: string): string => readFileSync(join(root, name), "utf8");
const dir = mkdtempSync(join(tmpdir(), "stackscan-homes-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function has(command: string): boolean {
	return spawnSync(command, ["--version"]).status === 0;
}

interface Action {
	readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
	readonly runs: {
		readonly using: string;
		readonly steps: readonly { readonly id?: string; readonly run?: string; readonly env?: Record<string, string> }[];
	};
}

describe("the GitHub Action", () => {
	const action = parse(read("action.yml")) as Action;
	const step = action.runs.steps.find(({ id }) => id === "scan");

	/** Runs the step's script with the inputs, as the runner does: expressions only in env. */
	function run(inputs: Readonly<Record<string, string>>) {
		const [output, summary] = [join(dir, "output"), join(dir, "summary")];
		for (const file of [output, summary]) writeFileSync(file, "");
		const value = (name: string): string => inputs[name] ?? action.inputs[name]?.default ?? "";
		const env = Object.fromEntries(
			Object.entries(step?.env ?? {}).map(([name, text]) => [
				name,
				text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/, (_, input: string) => value(input)),
			]),
		);
		const { status, stdout } = spawnSync("bash", ["-e", "-o", "pipefail", "-c", step?.run ?? "exit 9"], {
			cwd: dir,
			encoding: "utf8",
			env: { ...process.env, ...env, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
		});
		return { status, stdout, output: readFileSync(output, "utf8"), summary: readFileSync(summary, "utf8") };
	}

	it("annotates, writes the summary and SARIF, and fails on findings", () => {
		const { status, stdout, output, summary } = run({
			packages: growingPath,
			cli: cliPath,
			sarif: "out.sarif",
			args: "--enable SS009",
		});
		expect(status).toBe(1);
		expect(stdout).toMatch(/^::warning .*title=SS001/m);
		expect(output).toBe("exit-code=1\n");
		expect(summary).toContain("### stackscan: ");
		expect(JSON.parse(readFileSync(join(dir, "out.sarif"), "utf8"))).toMatchObject({ version: "2.1.0" });
		expect(run({ packages: growingPath, cli: cliPath, "fail-on": "error" }).status).toBe(0);
		expect(run({ packages: "missing.s", cli: cliPath })).toMatchObject({ status: 2, output: "exit-code=2\n" });
	});

	it("keeps what a pull request names out of its scripts", () => {
		for (const { run: script = "" } of action.runs.steps) expect(script).not.toContain("${{");
		const { stdout } = run({ packages: "$(echo pwned).s;echo pwned", cli: cliPath });
		expect(stdout).not.toContain("pwned");
	});

	it("describes all of its inputs", () => {
		expect(action.runs.using).toBe("composite");
		for (const input of Object.values(action.inputs)) expect(input.description.length).toBeGreaterThan(10);
		const used = new Set([...read("action.yml").matchAll(/inputs\.([\w-]+)/g)].map((match) => match[1]));
		expect([...used].sort()).toStrictEqual(Object.keys(action.inputs).sort());
	});
});

describe("the hook", () => {
	it("is what pre-commit wants, and its entry runs", async () => {
		const [hook] = parse(read(".pre-commit-hooks.yaml")) as Record<string, unknown>[];
		expect(hook).toMatchObject({ id: "stackscan", language: "node", types: ["go"], pass_filenames: false });
		const [command, ...args] = String(hook?.["entry"]).split(" ");
		expect(command).toBe("stackscan");
		const { code, stderr } = await cli(args, { cwd: dir });
		expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("go.mod") as string });
	});
});

describe("other homes", () => {
	it("have files that parse, with options there are", async () => {
		const { stdout } = await cli(["--help"]);
		for (const name of ["ci/gitlab.yml", ".github/workflows/release.yml", "action.yml"]) {
			const text = read(name);
			expect(parse(text)).toBeTypeOf("object");
			const own = [...text.matchAll(/go-stackscan[^\n]*|options\+?=\([^)]*\)/g)].join(" ");
			for (const [flag] of own.matchAll(/--(?!yes)[a-z][\w-]+/g)) expect(stdout).toContain(flag);
		}
	});

	it("match the lines that are printed", async () => {
		const { problemMatcher } = JSON.parse(read("ci/problem-matcher.json")) as {
			problemMatcher: [{ pattern: [{ regexp: string }] }];
		};
		const matcher = new RegExp(problemMatcher[0].pattern[0].regexp);
		const { stdout } = await cli([growingPath]);
		const matched = stdout.split("\n").filter((line) => matcher.test(line));
		expect(matched.length).toBeGreaterThan(0);
		expect(matched.length).toBe(stdout.split("\n").filter((line) => /\(SS\d{3}\)$/.test(line)).length);
	});
});

describe("completion", () => {
	const scripts = new Map<string, string>();
	beforeAll(async () => {
		for (const shell of ["bash", "zsh", "fish"]) {
			const { code, stdout } = await cli(["completion", shell]);
			expect(code).toBe(0);
			scripts.set(shell, join(dir, `completion.${shell}`));
			writeFileSync(join(dir, `completion.${shell}`), stdout);
		}
	});

	/** What bash offers behind these words. */
	function offers(...words: string[]): string[] {
		const script = `source "$1"; shift; COMP_WORDS=(stackscan "$@"); COMP_CWORD=$#; _stackscan; printf '%s\\n' "\${COMPREPLY[@]}"`;
		return execFileSync("bash", ["-c", script, "bash", scripts.get("bash") ?? "", ...words], {
			cwd: dir,
			encoding: "utf8",
		})
			.trim()
			.split("\n");
	}

	it("knows commands, options, their values and rules", () => {
		expect(offers("ba")).toStrictEqual([""]);
		expect(offers("di")).toStrictEqual(["diff"]);
		expect(offers("--new")).toStrictEqual(["--new-from-merge-base"]);
		expect(offers("--fail-on", "w")).toStrictEqual(["warning"]);
		expect(offers("--format", "sar")).toStrictEqual(["sarif"]);
		expect(offers("explain", "SS00").sort()).toStrictEqual(
			rules.map(({ id }) => id).filter((id) => id.startsWith("SS00")),
		);
		expect(offers("config", "")).toStrictEqual(["verify", "schema"]);
		expect(offers("graph", "--fail")).toStrictEqual([""]);
	});

	it.each(["bash", "zsh", "fish"])("is a script that %s reads", (shell) => {
		const text = readFileSync(scripts.get(shell) ?? "", "utf8");
		for (const word of ["verify", "new-from-merge-base", "SS001", "sarif"]) expect(text).toContain(word);
		if (has(shell)) execFileSync(shell, [shell === "fish" ? "--no-execute" : "-n", scripts.get(shell) ?? ""]);
	});

	it("refuses a shell it does not know", async () => {
		const { code, stderr } = await cli(["completion", "csh"]);
		expect({ code, stderr }).toStrictEqual({
			code: 2,
			stderr: 'stackscan: no completion for "csh"\n  shells: bash, zsh, fish\n',
		});
	});
});

describe("the manual page", () => {
	it("has every command and option that the help has", async () => {
		const { stdout } = await cli(["man"]);
		const page = stdout.replaceAll("\\-", "-");
		expect(page.startsWith(".TH STACKSCAN 1 ")).toBe(true);
		for (const name of ["SCAN", "WHY", "DIFF", "CONFIG", "EXAMPLES"]) expect(page).toContain(`\n.SH ${name}\n`);
		for (const flag of ["--new-from-merge-base", "--write-baseline", "--fail-on"]) expect(page).toContain(flag);
		// Every line that begins with a dot is a macro that man(7) has.
		for (const [macro] of page.matchAll(/^\.[^ \n]*/gm))
			expect([".TH", ".SH", ".TP", ".B", ".nf", ".fi"]).toContain(macro);
		expect(readFileSync(join(root, "dist/stackscan.1"), "utf8")).toBe(stdout);
	});
});

describe("the bundle", () => {
	it("says whose code is in it", () => {
		const text = readFileSync(join(root, "dist/LICENSES.txt"), "utf8");
		for (const name of ["yaml", "chevrotain", "commander", "fast-glob"])
			expect(text).toMatch(new RegExp(`^${name} \\d`, "m"));
		expect(text).toContain("Permission");
	});
});

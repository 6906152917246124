/** The Containerfile's steps, played in a folder that stands for the image: no engine is needed, and none is tested. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { growingPath } from "../support/listing.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const image = mkdtempSync(join(tmpdir(), "stackscan-image-"));
afterAll(() => rmSync(image, { recursive: true, force: true }));

const steps = readFileSync(join(root, "Containerfile"), "utf8")
	.split("\n")
	.filter((line) => line !== "" && !line.startsWith("#"))
	.map((line) => {
		const [instruction = "", ...rest] = line.split(" ");
		return { instruction, rest: rest.join(" ") };
	});

function argument(instruction: string): string[] {
	return JSON.parse(steps.findLast((step) => step.instruction === instruction)?.rest ?? "[]") as string[];
}

const env = {
	...process.env,
	PATH: `${join(image, "usr/local/bin")}:${process.env["PATH"] ?? ""}`,
	GIT_CONFIG_SYSTEM: join(image, "etc/gitconfig"),
	STACKSCAN_CACHE: "off",
};

/** As COPY does: several sources and a directory want a slash, a directory's contents are copied. */
function copy(words: readonly string[]): void {
	const isOther = words[0]?.startsWith("--from=") === true;
	const files = words.slice(isOther ? 1 : 0, -1);
	const to = words.at(-1) ?? "";
	for (const file of files) {
		const target = join(image, to.endsWith("/") ? to + basename(file) : to);
		mkdirSync(dirname(target), { recursive: true });
		// What another image brings is Node.
		if (isOther) symlinkSync(process.execPath, target);
		else cpSync(join(root, file), target, { recursive: true });
	}
}

describe("the Containerfile", () => {
	beforeAll(() => {
		mkdirSync(join(image, "etc"), { recursive: true });
		for (const { instruction, rest } of steps) {
			if (instruction === "COPY") copy(rest.split(" "));
			if (instruction === "WORKDIR") mkdirSync(join(image, rest));
			if (instruction !== "RUN") continue;
			const script = rest.replaceAll("/usr/local", join(image, "usr/local"));
			const { status, stderr } = spawnSync("sh", ["-ec", script], { env, encoding: "utf8" });
			expect({ status, stderr }).toStrictEqual({ status: 0, stderr: "" });
		}
	});

	it("has instructions that there are, and takes its files from what .dockerignore leaves", () => {
		const known = ["FROM", "COPY", "RUN", "WORKDIR", "ENTRYPOINT", "CMD"];
		for (const { instruction } of steps) expect(known).toContain(instruction);
		const left = readFileSync(join(root, ".dockerignore"), "utf8").split("\n");
		const taken = steps
			.filter(({ instruction, rest }) => instruction === "COPY" && !rest.startsWith("--from="))
			.flatMap(({ rest }) => rest.split(" ").slice(0, -1));
		expect(taken.length).toBeGreaterThan(0);
		for (const file of taken) expect(left).toContain(`!${file}`);
	});

	it("makes a command that runs alone, the grammar included", () => {
		const src = join(image, "src");
		const [command = "", ...more] = argument("ENTRYPOINT");
		const run = (...args: string[]) => spawnSync(command, [...more, ...args], { cwd: src, env, encoding: "utf8" });
		writeFileSync(join(src, "a.s"), readFileSync(growingPath));
		// An operand that no listing of the standard library has is read by the grammar, not by what is known beforehand.
		writeFileSync(join(src, "b.s"), readFileSync(growingPath, "utf8").replace("funcid=0x0", "funcid=0x0 newword=0x1"));
		const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
		expect(run("--version")).toMatchObject({ status: 0, stdout: `stackscan ${version}\n`, stderr: "" });
		expect(run("a.s")).toMatchObject({ status: 1, stderr: "" });
		const traced = { cwd: src, env: { ...env, NODE_DEBUG: "module" }, encoding: "utf8" } as const;
		const { status, stderr } = spawnSync(command, ["b.s"], traced);
		expect(status).toBe(1);
		expect(stderr).toContain(join(image, "usr/local/lib/stackscan/dist/grammar.cjs"));
		// Without arguments it scans the packages in /src: here there are none.
		expect(run(...argument("CMD")).stderr).toContain("go.mod");
	});
});

/** The real benchstat on two listings of one program, before and after a change. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { cli } from "../support/cli.js";
import { describeWithGo } from "../support/go.js";

const dir = mkdtempSync(join(tmpdir(), "stackscan-benchstat-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const tool = "golang.org/x/perf/cmd/benchstat@v0.0.0-20260908200009-22c9c6c9d4da";
const benchstat = (...args: string[]) =>
	spawnSync("go", ["run", tool, ...args], { cwd: dir, encoding: "utf8", env: { ...process.env, GOFLAGS: "" } });

describeWithGo("benchstat", () => {
	it("compares the frames, needs and roots of two builds", async ({ skip }) => {
		const listing = (name: string): string =>
			fileURLToPath(new URL(`../../fixtures/${name}/go1.26.8-amd64.s`, import.meta.url));
		for (const name of ["band-before", "band-after"]) {
			const { stdout, stderr } = await cli(["--format", "benchmark", "--exit-zero", listing(name)]);
			expect(stderr).toBe("");
			writeFileSync(join(dir, name), stdout);
		}
		const { status, stdout, stderr } = benchstat("band-before", "band-after");
		// It is fetched: without a module proxy there is nothing to compare with.
		if (status !== 0 && /dial tcp|GOPROXY|no such host|disabled/.test(stderr)) skip("benchstat cannot be fetched here");
		expect({ status, stderr }).toStrictEqual({ status: 0, stderr: "" });
		expect(stdout).toMatch(/│\s+frame-B\s+│\s+frame-B\s+vs base/);
		expect(stdout).toMatch(/^Frame\/main\.render\s+128\.0 ± 0%\s+2080\.0 ± 0%\s+\+1525\.00%/m);
		expect(stdout).toMatch(/^Root\/main\.handle\s+64\.00 ± 0%\s+2016\.00 ± 0%/m);
		for (const unit of ["must-B", "may-B", "stack-B", "copied-B"]) expect(stdout).toContain(unit);
	});
});

/** What needs Go says so: skipped aloud where Go is missing, a failure in CI. */
import { spawnSync } from "node:child_process";
import { describe } from "vitest";

function goVersion(): string | null {
	const { status, stdout } = spawnSync("go", ["env", "GOVERSION"], { encoding: "utf8" });
	return status === 0 ? stdout.trim() : null;
}

export const go = goVersion();

/** True where tests that need Go can run. In CI (`CI=true`) a machine without Go is an error, never a skip. */
export function needsGo(what: string): boolean {
	if (go !== null) return true;
	if (process.env["CI"] === "true") throw new Error(`${what}: needs Go, and CI has none in PATH`);
	console.warn(`SKIPPED: ${what} needs Go, and there is none in PATH`);
	return false;
}

/** `describe` for tests that need Go. */
export function describeWithGo(what: string, tests: () => void): void {
	describe.skipIf(!needsGo(what))(what, tests);
}

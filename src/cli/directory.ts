/** Where results are kept from run to run, and how a file gets there. */
import { randomUUID } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

/** Directory of the cache, by the habits of the system; null when it is switched off (STACKSCAN_CACHE=off). */
export function cacheDirectory(env: Readonly<Record<string, string | undefined>>): string | null {
	const own = env["STACKSCAN_CACHE"];
	if (own === "off") return null;
	if (own !== undefined && own !== "") return own;
	if (process.platform === "win32" && env["LOCALAPPDATA"] !== undefined)
		return join(env["LOCALAPPDATA"], "go-stackscan");
	if (process.platform === "darwin") return join(homedir(), "Library", "Caches", "go-stackscan");
	return join(env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "go-stackscan");
}

/** Keeps a file, whole, for the next run, or does nothing where that is not possible. */
export function keepFile(path: string, make: () => Uint8Array): void {
	const half = `${path}.${randomUUID()}.tmp`;
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(half, make());
		renameSync(half, path);
	} catch {
		try {
			rmSync(half, { force: true });
		} catch {
			// What is called a directory may be a file.
		}
	}
}

/** Go programs that tests write: built whole, with their listing. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Built {
	readonly program: string;
	/** Of all its packages, the standard library's too. */
	readonly listing: string;
}

/** Builds a program of one file and hands it on; the files are gone afterwards. */
export async function withProgram<T>(source: string, use: (built: Built) => Promise<T>): Promise<T> {
	const directory = mkdtempSync(join(tmpdir(), "stackscan-program-"));
	try {
		writeFileSync(join(directory, "go.mod"), "module example.com/program\n\ngo 1.23\n");
		writeFileSync(join(directory, "main.go"), source);
		const program = join(directory, "program");
		const build = ["build", "-gcflags=all=-S", "-asmflags=all=-S", "-o", program, "."];
		const options = { cwd: directory, encoding: "utf8", maxBuffer: 1 << 30, stdio: "pipe" } as const;
		const listing = execFileSync("sh", ["-c", 'go "$@" 2>&1', "sh", ...build], options);
		return await use({ program, listing });
	} finally {
		rmSync(directory, { recursive: true, force: true });
	}
}

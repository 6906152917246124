/** Go statements of function values, in a whole program: what each may run, and that no promise covers less than that. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describeWithGo } from "../support/go.js";
import { scanText } from "../support/scan.js";

const SOURCE = `package main

var done = make(chan int)
var wanted int

//go:noinline
func small() {}

//go:noinline
func large() {
	var b [4000]byte
	b[wanted] = 1
	done <- int(b[wanted>>1])
}

//go:noinline
func start(f func()) { go f() }

func main() {
	go small()
	start(small)
	start(large)
	n := wanted
	check := func() { n++; large() }
	for i := range n {
		if i > 5 {
			go check()
		} else if i&1 == 0 {
			go check()
		}
		<-done
	}
	println(n)
}
`;

describeWithGo("go statements of function values", () => {
	it("a value that may be several functions is a root of its own", { timeout: 120_000 }, async () => {
		const directory = mkdtempSync(join(tmpdir(), "stackscan-started-"));
		try {
			writeFileSync(join(directory, "go.mod"), "module example.com/started\n\ngo 1.22\n");
			writeFileSync(join(directory, "main.go"), SOURCE);
			const build = ["build", "-gcflags=all=-S", "-asmflags=all=-S", "-o", join(directory, "program"), "."];
			const options = { cwd: directory, encoding: "utf8", maxBuffer: 1 << 30, stdio: "pipe" } as const;
			const listing = execFileSync("sh", ["-c", 'go "$@" 2>&1', "sh", ...build], options);
			const { roots } = (await scanText(listing)).report();
			const started = roots.filter(({ kind, sites }) => kind === "go" && sites[0]?.function.startsWith("main."));
			const told = started.map(({ function: name, verdict, sites }) => [
				name,
				verdict,
				sites.map(({ line }) => line).sort(),
			]);
			expect(told.sort()).toStrictEqual([
				["?", "likely", [17]],
				["main.main.func1", "always", [27, 29]],
				["main.small", "never", [20]],
			]);
		} finally {
			rmSync(directory, { recursive: true, force: true });
		}
	});
});

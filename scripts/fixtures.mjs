// Compiles the programs of fixtures/ anew: fixtures/<case>/<go version>-<goarch>.s. Needs Go, and the module proxy for the
// toolchains. `node scripts/fixtures.mjs [case...]`. Listings hold no path of this machine.
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../fixtures", import.meta.url));
const toolchains = ["go1.26.8", "go1.21.13"];
const goarchs = ["amd64", "arm64"];
/** One toolchain of each generation of the older dialects (docs/LISTING-FORMAT.md). */
const older = ["go1.7.6", "go1.9.7", "go1.12.17", "go1.14.15", "go1.16.15", "go1.17.13", "go1.18.10", "go1.20.14"];
const everyTarget = toolchains.flatMap((toolchain) => goarchs.map((goarch) => ({ toolchain, goarch })));
/** Cases with other targets. */
const targets = {
	goroutines: [...everyTarget, ...older.map((toolchain) => ({ toolchain, goarch: "amd64" }))],
	"band-before": everyTarget.filter(({ goarch }) => goarch === "amd64"),
	"band-after": everyTarget.filter(({ goarch }) => goarch === "amd64"),
	lint: everyTarget.filter(({ toolchain, goarch }) => goarch === "amd64" || toolchain === "go1.26.8"),
	// Built and run with the standard library: npm run verify:calls.
	"calls-forms": [],
	"calls-fields": everyTarget.filter(({ toolchain, goarch }) => toolchain === "go1.26.8" && goarch === "amd64"),
	"calls-values": everyTarget.filter(({ toolchain }) => toolchain === "go1.26.8"),
	pools: [...everyTarget, { toolchain: "go1.16.15", goarch: "amd64" }],
	article: [{ toolchain: "go1.7.6", goarch: "amd64" }],
};
/** Flags of the compiler: `-S` where nothing is said. */
const listingFlags = { abi: "-S -S", article: "-N -l -S" };
const MAX_BYTES = 450 << 10;

const wanted = process.argv.slice(2);
const cases = readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory());
for (const name of wanted.length > 0 ? wanted : cases) {
	const from = join(root, name);
	const sources = readdirSync(from).filter((file) => /^input.*\.(go|s)$/.test(file));
	if (sources.length === 0) continue;
	const work = mkdtempSync(join(tmpdir(), "stackscan-fixture-"));
	try {
		for (const file of sources) copyFileSync(join(from, file), join(work, file));
		for (const { toolchain, goarch } of targets[name] ?? everyTarget) {
			const minor = Number(toolchain.split(".")[1]);
			writeFileSync(join(work, "go.mod"), `module example.com/${name}\n\ngo 1.${Math.min(minor, 21)}\n`);
			const env = { ...process.env, GOTOOLCHAIN: toolchain, GOARCH: goarch, GOOS: "linux", CGO_ENABLED: "0" };
			for (const setting of ["GOFLAGS", "GOEXPERIMENT", "GO111MODULE"]) delete env[setting];
			env.GOENV = "off";
			const version = execFileSync("go", ["version"], { cwd: work, env, encoding: "utf8" }).split(" ")[2];
			if (version !== toolchain) throw new Error(`wanted ${toolchain}, the go command is ${version}`);
			const flags = listingFlags[name] ?? "-S";
			const trim = minor >= 13 ? ["-trimpath"] : [];
			const args = [
				"build",
				...trim,
				`-gcflags=${flags}`,
				`-asmflags=${flags.replace("-N -l ", "")}`,
				"-o",
				join(work, "out"),
				".",
			];
			const { status, stderr } = spawnSync("go", args, { cwd: work, env, encoding: "utf8", maxBuffer: 1 << 28 });
			if (status !== 0) throw new Error(`${name}: ${stderr}`);
			const goroot = execFileSync("go", ["env", "GOROOT"], { cwd: work, env, encoding: "utf8" }).trim();
			// A replayed listing has the paths of its first run, and the assembler's are never trimmed.
			const listing = stderr
				.replaceAll(/[^\s("]*stackscan-fixture-\w+/g, `example.com/${name}`)
				// A file that the go command makes itself, with -trimpath too (Go 1.12).
				.replaceAll(/[^\s("]*go-build\d+\/b\d+\//g, "")
				.replaceAll(`${goroot}/src/`, "");
			if (listing.length > MAX_BYTES) throw new Error(`${name}: ${listing.length} bytes of listing`);
			const to = join(from, `${toolchain}-${goarch}.s`);
			writeFileSync(to, listing);
			console.log(`${to}: ${listing.length} bytes`);
		}
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

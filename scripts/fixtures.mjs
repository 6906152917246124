// Compiles the programs of fixtures/ anew: fixtures/<case>/<go version>-<goarch>.s. Needs Go, and the module proxy for the
// toolchains. `node scripts/fixtures.mjs [case...]`. Listings hold no path of this machine (-trimpath).
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../fixtures", import.meta.url));
const toolchains = ["go1.26.8", "go1.21.13"];
const goarchs = ["amd64", "arm64"];
/** Cases whose listings are of `-S -S`. */
const doubled = new Set(["abi"]);
const MAX_BYTES = 300 << 10;

const wanted = process.argv.slice(2);
const cases = readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory());
for (const name of wanted.length > 0 ? wanted : cases) {
	const from = join(root, name);
	const sources = readdirSync(from).filter((file) => /^input.*\.(go|s)$/.test(file));
	if (sources.length === 0) continue;
	const work = mkdtempSync(join(tmpdir(), "stackscan-fixture-"));
	try {
		for (const file of sources) copyFileSync(join(from, file), join(work, file));
		writeFileSync(join(work, "go.mod"), `module example.com/${name}\n\ngo 1.21\n`);
		for (const toolchain of toolchains)
			for (const goarch of goarchs) {
				const env = { ...process.env, GOTOOLCHAIN: toolchain, GOARCH: goarch, GOOS: "linux", CGO_ENABLED: "0" };
				env.GOFLAGS = "";
				env.GOEXPERIMENT = "";
				const version = execFileSync("go", ["env", "GOVERSION"], { cwd: work, env, encoding: "utf8" }).trim();
				if (version !== toolchain) throw new Error(`wanted ${toolchain}, the go command is ${version}`);
				const flags = doubled.has(name) ? "-S -S" : "-S";
				const args = ["build", "-trimpath", `-gcflags=${flags}`, `-asmflags=${flags}`, "-o", "/dev/null", "."];
				const { status, stderr } = spawnSync("go", args, { cwd: work, env, encoding: "utf8", maxBuffer: 1 << 28 });
				if (status !== 0) throw new Error(`${name}: ${stderr}`);
				// The assembler prints the paths it was given, -trimpath or not; a replayed listing has those of its first run.
				const listing = stderr.replaceAll(/[^\s(]*stackscan-fixture-\w+/g, `example.com/${name}`);
				if (listing.length > MAX_BYTES) throw new Error(`${name}: ${listing.length} bytes of listing`);
				const to = join(from, `${toolchain}-${goarch}.s`);
				writeFileSync(to, listing);
				console.log(`${to}: ${listing.length} bytes`);
			}
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

// Indexes of the standard library that a release brings along (src/cli/stdindex.ts looks for them in dist/std): of the Go
// releases that are supported when it is made, for linux on amd64 and arm64. They belong to the build that makes them.
//   node scripts/std-indexes.mjs [--toolchains 1.26.8] [--goarch amd64,arm64] [--into dist/std]
// Fetches toolchains as the go command does. Some 5 MB each.
import { mkdirSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { main, root, run, withDirectory } from "./lib/proof.mjs";

/** The two releases that get fixes: go.dev/doc/devel/release. Raise them with each release of stackscan. */
const CURRENT = "1.26.8";

await main(() =>
	withDirectory(undefined, (directory) => {
		const { values } = parseArgs({
			options: {
				toolchains: { type: "string", default: CURRENT },
				goarch: { type: "string", default: "amd64,arm64" },
				into: { type: "string", default: join(root, "dist/std") },
			},
		});
		const into = resolve(values.into);
		rmSync(into, { recursive: true, force: true });
		mkdirSync(into, { recursive: true });
		for (const version of values.toolchains.split(","))
			for (const goarch of values.goarch.split(",")) {
				const path = join(into, `go${version}-linux-${goarch}.ssx`);
				const target = { GOOS: "linux", GOARCH: goarch, CGO_ENABLED: "0", GOTOOLCHAIN: `go${version}` };
				const env = { ...process.env, ...target, STACKSCAN_CACHE: "off" };
				run(process.execPath, [join(root, "dist/cli.js"), "index", "std", "-o", path], { cwd: directory, env });
				console.log(`${path}: ${Math.round(statSync(path).size / 1024)} KB`);
			}
		return true;
	}),
);

// The long form of test/robust: npm run fuzz -- --count 10000 --seed 1 [--arch amd64] [--kind flip,cut] [--verbose]
import { mkdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const outfile = `${root}/node_modules/.cache/stackscan/fuzz.mjs`;
mkdirSync(`${root}/node_modules/.cache/stackscan`, { recursive: true });
await build({
	absWorkingDir: root,
	entryPoints: ["test/robust/fuzz.ts"],
	outfile,
	bundle: true,
	packages: "external",
	platform: "node",
	target: "node20",
	format: "esm",
	logLevel: "warning",
});
process.argv.push("--data", `${root}/test/robust/data`);
await import(pathToFileURL(outfile).href);

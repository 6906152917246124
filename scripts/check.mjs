// Every check, in one command: format and lint, types, layering, unused code, build, tests, package.
// Goes on after a failure, so that one run says all that is wrong; exits 1 if anything was.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildCore } from "./core.mjs";
import { buildPage } from "./page.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const checks = [
	["format and lint", "biome", "check", "--error-on-warnings", "."],
	["types", "tsc", "--noEmit"],
	["types of the page", "tsc", "--noEmit", "-p", "page"],
	["types of the playground", "tsc", "--noEmit", "-p", "playground"],
	["lint with types", "eslint", "."],
	["layering", "depcruise", "--config", ".dependency-cruiser.mjs", "src"],
	["unused code", "knip"],
	["build", "node", "scripts/build.mjs"],
	["tests", "vitest", "run"],
	["package", "node", "scripts/check-package.mjs"],
];
const failed = [];
// Types and lint need them.
await buildCore();
await buildPage();
for (const [name, command, ...args] of checks) {
	console.log(`\n== ${name}`);
	const program = command === "node" ? process.execPath : `${root}node_modules/.bin/${command}`;
	const { status, error } = spawnSync(program, args, {
		cwd: root,
		stdio: "inherit",
		shell: process.platform === "win32",
	});
	if (error !== undefined) console.error(error.message);
	if (status !== 0) failed.push(name);
}
console.log(failed.length === 0 ? `\nall ${checks.length} checks passed` : `\nfailed: ${failed.join(", ")}`);
process.exit(failed.length === 0 ? 0 : 1);

// Generated Go programs run, every move of a stack predicted: test/growth with the tool's own answers and the reference.
//   npm run verify:growth [-- --count 1000] [any option of test/growth/run.mjs]
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root, stackscanCommand } from "./lib/proof.mjs";

const given = process.argv.slice(2);
const defaults = given.includes("--model") ? [] : ["--model", "both"];
const { status } = spawnSync(
	process.execPath,
	[join(root, "test/growth/run.mjs"), ...defaults, "--stackscan", stackscanCommand().join(" "), ...given],
	{ cwd: root, stdio: "inherit" },
);
process.exitCode = status ?? 2;

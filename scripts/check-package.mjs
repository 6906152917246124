// The package as users get it: packed, looked at by publint, installed without network in an empty folder, run.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const listing = join(root, "test/support/growing.s");
const place = mkdtempSync(join(tmpdir(), "stackscan-package-"));
const npm = (args, cwd) =>
	execFileSync("npm", args, {
		cwd,
		encoding: "utf8",
		stdio: ["ignore", "pipe", "inherit"],
		shell: process.platform === "win32",
	});

function check(condition, message) {
	if (condition) return;
	throw new Error(message);
}

try {
	// What is packed is what was built just now.
	const [packed] = JSON.parse(npm(["pack", "--json", "--ignore-scripts", "--pack-destination", place], root));
	const files = packed.files.map((file) => file.path);
	const stray = files.filter(
		(file) => !/^(dist\/|schema\/|docs\/rules\/|scripts\/prepare\.mjs$|package\.json$|README\.md$|LICENSE$)/.test(file),
	);
	check(stray.length === 0, `stray files in the package: ${stray.join(", ")}`);
	for (const wanted of [
		"dist/cli.js",
		"dist/grammar.cjs",
		"dist/known/amd64.rows",
		"dist/index.js",
		"dist/types/index.d.ts",
		"LICENSE",
		"README.md",
	]) {
		check(files.includes(wanted), `${wanted} is not in the package`);
	}
	const tarball = join(place, packed.filename);
	execFileSync(process.execPath, [join(root, "node_modules/publint/src/cli.js"), tarball, "--strict"], {
		stdio: "inherit",
	});

	const empty = join(place, "empty");
	mkdirSync(empty);
	writeFileSync(join(empty, "package.json"), '{ "private": true, "type": "module" }\n');
	npm(["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", tarball], empty);
	const installed = readdirSync(join(empty, "node_modules")).filter((name) => !name.startsWith("."));
	check(installed.join() === "go-stackscan", `installed with it: ${installed.join(", ")}`);
	// npm runs `prepare` where it takes a package for a checkout: there is nothing to build, and that is no error.
	execFileSync(process.execPath, [join(empty, "node_modules/go-stackscan/scripts/prepare.mjs")], { stdio: "pipe" });
	const bin = join(empty, "node_modules/.bin", process.platform === "win32" ? "stackscan.cmd" : "stackscan");
	const run = spawnSync(bin, [listing, "--format", "json"], {
		cwd: empty,
		encoding: "utf8",
		shell: process.platform === "win32",
	});
	check(run.status === 1, `exit code ${run.status}: ${run.stderr}`);
	check(JSON.parse(run.stdout).summary.always === 1, "the report is not the one that was expected");
	writeFileSync(
		join(empty, "use.js"),
		'import { reporters } from "go-stackscan";\nprocess.stdout.write([...reporters.keys()].join());\n',
	);
	const used = execFileSync(process.execPath, ["use.js"], { cwd: empty, encoding: "utf8" });
	check(used.split(",").includes("json"), `the library gives ${used}`);
	const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	console.log(`go-stackscan ${version}: ${files.length} files, ${Math.round(packed.size / 1024)} KB packed, runs`);
} finally {
	rmSync(place, { recursive: true, force: true });
}

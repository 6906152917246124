// The package as users get it: packed, looked at by publint, installed without network in an empty folder, run.
//   node scripts/check-package.mjs [--std DIR]    DIR: indexes of the standard library to pack along (scripts/std-indexes.mjs);
// without it those of dist/std, if there are any. With some, a listing that calls fmt and net is judged by them (needs Go).
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));
const listing = join(root, "test/support/growing.s");
const { values } = parseArgs({ options: { std: { type: "string" } } });
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

/** The checkout, or a copy of what is packed of it with other indexes. */
function sourceOf() {
	if (values.std === undefined) return root;
	const copy = join(place, "copy");
	const { files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	for (const name of [...files.filter((one) => !one.startsWith("!")), "package.json", "README.md", "LICENSE"])
		cpSync(join(root, name), join(copy, name), { recursive: true });
	cpSync(values.std, join(copy, "dist/std"), { recursive: true });
	return copy;
}

const program = `package main

import (
	"fmt"
	"net"
)

func dial(address string) {
	connection, err := net.Dial("tcp", address)
	fmt.Println(connection, err)
}

func main() { dial("localhost:80") }
`;

/** A listing of one file, judged by the indexes that were packed: of the Go that is installed, and of one that none is of. */
function checkLibrary(scan, versions) {
	const place = mkdtempSync(join(tmpdir(), "stackscan-program-"));
	try {
		writeFileSync(join(place, "go.mod"), "module program\n\ngo 1.21\n");
		writeFileSync(join(place, "main.go"), program);
		const [version] = versions;
		const env = { ...process.env, GOOS: "linux", GOARCH: "amd64", GOTOOLCHAIN: version, GOWORK: "off" };
		const built = spawnSync("go", ["build", "-gcflags=-S", "-o", "program", "."], {
			cwd: place,
			env,
			encoding: "utf8",
		});
		check(built.status === 0, `go build: ${built.stderr.slice(-400)}`);
		const file = join(place, "program.s");
		writeFileSync(file, built.stderr);
		const needOf = (report) => report.functions.find((f) => f.name === "main.dial").need;
		const judged = (...more) => JSON.parse(scan([file, "--format", "json", "--exit-zero", ...more]));
		const exact = judged("--go-version", version);
		check(exact.library?.isExact === true, `${version}: judged by ${JSON.stringify(exact.library)}`);
		check(exact.library.goVersion === version, `${version}: the report names ${exact.library.goVersion}`);
		// net.Dial alone has a frame of some 200 bytes, and calls what has more.
		check(needOf(exact).must > 500, `main.dial needs ${needOf(exact).must} bytes by std's index`);
		const other = judged("--go-version", "go1.19.13");
		check(other.library?.isExact !== true, "an index of another Go counts as exact");
		const warned = other.diagnostics.some(
			({ severity, message }) => severity === "warning" && message.includes("go1.19"),
		);
		check(warned, `no warning of another Go: ${JSON.stringify(other.diagnostics)}`);
		check(needOf(other).must === 0, "an index of another Go decides a bound");
	} finally {
		rmSync(place, { recursive: true, force: true });
	}
}

try {
	// What is packed is what was built just now.
	const from = sourceOf();
	const [packed] = JSON.parse(npm(["pack", "--json", "--ignore-scripts", "--pack-destination", place], from));
	const files = packed.files.map((file) => file.path);
	const stray = files.filter(
		(file) => !/^(dist\/|schema\/|docs\/rules\/|scripts\/prepare\.mjs$|package\.json$|README\.md$|LICENSE$)/.test(file),
	);
	check(stray.length === 0, `stray files in the package: ${stray.join(", ")}`);
	for (const wanted of [
		"dist/cli.js",
		"dist/main.cjs",
		"dist/reading.cjs",
		"dist/solver.cjs",
		"dist/package.json",
		"dist/grammar.cjs",
		"dist/known/amd64.rows",
		"dist/index.mjs",
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
	const indexes = files.filter((file) => /^dist\/std\/.*-linux-amd64\.ssx$/.test(file));
	check(values.std === undefined || indexes.length > 0, "no index of the standard library in the package");
	if (indexes.length > 0) {
		const versions = indexes.map((file) => /(go1\.[\d.]+\d)-/.exec(file)[1]);
		const env = { ...process.env, STACKSCAN_CACHE: "off" };
		checkLibrary((args) => execFileSync(bin, args, { cwd: empty, env, encoding: "utf8" }), versions);
	}
	writeFileSync(
		join(empty, "use.js"),
		'import { reporters } from "go-stackscan";\nprocess.stdout.write([...reporters.keys()].join());\n',
	);
	const used = execFileSync(process.execPath, ["use.js"], { cwd: empty, encoding: "utf8" });
	check(used.split(",").includes("json"), `the library gives ${used}`);
	const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	console.log(
		`go-stackscan ${version}: ${files.length} files, ${Math.round(packed.size / 1024)} KB packed, ${indexes.length} of std, runs`,
	);
} finally {
	rmSync(place, { recursive: true, force: true });
}

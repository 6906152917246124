// Builds dist/: cli.js, the bundle that it runs (main.cjs), what that loads when needed (reading.cjs, solver.cjs, grammar.cjs, known/), and
// index.mjs, nothing fetched at run time. What is called .js here is CommonJS: Node needs some milliseconds less to start it.
// --if-stale builds only when a source is newer than what was built; --no-types leaves the types out.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildCore } from "./core.mjs";
import { buildKnown } from "./known.mjs";
import { writeLicences } from "./licences.mjs";
import { buildPage } from "./page.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const flags = new Set(process.argv.slice(2));
const built = [
	"dist/cli.js",
	"dist/main.cjs",
	"dist/reading.cjs",
	"dist/solver.cjs",
	"dist/grammar.cjs",
	"dist/known/amd64.rows",
	"dist/index.mjs",
	"dist/types/index.d.ts",
].map((file) => join(root, file));

/** Time of the newest source, in ms. */
function newest(path) {
	const stat = statSync(path);
	if (!stat.isDirectory()) return stat.mtimeMs;
	return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const sources = [
	"core",
	"page",
	"src",
	"package.json",
	"package-lock.json",
	"tsconfig.json",
	"tsconfig.build.json",
	"scripts/build.mjs",
	"scripts/core.mjs",
	"scripts/page.mjs",
	"scripts/known.mjs",
	"scripts/licences.mjs",
];

/** Stands for the sources: an index made by another build is not taken for one of this build's. */
function fingerprint() {
	const hash = createHash("sha256");
	const add = (path) => {
		if (!statSync(path).isDirectory()) hash.update(readFileSync(path)).update("\0");
		else for (const name of readdirSync(path).sort()) if (!name.includes(".generated.")) add(join(path, name));
	};
	for (const name of sources) if (existsSync(join(root, name))) add(join(root, name));
	return hash.digest("hex").slice(0, 12);
}

function isStale() {
	if (!built.every((file) => existsSync(file))) return true;
	const changed = Math.max(...sources.map((name) => newest(join(root, name))));
	return changed > Math.min(...built.map((file) => statSync(file).mtimeMs));
}

if (flags.has("--if-stale") && !isStale()) process.exit(0);

await buildCore();
await buildPage();
await buildKnown(join(root, "dist/known"));
const { build } = await import("esbuild");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const common = {
	absWorkingDir: root,
	bundle: true,
	platform: "node",
	target: "node20",
	format: "esm",
	// Names and lines stay readable: a user who meets a bug can read the trace, a reviewer the package.
	minifySyntax: true,
	legalComments: "eof",
	metafile: true,
	logLevel: "warning",
	define: { STACKSCAN_VERSION: JSON.stringify(version), STACKSCAN_BUILD: JSON.stringify(fingerprint()) },
};
/**
 * Parts of Node that most runs need nothing of, and that take as long to load as a fifth of the bundle: loaded when something of
 * them is used. What stands for each inherits all from one that looks it up: esbuild copies own properties one by one.
 */
const lazyBuiltins = {
	name: "lazy-builtins",
	setup(build) {
		build.onResolve(
			{ filter: /^(?:node:)?(?:child_process|crypto|fs\/promises|module|stream|v8|worker_threads|zlib)$/ },
			({ path, namespace }) => (namespace === "lazy" ? { path, external: true } : { path, namespace: "lazy" }),
		);
		build.onLoad({ filter: /.*/, namespace: "lazy" }, ({ path }) => {
			const module = `require(${JSON.stringify(path)})`;
			const traps = `{ get: (_, name) => ${module}[name], has: (_, name) => name in ${module} }`;
			return { contents: `module.exports = Object.create(new Proxy({}, ${traps}));` };
		});
	},
};
/** Of the command: CommonJS, in which import.meta.url is made from what Node gives such a file. */
const command = {
	...common,
	format: "cjs",
	plugins: [lazyBuiltins],
	define: { ...common.define, "import.meta.url": "importMetaUrl" },
};
const importMetaUrl = 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;';

// Not all of dist/: somebody may be running cli.js while it is written anew.
for (const name of ["types", "code"]) rmSync(join(root, "dist", name), { recursive: true, force: true });
const bundle = await build({
	...command,
	entryPoints: ["src/cli/main.ts"],
	outfile: "dist/main.cjs",
	// A function, as Node makes one of each such file: cli.js compiles and calls it.
	banner: { js: `(function (exports, require, module, __filename, __dirname) {${importMetaUrl}` },
	footer: { js: "})" },
});
writeInAscii(join(root, "dist/main.cjs"));
for (const thread of ["reading", "solver"])
	await build({
		...command,
		entryPoints: [`src/cli/${thread}.ts`],
		outfile: `dist/${thread}.cjs`,
		banner: { js: importMetaUrl },
	});
await build({
	...command,
	entryPoints: ["src/cli/launch.ts"],
	outfile: "dist/cli.js",
	banner: { js: "#!/usr/bin/env node" },
});
writeFileSync(join(root, "dist/package.json"), '{ "type": "commonjs" }\n');
const grammar = { entryPoints: ["src/parser/grammar.ts"], outfile: "dist/grammar.cjs" };
const parser = await build({ ...common, ...grammar, format: "cjs" });
writeLicences(root, [bundle.metafile, parser.metafile], join(root, "dist/LICENSES.txt"));
chmodSync(join(root, "dist/cli.js"), 0o755);
const cli = (args, options) => execFileSync(process.execPath, [join(root, "dist/cli.js"), ...args], options);
writeFileSync(join(root, "dist/stackscan.1"), cli(["man"], { encoding: "utf8" }));
keepCode();
await build({
	...common,
	entryPoints: ["src/index.ts"],
	outfile: "dist/index.mjs",
	// fast-glob is CommonJS and asks for Node's built-ins by require().
	banner: {
		js: 'import { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);',
	},
});
if (!flags.has("--no-types")) {
	const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
	execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });
	writeFileSync(join(root, "dist/types/package.json"), '{ "type": "module" }\n');
}

/** esbuild leaves other characters in regular expressions and raw templates; cli.js takes each byte for a character. */
function writeInAscii(file) {
	const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
	writeFileSync(file, readFileSync(file, "utf8").replaceAll(/[\u0080-\uffff]/g, escaped));
}

/** What V8 makes of the bundle, by this Node: left beside it, so that no run has to (src/cli/code.ts). */
function keepCode() {
	const cache = mkdtempSync(join(tmpdir(), "stackscan-code-"));
	try {
		const env = { ...process.env, NODE_OPTIONS: "", STACKSCAN_CACHE: cache };
		cli(["--exit-zero", join(root, "test/support/growing.s")], { env });
		if (existsSync(join(cache, "code"))) cpSync(join(cache, "code"), join(root, "dist/code"), { recursive: true });
	} finally {
		rmSync(cache, { recursive: true, force: true });
	}
}

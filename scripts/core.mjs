// Compiles the core (core/*.ts) and the solver (core/solve/*.ts), both AssemblyScript, to WebAssembly and writes them as TypeScript modules.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const modules = [
	{
		name: "core",
		folder: "core",
		layout: ["src/parser/layout.ts", "src/parser/layout"],
		target: "src/parser/core.generated.ts",
	},
	{
		name: "solver",
		folder: "core/solve",
		layout: ["src/analysis/solverlayout.ts"],
		target: "src/analysis/solver.generated.ts",
	},
];

function isFresh({ folder, layout, target }) {
	const written = statSync(join(root, target), { throwIfNoEntry: false })?.mtimeMs ?? 0;
	const sources = [folder, ...layout].map((path) => join(root, path)).flatMap(filesOf);
	return [...sources, fileURLToPath(import.meta.url)].every((path) => statSync(path).mtimeMs < written);
}

/** A file, or the sources in a folder. */
function filesOf(path) {
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.filter((name) => name.endsWith(".ts"))
		.map((name) => join(path, name));
}

/** Node's imports end in .js, AssemblyScript's in nothing; what both read is written as Node wants it. */
function readSource(name, directory) {
	const path = resolve(directory, name.replace(/\.js\.ts$/, ".ts"));
	return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/** Before the tests. */
export const setup = buildCore;

/** Builds what is not newer than all of its sources. */
export async function buildCore() {
	for (const module of modules) if (!isFresh(module)) await compile(module);
}

async function compile({ name, folder, target }) {
	const { default: asc } = await import("assemblyscript/asc");
	const directory = mkdtempSync(join(tmpdir(), "stackscan-core-"));
	try {
		const output = join(directory, "core.wasm");
		const flags = ["-O3", "--runtime", "stub", "--noAssert", "--enable", "simd", "--use", "abort="];
		const command = [`${folder}/index.ts`, "--baseDir", root, "--outFile", output, ...flags];
		const { error, stderr } = await asc.main(command, { readFile: readSource });
		if (error) throw new Error(`${name}: ${error.message}\n${stderr.toString()}`);
		const bytes = readFileSync(output).toString("base64");
		writeFileSync(
			join(root, target),
			`/** WebAssembly of ${folder}/, in base64: written by scripts/core.mjs. */\nexport const ${name} = "${bytes}";\n`,
		);
	} finally {
		rmSync(directory, { recursive: true, force: true });
	}
}

// Compiles the core (core/*.ts) and the solver (core/solve/*.ts), both AssemblyScript, to WebAssembly and writes them as TypeScript modules.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const modules = [
	{ name: "core", folder: "core", layout: "src/parser/layout.ts", target: "src/parser/core.generated.ts" },
	{
		name: "solver",
		folder: "core/solve",
		layout: "src/analysis/solverlayout.ts",
		target: "src/analysis/solver.generated.ts",
	},
];

function isFresh({ folder, layout, target }) {
	const written = statSync(join(root, target), { throwIfNoEntry: false })?.mtimeMs ?? 0;
	const names = readdirSync(join(root, folder)).filter((name) => name.endsWith(".ts"));
	const sources = [...names.map((name) => join(folder, name)), layout].map((path) => join(root, path));
	return [...sources, fileURLToPath(import.meta.url)].every((path) => statSync(path).mtimeMs < written);
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
		const { error, stderr } = await asc.main([`${folder}/index.ts`, "--baseDir", root, "--outFile", output, ...flags]);
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

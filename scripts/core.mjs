// Compiles the core (core/*.ts, AssemblyScript) to WebAssembly and writes it as a TypeScript module.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = join(root, "src/parser/core.generated.ts");

function isFresh() {
	const written = statSync(target, { throwIfNoEntry: false })?.mtimeMs ?? 0;
	const sources = readdirSync(join(root, "core")).map((name) => join(root, "core", name));
	return [...sources, join(root, "src/parser/layout.ts"), fileURLToPath(import.meta.url)].every(
		(path) => statSync(path).mtimeMs < written,
	);
}

/** Before the tests. */
export const setup = buildCore;

/** Builds the core unless it is newer than all of its sources. */
export async function buildCore() {
	if (isFresh()) return;
	const { default: asc } = await import("assemblyscript/asc");
	const directory = mkdtempSync(join(tmpdir(), "stackscan-core-"));
	try {
		const output = join(directory, "core.wasm");
		const flags = ["-O3", "--runtime", "stub", "--noAssert", "--enable", "simd", "--use", "abort="];
		const { error, stderr } = await asc.main(["core/index.ts", "--baseDir", root, "--outFile", output, ...flags]);
		if (error) throw new Error(`core: ${error.message}\n${stderr.toString()}`);
		const bytes = readFileSync(output).toString("base64");
		writeFileSync(
			target,
			`/** WebAssembly of core/, in base64: written by scripts/core.mjs. */\nexport const core = "${bytes}";\n`,
		);
	} finally {
		rmSync(directory, { recursive: true, force: true });
	}
}

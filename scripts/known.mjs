// Works out what can be known of an architecture before a listing is read (src/analysis/knowledge.ts), from the texts in
// src/arch/known/*.txt, and writes it beside the bundle.
//   node scripts/known.mjs --collect GOARCH LISTING...      makes such a list from listings, as that of the standard library
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const lists = join(root, "src/arch/known");

/** The sources, as a module of this process. */
async function sources() {
	const directory = mkdtempSync(join(tmpdir(), "stackscan-known-"));
	try {
		const outfile = join(directory, "knowledge.mjs");
		const entry = { contents: 'export * from "./src/analysis/knowledge.js"; import "./src/parser/eager.js";' };
		await build({
			absWorkingDir: root,
			stdin: { ...entry, resolveDir: root, loader: "ts" },
			outfile,
			bundle: true,
			platform: "node",
			format: "esm",
			logLevel: "warning",
		});
		return await import(pathToFileURL(outfile).href);
	} finally {
		rmSync(directory, { recursive: true, force: true });
	}
}

/** Lists are read and written in three parts: shapes, tails of TEXT lines, words of headers. */
const PARTS = ["# shapes", "# tails", "# words"];

/** `target`: the folder for what is known. */
export async function buildKnown(target) {
	const { knowledgeOf, architectures } = await sources();
	rmSync(target, { recursive: true, force: true });
	mkdirSync(target, { recursive: true });
	const found = readdirSync(lists).map((name) => {
		const parts = readFileSync(join(lists, name), "utf8").split(/^# \w+\n/m);
		return [name.replace(/\.txt$/, ""), ...parts.slice(1).map((part) => part.split("\n").slice(0, -1))];
	});
	// Whose listing it is shows when it is read: one of another architecture may be read first.
	const tails = [...new Set(found.flatMap((list) => list[2]))];
	const words = [...new Set(found.flatMap((list) => list[3]))];
	for (const [goarch, shapes] of found) {
		const { knowledge, answers } = knowledgeOf(architectures.get(goarch), { shapes, tails, words });
		const { rows, ...texts } = knowledge;
		writeFileSync(join(target, `${goarch}.json`), JSON.stringify({ ...texts, answers }));
		writeFileSync(join(target, `${goarch}.rows`), rows);
	}
}

async function collect(goarch, listings) {
	const { commonIn } = await sources();
	const found = listings.map((listing) => commonIn(goarch, readFileSync(listing)));
	const parts = ["shapes", "tails", "words"].map((part) => [...new Set(found.flatMap((one) => one[part]))].sort());
	const text = parts.map((part, i) => `${PARTS[i]}\n${part.map((one) => `${one}\n`).join("")}`).join("");
	mkdirSync(lists, { recursive: true });
	writeFileSync(join(lists, `${goarch}.txt`), text);
	console.log(`${goarch}: ${parts.map((part) => part.length).join(", ")}`);
}

if (process.argv[2] === "--collect") await collect(process.argv[3], process.argv.slice(4));

// Calls through values against running programs: npm run verify:calls
// Builds each fixtures/calls-* program with its listing, the standard library included, runs it, and asks that each call that
// it printed is an edge of the graph, and that as facts (none of them open) where calls.json names the caller. Exit 1: a
// pair is missing, or a call is open.
import { copyFileSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
	goEnvironment,
	LIST_ALL,
	list,
	main,
	root,
	run,
	stackscanCommand,
	withDirectory,
	writeModule,
} from "./lib/proof.mjs";

const fixtures = join(root, "fixtures");

/** Callees by caller, as `stackscan graph` prints them. */
function edgesOf(listing) {
	const [command, ...first] = stackscanCommand();
	const { stdout } = run(command, [...first, "graph", "--possible", "--format", "tsv", listing]);
	const edges = new Map();
	for (const line of stdout.split("\n")) {
		const [caller, callee] = line.split("\t");
		if (callee === undefined) continue;
		if (!edges.has(caller)) edges.set(caller, new Set());
		edges.get(caller).add(callee);
	}
	return edges;
}

/** Method values and promoted methods: the runtime leaves them out of what it prints. */
const isWrapper = (name) => name.endsWith("-fm") || !name.includes(".func");

main(() =>
	withDirectory(undefined, (directory) => {
		const { env, version, goos, goarch } = goEnvironment();
		let good = true;
		for (const name of readdirSync(fixtures).filter((one) => one.startsWith("calls-"))) {
			const work = writeModule(join(directory, name));
			copyFileSync(join(fixtures, name, "input.go"), join(work, "input.go"));
			const listing = list(work, env, join(directory, `${name}.txt`), [
				"build",
				...LIST_ALL,
				"-o",
				join(directory, `${name}.exe`),
				".",
			]);
			const { stdout, stderr } = run(join(directory, `${name}.exe`), []);
			const pairs = [...new Set(`${stdout}${stderr}`.match(/^main\.\S+ main\.\S+$/gm) ?? [])].map((line) =>
				line.split(" "),
			);
			const edges = edgesOf(listing);
			const reaches = (caller, callee) => {
				const next = edges.get(caller) ?? new Set();
				return next.has(callee) || [...next].some((one) => isWrapper(one) && edges.get(one)?.has(callee));
			};
			const missing = pairs.filter(([caller, callee]) => !reaches(caller, callee));
			const named = Object.keys(JSON.parse(readFileSync(join(fixtures, name, "calls.json"), "utf8")));
			const open = named.filter((caller) => edges.get(caller)?.has("?") === true);
			for (const pair of missing) console.log(`${name}: no edge ${pair.join(" -> ")}`);
			for (const caller of open) console.log(`${name}: a call of ${caller} is open`);
			console.log(
				`${name}: ${version} ${goos}/${goarch}: ${pairs.length} pairs, ${missing.length} missing; ${open.length} of ${named.length} callers open`,
			);
			if (missing.length > 0 || open.length > 0 || pairs.length === 0) good = false;
		}
		return good;
	}),
);

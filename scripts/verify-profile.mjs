// Calls that profiles saw, against the graph: npm run verify:profile -- LISTING BINARY PROFILE...
// A heap profile of every allocation (go test -memprofile FILE -memprofilerate 1) has the stacks of all of them: thousands of pairs of
// caller and callee that no growth has. Block and CPU profiles will do, too. Each pair must be an edge of the graph: a known one, a
// possible one, or one of the fallback. The listing is that of the very build that ran. Exit 1: a pair is missing.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { classes, passes, plain, waysOf, wrappersIn } from "./lib/pairs.mjs";
import { CannotRun, main, root, run, stackscanCommand, withDirectory } from "./lib/proof.mjs";

const [listing, binary, ...profiles] = process.argv.slice(2);

/** What the kernel starts on a goroutine's behalf is called by no code. */
const signals = /^runtime\.(?:asyncPreempt2?|sigpanic\d*|debugCall\w*|sigtramp\w*|sigreturn\w*|sighandler)$/;
/** Under these the deferred functions of any function above run. */
const unwinding = /^runtime\.(?:Goexit|sigpanic\d*|(?:go)?[pP]anic\w*)$/;

/** Functions of the binary by the addresses at which they begin, in order: wrappers, too, which profiles do not name. */
function symbolsOf(binary) {
	const lines = run("go", ["tool", "nm", "-n", binary]).stdout.split("\n");
	const found = lines.flatMap((line) => {
		const [, address, name] = /^ *([0-9a-f]+) [Tt] (.*)$/.exec(line) ?? [];
		return name === undefined ? [] : [{ at: Number.parseInt(address, 16), name: plain(name.replace(/\.abi0$/, "")) }];
	});
	return (address) => {
		let [low, high] = [0, found.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (found[middle].at <= address) low = middle + 1;
			else high = middle;
		}
		return found[low - 1]?.name ?? "";
	};
}

/** Stacks of a profile, functions of the binary, innermost first. */
function* stacksOf(profile, symbol) {
	const [samples, locations] = run("go", ["tool", "pprof", "-raw", profile]).stdout.split("\nLocations\n");
	const names = new Map();
	for (const [, id, address] of locations.matchAll(/^ *(\d+): 0x([0-9a-f]+) /gm))
		names.set(id, symbol(Number.parseInt(address, 16)));
	for (const [, ids] of samples.matchAll(/^ *\d[\d ]*: ([\d ]+)$/gm))
		yield ids
			.trim()
			.split(/ +/)
			.map((id) => names.get(id));
}

/** Pairs of caller and callee, with those above of which one must call, by every stack that has the pair. */
function pairsOf(files, symbol) {
	const pairs = new Map();
	for (const file of files)
		for (const names of stacksOf(file, symbol))
			for (let i = 0; i + 1 < names.length; i++) {
				const callee = names[i];
				const above = names.slice(i + 1);
				if (signals.test(callee)) continue;
				const count = unwinding.test(above[0]) ? above.length : above[0] === "runtime.deferreturn" ? 2 : 1;
				const pair = pairs.get(`${above[0]} ${callee}`) ?? { caller: above[0], callee, stacks: new Map() };
				pairs.set(`${above[0]} ${callee}`, pair);
				const callers = [...new Set(above.slice(0, count))];
				pair.stacks.set(callers.join(" "), callers);
			}
	return [...pairs.values()];
}

main(() =>
	withDirectory(undefined, async (directory) => {
		if (profiles.length === 0) throw new CannotRun("usage: npm run verify:profile -- LISTING BINARY PROFILE...");
		const outfile = join(directory, "edges.mjs");
		const entryPoints = [join(root, "scripts/lib/indexedges.ts")];
		await build({ entryPoints, outfile, bundle: true, platform: "node", format: "esm", logLevel: "error" });
		const { graphOf } = await import(pathToFileURL(outfile).href);
		const index = join(directory, "program.ssx");
		const [command, ...first] = stackscanCommand();
		run(command, [...first, "index", "-q", "-o", index, listing]);
		const bytes = readFileSync(index);
		const { tool } = JSON.parse(bytes.toString("latin1", 0, 1 << 20).split("\n", 2)[1]);

		const pairs = pairsOf(profiles, symbolsOf(binary));
		const hidden = wrappersIn(listing);
		const seen = new Set(pairs.flatMap(({ callee, stacks }) => [callee, ...[...stacks.values()].flat()]));
		const callers = new Set(pairs.flatMap(({ stacks }) => [...stacks.values()].flat()));
		const edges = new Map();
		const graph = await graphOf(bytes, tool);
		/** Adds edges of a class; the fallback of all callers would be millions. */
		const add = (guesses, wanted) => {
			for (const { caller, callee, possible, fallback } of graph(guesses, (name) => wanted(plain(name)))) {
				const to = plain(callee);
				if (!seen.has(to) && !hidden.has(to)) continue;
				const from = plain(caller);
				const callees = edges.get(from) ?? new Map();
				edges.set(from, callees);
				const kind = fallback ? 2 : possible ? 1 : 0;
				callees.set(to, Math.min(callees.get(to) ?? kind, kind));
			}
		};
		/** Known from one stack and not from another: the worst counts. */
		const classOf = ({ callee, stacks }) => {
			let worst = 0;
			for (const names of stacks.values()) {
				const ways = names.map((name) => wayTo(name, callee)).filter((way) => way >= 0);
				worst = Math.max(worst, Math.min(classes.length, ...ways));
			}
			return worst;
		};
		add("possible", (name) => callers.has(name) || hidden.has(name));
		let wayTo = waysOf(edges, hidden);
		const lost = pairs.filter((pair) => classOf(pair) === classes.length);
		const losing = new Set(lost.flatMap(({ stacks }) => [...stacks.values()].flat()));
		if (lost.length > 0) add("fallback", (name) => losing.has(name) || passes.test(name));
		wayTo = waysOf(edges, hidden);
		const counts = [0, 0, 0, 0];
		for (const pair of pairs) {
			const found = classOf(pair);
			counts[found]++;
			if (found === classes.length) console.log(`no edge ${pair.caller} -> ${pair.callee}`);
		}
		console.log(`${pairs.length} pairs, ${counts[1]} possible, ${counts[2]} in the fallback, ${counts[3]} missing`);
		return counts[3] === 0;
	}),
);

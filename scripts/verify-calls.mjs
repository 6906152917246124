// Calls through values against running programs: npm run verify:calls [-- calls-forms ...]
// Builds each fixtures/calls-* program with its listing, the standard library included, runs it, and asks that each pair of
// caller and callee that it printed is an edge of the graph: a known one, a possible one, or one of the fallback of calls whose
// value is lost (which is said). calls.json names callers none of whose calls may be open. Exit 1: a pair is missing, or such
// a call is open. GOARCH=arm64: on other machines run by qemu-aarch64.
import { closeSync, copyFileSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import { dirname, join } from "node:path";
import { classes, plain, waysOf, wrappersIn } from "./lib/pairs.mjs";
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
/** Of programs that need a newer Go than others: N of Go 1.N. */
const since = { "calls-forms": 25 };

/** As the runtime prints names: listings say C.f of what is _Cfunc_f in the program. */
const printed = (name) => plain(name.replace(/^main\.C\./, "main._Cfunc_"));

/** Lines of a file of any size. */
function* linesOf(path) {
	const file = openSync(path, "r");
	const piece = Buffer.alloc(1 << 20);
	let rest = "";
	for (let length = readSync(file, piece); length > 0; length = readSync(file, piece)) {
		const lines = (rest + piece.toString("utf8", 0, length)).split("\n");
		rest = lines.pop();
		yield* lines;
	}
	closeSync(file);
}

/** By caller and callee the number of the class, as `stackscan graph` prints them; of callers that are wanted, and of wrappers. */
function edgesOf(listings, wanted, hidden, out) {
	const [command, ...first] = stackscanCommand();
	run(command, [...first, "graph", "--fallback", "--format", "tsv", ...listings], { stdout: out });
	const edges = new Map();
	const names = new Map();
	for (const line of linesOf(out)) {
		const [from, to, , , kind = ""] = line.split("\t");
		if (to === undefined) continue;
		const caller = names.get(from) ?? printed(from);
		names.set(from, caller);
		if (!wanted.has(caller) && !hidden.has(caller)) continue;
		const callees = edges.get(caller) ?? new Map();
		edges.set(caller, callees);
		const callee = printed(to);
		callees.set(callee, Math.min(callees.get(callee) ?? classes.length, classes.indexOf(kind)));
	}
	return edges;
}

/** What the kernel starts on a goroutine's behalf is called by no code. */
const faults = "runtime.sigpanic";
/** Where a goroutine has left its stack for C that calls it back: between cgocall and cgocallback no code of Go's calls another. */
const leaves = "runtime.systemstack_switch";
/** Programs that need a C compiler. */
const withC = new Set(["calls-cgo", "calls-plugin"]);
/** The folder of a plugin that a program loads: built as one, and listed with it. */
const PLUGIN = "plugin";

/** What runs programs of another architecture on this machine. */
const emulator = (goarch) => (goarch === "arm64" && process.arch !== "arm64" ? ["qemu-aarch64"] : []);

main(() =>
	withDirectory(undefined, (directory) => {
		const { env, version, goos, goarch } = goEnvironment();
		const minor = Number(version.split(".")[1]);
		const hasC = run("go", ["env", "CGO_ENABLED"], { env }).stdout.trim() === "1";
		let good = true;
		const only = process.argv.slice(2);
		for (const name of readdirSync(fixtures).filter((one) => one.startsWith("calls-"))) {
			if (only.length > 0 && !only.includes(name)) continue;
			if (minor < (since[name] ?? 0)) {
				console.log(`${name}: needs Go 1.${since[name]}, not run`);
				continue;
			}
			if (withC.has(name) && !hasC) {
				console.log(`${name}: needs a C compiler and cgo, not run`);
				continue;
			}
			const language = { "go.mod": `module proof\n\ngo 1.${since[name] ?? 21}\n` };
			const work = writeModule(join(directory, name), language);
			const from = join(fixtures, name);
			for (const file of readdirSync(from, { recursive: true }).filter((one) =>
				/(?:^|[\\/])input[^\\/]*\.(?:go|s)$/.test(one),
			)) {
				mkdirSync(dirname(join(work, file)), { recursive: true });
				copyFileSync(join(from, file), join(work, file));
			}
			const program = join(directory, `${name}.exe`);
			const args = ["build", ...LIST_ALL, "-o", program, "."];
			const listings = [list(work, env, join(directory, `${name}.txt`), args)];
			const [started, ...given] = [...emulator(goarch), program];
			if (existsSync(join(from, PLUGIN))) {
				const loaded = join(directory, `${name}.so`);
				const asPlugin = ["build", ...LIST_ALL, "-buildmode=plugin", "-o", loaded, `./${PLUGIN}`];
				listings.push(list(work, env, join(directory, `${name}-plugin.txt`), asPlugin));
				given.push(loaded);
			}
			const { stdout, stderr } = run(started, given);
			const said = `${stdout}${stderr}`.matchAll(/^(?:pair (\S+) (\S+)|(main\.\S+) (main\.\S+))$/gm);
			const pairs = [...new Set([...said].map(([, a, b, c, d]) => `${a ?? c} ${b ?? d}`))]
				.map((pair) => pair.split(" "))
				.filter(([, callee]) => callee !== faults)
				.filter((pair) => !withC.has(name) || !pair.includes(leaves));
			const table = join(from, "calls.json");
			const named = existsSync(table) ? Object.keys(JSON.parse(readFileSync(table, "utf8"))) : [];
			const wanted = new Set([...pairs.map(([caller]) => caller), ...named]);
			const hidden = new Set(listings.flatMap((listing) => [...wrappersIn(listing, printed)]));
			const edges = edgesOf(listings, wanted, hidden, join(directory, `${name}.tsv`));
			const wayTo = waysOf(edges, hidden);
			const ways = pairs.map(([caller, callee]) => wayTo(caller, callee));
			const open = named.filter((caller) => edges.get(caller)?.has("?") === true);
			for (const [i, pair] of pairs.entries()) {
				if (ways[i] < 0) console.log(`${name}: no edge ${pair.join(" -> ")}`);
				if (ways[i] > 0) console.log(`${name}: ${classes[ways[i]]} ${pair.join(" -> ")}`);
			}
			for (const caller of open) console.log(`${name}: a call of ${caller} is open`);
			const count = (kind) => ways.filter((way) => way === kind).length;
			console.log(
				`${name}: ${version} ${goos}/${goarch}: ${pairs.length} pairs, ${count(1)} possible, ${count(2)} in the fallback, ${count(-1)} missing; ${open.length} of ${named.length} callers open`,
			);
			if (count(-1) > 0 || open.length > 0 || pairs.length === 0) good = false;
		}
		return good;
	}),
);

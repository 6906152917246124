// Cases from the world, judged by the tool and, where they are ours, run: grpc-go's stream goroutine, chains whose
// growth can be computed, and goroutines that are hard on the promises `always` and `never`.
//   npm run verify:cases [-- --only grpc,chains,repeat,promises] [--keep DIR]
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
	goEnvironment,
	LIST_ALL,
	list,
	main,
	report,
	root,
	run,
	stackscanCommand,
	table,
	withDirectory,
	writeModule,
} from "./lib/proof.mjs";

/** One line of the table: what was asked, what was expected, what came out. */
class Table {
	rows = [];
	good = true;
	check(what, expected, found) {
		const same = String(expected) === String(found);
		this.rows.push([what, expected, found, same ? "" : "DIFFER"]);
		if (!same) this.good = false;
	}
	print(title) {
		console.log(`\n${title}\n${table([["", "expected", "stackscan", ""], ...this.rows])}`);
		return this.good;
	}
}

const GRPC = "google.golang.org/grpc";
const GRPC_MAIN = `package main

import (
	"net"

	"${GRPC}"
)

func main() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err == nil {
		err = grpc.NewServer().Serve(l)
	}
	if err != nil {
		panic(err)
	}
}
`;
/** Measured with Go 1.26 on linux/amd64 by those who report the case. */
const GRPC_FRAMES = {
	[`${GRPC}.(*Server).serveStreams.func2.1`]: 96,
	[`${GRPC}.(*Server).handleStream`]: 456,
	[`${GRPC}.(*Server).processUnaryRPC`]: 992,
	[`${GRPC}.(*Server).processStreamingRPC`]: 760,
	[`${GRPC}.recvAndDecompress`]: 144,
	[`${GRPC}.(*parser).recvMsg`]: 136,
	[`${GRPC}/internal/transport.(*http2Server).operateHeaders`]: 736,
	[`${GRPC}/internal/transport.(*loopyWriter).run`]: 88,
	[`${GRPC}/internal/transport.(*loopyWriter).processData`]: 16536,
};

function stackscan(args, stdout) {
	const [command, ...first] = stackscanCommand();
	return run(command, [...first, ...args], { stdout, allow: [0, 1] }).stdout;
}

function grpc(directory) {
	const { env } = goEnvironment({ GOARCH: "amd64", GOOS: "linux" });
	const module = writeModule(join(directory, "grpc"), { "main.go": GRPC_MAIN });
	run("go", ["get", `${GRPC}@v1.61.1`], { cwd: module, env });
	const listing = list(module, env, join(directory, "grpc.s"), ["build", ...LIST_ALL, "-o", "/dev/null", "."]);
	const { functions, roots, target } = report(listing, join(directory, "grpc.json"));
	const byName = new Map(functions.map((f) => [f.name, f]));
	const t = new Table();
	for (const [name, frame] of Object.entries(GRPC_FRAMES))
		t.check(`frame of ${name.slice(name.lastIndexOf("/") + 1)}`, frame, byName.get(name)?.frame);

	const edges = new Set();
	for (const line of stackscan(["graph", "--format", "tsv", listing]).split("\n")) {
		const [caller, callee, kind] = line.split("\t");
		edges.add(`${kind} ${caller} ${callee}`);
	}
	const chain = Object.keys(GRPC_FRAMES).slice(0, 3);
	t.check("go serveStreams.func2 → func2.1", true, edges.has(`go ${GRPC}.(*Server).serveStreams.func2 ${chain[0]}`));
	t.check("func2.1 → handleStream", true, edges.has(`static ${chain[0]} ${chain[1]}`));
	t.check("handleStream → processUnaryRPC", true, edges.has(`static ${chain[1]} ${chain[2]}`));
	t.check(
		"handleStream → processStreamingRPC",
		true,
		edges.has(`static ${chain[1]} ${GRPC}.(*Server).processStreamingRPC`),
	);

	// The chain as the report's figures have it: frames, entry depth, threshold. No command judges a chain one names.
	let depth = target.entryDepth;
	let first = "none";
	for (const name of chain) {
		const { frame, check } = byName.get(name);
		if (check !== "none" && depth + Math.max(0, frame - 128) >= target.startStack - target.guard) {
			first = name.slice(name.lastIndexOf(".") + 1);
			break;
		}
		depth += frame + 8;
	}
	t.check("first growth along that chain", "processUnaryRPC", first);
	const entry = roots.find((r) => r.function === chain[0]);
	t.check("… and along the deepest chain of the goroutine", chain[2], entry?.growth.first);
	t.check("verdict of the goroutine", "likely", entry?.verdict);

	const data = JSON.parse(stackscan(["why", "--format", "json", Object.keys(GRPC_FRAMES)[8], listing]));
	t.check("processData alone: final stack", 32768, data.mustGrowth?.finalStack);
	t.check("processData alone: copies", 1, data.mustGrowth?.copies);
	return t.print("grpc-go v1.61.1, linux/amd64");
}

/** Lists one of test/cases, runs it, and gives what it printed. */
function ours(directory, name, flags) {
	const { env } = goEnvironment();
	const source = join(root, "test/cases", name);
	const binary = join(directory, name);
	const listing = list(source, env, join(directory, `${name}.s`), ["build", ...flags, "-o", binary, "."]);
	const { stdout } = run(binary, [], { env: { ...process.env, GODEBUG: "adaptivestackstart=0" } });
	const said = stdout
		.trim()
		.split("\n")
		.map((line) => line.split(" "));
	const result = report(listing, join(directory, `${name}.json`));
	return { said, result, root: (f) => result.roots.find((r) => r.kind === "go" && r.function === `main.${f}`) };
}

function chains(directory) {
	const { said, root: entry } = ours(directory, "chains", ["-gcflags=-S"]);
	const t = new Table();
	const sizes = { doubling: 65536, withoutReserve: 8192, withReserve: 16384 };
	for (const [name, ...moved] of said) {
		const found = entry(name);
		t.check(`${name}: verdict`, "always", found?.verdict);
		const grown = found?.chain
			.filter((step) => step.grownTo !== null)
			.map((step) => step.function.replace("main.", ""));
		t.check(`${name}: moved in (the program says)`, moved.join(" "), grown?.join(" "));
		t.check(`${name}: final stack`, sizes[name], found?.growth.finalStack);
	}
	return t.print("chains of direct calls, run and judged");
}

function repeat(directory) {
	const { said, result, root: entry } = ours(directory, "repeat", ["-gcflags=-N -l -S"]);
	const [, stayedShallow, , stayedDeep, , turns] = said[0];
	const t = new Table();
	t.check("f(2) fifteen times stays (the program says)", true, stayedShallow === "true");
	t.check("f(30) moves (the program says)", true, stayedDeep === "false");
	const { cycle } = entry("deep");
	const { entryDepth, callPush = 8 } = result.target;
	const before = entryDepth + result.functions.find((f) => f.name === "main.deep").frame + callPush;
	t.check("turns until growth", turns, (cycle.firstGrowthDepth - before) / cycle.bytesPerTurn + 1);
	const judged = [entry("shallow").verdict, entry("deep").verdict];
	t.check(
		"no promise about a depth that an argument decides",
		false,
		judged.includes("always") || judged.includes("never"),
	);
	return t.print("f(2) × 15 against f(30), -N -l");
}

function promises(directory) {
	const { said, root: entry } = ours(directory, "promises", LIST_ALL);
	let good = true;
	const rows = [["", "the stack", "stackscan", ""]];
	for (const [name, happened] of said) {
		const verdict = entry(name)?.verdict ?? "missing";
		const broken = (verdict === "always" && happened === "stayed") || (verdict === "never" && happened === "moved");
		if (broken || verdict === "missing" || happened === "unfinished") good = false;
		rows.push([name, happened, verdict, broken ? "BROKEN PROMISE" : ""]);
	}
	console.log(`\npromises\n${table(rows)}`);
	return good;
}

const cases = { grpc, chains, repeat, promises };

await main(() => {
	const { values } = parseArgs({
		options: { only: { type: "string", default: Object.keys(cases).join(",") }, keep: { type: "string" } },
	});
	return withDirectory(values.keep, (directory) => {
		let good = true;
		for (const name of values.only.split(",")) {
			if (!Object.hasOwn(cases, name))
				throw Object.assign(new Error(`--only ${name}: want ${Object.keys(cases).join(", ")}`), {
					code: "ERR_PARSE_ARGS",
				});
			good = cases[name](directory) && good;
		}
		return good;
	});
});

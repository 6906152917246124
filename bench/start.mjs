// Start-up: --version, and a small listing to its report. Median of 20, after one run that warms the caches.
// --as-is keeps NODE_EXTRA_CA_CERTS (measure.mjs).
//   npm run bench:start [-- --runs 20] [--listing FILE] [--as-is]
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
	goEnvironment,
	list,
	main,
	stackscanCommand,
	table,
	withDirectory,
	writeModule,
} from "../scripts/lib/proof.mjs";
import { measure, median, nodeEnvironment } from "./measure.mjs";

const PROGRAM = `package main

func main() {
	done := make(chan int)
	go func() { done <- len(read()) }()
	<-done
}

//go:noinline
func read() string { var b [4000]byte; return string(b[:copy(b[:], "x")]) }
`;

await main(() => {
	const { values } = parseArgs({
		options: { runs: { type: "string", default: "20" }, listing: { type: "string" }, "as-is": { type: "boolean" } },
	});
	return withDirectory(undefined, (directory) => {
		const small = () => {
			const module = writeModule(join(directory, "module"), { "main.go": PROGRAM });
			return list(module, goEnvironment().env, join(directory, "small.s"), [
				"build",
				"-gcflags=-S",
				"-o",
				"/dev/null",
				".",
			]);
		};
		const listing = values.listing ?? small();
		const [command, ...first] = stackscanCommand();
		const options = { allow: [0, 1], env: nodeEnvironment(values["as-is"]) };
		const rows = [["", "median ms", "least ms", "peak MB"]];
		const time = (name, program, args) => {
			measure(program, args, options);
			const runs = Array.from({ length: Number(values.runs) }, () => measure(program, args, options));
			const wall = runs.map((r) => r.wall * 1000);
			const memory = Math.max(...runs.map((r) => r.memory));
			rows.push([name, median(wall).toFixed(0), Math.min(...wall).toFixed(0), memory.toFixed(0)]);
		};
		time("node -e 0", process.execPath, ["-e", "0"]);
		time("--version", command, [...first, "--version"]);
		time("small listing, text", command, [...first, listing]);
		time("small listing, JSON", command, [...first, "--format", "json", listing]);
		console.log(table(rows));
		return true;
	});
});

// The listing of the standard library, analysed with JSON written, against its peers, in one run and alternating:
//   npm run bench [-- --runs 5] [--listing FILE] [--as-is]     STACKSCAN="node dist/cli.js" by default
// --as-is keeps NODE_EXTRA_CA_CERTS (measure.mjs).
// With --listing the go command is left out unless it is given the module of that listing by --module.
import { readFileSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
	goEnvironment,
	LIST_ALL,
	list,
	main,
	run,
	stackscanCommand,
	table,
	withDirectory,
	writeModule,
} from "../scripts/lib/proof.mjs";
import { measure, nodeEnvironment, summary } from "./measure.mjs";

/** Counts kinds of lines: instructions, bytes of code, relocations, headers of code. */
const AWK =
	"/^\\t0x[0-9a-f]+ [0-9]+ \\(/{i++;next} /^\\t0x[0-9a-f]+ [0-9a-f][0-9a-f] /{h++;next} /^\\trel /{r++;next} / STEXT/{t++} END{print i,h,r,t,NR}";

await main(() => {
	const { values } = parseArgs({
		options: { runs: { type: "string", default: "5" }, listing: { type: "string" }, "as-is": { type: "boolean" } },
	});
	return withDirectory(undefined, (directory) => {
		const { env, version, goos, goarch } = goEnvironment();
		const module = writeModule(join(directory, "module"));
		const build = ["build", ...LIST_ALL, "std"];
		const listing = values.listing ?? list(module, env, join(directory, "std.s"), build);
		const json = join(directory, "report.json");
		const [command, ...first] = stackscanCommand();
		const options = { stdout: json, allow: [0, 1], env: nodeEnvironment(values["as-is"]) };
		const peers = {
			stackscan: () => measure(command, [...first, "--format", "json", listing], options),
			mawk: () => measure("mawk", [AWK, listing], { env: { ...process.env, LC_ALL: "C" } }),
			"go build (replay)": () => measure("go", build, { cwd: module, env, stderr: join(directory, "replay.s") }),
			"wc -l": () => measure("wc", ["-l", listing]),
		};
		if (values.listing) list(module, env, join(directory, "replay.s"), build);
		run("cat", [listing], { stdout: "/dev/null" });
		const runs = Object.fromEntries(Object.keys(peers).map((name) => [name, []]));
		for (let n = 0; n < Number(values.runs); n++)
			for (const [name, peer] of Object.entries(peers)) runs[name].push(peer());
		const results = Object.fromEntries(Object.entries(runs).map(([name, all]) => [name, summary(all)]));
		const bytes = statSync(listing).size;
		const { functions, lines } = JSON.parse(readFileSync(json, "utf8")).summary;
		console.log(
			`std ${version} ${goos}/${goarch}: ${(bytes / 1e6).toFixed(1)} MB, ${lines} lines, ${functions} functions; ` +
				`node ${process.version}, ${availableParallelism()} cores, median of ${values.runs}, peak memory is the greatest\n`,
		);
		const own = results.stackscan;
		console.log(
			table([
				["", "wall s", "CPU s", "peak MB", "MB/s", "stackscan / this"],
				...Object.entries(results).map(([name, r]) => [
					name,
					r.wall.toFixed(2),
					r.cpu.toFixed(2),
					r.memory.toFixed(0),
					(bytes / 1e6 / r.wall).toFixed(0),
					(own.wall / r.wall).toFixed(2),
				]),
			]),
		);
		return true;
	});
});

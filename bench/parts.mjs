// A program's listing in parts, one a package, on a build engine (ninja): index each, link all, against one process that
// reads everything. Then one package changes. The reports must be the same bytes.
//   npm run bench:parts [-- --jobs 2]        needs Go, ninja (Debian: ninja-build) and GNU time
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
	CannotRun,
	goEnvironment,
	LIST_ALL,
	list,
	main,
	stackscanCommand,
	table,
	withDirectory,
	writeModule,
} from "../scripts/lib/proof.mjs";
import { measure } from "./measure.mjs";

const PROGRAM = `package main

import (
	"encoding/json"
	"net/http"
)

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { json.NewEncoder(w).Encode(r.Header) })
	http.ListenAndServe("localhost:0", nil)
}
`;

/** Text of each package of a listing, by its \`# path\` lines; several stretches of one package are one. */
function packagesOf(listing) {
	const packages = new Map();
	for (const part of listing.split(/^(?=# )/m)) {
		const name = part.slice(2, part.indexOf("\n"));
		packages.set(name, (packages.get(name) ?? "") + part);
	}
	return packages;
}

const quoted = (text) => text.replaceAll(/[$: ]/g, "$$$&");

await main(() => {
	const { values } = parseArgs({ options: { jobs: { type: "string", default: "2" } } });
	return withDirectory(undefined, (directory) => {
		const at = (name) => join(directory, name);
		const module = writeModule(at("module"), { "main.go": PROGRAM });
		const flags = ["build", ...LIST_ALL, "-o", "/dev/null", "."];
		const packages = packagesOf(readFileSync(list(module, goEnvironment().env, at("whole.s"), flags), "latin1"));
		const files = [...packages].map(([name, text]) => {
			const file = `${name.replaceAll(/[^\w.]/g, "_")}.s`;
			writeFileSync(at(file), text, "latin1");
			return file;
		});
		const [command, ...first] = stackscanCommand();
		const tool = [command, ...first].map(quoted).join(" ");
		const parts = files.map((file) => file.replace(/s$/, "ssx"));
		writeFileSync(
			at("build.ninja"),
			`rule index\n  command = ${tool} index -q $in -o $out\nrule link\n  command = ${tool} link --all --exit-zero --format json $in > $out\n${files
				.map((file, i) => `build ${parts[i]}: index ${file}\n`)
				.join("")}build linked.json: link ${parts.join(" ")}\n`,
		);
		const ninja = () => {
			try {
				return measure("ninja", ["-j", values.jobs, "linked.json"], { cwd: directory });
			} catch (error) {
				throw error instanceof CannotRun && /ENOENT|127/.test(error.message)
					? new CannotRun("ninja is needed (Debian: ninja-build)")
					: error;
			}
		};
		const whole = () =>
			measure(command, [...first, "--all", "--exit-zero", "--format", "json", ...files], {
				cwd: directory,
				stdout: at("scanned.json"),
			});
		const same = () => {
			if (!readFileSync(at("linked.json")).equals(readFileSync(at("scanned.json"))))
				throw new Error("link does not give the bytes of the scan");
		};
		const bytes = (names) => names.reduce((n, name) => n + statSync(at(name)).size, 0) / 1e6;
		const rows = [["", "wall s", "CPU s", "peak MB"]];
		const row = (name, { wall, cpu, memory }) => rows.push([name, wall.toFixed(2), cpu.toFixed(2), memory.toFixed(0)]);
		whole();
		row("scan, one process", whole());
		row(`ninja -j ${values.jobs}, nothing there yet`, ninja());
		same();
		// One package changes: its function under another name.
		const changed = files.find((file) => file.startsWith("example.com") || file.startsWith("main")) ?? files.at(-1);
		writeFileSync(at(changed), readFileSync(at(changed), "latin1").replaceAll("main.main", "main.mine"), "latin1");
		row("ninja, one package changed", ninja());
		row("scan, one process, again", whole());
		same();
		console.log(
			`${files.length} packages, ${bytes(files).toFixed(0)} MB of listing, ${bytes(parts).toFixed(2)} MB of index\n`,
		);
		console.log(table(rows));
		return true;
	});
});

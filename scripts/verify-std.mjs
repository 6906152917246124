// The listing of the whole standard library: stackscan against the oracle of test/oracle and against plain counting.
//   npm run verify:std [-- --goarch amd64,arm64] [--keep DIR]
import { spawn } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
	CannotRun,
	goEnvironment,
	LIST_ALL,
	list,
	main,
	report,
	root,
	run,
	table,
	withDirectory,
	writeModule,
} from "./lib/proof.mjs";

/** Lines of a file that match, by grep; `-a` and bytes, so that nothing depends on the locale. */
function countLines(path, ...pattern) {
	return new Promise((resolve, reject) => {
		const child = spawn("grep", ["-a", "-c", ...pattern, path], { env: { ...process.env, LC_ALL: "C" } });
		let text = "";
		child.stdout.on("data", (more) => {
			text += more;
		});
		child.on("error", (error) => reject(new CannotRun(`grep: ${error.message}`)));
		child.on("close", () => resolve(Number(text)));
	});
}

async function verify(directory, goarch) {
	const { env, version } = goEnvironment({ GOARCH: goarch });
	const module = writeModule(join(directory, `module-${goarch}`));
	const listing = list(module, env, join(directory, `std-${goarch}.s`), ["build", ...LIST_ALL, "std"]);
	const json = join(directory, `std-${goarch}.json`);
	const { summary, diagnostics, target } = report(listing, json);
	const tsv = join(directory, `std-${goarch}.tsv`);
	run("go", ["run", "./listing", listing], { cwd: join(root, "test/oracle"), env: goEnvironment().env, stdout: tsv });
	const compared = run(process.execPath, [join(root, "test/oracle/compare.mjs"), "listing", tsv, json], {
		allow: [0, 1],
	});
	const [text, lines] = await Promise.all([
		// A header of code: no tab, ` STEXT` or ` STEXTFIPS` with its size behind it.
		countLines(listing, "-P", "^[^\\t].* STEXT(FIPS)? ([a-z]+ )*size=[0-9]+"),
		countLines(listing, ""),
	]);
	const problems = diagnostics.filter((d) => d.severity !== "note");
	const rows = [
		[`std ${goarch} ${version}`, "stackscan", "independent", ""],
		["text symbols", summary.functions, text, summary.functions === text ? "equal" : "DIFFER"],
		["lines", summary.lines, lines, summary.lines === lines ? "equal" : "DIFFER"],
		["frames and checks", "", "", compared.status === 0 ? "equal" : "DIFFER"],
		["remarks (warnings, errors)", problems.length, 0, problems.length === 0 ? "equal" : "DIFFER"],
		["goarch found", target.goarch, goarch, target.goarch === goarch ? "equal" : "DIFFER"],
	];
	console.log(table(rows));
	for (const d of problems.slice(0, 10)) console.log(`  ${d.line}: ${d.message} (${d.code})`);
	console.log(compared.stdout.trimEnd().replace(/^/gm, "  "));
	return rows.every((row) => row[3] !== "DIFFER");
}

await main(async () => {
	const { values } = parseArgs({ options: { goarch: { type: "string", default: "amd64" }, keep: { type: "string" } } });
	let good = true;
	for (const goarch of values.goarch.split(","))
		good = (await withDirectory(values.keep, (directory) => verify(directory, goarch))) && good;
	return good;
});

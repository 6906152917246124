// Linked test binaries: the largest SP delta of each function, as the runtime reads it, against maxFrame of the report.
//   npm run verify:pcsp [-- --packages net/http,text/template] [--goarch amd64,arm64] [--keep DIR]
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
	table,
	withDirectory,
	writeModule,
} from "./lib/proof.mjs";

function verify(directory, goarch, path, rows) {
	const { env, version } = goEnvironment({ GOARCH: goarch });
	const name = `${path.replaceAll("/", "-")}-${goarch}`;
	const module = writeModule(join(directory, `module-${name}`));
	const binary = join(directory, `${name}.test`);
	const listing = list(module, env, join(directory, `${name}.s`), ["test", "-c", ...LIST_ALL, "-o", binary, path]);
	const json = join(directory, `${name}.json`);
	const { summary } = report(listing, json);
	const tsv = join(directory, `${name}.tsv`);
	run("go", ["run", "./pcsp", binary], { cwd: join(root, "test/oracle"), env: goEnvironment().env, stdout: tsv });
	const compared = run(process.execPath, [join(root, "test/oracle/compare.mjs"), "pcsp", tsv, json], { allow: [0, 1] });
	const equal = /(\d+) (?:functions )?equal|equal:? (\d+)/.exec(compared.stdout);
	rows.push([
		path,
		goarch,
		version,
		summary.functions,
		Number(equal?.[1] ?? equal?.[2] ?? Number.NaN),
		compared.status === 0 ? "equal" : "DIFFER",
	]);
	console.log(compared.stdout.trimEnd());
	return compared.status === 0;
}

await main(() => {
	const { values } = parseArgs({
		options: {
			packages: { type: "string", default: "net/http,text/template" },
			goarch: { type: "string", default: "amd64,arm64" },
			keep: { type: "string" },
		},
	});
	return withDirectory(values.keep, (directory) => {
		const rows = [["package", "goarch", "Go", "functions in the listing", "equal in the binary", ""]];
		let good = true;
		for (const goarch of values.goarch.split(","))
			for (const path of values.packages.split(",")) good = verify(directory, goarch, path, rows) && good;
		console.log(table(rows));
		return good;
	});
});

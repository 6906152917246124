// Growth proof of one target: generated Go programs are run, and where their stacks moved is compared with a
// prediction. See README.md. Exit codes: 0 all agree, 1 a deviation, 2 the proof could not be run.
import { parseArgs } from "node:util";
import { prove } from "./prove.mjs";
import { summarize } from "./summary.mjs";

function main() {
	const { values } = parseArgs({
		options: {
			count: { type: "string", default: "100" },
			seed: { type: "string", default: "1" },
			goarch: { type: "string", default: "amd64" },
			toolchain: { type: "string" },
			race: { type: "boolean", default: false },
			msan: { type: "boolean", default: false },
			asan: { type: "boolean", default: false },
			noopt: { type: "boolean", default: false },
			counted: { type: "boolean", default: false },
			stackscan: { type: "string", default: "node dist/cli.js" },
			model: { type: "string", default: "reference" },
			keep: { type: "string" },
			"list-all": { type: "boolean", default: false },
		},
	});
	if (!["reference", "stackscan", "both"].includes(values.model))
		throw new Error(`--model ${values.model}: want reference, stackscan or both`);
	for (const name of ["count", "seed"]) {
		if (!/^[0-9]+$/.test(values[name])) throw new Error(`--${name} ${values[name]}: want a whole number`);
	}
	const options = {
		...values,
		count: Number(values.count),
		seed: Number(values.seed),
		listAll: values["list-all"],
	};
	const result = prove(options);
	console.log(summarize({ ...result, options }));
	return result.complaints.length === 0 ? 0 : 1;
}

try {
	process.exitCode = main();
} catch (error) {
	console.error(`growth: ${error.message}`);
	process.exitCode = 2;
}

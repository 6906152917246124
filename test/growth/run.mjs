// Growth proof: generated Go programs are run, and where their stacks moved is compared with a prediction.
// See README.md. Exit codes: 0 all agree, 1 a deviation, 2 the proof could not be run.
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { correctSizes, firstSizes, readFrames } from "./calibrate.mjs";
import { compareReference } from "./compare-reference.mjs";
import { compareStackscan, runStackscan } from "./compare-stackscan.mjs";
import { emitModule } from "./emit.mjs";
import { readListing } from "./listing.mjs";
import { readObservations } from "./observe.mjs";
import { planCases } from "./plan.mjs";
import { makeRandom } from "./random.mjs";
import { summarize } from "./summary.mjs";
import { targetOf } from "./target.mjs";
import { buildWithListing, goEnvironment, goVersion, runProgram, writeModule } from "./toolchain.mjs";

const ROUNDS = 4; // of calibration; two are the rule, the others catch frames that depend on frames

function main() {
	const { values: options } = parseArgs({
		options: {
			count: { type: "string", default: "100" },
			seed: { type: "string", default: "1" },
			goarch: { type: "string", default: "amd64" },
			toolchain: { type: "string" },
			stackscan: { type: "string", default: "node dist/cli.js" },
			model: { type: "string", default: "reference" },
			keep: { type: "string" },
			all: { type: "boolean", default: false },
		},
	});
	if (!["reference", "stackscan", "both"].includes(options.model))
		throw new Error(`--model ${options.model}: want reference, stackscan or both`);
	for (const name of ["count", "seed"]) {
		if (!/^[0-9]+$/.test(options[name])) throw new Error(`--${name} ${options[name]}: want a whole number`);
	}
	const env = goEnvironment(options);
	const version = goVersion(env);
	const target = targetOf(options.goarch, version.minor);
	const directory = options.keep ?? join(tmpdir(), `stackscan-growth-${process.pid}`);
	try {
		const cases = planCases(makeRandom(Number(options.seed)), Number(options.count), target);
		const listing = calibrate(cases, target, directory, env, options.all);
		const seen = readObservations(runProgram(directory, target));
		const complaints = [];
		if (options.model !== "stackscan") complaints.push(...compareReference(cases, seen, target));
		if (options.model !== "reference")
			complaints.push(...compareStackscan(cases, seen, target, runStackscan(options.stackscan, listing)));
		console.log(summarize({ cases, seen, target, version, options, complaints }));
		return complaints.length === 0 ? 0 : 1;
	} finally {
		if (!options.keep) rmSync(directory, { recursive: true, force: true });
	}
}

/** Builds until every frame is what its plan wants. @returns {string} path of the final listing */
function calibrate(cases, target, directory, env, all) {
	firstSizes(cases);
	for (let round = 1; ; round++) {
		writeModule(directory, emitModule(cases, target));
		const last = round === ROUNDS;
		let listing = buildWithListing(directory, env);
		readFrames(cases, readListing(readFileSync(listing, "utf8")));
		if (!last && correctSizes(cases, target) > 0) continue;
		if (all) listing = buildWithListing(directory, env, true);
		return listing;
	}
}

try {
	process.exitCode = main();
} catch (error) {
	console.error(`growth: ${error.message}`);
	process.exitCode = 2;
}

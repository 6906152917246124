// One target, from the plan to the list of deviations.
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { correctSizes, firstSizes, readFrames } from "./calibrate.mjs";
import { compareReference } from "./compare-reference.mjs";
import { compareStackscan, runStackscan } from "./compare-stackscan.mjs";
import { emitModule } from "./emit.mjs";
import { readListing } from "./listing.mjs";
import { readObservations } from "./observe.mjs";
import { planCases } from "./plan.mjs";
import { makeRandom } from "./random.mjs";
import { runProgram } from "./runner.mjs";
import { targetOf } from "./target.mjs";
import { buildWithListing, findToolchain, writeModule } from "./toolchain.mjs";

const ROUNDS = 4; // of calibration; two are the rule, the others catch frames that depend on frames

/**
 * @param {object} options toolchain, goarch, race, msan, asan, noopt, counted: what is built; count, seed: which cases;
 *   model: "reference", "stackscan" or "both"; stackscan: the command line under test; keep, listAll
 * @returns {{cases: object[], seen: Map, target: object, version: string, complaints: string[]}}
 */
export function prove(options) {
	const toolchain = findToolchain(options);
	const target = targetOf(options.goarch, toolchain.minor, options);
	const directory = options.keep ?? join(tmpdir(), `stackscan-growth-${process.pid}`);
	try {
		const cases = planCases(makeRandom(options.seed), options.count, target);
		const listing = calibrate(cases, target, directory, toolchain, options);
		const seen = readObservations(runProgram(directory, options.goarch, toolchain.goroot));
		const complaints = [];
		if (options.model !== "stackscan") complaints.push(...compareReference(cases, seen, target));
		if (options.model !== "reference") {
			const report = runStackscan(options.stackscan, listing, { ...target, version: toolchain.version });
			complaints.push(...compareStackscan(cases, seen, target, report));
		}
		return { cases, seen, target, version: toolchain.version, complaints };
	} finally {
		if (!options.keep) rmSync(directory, { recursive: true, force: true });
	}
}

/** Builds until every frame is what its plan wants. @returns {string} path of the final listing */
function calibrate(cases, target, directory, toolchain, options) {
	firstSizes(cases, target);
	for (let round = 1; ; round++) {
		writeModule(directory, emitModule(cases, target, options.counted));
		const last = round === ROUNDS;
		const listing = buildWithListing(directory, toolchain, { ...options, listAll: false });
		readFrames(cases, readListing(readFileSync(listing, "utf8"), target));
		if (!last && correctSizes(cases, target) > 0) continue;
		return options.listAll ? buildWithListing(directory, toolchain, options) : listing;
	}
}

/** A program that another thread solves: the same answers, whatever becomes of the thread. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type Solving, SolvingHere } from "../../src/analysis/solving.js";
import { SolvingThread } from "../../src/cli/solvingthread.js";
import { renderJson } from "../../src/report/json.js";
import { scanText } from "../support/scan.js";

const listing = readFileSync(new URL("../../fixtures/pools/go1.26.8-amd64.s", import.meta.url));
const patience = { start: 500, answer: 500 };
let dir = "";
let wanted = "";
beforeAll(async () => {
	dir = mkdtempSync(join(tmpdir(), "stackscan-solving-"));
	wanted = await answers();
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Everything that the solver is asked for: a report, and what an estimate stands on. */
async function answers(solving?: Solving): Promise<string> {
	const analysis = await scanText(listing, solving === undefined ? {} : { solving });
	const report = analysis.report();
	const why = report.functions.map(({ name }) => analysis.why(name));
	return [...renderJson(report), JSON.stringify(why)].join("");
}

/** A thread that runs something else. */
function other(code: string): SolvingThread {
	const file = join(dir, "other.cjs");
	writeFileSync(file, code);
	return new SolvingThread(pathToFileURL(file), patience);
}
const starts =
	"const { port, signals } = require('worker_threads').workerData; Atomics.store(new Int32Array(signals), 1, 1);";

it("gives what this thread gives", async () => {
	const built = new URL("../../dist/solver.cjs", import.meta.url);
	const here = vi.spyOn(SolvingHere.prototype, "start");
	expect(await answers(new SolvingThread(built))).toBe(wanted);
	expect(here).not.toHaveBeenCalled();
	here.mockRestore();
});

it.each([
	["is not there", () => new SolvingThread(pathToFileURL(join(dir, "missing.cjs")), patience)],
	["throws when it starts", () => other("throw new Error('no')")],
	["never says a word", () => other(starts)],
	["ends at the first task", () => other(`${starts} port.on('message', () => process.exit())`)],
	[
		"fails",
		() =>
			other(`${starts} port.on('message', () => {
				port.postMessage({ solution: null });
				Atomics.add(new Int32Array(signals), 0, 1);
				Atomics.notify(new Int32Array(signals), 0);
			})`),
	],
])("solves here when the thread %s", async (_, thread) => {
	expect(await answers(thread())).toBe(wanted);
});

/** Calls that the user knows of (configuration `calls`, --callgraph-extra). */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { KnownCall } from "../../src/model/analysis.js";
import { scanText } from "../support/scan.js";

const text = readFileSync(fileURLToPath(new URL("../../fixtures/lint/go1.26.8-amd64.s", import.meta.url)), "utf8");
const runner = "main.(*worker).run";

async function scan(...calls: KnownCall[]) {
	const analysis = await scanText(text, { calls });
	const edges = [...analysis.edges()].filter(({ caller, kind }) => caller === runner && kind === "funcval");
	const report = analysis.report();
	const root = report.roots.find((one) => one.function === runner);
	return {
		callees: edges.map(({ callee }) => callee),
		unresolved: report.summary.unresolvedCalls,
		resolved: root?.resolved ?? 0,
		remarks: analysis.diagnostics.map(({ message }) => message),
	};
}

const call = (from: string, to: string[], only = false): KnownCall => ({ from, to, only });

describe("a call that the user knows", () => {
	it("is one of those that may happen, and leaves the rest open", async () => {
		const plain = await scan();
		const known = await scan(call(runner, ["main.largeLocal"]));
		expect(plain).toMatchObject({ callees: ["?"], remarks: [] });
		expect(known).toMatchObject({ unresolved: plain.unresolved, remarks: [] });
		expect(known.resolved).toBeGreaterThan(plain.resolved + 5000);
	});

	it("is all that happens when the user says so", async () => {
		const plain = await scan();
		const known = await scan(call(runner, ["main.largeLocal", "main.smallFrame"], true));
		expect(known).toMatchObject({
			callees: ["main.largeLocal", "main.smallFrame"],
			unresolved: plain.unresolved - 1,
			remarks: [],
		});
		// Said in two parts it is the same; and the parts together say all there is.
		expect(await scan(call(runner, ["main.smallFrame"], true), call("*worker).run", ["main.large*"]))).toStrictEqual(
			known,
		);
	});

	it("is not taken in silence when it leads nowhere", async () => {
		const { remarks, callees } = await scan(
			call("main.gone", ["main.largeLocal"]),
			call(runner, ["main.gone"]),
			call("main.smallFrame", ["main.largeLocal"]),
		);
		expect(callees).toStrictEqual(["?"]);
		expect(remarks).toStrictEqual([
			"no function main.gone in the input, of which calls are said to be known",
			"no function main.gone in the input, which main.(*worker).run is said to call",
			"main.smallFrame has no call that is not resolved: what it is said to call adds nothing",
		]);
	});
});

/** Calls through values (fixtures/calls-*): the callees that the graph gives them, for each listing of a case. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { scanText } from "../support/scan.js";

const root = fileURLToPath(new URL("../../fixtures", import.meta.url));
/** By caller: all callees of its calls through values. */
type Calls = Readonly<Record<string, readonly string[]>>;

const listings = readdirSync(root)
	.filter((name) => existsSync(join(root, name, "calls.json")))
	.flatMap((name) =>
		readdirSync(join(root, name))
			.filter((file) => file.startsWith("go") && file.endsWith(".s"))
			.map((file) => ({
				name,
				file,
				calls: JSON.parse(readFileSync(join(root, name, "calls.json"), "utf8")) as Calls,
			})),
	);

describe("calls through values", () => {
	it.each(listings)("$name, $file", async ({ name, file, calls }) => {
		const analysis = await scanText(readFileSync(join(root, name, file), "utf8"));
		const found: Record<string, string[]> = {};
		for (const { caller, callee, kind } of analysis.edges())
			if (callee !== "?" && caller in calls && (kind === "interface" || kind === "funcval"))
				found[caller] = [...(found[caller] ?? []), callee];
		for (const list of Object.values(found)) list.sort();
		expect(found).toStrictEqual(calls);
	});
});

/** Functions that lie behind pointers: known by the offset at which they are put, which is no more than possible. */
describe("calls of values behind pointers", () => {
	const folder = join(root, "calls-fields");
	const expected = JSON.parse(readFileSync(join(folder, "possible.json"), "utf8")) as Calls;
	const text = readFileSync(join(folder, "go1.26.8-amd64.s"), "utf8");

	it("are possible", async () => {
		const analysis = await scanText(text);
		const found: Record<string, string[]> = {};
		for (const { caller, callee, possible } of analysis.edges("possible"))
			if (possible === true && caller in expected) found[caller] = [...(found[caller] ?? []), callee];
		for (const list of Object.values(found)) list.sort();
		expect(found).toStrictEqual(expected);
	});

	it("stay open, and no bound stands on them", async () => {
		const analysis = await scanText(text);
		const edges = [...analysis.edges()];
		expect(edges.filter(({ possible }) => possible === true)).toStrictEqual([]);
		for (const caller of Object.keys(expected)) {
			expect(edges.some((edge) => edge.caller === caller && edge.callee === "?")).toBe(true);
			const report = analysis.report().functions.find(({ name }) => name === caller);
			expect(report?.need.complete).toBe(false);
		}
	});
});

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

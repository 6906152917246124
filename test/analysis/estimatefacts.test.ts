/** `why FUNC`: the calls that an estimate stands on. */
import { describe, expect, it } from "vitest";
import { renderWhyText } from "../../src/report/why.js";
import { parseProgram } from "../support/minilang.js";
import { render } from "../support/render.js";
import { scanText } from "../support/scan.js";

const program = `main.main 64 : go entry; go fits; go grows
	entry 32 : call middle
	middle 64 : { call deep; call leaf | call leaf | ret }
	deep 2000 : call leaf
	leaf 40 : ret
	fits 40 : call leaf
	grows 40 : call deep`;

const why = async (name: string) => (await scanText(render(parseProgram(program), "amd64"))).why(name);

describe("facts of an estimate", () => {
	it("are the calls without which it would be another, behind wrappers too", async () => {
		const found = (await why("main.entry"))?.estimate;
		expect(found?.probability).toBeGreaterThan(0.05);
		expect(found?.facts.map(({ callee, function: caller }) => [caller, callee])).toStrictEqual([
			["main.entry", "main.middle"],
			["main.middle", "main.deep"],
		]);
		for (const { without } of found?.facts ?? []) expect(without).toBeLessThan((found?.probability ?? 0) / 2);
	});

	it("are told to people", async () => {
		const found = await why("main.entry");
		if (found === null) throw new Error("main.entry is there");
		const text = [...renderWhyText(found, { color: false, width: 80, cwd: "/src", verbose: false })].join("");
		expect(text).toMatch(/as a goroutine's entry: est\. \d+ % that it grows/);
		expect(text).toMatch(/est\. \d+ % without the call of main\.deep in main\.middle/);
	});

	it("are left out where a bound decides", async () => {
		expect((await why("main.fits"))?.estimate).toBeNull();
		expect((await why("main.grows"))?.estimate).toBeNull();
	});
});

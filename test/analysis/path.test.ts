/** `why FUNC --to OTHER`: the path with the fewest calls. */
import { describe, expect, it } from "vitest";
import { renderPathText } from "../../src/report/path.js";
import { parseProgram } from "../support/minilang.js";
import { render } from "../support/render.js";
import { scanText } from "../support/scan.js";

const program = `main.main 64 : call long ; call short ; go work
	long 32 : call middle
	middle 32 : call leaf
	short 456 : call leaf
	leaf 40 : call leaf
	work 32 :`;

async function path(from: string, to: string) {
	return (await scanText(render(parseProgram(program), "amd64"))).path(from, to);
}

describe("a path", () => {
	it("has the fewest calls, and depths as chains have", async () => {
		const found = await path("main.main", "main.leaf");
		expect(found?.path?.map(({ function: name, frame, kind }) => [name, frame, kind])).toStrictEqual([
			["main.main", 64, "static"],
			["main.short", 456, "static"],
			["main.leaf", 40, null],
		]);
		const depths = found?.path?.map((step) => step.depth ?? 0) ?? [];
		expect(depths.map((depth) => depth - (depths[0] ?? 0))).toStrictEqual([0, 72, 536]);
	});

	it("leads from a function to itself only by a call", async () => {
		expect((await path("main.leaf", "main.leaf"))?.path).toHaveLength(2);
		expect((await path("main.short", "main.short"))?.path).toBeNull();
	});

	it("stays on one stack, and says so", async () => {
		const none = await path("main.main", "main.work");
		expect(none).toMatchObject({ path: null, unresolved: 0, outside: 0 });
		if (none === null) return;
		const options = { color: false, width: 80, cwd: "/src", verbose: false };
		expect([...renderPathText(none, options)].join("")).toBe(
			"main.main does not reach main.work: no path among the calls that are known\n" +
				"  every call below it is known\n" +
				"  goroutines that it starts have stacks of their own: ask for their entries\n",
		);
	});

	it("needs names that are there", async () => {
		expect(await path("main.nothing", "main.leaf")).toBeNull();
		expect(await path("main.main", "main.nothing")).toBeNull();
	});
});

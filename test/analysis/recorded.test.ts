/** Recorded runs as evidence, and the curve of the estimate. */
import { describe, expect, it } from "vitest";
import { estimate } from "../../src/analysis/likelihood.js";
import { Recorded, withRuns } from "../../src/analysis/recorded.js";
import type { Recording } from "../../src/model/recording.js";

const build = { goVersion: "go1.26.8", goos: "linux", goarch: "amd64", race: false, processes: 1, dropped: 0 };
const entry = (name: string, startStack: number, ended: number, grew: number) => ({
	entry: name,
	startStack,
	spawned: ended,
	ended,
	grew,
	exited: 0,
	exitedGrown: 0,
	high: [],
});
const recording: Recording = {
	build,
	entries: [entry("main.f", 2048, 815, 812), entry("main.f", 4096, 9, 0), entry("main.G[...]", 2048, 3, 0)],
	growths: [],
};

describe("recorded runs", () => {
	it("count goroutines that began on the size in question", () => {
		expect(new Recorded(recording, 2048).of("main.f")).toStrictEqual({ ended: 815, grew: 812 });
		expect(new Recorded(recording, 4096).of("main.f")).toStrictEqual({ ended: 9, grew: 0 });
		expect(new Recorded(recording, 8192).of("main.f")).toBeNull();
		expect(new Recorded(null, 2048).of("main.f")).toBeNull();
	});
	it("find instances whose type arguments the linker left out", () => {
		expect(new Recorded(recording, 2048).of("main.G[go.shape.int]")).toStrictEqual({ ended: 3, grew: 0 });
	});
	it("outweigh the estimate, which counts as two runs, and are never certain", () => {
		expect(withRuns(0.1, { ended: 815, grew: 812 })).toBeCloseTo(0.994, 3);
		expect(withRuns(0.9, { ended: 2, grew: 0 })).toBe(0.45);
		expect(withRuns(null, { ended: 1, grew: 1 })).toBeCloseTo(0.667, 3);
		expect(withRuns(0.999, { ended: 1e6, grew: 1e6 })).toBe(0.999);
	});
});

describe("the estimate", () => {
	it("rises with the chance to exceed the room, falls with what is unknown, and is never certain", () => {
		const values = [0, 0.1, 0.5, 0.9, 1].map((exceeds) => estimate(exceeds, 0));
		expect([...values].sort((a, b) => a - b)).toStrictEqual(values);
		expect(values.every((p) => p > 0 && p < 1)).toBe(true);
		expect(estimate(0.5, 1)).toBeLessThan(estimate(0.5, 0));
	});
});

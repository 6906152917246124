import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { fitCosts, growthsOfMeasurement, leastSquares } from "../../src/calibrate/fit.js";
import type { Measurement } from "../../src/calibrate/program.js";
import { type CostModel, growthCost, growthsOf } from "../../src/model/cost.js";
import { chainOf } from "../report/make.js";
import { cliPath } from "../support/cli.js";
import { describeWithGo } from "../support/go.js";

const dir = mkdtempSync(join(tmpdir(), "stackscan-fit-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const model: CostModel = {
	schemaVersion: 1,
	machine: { cpu: "c", goVersion: "go1.26.8", goos: "linux", goarch: "amd64" },
	spawn: 200,
	spawnNew: 900,
	launch: 90,
	handOver: 500,
	queue: 100,
	growth: { copy: 400, large: 300, largeKB: 2, copiedKB: 20, frame: 50, frameAgain: 10 },
	error: 0,
};

function measurement(big: number, frames: number, frameSize: number, recursive = false): Measurement {
	const growth = growthCost(model, growthsOfMeasurement({ big, frames, frameSize, recursive, ns: 0, grownNs: 0 }));
	return { big, frames, frameSize, recursive, ns: 200 + 90 + growth, grownNs: 90 };
}

describe("the cost model", () => {
	it("adds up the growths of a chain", () => {
		const { chain } = chainOf([
			["main.f", 96],
			["main.g", 1200],
			["main.h", 40_000],
		]);
		expect(growthsOf(chain)).toEqual([
			{ size: 4096, bytes: 144, frames: 2 },
			{ size: 65_536, bytes: 1352, frames: 3 },
		]);
		const cost = 400 + (20 * 144) / 1024 + 100 + 400 + 300 + 2 * 64 + (20 * 1352) / 1024 + 150;
		expect(growthCost(model, growthsOf(chain))).toBeCloseTo(cost, 6);
	});

	it("charges less for a frame of a function that recurs", () => {
		const step = { size: 4096, bytes: 1024, frames: 8 };
		expect(growthCost(model, [step]) - growthCost(model, [{ ...step, again: 6 }])).toBeCloseTo(6 * 40, 6);
	});

	it("is found again from what it predicts", () => {
		const growths = [136, 488].flatMap((size) =>
			[0, 3072, 12_288, 49_152].flatMap((big) =>
				[2, 5, 21, 61].flatMap((n) => [measurement(big, n, size), measurement(big, n, size, true)]),
			),
		);
		const found = fitCosts({
			...model.machine,
			spawn: 200,
			spawnNew: 900,
			launch: 90,
			handOver: 500,
			queue: 100,
			growths,
		});
		expect(found.growth).toEqual(model.growth);
		expect(found.error).toBe(0);
	});

	it("has no negative coefficients, and survives what it cannot tell apart", () => {
		expect(
			leastSquares(
				[
					[1, 1],
					[1, 2],
					[1, 3],
				],
				[3, 2, 1],
			)[1],
		).toBe(0);
		expect(
			leastSquares(
				[
					[1, 1],
					[2, 2],
				],
				[2, 4],
			).every((value) => value >= 0 && Number.isFinite(value)),
		).toBe(true);
		expect(
			fitCosts({ ...model.machine, spawn: 1, spawnNew: 1, launch: 1, handOver: 1, queue: 1, growths: [] }).growth.copy,
		).toBe(0);
	});
});

describeWithGo("stackscan calibrate", () => {
	it("measures this machine: growth costs something, and a stack that does not grow does not", () => {
		const { status, stderr } = spawnSync(process.execPath, [cliPath, "calibrate", "-o", "cost.json"], {
			cwd: dir,
			encoding: "utf8",
		});
		expect(status, stderr).toBe(0);
		const found = JSON.parse(readFileSync(join(dir, "cost.json"), "utf8")) as CostModel;
		expect(found.machine.goVersion).toMatch(/^go1\./);
		expect(found.spawn).toBeGreaterThan(0);
		expect(growthCost(found, [{ size: 8192, bytes: 200, frames: 3 }])).toBeGreaterThan(0);
		expect(stderr).toContain("ns on a recycled stack");
	});
});

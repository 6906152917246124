/** From measurements to the model: least squares over the growths that each measurement must have made. */
import { type CostModel, type GrowthStep, growthCost, largeStack } from "../model/cost.js";
import type { Measured, Measurement } from "./program.js";

const start = 2048;
const guard = 928;
/** Depth at a goroutine's entry, and the frames between it and the first measured one, on 64-bit machines. */
const above = 40 + 64;
const aboveFrames = 2;

/**
 * The growths of a goroutine of the calibration program (docs/MODEL.md): `frames` frames of one size, then a big one. A
 * check fails when the depth, and what the frame has beyond 128 bytes, reach the size less the guard.
 */
export function growthsOfMeasurement({ big, frames, frameSize, recursive }: Measurement): GrowthStep[] {
	const steps: GrowthStep[] = [];
	let size = start;
	let depth = above;
	const enter = (bytes: number, index: number): void => {
		if (depth + Math.max(0, bytes - 128) >= size - guard) {
			do size *= 2;
			while (size - depth < bytes + guard);
			steps.push({ size, bytes: depth, frames: aboveFrames + index, again: recursive ? Math.max(0, index - 1) : 0 });
		}
		depth += bytes;
	};
	for (let i = 0; i < frames; i++) enter(frameSize, i);
	// sink() below the last frame checks nothing: it is a leaf.
	if (big > 0) enter(big + 16, frames);
	return steps;
}

/** What the model's coefficients are multiplied by. */
function features(steps: readonly GrowthStep[]): number[] {
	const sum = (value: (step: GrowthStep) => number): number => steps.reduce((n, step) => n + value(step), 0);
	return [
		steps.length,
		sum((s) => (s.size >= largeStack ? 1 : 0)),
		sum((s) => (s.size >= largeStack ? s.size / 1024 : 0)),
		sum((s) => s.bytes / 1024),
		sum((s) => s.frames - (s.again ?? 0)),
		sum((s) => s.again ?? 0),
	];
}

/** Least squares without negative coefficients: what comes out negative is left out, and the rest fitted again. */
export function leastSquares(rows: readonly (readonly number[])[], values: readonly number[]): number[] {
	const width = rows[0]?.length ?? 0;
	let active = Array.from({ length: width }, (_, i) => i);
	for (;;) {
		const found = solve(
			active.map((i) => active.map((j) => rows.reduce((n, row) => n + (row[i] ?? 0) * (row[j] ?? 0), 0))),
			active.map((i) => rows.reduce((n, row, k) => n + (row[i] ?? 0) * (values[k] ?? 0), 0)),
		);
		const worst = found.reduce((at, value, i) => (value < (found[at] ?? 0) ? i : at), 0);
		if ((found[worst] ?? 0) >= 0) {
			const all = new Array<number>(width).fill(0);
			for (const [k, i] of active.entries()) all[i] = found[k] ?? 0;
			return all;
		}
		active = active.filter((_, k) => k !== worst);
	}
}

/** Gaussian elimination with pivots; a singular direction gets 0. */
function solve(matrix: number[][], right: number[]): number[] {
	const n = right.length;
	const a = matrix.map((row, i) => [...row, right[i] ?? 0]);
	for (let c = 0; c < n; c++) {
		let pivot = c;
		for (let r = c + 1; r < n; r++) if (Math.abs(a[r]?.[c] ?? 0) > Math.abs(a[pivot]?.[c] ?? 0)) pivot = r;
		const top = a[pivot] ?? [];
		a[pivot] = a[c] ?? [];
		a[c] = top;
		const lead = top[c] ?? 0;
		if (Math.abs(lead) < 1e-9) continue;
		for (let r = 0; r < n; r++) {
			const row = a[r] ?? [];
			if (r === c) continue;
			const by = (row[c] ?? 0) / lead;
			for (let k = c; k <= n; k++) row[k] = (row[k] ?? 0) - by * (top[k] ?? 0);
		}
	}
	return a.map((row, i) => (Math.abs(row[i] ?? 0) < 1e-9 ? 0 : (row[n] ?? 0) / (row[i] ?? 1)));
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Each measurement weighs the same whatever its size: errors are relative. */
export function fitCosts(measured: Measured): CostModel {
	const { cpu, goVersion, goos, goarch, spawn, spawnNew, launch, handOver, queue } = measured;
	const grown = measured.growths
		.map((one) => ({ steps: growthsOfMeasurement(one), ns: one.ns - one.grownNs - spawn }))
		.filter(({ steps, ns }) => steps.length > 0 && ns > 0);
	const coefficients = leastSquares(
		grown.map(({ steps, ns }) => features(steps).map((value) => value / ns)),
		grown.map(() => 1),
	).map(rounded);
	const [copy = 0, large = 0, largeKB = 0, copiedKB = 0, frame = 0, frameAgain = 0] = coefficients;
	const model: CostModel = {
		schemaVersion: 1,
		machine: { cpu, goVersion, goos, goarch },
		spawn: rounded(spawn),
		spawnNew: rounded(spawnNew),
		launch: rounded(launch),
		handOver: rounded(handOver),
		queue: rounded(queue),
		growth: { copy, large, largeKB, copiedKB, frame, frameAgain },
		error: 0,
	};
	const errors = grown.map(({ steps, ns }) => Math.abs(growthCost(model, steps) - ns) / ns).sort((a, b) => a - b);
	return { ...model, error: Math.round((errors[Math.floor(errors.length / 2)] ?? 0) * 1000) / 1000 };
}

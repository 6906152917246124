import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { type Base, baseOf, judge, judgeRanges } from "./judge.js";
import { applied, mutate, mutationKinds } from "./mutate.js";
import { Random } from "./random.js";
import { scanBytes } from "./scan.js";

/** Mutations of each kind and architecture; `npm run fuzz` runs more. */
const COUNT = 12;
const SEED = 20_260;

/** A file that ends early between two lines looks like a shorter file: nothing in it says what is missing. */
const endsEarly = new Set(["truncate", "truncate lines", "behead"]);

describe.each(["amd64", "arm64"])("damaged listings of %s", (goarch) => {
	let base: Base;
	let altered = 0;
	let silent = 0;

	beforeAll(async () => {
		base = await baseOf(gunzipSync(readFileSync(new URL(`data/${goarch}.s.gz`, import.meta.url))), goarch);
	});

	it("begins with a listing that is read without a remark", () => {
		expect(base.scan.analysis.diagnostics).toEqual([]);
		expect(base.facts.length).toBe(159);
	});

	it.each(mutationKinds)("%s: what lies outside the damage is reported as before", async (kind) => {
		for (let i = 0; i < COUNT; i++) {
			const random = new Random(Math.imul(SEED, 1_000_003) + mutationKinds.indexOf(kind) * 1000 + i);
			const mutation = mutate(base.text, random, kind);
			const verdict = await judge(base, mutation);
			expect(verdict.failures, `${kind} ${i}`).toEqual([]);
			if (!endsEarly.has(kind)) {
				altered += verdict.altered;
				silent += verdict.silent.length;
			}
		}
	});

	it("is told of nearly all that reads differently", () => {
		expect(altered).toBeGreaterThan(100);
		expect(silent / altered).toBeLessThan(0.08);
	});

	it.each(["burst", "splice", "cut lines", "zeros"])("%s: reads the same in ranges and pieces of any size", (kind) => {
		for (let i = 0; i < 4; i++) {
			const random = new Random(SEED + i);
			const bytes = applied(base.text.bytes, mutate(base.text, random, kind).edits);
			const cuts = [random.below(bytes.length), random.below(bytes.length)];
			expect(judgeRanges(bytes, goarch, cuts, 1 + random.below(200_000)), `${kind} ${i}`).toEqual([]);
		}
	});
});

it("a file cut off within a line says so", async () => {
	const bytes = gunzipSync(readFileSync(new URL("data/amd64.s.gz", import.meta.url)));
	const base = await baseOf(bytes, "amd64");
	// The last of a function's bytes, whole but for its end of line, may be where somebody's excerpt ends.
	const code = Buffer.from(bytes).indexOf("\n\trel ", 50_000);
	expect((await scanBytes(bytes.subarray(0, code))).analysis.diagnostics).toEqual([]);
	for (const at of [100, 50_001, 700_003, code - 1, code + 20]) {
		const verdict = await judge(base, {
			kind: "truncate",
			edits: [{ from: at, to: bytes.length, bytes: new Uint8Array(0) }],
		});
		expect(verdict.failures).toEqual([]);
		expect(verdict.silent).toEqual([]);
	}
});

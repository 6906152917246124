/**
 * Bounds of random call graphs with random control flow against executions enumerated by hand (support/bruteforce.ts).
 * STACKSCAN_RUNS=20000 runs more of them, STACKSCAN_SEED=n others.
 */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FunctionReport } from "../../src/model/report.js";
import { BruteForce } from "../support/bruteforce.js";
import { push } from "../support/judge.js";
import type { MiniFunction, Step } from "../support/minilang.js";
import { type Goarch, render } from "../support/render.js";
import { reportOf } from "../support/scan.js";

const runs = Number(process.env["STACKSCAN_RUNS"] ?? 300);
const seed = process.env["STACKSCAN_SEED"];
const settings = { numRuns: runs, ...(seed === undefined ? {} : { seed: Number(seed) }) };

/** Steps whose callees are numbers yet: which function they mean depends on who calls. */
type Draft =
	| { readonly kind: "call" | "tail"; readonly to: number }
	| { readonly kind: "panic"; readonly which: number }
	| { readonly kind: "ret" }
	| { readonly kind: "alt"; readonly arms: readonly (readonly Draft[])[]; readonly table: boolean }
	| { readonly kind: "loop"; readonly body: readonly Draft[]; readonly form: number };

const { body } = fc.letrec<{ step: Draft; body: Draft[] }>((tie) => ({
	body: fc.array(tie("step"), { maxLength: 4, depthIdentifier: "d" }),
	step: fc.oneof(
		{ depthIdentifier: "d", depthSize: "small", withCrossShrink: true },
		{ weight: 6, arbitrary: fc.record({ kind: fc.constant("call" as const), to: fc.nat(9) }) },
		{ weight: 1, arbitrary: fc.record({ kind: fc.constant("tail" as const), to: fc.nat(9) }) },
		{ weight: 1, arbitrary: fc.record({ kind: fc.constant("panic" as const), which: fc.nat(2) }) },
		{ weight: 1, arbitrary: fc.constant({ kind: "ret" as const }) },
		{
			weight: 3,
			arbitrary: fc.record({
				kind: fc.constant("alt" as const),
				arms: fc.array(tie("body"), { minLength: 2, maxLength: 3, depthIdentifier: "d" }),
				table: fc.nat(3).map((n) => n === 0),
			}),
		},
		{ weight: 2, arbitrary: fc.record({ kind: fc.constant("loop" as const), body: tie("body"), form: fc.nat(4) }) },
	),
}));

const frames: Readonly<Record<Goarch, readonly number[]>> = {
	amd64: [0, 8, 16, 24, 64, 120, 128, 136, 200, 512, 1032, 4088, 4096, 4104, 9000],
	arm64: [16, 32, 64, 112, 128, 144, 208, 512, 1040, 4080, 4096, 4112, 9008],
};

const program = fc.array(fc.record({ frame: fc.nat(14), nosplit: fc.nat(3).map((n) => n === 0), body }), {
	minLength: 2,
	maxLength: 7,
});

const panicNames = ["runtime.panicBounds", "runtime.gopanic", "runtime.throw"];

type Callee = (n: number) => string | null;

/** Steps of the mini-language; `callee` turns the number of a draft into a name, null where nobody can be called. */
const stepsOf = (draft: readonly Draft[], callee: Callee): Step[] => draft.flatMap((one) => stepOf(one, callee));

function stepOf(one: Draft, callee: Callee): Step[] {
	switch (one.kind) {
		case "call":
		case "tail": {
			const to = callee(one.to);
			return to === null ? [] : [{ kind: one.kind, to }];
		}
		case "panic":
			return [{ kind: "call", to: panicNames[one.which] as string }, { kind: "undef" }];
		case "ret":
			return [{ kind: "ret" }];
		case "alt": {
			const arms = one.arms.map((arm) => stepsOf(arm, callee));
			return [{ kind: "alt", arms, table: one.table ? "given" : "none" }];
		}
		case "loop": {
			const inner = stepsOf(one.body, callee);
			if (one.form === 0) return [{ kind: "forever", body: inner }];
			return [{ kind: "loop", body: inner, rotated: one.form === 1 }];
		}
	}
}

type Drafts = readonly { readonly frame: number; readonly nosplit: boolean; readonly body: readonly Draft[] }[];

function functionsOf(drafts: Drafts, goarch: Goarch, acyclic: boolean): MiniFunction[] {
	const sizes = frames[goarch];
	return drafts.map((draft, i) => {
		const first = acyclic ? i + 1 : 0;
		const callee = (n: number): string | null =>
			first >= drafts.length ? null : `main.f${first + (n % (drafts.length - first))}`;
		return {
			name: `main.f${i}`,
			frame: sizes[draft.frame % sizes.length] as number,
			words: new Set(draft.nosplit ? ["nosplit"] : []),
			body: stepsOf(draft.body, callee),
			expected: "",
		};
	});
}

async function scanned(functions: readonly MiniFunction[], goarch: Goarch): Promise<Map<string, FunctionReport>> {
	const report = await reportOf(render(functions, goarch, { hex: false }), { goarch });
	expect(report.diagnostics).toStrictEqual([]);
	return new Map(report.functions.map((f) => [f.name, f]));
}

const show = (functions: readonly MiniFunction[]): string =>
	JSON.stringify(functions.map((f) => [f.name, f.frame, [...f.words], f.body]));

describe.each(["amd64", "arm64"] as const)("random programs on %s", (goarch) => {
	it("acyclic: must and may are what the executions say", async () => {
		let exact = 0;
		let compared = 0;
		await fc.assert(
			fc.asyncProperty(program, async (drafts) => {
				const functions = functionsOf(drafts, goarch, true);
				const oracle = new BruteForce(functions, push[goarch], functions.length);
				const loose = new BruteForce(functions, push[goarch], functions.length, true);
				const bounds = functions.map((f) => ({ f, ...oracle.bound(f.name), most: loose.bound(f.name).may }));
				if (oracle.gaveUp || loose.gaveUp) return;
				const found = await scanned(functions, goarch);
				for (const { f, must, may, most } of bounds) {
					compared++;
					if (most === may) exact++;
					const own = f.words.has("nosplit") ? 0 : Math.max(0, f.frame - 128);
					const { need } = found.get(f.name) as FunctionReport;
					const where = `${f.name} of ${show(functions)}`;
					expect(need.must, `must of ${where}`).toBe(must === null ? own : Math.max(0, must));
					// Behind a call that never comes back the tool counts what is written there.
					expect(need.may, `may of ${where}`).toBeGreaterThanOrEqual(Math.max(0, may));
					expect(need.may, `may of ${where}`).toBeLessThanOrEqual(Math.max(0, most));
					expect(need).toMatchObject({ complete: true, recursive: false });
				}
			}),
			settings,
		);
		expect(compared).toBeGreaterThan(runs);
		expect(exact / compared, "functions whose may is known exactly").toBeGreaterThan(0.75);
		if (runs > 300) console.info(`${goarch}: ${compared} functions, may exact for ${exact}`);
	}, 1_200_000);

	it("with cycles: must is what finite executions say, may is finite only without a cycle below", async () => {
		await fc.assert(
			fc.asyncProperty(program, async (drafts) => {
				const functions = functionsOf(drafts.slice(0, 4), goarch, false);
				const oracle = new BruteForce(functions, push[goarch], functions.length);
				const bounds = functions.map((f) => ({ f, ...oracle.bound(f.name) }));
				if (oracle.gaveUp) return;
				const found = await scanned(functions, goarch);
				for (const { f, must, may } of bounds) {
					const own = f.words.has("nosplit") ? 0 : Math.max(0, f.frame - 128);
					const { need } = found.get(f.name) as FunctionReport;
					const where = `${f.name} of ${show(functions)}`;
					expect(need.must, `must of ${where}`).toBe(must === null ? own : Math.max(0, must));
					expect(need.may === null, `recursive: ${where}`).toBe(need.recursive);
					if (need.may !== null) expect(need.may, `may of ${where}`).toBeGreaterThanOrEqual(Math.max(0, may));
				}
			}),
			settings,
		);
	}, 1_200_000);
});

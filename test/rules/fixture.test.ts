/** Every rule on programs compiled by real Go: what it must say, and what looks like it and must not be said. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { diffOf, snapshotOf } from "../../src/lint/compare.js";
import { applyIgnores } from "../../src/lint/ignores.js";
import type { Snapshot } from "../../src/model/diff.js";
import type { Finding } from "../../src/model/report.js";
import type { LintSettings } from "../../src/model/settings.js";
import { findingsOf, rules } from "../../src/rules/registry.js";
import { noSettings } from "../../src/rules/settings.js";
import { linux } from "../report/make.js";
import { reportOf } from "../support/scan.js";

const nothing = { target: linux, functions: [], roots: [] };

const dir = fileURLToPath(new URL("../../fixtures/lint/", import.meta.url));
const variants = readdirSync(dir)
	.filter((name) => name.endsWith(".s"))
	.map((name) => name.slice(0, -2));

async function findings(variant: string, settings: Partial<LintSettings> = {}): Promise<readonly Finding[]> {
	const text = readFileSync(`${dir}${variant}.s`, "utf8");
	const report = await reportOf(text, { lint: { ...noSettings, ...settings } });
	expect(report.diagnostics).toStrictEqual([]);
	return report.findings;
}

function of(all: readonly Finding[], rule: string): string[] {
	return all
		.filter((one) => one.rule === rule)
		.map((one) => one.function)
		.sort();
}

/** Functions that each rule names; all others of the program it must not name. */
const expected: Readonly<Record<string, readonly string[]>> = {
	SS001: [
		"main.(*session).follow",
		"main.afterInlined",
		"main.again",
		"main.always",
		"main.fitting",
		"main.needless",
		"main.once",
		"main.onceBelow",
		"main.tooSmall",
	],
	SS002: ["main.(*worker).likely", "main.(*worker).likelyEach"],
	SS003: ["main.hugeFrame"],
	SS004: ["main.largeLocal", "main.tooSmall"],
	SS005: ["main.hugeFrame", "main.largeLocal", "main.reserve"],
	SS006: ["main.(*tree).even", "main.(*tree).walk"],
	SS008: ["main.inlined", "main.reserve", "main.reserve"],
	SS009: ["main.(*deepPool).work", "main.(*frame).area", "main.(*pool).work", "main.(*worker).run"],
	SS010: ["main.multiply"],
	SS011: ["main.deferInLoop"],
};

const everything: Partial<LintSettings> = {
	rules: { SS009: { severity: "note" } },
	budgets: [
		{ functions: ["main.largeLocal"], frame: 4096, need: null },
		{ functions: ["main.smallFrame", "main.never"], frame: 512, need: 1024 },
		{ functions: ["main.tooSmall"], frame: null, need: 16384 },
	],
};

describe.each(variants)("%s", (variant) => {
	it("has findings of every rule, and no others", async () => {
		const all = await findings(variant, everything);
		const found = Object.fromEntries(rules.map(({ id }) => [id, of(all, id)]));
		// They are about a change and about comments: no listing alone has them.
		expect(found).toStrictEqual({ ...expected, SS007: [], SS012: [] });
	});

	it("names the variable, the circle and the size", async () => {
		const all = await findings(variant);
		const message = (rule: string, name: string): string =>
			all.find((one) => one.rule === rule && one.function === name)?.message ?? "";
		const size = /^huge takes about ([\d,]+) of the ([\d,]+) bytes of the frame of main\.hugeFrame$/.exec(
			message("SS005", "main.hugeFrame"),
		);
		const [bytes = 0, frame = 0] = (size ?? []).slice(1).map((text) => Number(text.replaceAll(",", "")));
		// The listing has no sizes: a distance in the frame, a saved register or two too large at most.
		expect(bytes).toBeGreaterThanOrEqual(40_000);
		expect(bytes).toBeLessThanOrEqual(40_016);
		expect(frame).toBeGreaterThan(bytes);
		expect(message("SS006", "main.(*tree).walk")).toMatch(
			/^main\.\(\*tree\)\.walk calls itself, \d+ bytes a turn, below/,
		);
		expect(message("SS010", "main.multiply")).toContain("take 6,144 bytes of stack");
	});

	it("takes goroutines that wait, circles of values and long circles when it is told to", async () => {
		const all = await findings(variant, {
			rules: {
				SS001: { options: { waiting: true } },
				SS006: { options: { "of-values": true, functions: 4 } },
			},
		});
		expect(of(all, "SS001")).toStrictEqual([...(expected["SS001"] ?? []), "main.(*worker).pump"].sort());
		// Those of which there are few rank below the others.
		const few = ["main.(*worker).pump", "main.once", "main.onceBelow"];
		const warnings = all.filter(({ rule }) => rule === "SS001").map(({ function: name }) => name);
		expect(warnings.slice(-few.length).sort()).toStrictEqual(few);
		expect(of(all, "SS006")).toStrictEqual([
			"main.(*frame).area",
			"main.(*tree).even",
			"main.(*tree).spring",
			"main.(*tree).walk",
		]);
	});

	it("names a pool that saves nothing, when the configuration names its submit function", async () => {
		const text = readFileSync(`${dir}${variant}.s`, "utf8");
		const { findings: all } = await reportOf(text, {
			lint: noSettings,
			pools: { submit: ["main.(*pool).submit", "main.(*deepPool).submit"] },
		});
		expect(all.filter(({ message }) => message.includes("saves no stack")).map(({ message }) => message)).toStrictEqual(
			["the pool behind main.(*pool).submit saves no stack: what it is given here (main.tiny) never outgrows 2 KB"],
		);
	});

	it("reports comments that ignore nothing, and no others", async () => {
		const all = await findings(variant);
		const file = all.find(({ rule }) => rule === "SS011")?.file ?? "";
		const text = readFileSync(`${dir}input.go`, "utf8");
		const idleOf = (from: string, to: string): readonly string[] => {
			const { idle } = applyIgnores(all, new Map([[file, text.replace(from, to)]]), rules, () => true);
			return findingsOf({ ...nothing, ignores: idle }).map(({ rule, message }) => `${rule} ${message}`);
		};
		const at = "defer locks[i].Unlock()";
		expect(text).toContain(at);
		expect(idleOf(at, `${at} //stackscan:ignore SS011 few locks`)).toStrictEqual([]);
		expect(idleOf(at, `${at} //stackscan:ignore SS011`)).toStrictEqual([
			"SS012 no reason is given for ignoring SS011, so nothing is ignored",
		]);
		const other = "defer locks[at].Unlock()";
		expect(idleOf(other, `${other} //stackscan:ignore SS011 few locks`)).toStrictEqual([
			"SS012 nothing here to ignore for SS011: the comment can go",
		]);
	});

	it("obeys severities, options and paths", async () => {
		const off = await findings(variant, { rules: { all: { severity: "off" }, SS003: { options: { band: 4096 } } } });
		expect(off).toStrictEqual([]);
		const only = await findings(variant, {
			rules: { all: { severity: "off" }, SS003: { severity: "error", options: { band: 5000 } } },
		});
		expect(of(only, "SS003")).toStrictEqual([
			"main.hugeFrame",
			"main.largeLocal",
			"main.main",
			"main.manyLocals",
			"main.reserve",
		]);
		expect(only.every(({ severity }) => severity === "error")).toBe(true);
		const elsewhere = { match: ["**/input.go"], rules: { all: { severity: "off" as const } } };
		expect(await findings(variant, { paths: [elsewhere] })).toStrictEqual([]);
		const again = { match: ["example.com/**"], rules: { SS011: { severity: "error" as const } } };
		expect((await findings(variant, { paths: [elsewhere, again] })).map(({ rule }) => rule)).toStrictEqual(["SS011"]);
	});
});

describe("SS007", () => {
	const before = fileURLToPath(new URL("../../fixtures/band-before/", import.meta.url));
	const after = fileURLToPath(new URL("../../fixtures/band-after/", import.meta.url));
	const versions = readdirSync(before).filter((name) => name.endsWith(".s"));
	const snapshot = async (path: string): Promise<Snapshot> => snapshotOf(await reportOf(readFileSync(path, "utf8")));

	it("has two Go versions", () => {
		expect(versions.length).toBeGreaterThanOrEqual(2);
	});

	it.each(versions)("names the entry that a change made larger, and no other: %s", async (name) => {
		const old = await snapshot(before + name);
		const now = await snapshot(after + name);
		const found = (from: Snapshot, to: Snapshot, settings: LintSettings = noSettings): string[] => {
			const changes = diffOf(from, to, ["", ""]).up;
			return findingsOf({ ...nothing, changes }, settings).map(({ rule, message }) => `${rule} ${message}`);
		};
		const [only, ...more] = found(old, now);
		expect(more).toStrictEqual([]);
		expect(only).toMatch(
			/^SS007 the chain below goroutine main\.handle now ends on a stack of 4 KB \(was 2 KB; 1 copy of \d+ bytes\): the frame of main\.render grew by 1,9\d\d bytes/,
		);
		expect(found(now, old)).toStrictEqual([]);
		expect(found(old, old)).toStrictEqual([]);
		// main.tick waits.
		const cold = { ...noSettings, rules: { SS007: { options: { waiting: true } } } };
		expect(found(old, now, cold)).toHaveLength(2);
	});
});

it("is compiled by two Go versions at least", () => {
	expect(new Set(variants.map((name) => name.split("-")[0])).size).toBeGreaterThanOrEqual(2);
});

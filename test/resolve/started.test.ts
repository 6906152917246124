/** Goroutines and function values, in whole programs: what each may run, and that no promise covers less than that. */
import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import type { RootReport } from "../../src/model/report.js";
import { describeWithGo } from "../support/go.js";
import { withProgram } from "../support/program.js";
import { scanText } from "../support/scan.js";
import { forms, narrowForms, programOf } from "./forms.js";
import { programOfWays, ways } from "./interfaceforms.js";
import { programOfSettings, settings } from "./settings.js";
import { asking, leading, typeSettings } from "./typesettings.js";

const SOURCE = `package main

var done = make(chan int)
var wanted int

//go:noinline
func small() {}

//go:noinline
func large() {
	var b [4000]byte
	b[wanted] = 1
	done <- int(b[wanted>>1])
}

//go:noinline
func start(f func()) { go f() }

func main() {
	go small()
	start(small)
	start(large)
	n := wanted
	check := func() { n++; large() }
	for i := range n {
		if i > 5 {
			go check()
		} else if i&1 == 0 {
			go check()
		}
		<-done
	}
	println(n)
}
`;

/** Grows by itself, whatever it calls. */
const deepAnyway: ReadonlySet<string> = new Set(["reflectcall_small"]);

describeWithGo("goroutines and function values", () => {
	it("a go statement's value that may be several functions is a root of its own", { timeout: 120_000 }, async () => {
		const { roots } = await withProgram(SOURCE, async ({ listing }) => (await scanText(listing)).report());
		const started = roots.filter(({ kind, sites }) => kind === "go" && sites[0]?.function.startsWith("main."));
		const told = started.map(({ function: name, verdict, sites }) => [
			name,
			verdict,
			sites.map(({ line }) => line).sort(),
		]);
		expect(told.sort()).toStrictEqual([
			["?", "likely", [17]],
			["main.main.func1", "always", [27, 29]],
			["main.small", "never", [20]],
		]);
	});

	it("no way of a value to its call makes a promise false", { timeout: 240_000 }, async () => {
		const verdicts = (await expectKept(programOf(forms), Object.keys(forms).length)).map((r) => r.verdict);
		// Nothing would be broken by saying nothing.
		for (const promise of ["never", "always"]) expect(verdicts.filter((v) => v === promise).length).toBeGreaterThan(5);
	});

	it("sets of callees that are narrow, or empty, miss no way", { timeout: 240_000 }, async () => {
		await expectKept(programOf(narrowForms), Object.keys(narrowForms).length);
	});

	it.each(
		Object.entries({ values: settings, types: typeSettings, "types of methods": leading, "method values": asking }),
	)("no way of setting what is called makes a promise false: %s", { timeout: 240_000 }, async (_, all) => {
		await expectKept(programOfSettings(all), Object.keys(all).length);
	});

	it("no way of a type into an interface makes a promise false", { timeout: 240_000 }, async () => {
		const roots = await expectKept(programOfWays(ways), Object.keys(ways).length);
		// All that each may call is said to be known.
		expect(roots.filter((r) => r.may === null)).toStrictEqual([]);
	});
});

/** Runs a program that starts each form twice, and compares what each goroutine called with what was said of it. Gives their roots. */
function expectKept(source: string, count: number): Promise<RootReport[]> {
	return withProgram(source, async ({ program, listing }) => {
		const { roots } = (await scanText(listing)).report();
		const verdicts = new Map(roots.filter(({ kind }) => kind === "go").map((r) => [r.function, r.verdict]));
		const { stderr, status } = spawnSync(program, { encoding: "utf8", timeout: 60_000 });
		expect(status).toBe(0);
		const ran = stderr
			.trim()
			.split("\n")
			.map((line) => line.split(" ") as [string, string]);
		expect(ran).toHaveLength(2 * count);
		const broken = ran.filter(([name, last]) => {
			const verdict = verdicts.get(`main.entry_${name}`);
			expect(verdict, name).toBeDefined();
			if (Number(last) >= 2) return verdict === "never";
			return verdict === "always" && !deepAnyway.has(name);
		});
		expect(broken).toStrictEqual([]);
		return roots.filter(({ kind, function: name }) => kind === "go" && name.startsWith("main.entry_"));
	});
}

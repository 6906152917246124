/** What recorded programs tell of the standard library's own goroutines. */
import { describe, expect, it } from "vitest";
import likelihood from "../../src/analysis/likelihood.json" with { type: "json" };
import { StandardEntries, withStandard } from "../../src/analysis/standard.js";
import { renderWhyText } from "../../src/report/why.js";
import { parseProgram } from "../support/minilang.js";
import { render } from "../support/render.js";
import { scanText } from "../support/scan.js";

const recorded = { judgedAs: "go1.26", goarch: "amd64", race: false, startStack: 2048 };
const start = "os/exec.(*Cmd).Start.gowrap1";
const known = likelihood.standard.entries[start];

describe("entries of the standard library", () => {
	it("are known for the version, architecture and start stack that were recorded, and for no other", () => {
		expect(new StandardEntries(recorded).of(start)).toStrictEqual(known);
		expect(new StandardEntries(recorded).of("main.(*Cmd).Start.gowrap1")).toBeNull();
		expect(new StandardEntries(recorded).of("constructor")).toBeNull();
		for (const other of [{ judgedAs: "go1.25" }, { goarch: "arm64" }, { race: true }, { startStack: 4096 }])
			expect(new StandardEntries({ ...recorded, ...other }).of(start)).toBeNull();
	});
	it("outweigh the estimate the more programs were seen, and are never certain", () => {
		expect(withStandard(0.4, null)).toBe(0.4);
		const of = (programs: number): number => withStandard(0.2, { programs, grew: 1 });
		expect(of(2)).toBeGreaterThan(0.2);
		expect(of(12)).toBeGreaterThan(of(2));
		expect(of(1e6)).toBe(0.999);
	});
	it("have it in their probability, and say so", async () => {
		const program = `main.main 64 : go entry
			entry 32 : { call deep; call leaf | call leaf | ret }
			deep 2000 : call leaf
			leaf 40 : ret`;
		const text = render(parseProgram(program), "amd64");
		const plain = await scanText(text);
		const named = await scanText(text.replaceAll("main.entry", start));
		const told = named.why(start);
		expect(told?.estimate?.standard).toStrictEqual(known);
		const without = plain.why("main.entry")?.estimate;
		expect(without?.standard).toBeUndefined();
		expect(told?.estimate?.probability).toBe(withStandard(without?.probability ?? 0, known));
		if (told === null) throw new Error(`${start} is there`);
		const lines = [...renderWhyText(told, { color: false, width: 200, cwd: "/src", verbose: false })].join("");
		expect(lines).toContain(`of those of ${known.programs} recorded programs ${Math.round(known.grew * 100)} % grew`);
	});
	it("are none that run what a program hands them, and none of programs or tests", () => {
		const names = Object.keys(likelihood.standard.entries);
		expect(names.length).toBeGreaterThan(20);
		expect(
			names.filter((name) => /^[^/]*\.[^/]*\/|_test\.|^main\.|WaitGroup\)\.Go|\.\(\*T\)\./.test(name)),
		).toStrictEqual([]);
		for (const { programs, grew } of Object.values(likelihood.standard.entries)) {
			expect(programs).toBeGreaterThanOrEqual(2);
			expect(grew >= 0 && grew <= 1).toBe(true);
		}
	});
});

import { describe, expect, it } from "vitest";
import { type Grammar, normalise } from "../../src/cli/argv.js";

const grammar: Grammar = {
	long: new Map([
		["format", true],
		["tags", true],
		["race", false],
		["help", false],
		["root", true],
	]),
	shortWithValue: new Set(["C"]),
	commands: new Set(["scan", "why", "graph", "explain", "rules"]),
	formats: new Set(["text", "json", "tsv"]),
};

describe("normalise", () => {
	it.each([
		["stack.s", "stack.s"],
		["-json a.s", "--format=json a.s"],
		["--json a.s", "--format=json a.s"],
		["-format json a.s", "--format json a.s"],
		["-tags=a,b -race ./...", "--tags=a,b --race ./..."],
		["-C dir why f a.s", "why -C dir f a.s"],
		["-C why a.s", "-C why a.s"],
		["-Cdir why f", "why -Cdir f"],
		["-qv a.s", "-qv a.s"],
		["why why", "why why"],
		["a.s why", "a.s why"],
		["scan why", "scan why"],
		["--explain SS001", "explain SS001"],
		["-explain=SS001", "explain SS001"],
		["--list-rules", "rules"],
		["--why f a.s", "why f a.s"],
		["--root -x -", "--root -x -"],
		["-- -json", "-- -json"],
		["why -- -x.s", "why -- -x.s"],
		["--unknown x", "--unknown x"],
	])("%s", (given, wanted) => {
		expect(normalise(given.split(" "), grammar).join(" ")).toBe(wanted);
	});
});

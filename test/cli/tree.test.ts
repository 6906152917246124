import { describe, expect, it } from "vitest";
import { normalise } from "../../src/cli/argv.js";
import type { Host } from "../../src/cli/host.js";
import { commandNames, grammarOf, scanTree } from "../../src/cli/scantree.js";
import { wholeTree } from "../../src/cli/tree.js";

const host = {} as Host;
const unheard = { out: () => undefined, err: () => undefined };
const whole = wholeTree(host, () => undefined, unheard);
const { program } = scanTree(host, () => undefined);

describe("the tree of a scan alone", () => {
	it("knows the names of all commands", () => {
		expect([...whole.commands.map((command) => command.name()), "help"].sort()).toEqual([...commandNames].sort());
	});

	it("reads a scan's words as the whole tree does", () => {
		const all = grammarOf(whole);
		const own = grammarOf(program);
		expect(own.formats).toEqual(all.formats);
		// No option of another command is a format's name, or takes a value where the scan's of the same name does not.
		for (const name of all.formats) expect(all.long.has(name), name).toBe(false);
		for (const [name, takes] of own.long) expect(all.long.get(name), name).toBe(takes);
		for (const argv of [
			["a.s"],
			["-json", "a.s"],
			["-tags", "x", "./..."],
			["-C", "dir", "-q", "a.s"],
			["--output", "json=x", "--", "-a.s"],
			["--root=main.f", "-goos", "linux", "a.s", "b.s"],
		])
			expect(normalise(argv, own)).toEqual(normalise(argv, all));
	});
});

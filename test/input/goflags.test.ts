import { describe, expect, it } from "vitest";
import { isOn, listingFlags, splitFlags } from "../../src/input/goflags.js";

describe("splitFlags", () => {
	it.each([
		["", []],
		[" -a  -b=c ", ["-a", "-b=c"]],
		[`'-ldflags=-s -w' "-tags=a b" -x`, ["-ldflags=-s -w", "-tags=a b", "-x"]],
	])("%j", (text, flags) => {
		expect(splitFlags(text)).toEqual(flags);
	});
});

describe("listingFlags", () => {
	it("asks for the listing of everything", () => {
		expect(listingFlags([])).toEqual(["-gcflags=all=-S", "-asmflags=all=-S"]);
	});
	it("keeps the user's compiler flags, each for its pattern", () => {
		expect(listingFlags(["-gcflags=-N -l", "-gcflags=net/...=-l", "-tags=x"])).toEqual([
			"-gcflags=all=-S",
			"-gcflags=-S -N -l",
			"-gcflags=net/...=-S -l",
			"-asmflags=all=-S",
		]);
	});
	it("wants paths that can be opened", () => {
		expect(listingFlags(["-trimpath"])).toContain("-trimpath=false");
		expect(listingFlags(["-trimpath=false"])).not.toContain("-trimpath=false");
	});
});

describe("isOn", () => {
	it.each([
		[["-race"], true],
		[["-race=true"], true],
		[["-race", "-race=false"], false],
		[["-tags=race"], false],
	])("%j", (flags, on) => {
		expect(isOn(flags, "race")).toBe(on);
	});
});

import { describe, expect, it } from "vitest";
import { minorVersion } from "../../src/util/goversion.js";

describe("minorVersion", () => {
	it.each([
		["go1.26.8", 26],
		["go1.24rc1", 24],
		["devel go1.27-abcdef Mon", 27],
		["gccgo", null],
	])("%s", (version, minor) => {
		expect(minorVersion(version)).toBe(minor);
	});
});

/** The runtime's numbers against FACTS 3.1, 3.2 and 3.3: every row there is a case here. */
import { describe, expect, it } from "vitest";
import { type StackShape, targetOf } from "../../src/analysis/target.js";
import type { Origin } from "../../src/model/target.js";

const assumed: Origin = "assumed";
const origin = { goVersion: assumed, goos: assumed, goarch: assumed, race: assumed, startStack: assumed };

/** FACTS 3.2: MinFrameSize, StackAlign, what x86 and wasm push. */
function shape(name: string, ptrSize: 4 | 8, minFrameSize: number, stackAlign: number, pushes: boolean): StackShape {
	return { name, ptrSize, minFrameSize, stackAlign, pushesGoexit: pushes, callPush: pushes ? ptrSize : 0 };
}
const shapes: Readonly<Record<string, StackShape>> = Object.fromEntries(
	[
		shape("amd64", 8, 0, 8, true),
		shape("wasm", 8, 0, 8, true),
		shape("386", 4, 0, 4, true),
		shape("arm64", 8, 8, 16, false),
		...["arm", "mips", "mipsle"].map((name) => shape(name, 4, 4, 4, false)),
		...["riscv64", "s390x", "loong64", "mips64", "mips64le"].map((name) => shape(name, 8, 8, 8, false)),
		...["ppc64", "ppc64le"].map((name) => shape(name, 8, 32, 16, false)),
	].map((one) => [one.name, one]),
);

function target(goVersion: string | null, goarch = "amd64", goos = "linux", race = false) {
	const arch = shapes[goarch];
	if (arch === undefined) throw new Error(goarch);
	return targetOf(arch, { goVersion, goos, race, origin });
}

describe("guard and start size (FACTS 3.1)", () => {
	it.each<[string, number, number]>([
		["go1.7.6", 720, 1296],
		...[9, 10, 11, 12, 13].map((n) => [`go1.${n}`, 880, 1168] as [string, number, number]),
		["go1.14.15", 896, 1152],
		...[15, 16, 17, 18, 19, 20].map((n) => [`go1.${n}`, 928, 1120] as [string, number, number]),
		...[21, 22, 23, 24, 25, 26, 27].map((n) => [`go1.${n}`, 928, 1120] as [string, number, number]),
		["devel go1.27-abcdef", 928, 1120],
	])("%s on linux: guard %i, limit %i", (version, guard, limit) => {
		for (const goos of ["linux", "darwin", "freebsd", "js"])
			expect(target(version, "amd64", goos)).toMatchObject({ startStack: 2048, guard, limit });
	});

	it.each([
		["windows", "amd64", "go1.26", false, 8192, 5024, 3168],
		["windows", "arm64", "go1.20", false, 8192, 5024, 3168],
		["windows", "386", "go1.22", false, 8192, 5024, 3168],
		["windows", "386", "go1.21", false, 4096, 2976, 1120],
		["windows", "386", "go1.15", false, 4096, 2976, 1120],
		["windows", "amd64", "go1.13", false, 8192, 4976, 3216],
		["plan9", "amd64", "go1.26", false, 4096, 1440, 2656],
		["plan9", "386", "go1.18", false, 4096, 1440, 2656],
		["ios", "arm64", "go1.16", false, 4096, 1952, 2144],
		["ios", "arm64", "go1.26", false, 4096, 1952, 2144],
		["ios", "amd64", "go1.26", false, 2048, 928, 1120],
		["darwin", "arm64", "go1.15", false, 4096, 1952, 2144],
		["darwin", "arm64", "go1.11", false, 4096, 1904, 2192],
		["darwin", "arm64", "go1.10", false, 2048, 880, 1168],
		["darwin", "arm64", "go1.16", false, 2048, 928, 1120],
		["darwin", "arm", "go1.15", false, 4096, 1952, 2144],
		["aix", "ppc64", "go1.12", false, 2048, 1760, 288],
		["aix", "ppc64", "go1.13", false, 2048, 1760, 288],
		["aix", "ppc64", "go1.14", false, 2048, 1792, 256],
		["aix", "ppc64", "go1.15", false, 2048, 1856, 192],
		["aix", "ppc64", "go1.20", false, 2048, 1856, 192],
		["aix", "ppc64", "go1.21", false, 2048, 1728, 320],
		["openbsd", "amd64", "go1.23", false, 2048, 928, 1120],
		["openbsd", "amd64", "go1.24", false, 2048, 1728, 320],
		["linux", "amd64", "go1.19", true, 2048, 928, 1120],
		["linux", "amd64", "go1.20", true, 2048, 1856, 192],
		["linux", "amd64", "go1.21", true, 2048, 1728, 320],
		["windows", "amd64", "go1.26", true, 8192, 5824, 2368],
		// The factors add up: 1 + openbsd + race (internal/runtime/sys/consts.go).
		["openbsd", "amd64", "go1.24", true, 2048, 2528, -480],
	])("%s/%s %s, race %s: stack %i, guard %i, limit %i", (goos, goarch, version, race, startStack, guard, limit) => {
		expect(target(version, goarch, goos, race)).toMatchObject({ startStack, guard, limit });
	});

	it.each(["amd64", "arm64"])("%s: largest stack, adaptive start", (goarch) => {
		expect(target("go1.18", goarch)).toMatchObject({ maxStack: 1_000_000_000, adaptiveStart: false });
		expect(target("go1.19", goarch)).toMatchObject({ maxStack: 1_000_000_000, adaptiveStart: true });
	});
	it("386: largest stack", () => {
		expect(target("go1.26", "386").maxStack).toBe(250_000_000);
	});

	it("a version that is not known is judged as the newest, a range as its newest", () => {
		expect(target(null)).toMatchObject({ judgedAs: "go1.26", goVersion: null, guard: 928 });
		const arch = shapes["amd64"] as StackShape;
		const range = { oldest: "go1.12", newest: "go1.13" };
		const facts = { goVersion: null, goVersionRange: range, goos: "linux", race: false, origin };
		expect(targetOf(arch, facts)).toMatchObject({ judgedAs: "go1.13", guard: 880, goVersionRange: range });
	});

	it("the room below an entry is that of all versions of a range", () => {
		const arch = shapes["amd64"] as StackShape;
		const room = (oldest: string, newest: string, depth: number, argumentBytes: number) =>
			targetOf(arch, {
				goVersion: null,
				goVersionRange: { oldest, newest },
				goos: "linux",
				race: false,
				origin,
			}).roomBelow(depth, argumentBytes);
		// Guards of 720 and barriers (1.7), 880, 896, 928.
		expect(room("go1.7", "go1.26", 40, 0)).toStrictEqual({ least: 1120 - 40, most: 1296 - 40 });
		expect(room("go1.13", "go1.15", 40, 0)).toStrictEqual({ least: 1120 - 40, most: 1168 - 40 });
		// Up to 1.16 arguments lie above the entry.
		expect(room("go1.16", "go1.18", 40, 16)).toStrictEqual({ least: 1120 - 56, most: 1120 - 40 });
		expect(room("go1.22", "go1.26", 136, 0)).toStrictEqual({ least: 1120 - 136, most: 1120 - 136 });
	});
});

describe("depth at a goroutine's first instruction (FACTS 3.2)", () => {
	it.each([
		["amd64", 40],
		["wasm", 40],
		["386", 20],
		["arm64", 48],
		["arm", 20],
		["mips", 20],
		["mipsle", 20],
		["riscv64", 40],
		["s390x", 40],
		["loong64", 40],
		["mips64", 40],
		["mips64le", 40],
		["ppc64", 64],
		["ppc64le", 64],
	])("%s: %i in all versions", (goarch, depth) => {
		for (const version of ["go1.9", "go1.16", "go1.17", "go1.26"])
			expect(target(version, goarch).entryDepth).toBe(depth);
	});

	it.each([
		// siz is rounded to 8 everywhere (newproc1).
		["go1.16", "amd64", 32, 72],
		["go1.16", "amd64", 1, 48],
		["go1.13", "386", 4, 28],
		["go1.16", "arm64", 8, 48],
		["go1.16", "arm64", 16, 64],
		["go1.16", "ppc64le", 8, 72],
		["go1.17", "ppc64le", 8, 80],
		// 1.17 has register arguments, and closures for go statements, on amd64 alone.
		["go1.17", "amd64", 32, 40],
		["go1.17", "arm64", 32, 80],
		["go1.18", "arm64", 32, 48],
		["go1.26", "386", 32, 20],
	])("%s %s with %i bytes of arguments: %i", (version, goarch, bytes, depth) => {
		expect(target(version, goarch).entryDepthWith(bytes)).toBe(depth);
	});
	it("1.17 on an OS without register arguments", () => {
		expect(target("go1.17", "amd64", "freebsd").entryDepthWith(32)).toBe(72);
	});
});

interface Case {
	readonly race?: boolean;
	readonly leaf?: boolean;
	readonly args?: number;
	readonly wrapper?: number;
}
/** Version, GOARCH, D(E), what else there is, first moving D. */
type Threshold = [string, string, number, Case, number];

/**
 * An entry E of frame `frame` calls F of frame D, which calls a leaf: the smallest D at which the stack moves. `leaf`:
 * the leaf has a small check.
 */
function firstMoving(version: string, goarch: string, frame: number, options: Case): number {
	const t = target(version, goarch, goarch === "wasm" ? "js" : "linux", options.race ?? false);
	let depth = t.entryDepthWith(options.args ?? 0);
	if (options.wrapper !== undefined) depth += options.wrapper + t.callPush;
	depth += frame + t.callPush;
	for (let d = 132; ; d += 4) {
		if (depth + d - 128 >= t.limit) return d;
		if (options.leaf === true && depth + d + t.callPush >= t.limit) return d;
	}
}

describe("measured thresholds (FACTS 3.3)", () => {
	it.each<Threshold>([
		["go1.7.6", "amd64", 48, {}, 1328],
		...[9, 10, 11, 12, 13].map((n) => [`go1.${n}`, "amd64", 40, {}, 1208] as Threshold),
		["go1.14.15", "amd64", 40, {}, 1192],
		...[15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26].map((n) => [`go1.${n}`, "amd64", 40, {}, 1160] as Threshold),
		["go1.16.15", "amd64", 40, { args: 32 }, 1128],
		["go1.17.13", "amd64", 40, { wrapper: 40 }, 1112],
		["go1.18.10", "amd64", 40, { wrapper: 40 }, 1112],
		["go1.26.8", "amd64", 48, { race: true, leaf: true }, 216],
		["go1.26.8", "386", 16, { leaf: true }, 1076],
		["go1.26.8", "386", 16, {}, 1208],
		["go1.22.12", "386", 16, { leaf: true }, 1076],
		["go1.13.15", "386", 16, { leaf: true }, 1124],
		["go1.26.8", "arm64", 48, {}, 1152],
		["go1.13.15", "arm64", 48, {}, 1200],
		["go1.17.13", "arm64", 48, {}, 1152],
		["go1.20.14", "arm64", 48, {}, 1152],
		["go1.26.8", "arm", 20, {}, 1208],
		["go1.13.15", "arm", 20, {}, 1256],
		["go1.26.8", "riscv64", 40, {}, 1168],
		["go1.17.13", "riscv64", 40, {}, 1168],
		["go1.26.8", "ppc64", 64, {}, 1120],
		["go1.26.8", "ppc64le", 64, {}, 1120],
		["go1.17.13", "ppc64le", 64, {}, 1120],
		["go1.26.8", "s390x", 40, {}, 1168],
		["go1.15.15", "s390x", 40, {}, 1168],
		["go1.26.8", "loong64", 40, {}, 1168],
		["go1.26.8", "mips64", 40, {}, 1168],
		["go1.26.8", "mips64le", 40, {}, 1168],
		["go1.26.8", "mips", 20, {}, 1208],
		["go1.26.8", "mipsle", 20, {}, 1208],
		["go1.26.8", "wasm", 32, {}, 1168],
	])("%s %s, E has %i bytes, %j: moves at %i", (version, goarch, frame, options, moves) => {
		expect(firstMoving(version, goarch, frame, options)).toBe(moves);
	});
});

describe("growth (newstack of runtime/stack.go)", () => {
	it.each([
		// Once, whatever the frame.
		["go1.14", 2048, 100, 60_016, 4096],
		// newsize − oldsize ≥ frame + guard.
		["go1.15", 2048, 100, 1_000, 4096],
		["go1.16", 2048, 100, 1_300, 8192],
		["go1.16", 2048, 100, 60_016, 65_536],
		// newsize − used ≥ frame + guard.
		["go1.17", 2048, 100, 1_300, 4096],
		["go1.26", 2048, 100, 60_016, 65_536],
		["go1.26", 2048, 100, 5_016, 8192],
		["go1.26", 2048, 100, 8192 - 100 - 928, 8192],
		["go1.26", 2048, 100, 8192 - 100 - 927, 16_384],
	])("%s: a stack of %i at depth %i for a frame of %i becomes %i", (version, size, depth, frame, grown) => {
		expect(target(version).grown(size, depth, frame)).toBe(grown);
	});
	it("Go 1.7 keeps records of stack barriers at the high end, more on larger stacks", () => {
		const t = target("go1.7.6");
		expect([2048, 4096, 8192].map((size) => size - t.guard - t.limitOf(size))).toStrictEqual([32, 48, 64]);
		const small = target("go1.7.6", "386");
		expect(2048 - small.guard - small.limitOf(2048)).toBe(16);
	});
});

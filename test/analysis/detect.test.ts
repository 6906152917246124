/** GOARCH of a listing, from what it prints; byte order from its hex dump, or said to be assumed. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { detectArch } from "../../src/analysis/detect.js";
import { reportOf } from "../support/scan.js";

const listing = (bytes: string): string => `p.f STEXT size=64 args=0x0 locals=0x0
\t0x0000 00000 (/a.go:1)\tTEXT\tp.f(SB), ABIInternal, $0-0
\t0x0000 00000 (/a.go:1)\tMOVW\t8(g), R1
\t0x0004 00004 (/a.go:1)\tSGTU\tR29, R1, R1
\t0x0008 00008 (/a.go:1)\tBNE\tR1, 36
\t0x000c 00012 (/a.go:1)\tNOOP
\t0x0010 00016 (/a.go:1)\tMOVW\tR31, R3
\t0x0014 00020 (/a.go:1)\tCALL\truntime.morestack_noctxt(SB)
\t0x0018 00024 (/a.go:1)\tNOOP
\t0x001c 00028 (/a.go:1)\tJMP\t0
\t0x0020 00032 (/a.go:1)\tNOOP
\t0x0024 00036 (/a.go:1)\tMOVW\tR31, -4(R29)
\t0x0028 00040 (/a.go:1)\tADDU\t$-4, R29
\t0x002c 00044 (/a.go:1)\tMOVW\tR31, (R29)
\t0x0030 00048 (/a.go:1)\tMOVW\t(R29), R31
\t0x0034 00052 (/a.go:1)\tADDU\t$4, R29
\t0x0038 00056 (/a.go:1)\tJMP\t(R31)
\t0x003c 00060 (/a.go:1)\tNOOP
${bytes}`;

describe("byte order", () => {
	it.each([
		["mips", "8f c1 00 08"],
		["mipsle", "08 00 c1 8f"],
	])("%s by its bytes", async (goarch, bytes) => {
		const { target } = await reportOf(listing(`\t0x0000 ${bytes} 00 3d 08 2b\n`));
		expect(target).toMatchObject({ goarch, origin: { goarch: "detected" } });
	});

	it("without a hex dump it is assumed, and can be given", async () => {
		const { target } = await reportOf(listing(""));
		expect(target).toMatchObject({ goarch: "mipsle", origin: { goarch: "assumed" } });
		const given = await reportOf(listing(""), { goarch: "mips" });
		expect(given.target).toMatchObject({ goarch: "mips", origin: { goarch: "given" } });
	});
});

describe("functions that look alike on several machines", () => {
	const leaf = (frame: number, ...code: string[]): Uint8Array => {
		const lines = code.map((one, i) => `\t0x000${i * 4} 0000${i * 4} (/a.go:1)\t${one}\n`).join("");
		const size = code.length * 4;
		const text = `p.f STEXT nosplit size=${size} args=0x0 locals=0x0
\t0x0000 00000 (/a.go:1)\tTEXT\tp.f(SB), NOSPLIT|ABIInternal, $${frame}-0\n${lines}`;
		return new TextEncoder().encode(text);
	};

	it("386 and amd64: more is asked for, at the end it is assumed", () => {
		const sample = leaf(0, "XORL\tAX, AX", "RET");
		expect(detectArch(sample, null, false)).toBeNull();
		expect(detectArch(sample, null, true)).toStrictEqual({ goarch: "amd64", isAssumed: true });
		expect(detectArch(sample, "386", false)).toStrictEqual({ goarch: "386", isAssumed: false });
	});

	it("the way it returns tells mips from others", () => {
		const sample = leaf(-4, "MOVW\t$1, R1", "JMP\t(R31)");
		const found = detectArch(sample, null, true);
		expect(found?.goarch).toMatch(/^mips/);
		expect(found?.isAssumed).toBe(true);
	});
});

describe("a sample that ends within a function", () => {
	const whole = readFileSync(fileURLToPath(new URL("../../fixtures/pools/go1.26.8-amd64.s", import.meta.url)));

	it.each([40_000, 64 << 10, 100_003])("%i bytes of a listing: half a function raises no doubt", (size) => {
		expect(detectArch(whole.subarray(0, size), "386", false)).toStrictEqual({ goarch: "amd64", isAssumed: false });
	});
});

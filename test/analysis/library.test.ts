/** Calls out of a listing, judged by an index of what they call. */
import { describe, expect, it } from "vitest";
import type { Library } from "../../src/model/analysis.js";
import { scanText, summarise } from "../support/scan.js";

const at = (pc: number, line: string): string =>
	`\t0x${pc.toString(16).padStart(4, "0")} ${String(pc).padStart(5, "0")} (/p/p.go:${1 + pc})\t${line}\n`;

/** A function with a frame that calls others; as Go 1.26 prints it for linux/amd64. */
function fn(name: string, frame: number, ...calls: string[]): string {
	const end = 14 + 5 * calls.length;
	const lines = [
		at(0, `TEXT\t${name}(SB), ABIInternal, $${frame}-0`),
		at(0, "CMPQ\tSP, 16(R14)"),
		at(4, `JLS\t${end + 6}`),
		at(6, "PUSHQ\tBP"),
		at(7, "MOVQ\tSP, BP"),
		at(10, `ADDQ\t$-${frame - 8}, SP`),
		...calls.map((callee, i) => at(14 + 5 * i, `CALL\t${callee}(SB)`)),
		at(end, `ADDQ\t$${frame - 8}, SP`),
		at(end + 4, "POPQ\tBP"),
		at(end + 5, "RET"),
		at(end + 6, "CALL\truntime.morestack_noctxt(SB)"),
		at(end + 11, "JMP\t0"),
	];
	return `${name} STEXT size=${end + 13} args=0x0 locals=0x${(frame - 8).toString(16)} funcid=0x0 align=0x0\n${lines.join("")}`;
}

const listing = `# example.com/p\n${fn("example.com/p.f", 64, "lib.a", "lib/deep.x")}`;
const library = [
	summarise(`# lib\n${fn("lib.a", 120, "lib.b")}${fn("lib.b", 96, "lib/deep.x")}`),
	summarise(`# lib/deep\n${fn("lib/deep.x", 112)}`),
	summarise(`# lib/unused\n${fn("lib/unused.y", 4000)}`),
];

async function scanned(found: Omit<Library, "chunks"> | null) {
	const asked: string[][] = [];
	const report = (
		await scanText(listing, {
			library: (_, outside) => {
				asked.push([...outside].sort());
				return Promise.resolve(found === null ? null : { ...found, chunks: library });
			},
		})
	).report();
	return { report, asked, f: report.functions[0]?.need };
}

describe("calls into a library", () => {
	it("are outside where there is no index of it", async () => {
		const { report, asked, f } = await scanned(null);
		expect(asked).toEqual([["lib.a", "lib/deep.x"]]);
		expect(report.library).toBeUndefined();
		expect(f).toMatchObject({ must: 0, may: null, complete: false, resolved: 0 });
	});

	it("are as good as listed where the index is of the very version", async () => {
		const { report, f } = await scanned({ goVersion: "go1.26.8", isExact: true, isLikely: true });
		expect(report.library).toEqual({ goVersion: "go1.26.8", isExact: true });
		// 64 + 8 for f and the call of a, 120 + 8 for a, 96 + 8 for b; x has 112 bytes, the red zone is 128.
		expect(f).toMatchObject({ must: 304, may: 304, complete: true });
		expect(report.diagnostics).toEqual([]);
	});

	it("serve the estimate, and no bound, where the version may be another", async () => {
		const { report, f } = await scanned({ goVersion: "go1.26.8", isExact: false, isLikely: true });
		expect(f).toMatchObject({ must: 0, may: null, complete: false, resolved: 304 });
		expect(report.diagnostics).toEqual([]);
	});

	it("are remarked on where it must be another", async () => {
		const { report } = await scanned({ goVersion: "go1.21.13", isExact: false, isLikely: false });
		expect(report.diagnostics).toMatchObject([{ severity: "warning", code: "other-library" }]);
	});

	it("bring no function or goroutine of the library into the report", async () => {
		const { report } = await scanned({ goVersion: "go1.26.8", isExact: true, isLikely: true });
		expect(report.functions.map(({ name }) => name)).toEqual(["example.com/p.f"]);
		expect(report.roots.map((root) => root.function)).toEqual(["example.com/p.f"]);
		expect(report.summary).toMatchObject({ functions: 1, roots: 1 });
	});
});

/** What a listing tells of its Go version, GOOS and race detector. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { VersionClues } from "../../src/analysis/versionclues.js";
import type { TargetReport } from "../../src/model/report.js";
import { parseProgram } from "../support/minilang.js";
import { render } from "../support/render.js";
import { reportOf } from "../support/scan.js";

/** `18–19`; empty where nothing is told. */
function span(give: (clues: VersionClues) => void): string {
	const clues = new VersionClues();
	give(clues);
	const range = clues.range();
	if (range === null) return "";
	return [range.oldest, range.newest].map((version) => version.replace("go1.", "")).join("–");
}
const header = (rest: string): string => `main.f STEXT size=1 args=0x0 locals=0x0${rest}\n`;
const text = (words: string): string => `\t0x0000 00000 (/a/b.go:3)\tTEXT\tmain.f(SB), ${words}$0-0\n`;

describe("clues to the version", () => {
	it.each([
		["numeric symbol types", '"".f t=1 size=10 args=0x0 locals=0x0\n', "7–8"],
		["no funcid", header(""), "9–15"],
		["funcid, no align", header(" funcid=0x0"), "16–17"],
		["funcid, no align, a leaf", header(" funcid=0x0 leaf"), "16–17"],
		["align", header(" funcid=0x0 align=0x0"), "18–26"],
		["FIPS symbols", "crypto/f STEXTFIPS size=1 args=0x0 locals=0x0 funcid=0x0 align=0x0\n", "24–26"],
		["named relocation types", "\trel 5+4 t=R_CALL main.g+0\n", "22–26"],
		["weak relocation types", "\trel 5+8 t=RelocType(-32767) main.g+0\n", "22–26"],
		["numeric relocation types", "\trel 5+4 t=8 main.g+0\n", "7–21"],
		["ABI0 Go code", `${header("")}${text("")}`, "9–11"],
		["ABIInternal", `${header("")}${text("NOSPLIT|ABIInternal, ")}`, "12–15"],
		["an ABI wrapper", text("DUPOK|ABIWRAPPER, "), ""],
		[
			"the package's own prefix",
			`"".f STEXT size=1 args=0x0 locals=0x0 funcid=0x0 align=0x0\n${text("ABIInternal, ")}`,
			"18–18",
		],
		["the assembler's", '"".f STEXT asm size=1 args=0x0 locals=0x0 funcid=0x0 align=0x0\n', "18–21"],
		["no import path, linked never", "<unlinkable>.f STEXT size=1 args=0x0 locals=0x0 funcid=0x0 align=0x0\n", "19–26"],
		["string symbols of old", 'go.string."a" SRODATA dupok size=1\n', "7–19"],
		["string symbols", 'go:string."a" SRODATA dupok size=1\n', "20–26"],
		["a package whose path begins with go.", "go.uber.org/zap.x SDATA size=1\n", ""],
		[
			"frame pointers as of old",
			"\t0x0001 00001 (a.go:1)\tMOVQ\tBP, 8(SP)\n\t0x0002 00002 (a.go:1)\tLEAQ\t8(SP), BP\n",
			"7–20",
		],
		["pushed frame pointers", "\t0x0001 00001 (a.go:1)\tPUSHQ\tBP\n\t0x0002 00002 (a.go:1)\tMOVQ\tSP, BP\n", "21–26"],
		["the same in assembly", "\t0x0001 00001 (a.s:1)\tPUSHQ\tBP\n\t0x0002 00002 (a.s:1)\tMOVQ\tSP, BP\n", ""],
		["another program's output", "warning: nothing here\n", ""],
	])("%s", (_, sample, expected) => {
		expect(span((clues) => clues.sample(sample))).toBe(expected);
	});

	it("an endless line costs no time", () => {
		const began = process.cpuUsage().user;
		expect(span((clues) => clues.sample(`x${" STEXT".repeat(200_000)} size=1\n`))).toBe("");
		expect(process.cpuUsage().user - began).toBeLessThan(2e6);
	});

	it.each([
		[["runtime.panicIndex"], "13–25"],
		[["runtime.panicBounds"], "26–26"],
		[["runtime.panicindex"], "7–12"],
		[["runtime.deferprocStack", "runtime.convT2E"], "13–17"],
		[["runtime.gcWriteBarrier2", "runtime.fastrand"], "21–21"],
		[["runtime.mapIterStart", "runtime.panicSliceB"], "24–25"],
		[["runtime.morestack_noctxt", "fmt.Println"], ""],
		// Two programs of different versions in one input: nothing is told.
		[["runtime.panicindex", "runtime.panicBounds"], ""],
	])("calls of %j", (names, expected) => {
		expect(span((clues) => clues.callees((name) => names.includes(name)))).toBe(expected);
	});

	it.each([
		["main.main.gowrap2", "22–26"],
		["main.main·dwrap·1", "17–17"],
		["main.glob..func1", "7–21"],
		["main.F-range1", "22–26"],
		["type:.eq.main.T", "20–26"],
		["type..eq.main.T", "7–19"],
		["go.uber.org/zap.New", ""],
		["main.wrap", ""],
	])("%s", (name, expected) => {
		expect(span((clues) => clues.name(name))).toBe(expected);
	});
});

async function target(source: string): Promise<TargetReport> {
	return (await reportOf(source)).target;
}
const program = (file: string): string =>
	render(parseProgram("main 64 : go work\nwork 1600 :"), "amd64").replaceAll("/src/main.go", file);

describe("hints of a listing", () => {
	it.each([
		["/usr/local/go/src/runtime/os_linux.go", "linux"],
		["/usr/local/go/src/syscall/zsyscall_windows.go", "windows"],
		["runtime/sys_freebsd_amd64.s", "freebsd"],
		["/x/go/src/internal/poll/fd_plan9.go", "plan9"],
	])("%s: %s", async (file, goos) => {
		expect(await target(program(file))).toMatchObject({ goos, origin: { goos: "detected" } });
	});
	it("a user's own file names prove nothing: the compiler takes any", async () => {
		expect(await target(program("/home/me/work_windows.go"))).toMatchObject({
			goos: "linux",
			origin: { goos: "assumed" },
		});
	});
	it("android's files, and those of linux that it has too", async () => {
		const text =
			program("/go/src/runtime/os_linux.go") + program("/go/src/runtime/os_android.go").replaceAll("main.", "p.");
		expect((await target(text)).goos).toBe("android");
	});
	it("the toolchain's path names the version", async () => {
		const file = "/m/golang.org/toolchain@v0.0.1-go1.22.3.linux-amd64/src/fmt/print.go";
		expect(await target(program(file))).toMatchObject({
			goVersion: "go1.22.3",
			judgedAs: "go1.22",
			goVersionRange: null,
		});
	});

	it.each([
		["frames/go1.21.13-amd64", "go1.21", "go1.21"],
		["frames/go1.21.13-arm64", "go1.20", "go1.21"],
		["frames/go1.26.8-amd64", "go1.26", "go1.26"],
		["frames/go1.26.8-arm64", "go1.26", "go1.26"],
	])("%s: %s to %s", async (name, oldest, newest) => {
		const path = fileURLToPath(new URL(`../../fixtures/${name}.s`, import.meta.url));
		expect(await target(readFileSync(path, "utf8"))).toMatchObject({
			goVersion: null,
			goVersionRange: { oldest, newest },
			judgedAs: newest,
			origin: { goVersion: "detected" },
		});
	});
	it("what is given comes first", async () => {
		const { target: got } = await reportOf(program("/go1.22.3/src/a.go"), { goVersion: "go1.13.1" });
		expect(got).toMatchObject({
			goVersion: "go1.13.1",
			judgedAs: "go1.13",
			guard: 880,
			origin: { goVersion: "given" },
		});
	});
});

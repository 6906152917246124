/** Recordings: the recorder's raw output merged, files written and read, the overlay's places. */
import { describe, expect, it } from "vitest";
import { readRecording, writeRecording } from "../../src/record/file.js";
import { overlayFiles } from "../../src/record/overlay.js";
import { Merge } from "../../src/record/raw.js";

const head = "stackscan-record 1\tgo1.26.8\tlinux\tamd64\t\t0\n";
const raw = `${head}S\tmain.f\t2048\t0\t0\t3\nE\tmain.f\t2048\t600\t0\t1\nE\tmain.f\t2048\t3000\t1\t1\nE\tmain.f\t2048\t500\t2\t1\nG\tmain.f\t2048\t4096\t1200\t1\tmain.g\t1200\tmain.f\t40\truntime.goexit\t32\nend\n`;

function merged(...texts: string[]) {
	const merge = new Merge();
	for (const [i, text] of texts.entries()) merge.add(`raw${i}`, text);
	return merge.finish();
}

describe("raw output", () => {
	it("is merged over processes", () => {
		const { build, entries, growths } = merged(raw, raw);
		expect(build).toStrictEqual({
			goVersion: "go1.26.8",
			goos: "linux",
			goarch: "amd64",
			race: false,
			processes: 2,
			dropped: 0,
		});
		expect(entries).toStrictEqual([
			{
				entry: "main.f",
				startStack: 2048,
				spawned: 6,
				ended: 4,
				grew: 2,
				exited: 2,
				exitedGrown: 0,
				high: [
					[600, 2],
					[3000, 2],
				],
			},
		]);
		expect(growths).toStrictEqual([
			{
				entry: "main.f",
				from: 2048,
				to: 4096,
				used: 1200,
				count: 2,
				chain: [
					["main.f", 40],
					["main.g", 1200],
				],
			},
		]);
	});
	it("of a process that was stopped is not complete", () => {
		expect(merged(raw.replace("end\n", "")).build.dropped).toBe(1);
	});
	it.each([
		["", "raw0:1: not what stackscan's recorder writes"],
		["hello\n", "raw0:1: not what"],
		[`${head}S\tmain.f\n`, "raw0:2: not what"],
		[`${head}X\tmain.f\t1\t2\t3\t4\nend\n`, "raw0:2: not what"],
	])("that is something else is refused: %j", (text, message) => {
		expect(() => merged(text)).toThrow(message);
	});
	it("of two builds is refused", () => {
		expect(() => merged(raw, raw.replace("go1.26.8", "go1.25.9"))).toThrow("raw1: recorded with go1.25.9");
	});
});

describe("files", () => {
	it("are read as they were written", () => {
		const recording = merged(raw);
		expect(readRecording("x", [...writeRecording(recording)].join(""))).toStrictEqual(recording);
	});
	it.each([
		["", "x: empty"],
		["{", "x:1: not a line of JSON"],
		["[1]\n", "x:1: not a recording"],
		['{"stackscan":"recording","version":2}', "x:1: a recording of version 2"],
		['{"stackscan":"report"}', "x:1: not a recording"],
		['{"stackscan":"recording","version":1}\n{"a":1}', "x:2: not a line of a recording"],
	])("that are something else are refused: %j", (text, message) => {
		expect(() => readRecording("x", text)).toThrow(message);
	});
});

describe("overlay", () => {
	const files: Record<string, string> = {
		"runtime2.go": "type g struct {\n\tgoid         uint64\n}\n",
		"stack.go": "\tnew := stackalloc(uint32(newsize))\n\tcasgstatus(gp, _Grunning, _Gcopystack)\n",
		"proc.go":
			"func os_beforeExit(exitCode int) {\n}\n\n\texit(0)\n\tfor {\n\tnewg.startpc = fn.fn\nfunc goexit0(gp *g) {\n}\nfunc gdestroy(gp *g) {\n}\n",
		"panic.go": "func Goexit() {\n}\nfunc fatalpanic(msgs *_panic) {\n}\nfunc fatalthrow(t throwType) {\n}\n",
		"race.go": "func racefini() {\n}\n",
		"signal_unix.go": "func dieFromSignal(sig uint32) {\n}\n",
	};
	it("puts calls of the recorder into the runtime", () => {
		const patched = overlayFiles((file) => files[file] as string, "go1.26.8");
		expect([...patched.keys()].sort()).toStrictEqual([...Object.keys(files), "stackscan.go"].sort());
		const text = patched.get("proc.go") as string;
		expect(text).toContain("func gdestroy(gp *g) {\n\tstackscanEnd(gp)");
		expect(text).toContain("func goexit0(gp *g) {\n}");
		expect(patched.get("stack.go")).toContain("\tstackscanGrow(gp, newsize)\n\tcasgstatus");
	});
	it("says which place a toolchain does not have", () => {
		const read = (file: string): string => (files[file] as string).replace("_Gcopystack", "_Gmoved");
		expect(() => overlayFiles(read, "go1.99")).toThrow("cannot record with go1.99: runtime/stack.go has no place");
	});
});

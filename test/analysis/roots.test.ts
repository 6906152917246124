/** Goroutine entries, chains, growth, culprits and cycles of reports. */
import { describe, expect, it } from "vitest";
import type { Report, RootReport } from "../../src/model/report.js";
import { parseProgram } from "../support/minilang.js";
import { type Goarch, render } from "../support/render.js";
import { type Options, reportOf, scanFiles, scanText } from "../support/scan.js";

async function report(text: string, options: Options = {}, goarch: Goarch = "amd64"): Promise<Report> {
	return reportOf(render(parseProgram(text), goarch), { goarch, ...options });
}

const root = (from: Report, name: string): RootReport => {
	const found = from.roots.filter((r) => r.function === name);
	expect(found, `roots named ${name}`).toHaveLength(1);
	return found[0] as RootReport;
};

const kinds = (from: Report): string[] => from.roots.map((r) => `${r.kind} ${r.function}`).sort();

describe.each(["amd64", "arm64"] as const)("go statements on %s", (goarch) => {
	it("the operand is found through funcvals and closures", async () => {
		const got = await report(
			`main.main 64 : go work ; go closure main.func1 ; loop { go work }
			 work 32 :
			 main.func1 32 ctxt : call work`,
			{},
			goarch,
		);
		expect(kinds(got)).toStrictEqual(["go main.func1", "go main.work", "main main.main"]);
		expect(root(got, "main.work").sites).toStrictEqual([
			{ function: "main.main", file: "/src/main.go", line: 101, inLoop: false },
			{ function: "main.main", file: "/src/main.go", line: 104, inLoop: true },
		]);
		expect(got.functions.find((f) => f.name === "main.func1")?.morestack).toBe("runtime.morestack");
		expect(got.functions.find((f) => f.name === "main.work")?.morestack).toBe("runtime.morestack_noctxt");
	});

	it("a wrapper is named after what it wraps, and is the first frame", async () => {
		const got = await report(
			`main.main 64 : go closure main.main.gowrap1 ; go closure main.main.gowrap2
			 main.main.gowrap1 48 ctxt wrapper : call serve
			 main.main.gowrap2 32 ctxt wrapper : call serve log
			 serve 1600 :
			 log 32 :`,
			{},
			goarch,
		);
		const serve = root(got, "main.serve");
		expect(serve).toMatchObject({ wrapper: "main.main.gowrap1", kind: "go", verdict: "always", line: 200 });
		expect(serve.chain.map((step) => step.function)).toStrictEqual(["main.main.gowrap1", "main.serve"]);
		// Two calls at its position: which of them was meant is not known.
		expect(root(got, "main.main.gowrap2").wrapper).toBeNull();
	});

	it("a function value: unknown, with the statement as culprit", async () => {
		const got = await report("main.main 64 : go value\nother 32 : go value", {}, goarch);
		const unknown = got.roots.filter((r) => r.kind === "go");
		expect(unknown.map((r) => [r.function, r.verdict, r.probability, r.culprits[0]])).toStrictEqual([
			[
				"?",
				"unknown",
				null,
				{ reason: "unresolved", function: "main.main", callee: null, file: "/src/main.go", line: 101 },
			],
			[
				"?",
				"unknown",
				null,
				{ reason: "unresolved", function: "main.other", callee: null, file: "/src/main.go", line: 201 },
			],
		]);
	});

	it("a function outside the input: unknown, by name", async () => {
		const got = await report("main.main 64 : go net/http.serve", {}, goarch);
		expect(root(got, "net/http.serve")).toMatchObject({
			verdict: "unknown",
			package: "net/http",
			culprits: [{ reason: "outside", callee: "net/http.serve" }],
		});
	});
});

describe("other roots", () => {
	it("main, init and tops; nothing that is called, generated or a wrapper is a top", async () => {
		const got = await report(`
			main.main 64 : call called
			main.init 16 : call called
			main.init.0 16 :
			main.init.func1 16 ctxt :
			called 16 :
			top 16 :
			main.T.M-fm 16 wrapper :
			type:.eq.main.T 16 dupok :
			~local 16 asm static abiwrapper :
			gone 0 nobody :
			started 32 : go called`);
		expect(kinds(got)).toStrictEqual([
			"go main.called",
			"init main.init",
			"init main.init.0",
			"main main.main",
			"top main.init.func1",
			"top main.started",
			"top main.top",
		]);
	});

	it("a whole program has no tops, and main lies below runtime.main", async () => {
		const got = await report("main.main 64 :\nruntime.main 80 : call main.main\ntop 32 :");
		expect(kinds(got)).toStrictEqual(["main main.main"]);
		expect(root(got, "main.main").entryDepth).toBe(40 + 80 + 8);
	});

	it("initialisers lie below what the runtime calls them with", async () => {
		const own = "main.main 16 :\nmain.init.0 16 :\nq.init.0 16 :\nruntime.main 80 : call";
		const one = "runtime.doInit 24 : call runtime.doInit1\nruntime.doInit1 280 : call main.init.0";
		const depths = async (text: string): Promise<unknown[]> =>
			(await report(text)).roots.filter((r) => r.kind === "init").map((r) => [r.function, r.entryDepth, r.verdict]);
		// Called by runtime.main, or inlined there.
		const inner = (above: number) => [
			["main.init.0", 40 + 88 + above, "never"],
			["q.init.0", 40 + 88 + above, "never"],
		];
		const called = (callee: string) => `${own} ${callee}\n${one}`.replace(" : call main.init.0", " :");
		expect(await depths(called("runtime.doInit"))).toStrictEqual(inner(32 + 288));
		expect(await depths(called("runtime.doInit1"))).toStrictEqual(inner(288));
		// Go 1.13 to 1.20: once more for each import.
		const nested = `${own} runtime.doInit\nruntime.doInit 296 : call runtime.doInit`;
		expect(await depths(nested)).toStrictEqual([
			["main.init.0", 40 + 88 + 304, "never"],
			["q.init.0", 40 + 88 + 304, "unknown"],
		]);
		const other = root(await report(nested), "q.init.0");
		expect(other.culprits).toMatchObject([{ reason: "depth-unknown", function: "q.init.0" }]);
		// Up to Go 1.12: those that others call are no entries.
		expect(await depths("runtime.main 80 : call main.init\nmain.init 16 : call q.init\nq.init 16 :")).toStrictEqual([
			["main.init", 40 + 88, "never"],
		]);
	});

	it("how deep main is entered without the runtime in the input: never with room to spare", async () => {
		const verdict = async (frame: number) => root(await report(`main.main ${frame} :`), "main.main").verdict;
		expect(await verdict(128)).toBe("never");
		expect(await verdict(128 + 1072 - 264)).toBe("never");
		expect(await verdict(128 + 1080 - 264)).toBe("unknown");
		expect(await verdict(128 + 1080)).toBe("always");
	});

	it("--root takes names and patterns", async () => {
		const text = "main.a 16 : call main.b\nmain.b 16 :\nmain.(*T).b 16 :\nother/p.b 16 :";
		const flags = async (...roots: string[]): Promise<string[]> =>
			(await report(text, { roots })).roots.filter((r) => r.kind === "flag").map((r) => r.function);
		expect(await flags("main.b")).toStrictEqual(["main.b"]);
		expect(await flags("*.b")).toStrictEqual(["main.b", "main.(*T).b", "other/p.b"]);
		expect(await flags("main.*", "other/p.b")).toStrictEqual(["main.a", "main.b", "main.(*T).b", "other/p.b"]);
		expect(await flags("main.nothing")).toStrictEqual([]);
	});
});

describe("start stack and target", () => {
	const program = "main.main 64 : go work\nwork 1600 :";
	it.each([
		[undefined, "always", 2048],
		[2048, "always", 2048],
		[4096, "never", 4096],
		[8192, "never", 8192],
	])("--start-stack %s", async (startStack, verdict, size) => {
		const got = await report(program, startStack === undefined ? {} : { startStack });
		expect(root(got, "main.work").verdict).toBe(verdict);
		expect(got.target.startStack).toBe(size);
		expect(got.target.origin.startStack).toBe(startStack === undefined ? "assumed" : "given");
	});

	it.each([
		["linux", false, 2048, 928],
		["windows", false, 8192, 5024],
		["plan9", false, 4096, 1440],
		// Only ios/arm64 reserves 1,024 bytes (runtime/stack.go, stackSystem).
		["ios", false, 2048, 928],
		["aix", false, 2048, 1728],
		["openbsd", false, 2048, 1728],
		["linux", true, 2048, 1728],
		["windows", true, 8192, 5824],
	])("%s, race %s (FACTS 3.1)", async (goos, race, startStack, guard) => {
		expect((await report(program, { goos, race })).target).toMatchObject({ startStack, guard, entryDepth: 40 });
	});

	it("openbsd before 1.24 has the guard of the others", async () => {
		const { target } = await report(program, { goos: "openbsd", goVersion: "go1.23.4" });
		expect(target).toMatchObject({ guard: 928, goVersion: "go1.23.4" });
	});

	it("arm64 is told from amd64 by its instructions; entry depths are 48 and 40", async () => {
		const text = render(parseProgram(program), "arm64");
		expect((await reportOf(text)).target).toMatchObject({ goarch: "arm64", entryDepth: 48 });
		const other = render(parseProgram(program), "amd64");
		expect((await reportOf(other)).target).toMatchObject({ goarch: "amd64", entryDepth: 40 });
	});
});

describe("chains and growth", () => {
	it("depths are frames and return addresses; one copy is enough for a large frame", async () => {
		const got = await report("a 40 : call b\nb 88 : call c\nc 20000 : call d\nd 24 :", { roots: ["main.a"] });
		const a = got.roots.find((r) => r.kind === "flag");
		expect(a?.chain.map(({ function: name, frame, depth, grownTo }) => [name, frame, depth, grownTo])).toStrictEqual([
			["main.a", 40, 40, null],
			["main.b", 88, 88, null],
			["main.c", 20000, 184, 32768],
			["main.d", 24, 20192, null],
		]);
		expect(a?.growth).toStrictEqual({ finalStack: 32768, copies: 1, bytesCopied: 184, first: "main.c" });
		expect(a).toMatchObject({ verdict: "always", probability: 1, must: 20000 + 48 + 96 + 8 });
	});

	it("a long chain of small frames is copied several times", async () => {
		const links = Array.from({ length: 60 }, (_, i) => `f${i} 104 : call f${i + 1}`);
		const got = await report([...links, "f60 8 :"].join("\n"));
		const [top] = got.roots;
		// 1,120 of 2,048, then 3,168 of 4,096, then all 6,760 fit into 8,192 − 928.
		expect(top?.growth).toMatchObject({ finalStack: 8192, copies: 2 });
		expect(top?.growth.bytesCopied).toBe(
			(top?.chain ?? []).reduce((n, s) => n + (s.grownTo === null ? 0 : s.depth), 0),
		);
	});

	it("the chain of an always is the one no run avoids", async () => {
		const got = await report(
			"a 32 : { call l | call r } ; call tail\nl 64 : call big\nr 64 : call big\nbig 1500 :\ntail 4000 nosplit : call deep\ndeep 2000 : ",
		);
		const [a] = got.roots;
		expect(a?.verdict).toBe("always");
		expect(a?.chain.map((s) => s.function)).toStrictEqual(["main.a", "main.tail", "main.deep"]);
	});

	it("which function tips the stack over, and where each is reached", async () => {
		const got = await report("main.main 64 : go a\na 600 : call b c\nb 400 : call leaf\nc 16 :\nleaf 16 :");
		const by = new Map(got.functions.map((f) => [f.name, f]));
		expect(by.get("main.a")).toMatchObject({ tips: false, reached: { min: 40, max: 40 } });
		expect(by.get("main.b")).toMatchObject({ tips: false, reached: { min: 648, max: 648 } });
		expect(by.get("main.leaf")).toMatchObject({ tips: false, reached: { min: 1056, max: 1056 } });
		const more = await report("main.main 64 : go a\na 672 : call b\nb 400 : call leaf\nleaf 16 :");
		const leaf = more.functions.find((f) => f.name === "main.leaf");
		expect(leaf).toMatchObject({ tips: true, reached: { min: 1128, max: 1128 } });
	});
});

describe("culprits and cycles", () => {
	it("the call that decides is named, the nearest first", async () => {
		const got = await report(
			`a 32 : call b
			 b 32 : call fmt.Println ; funcval
			 c 32 : asm "MOVQ AX, SP" ; call d
			 d 16 : call runtime.gorecover`,
		);
		const culprits = (name: string): unknown[] =>
			root(got, name).culprits.map(({ reason, function: f, callee, line }) => [reason, f, callee, line]);
		expect(culprits("main.a")).toStrictEqual([
			["outside", "main.b", "fmt.Println", 201],
			["unresolved", "main.b", null, 202],
		]);
		expect(culprits("main.c")[0]).toStrictEqual(["stack-unknown", "main.c", "main.d", 302]);
		expect(culprits("main.c")[1]).toStrictEqual(["recover", "main.d", "runtime.gorecover", 401]);
	});

	it("a cycle: its functions, its bytes a turn, and where it first grows", async () => {
		const got = await report("a 32 : call b\nb 64 : { call c | ret }\nc 40 : call b", { roots: ["main.a"] });
		const a = got.roots.find((r) => r.kind === "flag");
		expect(a).toMatchObject({ recursive: true, may: null, complete: true, culprits: [] });
		// b is entered at 80, 200, … 1,160, c at 152, 272, … 1,112, 1,232.
		expect(a?.cycle).toStrictEqual({ functions: ["main.b", "main.c"], bytesPerTurn: 120, firstGrowthDepth: 1160 });
	});

	it("a cycle of the runtime is told where there is no other", async () => {
		const calls = `runtime.b 100 : call runtime.c
			 runtime.c 100 : { call runtime.b | ret }
			 d 200 : { call d | ret }`;
		const near = await report(`a 32 : { call runtime.b | ret } ; call d\n${calls}`);
		expect(near.roots.find((r) => r.function === "main.a")?.cycle?.functions).toStrictEqual(["main.d"]);
		const alone = await report(`a 32 : { call runtime.b | ret }\n${calls}`);
		expect(root(alone, "main.a").cycle?.functions).toStrictEqual(["runtime.b", "runtime.c"]);
	});

	it("a cycle of tail calls adds nothing", async () => {
		const got = await report("a 32 : { tail b | ret }\nb 32 : { tail a | ret }");
		expect(got.roots).toStrictEqual([]);
		expect(got.functions.map((f) => f.need.must)).toStrictEqual([0, 0]);
	});

	it("large frames in a cycle grow before their depth passes the limit", async () => {
		const got = await report("a 512 : { call a | ret }", { roots: ["main.a"] });
		expect(got.roots[0]?.cycle).toStrictEqual({ functions: ["main.a"], bytesPerTurn: 520, firstGrowthDepth: 1080 });
	});
});

describe("code that is not there", () => {
	const told = async (text: string): Promise<string[]> =>
		(await report(text)).diagnostics.filter(({ code }) => code === "missing-code").map(({ message }) => message);
	const start = "runtime.main 32 : call main.main";

	it("of a program is named: what it may call or set is not known", async () => {
		const [message = "", ...more] = await told(`${start}\nmain.main 32 : call p/q.sum ; call p/q.other`);
		expect(message).toContain("p/q.sum is called and is not in the input (assembly needs -asmflags=all=-S");
		expect(more).toStrictEqual([]);
	});

	it("of a part of a program is expected", async () => {
		expect(await told("main.main 32 : call p/q.sum")).toStrictEqual([]);
	});

	it("of a build is what the go command has left out, whatever part of a program that is", async () => {
		const made = { goVersion: "go1.26.8", goos: "linux", goarch: "amd64", race: false };
		const go = { ...made, ownPackages: ["main"], moduleRoot: null };
		const got = await report("main.main 32 : call p/q.sum", { go });
		const [one] = got.diagnostics.filter(({ code }) => code === "missing-code");
		expect(one?.message).toContain("the go command has not printed p/q.sum");
	});

	it("is not the assembly of a package of the standard library that is there", async () => {
		expect(await told(`${start} ; call runtime.memmove\nmain.main 32 :`)).toStrictEqual([]);
	});
});

describe("order", () => {
	const one = render(parseProgram("# p/a\np/a.f 32 : call p/b.g\np/a.h 32 : go p/b.g"), "amd64");
	const two = render(parseProgram("# p/b\np/b.g 320 : { ret | funcval }"), "amd64");
	it("files may come in any order", async () => {
		const forward = await scanFiles({ "1.s": one, "2.s": two });
		const back = await scanFiles({ "2.s": two, "1.s": one });
		expect(back.report()).toStrictEqual(forward.report());
		expect([...back.edges()]).toStrictEqual([...forward.edges()]);
	});

	it("go statements in copies of a DUPOK symbol are one: the linker keeps one of them", async () => {
		const source = "# p/a\np/g.f 32 dupok : go p/g.work ; go p/g.work\np/g.work 1600 dupok :";
		const copy = render(parseProgram(source), "amd64");
		const got = (await scanFiles({ "1.s": copy, "2.s": copy.replace("# p/a", "# p/b") })).report();
		const started = got.roots.filter((r) => r.kind === "go");
		expect(started.map((r) => [r.function, r.sites.map(({ line }) => line)])).toStrictEqual([["p/g.work", [201, 202]]]);
	});

	it("reflectcall calls its copies up to the largest arguments of the input", async () => {
		const analysis = await scanText(
			render(
				parseProgram(
					`runtime.reflectcall 0 nosplit noframe asm : jumpaway
					 runtime.call16 16 asm : funcval
					 runtime.call32 32 asm : funcval
					 runtime.call1073741824 1073741824 asm : funcval`,
				),
				"amd64",
			),
		);
		const called = [...analysis.edges()].filter((e) => e.caller === "runtime.reflectcall").map((e) => e.callee);
		expect(called).toStrictEqual(["?", "runtime.call16"]);
	});

	it("edges have the kinds of the contract", async () => {
		const text = `a 96 : call b ; interface ; funcval ; go b ; deferstack b ; systemstack b ; deferreturn ; tail b
			b 16 :`;
		const analysis = await scanText(render(parseProgram(text), "amd64"));
		const edges = [...analysis.edges()].map((e) => `${e.callee} ${e.kind} ${e.line}`);
		expect(edges).toStrictEqual([
			"main.b static 101",
			"? interface 102",
			"? funcval 103",
			"runtime.newproc static 104",
			"main.b go 104",
			"runtime.deferprocStack static 105",
			"runtime.systemstack static 106",
			"main.b systemstack 106",
			"runtime.deferreturn static 107",
			"main.b defer 107",
			"main.b tail 108",
		]);
	});
});

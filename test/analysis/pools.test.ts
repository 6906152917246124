/** Tasks of pools as goroutine entries: fixtures/pools, and the same listing with the names of public packages. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { ScanOptions } from "../../src/model/analysis.js";
import type { RootReport } from "../../src/model/report.js";
import { describeWithGo } from "../support/go.js";
import { withProgram } from "../support/program.js";
import { reportOf } from "../support/scan.js";

const folder = fileURLToPath(new URL("../../fixtures/pools", import.meta.url));
const listings = readdirSync(folder).filter((name) => name.startsWith("go"));
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const newest = read("go1.26.8-amd64.s");

async function tasksOf(text: string, options: Partial<ScanOptions> = {}): Promise<readonly RootReport[]> {
	return (await reportOf(text, options)).roots.filter((root) => root.kind === "pool");
}

function ofFunction(tasks: readonly RootReport[], name: string): RootReport {
	const found = tasks.filter((root) => root.function === name);
	expect(found, name).toHaveLength(1);
	return found[0] as RootReport;
}

describe("pools by their shape", () => {
	it.each(listings)("%s: who runs what", async (name) => {
		const goVersion = /^go[\d.]+/.exec(name)?.[0] ?? "";
		const tasks = await tasksOf(read(name), { goVersion });
		expect(
			tasks.map(({ function: task, task: how, sites }) => [
				task,
				how?.submit,
				how?.workers,
				how?.by,
				sites.map((site) => site.line),
			]),
		).toStrictEqual([
			["main.main.func1", "main.(*pool).Submit", "kept", "shape", [129]],
			["main.main.func2", "main.(*pool).Submit", "kept", "shape", [130]],
			["main.(*counter).count", "main.(*pool).Submit", "kept", "shape", [131]],
			// Sent over the pool's channel by main itself.
			["main.main.func3", "main.main", "kept", "shape", [132]],
			["main.main.func4", "main.(*gang).Go", "kept", "shape", [137]],
			["main.main.func5", "main.spawn", "new", "shape", [138]],
			["main.main.func6", "main.each", "new", "shape", [142]],
			["main.main.func8", "time.AfterFunc", "new", "name", [145]],
		]);
		// What main.here is given it runs itself.
		expect(tasks.some((root) => root.function === "main.main.func7")).toBe(false);
	});

	it("judges a task below its worker's frames", async () => {
		const tasks = await tasksOf(newest, { goVersion: "go1.26.8" });
		// 40 at the worker's entry, the frames of its wrapper and of the worker, which is inlined into it, and two returns.
		const submitted = ofFunction(tasks, "main.main.func1");
		expect(submitted.task?.worker).toBe("main.(*pool).Submit.gowrap1");
		expect(submitted.entryDepth).toBeGreaterThan(40);
		expect(submitted).toMatchObject({ verdict: "always", probability: 1 });
		expect(submitted.chain.map((step) => step.function)).toStrictEqual(["main.main.func1", "main.deep"]);
		expect(submitted.chain[0]?.depth).toBe(submitted.entryDepth);
		// A goroutine that starts with the task: nothing lies above it.
		expect(ofFunction(tasks, "main.main.func5")).toMatchObject({ entryDepth: 40, task: { worker: null } });
		expect(ofFunction(tasks, "main.main.func6")).toMatchObject({ task: { worker: "main.each.func1" } });
		expect(ofFunction(tasks, "main.main.func6").sites[0]?.inLoop).toBe(true);
	});

	it("names the method behind a method value, with the value as its wrapper", async () => {
		const task = ofFunction(await tasksOf(newest), "main.(*counter).count");
		expect(task.wrapper).toBe("main.(*counter).count-fm");
		expect(task.chain[0]?.function).toBe("main.(*counter).count-fm");
	});

	it("says never only of what has no check: how deep a task runs at most is not known", async () => {
		const tasks = await tasksOf(newest, { goVersion: "go1.26.8" });
		expect(ofFunction(tasks, "main.main.func2").verdict).toBe("never");
		// A frame that would fit many times over, below a worker that may be another's.
		const small = newest.replaceAll("main.deep(SB)", "main.here(SB)");
		expect(ofFunction(await tasksOf(small, { goVersion: "go1.26.8" }), "main.main.func1").verdict).not.toBe("never");
	});
});

describe("pools by name", () => {
	it.each(["constructor", "__proto__"])("a package called %s has none", async (name) => {
		const tasks = await tasksOf(newest.replaceAll("main.", `${name}.`), { goVersion: "go1.26.8" });
		expect(tasks.filter((root) => root.task?.by === "name").map((root) => root.task?.submit)).toStrictEqual([
			"time.AfterFunc",
		]);
	});

	const names: readonly (readonly [string, "kept" | "new"])[] = [
		["github.com/bytedance/gopkg/util/gopool.(*pool).Go", "kept"],
		["github.com/panjf2000/ants/v2.(*Pool).Submit", "kept"],
		["github.com/panjf2000/ants.(*MultiPool).Submit", "kept"],
		["github.com/sourcegraph/conc/pool.(*ResultPool[go.shape.int]).Go", "kept"],
		["github.com/sourcegraph/conc.(*WaitGroup).Go", "new"],
		["github.com/alitto/pond.(*WorkerPool).Submit", "kept"],
		["github.com/gammazero/workerpool.(*WorkerPool).SubmitWait", "kept"],
		["github.com/tiancaiamao/gp.(*Pool).Go", "kept"],
		["golang.org/x/sync/errgroup.(*Group).Go", "new"],
		["sync.(*WaitGroup).Go", "new"],
	];
	it.each(names)("%s, outside the input", async (submit, workers) => {
		// What main.here is given goes to a pool of which the listing holds nothing but the name: behind the receiver.
		const text = newest.replace(
			/SP\), AX(\n.*\tCALL\t)main\.here(?=\(SB\))/,
			(_, before: string) => `SP), BX${before}${submit}`,
		);
		const task = ofFunction(await tasksOf(text), "main.main.func7");
		const ends = submit.includes("/gopool.") ? { endsIdle: true } : {};
		expect(task.task).toStrictEqual({ submit, by: "name", worker: null, workers, ...ends });
	});

	it("by a pattern of the configuration", async () => {
		const tasks = await tasksOf(newest, { pools: { submit: ["main.here"] } });
		expect(ofFunction(tasks, "main.main.func7").task).toMatchObject({ submit: "main.here", by: "setting" });
	});

	it("a value that is not followed is an entry of which nothing is known", async () => {
		const text = newest.replaceAll("main.fill(SB)", "github.com/panjf2000/ants/v2.Submit(SB)");
		const unknown = (await tasksOf(text)).filter((root) => root.function === "?");
		expect(unknown).toHaveLength(1);
		expect(unknown[0]).toMatchObject({ verdict: "unknown", task: { by: "name" }, sites: [{ function: "main.deep" }] });
	});
});

/** What `with` is given starts somebody else's worker; `with` itself hands it to nobody. */
const CALLBACK = `package main

type watcher struct{ tasks chan func() }

//go:noinline
func (w *watcher) loop() {
	for f := range w.tasks {
		f()
	}
}

//go:noinline
func (w *watcher) start() { go w.loop() }

var calls int

//go:noinline
func with(run func()) { calls++; run(); calls++ }

func main() {
	w := &watcher{tasks: make(chan func())}
	with(func() { w.start() })
	w.tasks <- func() { calls++ }
	println(calls)
}
`;

describeWithGo("what only calls what it is given", () => {
	it("is no pool, whatever that starts", { timeout: 120_000 }, async () => {
		const tasks = await withProgram(CALLBACK, ({ listing }) => tasksOf(listing));
		const own = tasks.filter(({ task }) => task?.submit.startsWith("main."));
		expect(own.map(({ function: name, task }) => [name, task?.submit])).toStrictEqual([
			["main.main.func2", "main.main"],
		]);
	});
});

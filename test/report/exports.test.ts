import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join as path } from "node:path";
import { gzipSync } from "node:zlib";
import { Graphviz } from "@hpcc-js/wasm-graphviz";
import { Ajv } from "ajv";
import { SaxesParser } from "saxes";
import { afterAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import { reporterNamed, reporters, whyReporters } from "../../src/report/registry.js";
import { depthScale } from "../../src/report/scale.js";
import { stacksOfReport } from "../../src/report/stacks.js";
import { browser, describeWithBrowser, fileUrl } from "../support/browser.js";
import { describeWithGo } from "../support/go.js";
import { deepWhy, server, wild } from "./cases.js";
import { chainOf, functionOf, join, plain, reportOf, rootOf, whyOf } from "./make.js";

const dir = mkdtempSync(path(tmpdir(), "stackscan-exports-"));
afterAll(async () => {
	rmSync(dir, { recursive: true, force: true });
	await browser?.close();
});

const options = { ...plain, version: "0.1.0" };
const render = (format: string, report: Report): string =>
	join(reporterNamed(reporters, format).render(report, options));
const renderWhy = (format: string, why = deepWhy): string =>
	join(reporterNamed(whyReporters, format).render(why, options));

function file(name: string, content: string | Uint8Array): string {
	const full = path(dir, name);
	writeFileSync(full, content);
	return full;
}

/** Bytes of stack in use at the end of every chain, from the report alone. */
function depthOf(report: Report): number {
	return report.roots.reduce((sum, { chain }) => {
		const last = chain.at(-1);
		return sum + (last === undefined ? 0 : last.depth + last.frame);
	}, 0);
}

function copiedOf(report: Report): number {
	return report.roots.reduce((sum, { growth }) => sum + growth.bytesCopied, 0);
}

describe("stacks", () => {
	it("add up to the depth of the chain, and to the bytes copied", () => {
		for (const report of [server, wild]) {
			const stacks = [...stacksOfReport(report)];
			const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
			for (const stack of stacks) expect(sum(stack.bytes)).toBe(stack.total);
			expect(sum(stacks.map((stack) => stack.total))).toBe(depthOf(report));
			expect(sum(stacks.flatMap((stack) => stack.copied))).toBe(copiedOf(report));
		}
	});

	it("count a copy for each doubling where the runtime made one (up to Go 1.14)", () => {
		const { chain } = chainOf([
			["main.f", 96],
			["main.g", 9000],
		]);
		const root = rootOf("always", [], {
			chain,
			growth: { finalStack: 16384, copies: 3, bytesCopied: 3 * 144, first: "main.g" },
		});
		const [stack] = [...stacksOfReport(reportOf({ roots: [root] }))];
		expect(stack?.copied).toEqual([0, 432]);
	});
});

describe("folded", () => {
	it("has a line a frame, callers first, and adds up to the report", () => {
		const lines = render("folded", server).trimEnd().split("\n");
		expect(lines[1]).toBe(
			"google.golang.org/grpc.(*Server).serveStreams.func2.1;google.golang.org/grpc.(*Server).handleStream 464",
		);
		const sum = lines.reduce((n, line) => n + Number(line.slice(line.lastIndexOf(" ") + 1)), 0);
		expect(sum).toBe(depthOf(server));
	});

	it("keeps hostile names in their frame", () => {
		for (const line of render("folded", wild).trimEnd().split("\n")) {
			expect(line).toMatch(/^[^\n]+ \d+$/);
			expect(line.split(";").length).toBeLessThanOrEqual(40);
		}
		const name = "main.F[go.shape.struct { A int; B int }]";
		const one = reportOf({ roots: [rootOf("always", [[name, 2000]])] });
		expect(render("folded", one)).toBe("main.F[go.shape.struct { A int\\x3b B int }] 2040\n");
	});
});

describe("csv", () => {
	it("is read by sqlite3 with the report's totals", ({ skip }) => {
		if (spawnSync("sqlite3", ["--version"]).status !== 0) skip("no sqlite3 in PATH");
		const entries = file("entries.csv", render("csv", server));
		const functions = file("functions.csv", render("csv-functions", server));
		const script = `.mode csv\n.import ${entries} e\n.import ${functions} f\nselect count(*), sum(chain_depth), sum(bytes_copied), sum(verdict='always') from e;\nselect count(*), sum(frame) from f;\n`;
		const { stdout, stderr } = spawnSync("sqlite3", [":memory:"], { input: script, encoding: "utf8" });
		expect(stderr).toBe("");
		const frames = server.functions.reduce((n, fn) => n + fn.frame, 0);
		expect(stdout.replaceAll("\r", "").trim().split("\n")).toEqual([
			`${server.roots.length},${depthOf(server)},${copiedOf(server)},${server.summary.always}`,
			`${server.functions.length},${frames}`,
		]);
	});

	it("gives no spreadsheet a formula, and no name a cell of its own", () => {
		const names = ['=HYPERLINK("http://x")', "+1", "@SUM(A1)", "-2+3", 'a"b,c', "x\ny"];
		const rows = render("csv-functions", reportOf({ functions: names.map((name) => functionOf(name, 8)) }))
			.trimEnd()
			.split("\r\n")
			.slice(1);
		expect(rows.map((row) => row.split(/,(?=[^"]*(?:"[^"]*"[^"]*)*$)/)[0])).toEqual([
			'"\'=HYPERLINK(""http://x"")"',
			"'+1",
			"'@SUM(A1)",
			"'-2+3",
			'"a""b,c"',
			"x\\x0ay",
		]);
		for (const row of render("csv", wild).trimEnd().split("\r\n").slice(1)) expect(row).not.toMatch(/[\r\n]/);
	});
});

describe("speedscope", () => {
	const schema = JSON.parse(
		readFileSync(createRequire(import.meta.url).resolve("speedscope/dist/release/file-format-schema.json"), "utf8"),
	) as object;

	it("keeps to speedscope's schema, its profiles as deep as the chains", () => {
		const valid = new Ajv({ strict: false }).compile(schema);
		for (const text of [render("speedscope", server), render("speedscope", wild), renderWhy("speedscope")]) {
			const parsed = JSON.parse(text) as { profiles: { endValue: number; name: string }[] };
			expect(valid(parsed), JSON.stringify(valid.errors)).toBe(true);
		}
		const { profiles } = JSON.parse(render("speedscope", server)) as { profiles: { endValue: number; name: string }[] };
		expect(profiles.reduce((n, p) => n + p.endValue, 0)).toBe(depthOf(server));
		expect(profiles[0]?.name).toBe("google.golang.org/grpc.(*Server).serveStreams.func2.1 (always, 8 KB)");
	});

	it("is a file without stacks when there are none", () => {
		expect(JSON.parse(render("speedscope", reportOf({})))).toMatchObject({ profiles: [], shared: { frames: [] } });
	});
});

describeWithBrowser("speedscope's own importer", (chromium) => {
	it("opens the file", async () => {
		const page = await chromium.newPage();
		const errors: string[] = [];
		page.on("console", (message) => {
			if (message.type() === "error") errors.push(message.text());
		});
		const url = fileUrl(createRequire(import.meta.url).resolve("speedscope/dist/release/index.html"));
		await page.goto(url);
		const buffer = Buffer.from(render("speedscope", server));
		await page.setInputFiles("input[type=file]", { name: "stackscan.json", mimeType: "application/json", buffer });
		await page.waitForFunction("document.title.includes('goroutine entries')", undefined, { timeout: 30_000 });
		// The list of profiles: one a goroutine entry.
		const shown = await page.evaluate("document.body.innerText");
		expect(shown).toContain("(1/7)");
		expect(errors).toEqual([]);
		await page.close();
	});
});

describeWithGo("go tool pprof", () => {
	const pprof = (bytes: string, ...args: string[]): string => {
		const name = file("stack.pb.gz", gzipSync(Buffer.from(bytes, "latin1")));
		const { status, stdout, stderr } = spawnSync("go", ["tool", "pprof", ...args, name], {
			encoding: "utf8",
			env: { ...process.env, PPROF_NO_BROWSER: "1" },
		});
		expect(status, stderr).toBe(0);
		return stdout;
	};

	it("shows depth in bytes; its totals are the report's", () => {
		const top = pprof(render("pprof", server), "-top", "-unit=b", "-nodefraction=0");
		expect(top).toContain(`of ${depthOf(server)}B total`);
		expect(top).toContain("Type: stack");
		const deep = server.roots[0]?.chain[4];
		expect(top).toMatch(new RegExp(`^\\s*${(deep?.frame ?? 0) + 8}B .*example.com/server/internal/codec.Encode`, "m"));
		const copied = pprof(render("pprof", server), "-top", "-sample_index=copied", "-unit=b", "-nodefraction=0");
		expect(copied).toContain(`of ${copiedOf(server)}B total`);
	});

	it("chooses by verdict, and keeps hostile names", () => {
		const always = server.roots.filter((root) => root.verdict === "always");
		const top = pprof(render("pprof", server), "-top", "-unit=b", "-nodefraction=0", "-tagfocus=verdict=always");
		expect(top).toContain(`${depthOf({ ...server, roots: always })}B`);
		expect(pprof(render("pprof", wild), "-raw")).toContain("main.世界");
		expect(pprof(renderWhy("pprof"), "-traces")).toMatch(/chain: +must/);
	});
});

describe("dot and svg of a chain", () => {
	const graphviz = Graphviz.load();
	const nodes = [...wild.roots.flatMap((root) => root.chain)];
	const wildWhy = whyOf({ worst: nodes, function: functionOf(nodes[3]?.function ?? "", 8) });

	it("Graphviz lays the chain out, a node a step", async () => {
		for (const why of [deepWhy, wildWhy]) {
			const svg = (await graphviz).dot(renderWhy("dot", why));
			expect(svg.match(/<g id="node\d+"/g)?.length).toBe(why.worst.length);
		}
		expect((await graphviz).dot(renderWhy("dot"))).toContain("frame 992, entered at 608");
	});

	it("the picture is well-formed XML without scripts, and names what it draws", () => {
		for (const why of [deepWhy, wildWhy]) {
			const svg = renderWhy("svg", why);
			const tags: string[] = [];
			const parser = new SaxesParser();
			parser.on("error", (error) => {
				throw error;
			});
			parser.on("opentag", ({ name }) => tags.push(name));
			parser.write(svg).close();
			expect(tags).not.toContain("script");
		}
		const svg = renderWhy("svg");
		for (const words of ["2 KB", "4 KB", "8 KB", "processUnaryRPC  → 4 KB", "2 KB to 8 KB"])
			expect(svg).toContain(words);
	});
});

describe("scale", () => {
	it("rises with depth, and shows each doubling up to the deepest point", () => {
		const { rulers, position } = depthScale(2048, 928, 33_000);
		expect(rulers.map((ruler) => ruler.size)).toEqual([2048, 4096, 8192, 16384, 32768, 65536]);
		for (let depth = 0; depth < 65_536; depth += 64) expect(position(depth + 64)).toBeGreaterThan(position(depth));
		expect(position(65_536)).toBe(1);
		for (const ruler of rulers) expect(position(ruler.size)).toBeCloseTo(ruler.at, 10);
	});
});

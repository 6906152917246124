import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join as path } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { readRoute, start, writeRoute } from "../../page/route.js";
import type { GraphEdge, Report } from "../../src/model/report.js";
import { renderHtml } from "../../src/report/html/html.js";
import { server, wild } from "../report/cases.js";
import { functionOf, join, plain, reportOf, rootOf } from "../report/make.js";
import { browser, describeWithBrowser, fileUrl } from "../support/browser.js";

const dir = mkdtempSync(path(tmpdir(), "stackscan-page-"));
afterAll(async () => {
	rmSync(dir, { recursive: true, force: true });
	await browser?.close();
});

const calls: GraphEdge[] = [
	{ caller: "main.(*client).run", callee: "main.(*client).read", kind: "static", file: "a.go", line: 1 },
	{ caller: "main.(*client).read", callee: "main.decode", kind: "interface", file: "a.go", line: 2 },
	{ caller: "main.decode", callee: "encoding/json.Unmarshal", kind: "static", file: "a.go", line: 3 },
	{ caller: "main.decode", callee: "?", kind: "funcval", file: "a.go", line: 4 },
	{ caller: "a.b", callee: "c.d", kind: "static", file: "a.go", line: 5 },
];

function write(name: string, report: Report): string {
	const file = path(dir, `${name}.html`);
	writeFileSync(file, join(renderHtml(report, { ...plain, edges: () => calls })));
	return file;
}

describe("the page's file", () => {
	it("names nothing outside itself, and lets no markup out of its data", () => {
		const html = join(renderHtml(wild, plain));
		expect(html.match(/<script/g)).toHaveLength(2);
		expect(html).toContain("default-src 'none'");
		expect(html.slice(0, html.indexOf('id="data"'))).not.toMatch(/https?:/);
		expect(html).not.toContain("alert(1)</script>");
		const data = html.slice(html.indexOf('id="data">') + 10, html.indexOf("</script>"));
		expect(data).not.toContain("<");
		expect((JSON.parse(data) as { names: string[] }).names).toContain("main.<script>alert(1)</script>&amp;");
	});

	it("is the same however often it is made", () => {
		expect(join(renderHtml(server, plain))).toBe(join(renderHtml(server, plain)));
	});
});

describe("addresses", () => {
	it.each([
		{ ...start },
		{ ...start, open: "main.(*T).f[go.shape.int,p/q.X]#?&%" },
		{ ...start, view: "functions", open: "a/b.c", query: "x y", sort: "-frame" },
		{ ...start, verdicts: ["always", "likely"], package: "a/b", least: 70 },
	] as const)("%j is read as it was written", (route) => {
		expect(readRoute(writeRoute(route))).toEqual(route);
	});

	it("that are damaged open the table", () => {
		for (const hash of ["", "#", "#/", "#/%", "#/x/%zz?%", "#/entries?least=x"])
			expect(readRoute(hash).view).toBe("entries");
	});
});

describeWithBrowser("the page in Chromium", (chromium) => {
	const errors: string[] = [];

	async function open(
		file: string,
		hash = "",
		options: { width?: number; height?: number; dark?: boolean } = {},
	): Promise<Page> {
		const page = await chromium.newPage({
			viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
			colorScheme: options.dark === true ? "dark" : "light",
		});
		page.on("pageerror", (error) => errors.push(error.message));
		page.on("console", (message) => {
			if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
		});
		page.on("request", (request) => {
			if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) errors.push(request.url());
		});
		await page.goto(fileUrl(file, hash));
		await page.waitForSelector(".grid");
		return page;
	}

	const names = (page: Page): Promise<string[]> => page.locator(".rows .name b").allTextContents();
	const file = write("server", server);

	it("shows the worst entry at once: its chain, where it grows, and the largest frame", async () => {
		const page = await open(file);
		expect(await page.locator("article h2").textContent()).toContain("grpc.(*Server).serveStreams.func2.1");
		expect(await page.locator(".step.growing .what a").allTextContents()).toEqual([
			"grpc.(*Server).processUnaryRPC",
			"codec.Encode[…]",
		]);
		expect(await page.locator(".step .big").textContent()).toBe("4,136");
		expect(await page.locator(".stairs .axis span").allTextContents()).toEqual(["2\u00a0KB", "4\u00a0KB", "8\u00a0KB"]);
		await page.close();
	});

	it("says units once where the ends of stacks stand close", async () => {
		const steps = Array.from({ length: 16 }, (_, i) => [`main.f${i}`, 3000] as const);
		const deep = reportOf({ roots: [rootOf("always", steps)] });
		const page = await open(write("deep", deep));
		const told = await page.locator(".grid .axis span").allTextContents();
		expect(told.join(" ")).toBe("2\u00a0KB 4 8 16 32 64");
		const boxes = await Promise.all((await page.locator(".grid .axis span").all()).map((span) => span.boundingBox()));
		for (const [i, box] of boxes.slice(1).entries()) {
			const before = boxes[i];
			expect(box?.x).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.width ?? 0));
		}
		await page.close();
	});

	it("searches, filters and sorts, and keeps it in the address", async () => {
		const page = await open(file);
		await page.keyboard.press("/");
		await page.keyboard.type("client decode");
		expect(await names(page)).toEqual(["main.(*client).run"]);
		expect(new URL(page.url()).hash).toContain("q=client+decode");
		await page.keyboard.press("Escape");
		await page.keyboard.press("Escape");
		expect(await names(page)).toHaveLength(server.roots.length);
		await page.click("button.mark.unknown");
		expect(await names(page)).toEqual(["main.watch", "main.walk"]);
		await page.click("button.mark.unknown");
		await page.click("text=copied");
		const copied = (await page.locator(".rows .copied").allTextContents()).map((text) =>
			Number(text.replace(/\D/g, "")),
		);
		expect(copied).toEqual([...copied].sort((a, b) => b - a));
		await page.selectOption("select[aria-label=Probability]", "70");
		expect(await names(page)).not.toContain("main.flush");
		await page.reload();
		expect(await page.locator(".shown").textContent()).toMatch(/^3 of 7 shown$/);
		await page.close();
	});

	it("is driven by the keyboard", async () => {
		const page = await open(file);
		await page.focus(".grid");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("ArrowDown");
		expect(await page.locator(".row.selected b").textContent()).toBe("main.watch");
		expect(await page.locator("article h2").textContent()).toContain("main.watch");
		await page.keyboard.press("End");
		expect(await page.locator(".grid").getAttribute("aria-activedescendant")).toBe(`row-${server.roots.length - 1}`);
		await page.keyboard.press("Enter");
		expect(await page.evaluate("document.activeElement.className")).toBe("detail");
		await page.keyboard.press("2");
		expect(await page.locator("nav a[aria-current]").textContent()).toContain("Functions");
		await page.keyboard.press("?");
		expect(await page.locator("dialog").isVisible()).toBe(true);
		await page.close();
	});

	it("opens a function by its address, with callers, callees and the entries above it", async () => {
		const page = await open(file, "#/function/main.decode");
		const text = (await page.locator(".detail").textContent()) ?? "";
		for (const words of [
			"344 B",
			"Callers (1)",
			"main.(*client).read",
			"interface",
			"json.Unmarshal",
			"On the chain of (1)",
		])
			expect(text).toContain(words);
		await page.click(".calls a");
		await page.waitForSelector("article h2:text('main.(*client).read')");
		await page.goBack();
		await page.waitForSelector("article h2:text('main.decode')");
		await page.close();
	});

	it("writes hostile names as text", async () => {
		const page = await open(write("wild", wild));
		expect(await page.evaluate("document.querySelectorAll('script').length")).toBe(2);
		for (const name of ["__proto__", "constructor", "main.<script>alert(1)</script>&amp;"]) {
			await page.goto(fileUrl(path(dir, "wild.html"), `#/function/${encodeURIComponent(name)}`));
			await expect.poll(() => page.locator("article h2").textContent()).toBe(name);
		}
		await page.click("text=On the chain of >> xpath=.. >> a");
		await page.waitForSelector(".stairs");
		expect(await page.locator(".stairs").first().textContent()).toContain("main.<script>alert(1)</script>&amp;");
		await page.close();
	});

	it("says so where there is nothing", async () => {
		const page = await open(write("empty", reportOf({})));
		expect(await page.locator(".detail").textContent()).toContain("No goroutine entry");
		await page.goto(fileUrl(path(dir, "empty.html"), "#/function/main.none"));
		await page.waitForSelector("text=knows no function main.none");
		await page.close();
	});

	it("is usable on a phone: one thing at a time, nothing wider than the screen", async () => {
		const page = await open(file, "", { width: 360, height: 740 });
		const overflow = "document.documentElement.scrollWidth - innerWidth";
		expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
		expect(await page.locator(".detail").isVisible()).toBe(false);
		await page.locator(".rows .row").nth(1).click();
		expect(await page.locator(".list").isVisible()).toBe(false);
		expect(await page.locator("article h2").textContent()).toContain("main.(*client).run");
		expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
		await page.click(".back");
		expect(await page.locator(".list").isVisible()).toBe(true);
		await page.close();
	});

	const runs = { ended: 40, grew: 30, estimated: 0.86 };
	const measured = write(
		"recorded",
		reportOf({
			roots: [
				rootOf("likely", [["main.often", 1200]], { recorded: runs }),
				rootOf("unlikely", [["main.rarely", 400]], { recorded: { ended: 10, grew: 1, estimated: 0.12 } }),
				rootOf("likely", [["main.open", 300]], { recorded: { ended: 2, grew: 2, estimated: null } }),
				rootOf("never", [["main.small", 24]]),
			],
		}),
	);

	it("plots estimates against what was recorded", async () => {
		const page = await open(measured);
		expect(await page.locator("dl.facts").textContent()).toContain("recorded30 of 40 grew");
		await page.click("header button:text('Recorded')");
		const dialog = page.locator("dialog[open]");
		expect(await dialog.locator("p").textContent()).toContain("2 entries with an estimate, 1 without");
		expect(await dialog.locator("circle.entry title").allTextContents()).toEqual([
			"main.often: 86 %, 30 of 40 grew",
			"main.rarely: 12 %, 1 of 10 grew",
		]);
		expect(await dialog.locator("tbody tr").allTextContents()).toEqual(["12 %10 %1", "86 %75 %1"]);
		await page.keyboard.press("2");
		expect(new URL(page.url()).hash).toBe("");
		await page.keyboard.press("Escape");
		expect(await page.locator("dialog[open]").count()).toBe(0);
		await page.close();
	});

	it("has nothing to plot where nothing was recorded", async () => {
		const page = await open(file);
		expect(await page.locator("header button:text('Recorded')").count()).toBe(0);
		await page.close();
	});

	it.each([false, true])("axe finds nothing serious (dark: %s)", async (dark) => {
		const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
		for (const hash of ["", "#/function/main.decode", "recorded"]) {
			const page = await open(hash === "recorded" ? measured : file, hash === "recorded" ? "" : hash, { dark });
			if (hash === "recorded") await page.click("header button:text('Recorded')");
			await page.evaluate(axe);
			const { violations } = await page.evaluate<{
				violations: { id: string; impact: string; nodes: { html: string }[] }[];
			}>("axe.run()");
			const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
			expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
			await page.close();
		}
	});

	it("breaks a frame down by its variables, and shows lines of source, as text", async () => {
		const name = "main.<img src=x onerror=alert(1)>";
		const locals = [
			{ name: "<b>buffer", size: 1024 },
			{ name: "", size: 200 },
		];
		const report = reportOf({
			roots: [rootOf("always", [["main.serve", 1600]])],
			functions: [functionOf("main.serve", 1600, { locals })],
		});
		const source = (_file: string, line: number): string => `${name}(${line}) // </script><script>alert(1)`;
		const own = path(dir, "locals.html");
		writeFileSync(own, join(renderHtml(report, { ...plain, edges: () => [], source })));
		const page = await open(own, "#/function/main.serve");
		const items = await page.locator(".locals li").allTextContents();
		expect(items).toEqual([
			"1,024<b>buffer",
			"200a temporary",
			"376all else: small variables, arguments of calls, saved registers",
		]);
		await page.goto(fileUrl(own, "#/entry/main.serve"));
		expect(await page.locator(".step .source").first().textContent()).toContain(name);
		await page.close();
	});

	it("opens 50,000 functions at once, and draws only those in sight", async () => {
		const functions = Array.from({ length: 50_000 }, (_, i) =>
			functionOf(`example.com/module/internal/pkg${i % 997}.(*Server).handle${i}`, (i * 37) % 5000),
		);
		const roots = Array.from({ length: 5000 }, (_, i) =>
			rootOf(
				(["always", "likely", "unknown"] as const)[i % 3] ?? "never",
				Array.from({ length: 20 }, (_, k) => [`example.com/module/p${i % 50}.f${k}`, 40 + ((i * k) % 300)] as const),
			),
		);
		const report = reportOf({ functions, roots });
		const file = write("large", report);
		// The first frame that is drawn with a row in it; with the chain of the worst entry, where that is open.
		const drawn = async (hash: string, selector: string): Promise<number> => {
			const blank = await chromium.newPage({ viewport: { width: 1280, height: 800 } });
			await blank.addInitScript(
				`(function look() { if (document.querySelector(${JSON.stringify(selector)})) requestAnimationFrame(() => { window.drawn = performance.now(); }); else requestAnimationFrame(look); })()`,
			);
			await blank.goto(fileUrl(file, hash));
			await blank.waitForFunction("window.drawn > 0");
			const after = Number(await blank.evaluate("window.drawn"));
			await blank.close();
			return Math.round(after);
		};
		const mb = (bytes: number): string => (bytes / 1e6).toFixed(1);
		console.info(
			`50,000 functions and 5,000 entries, ${mb(JSON.stringify(report).length)} MB of JSON, a page of ${mb(statSync(file).size)} MB: first picture after ${await drawn("#/entries", ".step")} ms, table of functions after ${await drawn("#/functions", ".rows .row")} ms`,
		);
		const page = await open(file, "#/functions");
		expect(await page.locator(".rows .row").count()).toBeLessThan(60);
		expect(await page.locator(".grid").getAttribute("aria-rowcount")).toBe("50001");
		await page.focus(".grid");
		await page.keyboard.press("End");
		expect(await page.locator(".row.selected").getAttribute("aria-rowindex")).toBe("50001");
		await page.fill("input[type=search]", "handle49999");
		expect(await names(page)).toEqual(["pkg149.(*Server).handle49999"]);
		await page.close();
	});

	it("met no error, no warning, and asked for nothing", () => {
		expect(errors).toEqual([]);
	});
});

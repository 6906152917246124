/** The page of `stackscan diff`: two chains side by side, without scripts. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join as path } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { diffOf, snapshotOf } from "../../src/lint/compare.js";
import type { Report } from "../../src/model/report.js";
import { renderDiffHtml } from "../../src/report/diffpage.js";
import { wild } from "../report/cases.js";
import { join, plain, reportOf, rootOf } from "../report/make.js";
import { browser, describeWithBrowser, fileUrl } from "../support/browser.js";

const dir = mkdtempSync(path(tmpdir(), "stackscan-diff-"));
afterAll(async () => {
	rmSync(dir, { recursive: true, force: true });
	await browser?.close();
});

const before = reportOf({
	roots: [
		rootOf("never", [
			["main.serve", 96],
			["main.render", 632],
			["main.old", 40],
		]),
		rootOf("always", [["main.gone", 4000]]),
	],
});
const after = reportOf({
	roots: [
		rootOf("always", [
			["main.serve", 96],
			["main.render", 2632],
			["main.fresh", 120],
		]),
		rootOf("never", [["main.added", 40]]),
	],
});

function pageOf(old: Report, now: Report): string {
	return join(renderDiffHtml(diffOf(snapshotOf(old), snapshotOf(now), ["old.json", "<b>new.json"]), plain));
}

/** The hostile names of `wild` with frames that changed: on each side, and in the tables. */
const larger = {
	...wild,
	roots: wild.roots.map((root) => ({
		...root,
		growth: { ...root.growth, finalStack: root.growth.finalStack * 2 },
		chain: root.chain.map((step) => ({ ...step, frame: step.frame + 8 })),
	})),
};

describe("the page's file", () => {
	it("shows frames that changed on both sides, and what is on one side only", () => {
		const html = pageOf(before, after);
		expect(html).toContain("2,632  main.render  (+2,000)");
		expect(html).toContain("632  main.render  (−2,000)");
		expect(html).toContain("main.fresh  (on this side only)");
		expect(html).toContain("main.old  (on this side only)");
		expect(html).toContain("never → always");
		expect(html).toContain("<h2>New goroutine entries (1)</h2><ul><li>main.added</li>");
		expect(html).toContain("<h2>Entries that are gone (1)</h2><ul><li>main.gone</li>");
	});

	it("has no script, and names are text", () => {
		const html = pageOf(wild, larger);
		expect(html).toContain("default-src 'none'");
		expect(html).not.toMatch(/<script|<b>|onerror=|javascript:/i);
		expect(html).toContain("&lt;script&gt;alert(1)");
		expect(html).toContain("&lt;b&gt;new.json");
	});

	it("says so when nothing changed", () => {
		expect(pageOf(before, before)).toContain("Nothing changed.");
	});
});

describeWithBrowser("the page in Chromium", (chromium) => {
	it.each([
		[1280, "light"],
		[380, "dark"],
	] as const)(
		"%d wide, %s: axe finds nothing serious, nothing is wider than the screen",
		async (width, colorScheme) => {
			const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
			for (const [name, html] of [
				["plain", pageOf(before, after)],
				["wild", pageOf(wild, larger)],
			] as const) {
				const file = path(dir, `${name}.html`);
				writeFileSync(file, html);
				const page = await chromium.newPage({ viewport: { width, height: 800 }, colorScheme });
				const errors: string[] = [];
				page.on("pageerror", (error) => errors.push(error.message));
				page.on("console", (message) => errors.push(message.text()));
				await page.goto(fileUrl(file, "#up-1"));
				await page.evaluate(axe);
				const { violations } = await page.evaluate<{ violations: { id: string; impact: string }[] }>("axe.run()");
				expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
				expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
				expect(await page.evaluate("document.querySelectorAll('section:target svg').length")).toBe(2);
				expect(errors).toEqual([]);
				await page.close();
			}
		},
	);
});

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, expect, it } from "vitest";
import { count } from "../../src/util/figures.js";
import { browser, describeWithBrowser, fileUrl } from "../support/browser.js";
import { growing } from "../support/listing.js";
import { reportOf } from "../support/scan.js";

const dir = mkdtempSync(join(tmpdir(), "stackscan-playground-"));
afterAll(async () => {
	rmSync(dir, { recursive: true, force: true });
	await browser?.close();
});

describeWithBrowser("the playground, from a file", (chromium) => {
	const file = join(dir, "playground.html");
	const errors: string[] = [];

	async function open(): Promise<Page> {
		const page = await chromium.newPage({ viewport: { width: 1280, height: 800 } });
		page.on("pageerror", (error) => errors.push(error.message));
		page.on("console", (message) => {
			if (message.type() === "error") errors.push(message.text());
		});
		page.on("request", (request) => {
			if (!/^(?:file|data|blob):/.test(request.url())) errors.push(request.url());
		});
		await page.goto(fileUrl(file));
		return page;
	}

	it("is one file", () => {
		const script = fileURLToPath(new URL("../../scripts/playground.mjs", import.meta.url));
		execFileSync(process.execPath, [script, file]);
		expect(statSync(file).size).toBeLessThan(3_000_000);
	});

	it("shows an example at once", async () => {
		const page = await open();
		await page.selectOption("select[aria-label=Example]", "0");
		const frame = page.frameLocator("iframe");
		await frame.locator("article h2:text('main.(*server).serve')").waitFor();
		expect(await frame.locator(".step.growing .what a").textContent()).toBe("main.render");
		await page.close();
	});

	it("reads what is pasted or chosen, packed too: the same as the command line", async () => {
		const page = await open();
		const { roots } = await reportOf(growing);
		const worst = roots.find((root) => root.verdict === "always");
		const frame = page.frameLocator("iframe");
		await page.fill("textarea", growing);
		await page.waitForSelector("body[data-state=done]");
		await frame.locator(`article h2:text(${JSON.stringify(worst?.function)})`).waitFor();
		expect(await frame.locator("dl.facts").textContent()).toContain(`must${count(worst?.must ?? 0)} B`);
		const choose = "input[type=file]";
		await page.setInputFiles(choose, { name: "no.s", mimeType: "text/plain", buffer: Buffer.from("hello\n") });
		await page.waitForSelector("body[data-state=failed]");
		expect(await page.locator("[role=status]").textContent()).toContain("no function of a listing");
		await page.setInputFiles(choose, { name: "s.gz", mimeType: "application/gzip", buffer: gzipSync(growing) });
		await page.waitForSelector("body[data-state=done]");
		expect(await page.locator("a.save").getAttribute("download")).toBe("stackscan.html");
		await page.close();
	});

	it("reads a text that is put in line by line once, and what is newest of several", async () => {
		const page = await open();
		let reports = 0;
		page.on("framenavigated", (frame) => {
			if (frame.url().startsWith("blob:")) reports++;
		});
		await page.fill("textarea", growing);
		await page.selectOption("select[aria-label=Example]", "0");
		await page.waitForSelector("body[data-state=done]");
		const frame = page.frameLocator("iframe");
		await frame.locator("article h2:text('main.(*server).serve')").waitFor();
		expect(reports).toBeLessThanOrEqual(2);
		await page.close();
	});

	it("met no error, and asked for nothing", () => {
		expect(errors).toEqual([]);
	});
});

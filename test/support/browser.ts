/** A real Chromium, from an npm package: skipped aloud where it cannot be had, a failure in CI. */
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { describe } from "vitest";

let failure: string | null = null;

async function launch(): Promise<Browser | null> {
	try {
		const [{ default: chromium }, { chromium: driver }] = await Promise.all([
			import("@sparticuz/chromium"),
			import("playwright-core"),
		]);
		return await driver.launch({
			// As users have it: with processes of its own, and with the page's policy in force.
			args: chromium.args.filter((arg) => arg !== "--single-process" && arg !== "--disable-web-security"),
			executablePath: await chromium.executablePath(),
			headless: true,
		});
	} catch (error) {
		failure = error instanceof Error ? error.message : String(error);
		return null;
	}
}

export const browser = await launch();

/** `describe` for tests that need a browser. Close it in the file's afterAll. */
export function describeWithBrowser(what: string, tests: (browser: Browser) => void): void {
	if (browser !== null) {
		describe(what, () => tests(browser));
		return;
	}
	if (process.env["CI"] === "true") throw new Error(`${what}: needs Chromium, and CI has none: ${failure ?? ""}`);
	console.warn(`SKIPPED: ${what} needs Chromium: ${failure ?? ""}`);
	describe.skip(what, () => undefined);
}

export function fileUrl(path: string, hash = ""): string {
	return `${pathToFileURL(path).href}${hash}`;
}

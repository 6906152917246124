// Bundles the page of the HTML report (page/) and writes it as a TypeScript module, with the hashes that its
// Content-Security-Policy names.
import { createHash } from "node:crypto";
import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = join(root, "src/report/html/page.generated.ts");
const shared = ["src/report/html/data.ts", "src/report/scale.ts", "src/report/names.ts", "src/util/figures.ts"];

function isFresh() {
	const written = statSync(target, { throwIfNoEntry: false })?.mtimeMs ?? 0;
	const sources = readdirSync(join(root, "page")).map((name) => join("page", name));
	return [...sources, ...shared, "scripts/page.mjs"].every((path) => statSync(join(root, path)).mtimeMs < written);
}

/** What a Content-Security-Policy names a script or style by. */
export const hashOf = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** A script or a style of one file, minified. */
export async function bundle(entry, options = {}) {
	const { build } = await import("esbuild");
	const { outputFiles } = await build({
		absWorkingDir: root,
		entryPoints: [entry],
		bundle: true,
		write: false,
		minify: true,
		platform: "browser",
		format: "iife",
		target: ["chrome111", "firefox114", "safari16.4"],
		logLevel: "warning",
		...options,
	});
	// What stands between <script> and </script> may not hold the latter.
	return outputFiles[0].text.trim().replaceAll("</", "<\\/").replaceAll("<!--", "<\\!--");
}

/** Before the tests. */
export const setup = buildPage;

/** Builds the page unless it is newer than all of its sources. */
export async function buildPage() {
	if (isFresh()) return;
	const [script, style] = await Promise.all([bundle("page/main.ts"), bundle("page/style.css")]);
	const lines = [
		"/** The page of the HTML report: written by scripts/page.mjs. */",
		`export const script = ${JSON.stringify(script)};`,
		`export const style = ${JSON.stringify(style)};`,
		`export const scriptHash = ${JSON.stringify(hashOf(script))};`,
		`export const styleHash = ${JSON.stringify(hashOf(style))};`,
	];
	writeFileSync(target, `${lines.join("\n")}\n`);
}

/** Hashes of the report's script and style. */
export async function hashes() {
	const [script, style] = await Promise.all([bundle("page/main.ts"), bundle("page/style.css")]);
	return { script: hashOf(script), style: hashOf(style) };
}

// Builds the playground, one HTML file that works from anywhere, file:// included: node scripts/playground.mjs [FILE]
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildCore } from "./core.mjs";
import { buildPage, bundle, hashes, hashOf } from "./page.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const examples = ["worker-pool", "goroutines", "frames"];

/** A value in a script element that is no script. */
const inScript = (value) => JSON.stringify(value).replaceAll("<", "\\u003c");

function listingOf(name) {
	const folder = join(root, "fixtures", name);
	const file = readdirSync(folder).findLast((one) => one.endsWith("-amd64.s"));
	return { name: `${name} (${file})`, text: readFileSync(join(folder, file), "utf8") };
}

export async function buildPlayground(file) {
	await buildCore();
	await buildPage();
	const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	const define = { STACKSCAN_VERSION: JSON.stringify(version) };
	const [worker, script, style, report] = await Promise.all([
		bundle("playground/worker.ts", { define }),
		bundle("playground/main.ts"),
		bundle("playground/style.css"),
		hashes(),
	]);
	// The report opens in a frame and inherits this policy: its script and style are let in, too.
	const policy = [
		"default-src 'none'",
		`script-src '${hashOf(script)}' '${report.script}' 'wasm-unsafe-eval' blob:`,
		`style-src '${hashOf(style)}' '${report.style}'`,
		"worker-src blob:",
		"frame-src blob:",
		"img-src data:",
		"base-uri 'none'",
		"form-action 'none'",
	].join("; ");
	const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>stackscan playground</title>
<style>${style}</style>
</head>
<body>
<noscript>The playground needs JavaScript.</noscript>
<script type="application/json" id="worker">${inScript(worker)}</script>
<script type="application/json" id="examples">${inScript(examples.map(listingOf))}</script>
<script>${script}</script>
</body>
</html>
`;
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, html);
	return html.length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const file = resolve(process.argv[2] ?? join(root, "out/playground.html"));
	const size = await buildPlayground(file);
	console.log(`${file}: ${Math.round(size / 1024)} KB`);
}

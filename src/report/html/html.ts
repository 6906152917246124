/**
 * The report as a page: one file, nothing fetched. The data stands in a script element that is no script; the page's
 * code (page/, bundled by scripts/page.mjs) writes it with textContent alone, and the policy lets nothing else run.
 */
import type { RenderOptions } from "../../model/render.js";
import type { Report } from "../../model/report.js";
import { stringify } from "../json.js";
import type { PageData } from "./data.js";
import { encode } from "./encode.js";
import { script, scriptHash, style, styleHash } from "./page.generated.js";

/** A script element ends at the next `</script`, and `<!--` changes how it is read: no `<` is left. */
function inScript(value: unknown): string {
	return stringify(value).replaceAll("<", "\\u003c");
}

/** Items of long lists in pieces: the page of a large program is never one string. */
function* json(data: PageData): Generator<string> {
	let separator = "{";
	for (const [key, value] of Object.entries(data) as [string, unknown][]) {
		yield `${separator}${JSON.stringify(key)}:`;
		separator = ",\n";
		if (!Array.isArray(value) || value.length < 1000) {
			yield inScript(value);
			continue;
		}
		for (let i = 0; i < value.length; i += 1000)
			yield `${i === 0 ? "[" : ","}${inScript(value.slice(i, i + 1000)).slice(1, -1)}`;
		yield "]";
	}
	yield "}";
}

export function* renderHtml(report: Report, options: RenderOptions): Generator<string> {
	const policy = `default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'; img-src data:; base-uri 'none'; form-action 'none'`;
	yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>stackscan</title>
<style>${style}</style>
</head>
<body>
<noscript>This report needs JavaScript. stackscan --format markdown makes one that does not.</noscript>
<script type="application/json" id="data">`;
	yield* json(encode(report, options));
	yield `</script>
<script>${script}</script>
</body>
</html>
`;
}

/** Runs a program of the mini-language through the pipeline and compares what its lines expect. */
import { expect } from "vitest";
import type { Report } from "../../src/model/report.js";
import { functionsOf, parseProgram } from "./minilang.js";
import { type Goarch, render } from "./render.js";
import { type Options, reportOf } from "./scan.js";

/** Bytes a call pushes, and bytes between a goroutine's first instruction and the guard of a 2 KB stack (FACTS 3.2). */
export const push: Readonly<Record<Goarch, number>> = { amd64: 8, arm64: 0 };
export const usable: Readonly<Record<Goarch, number>> = { amd64: 1120 - 40, arm64: 1120 - 48 };

/** `64+2p`, `192`, `-`: p is the push of the architecture. */
function value(text: string, p: number): number | null {
	if (text === "-") return null;
	return text.split("+").reduce((sum, term) => {
		const found = /^(\d*)(p?)$/.exec(term);
		if (found === null) throw new Error(`expected value: ${text}`);
		return sum + (found[1] === "" ? 1 : Number(found[1])) * (found[2] === "p" ? p : 1);
	}, 0);
}

const verdicts: ReadonlySet<string> = new Set(["always", "likely", "unlikely", "never", "unknown"]);

/** What a line expects after `=>`: `must 8 may 24 never`; complete and not recursive unless it says otherwise. */
function expectation(text: string, p: number): Record<string, unknown> {
	const words = text.split(/\s+/);
	const wanted: Record<string, unknown> = { complete: true, recursive: false };
	for (let i = 0; i < words.length; i++) {
		const word = words[i] as string;
		if (word === "must" || word === "may") wanted[word] = value(words[++i] ?? "", p);
		else if (word === "frame" || word === "unresolved") wanted[word] = value(words[++i] ?? "", p);
		else if (word === "check") wanted[word] = words[++i];
		else if (word === "incomplete") wanted["complete"] = false;
		else if (word === "recursive") wanted["recursive"] = true;
		else if (verdicts.has(word)) wanted["verdict"] = word;
		else throw new Error(`expectation: ${word} in ${text}`);
	}
	return wanted;
}

/** Every line with an expectation gives what it says; the input gives no diagnostics unless `diagnostics` allows them. */
export async function judge(
	text: string,
	goarch: Goarch,
	options: Options & { diagnostics?: boolean } = {},
): Promise<Report> {
	const { diagnostics = false, ...scan } = options;
	const lines = parseProgram(text);
	const report = await reportOf(render(lines, goarch), { goarch, roots: ["*"], ...scan });
	const got: unknown[] = [];
	const wanted: unknown[] = [];
	for (const [i, line] of lines.entries()) {
		if (!("name" in line) || line.expected === "") continue;
		const expected = expectation(line.expected, push[goarch]);
		const f = report.functions.find((one) => one.name === line.name && one.line === (i + 1) * 100);
		const root = report.roots.find((one) => one.kind === "flag" && one.function === line.name && one.line === f?.line);
		const all: Record<string, unknown> = { ...f, ...f?.need, verdict: root?.verdict };
		got.push({ name: line.name, ...Object.fromEntries(Object.keys(expected).map((key) => [key, all[key]])) });
		wanted.push({ name: line.name, ...expected });
	}
	expect(got).toStrictEqual(wanted);
	if (!diagnostics) expect(report.diagnostics).toStrictEqual([]);
	expect(report.summary.functions).toBeGreaterThanOrEqual(functionsOf(lines).length);
	return report;
}

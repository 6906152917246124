/** `stackscan verify` for people: broken promises first, then what was checked, then how good the estimates were. */
import type { RenderOptions } from "../model/render.js";
import type { Outcome, Verification } from "../model/verification.js";
import { count, plural } from "../util/figures.js";
import { named } from "./phrases.js";

/** Missing calls, wrong frames and unmatched entries that are shown without --verbose. */
const SHOWN = 5;

export function* renderVerificationJson(answer: Verification): Generator<string> {
	yield `${JSON.stringify(answer, null, "\t")}\n`;
}

export function* renderVerificationText(v: Verification, options: RenderOptions): Generator<string> {
	const most = options.verbose ? Number.POSITIVE_INFINITY : SHOWN;
	const { build } = v;
	yield `${build.goVersion} ${build.goos}/${build.goarch}${build.race ? " race" : ""}, ${plural(build.processes, "process", "processes")} recorded${
		build.dropped > 0 ? `, ${plural(build.dropped, "event")} lost: not complete` : ""
	}\n`;
	if (v.broken.length === 0) yield "Promises: none broken\n";
	for (const { verdict, outcome } of v.broken)
		yield `BROKEN: ${named(outcome.entry)} is ${verdict}, but ${
			verdict === "never"
				? `its stack grew ${plural(outcome.growths, "time")}`
				: `${count(outcome.ended - outcome.grew)} of ${count(outcome.ended)} ended without growing`
		}\n${chain(outcome)}`;
	const { bounds, frames, edges, calibration: c } = v;
	yield `Bounds: ${count(bounds.checked)} of functions in recorded chains checked, ${count(bounds.broken.length)} broken\n`;
	for (const { function: name, may, recorded, grower } of bounds.broken.slice(0, most))
		yield `  BROKEN: ${named(name)} needs at most ${count(may)} bytes, but ${named(grower)} grew the stack ${count(recorded)} bytes below its entry\n`;
	yield `Frames: ${count(frames.checked)} of recorded chains checked, ${count(frames.wrong.length)} wrong, ${count(frames.unknown)} not in the input\n`;
	for (const { caller, callee, recorded, predicted } of frames.wrong.slice(0, most))
		yield `  ${named(caller)} above ${named(callee)}: ${count(recorded)} bytes, predicted ${predicted.map(count).join(" or ")}\n`;
	yield `Calls: ${count(edges.checked)} pairs seen on stacks, ${count(edges.missing.length)} not in the call graph, ${count(
		edges.missing.filter((m) => m.open).length,
	)} of them where it has calls that it does not know\n`;
	if (edges.possible + edges.fallback > 0)
		yield `  ${count(edges.possible)} are only possible edges, ${count(edges.fallback)} only in the fallback of lost function values\n`;
	for (const { caller, callee, open } of edges.missing.slice(0, most))
		yield `  ${named(caller)} → ${named(callee)}${open ? " (open)" : ""}\n`;
	yield `\nEstimates: ${count(c.entries)} entries, ${count(c.unknown)} unknown`;
	if (c.base === null) yield "\n";
	else {
		yield `; ${percent(c.base)} of goroutines grew (each entry counting once)\n`;
		yield `  Brier ${fixed(c.brier)}, log loss ${fixed(c.logLoss)}, AUC ${c.auc === null ? "-" : fixed(c.auc)}\n`;
		yield "  predicted   entries   mean   recorded\n";
		for (const [i, d] of c.deciles.entries())
			if (d.entries > 0)
				yield `  ${fixed(i / 10, 1)} to ${fixed((i + 1) / 10, 1)}  ${count(d.entries).padStart(7)}   ${fixed(d.predicted)}   ${fixed(d.recorded)}\n`;
	}
	for (const miss of v.misses.slice(0, most))
		yield `\nMiss: ${named(miss.entry)}: predicted ${
			miss.root.probability === null ? "unknown" : fixed(miss.root.probability)
		}, recorded ${count(miss.grew)} of ${count(miss.ended)}\n${chain(miss)}`;
	if (v.unmatched.length > 0) {
		yield `\n${plural(v.unmatched.length, "recorded entry", "recorded entries")} not in the input:\n`;
		for (const { entry, spawned } of v.unmatched.slice(0, most))
			yield `  ${named(entry)} (${plural(spawned, "goroutine")})\n`;
	}
}

function chain({ root, chain: recorded, medianHigh }: Outcome): string {
	const steps = (list: readonly (readonly [string, number])[]): string =>
		list.map(([name, depth]) => `    ${count(depth).padStart(7)}  ${named(name)}\n`).join("");
	return `${medianHigh === null ? "" : `  deepest use recorded (median): ${count(medianHigh)} bytes\n`}  predicted chain:\n${steps(
		root.chain.map((s) => [s.function, s.depth]),
	)}${recorded.length === 0 ? "  no growth recorded\n" : `  recorded chain:\n${steps(recorded)}`}`;
}

const fixed = (value: number | null, digits = 2): string => (value === null ? "-" : value.toFixed(digits));
const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

/**
 * A recorded program, read once from its index, and its entries' estimates under any numbers: for fitting them
 * (scripts/corpus.mjs bundles this when it runs).
 */
import { startBounds } from "../../src/analysis/bounds.js";
import { type CurveNumbers, NeedCurves } from "../../src/analysis/curves.js";
import { NONE } from "../../src/analysis/need.js";
import { Program } from "../../src/analysis/program.js";
import { Reading } from "../../src/analysis/reading.js";
import type { Root } from "../../src/analysis/root.js";
import { findRoots } from "../../src/analysis/roots.js";
import { type Arch, architectures } from "../../src/arch/registry.js";
import { readIndex } from "../../src/input/indexfile.js";
import type { Source } from "../../src/model/input.js";
import type { RecordedEntry } from "../../src/model/recording.js";
import { Fn } from "../../src/model/summary.js";
import { readRecording } from "../../src/record/file.js";
import { resolveValues } from "../../src/resolve/index.js";
import { withoutArguments } from "../../src/util/names.js";

export interface Entry {
	readonly program: string;
	readonly entry: string;
	readonly file: string;
	readonly verdict: "always" | "never" | "unknown" | "likely";
	/** Goroutines that ended, and those of them that had grown. */
	readonly ended: number;
	readonly grew: number;
	/** Median of the deepest uses, bytes. */
	readonly medianHigh: number | null;
	readonly estimate: { readonly exceeds: number; readonly unknown: number; readonly depth: number | null };
}

/** @param tool version that wrote the index: any will do whose columns are the same */
export function loadProgram(name: string, index: Uint8Array, tool: string, recordingText: string) {
	const stored = readIndex(index, name, tool);
	const source: Source = { kind: "index", name, stored };
	const reading = new Reading({ toolVersion: tool });
	reading.hints.addSpan(stored.versions);
	if (stored.goarch !== null) reading.found(source, { goarch: stored.goarch, isAssumed: stored.isAssumed });
	const program = new Program(stored.chunks.map((summary) => ({ summary, source: 0 })));
	const target = reading.target(program);
	resolveValues(program, (architectures.get(target.goarch) as Arch).ptrSize, false);
	const bounds = startBounds(program, target.callPush)();
	const roots = new Map<string, Root>();
	for (const root of findRoots(program, target, [], [])) {
		const entry = root.wrapper ?? root.name;
		for (const key of [entry, withoutArguments(entry)]) if (!roots.has(key)) roots.set(key, root);
	}
	/** As analysis/results.ts judges, but for the estimate. */
	const verdictOf = (root: Root): Entry["verdict"] => {
		const { depth, depthAtLeast = depth, depthAtMost = depth, argumentBytes = 0, entries } = root;
		const must = Math.min(...entries.map((f) => bounds.mustOf(f)));
		const resolved = Math.max(...entries.map((f) => bounds.resolved[f] as number));
		if (must >= target.roomBelow(depthAtLeast, argumentBytes).most && entries.every((f) => bounds.resolved[f] !== NONE))
			return "always";
		const isBounded = entries.every((f) => bounds.mayOf(f) !== null);
		if (isBounded && (resolved < target.roomBelow(depthAtMost, argumentBytes).least || resolved === NONE))
			return "never";
		const isOpen = entries.some((f) => bounds.complete[f] === 0);
		return isOpen && resolved < target.limit - depth ? "unknown" : "likely";
	};
	const seen = readRecording(name, recordingText).entries.flatMap((recorded) => {
		const root = roots.get(recorded.entry) ?? roots.get(withoutArguments(recorded.entry));
		if (root === undefined || root.entry < 0 || root.kind === "main" || root.kind === "init") return [];
		if (recorded.ended === 0 || recorded.startStack !== target.startStack) return [];
		return [{ root, recorded, medianHigh: medianOf(recorded.high), verdict: verdictOf(root) }];
	});
	const wanted = seen.flatMap(({ root }) => root.entries);
	reuse(program);
	return (numbers: CurveNumbers): Entry[] => {
		const curves = new NeedCurves(program, bounds, target.limit, wanted, numbers);
		return seen.map(({ root, recorded: { entry, ended, grew }, medianHigh, verdict }) => {
			const usable = target.limit - root.depth;
			const f = root.entries.reduce((a, b) => (curves.exceeds(b, usable) > curves.exceeds(a, usable) ? b : a));
			const median = curves.median(f);
			const depth = median === null ? null : root.depth + median;
			const estimate = { exceeds: curves.exceeds(f, usable), unknown: curves.meetsUnknown(f), depth };
			const file = program.text(program.fn(root.entry, Fn.file));
			return { program: name, entry, file, verdict, ended, grew, medianHigh, estimate };
		});
	};
}

function medianOf(high: RecordedEntry["high"]): number | null {
	const total = high.reduce((n, [, count]) => n + count, 0);
	let seen = 0;
	for (const [bytes, count] of high) {
		seen += count;
		if (seen * 2 >= total) return bytes;
	}
	return null;
}

/** The solver frees nothing: columns that are handed over again go where they were. */
function reuse({ solver }: Program): void {
	const known = new Map<number, { at: number; bytes: number }>();
	const place = solver.place.bind(solver);
	solver.place = (column, bytes) => {
		const last = known.get(column);
		if (last !== undefined && last.bytes >= bytes) return last.at;
		const at = place(column, bytes);
		known.set(column, { at, bytes });
		return at;
	};
}

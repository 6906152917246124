/** A report's predictions against a recording: promises first, then frames, calls, and how good the estimates were. */
import type { Analysis } from "../model/analysis.js";
import type { RecordedEntry, RecordedGrowth, Recording } from "../model/recording.js";
import type { Report, RootReport } from "../model/report.js";
import type { BoundCheck, BrokenPromise, EdgeCheck, FrameCheck, Outcome, Verification } from "../model/verification.js";
import { asGoCommandPrints, withoutArguments } from "../util/names.js";
import { calibrate } from "./calibration.js";

const MAX_MISSES = 20;
/** Bytes of a frame that its check does not ask for (StackSmall, internal/abi/stack.go). */
const STACK_SMALL = 128;
/** Sites that the runtime calls on a goroutine's behalf: their callers are not in code. */
const signals = /^runtime\.(?:asyncPreempt2?|sigpanic\d*|debugCall\w*)$/;

export function verify(report: Report, graph: Graph, recorded: Recording): Verification {
	const { target } = report;
	const recording = asListed(report, recorded);
	const roots = byEntry(report.roots);
	const outcomes: Outcome[] = [];
	const unmatched: { entry: string; spawned: number }[] = [];
	for (const one of recording.entries) {
		if (one.startStack !== target.startStack) continue;
		const root = roots.get(one.entry) ?? roots.get(withoutArguments(one.entry));
		if (root === undefined) unmatched.push({ entry: one.entry, spawned: one.spawned });
		else outcomes.push(outcome(root, one, recording.growths, target.startStack));
	}
	const broken = outcomes.flatMap((one): BrokenPromise[] => {
		const { verdict } = one.root;
		if (verdict === "never" && one.growths > 0) return [{ verdict, outcome: one }];
		return verdict === "always" && one.grew < one.ended ? [{ verdict, outcome: one }] : [];
	});
	const judged = outcomes.filter((one) => one.ended > 0 && one.root.kind !== "main" && one.root.kind !== "init");
	const miss = (one: Outcome): number => Math.abs((one.root.probability ?? 0.5) - one.grew / one.ended);
	return {
		build: recording.build,
		target,
		broken,
		bounds: checkBounds(report, recording.growths),
		frames: checkFrames(report, recording.growths),
		edges: checkEdges(report, graph, recording.growths),
		calibration: calibrate(judged.map((o) => ({ probability: o.root.probability, share: o.grew / o.ended }))),
		misses: judged
			.filter((one) => miss(one) >= 0.5)
			.sort((a, b) => miss(b) - miss(a) || b.ended - a.ended)
			.slice(0, MAX_MISSES),
		unmatched: unmatched.sort((a, b) => b.spawned - a.spawned),
		entries: outcomes.map(({ root, entry, ended, grew, growths, medianHigh }) => ({
			entry,
			kind: root.kind,
			verdict: root.verdict,
			probability: root.probability,
			estimate: root.estimate,
			file: root.file,
			entryDepth: root.entryDepth,
			usable: target.limit - root.entryDepth,
			ended,
			grew,
			growths,
			medianHigh,
		})),
	};
}

/** With the listing's names: the go command, which prints it, writes those of C otherwise than the program has them. */
function asListed(report: Report, { build, entries, growths }: Recording): Recording {
	const listed = new Set(report.functions.map(({ name }) => name));
	const named = (name: string): string => (listed.has(name) ? name : asGoCommandPrints(name));
	return {
		build,
		entries: entries.map((one) => ({ ...one, entry: named(one.entry) })),
		growths: growths.map((one) => ({
			...one,
			entry: named(one.entry),
			chain: one.chain.map(([name, depth]) => [named(name), depth] as const),
		})),
	};
}

/** Roots by the goroutine's first function: the wrapper where there is one. Of two of a name the first counts. */
function byEntry(roots: readonly RootReport[]): Map<string, RootReport> {
	const found = new Map<string, RootReport>();
	for (const root of roots) {
		const entry = root.wrapper ?? root.function;
		for (const name of [entry, withoutArguments(entry)]) if (!found.has(name)) found.set(name, root);
	}
	return found;
}

function outcome(
	root: RootReport,
	recorded: RecordedEntry,
	growths: readonly RecordedGrowth[],
	startStack: number,
): Outcome {
	const own = growths.filter((g) => g.entry === recorded.entry && g.from === startStack);
	const most = own.reduce<RecordedGrowth | null>((a, g) => (a === null || g.count > a.count ? g : a), null);
	return {
		root,
		entry: recorded.entry,
		ended: recorded.ended,
		grew: recorded.grew,
		growths: own.reduce((n, g) => n + g.count, 0),
		medianHigh: median(recorded.high),
		chain: most?.chain ?? [],
	};
}

function median(high: RecordedEntry["high"]): number | null {
	const total = high.reduce((n, [, count]) => n + count, 0);
	let seen = 0;
	for (const [bytes, count] of high) {
		seen += count;
		if (seen * 2 >= total) return bytes;
	}
	return null;
}

/**
 * A panic or Goexit runs the deferred functions of callers below functions that do not call them, and what a panic needs
 * is in no bound of a function that does not recover (docs/MODEL.md).
 */
const unwinding = /^runtime\.(?:Goexit|sigpanic\d*|(?:go)?[pP]anic\w*)$/;

/**
 * What each function of a chain needed, from its own entry to the check that failed, against its upper bound. Sharper
 * than the verdicts: a bound that is too small is seen wherever it lies.
 */
function checkBounds(report: Report, growths: readonly RecordedGrowth[]): BoundCheck {
	const bounds = new Map<string, { may: number; own: number }>();
	for (const { name, check, frame, need } of report.functions) {
		// Of several bodies the weakest statement counts.
		const may = need.may ?? Number.POSITIVE_INFINITY;
		const own = check === "none" ? 0 : Math.max(0, frame - STACK_SMALL);
		const known = bounds.get(name);
		if (known === undefined) bounds.set(name, { may, own });
		else {
			known.may = Math.max(known.may, may);
			known.own = Math.min(known.own, own);
		}
	}
	const broken = new Map<string, BoundCheck["broken"][number]>();
	let checked = 0;
	for (const { chain } of growths) {
		const [grower, depth] = chain.at(-1) ?? ["", 0];
		const own = bounds.get(grower)?.own;
		if (own === undefined) continue;
		for (let i = chain.length - 1; i >= 0; i--) {
			const [name, at] = chain[i] as readonly [string, number];
			if (unwinding.test(name)) break;
			const may = bounds.get(name)?.may ?? Number.POSITIVE_INFINITY;
			if (may === Number.POSITIVE_INFINITY) continue;
			checked++;
			const recorded = depth - at + own;
			if (recorded > may && recorded > (broken.get(name)?.recorded ?? 0))
				broken.set(name, { function: name, may, recorded, grower });
		}
	}
	return { checked, broken: [...broken.values()] };
}

function checkFrames(report: Report, growths: readonly RecordedGrowth[]): FrameCheck {
	const frames = new Map<string, Set<number>>();
	for (const { name, frame, maxFrame } of report.functions)
		for (const key of [name, withoutArguments(name)]) {
			const known = frames.get(key) ?? new Set<number>();
			frames.set(key, known.add(frame).add(maxFrame));
		}
	const wrong = new Map<string, FrameCheck["wrong"][number]>();
	let checked = 0;
	let unknown = 0;
	for (const { chain } of growths)
		for (let i = 0; i + 1 < chain.length; i++) {
			const [caller, above] = chain[i] as readonly [string, number];
			const [callee, below] = chain[i + 1] as readonly [string, number];
			const known = frames.get(caller) ?? frames.get(withoutArguments(caller));
			if (known === undefined || signals.test(callee)) {
				unknown++;
				continue;
			}
			checked++;
			const recorded = below - above - callPushOf(report);
			if (!known.has(recorded))
				wrong.set(`${caller}\t${callee}\t${recorded}`, { caller, callee, recorded, predicted: [...known] });
		}
	return { checked, unknown, wrong: [...wrong.values()] };
}

/** What is asked of the graph. */
export type Graph = Pick<Analysis, "edges">;

/** How a pair is an edge, best first. */
const KNOWN = 0;
const POSSIBLE = 1;
const FALLBACK = 2;
const MISSING = 3;

function checkEdges(report: Report, graph: Graph, growths: readonly RecordedGrowth[]): EdgeCheck {
	const functions = new Set(report.functions.map(({ name }) => withoutArguments(name)));
	const seenNames = new Set(growths.flatMap(({ chain }) => chain.map(([name]) => withoutArguments(name))));
	const open = new Set<string>();
	const jumps = new Map<string, string[]>();
	const key = (caller: string, callee: string): string => `${withoutArguments(caller)}\t${withoutArguments(callee)}`;
	const found = new Map<string, number>();
	const isSeen = (caller: string): boolean => seenNames.has(withoutArguments(caller));
	for (const { caller, callee, kind } of graph.edges()) {
		if (kind === "tail") jumps.set(withoutArguments(callee), [...(jumps.get(withoutArguments(callee)) ?? []), caller]);
		if (!isSeen(caller)) continue;
		if (callee !== "?") found.set(key(caller, callee), KNOWN);
		else if (kind !== "go") open.add(withoutArguments(caller));
	}
	const jumping = new Set([...jumps.values()].flat());
	// The graph of a large program has millions of edges that are guesses, a recording some thousand pairs.
	for (const { caller, callee, possible, fallback } of graph.edges("fallback", isSeen)) {
		if (possible !== true || !(isSeen(callee) || jumping.has(callee))) continue;
		const pair = key(caller, callee);
		found.set(pair, Math.min(found.get(pair) ?? MISSING, fallback === true ? FALLBACK : POSSIBLE));
	}
	/** Also through functions that only jump on: they are on no stack. */
	const how = (caller: string, callee: string): number => {
		let best = MISSING;
		const names = new Set([callee]);
		for (const name of names) {
			best = Math.min(best, found.get(key(caller, name)) ?? MISSING);
			for (const from of jumps.get(withoutArguments(name)) ?? []) names.add(from);
		}
		return best;
	};
	const pairs = new Map<string, { caller: string; callee: string; count: number; open: boolean; how: number }>();
	for (const { chain, count } of growths) {
		const names = chain.map(([name]) => name);
		for (const [i, callee] of names.entries()) {
			if (i === 0 || signals.test(callee)) continue;
			const callers = callersAt(names, i);
			const [caller] = callers as [string];
			// Of another program that was recorded with this one.
			if (!functions.has(withoutArguments(caller))) continue;
			const pair = pairs.get(key(caller, callee)) ?? { caller, callee, count: 0, open: false, how: KNOWN };
			pairs.set(key(caller, callee), pair);
			const here = callers.reduce((best, name) => Math.min(best, how(name, callee)), MISSING);
			// Known from one stack and not from another: the worst counts.
			pair.how = Math.max(pair.how, here);
			if (here < MISSING) continue;
			pair.count += count;
			pair.open = callers.some((name) => open.has(withoutArguments(name)));
		}
	}
	const all = [...pairs.values()];
	const are = (wanted: number) => all.filter((pair) => pair.how === wanted);
	return {
		checked: all.length,
		possible: are(POSSIBLE).length,
		fallback: are(FALLBACK).length,
		missing: are(MISSING)
			.map(({ caller, callee, count, open: isOpen }) => ({ caller, callee, count, open: isOpen }))
			.sort((a, b) => b.count - a.count),
	};
}

/**
 * Who may have called the function at i of a chain: the one above it; but what a function deferred is called by the runtime in
 * its name, at its end by deferreturn just below it, under a panic or Goexit for any function above. The first is told.
 */
function callersAt(names: readonly string[], i: number): string[] {
	const above = names.slice(0, i).reverse();
	const [caller, deferring] = above as [string, string?];
	if (caller === "runtime.deferreturn" && deferring !== undefined) return [deferring, caller];
	return unwinding.test(caller) ? above : [caller];
}

/** Bytes that a call pushes: those between goexit's word and the first function's depth are not told apart otherwise. */
function callPushOf({ target }: Report): number {
	return { amd64: 8, 386: 4, wasm: 8 }[target.goarch] ?? 0;
}

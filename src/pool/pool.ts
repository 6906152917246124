/** `stackscan pool`: goroutine entries by what a change would save. */
import type { CostModel } from "../model/cost.js";
import type { PoolEntry, PoolReport } from "../model/pool.js";
import type { EntryProfile, GrowthProfile, Profiles } from "../model/profile.js";
import type { Recording } from "../model/recording.js";
import type { GraphEdge, Report } from "../model/report.js";
import { profileName } from "../profile/pprof.js";
import { adviseEntry } from "./advise.js";
import { predictedShare, Starts, startedIn } from "./predicted.js";
import { preGrowHelpers } from "./pregrow.js";
import { CallsOf, waitsOf } from "./waits.js";

function inOrder(a: PoolEntry, b: PoolEntry): number {
	return (
		(b.measured?.growth ?? 0) - (a.measured?.growth ?? 0) ||
		Number(b.live !== undefined && b.saves > 0) - Number(a.live !== undefined && a.saves > 0) ||
		Number(a.advice === "resolve") - Number(b.advice === "resolve") ||
		b.saves - a.saves ||
		Number(b.inLoop) - Number(a.inLoop) ||
		b.cost.expected - a.cost.expected ||
		(a.function < b.function ? -1 : a.function > b.function ? 1 : 0)
	);
}

/** Names by which profiles know an entry: they have the compiler's wrapper where it is the real one. */
function namesOf(entry: PoolEntry, wrapper: string | null): ReadonlySet<string> {
	return new Set([entry.function, ...(wrapper === null ? [] : [wrapper])].map(profileName));
}

/** Gives each entry its goroutines that are alive, and what their stacks hold when they have run their chain. */
function countAlive(entry: PoolEntry, wrapper: string | null, { live }: Profiles, startStack: number): PoolEntry {
	const names = namesOf(entry, wrapper);
	const found = live?.entries.filter((one) => names.has(one.function)) ?? [];
	if (found.length === 0) return entry;
	const goroutines = found.reduce((sum, one) => sum + one.goroutines, 0);
	const each = (entry.probability ?? 0) >= 0.5 ? entry.growth.finalStack : startStack;
	return { ...entry, live: { goroutines, stackBytes: goroutines * each } };
}

/** Gives each entry its part of the profile. */
function measure(entry: PoolEntry, wrapper: string | null, profile: GrowthProfile): PoolEntry {
	const names = namesOf(entry, wrapper);
	const found = profile.entries.filter((one) => names.has(one.function));
	if (found.length === 0) return entry;
	const part = (value: (one: EntryProfile) => number): number =>
		Math.round((found.reduce((sum, one) => sum + value(one), 0) / profile.total) * 10_000) / 10_000;
	return {
		...entry,
		measured: {
			total: part((one) => one.total),
			growth: part((one) => one.growth),
			samples: found.reduce((sum, one) => sum + one.samples, 0),
		},
	};
}

interface Advised {
	readonly entry: PoolEntry;
	readonly wrapper: string | null;
}

/** Gives each entry its part of the profile, measured and predicted. */
function withProfile(
	advised: readonly Advised[],
	model: CostModel,
	profile: GrowthProfile,
	recording: Recording | null,
): PoolEntry[] {
	const starts = new Starts(
		profile,
		advised.map(({ entry }) => entry),
	);
	return advised.map(({ entry, wrapper }) => {
		const measured = measure(entry, wrapper, profile);
		const goroutines = startedIn(recording, entry, wrapper);
		const found = starts.of(entry);
		// Neither seen in the profile nor in a recording: nothing to set side by side.
		if (measured.measured === undefined && goroutines === 0 && (found?.samples ?? 0) === 0) return entry;
		const predicted = predictedShare(entry, model, found, profile.total, goroutines);
		return predicted === null ? measured : { ...measured, predicted };
	});
}

/**
 * @param edges read more than once
 * @param from where the cost model comes from
 * @param recording of the same work as the CPU profile's
 * @param profiles of a run of the program; entries in which one saw growth come first, most of it before, then those that are alive
 */
export function poolReport(
	report: Report,
	edges: Iterable<GraphEdge>,
	model: CostModel,
	from: string,
	profiles: Profiles = { growth: null, live: null },
	recording: Recording | null = null,
): PoolReport {
	const profile = profiles.growth;
	const locals = new Map(report.functions.map((f) => [f.name, f.locals ?? []]));
	const roots = report.roots.filter(({ kind }) => kind === "go" || kind === "pool" || kind === "flag");
	const calls = new CallsOf(
		roots.flatMap(({ chain }) => chain.map((step) => step.function)),
		edges,
	);
	const advised = roots.map((root) => {
		const waits = waitsOf(root.chain, calls);
		const entry = adviseEntry(root, model, report.target, waits, (name) => locals.get(name) ?? []);
		return { wrapper: root.wrapper, entry: countAlive(entry, root.wrapper, profiles, report.target.startStack) };
	});
	const entries = (
		profile === null || profile.total === 0
			? advised.map(({ entry }) => entry)
			: withProfile(advised, model, profile, recording)
	).sort(inOrder);
	return {
		schemaVersion: 1,
		target: report.target,
		costs: { ...model, from },
		entries,
		preGrow: preGrowHelpers(report, edges),
		...(profiles.live === null ? {} : { goroutines: profiles.live.total }),
		...(profile === null || profile.total === 0
			? {}
			: { profile: { growth: Math.round((profile.growth / profile.total) * 10_000) / 10_000, total: profile.total } }),
	};
}

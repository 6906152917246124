/**
 * The part of a CPU profile that the cost model expects in growth of an entry's stacks, beside what was measured there. How often a
 * go statement ran is estimated from the samples below it, or known from a recording of the same work (docs/POOL.md).
 */
import type { CostModel } from "../model/cost.js";
import type { PoolEntry, Predicted } from "../model/pool.js";
import type { GrowthProfile, StartProfile } from "../model/profile.js";
import type { Recording } from "../model/recording.js";
import type { Site } from "../model/report.js";
import { profileName } from "../profile/pprof.js";
import { baseName, withoutArguments } from "../util/names.js";

/** Fewer samples say nothing that could be held against a measurement: 10 already stand for 5 to 18. */
const leastSamples = 10;
/** Of the normal distribution, for 95 %. */
const z = 1.96;

/** 95 % interval of the mean of which `n` samples were drawn, by Byar's approximation to Poisson's limits. */
export function limitsOf(n: number): { readonly low: number; readonly high: number } {
	const bound = (m: number, sign: number): number => m * (1 - 1 / (9 * m) + (sign * z) / (3 * Math.sqrt(m))) ** 3;
	return { low: n === 0 ? 0 : bound(n, -1), high: bound(n + 1, 1) };
}

const rounded = (part: number): number => Math.round(part * 10_000) / 10_000;

/** A go statement as profiles know it: the same whatever the path to its file. */
function placeOf({ function: name, file, line }: Site | StartProfile): string {
	return JSON.stringify([profileName(name), baseName(file), line]);
}

/** Go statements of all entries, each with the samples below it. */
export class Starts {
	private readonly samples = new Map<string, StartProfile>();
	/** How many entries may start there. */
	private readonly entries = new Map<string, number>();

	constructor(
		private readonly profile: GrowthProfile,
		entries: Iterable<PoolEntry>,
	) {
		for (const one of profile.starts) {
			const known = this.samples.get(placeOf(one));
			const samples = one.samples + (known?.samples ?? 0);
			this.samples.set(placeOf(one), { ...one, samples, total: one.total + (known?.total ?? 0) });
		}
		for (const { kind, sites } of entries)
			if (kind === "go")
				for (const place of new Set(sites.map(placeOf))) this.entries.set(place, (this.entries.get(place) ?? 0) + 1);
	}

	/** Samples of an entry's go statements, and their part of the profile; null where another entry may start there, too. */
	of({ kind, sites }: PoolEntry): { readonly samples: number; readonly part: number } | null {
		const places = [...new Set(sites.map(placeOf))];
		if (kind !== "go" || places.some((place) => this.entries.get(place) !== 1)) return null;
		const found = places.flatMap((place) => this.samples.get(place) ?? []);
		return {
			samples: found.reduce((sum, one) => sum + one.samples, 0),
			part: found.reduce((sum, one) => sum + one.total, 0) / this.profile.total,
		};
	}
}

/** Goroutines that a recording saw start, by their first function. */
export function startedIn(recording: Recording | null, entry: PoolEntry, wrapper: string | null): number {
	const first = wrapper ?? entry.function;
	const names = new Set([first, withoutArguments(first)]);
	return (recording?.entries ?? []).reduce((sum, one) => sum + (names.has(one.entry) ? one.spawned : 0), 0);
}

/**
 * @param total all samples of the profile, ns
 * @param goroutines that a recording of the same work saw start; 0: none
 */
export function predictedShare(
	entry: PoolEntry,
	model: CostModel,
	starts: ReturnType<Starts["of"]>,
	total: number,
	goroutines: number,
): Predicted | null {
	if (entry.kind !== "go" || entry.probability === null) return null;
	const each = entry.probability * entry.cost.growth;
	const answer: Predicted = {
		...(starts === null ? {} : { starts: byStarts(starts, each / model.launch) }),
		...(goroutines === 0 ? {} : { recording: { goroutines, growth: rounded((goroutines * each) / total) } }),
	};
	return answer.starts === undefined && answer.recording === undefined ? null : answer;
}

/** @param ratio how many times what a go statement takes the growth of its goroutine takes */
function byStarts(
	{ samples, part }: { readonly samples: number; readonly part: number },
	ratio: number,
): NonNullable<Predicted["starts"]> {
	// What never grows needs no sample to say so.
	if (ratio === 0) return { samples, growth: 0, low: 0, high: 0 };
	if (samples < leastSamples) return { samples, growth: null, low: null, high: null };
	const growth = part * ratio;
	const { low, high } = limitsOf(samples);
	return {
		samples,
		growth: rounded(growth),
		low: rounded((growth * low) / samples),
		high: rounded((growth * high) / samples),
	};
}

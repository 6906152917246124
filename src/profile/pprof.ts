/**
 * Profiles of Go: what of a CPU profile stack growth takes, how often its go statements were seen, and how many goroutines are
 * alive, by goroutine entry.
 */
import type { EntryProfile, GrowthProfile, LiveProfile, Profiles, StartProfile } from "../model/profile.js";
import { decode, type Sample } from "./decode.js";

/** What the runtime does when a stack grows (runtime/stack.go, asm_*.s). */
const growth: ReadonlySet<string> = new Set(["runtime.newstack", "runtime.copystack", "runtime.morestack"]);
/** What else it does there: newstack is also where a goroutine is preempted, and copystack shrinks stacks for the collector. */
const noGrowth: ReadonlySet<string> = new Set(["runtime.gopreempt_m", "runtime.preemptPark", "runtime.shrinkstack"]);
/** Frames that may stand above a goroutine's entry. */
const above: ReadonlySet<string> = new Set(["runtime.goexit", "runtime.goexit0"]);
/** What a go statement calls (runtime/proc.go), and what it does there that has nothing to do with the goroutine: an idle thread is woken. */
const start = "runtime.newproc";
const noStart = "runtime.wakep";

/** The function that the sample's goroutine started with. */
function entryOf(names: readonly string[]): string {
	return names.findLast((name) => !above.has(name)) ?? "";
}

/**
 * A CPU profile, or a profile of the goroutines that are alive (runtime/pprof, "goroutine").
 * @param bytes the profile, unpacked
 * @throws UserError when it is no profile
 */
export function readProfile(bytes: Uint8Array): Profiles {
	const { types, samples } = decode(bytes);
	return types.includes("goroutine")
		? { growth: null, live: liveOf(samples) }
		: { growth: growthOf(samples), live: null };
}

/** Several profiles of one program; of two of a kind the last one counts. */
export function together(profiles: readonly Profiles[]): Profiles {
	return {
		growth: profiles.findLast((one) => one.growth !== null)?.growth ?? null,
		live: profiles.findLast((one) => one.live !== null)?.live ?? null,
	};
}

function liveOf(samples: readonly Sample[]): LiveProfile {
	const alive = new Map<string, number>();
	let total = 0;
	for (const { names, value } of samples) {
		const entry = entryOf(names);
		total += value;
		alive.set(entry, (alive.get(entry) ?? 0) + value);
	}
	const entries = [...alive].map(([name, goroutines]) => ({ function: name, goroutines }));
	entries.sort((a, b) => b.goroutines - a.goroutines || (a.function < b.function ? -1 : 1));
	return { total, entries };
}

/**
 * Samples in which a stack grows are given to the function that the goroutine started with: the one that tipped the stack
 * over is a coincidence. Sums are of the profile's last value, nanoseconds in a CPU profile.
 */
function growthOf(samples: readonly Sample[]): GrowthProfile {
	const entries = new Map<string, { total: number; growth: number; samples: number }>();
	let total = 0;
	let growing = 0;
	for (const { names, count, value } of samples) {
		total += value;
		const entry = entryOf(names);
		const grows = names.some((name) => growth.has(name)) && !names.some((name) => noGrowth.has(name));
		if (grows) growing += value;
		const sums = entries.get(entry) ?? { total: 0, growth: 0, samples: 0 };
		entries.set(entry, {
			total: sums.total + value,
			growth: sums.growth + (grows ? value : 0),
			samples: sums.samples + (grows ? count : 0),
		});
	}
	const list = [...entries].map(([name, sums]): EntryProfile => ({ function: name, ...sums }));
	list.sort((a, b) => b.growth - a.growth || b.total - a.total || (a.function < b.function ? -1 : 1));
	return { total, growth: growing, entries: list, starts: startsOf(samples) };
}

/** Samples below go statements, by statement: in which function of the binary, and on which line. */
function startsOf(samples: readonly Sample[]): StartProfile[] {
	const found = new Map<string, StartProfile>();
	for (const { places, names, count, value } of samples) {
		const at = names.includes(noStart) ? -1 : places.findIndex((place) => place.names.includes(start));
		const caller = at < 0 ? undefined : places[at + 1];
		if (caller === undefined) continue;
		const { file, line } = caller;
		const name = caller.names.at(-1) ?? "";
		const key = JSON.stringify([name, file, line]);
		const { samples: before, total } = found.get(key) ?? { samples: 0, total: 0 };
		found.set(key, { function: name, file, line, samples: before + count, total: total + value });
	}
	return [...found.values()].sort((a, b) => b.total - a.total || (a.function < b.function ? -1 : 1) || a.line - b.line);
}

/** Profiles write type arguments as `[...]`. */
export function profileName(name: string): string {
	const open = name.indexOf("[");
	const close = name.lastIndexOf("]");
	return open > 0 && close > open ? `${name.slice(0, open)}[...]${name.slice(close + 1)}` : name;
}

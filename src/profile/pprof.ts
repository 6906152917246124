/**
 * Profiles of Go (github.com/google/pprof, proto/profile.proto), unpacked: what of a CPU profile stack growth takes, and how many
 * goroutines are alive, by goroutine entry.
 */
import type { EntryProfile, GrowthProfile, LiveProfile, Profiles } from "../model/profile.js";
import { UserError } from "../util/errors.js";

interface Field {
	readonly number: number;
	/** Integers; 0 for others. */
	readonly value: number;
	/** Strings and messages; empty for others. */
	readonly bytes: Uint8Array;
}

const empty = new Uint8Array();

/** A variable-length integer; more than 53 bits lose their lowest ones. */
function varint(bytes: Uint8Array, at: number): { readonly value: number; readonly next: number } {
	let value = 0;
	let scale = 1;
	for (let next = at; next < bytes.length && next < at + 10; ) {
		const byte = bytes[next++] ?? 0;
		value += (byte & 127) * scale;
		if (byte < 128) return { value, next };
		scale *= 128;
	}
	throw new UserError("not a profile: it ends within a number");
}

/** Fields of a message in order. */
function* fields(bytes: Uint8Array): Generator<Field> {
	for (let at = 0; at < bytes.length; ) {
		const key = varint(bytes, at);
		const number = Math.floor(key.value / 8);
		const type = key.value % 8;
		at = key.next;
		if (type === 0) {
			const { value, next } = varint(bytes, at);
			at = next;
			yield { number, value, bytes: empty };
		} else {
			const size = type === 2 ? varint(bytes, at) : { value: type === 1 ? 8 : 4, next: at };
			const end = size.next + size.value;
			if ((type !== 1 && type !== 2 && type !== 5) || end > bytes.length)
				throw new UserError("not a profile: a field that does not end in it");
			at = end;
			yield { number, value: 0, bytes: type === 2 ? bytes.subarray(size.next, end) : empty };
		}
	}
}

/** A repeated integer: packed, or one by one. */
function* integers({ value, bytes }: Field): Generator<number> {
	if (bytes.length === 0) yield value;
	for (let at = 0; at < bytes.length; ) {
		const { value: one, next } = varint(bytes, at);
		at = next;
		yield one;
	}
}

/** What the runtime does when a stack grows (runtime/stack.go, asm_*.s). */
const growth: ReadonlySet<string> = new Set(["runtime.newstack", "runtime.copystack", "runtime.morestack"]);
/** What else it does there: newstack is also where a goroutine is preempted, and copystack shrinks stacks for the collector. */
const noGrowth: ReadonlySet<string> = new Set(["runtime.gopreempt_m", "runtime.preemptPark", "runtime.shrinkstack"]);
/** Frames that may stand above a goroutine's entry. */
const above: ReadonlySet<string> = new Set(["runtime.goexit", "runtime.goexit0"]);

interface Sample {
	/** Functions, innermost first. */
	readonly names: readonly string[];
	/** The profile's last value. */
	readonly value: number;
}

/** @throws UserError when it is no profile */
function decode(bytes: Uint8Array): { readonly types: readonly string[]; readonly samples: readonly Sample[] } {
	const strings: string[] = [];
	const typeIds: number[] = [];
	const nameOfFunction = new Map<number, number>();
	/** Function ids of a location, innermost first. */
	const locations = new Map<number, number[]>();
	const samples: { readonly stack: number[]; readonly value: number }[] = [];
	const decoder = new TextDecoder();
	for (const field of fields(bytes)) {
		if (field.number === 6) strings.push(decoder.decode(field.bytes));
		else if (field.number === 1) typeIds.push([...fields(field.bytes)].find(({ number }) => number === 1)?.value ?? 0);
		else if (field.number === 5) {
			const parts = new Map([...fields(field.bytes)].map(({ number, value }) => [number, value]));
			nameOfFunction.set(parts.get(1) ?? 0, parts.get(2) ?? 0);
		} else if (field.number === 4) {
			const parts = [...fields(field.bytes)];
			const lines = parts.filter(({ number }) => number === 4);
			const id = parts.find(({ number }) => number === 1)?.value ?? 0;
			locations.set(
				id,
				lines.map((line) => [...fields(line.bytes)].find(({ number }) => number === 1)?.value ?? 0),
			);
		} else if (field.number === 2) {
			const parts = [...fields(field.bytes)];
			const stack = parts.filter(({ number }) => number === 1).flatMap((part) => [...integers(part)]);
			const values = parts.filter(({ number }) => number === 2).flatMap((part) => [...integers(part)]);
			samples.push({ stack, value: values.at(-1) ?? 0 });
		}
	}
	if (strings.length === 0) throw new UserError("not a profile: it has no strings");
	const nameOf = (id: number): string => strings[nameOfFunction.get(id) ?? 0] ?? "";
	return {
		types: typeIds.map((id) => strings[id] ?? ""),
		samples: samples.map(({ stack, value }) => ({
			names: stack.flatMap((location) => (locations.get(location) ?? []).map(nameOf)),
			value,
		})),
	};
}

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
	const entries = new Map<string, { total: number; growth: number }>();
	let total = 0;
	let growing = 0;
	for (const { names, value } of samples) {
		total += value;
		const entry = entryOf(names);
		const grows = names.some((name) => growth.has(name)) && !names.some((name) => noGrowth.has(name));
		if (grows) growing += value;
		const sums = entries.get(entry) ?? { total: 0, growth: 0 };
		entries.set(entry, { total: sums.total + value, growth: sums.growth + (grows ? value : 0) });
	}
	const list = [...entries].map(([name, sums]): EntryProfile => ({ function: name, ...sums }));
	list.sort((a, b) => b.growth - a.growth || b.total - a.total || (a.function < b.function ? -1 : 1));
	return { total, growth: growing, entries: list };
}

/** Profiles write type arguments as `[...]`. */
export function profileName(name: string): string {
	const open = name.indexOf("[");
	const close = name.lastIndexOf("]");
	return open > 0 && close > open ? `${name.slice(0, open)}[...]${name.slice(close + 1)}` : name;
}

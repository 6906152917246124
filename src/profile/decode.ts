/** Profiles of Go as they are written (github.com/google/pprof, proto/profile.proto), unpacked. */
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

/** An instruction: the function that holds it, and what was inlined there. */
export interface Place {
	/** Innermost first: the last one is the function in the binary. */
	readonly names: readonly string[];
	/** Of the innermost function; "" and 0 where the profile does not tell. */
	readonly file: string;
	readonly line: number;
}

export interface Sample {
	/** Innermost first. */
	readonly places: readonly Place[];
	/** Functions of all places, innermost first. */
	readonly names: readonly string[];
	/** How many samples: the profile's first value, where it has another one to measure. */
	readonly count: number;
	/** The profile's last value. */
	readonly value: number;
}

/** @throws UserError when it is no profile */
export function decode(bytes: Uint8Array): { readonly types: readonly string[]; readonly samples: readonly Sample[] } {
	const strings: string[] = [];
	const typeIds: number[] = [];
	/** Indexes of name and file. */
	const functions = new Map<number, { readonly name: number; readonly file: number }>();
	/** Function ids of a location, innermost first, and the line in the first. */
	const locations = new Map<number, { readonly ids: readonly number[]; readonly line: number }>();
	const samples: { readonly stack: number[]; readonly count: number; readonly value: number }[] = [];
	const decoder = new TextDecoder();
	for (const field of fields(bytes)) {
		if (field.number === 6) strings.push(decoder.decode(field.bytes));
		else if (field.number === 1) typeIds.push([...fields(field.bytes)].find(({ number }) => number === 1)?.value ?? 0);
		else if (field.number === 5) {
			const parts = new Map([...fields(field.bytes)].map(({ number, value }) => [number, value]));
			functions.set(parts.get(1) ?? 0, { name: parts.get(2) ?? 0, file: parts.get(4) ?? 0 });
		} else if (field.number === 4) {
			const parts = [...fields(field.bytes)];
			const lines = parts
				.filter(({ number }) => number === 4)
				.map((line) => new Map([...fields(line.bytes)].map(({ number, value }) => [number, value])));
			locations.set(parts.find(({ number }) => number === 1)?.value ?? 0, {
				ids: lines.map((line) => line.get(1) ?? 0),
				line: lines[0]?.get(2) ?? 0,
			});
		} else if (field.number === 2) {
			const parts = [...fields(field.bytes)];
			const stack = parts.filter(({ number }) => number === 1).flatMap((part) => [...integers(part)]);
			const values = parts.filter(({ number }) => number === 2).flatMap((part) => [...integers(part)]);
			samples.push({ stack, count: values.length > 1 ? (values[0] ?? 0) : 1, value: values.at(-1) ?? 0 });
		}
	}
	if (strings.length === 0) throw new UserError("not a profile: it has no strings");
	const textOf = (index: number | undefined): string => strings[index ?? 0] ?? "";
	const places = new Map(
		[...locations].map(([id, { ids, line }]): [number, Place] => [
			id,
			{ names: ids.map((f) => textOf(functions.get(f)?.name)), file: textOf(functions.get(ids[0] ?? 0)?.file), line },
		]),
	);
	return {
		types: typeIds.map(textOf),
		samples: samples.map(({ stack, count, value }) => {
			const found = stack.flatMap((id) => places.get(id) ?? []);
			return { places: found, names: found.flatMap(({ names }) => names), count, value };
		}),
	};
}

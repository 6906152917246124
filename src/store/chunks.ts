/**
 * Chunk summaries as bytes and back. The same summaries give the same bytes, whichever thread made them: strings are
 * numbered by their first use in the columns, not by when a thread met them.
 */
import { type ChunkSummary, strides, stringColumns } from "../model/summary.js";
import { type Strings, Utf8Strings } from "../util/strings.js";
import { DamagedError, Packer, Unpacker } from "./pack.js";

/** Arrays of a summary. */
type ArrayName = { [K in keyof ChunkSummary]: ChunkSummary[K] extends Int32Array ? K : never }[keyof ChunkSummary];
/** Integers a record: an array of a summary that is missing there does not compile. */
const strideOf: Readonly<Record<ArrayName, number>> = strides;
const arrays = Object.keys(strides) as ArrayName[];

/** All that is neither array nor string. */
type Rest = Omit<ChunkSummary, ArrayName | "strings">;

function holdsStrings(name: ArrayName, column: number): boolean {
	return (stringColumns[name] as readonly number[]).includes(column);
}

/** Numbers strings anew, in order of use. */
class Renaming {
	readonly strings: string[] = [];
	private readonly ids = new Map<string, number>();
	private known = new Map<Strings, Int32Array>();

	/** The new id of the `id`th of `strings`. */
	of(strings: Strings, id: number): number {
		if (id < 0) return id;
		let known = this.known.get(strings);
		if (known === undefined || known.length < strings.length) {
			known = new Int32Array(strings.length).fill(-1);
			this.known.set(strings, known);
		}
		let found = known[id] as number;
		if (found >= 0) return found;
		const text = strings.text(id);
		found = this.ids.get(text) ?? -1;
		if (found < 0) {
			found = this.strings.length;
			this.strings.push(text);
			this.ids.set(text, found);
		}
		known[id] = found;
		return found;
	}
}

export function packChunks(chunks: readonly ChunkSummary[]): Uint8Array {
	const body = new Packer();
	const renaming = new Renaming();
	body.int(chunks.length);
	for (const chunk of chunks) {
		const { strings } = chunk;
		for (const name of arrays) {
			const stride = strideOf[name];
			const values = chunk[name];
			body.int(values.length / stride);
			for (let column = 0; column < stride; column++) {
				if (!holdsStrings(name, column)) {
					body.column(values, column, stride, true);
					continue;
				}
				for (let i = column; i < values.length; i += stride) body.int(renaming.of(strings, values[i] as number));
			}
		}
		const others = Object.entries(chunk).filter(([key]) => key !== "strings" && !(key in strides));
		const rest = { ...Object.fromEntries(others), lastPackage: renaming.of(strings, chunk.lastPackage) };
		body.text(JSON.stringify(rest));
	}
	const head = new Packer();
	head.int(renaming.strings.length);
	for (const text of renaming.strings) head.text(text);
	const [first, second] = [head.done(), body.done()];
	const whole = new Uint8Array(first.length + second.length);
	whole.set(first);
	whole.set(second, first.length);
	return whole;
}

/** @throws DamagedError when the bytes are not what packChunks made */
export function unpackChunks(bytes: Uint8Array): ChunkSummary[] {
	const from = new Unpacker(bytes);
	const strings = new Utf8Strings(from.texts());
	const chunks: ChunkSummary[] = [];
	for (let n = from.count(); n > 0; n--) {
		const columns = {} as Record<ArrayName, Int32Array>;
		for (const name of arrays) {
			const stride = strideOf[name];
			const values = new Int32Array(from.count() * stride);
			for (let column = 0; column < stride; column++) {
				const isText = holdsStrings(name, column);
				from.column(values, column, stride, !isText);
				if (isText) checkIds(values, column, stride, strings.length);
			}
			columns[name] = values;
		}
		const rest = JSON.parse(from.text(), restored) as Rest;
		chunks.push({ ...rest, ...columns, strings });
	}
	from.end();
	return chunks;
}

/** JSON has no infinity: it wrote null where there is no newest version. */
function restored(key: string, value: unknown): unknown {
	return key === "newest" && value === null ? Number.POSITIVE_INFINITY : value;
}

function checkIds(values: Int32Array, column: number, stride: number, count: number): void {
	for (let i = column; i < values.length; i += stride)
		if ((values[i] as number) >= count) throw new DamagedError("a name that is not there");
}

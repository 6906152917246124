/**
 * The host of the pipeline: reads sources on as many threads as there are cores. Every thread runs this program's one
 * bundled file; files are shared out by ranges through a counter, streams are cut between symbols and handed over.
 */
import { closeSync, openSync, readSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { isMainThread, type MessagePort, parentPort, Worker, workerData } from "node:worker_threads";
import { takeSummariser } from "../analysis/detect.js";
import type { InputChunk } from "../analysis/program.js";
import type { Summariser } from "../analysis/summarise.js";
import type { FileSource, StreamSource } from "../model/input.js";
import type { ChunkSummary } from "../model/summary.js";
import { type CoreModule, coreModule, Feeder, shareCoreModule } from "../parser/index.js";
import type { ArchOf, Host } from "../pipeline.js";
import { InputError } from "../util/errors.js";
import { type PackedStrings, type Strings, Utf8Strings } from "../util/strings.js";
import { type Cache, keepSummary, openCache } from "./cache.js";
import { PIECE, packageOf, pieces } from "./cut.js";

/** Below this a second thread costs more than it saves. */
const SMALL = 4 << 20;
const FIRST_SAMPLE = 64 << 10;
const LAST_SAMPLE = 64 << 20;

/** A range of a file. */
interface Range {
	readonly path: string;
	readonly start: number;
	readonly end: number;
	readonly goarch: string;
}

type ToWorker =
	| { readonly kind: "ranges"; readonly ranges: readonly Range[]; readonly counter: SharedArrayBuffer }
	| {
			readonly kind: "bytes";
			readonly index: number;
			readonly bytes: Uint8Array;
			readonly goarch: string /** Where the summary is kept for the next run. */;
			readonly keep: string | null;
	  }
	| { readonly kind: "end" };
/** A summary on its way: its strings go once for all that share them. */
interface Sent {
	readonly index: number;
	readonly summary: Omit<ChunkSummary, "strings">;
	/** Number of its strings. */
	readonly strings: number;
}
type FromWorker =
	| { readonly kind: "taken" }
	| { readonly kind: "results"; readonly results: readonly Sent[]; readonly strings: readonly PackedStrings[] }
	| { readonly kind: "failed"; readonly message: string };

const allocate = (size: number): Uint8Array<ArrayBuffer> => Buffer.allocUnsafeSlow(size);

/** What one thread keeps from chunk to chunk. */
class Reader {
	private readonly summarisers = new Map<string, Summariser>();

	private summariser(goarch: string): Summariser {
		let found = this.summarisers.get(goarch);
		if (found === undefined) {
			found = takeSummariser(goarch);
			this.summarisers.set(goarch, found);
		}
		return found;
	}

	range({ path, start, end, goarch }: Range): ChunkSummary {
		const summariser = this.summariser(goarch);
		summariser.begin(start > 0);
		const fd = openFile(path);
		try {
			// One byte earlier: whether a line starts at `start` is seen from what precedes it.
			let at = start > 0 ? start - 1 : 0;
			if (start > 0) at = this.lineStart(fd, at);
			const feeder = new Feeder(summariser.scanner, at, end);
			while (!feeder.done) {
				const space = feeder.space();
				const count = readSync(fd, space, 0, space.length, at);
				if (count === 0) break;
				at += count;
				feeder.commit(count);
			}
			feeder.end();
		} finally {
			closeSync(fd);
		}
		return summariser.finish();
	}

	/** Offset behind the first line end at or after `from`. */
	private lineStart(fd: number, from: number): number {
		const buffer = allocate(FIRST_SAMPLE);
		for (let at = from; ; ) {
			const count = readSync(fd, buffer, 0, buffer.length, at);
			if (count === 0) return at;
			const found = buffer.subarray(0, count).indexOf(10);
			if (found >= 0) return at + found + 1;
			at += count;
		}
	}

	bytes(bytes: Uint8Array, goarch: string): ChunkSummary {
		const summariser = this.summariser(goarch);
		summariser.begin(false);
		const feeder = new Feeder(summariser.scanner, 0, Number.POSITIVE_INFINITY);
		for (let at = 0; at < bytes.length; ) {
			const space = feeder.space();
			const part = bytes.subarray(at, at + space.length);
			space.set(part);
			feeder.commit(part.length);
			at += part.length;
		}
		feeder.end();
		return summariser.finish();
	}

	/** Takes ranges off the shared counter until none is left. */
	drain(ranges: readonly Range[], counter: Int32Array, done: (index: number, summary: ChunkSummary) => void): void {
		for (;;) {
			const index = Atomics.add(counter, 0, 1);
			const range = ranges[index];
			if (range === undefined) return;
			done(index, this.range(range));
		}
	}
}

function openFile(path: string): number {
	try {
		return openSync(path, "r");
	} catch (error) {
		throw new InputError(`cannot read ${path}: ${(error as Error).message}`);
	}
}

/** What a thread is given. */
interface ThreadData {
	readonly program: "stackscan";
	readonly core: CoreModule;
}

function isOurs(data: unknown): data is ThreadData {
	return typeof data === "object" && data !== null && "program" in data && data.program === "stackscan";
}

/** True when this file was started as one of our threads: then it serves until told to end. */
export function serveIfWorker(): boolean {
	if (isMainThread || parentPort === null || !isOurs(workerData)) return false;
	shareCoreModule(workerData.core);
	const port = parentPort;
	const reader = new Reader();
	const results: [number, ChunkSummary][] = [];
	port.on("message", (message: ToWorker) => {
		try {
			if (message.kind === "ranges")
				reader.drain(message.ranges, new Int32Array(message.counter), (index, summary) =>
					results.push([index, summary]),
				);
			else if (message.kind === "bytes") {
				const summary = reader.bytes(message.bytes, message.goarch);
				results.push([message.index, summary]);
				if (message.keep !== null) keepSummary(message.keep, summary);
				port.postMessage({ kind: "taken" } satisfies FromWorker);
				return;
			}
			postResults(results, port);
			port.close();
		} catch (error) {
			port.postMessage({ kind: "failed", message: (error as Error).message } satisfies FromWorker);
		}
	});
	return true;
}

/** Sends all results in one message; their memory changes hands. */
function postResults(results: readonly (readonly [number, ChunkSummary])[], port: MessagePort): void {
	const tables: Strings[] = [];
	const buffers = new Set<ArrayBuffer>();
	const give = (values: object): void => {
		for (const value of Object.values(values)) if (ArrayBuffer.isView(value)) buffers.add(value.buffer as ArrayBuffer);
	};
	const sent = results.map(([index, { strings, ...summary }]): Sent => {
		give(summary);
		if (!tables.includes(strings)) tables.push(strings);
		return { index, summary, strings: tables.indexOf(strings) };
	});
	const strings = tables.map((table) => table.packed());
	for (const table of strings) give(table);
	port.postMessage({ kind: "results", results: sent, strings } satisfies FromWorker, [...buffers]);
}

/** A thread and its answers. */
class Thread {
	private readonly worker = new Worker(fileURLToPath(import.meta.url), {
		workerData: { program: "stackscan", core: coreModule() } satisfies ThreadData,
	});
	readonly results: Promise<readonly (readonly [number, ChunkSummary])[]>;
	/** Chunks handed over and not taken yet. */
	waiting = 0;

	constructor(private readonly taken: () => void) {
		this.results = new Promise((resolve, reject) => {
			this.worker.on("message", (message: FromWorker) => {
				if (message.kind === "taken") {
					this.waiting--;
					this.taken();
				} else if (message.kind === "results") {
					const tables = message.strings.map((packed) => new Utf8Strings(packed));
					resolve(
						message.results.map(({ index, summary, strings }) => [
							index,
							{ ...summary, strings: tables[strings] as Utf8Strings },
						]),
					);
				} else {
					this.waiting = 0;
					reject(new InputError(message.message));
					this.taken();
				}
			});
			this.worker.on("error", (error) => {
				this.waiting = 0;
				reject(error);
				this.taken();
			});
		});
		// A failure is reported where the results are awaited.
		this.results.catch(() => undefined);
	}

	send(message: ToWorker, transfer: ArrayBuffer[] = []): void {
		this.worker.postMessage(message, transfer);
	}

	stop(): void {
		void this.worker.terminate();
	}
}

export const threadHost: Host = {
	async summarise(sources, archOf, { threads: wanted, progress }) {
		const threads = wanted > 0 ? wanted : availableParallelism();
		const chunks: InputChunk[] = [];
		const files: { source: FileSource; index: number }[] = [];
		const perSource: InputChunk[][] = sources.map(() => []);
		const reader = new Reader();
		const cache = sources.some((s) => s.kind === "stream" && s.byPackage === true) ? openCache(process.env) : null;
		// A stream's size is known only at its end.
		const total = sources.reduce<number | null>((n, s) => (n === null || s.kind !== "file" ? null : n + s.size), 0);
		let done = 0;
		const advance = (bytes: number): void => {
			done += bytes;
			progress?.bytes(done, total);
		};
		sources.forEach((source, index) => {
			if (source.kind === "file") files.push({ source, index });
		});
		await readFiles(files, archOf, threads, reader, perSource, advance);
		for (const [index, source] of sources.entries())
			if (source.kind === "stream")
				perSource[index] = await readStream(source, index, archOf, threads, reader, cache, advance);
		for (const list of perSource) chunks.push(...list);
		return chunks;
	},
};

async function readFiles(
	files: readonly { source: FileSource; index: number }[],
	archOf: ArchOf,
	threads: number,
	reader: Reader,
	perSource: InputChunk[][],
	advance: (bytes: number) => void,
): Promise<void> {
	const ranges: Range[] = [];
	const owners: number[] = [];
	let bytes = 0;
	for (const { source, index } of files) {
		const goarch = archOfFile(source, archOf) ?? "amd64";
		bytes += source.size;
		for (let start = 0; start < Math.max(1, source.size); start += PIECE) {
			ranges.push({ path: source.path, start, end: Math.min(start + PIECE, source.size), goarch });
			owners.push(index);
		}
	}
	if (ranges.length === 0) return;
	const helpers = bytes < SMALL ? 0 : Math.min(threads, ranges.length) - 1;
	const counter = new SharedArrayBuffer(4);
	const others = Array.from({ length: helpers }, () => new Thread(() => undefined));
	try {
		for (const thread of others) thread.send({ kind: "ranges", ranges, counter });
		const found: ChunkSummary[] = [];
		reader.drain(ranges, new Int32Array(counter), (index, summary) => {
			found[index] = summary;
			advance(((ranges[index]?.end ?? 0) - (ranges[index]?.start ?? 0)) * (helpers + 1));
		});
		for (const thread of others) for (const [index, summary] of await thread.results) found[index] = summary;
		found.forEach((summary, i) => {
			const source = owners[i] as number;
			(perSource[source] as InputChunk[]).push({ summary, source });
		});
	} finally {
		for (const thread of others) thread.stop();
	}
}

/** Asks with ever larger beginnings of the file until the architecture shows. */
function archOfFile(source: FileSource, archOf: ArchOf): string | null {
	const fd = openFile(source.path);
	try {
		for (let size = FIRST_SAMPLE; ; size *= 8) {
			const buffer = allocate(Math.min(size, Math.max(1, source.size)));
			const count = readSync(fd, buffer, 0, buffer.length, 0);
			const isAll = size >= source.size || size >= LAST_SAMPLE;
			const found = archOf(buffer.subarray(0, count), source, isAll);
			if (found !== null || isAll) return found;
		}
	} finally {
		closeSync(fd);
	}
}

/** Shares the pieces of a stream out; a short stream is read here, and what was read in another run is taken from the cache. */
async function readStream(
	source: StreamSource,
	index: number,
	archOf: ArchOf,
	threads: number,
	reader: Reader,
	cache: Cache | null,
	advance: (bytes: number) => void,
): Promise<InputChunk[]> {
	const found: ChunkSummary[] = [];
	/** The package that each piece is of. */
	const packages: string[] = [];
	const others: Thread[] = [];
	let wake: (() => void) | null = null;
	let goarch: string | null = null;
	let count = 0;
	const hand = async (bytes: Uint8Array<ArrayBuffer>, isLast: boolean): Promise<void> => {
		goarch ??= archOf(bytes, source, true);
		const arch = goarch ?? "amd64";
		const number = count++;
		packages.push(packageOf(bytes) ?? packages.at(-1) ?? "");
		const kept = cache?.find(bytes, arch) ?? null;
		if (kept?.summary != null) {
			found[number] = kept.summary;
			return;
		}
		const keep = kept?.path ?? null;
		if (isLast && others.length === 0) {
			found[number] = reader.bytes(bytes, arch);
			if (keep !== null) keepSummary(keep, found[number]);
			return;
		}
		let thread = others.find((t) => t.waiting === 0);
		if (thread === undefined && others.length < Math.max(1, threads)) {
			thread = new Thread(() => wake?.());
			others.push(thread);
		}
		while (thread === undefined) {
			thread = others.find((t) => t.waiting < 2);
			if (thread === undefined)
				await new Promise<void>((resolve) => {
					wake = resolve;
				});
		}
		thread.waiting++;
		thread.send({ kind: "bytes", index: number, bytes, goarch: arch, keep }, [bytes.buffer]);
	};
	try {
		let before: Uint8Array<ArrayBuffer> | null = null;
		for await (const piece of pieces(counted(source.chunks, advance), source.byPackage === true)) {
			if (before !== null) await hand(before, false);
			before = piece;
		}
		if (before !== null) await hand(before, true);
		for (const thread of others) thread.send({ kind: "end" });
		for (const thread of others) for (const [i, summary] of await thread.results) found[i] = summary;
	} finally {
		for (const thread of others) thread.stop();
	}
	// The go command prints packages in the order in which they are done, and that is another one each time.
	const order = found.map((_, i) => i);
	if (source.byPackage === true)
		order.sort((a, b) => {
			const [x, y] = [packages[a] as string, packages[b] as string];
			return x < y ? -1 : x > y ? 1 : a - b;
		});
	return order.map((i) => ({ summary: found[i] as ChunkSummary, source: index }));
}

async function* counted(
	stream: AsyncIterable<Uint8Array>,
	advance: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
	for await (const chunk of stream) {
		advance(chunk.length);
		yield chunk;
	}
}

/**
 * The host of the pipeline: reads sources on as many threads as there are cores. Files are shared out by ranges through a
 * counter, streams are cut between symbols and handed over.
 */
import { availableParallelism } from "node:os";
import type { InputChunk } from "../analysis/program.js";
import type { FileSource, StreamSource } from "../model/input.js";
import type { ChunkSummary } from "../model/summary.js";
import type { ArchOf, Host } from "../pipeline.js";
import { type Cache, keepSummary, openCache } from "./cache.js";
import { PIECE, packageOf, pieces } from "./cut.js";
import { optimiseForOneRun } from "./optimiser.js";
import { archOfFile, type Range, Reader } from "./reader.js";
import { SolvingThread } from "./solvingthread.js";
import { Thread } from "./thread.js";

/** Below this a second thread costs more than it saves. */
const SMALL = 4 << 20;

/** From so many functions on another thread solves: below, it takes longer to start than it saves. */
const MANY = 5000;

export const threadHost: Host = {
	solving(functions, wanted) {
		const threads = wanted > 0 ? wanted : availableParallelism();
		return threads > 1 && functions >= MANY ? new SolvingThread() : null;
	},
	async summarise(sources, archOf, { threads: wanted, progress }) {
		const threads = wanted > 0 ? wanted : availableParallelism();
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
		const chunks = perSource.flat();
		// A thread that is still ending refers to this list: whoever is done with the chunks is to be the last.
		perSource.length = 0;
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
	if (bytes >= SMALL) optimiseForOneRun();
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
			optimiseForOneRun();
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

/** The whole pipeline on texts in memory: one summariser a source, as the command line's threads have one each. */
import { machineOf } from "../../src/analysis/detect.js";
import type { Machine } from "../../src/analysis/machine.js";
import type { Solving } from "../../src/analysis/solving.js";
import { Summariser } from "../../src/analysis/summarise.js";
import type { Analysis, ScanOptions } from "../../src/model/analysis.js";
import type { FileSource, StreamSource } from "../../src/model/input.js";
import type { Report } from "../../src/model/report.js";
import type { ChunkSummary } from "../../src/model/summary.js";
import { Feeder } from "../../src/parser/index.js";
import { type Host, scanWith } from "../../src/pipeline.js";
import { Utf8Strings } from "../../src/util/strings.js";

/** Bytes of a file that are handed over at a time, and where a file is cut into ranges of their own. */
export interface Cuts {
	readonly pieces?: (bytes: Uint8Array) => readonly Uint8Array[];
	/** Offsets at which another chunk begins, ascending. */
	readonly ranges?: readonly number[];
	/** Where the program is solved; on the thread itself otherwise. */
	readonly solving?: Solving;
}

const whole = (bytes: Uint8Array): readonly Uint8Array[] => [bytes];

/** Puts pieces into a feeder as a reader does: as much as there is space for. */
export function feed(feeder: Feeder, pieces: Iterable<Uint8Array>): void {
	for (const piece of pieces)
		for (let at = 0; at < piece.length && !feeder.done; ) {
			const space = feeder.space();
			const part = piece.subarray(at, at + space.length);
			space.set(part);
			feeder.commit(part.length);
			at += part.length;
		}
	feeder.end();
}

/** A range of a source, as a thread reads it: blocks that start in [start, end) are its own. */
export function summariseRange(
	summariser: Summariser,
	bytes: Uint8Array,
	start: number,
	end: number,
	pieces: (bytes: Uint8Array) => readonly Uint8Array[] = whole,
	size = 1 << 16,
): ChunkSummary {
	summariser.begin(start > 0);
	// A range begins with the first line that begins in it.
	const at = start === 0 ? 0 : bytes.indexOf(10, start - 1) + 1;
	const feeder = new Feeder(summariser.scanner, at, end, size);
	feed(feeder, start > 0 && at === 0 ? [] : pieces(bytes.subarray(at)));
	return summariser.finish();
}

/** The summary of a text as one chunk. */
export function summarise(text: string | Uint8Array, goarch = "amd64"): ChunkSummary {
	const machine = machineOf(goarch);
	if (machine === null) throw new Error(`no machine ${goarch}`);
	const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
	return summariseRange(new Summariser(machine), bytes, 0, Number.POSITIVE_INFINITY);
}

async function bytesOf(source: FileSource | StreamSource): Promise<Uint8Array> {
	if (source.kind === "file") throw new Error("the test host reads streams only");
	const parts: Uint8Array[] = [];
	for await (const part of source.chunks) parts.push(part);
	return Buffer.concat(parts);
}

const summarisers = new Map<Machine, Summariser>();

/** A summariser for each architecture, kept: what it has learnt must not leak from one input into the next. */
function summariserOf(machine: Machine): Summariser {
	let found = summarisers.get(machine);
	if (found === undefined) {
		found = new Summariser(machine);
		summarisers.set(machine, found);
	}
	return found;
}

function memoryHost(cuts: Cuts): Host {
	return {
		solving: () => cuts.solving ?? null,
		async summarise(sources, archOf) {
			const chunks = [];
			for (const [source, given] of sources.entries()) {
				const bytes = await bytesOf(given);
				const machine = machineOf(archOf(bytes, given, true) ?? "amd64");
				if (machine === null) throw new Error("no machine");
				const starts = [0, ...(cuts.ranges ?? []).filter((at) => at > 0 && at < bytes.length)];
				for (const [i, start] of starts.entries()) {
					const end = starts[i + 1] ?? Number.POSITIVE_INFINITY;
					const summary = summariseRange(summariserOf(machine), bytes, start, end, cuts.pieces);
					// The strings go on growing with the summariser: a chunk that is kept keeps its own.
					chunks.push({ source, summary: { ...summary, strings: new Utf8Strings(summary.strings.packed()) } });
				}
			}
			return chunks;
		},
	};
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
	yield await Promise.resolve(bytes);
}

export type Options = Partial<ScanOptions> & Cuts;

/** Scans texts, by file name. */
export async function scanFiles(
	files: Readonly<Record<string, string | Uint8Array>>,
	options: Options = {},
): Promise<Analysis> {
	const { pieces, ranges, solving, ...rest } = options;
	const cuts: Cuts = {
		...(pieces === undefined ? {} : { pieces }),
		...(ranges === undefined ? {} : { ranges }),
		...(solving === undefined ? {} : { solving }),
	};
	const sources = Object.entries(files).map(([name, text]): FileSource | StreamSource => ({
		kind: "stream",
		name,
		chunks: once(typeof text === "string" ? new TextEncoder().encode(text) : text),
	}));
	return scanWith(memoryHost(cuts))(sources, { toolVersion: "0.0.0-test", ...rest }, null);
}

export async function scanText(text: string | Uint8Array, options: Options = {}): Promise<Analysis> {
	return scanFiles({ "test.s": text }, options);
}

export async function reportOf(text: string | Uint8Array, options: Options = {}): Promise<Report> {
	return (await scanText(text, options)).report();
}

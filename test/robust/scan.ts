/** Scans bytes in memory, without threads and files. */
import { machineOf } from "../../src/analysis/detect.js";
import type { InputChunk } from "../../src/analysis/program.js";
import { Summariser } from "../../src/analysis/summarise.js";
import type { Analysis, ScanOptions } from "../../src/model/analysis.js";
import type { Source } from "../../src/model/input.js";
import type { ChunkSummary } from "../../src/model/summary.js";
import { Feeder } from "../../src/parser/index.js";
import { type Host, scanWith } from "../../src/pipeline.js";
import { Utf8Strings } from "../../src/util/strings.js";

const summarisers = new Map<string, Summariser>();

/** A summariser for each architecture, kept: interned fragments must not leak from one input into the next. */
function summariserOf(goarch: string): Summariser {
	let found = summarisers.get(goarch);
	if (found === undefined) {
		const machine = machineOf(goarch);
		if (machine === null) throw new Error(`no architecture ${goarch}`);
		found = new Summariser(machine);
		summarisers.set(goarch, found);
	}
	return found;
}

/** What the bytes of a listing from `start` up to the first block at or after `limit` leave behind. */
export function summarise(
	bytes: Uint8Array,
	goarch: string,
	{ start = 0, limit = Number.POSITIVE_INFINITY, piece = 1 << 20 } = {},
): ChunkSummary {
	const summariser = summariserOf(goarch);
	summariser.begin(start > 0);
	const from = start > 0 ? bytes.indexOf(10, start - 1) + 1 || bytes.length : 0;
	const feeder = new Feeder(summariser.scanner, from, limit);
	for (let at = from; at < bytes.length && !feeder.done; ) {
		const space = feeder.space();
		const part = bytes.subarray(at, at + Math.min(piece, space.length));
		space.set(part);
		feeder.commit(part.length);
		at += part.length;
	}
	feeder.end();
	// The strings go on growing with the summariser: a chunk that is kept keeps its own.
	const summary = summariser.finish();
	return { ...summary, strings: new Utf8Strings(summary.strings.packed()) };
}

/** A host that holds sources in memory, by name. */
export function memoryHost(contents: ReadonlyMap<string, Uint8Array>, keep?: (chunks: InputChunk[]) => void): Host {
	return {
		summarise: (sources, archOf) => {
			const chunks = sources.map((source, index): InputChunk => {
				const bytes = contents.get(source.name)!;
				return { summary: summarise(bytes, archOf(bytes, source, true) ?? "amd64"), source: index };
			});
			keep?.(chunks);
			return Promise.resolve(chunks);
		},
	};
}

export interface MemoryScan {
	readonly analysis: Analysis;
	readonly chunks: readonly InputChunk[];
}

export async function scanBytes(bytes: Uint8Array, options: Partial<ScanOptions> = {}): Promise<MemoryScan> {
	const source: Source = { kind: "file", name: "stack.s", path: "stack.s", size: bytes.length };
	let chunks: readonly InputChunk[] = [];
	const host = memoryHost(new Map([["stack.s", bytes]]), (made) => {
		chunks = made;
	});
	const analysis = await scanWith(host)([source], { toolVersion: "test", threads: 1, ...options }, null);
	return { analysis, chunks };
}

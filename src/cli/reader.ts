/** Reads files and pieces of streams into summaries, on whichever thread it is. */
import { closeSync, openSync, readSync } from "node:fs";
import { takeSummariser } from "../analysis/detect.js";
import type { Summariser } from "../analysis/summarise.js";
import type { FileSource } from "../model/input.js";
import type { ChunkSummary } from "../model/summary.js";
import { Feeder } from "../parser/index.js";
import type { ArchOf } from "../pipeline.js";
import { InputError } from "../util/errors.js";

const FIRST_SAMPLE = 64 << 10;
const LAST_SAMPLE = 64 << 20;

/** A range of a file. */
export interface Range {
	readonly path: string;
	readonly start: number;
	readonly end: number;
	readonly goarch: string;
}

const allocate = (size: number): Uint8Array<ArrayBuffer> => Buffer.allocUnsafeSlow(size);

/** What one thread keeps from chunk to chunk. */
export class Reader {
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
		new Feeder(summariser.scanner, 0, Number.POSITIVE_INFINITY).feed(bytes);
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

/** Asks with ever larger beginnings of the file until the architecture shows. */
export function archOfFile(source: FileSource, archOf: ArchOf): string | null {
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

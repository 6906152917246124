/** What a thread does that reads for another. */
import type { MessagePort } from "node:worker_threads";
import type { ChunkSummary } from "../model/summary.js";
import { type CoreModule, shareCoreModule } from "../parser/index.js";
import type { PackedStrings, Strings } from "../util/strings.js";
import { keepSummary } from "./cache.js";
import { type Range, Reader } from "./reader.js";

/** What a thread is told. */
export type ToWorker =
	| { readonly kind: "ranges"; readonly ranges: readonly Range[]; readonly counter: SharedArrayBuffer }
	| {
			readonly kind: "bytes";
			readonly index: number;
			readonly bytes: Uint8Array;
			readonly goarch: string;
			/** Where the summary is kept for the next run. */
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
/** What it answers. */
export type FromWorker =
	| { readonly kind: "taken" }
	| { readonly kind: "results"; readonly results: readonly Sent[]; readonly strings: readonly PackedStrings[] }
	| { readonly kind: "failed"; readonly message: string };

/** What a thread is given when it starts. */
export interface ThreadData {
	readonly core: CoreModule;
}

/** Reads what it is told to, until told to end. */
export function serve(port: MessagePort, { core }: ThreadData): void {
	shareCoreModule(core);
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

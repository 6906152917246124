/** Threads that read: every one runs this program's one bundled file. */
import { fileURLToPath } from "node:url";
import { isMainThread, type MessagePort, parentPort, Worker, workerData } from "node:worker_threads";
import type { ChunkSummary } from "../model/summary.js";
import { type CoreModule, coreModule, shareCoreModule } from "../parser/index.js";
import { InputError } from "../util/errors.js";
import { type PackedStrings, type Strings, Utf8Strings } from "../util/strings.js";
import { keepSummary } from "./cache.js";
import { type Range, Reader } from "./reader.js";

type ToWorker =
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
type FromWorker =
	| { readonly kind: "taken" }
	| { readonly kind: "results"; readonly results: readonly Sent[]; readonly strings: readonly PackedStrings[] }
	| { readonly kind: "failed"; readonly message: string };

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
export class Thread {
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

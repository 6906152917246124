/** Threads that read: every one runs the file that is built for it (reading.ts). */
import { Worker } from "node:worker_threads";
import type { ChunkSummary } from "../model/summary.js";
import { coreModule } from "../parser/index.js";
import { InputError } from "../util/errors.js";
import { Utf8Strings } from "../util/strings.js";
import type { FromWorker, ThreadData, ToWorker } from "./serve.js";

/** A thread and its answers. */
export class Thread {
	private readonly worker = new Worker(new URL("reading.cjs", import.meta.url), {
		workerData: { core: coreModule() } satisfies ThreadData,
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

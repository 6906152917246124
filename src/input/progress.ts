/** One line on a terminal that says how far reading is; nothing for what takes less than a second. */
import type { Progress } from "../model/analysis.js";

/** The terminal, as far as it is needed here. */
export interface Screen {
	write(text: string): void;
	readonly columns: number;
}

/** ms before the first line, and between two. */
const patience = 1000;
const interval = 100;

function megabytes(bytes: number): string {
	return `${(bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0)} MB`;
}

export class ProgressLine implements Progress {
	private readonly start: number;
	private last = 0;
	private done = 0;
	private total: number | null = null;
	private shown = false;
	private readonly timer: ReturnType<typeof setInterval>;

	constructor(
		private readonly screen: Screen,
		/** What is read, for the time before the first byte: `go build ./...`. */
		private readonly subject: string,
		private readonly now: () => number = () => performance.now(),
	) {
		this.start = now();
		this.timer = setInterval(() => this.show(), interval);
		this.timer.unref();
	}

	bytes(done: number, total: number | null): void {
		this.done = done;
		this.total = total;
		// The timer does not run while this thread computes.
		this.show();
	}

	/** Ends it and leaves the terminal as it was. */
	stop(): void {
		clearInterval(this.timer);
		if (this.shown) this.screen.write("\r\x1b[K");
		this.shown = false;
	}

	private show(): void {
		const time = this.now();
		if (time - this.start < patience || time - this.last < interval) return;
		this.last = time;
		this.shown = true;
		this.screen.write(`\r\x1b[K${this.text().slice(0, Math.max(20, this.screen.columns - 1))}`);
	}

	private text(): string {
		if (this.done === 0) return `${this.subject} …`;
		if (this.total === null) return `read ${megabytes(this.done)} of listing from ${this.subject}`;
		const percent = this.total === 0 ? 100 : Math.min(100, Math.floor((100 * this.done) / this.total));
		return `read ${megabytes(this.done)} of ${megabytes(this.total)} (${percent} %)`;
	}
}

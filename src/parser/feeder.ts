/**
 * Feeds a scanner from any sequence of bytes: keeps what a scan has not finished with (half a line, half a function) and
 * grows its buffer only as far as a single function needs.
 */
import type { Scanner } from "./scanner.js";

/** A line, or a function, longer than this is not read: it is counted in a diagnostic. */
const MAX_BUFFER = 64 << 20;
const LF = 10;

export class Feeder {
	private have = 0;
	/** Offset of buffer[0] in the source. */
	private base: number;
	/** Inside a line that was too long: drop everything up to its end. */
	private dropping = false;

	/**
	 * @param buffer reused between feeders; holds at least 64 KB
	 * @param start offset in the source of the first byte
	 * @param limit offset at or after which blocks belong to somebody else
	 */
	constructor(
		private readonly scanner: Scanner,
		private buffer: Uint8Array<ArrayBuffer>,
		start: number,
		private readonly limit: number,
		private readonly allocate: (size: number) => Uint8Array<ArrayBuffer>,
	) {
		this.base = start;
	}

	/** True when the scanner has met a block that belongs to somebody else. */
	get done(): boolean {
		return this.scanner.done;
	}

	/** The buffer in use, grown or not: for the next feeder. */
	get storage(): Uint8Array<ArrayBuffer> {
		return this.buffer;
	}

	/** Where the next bytes go. Never empty. */
	space(): Uint8Array {
		if (this.have === this.buffer.length) this.grow();
		return this.buffer.subarray(this.have);
	}

	private grow(): void {
		if (this.buffer.length < MAX_BUFFER) {
			const grown = this.allocate(this.buffer.length * 2);
			grown.set(this.buffer);
			this.buffer = grown;
			return;
		}
		this.scanner.overflow(this.buffer, this.have, this.limit - this.base);
		this.dropping = true;
		this.base += this.have;
		this.have = 0;
	}

	/** Takes `count` bytes that were put into `space()`. */
	commit(count: number): void {
		this.have += count;
		if (this.dropping) {
			const end = this.buffer.subarray(0, this.have).indexOf(LF);
			if (end < 0) {
				this.base += this.have;
				this.have = 0;
				return;
			}
			this.dropping = false;
			this.drop(end + 1);
		}
		this.drop(this.scanner.scan(this.buffer, this.have, false, this.limit - this.base));
	}

	end(): void {
		if (!this.scanner.done) this.scanner.scan(this.buffer, this.have, true, this.limit - this.base);
	}

	private drop(count: number): void {
		this.buffer.copyWithin(0, count, this.have);
		this.base += count;
		this.have -= count;
	}
}

/**
 * Feeds a scanner from any sequence of bytes: keeps what a scan has not finished with (half a line, half a function) and
 * takes more room only as far as a single function needs. Bytes go straight into the core's memory.
 */
import { INPUT_ALIGN, S_INPUT } from "./layout.js";
import type { Scanner } from "./scanner.js";

/** Half a megabyte stays in a processor's cache, and most functions are much smaller. */
const FIRST_SIZE = 512 << 10;
/** A line, or a function, longer than this is not read: it is counted in a diagnostic. */
const MAX_SIZE = 64 << 20;
const LF = 10;

export class Feeder {
	private have = 0;
	/** Offset in the source of the input's first byte. */
	private base: number;
	/** Inside a line that was too long: drop everything up to its end. */
	private dropping = false;

	/**
	 * @param start offset in the source of the first byte
	 * @param limit offset at or after which blocks belong to somebody else
	 * @param size bytes that are scanned at a time, to begin with
	 */
	constructor(
		private readonly scanner: Scanner,
		start: number,
		private readonly limit: number,
		private size = FIRST_SIZE,
	) {
		this.base = start;
		scanner.core.run.reserveInput(size);
		this.align();
	}

	/** True when the scanner has met a block that belongs to somebody else. */
	get done(): boolean {
		return this.scanner.done;
	}

	/** Where the next bytes go. Never empty. */
	space(): Uint8Array {
		if (this.have === this.size) this.grow();
		const { core } = this.scanner;
		const input = core.get(S_INPUT);
		return core.bytes.subarray(input + this.have, input + this.size);
	}

	private grow(): void {
		if (this.size < MAX_SIZE) {
			this.size *= 2;
			this.scanner.core.run.reserveInput(this.size);
			return;
		}
		this.scanner.overflow(this.have, this.limit - this.base);
		this.dropping = true;
		this.base += this.have;
		this.have = 0;
	}

	/** Takes `count` bytes that were put into `space()`. */
	commit(count: number): void {
		this.have += count;
		if (this.dropping) {
			const { core } = this.scanner;
			const input = core.get(S_INPUT);
			const end = core.bytes.subarray(input, input + this.have).indexOf(LF);
			if (end < 0) {
				this.base += this.have;
				this.have = 0;
				return;
			}
			this.dropping = false;
			this.drop(end + 1);
		}
		this.drop(this.scanner.scan(this.whole(), false, this.limit - this.base));
	}

	/** How many bytes to scan: up to the last header, or else the function behind it would be read again with what follows. */
	private whole(): number {
		const { core } = this.scanner;
		const input = core.get(S_INPUT);
		const end = core.run.lastOuter(input, input + this.have) - input;
		return end > 0 ? end : this.have;
	}

	/** Takes all of `bytes`, which lie elsewhere, and ends. */
	feed(bytes: Uint8Array): void {
		for (let at = 0; at < bytes.length && !this.done; ) {
			const space = this.space();
			const part = bytes.subarray(at, at + space.length);
			space.set(part);
			this.commit(part.length);
			at += part.length;
		}
		this.end();
	}

	end(): void {
		if (!this.scanner.done) this.scanner.scan(this.have, true, this.limit - this.base);
	}

	private drop(count: number): void {
		if (count === 0) return;
		const { core } = this.scanner;
		const input = core.get(S_INPUT);
		this.base += count;
		core.bytes.copyWithin(this.align(), input + count, input + this.have);
		this.have -= count;
	}

	/** Lets the input begin as far behind a multiple of INPUT_ALIGN as the source's byte that goes there; gives its address. */
	private align(): number {
		const { core } = this.scanner;
		const input = core.get(S_INPUT);
		const aligned = input - (input % INPUT_ALIGN) + (this.base % INPUT_ALIGN);
		core.set(S_INPUT, aligned);
		return aligned;
	}
}

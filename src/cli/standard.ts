/**
 * Standard output and standard error. Node's own streams for them take some milliseconds to load, a tenth of a small scan: what a
 * file takes, or a pipe without waiting, is written directly.
 */
import { fstatSync, statSync, writeSync } from "node:fs";
import type { Out } from "./host.js";

/** Bytes that an empty pipe takes at least, where it may grow (pipe(7)): of more, some may have to wait for the reader. */
const PIPE = 1 << 16;

/** How many bytes may be written without waiting for anybody. */
function directBytes(fd: number): number {
	if (process.platform === "win32") return 0;
	try {
		const info = fstatSync(fd);
		if (info.isFile()) return Number.POSITIVE_INFINITY;
		if (info.isFIFO()) return PIPE;
		return info.isCharacterDevice() && info.rdev === statSync("/dev/null").rdev ? Number.POSITIVE_INFINITY : 0;
	} catch {
		return 0;
	}
}

/** @param stream Node's own, asked for when it is needed */
export function standardOut(fd: 1 | 2, stream: () => Out & NodeJS.EventEmitter): Out {
	let left = directBytes(fd);
	let node: Out | null = null;
	const own = (): Out => {
		// A reader that has gone is noticed where we write; the event alone must not end us with a trace.
		node ??= stream().on("error", () => undefined);
		return node;
	};
	if (left === 0) return own();
	return {
		write(given, done) {
			let bytes = typeof given === "string" ? Buffer.from(given) : given;
			if (node !== null || bytes.length > left) return own().write(bytes, done);
			left -= bytes.length;
			try {
				while (bytes.length > 0) bytes = bytes.subarray(writeSync(fd, bytes));
			} catch (error) {
				// Somebody else made the pipe one that does not wait, and it is full.
				if ((error as NodeJS.ErrnoException).code === "EAGAIN") return own().write(bytes, done);
				done?.(error as Error);
				return false;
			}
			done?.();
			return true;
		},
	};
}

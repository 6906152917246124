/**
 * What the input stage hands to the parser: listing text as UTF-8 bytes, by source.
 * A source that can be read at any offset is a plain file and may be shared by threads; all others are streams.
 */
import type { StoredSource } from "./stored.js";

export interface SourceInfo {
	/** As the user named it: path, `-`, or `go build ./...`. Used in diagnostics. */
	readonly name: string;
}

/** Listing text in a plain, uncompressed UTF-8 file without byte order mark. */
export interface FileSource extends SourceInfo {
	readonly kind: "file";
	readonly path: string;
	/** Bytes. */
	readonly size: number;
}

/** Listing text that comes as a stream (stdin, gzip, zstd, UTF-16, `go build -json`): UTF-8, any chunk sizes. */
export interface StreamSource extends SourceInfo {
	readonly kind: "stream";
	/** Ends, or throws an InputError. */
	readonly chunks: AsyncIterable<Uint8Array>;
	/** Line of the input that line `line` of the text was, both 1-based: they differ in copied text that was restored. */
	readonly lineOf?: (line: number) => number;
}

/** A listing that was summarised before (`stackscan index`), under the name it had then. */
export interface IndexSource extends SourceInfo {
	readonly kind: "index";
	readonly stored: StoredSource;
}

export type Source = FileSource | StreamSource | IndexSource;

/** What `go list` and `go env` told when packages were scanned. */
export interface GoContext {
	readonly goVersion: string;
	readonly goos: string;
	readonly goarch: string;
	readonly race: boolean;
	/** Import paths of packages that the main module (or workspace) owns. */
	readonly ownPackages: readonly string[];
	/** Directory that printed paths are relative to. */
	readonly moduleRoot: string | null;
}

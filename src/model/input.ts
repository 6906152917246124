/**
 * What the input stage hands to the parser: listing text as UTF-8 bytes, by source.
 * A source that can be read at any offset is a plain file and may be shared by threads; all others are streams.
 */
import type { Diagnostic } from "./diagnostic.js";
import type { ChunkSummary } from "./summary.js";

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
	/** Packages, each behind its `# path` line: one that did not change need not be read again. */
	readonly byPackage?: boolean;
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

/** Go versions that the beginning of a listing allows: 1.N from `since` to `until`. */
export interface ToldVersions {
	readonly since: number;
	/** Null: no newest. */
	readonly until: number | null;
	/** False: nothing was told. */
	readonly told: boolean;
}

/** What an index file keeps of one source: all that the analysis takes from its listing. */
export interface StoredSource {
	/** Name of the source, as it was given when the index was made. */
	readonly source: string;
	/** Null: no function in it tells. */
	readonly goarch: string | null;
	/** True when GOARCH is a guess. */
	readonly isAssumed: boolean;
	readonly versions: ToldVersions;
	/** Set when packages were built. */
	readonly go: GoContext | null;
	/** What the input stage had to say about it. */
	readonly diagnostics: readonly Diagnostic[];
	readonly chunks: readonly ChunkSummary[];
}

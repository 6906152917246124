/** What an index file keeps of one source: all that the analysis takes from its listing. */
import type { Diagnostic } from "./diagnostic.js";
import type { GoContext } from "./input.js";
import type { ChunkSummary } from "./summary.js";

/** Go versions that the beginning of a listing allows: 1.N from `since` to `until`. */
export interface ToldVersions {
	readonly since: number;
	/** Null: no newest. */
	readonly until: number | null;
	/** False: nothing was told. */
	readonly told: boolean;
}

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

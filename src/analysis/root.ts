/** A goroutine entry to judge. */
import type { PoolTask, RootKind, Site as SiteReport } from "../model/report.js";

export interface Root {
	/** Entry function, -1 when the operand is not known, -2 when it is outside the input. */
	readonly entry: number;
	/** All bodies that the entry may be (copies of one DUPOK symbol); the verdict holds for each. */
	readonly entries: readonly number[];
	/** Name to report: what a wrapper wraps, else the entry's own. */
	readonly name: string;
	readonly wrapper: string | null;
	readonly kind: RootKind;
	/** Bytes in use at its first instruction, at least. */
	readonly depth: number;
	/** The same at most; left out where that is `depth`. */
	readonly depthAtMost?: number;
	/** Where `depth` is only likely: the least that it can be. `always` is judged by it. */
	readonly depthAtLeast?: number;
	/** Bytes of arguments that lie above it in versions that put them there; none without it. */
	readonly argumentBytes?: number;
	/** Of kind `pool`: what has it run. */
	readonly task?: PoolTask;
	/** Sites, in input order, with the function that holds each. */
	readonly sites: readonly (SiteReport & { readonly holder: number })[];
}

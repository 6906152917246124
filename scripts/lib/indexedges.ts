/** The graph of an index, and only what is asked of it: scripts/verify-profile.mjs bundles this when it runs. */
import { readIndex } from "../../src/input/indexfile.js";
import type { Analysis } from "../../src/model/analysis.js";
import { scanWith } from "../../src/pipeline.js";

/** The graph of an index: edges of the callers that are wanted. */
export async function graphOf(index: Uint8Array, tool: string): Promise<Analysis["edges"]> {
	const scan = scanWith({ summarise: () => Promise.reject(new Error("an index is all there is")) });
	const source = { kind: "index", name: "index", stored: readIndex(index, "index", tool) } as const;
	const analysis = await scan([source], { all: true, toolVersion: tool }, null);
	return (guesses, isWanted) => analysis.edges(guesses, isWanted);
}

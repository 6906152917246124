/** The analysis with its threads: loaded when there is something to read. */
import type { Scan } from "../model/analysis.js";

export async function engine(): Promise<Scan> {
	const [{ scanWith }, { threadHost }] = await Promise.all([import("../pipeline.js"), import("./workers.js")]);
	return scanWith(threadHost);
}

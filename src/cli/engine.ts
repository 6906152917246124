/** The analysis with its threads: loaded when there is something to read. */
import { setFlagsFromString } from "node:v8";
import type { Engine } from "../model/analysis.js";

export async function engine(): Promise<Engine> {
	// Each part of the analysis runs once, each thread optimises it for itself: what is inlined is compiled over and over, for
	// a tenth of all time, and the first turns of loops apart, for some hundredths.
	setFlagsFromString("--no-turbo-inlining");
	setFlagsFromString("--no-turbo-loop-peeling");
	const [{ indexWith, scanWith }, { threadHost }, { provideWhatIsBuilt }] = await Promise.all([
		import("../pipeline.js"),
		import("./workers.js"),
		import("./knowledge.js"),
	]);
	provideWhatIsBuilt();
	return { scan: scanWith(threadHost), index: indexWith(threadHost) };
}

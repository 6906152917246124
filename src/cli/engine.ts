/** The analysis with its threads: loaded when there is something to read. */
import type { Engine } from "../model/analysis.js";

export async function engine(): Promise<Engine> {
	const [{ indexWith, scanWith }, { threadHost }, { provideWhatIsBuilt }] = await Promise.all([
		import("../pipeline.js"),
		import("./workers.js"),
		import("./knowledge.js"),
	]);
	provideWhatIsBuilt();
	return { scan: scanWith(threadHost), index: indexWith(threadHost) };
}

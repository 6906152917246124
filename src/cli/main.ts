/** The bundle's entry: the command line, and the same file again as a thread that reads. Imports only what is needed. */
import { isMainThread } from "node:worker_threads";

if (isMainThread) {
	const { start } = await import("./start.js");
	await start();
} else {
	const { provideWhatIsBuilt } = await import("./knowledge.js");
	provideWhatIsBuilt();
	const { serveIfWorker } = await import("./thread.js");
	serveIfWorker();
}

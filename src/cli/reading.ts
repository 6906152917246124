/** The entry of a thread that reads: a file of its own (dist/reading.cjs), with no more in it than reading needs. */
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { provideWhatIsBuilt } from "./knowledge.js";
import { serve, type ThreadData } from "./serve.js";

provideWhatIsBuilt();
serve(parentPort as MessagePort, workerData as ThreadData);

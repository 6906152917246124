/** The entry of the thread that solves what another one asks: a file of its own (dist/solver.cjs). */
import { workerData } from "node:worker_threads";
import { Solver } from "../analysis/solver.js";
import { solve } from "../analysis/solving.js";
import { ANSWERED, type Answer, type Asked, type SolverData, STARTED } from "./solvingthread.js";

const { module, port, signals: memory } = workerData as SolverData;
const signals = new Int32Array(memory);
const solver = new Solver(module);

port.on("message", ({ name, input }: Asked) => {
	let solution: Answer["solution"] = null;
	try {
		solution = solve(solver, name, input);
	} catch {
		// Whoever asked solves it again, and meets the error.
	}
	const columns = ArrayBuffer.isView(solution)
		? [solution]
		: Object.values(solution ?? {}).filter((one) => ArrayBuffer.isView(one));
	port.postMessage(
		{ solution } satisfies Answer,
		columns.map((column) => column.buffer as ArrayBuffer),
	);
	Atomics.add(signals, ANSWERED, 1);
	Atomics.notify(signals, ANSWERED);
});
Atomics.store(signals, STARTED, 1);
Atomics.notify(signals, STARTED);

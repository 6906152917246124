/**
 * Solves on a thread of its own, while this one goes on: answers are waited for where they are needed, without a turn of the
 * event loop. Where there is no such thread, or it fails, this one solves all of it again.
 */
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import { Solver, type SolverModule, solverModule } from "../analysis/solver.js";
import { type Pending, type Solving, SolvingHere, type Tasks } from "../analysis/solving.js";

type Name = keyof Tasks;
/** A task, as it is sent. */
export interface Asked {
	readonly name: Name;
	readonly input: Tasks[Name]["input"];
}
type Solution = Tasks[Name]["solution"];
/** Null: the thread failed. */
export interface Answer {
	readonly solution: Solution | null;
}

/** What the thread is given when it starts. */
export interface SolverData {
	readonly module: SolverModule;
	readonly port: MessagePort;
	/** ANSWERED, STARTED. */
	readonly signals: SharedArrayBuffer;
}

/** Places in the signals: how many answers there are; 1 when the thread has started. */
export const ANSWERED = 0;
export const STARTED = 1;
/** Both are longer than it ever takes: the thread has gone without a word. */
const START = 10_000;
const TOO_LONG = 600_000;

const ending = new FinalizationRegistry<Worker>((worker) => void worker.terminate());

export class SolvingThread implements Solving {
	private readonly port: MessagePort;
	private readonly signals = new Int32Array(new SharedArrayBuffer(8));
	private readonly asked: Asked[] = [];
	private received = 0;
	/** By number of the task: what was received and nobody has taken. */
	private readonly solutions = new Map<number, Solution>();
	private here: SolvingHere | null = null;

	/**
	 * @param file what the thread runs
	 * @param patience after so long the thread will not start any more, or an answer not come any more, ms
	 */
	constructor(
		file = new URL("solver.cjs", import.meta.url),
		private readonly patience = { start: START, answer: TOO_LONG },
	) {
		const { port1, port2 } = new MessageChannel();
		this.port = port1;
		const signals = this.signals.buffer;
		const worker = new Worker(file, {
			workerData: { module: solverModule(), port: port2, signals } satisfies SolverData,
			transferList: [port2],
		});
		// It is waited for in `next`, and nobody has to.
		worker.unref();
		worker.on("error", () => undefined);
		ending.register(this, worker);
	}

	start<N extends Name>(name: N, input: Tasks[N]["input"]): Pending<Tasks[N]["solution"]> {
		if (this.here !== null) return this.here.start(name, input);
		const number = this.asked.push({ name, input }) - 1;
		this.port.postMessage({ name, input } satisfies Asked);
		return () => this.take(number);
	}

	private take(number: number): Solution {
		while (this.received <= number) {
			const solution = this.next();
			if (solution === null) this.solveHere();
			else this.solutions.set(this.received++, solution);
		}
		const solution = this.solutions.get(number) as Solution;
		this.solutions.delete(number);
		return solution;
	}

	/** Waits for the next answer; null where there will be none. */
	private next(): Solution | null {
		if (Atomics.wait(this.signals, STARTED, 0, this.patience.start) === "timed-out") return null;
		if (Atomics.wait(this.signals, ANSWERED, this.received, this.patience.answer) === "timed-out") return null;
		return (receiveMessageOnPort(this.port)?.message as Answer | undefined)?.solution ?? null;
	}

	/** All from the first task on: the solver keeps what the next ones stand on. */
	private solveHere(): void {
		const here = new SolvingHere(new Solver());
		this.here = here;
		for (const [number, { name, input }] of this.asked.entries()) {
			const solution = here.start(name, input)();
			if (number >= this.received) this.solutions.set(number, solution);
		}
		this.received = this.asked.length;
	}
}

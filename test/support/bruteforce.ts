/**
 * What bounds are meant to say, by enumerating executions of the mini-language itself. It shares nothing with src/: it
 * knows no blocks, no components and no listing, only steps. An execution is cut off after two turns of a loop and, in
 * graphs with cycles, after `depth` calls within each other.
 *
 * must: over executions that return, the least of what one needs. may: over all executions, the most; calls that can
 * only end the process are left out, as nothing that lives on has made them. Where `loose` is set, a call that never comes
 * back is taken for one that may: the most that a tool may say which does not look that far.
 */
import type { MiniFunction, Step } from "./minilang.js";

const NOTHING = Number.NEGATIVE_INFINITY;
const TURNS = 2;
const MAX_STATES = 4000;

/** Needs of executions, by how they end. */
interface Outcomes {
	/** Runs on behind the steps. */
	next: Set<number>;
	/** Returns to the caller. */
	returned: Set<number>;
	/** Ends the process. */
	died: Set<number>;
	/** Never comes to an end. */
	runs: Set<number>;
	/** Cut off by the limit on depth: nothing is known of it but that it has run. */
	cut: Set<number>;
}

const none = (): Outcomes => ({
	next: new Set(),
	returned: new Set(),
	died: new Set(),
	runs: new Set(),
	cut: new Set(),
});

const panics = new Set(["runtime.panicBounds", "runtime.gopanic", "runtime.throw"]);

export interface Bound {
	/** null: no execution returns. */
	readonly must: number | null;
	readonly may: number;
}

export class BruteForce {
	private readonly functions: ReadonlyMap<string, MiniFunction>;
	private readonly known = new Map<string, Outcomes>();
	/** Set when there were more executions than anybody wants to count. */
	gaveUp = false;

	constructor(
		functions: readonly MiniFunction[],
		private readonly push: number,
		private readonly depth: number,
		private readonly loose = false,
	) {
		this.functions = new Map(functions.map((f) => [f.name, f]));
	}

	bound(name: string): Bound {
		const { returned, died, runs, cut } = this.run(name, this.depth);
		const all = [...returned, ...died, ...runs, ...cut];
		return { must: returned.size === 0 ? null : Math.min(...returned), may: Math.max(NOTHING, ...all) };
	}

	/** All executions of a function that goes no more than `depth` calls deep, by need. */
	private run(name: string, depth: number): Outcomes {
		const key = `${name} ${depth}`;
		const known = this.known.get(key);
		if (known !== undefined) return known;
		const f = this.functions.get(name) as MiniFunction;
		const own = f.words.has("nosplit") ? NOTHING : Math.max(0, f.frame - 128);
		const all = none();
		if (depth < 0) all.cut.add(NOTHING);
		else {
			const ends = this.steps(f, f.body, new Set([own]), depth);
			for (const need of [...ends.next, ...ends.returned]) all.returned.add(need);
			for (const end of ["died", "runs", "cut"] as const) for (const need of ends[end]) all[end].add(need);
		}
		this.known.set(key, all);
		return all;
	}

	/** Executions of steps that begin with the needs `starts` behind them. */
	private steps(f: MiniFunction, list: readonly Step[], starts: ReadonlySet<number>, depth: number): Outcomes {
		const all = none();
		let here = starts;
		for (const step of list) {
			if (here.size === 0) break;
			const one = this.step(f, step, here, depth);
			for (const end of ["returned", "died", "runs", "cut"] as const) for (const need of one[end]) all[end].add(need);
			here = one.next;
			if (here.size + all.returned.size > MAX_STATES) this.gaveUp = true;
		}
		all.next = new Set(here);
		return all;
	}

	private step(f: MiniFunction, step: Step, starts: ReadonlySet<number>, depth: number): Outcomes {
		const all = none();
		const join = (other: Outcomes, ends: readonly (keyof Outcomes)[]): void => {
			for (const end of ends) for (const need of other[end]) all[end].add(need);
		};
		switch (step.kind) {
			case "ret":
				all.returned = new Set(starts);
				return all;
			case "undef":
				return all;
			case "call":
			case "tail": {
				if (panics.has(step.to)) {
					all.died = new Set(starts);
					return all;
				}
				const below = this.run(step.to, depth - 1);
				const cost = step.kind === "tail" ? 0 : f.frame + this.push;
				// What was cut off may die as well: then it is left out, too.
				const dies = below.returned.size + below.runs.size === 0;
				const returned = this.loose && below.returned.size === 0 ? [...below.died, ...below.runs] : below.returned;
				for (const start of starts) {
					if (dies && !this.loose) all.died.add(start);
					else {
						for (const need of returned)
							all[step.kind === "tail" ? "returned" : "next"].add(Math.max(start, cost + need));
						for (const end of ["died", "runs", "cut"] as const)
							for (const need of below[end]) all[end].add(Math.max(start, cost + need));
					}
				}
				return all;
			}
			case "alt":
				for (const arm of step.arms)
					join(this.steps(f, arm, starts, depth), ["next", "returned", "died", "runs", "cut"]);
				return all;
			case "loop":
			case "forever": {
				let here: ReadonlySet<number> = starts;
				for (let turn = 0; turn <= TURNS && here.size > 0; turn++) {
					if (step.kind === "loop") for (const need of here) all.next.add(need);
					const one = this.steps(f, step.body, here, depth);
					join(one, ["returned", "died", "runs", "cut"]);
					// The same turn again and again.
					for (const need of one.next) all.runs.add(need);
					here = one.next;
				}
				return all;
			}
			default:
				throw new Error(`no such step in a random program: ${step.kind}`);
		}
	}
}

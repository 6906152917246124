/**
 * What the solver is asked: each task is what it is given and what it finds, as columns and numbers only, so that it can be
 * solved on another thread. Of one program the bounds come first; the other tasks stand on what the solver keeps of them.
 */
import { WIDTH } from "./grid.js";
import type { ProgramColumns, Solver } from "./solver.js";
import * as c from "./solverlayout.js";

export interface BoundsInput {
	readonly program: ProgramColumns;
	/** By function: need of its own check, NONE without one. */
	readonly own: Int32Array;
	/** By function, 1 where it is so. */
	readonly mayRecover: Uint8Array;
	readonly leavesStack: Uint8Array;
	readonly neverReturns: Uint8Array;
	readonly endsProcess: Uint8Array;
	/** By site, for calls that leave the input: RETURNS, ENDS_PATH or ENDS_PROCESS_THERE. */
	readonly fate: Uint8Array;
	/** Bytes that a call pushes; the frame of runtime.deferreturn. */
	readonly push: number;
	readonly deferFrame: number;
	/** Name ids, -1 where there is none. */
	readonly deferReturn: number;
	readonly recover: number;
}

/** As in bounds.ts. */
export interface BoundsSolution {
	readonly components: number;
	readonly component: Int32Array;
	readonly order: Int32Array;
	readonly starts: Int32Array;
	readonly live: Uint8Array;
	readonly cost: Int32Array;
	readonly counted: Uint8Array;
	readonly callsStart: Int32Array;
	readonly callsSite: Int32Array;
	readonly callsTo: Int32Array;
	readonly must: Int32Array;
	readonly mustSite: Int32Array;
	readonly resolved: Int32Array;
	readonly resolvedSite: Int32Array;
	readonly complete: Uint8Array;
	readonly recursive: Uint8Array;
	readonly open: Uint8Array;
}

export interface ReachInput {
	/** By function: depths that it is entered at, as bits; 1 where there are some; the first bit at which its check fails. */
	readonly masks: Int32Array;
	readonly fresh: Uint8Array;
	readonly failing: Int32Array;
	readonly components: number;
	/** Words of a mask. */
	readonly words: number;
	/** Bytes that one bit stands for. */
	readonly unit: number;
}

export interface ReachSolution {
	readonly masks: Int32Array;
	readonly tips: Uint8Array;
}

export interface CurvesInput {
	readonly functions: number;
	readonly components: number;
	/** COLD, STATE and FLAT by function, INTO_RUNTIME by site (solverlayout.ts). */
	readonly cold: Uint8Array;
	readonly state: Uint8Array;
	readonly flat: Uint8Array;
	readonly intoRuntime: Uint8Array;
	readonly weights: Float64Array;
	readonly ahead: Float64Array;
	/** Points of the grid, bytes. */
	readonly grid: Float64Array;
	readonly ofRuntime: Float32Array;
	readonly ofUnknown: Float32Array;
}

/** Curves of some functions anew, as if one call needed nothing. */
export interface WithoutInput {
	readonly functions: number;
	readonly components: number;
	/** STATE by function. */
	readonly state: Uint8Array;
	readonly site: number;
	/** The function whose curve is asked for. */
	readonly of: number;
}

/** By name of a task: what it is given, and what it finds. */
export interface Tasks {
	readonly bounds: { readonly input: BoundsInput; readonly solution: BoundsSolution };
	readonly reach: { readonly input: ReachInput; readonly solution: ReachSolution };
	/** WIDTH numbers a function. */
	readonly curves: { readonly input: CurvesInput; readonly solution: Float32Array };
	readonly without: { readonly input: WithoutInput; readonly solution: Float32Array };
}

/** Gives a solution: waits for it where it is not there yet. */
export type Pending<Solution> = () => Solution;

export interface Solving {
	start<Name extends keyof Tasks>(name: Name, input: Tasks[Name]["input"]): Pending<Tasks[Name]["solution"]>;
}

/** Solves on this thread, at once. */
export class SolvingHere implements Solving {
	constructor(private readonly solver: Solver) {}

	start<Name extends keyof Tasks>(name: Name, input: Tasks[Name]["input"]): Pending<Tasks[Name]["solution"]> {
		const solution = solve(this.solver, name, input);
		return () => solution;
	}
}

const solvers: {
	readonly [Name in keyof Tasks]: (solver: Solver, input: Tasks[Name]["input"]) => Tasks[Name]["solution"];
} = { bounds: solveBounds, reach: solveReach, curves: solveCurves, without: solveWithout };

export function solve<Name extends keyof Tasks>(
	solver: Solver,
	name: Name,
	input: Tasks[Name]["input"],
): Tasks[Name]["solution"] {
	return solvers[name](solver, input);
}

function solveBounds(solver: Solver, input: BoundsInput): BoundsSolution {
	const { program } = input;
	solver.load(program);
	solver.give(c.OWN, input.own);
	solver.give(c.MAY_RECOVER, input.mayRecover);
	solver.give(c.LEAVES_STACK, input.leavesStack);
	solver.give(c.NEVER_RETURNS, input.neverReturns);
	solver.give(c.ENDS_PROCESS, input.endsProcess);
	solver.give(c.FATE, input.fate);
	const components = solver.run.solveBounds(input.push, input.deferFrame, input.deferReturn, input.recover);
	const functions = program.count;
	const sites = program.targets.length;
	const callsStart = solver.ints(c.CALLS_START, functions + 1);
	const calls = callsStart[functions] as number;
	return {
		components,
		component: solver.ints(c.COMPONENT, functions),
		order: solver.ints(c.ORDER, functions),
		starts: solver.ints(c.STARTS, components + 1),
		live: solver.bytes(c.LIVE, sites),
		cost: solver.ints(c.COST, sites),
		counted: solver.bytes(c.COUNTED, sites),
		callsStart,
		callsSite: solver.ints(c.CALLS_SITE, calls),
		callsTo: solver.ints(c.CALLS_TO, calls),
		must: solver.ints(c.MUST, functions),
		mustSite: solver.ints(c.MUST_SITE, functions),
		resolved: solver.ints(c.RESOLVED, functions),
		resolvedSite: solver.ints(c.RESOLVED_SITE, functions),
		complete: solver.bytes(c.COMPLETE, functions),
		recursive: solver.bytes(c.RECURSIVE, functions),
		open: solver.bytes(c.OPEN, functions),
	};
}

function solveReach(solver: Solver, { masks, fresh, failing, components, words, unit }: ReachInput): ReachSolution {
	solver.give(c.MASKS, masks);
	solver.give(c.FAILING, failing);
	solver.give(c.FRESH, fresh);
	solver.run.solveReach(components, words, unit);
	return { masks: solver.ints(c.MASKS, masks.length), tips: solver.bytes(c.TIPS, fresh.length) };
}

function solveCurves(solver: Solver, input: CurvesInput): Float32Array {
	const { functions } = input;
	solver.give(c.COLD, input.cold);
	solver.give(c.STATE, input.state);
	solver.give(c.FLAT, input.flat);
	solver.give(c.INTO_RUNTIME, input.intoRuntime);
	solver.give(c.WEIGHTS, input.weights);
	solver.give(c.AHEAD, input.ahead);
	solver.give(c.GRID, input.grid);
	solver.give(c.OF_RUNTIME, input.ofRuntime);
	solver.give(c.OF_UNKNOWN, input.ofUnknown);
	solver.place(c.CURVES, functions * WIDTH * 4);
	solver.run.solveCurves(functions, input.components);
	return solver.floats(c.CURVES, functions * WIDTH);
}

/** The curve of one function; what the solver keeps is as before. */
function solveWithout(solver: Solver, { functions, components, state, site, of }: WithoutInput): Float32Array {
	const curves = solver.floats(c.CURVES, functions * WIDTH);
	const counted = solver.run.where(c.COUNTED) + site;
	const before = solver.memory[counted] as number;
	solver.memory[counted] = 0;
	solver.give(c.STATE, state);
	solver.run.solveCurves(functions, components);
	const found = solver.floats(c.CURVES, functions * WIDTH).slice(of * WIDTH, (of + 1) * WIDTH);
	solver.memory[counted] = before;
	solver.give(c.CURVES, curves);
	return found;
}

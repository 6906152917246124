/**
 * The two bounds of every function's need (docs/MODEL.md): must, over the cheapest way through its control flow, and
 * may, over everything it can reach. Both bottom-up over the components of the call graph, in the solver (core/solve/bounds.ts).
 */
import { Check, Flag, Fn, Site } from "../model/summary.js";
import { isCalledByC } from "./callbacks.js";
import { callersOf, type Edges } from "./edges.js";
import { NEVER, NONE } from "./need.js";
import { OUTSIDE, type Program } from "./program.js";
import { mayRecover } from "./recovery.js";
import { CALL_OF_C, DEFERRETURN, endsProcess, leavesStack, neverReturns, RECOVER } from "./runtime.js";
import type { Components } from "./scc.js";
import * as c from "./solverlayout.js";
import { type BoundsInput, type BoundsSolution, type Pending, type Solving, SolvingHere } from "./solving.js";

export class Bounds {
	/** NEVER where no normal return exists. */
	readonly must: Int32Array;
	/** Site whose call decides must, -1 when it is the own check. */
	readonly mustSite: Int32Array;
	/** Longest chain of resolved calls; equal to may where complete and not recursive. */
	readonly resolved: Int32Array;
	readonly resolvedSite: Int32Array;
	/** 1 when all below is resolved and inside the input. */
	readonly complete: Uint8Array;
	readonly recursive: Uint8Array;
	/** 1 when the function itself holds a call (or code) of which nothing is known. */
	readonly open: Uint8Array;
	readonly graph: Components;
	/** Calls on the goroutine's own stack that control can reach, by function. */
	readonly calls: Edges;
	/** By site: what the call adds to the callee's need, bytes (meaningful where it is counted). */
	readonly cost: Int32Array;
	/** By site: 1 for calls on the goroutine's own stack, at a known depth. */
	readonly counted: Uint8Array;
	/** By site: 1 when it lies on some path from the entry. */
	readonly live: Uint8Array;
	/** By function: 1 when a function that it defers may recover. */
	readonly mayRecover: Uint8Array;
	/** By function: need of its own check, NONE without. */
	readonly own: Int32Array;

	constructor(
		readonly program: Program,
		/** Knows the bounds: what stands on them is asked there. */
		readonly solving: Solving,
		{ own, mayRecover }: BoundsInput,
		solution: BoundsSolution,
	) {
		this.own = own;
		this.mayRecover = mayRecover;
		const { component: of, order, starts: start, components: count } = solution;
		this.graph = { of, order, start, count };
		this.live = solution.live;
		this.cost = solution.cost;
		this.counted = solution.counted;
		this.calls = { start: solution.callsStart, site: solution.callsSite, to: solution.callsTo };
		this.must = solution.must;
		this.mustSite = solution.mustSite;
		this.resolved = solution.resolved;
		this.resolvedSite = solution.resolvedSite;
		this.complete = solution.complete;
		this.recursive = solution.recursive;
		this.open = solution.open;
	}

	private reversed: Edges | null = null;

	/** The same calls by function called. */
	get callers(): Edges {
		this.reversed ??= callersOf(this.calls);
		return this.reversed;
	}

	/** Need on every normal execution, as reported: at least what the own check asks for; 0 when nothing is checked. */
	mustOf(f: number): number {
		const must = this.must[f] as number;
		return Math.max(0, must === NEVER ? (this.own[f] as number) : must);
	}

	mayOf(f: number): number | null {
		return this.complete[f] === 1 && this.recursive[f] === 0 ? Math.max(0, this.resolved[f] as number) : null;
	}
}

/** Begins to solve the bounds of a program whose calls are all resolved. `push`: bytes that a call pushes. */
export function startBounds(
	program: Program,
	push: number,
	solving: Solving = new SolvingHere(program.solver),
): Pending<Bounds> {
	const { count, functions, sites, blocks, targets, calleeStart, calleeList, tableTargets } = program;
	const input: BoundsInput = {
		program: { count, functions, sites, blocks, targets, calleeStart, calleeList, tableTargets },
		own: ownNeeds(program),
		mayRecover: mayRecover(program),
		...knownByName(program),
		fate: fatesOutside(program),
		push,
		deferFrame: Math.max(0, ...program.named(DEFERRETURN).map((f) => program.fn(f, Fn.frame))),
		deferReturn: program.strings.find(DEFERRETURN),
		recover: program.strings.find(RECOVER),
	};
	const solution = solving.start("bounds", input);
	return () => new Bounds(program, solving, input, solution());
}

/** What the names of runtime functions tell, as columns by function. */
function knownByName(p: Program): Record<"endsProcess" | "neverReturns" | "leavesStack", Uint8Array> {
	const known = {
		endsProcess: new Uint8Array(p.count),
		neverReturns: new Uint8Array(p.count),
		leavesStack: new Uint8Array(p.count),
	};
	const callbacks = isCalledByC(p);
	for (let f = 0; f < p.count; f++) {
		const name = p.name(f);
		if (!name.startsWith("runtime.") && !leavesStack(name)) continue;
		if (endsProcess(name)) known.endsProcess[f] = 1;
		if (neverReturns(name)) known.neverReturns[f] = 1;
		if (leavesStack(name) && !(callbacks && name === CALL_OF_C)) known.leavesStack[f] = 1;
	}
	return known;
}

/** Need of each function's own check. */
function ownNeeds(p: Program): Int32Array {
	const own = new Int32Array(p.count);
	for (let f = 0; f < own.length; f++) {
		// What a damaged function says of itself is no fact.
		const unchecked = p.fn(f, Fn.check) === Check.none || p.has(f, Flag.damaged);
		own[f] = unchecked ? NONE : p.compared(f);
	}
	return own;
}

/** By site, for calls that leave the input, which are known by name alone: whether they come back. */
function fatesOutside(p: Program): Uint8Array {
	const fate = new Uint8Array(p.targets.length);
	for (let s = 0; s < fate.length; s++) {
		if (p.targets[s] !== OUTSIDE) continue;
		const name = p.text(p.site(s, Site.callee));
		fate[s] = endsProcess(name) ? c.ENDS_PROCESS_THERE : neverReturns(name) ? c.ENDS_PATH : c.RETURNS;
	}
	return fate;
}

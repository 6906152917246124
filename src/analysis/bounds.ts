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
		push: number,
	) {
		const known = knownByName(program);
		this.own = ownNeeds(program);
		this.mayRecover = mayRecover(program);
		const { solver } = program;
		solver.load(program);
		solver.give(c.OWN, this.own);
		solver.give(c.MAY_RECOVER, this.mayRecover);
		solver.give(c.LEAVES_STACK, known.leavesStack);
		solver.give(c.NEVER_RETURNS, known.neverReturns);
		solver.give(c.ENDS_PROCESS, known.endsProcess);
		solver.give(c.FATE, fatesOutside(program));
		const deferFrame = Math.max(0, ...program.named(DEFERRETURN).map((f) => program.fn(f, Fn.frame)));
		const [deferReturn, recover] = [program.strings.find(DEFERRETURN), program.strings.find(RECOVER)];
		const count = solver.run.solveBounds(push, deferFrame, deferReturn, recover);

		const { count: functions, targets } = program;
		this.graph = {
			of: solver.ints(c.COMPONENT, functions),
			order: solver.ints(c.ORDER, functions),
			start: solver.ints(c.STARTS, count + 1),
			count,
		};
		this.live = solver.bytes(c.LIVE, targets.length);
		this.cost = solver.ints(c.COST, targets.length);
		this.counted = solver.bytes(c.COUNTED, targets.length);
		const start = solver.ints(c.CALLS_START, functions + 1);
		const calls = start[functions] as number;
		this.calls = { start, site: solver.ints(c.CALLS_SITE, calls), to: solver.ints(c.CALLS_TO, calls) };
		this.must = solver.ints(c.MUST, functions);
		this.mustSite = solver.ints(c.MUST_SITE, functions);
		this.resolved = solver.ints(c.RESOLVED, functions);
		this.resolvedSite = solver.ints(c.RESOLVED_SITE, functions);
		this.complete = solver.bytes(c.COMPLETE, functions);
		this.recursive = solver.bytes(c.RECURSIVE, functions);
		this.open = solver.bytes(c.OPEN, functions);
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

/**
 * The two bounds of every function's need (docs/MODEL.md): must, over the cheapest way through its control flow, and
 * may, over everything it can reach. Both bottom-up over the components of the call graph.
 */
import { Check, Flag, Fn } from "../model/summary.js";
import { siteCosts } from "./costs.js";
import { callersOf, type Edges, edgesOf } from "./edges.js";
import { Fate, Fates } from "./fates.js";
import { liveSites } from "./live.js";
import { MayBound } from "./may.js";
import { MustBound } from "./must.js";
import { NEVER, NONE } from "./need.js";
import type { Program } from "./program.js";
import { mayRecover } from "./recovery.js";
import { CALL_OF_C, endsProcess, leavesStack, neverReturns } from "./runtime.js";
import { type Components, components } from "./scc.js";

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
		const costs = siteCosts(program, push);
		const callers = callersOf(edgesOf(program, costs.onStack));
		const { fate } = new Fates(program, costs.onStack, callers, known.neverReturns, known.endsProcess);
		this.mayRecover = mayRecover(program);
		const graphCalls = edgesOf(program, staying(program, costs.onStack, fate, known.leavesStack));
		this.graph = components(graphCalls.start, graphCalls.to);
		this.live = liveSites(program, fate, this.mayRecover);
		this.cost = costs.cost;
		this.counted = costs.counted;
		this.calls = edgesOf(program, both(this.live, costs.onStack));
		const { own } = this;
		const must = new MustBound(
			program,
			own,
			this.mayRecover,
			known.leavesStack,
			known.neverReturns,
			costs,
			fate,
			this.graph,
			callers,
		);
		this.must = must.must;
		this.mustSite = must.site;
		const may = new MayBound(program, own, this.mayRecover, known.leavesStack, costs, this.live, this.graph);
		this.resolved = may.resolved;
		this.resolvedSite = may.site;
		this.complete = may.complete;
		this.recursive = may.recursive;
		this.open = may.open;
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
	const callbacks = p.strings.list.some((text) => text.startsWith("_cgoexp_"));
	for (let f = 0; f < p.count; f++) {
		const name = p.name(f);
		if (!name.startsWith("runtime.") && !leavesStack(name)) continue;
		if (endsProcess(name)) known.endsProcess[f] = 1;
		if (neverReturns(name)) known.neverReturns[f] = 1;
		// C code may call exported Go functions, which then run on the goroutine's stack (runtime/cgocall.go, cgocallbackg).
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

/** Marks the sites that the call graph is made of: those of functions that do not change stacks, behind which life goes on. */
function staying(p: Program, onStack: Uint8Array, fate: Uint8Array, leavesStack: Uint8Array): Uint8Array {
	const marked = onStack.slice();
	for (let s = 0; s < marked.length; s++) if (fate[s] === Fate.endsProcess) marked[s] = 0;
	for (let f = 0; f < p.count; f++) if (leavesStack[f] === 1) marked.fill(0, p.fn(f, Fn.sites), p.sitesEnd(f));
	return marked;
}

function both(a: Uint8Array, b: Uint8Array): Uint8Array {
	const marked = a.slice();
	for (let s = 0; s < marked.length; s++) if (b[s] === 0) marked[s] = 0;
	return marked;
}

/** What each call adds to the depth of the goroutine that makes it. */
import { Fn, Kind, Site } from "../model/summary.js";
import type { Program } from "./program.js";
import { DEFERRETURN } from "./runtime.js";

/** Columns by site. */
export interface Costs {
	/** Bytes that the call adds to the callee's need: the caller's depth there and the return address. */
	readonly cost: Int32Array;
	/** 1 for calls on the goroutine's own stack. */
	readonly onStack: Uint8Array;
	/** 1 where the depth is known, too. */
	readonly counted: Uint8Array;
}

/** @param push bytes that a CALL pushes */
export function siteCosts(p: Program, push: number): Costs {
	const count = p.targets.length;
	const cost = new Int32Array(count);
	const onStack = new Uint8Array(count);
	const counted = new Uint8Array(count);
	const deferFrame = Math.max(0, ...p.named(DEFERRETURN).map((f) => p.fn(f, Fn.frame)));
	for (let s = 0; s < count; s++) {
		const kind = p.sites[s * Site.stride + Site.kind];
		const depth = p.sites[s * Site.stride + Site.depth] as number;
		if (kind === Kind.tail) cost[s] = depth;
		// Deferred functions are called by runtime.deferreturn, whose frame lies between.
		else cost[s] = depth + push + (kind === Kind.defer ? deferFrame + push : 0);
		if (kind === Kind.go || kind === Kind.systemstack) continue;
		onStack[s] = 1;
		if (depth >= 0) counted[s] = 1;
	}
	return { cost, onStack, counted };
}

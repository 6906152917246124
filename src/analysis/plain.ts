/**
 * What a goroutine is likely to need: the longest chain of calls that name their callee, over code that does not end the
 * process, with a flat charge for the runtime. No bound: the estimate's measure of depth (likelihood.ts).
 */
import { Fn, Site } from "../model/summary.js";
import type { Costs } from "./costs.js";
import { NONE } from "./need.js";
import type { Program } from "./program.js";
import type { Components } from "./scc.js";

/**
 * Bytes that a call into the runtime is charged: its longest chains are slow paths that few goroutines run. They end in
 * printing and sweeping at thousands of bytes; what malloc, channels and maps take in practice is about this.
 */
const RUNTIME = 220;
const runtime = /^(?:runtime|internal\/runtime\/\w+)\./;

/** By function: bytes, NONE where nothing is checked below. */
export function plainNeeds(p: Program, own: Int32Array, costs: Costs, live: Uint8Array, graph: Components): Int32Array {
	const plain = new Int32Array(p.count).fill(NONE);
	const done = new Uint8Array(p.count);
	const isRuntime = new Uint8Array(p.count);
	for (let f = 0; f < p.count; f++) if (runtime.test(p.name(f))) isRuntime[f] = 1;
	for (let i = 0; i < p.count; i++) {
		const f = graph.order[i] as number;
		let need = own[f] as number;
		const end = p.sitesEnd(f);
		for (let s = p.fn(f, Fn.sites); s < end; s++) {
			if (live[s] === 0 || costs.counted[s] === 0 || p.site(s, Site.callee) < 0) continue;
			const last = p.calleeStart[s + 1] as number;
			for (let c = p.calleeStart[s] as number; c < last; c++) {
				const g = p.calleeList[c] as number;
				const below = isRuntime[g] === 1 ? RUNTIME : done[g] === 1 ? (plain[g] as number) : NONE;
				if (below !== NONE) need = Math.max(need, (costs.cost[s] as number) + below);
			}
		}
		plain[f] = need;
		done[f] = 1;
	}
	return plain;
}

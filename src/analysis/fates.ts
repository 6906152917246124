/** What becomes of a path behind each call: which callees come back, known by name or found in their bodies. */
import { Block, Check, Exit, Flag, Fn, Site } from "../model/summary.js";
import type { Edges } from "./edges.js";
import { OUTSIDE, type Program, UNRESOLVED } from "./program.js";
import { endsProcess, neverReturns } from "./runtime.js";

/** How a call site bears on the caller. */
export const Fate = {
	returns: 0,
	/** The callee does not come back: what follows the call is not reached from it. */
	endsPath: 1,
	/** Ends the process unless something recovers: not counted in may. */
	endsProcess: 2,
} as const;

export class Fates {
	/** By site. */
	readonly fate: Uint8Array;
	private readonly visited: Int32Array;
	private stamp = 0;

	/**
	 * @param onStack by site: 1 for calls on the goroutine's own stack
	 * @param callers of each function, by those sites
	 * @param never by function: 1 when it is known to return to nobody
	 * @param fatal by function: 1 when it is known to end the process; completed here
	 */
	constructor(
		private readonly program: Program,
		private readonly onStack: Uint8Array,
		callers: Edges,
		private readonly never: Uint8Array,
		private readonly fatal: Uint8Array,
	) {
		this.fate = new Uint8Array(program.targets.length);
		this.visited = new Int32Array(program.blocks.length / Block.stride);
		const work = this.outside();
		const mark = (g: number): void => {
			const end = callers.start[g + 1] as number;
			for (let i = callers.start[g] as number; i < end; i++) work.push(callers.to[i] as number);
		};
		for (let f = 0; f < program.count; f++) if (fatal[f] === 1 || never[f] === 1) mark(f);
		for (let f = work.pop(); f !== undefined; f = work.pop()) {
			this.settle(f);
			if (fatal[f] === 0 && this.onlyDies(f)) {
				fatal[f] = 1;
				mark(f);
			}
		}
	}

	/** Calls that leave the input are known by name alone. Gives the functions in which one ends the process. */
	private outside(): number[] {
		const { program: p, fate } = this;
		const found: number[] = [];
		for (let f = 0; f < p.count; f++) {
			const end = p.sitesEnd(f);
			for (let s = p.fn(f, Fn.sites); s < end; s++) {
				if (p.targets[s] !== OUTSIDE) continue;
				const name = p.text(p.site(s, Site.callee));
				fate[s] = endsProcess(name) ? Fate.endsProcess : neverReturns(name) ? Fate.endsPath : Fate.returns;
				if (fate[s] === Fate.endsProcess) found.push(f);
			}
		}
		return found;
	}

	/** The sites of f again, after one of its callees turned out not to come back. */
	private settle(f: number): void {
		const { program: p, fatal, never } = this;
		const last = p.sitesEnd(f);
		for (let s = p.fn(f, Fn.sites); s < last; s++) {
			const from = p.calleeStart[s] as number;
			const end = p.calleeStart[s + 1] as number;
			if (from === end || this.onStack[s] === 0 || p.targets[s] === UNRESOLVED || p.targets[s] === OUTSIDE) continue;
			let dies = true;
			let ends = true;
			for (let i = from; i < end; i++) {
				const g = p.calleeList[i] as number;
				if (fatal[g] === 0) dies = false;
				if (fatal[g] === 0 && never[g] === 0) ends = false;
			}
			if (ends) this.fate[s] = dies ? Fate.endsProcess : Fate.endsPath;
		}
	}

	/** True when no path from f's entry returns, loops for ever or leaves by a tail call, and one ends the process. */
	private onlyDies(f: number): boolean {
		const { program: p, fate, visited } = this;
		const from = p.fn(f, Fn.blocks);
		// Where something is deferred, a panic may be recovered, and f returns.
		if (from === p.blocksEnd(f) || p.has(f, Flag.damaged | Flag.noBody | Flag.deferReturn)) return false;
		const stamp = ++this.stamp;
		const stack = [from];
		visited[from] = stamp;
		let dies = false;
		for (let b = stack.pop(); b !== undefined; b = stack.pop()) {
			let ended = false;
			const end = p.blockSitesEnd(f, b);
			for (let s = p.block(b, Block.sites); s < end; s++) {
				if (fate[s] === Fate.endsProcess) {
					dies = true;
					ended = true;
					break;
				}
				// A call before the end may run for ever, as in panic(http.ListenAndServe(addr, nil)).
				if (fate[s] === Fate.endsPath || this.onStack[s] === 1) return false;
			}
			if (ended) continue;
			const exit = p.block(b, Block.exit);
			if (exit === Exit.return || exit === Exit.tail || exit === Exit.table) return false;
			for (let column: number = Block.next; column <= Block.branch; column++) {
				const next = p.block(b, column);
				if (next < 0) continue;
				// Back to the entry comes only the morestack block; any other way back is a loop.
				if (next <= b && (next !== from || p.fn(f, Fn.check) === Check.none)) return false;
				if (visited[next] === stamp) continue;
				visited[next] = stamp;
				stack.push(next);
			}
		}
		return dies;
	}
}

/** The shortest ways down the call graph to the nearest of some functions, found once for all functions. */
import { Fn } from "../model/summary.js";
import type { Bounds } from "./bounds.js";
import type { Program } from "./program.js";

const GOAL = -1;
const NO_WAY = -2;

export class Ways {
	/** By function: the site that leads on, GOAL or NO_WAY. */
	private readonly site: Int32Array;
	private readonly callee: Int32Array;

	/**
	 * @param within functions that a way may pass; goals among them only
	 */
	constructor(p: Program, bounds: Bounds, within: (f: number) => boolean, isGoal: (f: number) => boolean) {
		this.site = new Int32Array(p.count).fill(NO_WAY);
		this.callee = new Int32Array(p.count).fill(-1);
		const counts = new Int32Array(p.count + 1);
		const each = (visit: (from: number, site: number, to: number) => void): void => {
			for (let f = 0; f < p.count; f++) {
				if (!within(f)) continue;
				const end = p.sitesEnd(f);
				for (let s = p.fn(f, Fn.sites); s < end; s++) {
					if (bounds.live[s] === 0 || p.offStack(s)) continue;
					const last = p.calleeStart[s + 1] as number;
					for (let i = p.calleeStart[s] as number; i < last; i++) {
						const g = p.calleeList[i] as number;
						if (g !== f && within(g)) visit(f, s, g);
					}
				}
			}
		};
		each((_from, _site, to) => {
			(counts[to + 1] as number)++;
		});
		for (let f = 0; f < p.count; f++) (counts[f + 1] as number) += counts[f] as number;
		const next = counts.slice();
		const callers = new Int32Array((counts[p.count] as number) * 2);
		each((from, site, to) => {
			const at = (next[to] as number)++ * 2;
			callers[at] = from;
			callers[at + 1] = site;
		});
		const queue: number[] = [];
		for (let f = 0; f < p.count; f++)
			if (within(f) && isGoal(f)) {
				this.site[f] = GOAL;
				queue.push(f);
			}
		for (const g of queue)
			for (let i = counts[g] as number; i < (counts[g + 1] as number); i++) {
				const from = callers[i * 2] as number;
				if (this.site[from] !== NO_WAY) continue;
				this.site[from] = callers[i * 2 + 1] as number;
				this.callee[from] = g;
				queue.push(from);
			}
	}

	/** The nearest goal below f, f itself included, and the sites on the way; null when there is none. */
	from(f: number): { goal: number; sites: number[] } | null {
		const sites: number[] = [];
		let goal = f;
		for (let s = this.site[goal] as number; s >= 0; s = this.site[goal] as number) {
			sites.push(s);
			goal = this.callee[goal] as number;
		}
		return this.site[goal] === GOAL ? { goal, sites } : null;
	}
}

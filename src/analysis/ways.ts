/** The shortest ways down the call graph to the nearest of some functions, found once for all functions. */

import type { Bounds } from "./bounds.js";

const NO_WAY = -1;

export class Ways {
	/** By function: the goal that is nearest, or NO_WAY. */
	private readonly goals: Int32Array;
	/** By function: what the calls on the way to it add, bytes. */
	private readonly costs: Int32Array;

	/**
	 * @param within by function: 1 when a way may pass it; goals are among them only
	 * @param goalRank by function: 0 for what is no goal; a goal of rank 2 counts only where none of rank 1 is below
	 */
	constructor(bounds: Bounds, within: Uint8Array, goalRank: Uint8Array) {
		this.goals = new Int32Array(within.length).fill(NO_WAY);
		this.costs = new Int32Array(within.length);
		this.find(bounds, within, goalRank, 1);
		this.find(bounds, within, goalRank, 2);
	}

	/** The ways to the goals of a rank, of functions that have none yet. */
	private find(bounds: Bounds, within: Uint8Array, goalRank: Uint8Array, rank: number): void {
		const count = within.length;
		const { goals, costs } = this;
		const { callers } = bounds;
		const queue = new Int32Array(count);
		let length = 0;
		for (let f = 0; f < count; f++) {
			if (within[f] === 0 || goalRank[f] !== rank || goals[f] !== NO_WAY) continue;
			goals[f] = f;
			queue[length++] = f;
		}
		for (let head = 0; head < length; head++) {
			const g = queue[head] as number;
			const end = callers.start[g + 1] as number;
			for (let i = callers.start[g] as number; i < end; i++) {
				const from = callers.to[i] as number;
				if (within[from] === 0 || goals[from] !== NO_WAY) continue;
				goals[from] = goals[g] as number;
				costs[from] = (costs[g] as number) + (bounds.cost[callers.site[i] as number] as number);
				queue[length++] = from;
			}
		}
	}

	/** The nearest goal below f, f itself included, and what the calls on the way add; null when there is none. */
	from(f: number): { goal: number; cost: number } | null {
		const goal = this.goals[f] as number;
		return goal === NO_WAY ? null : { goal, cost: this.costs[f] as number };
	}
}

/** Chains of calls as stacks: depth at each function, where the stack grows and to what size. */

import type { ChainStep, Growth } from "../model/report.js";
import { Check, Fn, Site } from "../model/summary.js";
import type { Bounds } from "./bounds.js";
import type { Program } from "./program.js";
import type { TargetModel } from "./target.js";

/** A chain: functions from the entry on, and the site by which each calls the next. */
export interface Chain {
	readonly functions: readonly number[];
	/** One shorter than functions. */
	readonly sites: readonly number[];
}

const MAX_STEPS = 10_000;

/** Which of the chains below a function: the one that decides must, or the longest that is resolved. */
export type ChainKind = "must" | "worst";

/** Chains of one kind, for any number of functions. */
export class Chains {
	private readonly choice: Int32Array;
	private readonly value: Int32Array;
	/** Last chain that came by, by function. */
	private readonly seen: Int32Array;
	private chain = 0;

	constructor(
		private readonly bounds: Bounds,
		private readonly kind: ChainKind,
	) {
		this.choice = kind === "must" ? bounds.mustSite : bounds.resolvedSite;
		this.value = kind === "must" ? bounds.must : bounds.resolved;
		this.seen = new Int32Array(bounds.program.count);
	}

	/** Follows the choice of each function downwards. */
	from(f: number): Chain {
		const { seen } = this;
		const chain = ++this.chain;
		const functions = [f];
		const sites: number[] = [];
		seen[f] = chain;
		for (let g = f; functions.length < MAX_STEPS; ) {
			const s = this.choice[g] as number;
			if (s < 0) break;
			g = this.decider(s);
			if (g < 0 || seen[g] === chain) break;
			seen[g] = chain;
			functions.push(g);
			sites.push(s);
		}
		return { functions, sites };
	}

	/** The function that decides among those that may be called at site s; -1 when there is none. */
	private decider(s: number): number {
		const { calleeStart, calleeList } = this.bounds.program;
		const { value } = this;
		const sign = this.kind === "must" ? -1 : 1;
		const end = calleeStart[s + 1] as number;
		let found = -1;
		for (let i = calleeStart[s] as number; i < end; i++) {
			const g = calleeList[i] as number;
			if (found < 0 || sign * ((value[g] as number) - (value[found] as number)) > 0) found = g;
		}
		return found;
	}
}

/**
 * Runs a chain on a fresh stack: runtime/stack.go, newstack. A check fails at depth d when d + max(0, D − 128) reaches
 * size − guard. After a growth the check runs again: where the new size does not depend on the frame (up to Go 1.14) it
 * may fail again. The chain stops growing where the process would end: beyond the largest stack.
 */
export function run(
	p: Program,
	bounds: Bounds,
	target: TargetModel,
	{ functions, sites }: Chain,
	entryDepth: number,
): { steps: ChainStep[]; growth: Growth } {
	let size = target.startStack;
	let depth = entryDepth;
	let copies = 0;
	let bytesCopied = 0;
	let first: string | null = null;
	let overflow: string | null = null;
	const steps: ChainStep[] = [];
	for (let i = 0; i < functions.length; i++) {
		const f = functions[i] as number;
		const frame = p.fn(f, Fn.frame);
		let grownTo: number | null = null;
		const own = depth + p.compared(f);
		while (p.fn(f, Fn.check) !== Check.none && own >= target.limitOf(size)) {
			const next = target.grown(size, depth, p.fn(f, Fn.maxFrame));
			first ??= p.name(f);
			if (next > target.maxStack) {
				overflow ??= p.name(f);
				break;
			}
			size = next;
			copies++;
			bytesCopied += depth;
			grownTo = size;
		}
		const site = i < sites.length ? (sites[i] as number) : -1;
		steps.push({
			function: p.name(f),
			frame,
			depth,
			file: p.text(site < 0 ? p.fn(f, Fn.file) : p.site(site, Site.file)),
			line: site < 0 ? p.fn(f, Fn.line) : p.site(site, Site.line),
			grownTo,
		});
		if (site >= 0) depth += bounds.cost[site] as number;
	}
	return {
		steps,
		growth: { finalStack: size, copies, bytesCopied, first, ...(overflow === null ? {} : { overflow }) },
	};
}

/** Chains of calls as stacks: depth at each function, where the stack grows and to what size. */

import type { ChainStep, Growth } from "../model/report.js";
import { Check, Fn, Site } from "../model/summary.js";
import type { Target } from "../model/target.js";
import type { Bounds } from "./bounds.js";
import type { Program } from "./program.js";
import { STACK_SMALL } from "./summarise.js";

/** A chain: functions from the entry on, and the site by which each calls the next. */
export interface Chain {
	readonly functions: readonly number[];
	/** One shorter than functions. */
	readonly sites: readonly number[];
}

const MAX_STEPS = 10_000;

/** Follows the choice of each function (Bounds.mustSite or resolvedSite) downwards. */
export function follow(bounds: Bounds, from: number, choice: Int32Array, value: Int32Array, least: boolean): Chain {
	const p = bounds.program;
	const functions = [from];
	const sites: number[] = [];
	const seen = new Set(functions);
	for (let f = from; functions.length < MAX_STEPS; ) {
		const s = choice[f] as number;
		if (s < 0) break;
		let next = -1;
		for (const g of p.calleesAt(s))
			if (
				next < 0 ||
				(least ? (value[g] as number) < (value[next] as number) : (value[g] as number) > (value[next] as number))
			)
				next = g;
		if (next < 0 || seen.has(next)) break;
		seen.add(next);
		functions.push(next);
		sites.push(s);
		f = next;
	}
	return { functions, sites };
}

/**
 * Runs a chain on a fresh stack: runtime/stack.go, newstack. A check fails at depth d when d + max(0, D − 128) reaches
 * size − guard; the new size doubles until what is in use, the function's largest frame and the guard fit.
 */
export function run(
	p: Program,
	bounds: Bounds,
	target: Target,
	chain: Chain,
	entryDepth: number,
): { steps: ChainStep[]; growth: Growth } {
	let size = target.startStack;
	let depth = entryDepth;
	let copies = 0;
	let bytesCopied = 0;
	let first: string | null = null;
	const steps: ChainStep[] = [];
	chain.functions.forEach((f, i) => {
		const frame = p.fn(f, Fn.frame);
		let grownTo: number | null = null;
		if (p.fn(f, Fn.check) !== Check.none && depth + Math.max(0, frame - STACK_SMALL) >= size - target.guard) {
			const needed = p.fn(f, Fn.maxFrame) + target.guard;
			size *= 2;
			while (size - depth < needed) size *= 2;
			copies++;
			bytesCopied += depth;
			first ??= p.name(f);
			grownTo = size;
		}
		const site = chain.sites[i];
		const isLast = site === undefined;
		steps.push({
			function: p.name(f),
			frame,
			depth,
			file: p.text(isLast ? p.fn(f, Fn.file) : p.site(site, Site.file)),
			line: isLast ? p.fn(f, Fn.line) : p.site(site, Site.line),
			grownTo,
		});
		if (!isLast) depth += bounds.cost[site] as number;
	});
	return { steps, growth: { finalStack: size, copies, bytesCopied, first } };
}

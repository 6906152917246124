/** What keeps a bound from being finite: the calls nearest below that decide, and the cycle that recursion takes. */
import type { Culprit, Cycle } from "../model/report.js";
import { Check, Flag, Fn, Site } from "../model/summary.js";
import type { Target } from "../model/target.js";
import type { Bounds } from "./bounds.js";
import { OUTSIDE, type Program, UNRESOLVED } from "./program.js";
import { RECOVER } from "./runtime.js";
import { STACK_SMALL } from "./summarise.js";

const MAX_CULPRITS = 3;

/** The first open calls below f, nearest first. Recursion alone gives none: the cycle says it. */
export function findCulprits(p: Program, bounds: Bounds, f: number): Culprit[] {
	const found: Culprit[] = [];
	if (bounds.complete[f] === 1) return found;
	const queue = [f];
	const seen = new Set(queue);
	for (const g of queue) {
		if (bounds.open[g] === 1) addOpen(p, bounds, g, found);
		else if (p.has(g, Flag.damaged))
			found.push({
				reason: "stack-unknown",
				function: p.name(g),
				callee: null,
				file: p.text(p.fn(g, Fn.file)),
				line: p.fn(g, Fn.line),
			});
		if (found.length >= MAX_CULPRITS) return found.slice(0, MAX_CULPRITS);
		for (let s = p.fn(g, Fn.sites); s < p.sitesEnd(g); s++) {
			if (bounds.live[s] === 0 || p.offStack(s)) continue;
			for (const h of p.callees(p.targets[s] as number)) {
				if (bounds.complete[h] === 1 || seen.has(h)) continue;
				seen.add(h);
				queue.push(h);
			}
		}
	}
	return found;
}

function addOpen(p: Program, bounds: Bounds, f: number, found: Culprit[]): void {
	for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f) && found.length < MAX_CULPRITS; s++) {
		if (bounds.live[s] === 0 || p.offStack(s)) continue;
		const t = p.targets[s] as number;
		const callee = p.text(p.site(s, Site.callee));
		const recovers = callee === RECOVER;
		const lost = p.site(s, Site.depth) < 0;
		if (t !== UNRESOLVED && t !== OUTSIDE && !recovers && !lost) continue;
		found.push({
			reason: recovers ? "recover" : t === UNRESOLVED ? "unresolved" : t === OUTSIDE ? "outside" : "stack-unknown",
			function: p.name(f),
			callee: callee === "" ? null : callee,
			file: p.text(p.site(s, Site.file)),
			line: p.site(s, Site.line),
		});
	}
}

/** The nearest cycle below f, the bytes a turn of it adds, and where following it grows the stack first. */
export function findCycle(p: Program, bounds: Bounds, target: Target, f: number, entryDepth: number): Cycle | null {
	const { of, start } = bounds.graph;
	const parent = new Map<number, { from: number; site: number }>();
	const queue = [f];
	const seen = new Set(queue);
	let head = -1;
	for (const g of queue) {
		const c = of[g] as number;
		if ((start[c + 1] as number) - (start[c] as number) > 1 || callsItself(p, bounds, g)) {
			head = g;
			break;
		}
		for (const { to, site } of calls(p, bounds, g))
			if (!seen.has(to) && bounds.recursive[to] === 1) {
				seen.add(to);
				parent.set(to, { from: g, site });
				queue.push(to);
			}
	}
	if (head < 0) return null;
	const loop = shortestLoop(p, bounds, head);
	if (loop === null) return null;
	let depth = entryDepth;
	for (let g = head, up = parent.get(g); up !== undefined; up = parent.get(g)) {
		depth += bounds.cost(up.site);
		g = up.from;
	}
	const bytesPerTurn = loop.sites.reduce((n, s) => n + bounds.cost(s), 0);
	return {
		functions: loop.functions.map((g) => p.name(g)),
		bytesPerTurn,
		firstGrowthDepth: firstGrowth(p, bounds, target, loop, depth, bytesPerTurn),
	};
}

function* calls(p: Program, bounds: Bounds, f: number): Generator<{ to: number; site: number }> {
	for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++)
		if (bounds.live[s] === 1 && bounds.counts(s))
			for (const to of p.callees(p.targets[s] as number)) yield { to, site: s };
}

function callsItself(p: Program, bounds: Bounds, f: number): boolean {
	for (const { to } of calls(p, bounds, f)) if (to === f) return true;
	return false;
}

interface Loop {
	readonly functions: number[];
	readonly sites: number[];
}

/** The shortest way from `head` back to itself, within its component. */
function shortestLoop(p: Program, bounds: Bounds, head: number): Loop | null {
	const { of } = bounds.graph;
	const parent = new Map<number, { from: number; site: number }>();
	const queue = [head];
	for (const g of queue)
		for (const { to, site } of calls(p, bounds, g)) {
			if (of[to] !== of[head]) continue;
			if (to === head) {
				const functions = [g];
				const sites = [site];
				for (let h = g; h !== head; ) {
					const up = parent.get(h) as { from: number; site: number };
					functions.unshift(up.from);
					sites.unshift(up.site);
					h = up.from;
				}
				return { functions, sites };
			}
			if (parent.has(to)) continue;
			parent.set(to, { from: g, site });
			queue.push(to);
		}
	return null;
}

function firstGrowth(
	p: Program,
	bounds: Bounds,
	target: Target,
	loop: Loop,
	entry: number,
	perTurn: number,
): number | null {
	if (perTurn <= 0 || loop.functions.every((f) => p.fn(f, Fn.check) === Check.none)) return null;
	for (let depth = entry; ; )
		for (let i = 0; i < loop.functions.length; i++) {
			const f = loop.functions[i] as number;
			const own = Math.max(0, p.fn(f, Fn.frame) - STACK_SMALL);
			if (p.fn(f, Fn.check) !== Check.none && depth + own >= target.limit) return depth;
			depth += bounds.cost(loop.sites[i] as number);
		}
}

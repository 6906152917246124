/** Recursion for the lint: circles of calls through functions of the report's, each once. */
import type { WantedCircles } from "../model/facts.js";
import { Kind, Site } from "../model/summary.js";
import { type Circle, Circles } from "./circle.js";
import type { Results } from "./results.js";

/** A circle, and the function that a finding about it is to name. */
export interface CircleAt extends Circle {
	readonly at: number;
}

/**
 * Shortest circles through some functions: of several that share a function one is told.
 * @param key sorts functions: the first on a circle is the one to name
 */
export function circlesThrough(
	{ program: p, bounds }: Results,
	functions: Iterable<number>,
	{ most, ofValues }: WantedCircles,
	key: (f: number) => string,
): CircleAt[] {
	const isPart = (s: number): boolean => {
		const kind = p.site(s, Site.kind);
		return ofValues || (kind !== Kind.interface && kind !== Kind.funcval);
	};
	const circles = new Circles(p, bounds, isPart);
	const found = new Map<number, Circle>();
	for (const f of functions) {
		const circle = bounds.recursive[f] === 1 ? circles.through(f, most) : null;
		if (circle !== null) found.set(f, circle);
	}
	const keys = new Map([...found.keys()].map((f) => [f, key(f)]));
	const inOrder = [...found].sort(([a], [b]) => ((keys.get(a) as string) < (keys.get(b) as string) ? -1 : 1));
	const covered = new Set<number>();
	return inOrder.flatMap(([at, circle]) => {
		if (circle.functions.some((f) => covered.has(f))) return [];
		for (const f of circle.functions) covered.add(f);
		return [{ ...circle, at }];
	});
}

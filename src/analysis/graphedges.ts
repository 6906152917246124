/** The resolved graph, an edge for each function that a call may reach. */
import type { PossibleCalls } from "../model/possible.js";
import type { GraphEdge, Guesses } from "../model/report.js";
import { Fn, kindNames, Site } from "../model/summary.js";
import { type Program, UNRESOLVED } from "./program.js";

/**
 * Every call of a function that is wanted, with each function it is known to reach.
 * @param possible what unresolved calls may reach besides; null where nobody asks
 */
export function* edgesOf(
	p: Program,
	guesses: Guesses,
	possible: PossibleCalls | null,
	isWanted: (caller: string) => boolean = () => true,
): Generator<GraphEdge> {
	for (let f = 0; f < p.count; f++) {
		if (!isWanted(p.name(f))) continue;
		for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++) {
			const name = p.site(s, Site.callee);
			const edge = {
				caller: p.name(f),
				kind: kindNames[p.site(s, Site.kind) as 0 | 1 | 2 | 3 | 4 | 5 | 6],
				file: p.text(p.site(s, Site.file)),
				line: p.site(s, Site.line),
			};
			// A name may be linked to another function.
			const target = p.targets[s] as number;
			if (name >= 0) yield { ...edge, callee: target >= 0 ? p.name(target) : p.text(name) };
			else if (target === UNRESOLVED) yield { ...edge, callee: "?" };
			if (name >= 0) continue;
			const callees = new Set(Array.from(p.calleesAt(s), (g) => p.name(g)));
			for (const callee of callees) yield { ...edge, callee };
			if (possible === null || p.targets[s] !== UNRESOLVED) continue;
			for (const g of possible.likely(s)) {
				const callee = p.name(g);
				if (!callees.has(callee)) yield { ...edge, callee, possible: true };
				callees.add(callee);
			}
			if (guesses !== "fallback") continue;
			for (const g of possible.fallback(s)) {
				const callee = p.name(g);
				if (!callees.has(callee)) yield { ...edge, callee, possible: true, fallback: true };
				callees.add(callee);
			}
		}
	}
}

/**
 * Initialisers of packages: runtime.doInit1 (doInit up to Go 1.20) calls functions that the words of `pkg..inittask` point to
 * (cmd/compile/internal/pkginit/init.go, MakeTask; runtime/proc.go).
 */
import { type Program, UNRESOLVED } from "../analysis/program.js";
import { Fn, Kind, Link, LinkKind, Site } from "../model/summary.js";

const TASK = "..inittask";
const callers = ["runtime.doInit1", "runtime.doInit"];

/** By site of a call of initialisers: all of them, as a target. */
export function initialisers(p: Program): Map<number, number> {
	const found = new Map<number, number>();
	const sites: number[] = [];
	for (const f of callers.flatMap((name) => p.named(name)))
		for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++)
			if (p.targets[s] === UNRESOLVED && p.site(s, Site.kind) === Kind.funcval) sites.push(s);
	if (sites.length === 0) return found;
	const tasks = new Set(p.strings.containing(TASK).filter((id) => p.text(id).endsWith(TASK)));
	const functions = new Set<number>();
	const { links } = p;
	for (let l = 0; l < links.length; l += Link.stride) {
		if (links[l + Link.kind] !== LinkKind.address || !tasks.has(links[l + Link.symbol] as number)) continue;
		const target = links[l + Link.target] as number;
		const after = Math.max(0, links[l + Link.after] as number);
		if (!tasks.has(target)) for (const g of p.callees(p.lookup(target, after))) functions.add(g);
	}
	if (functions.size === 0) return found;
	const all = [...functions].sort((a, b) => a - b);
	const target = all.length === 1 ? (all[0] as number) : p.choice(all);
	for (const s of sites) found.set(s, target);
	return found;
}

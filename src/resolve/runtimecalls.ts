/**
 * Calls of the runtime's whose callees its data and names tell: initialisers of packages, which runtime.doInit1 (doInit up to
 * Go 1.20) finds in the words of `pkg..inittask` (cmd/compile/internal/pkginit/init.go, MakeTask; runtime/proc.go), and
 * runtime.reflectcall's jump to the copy of itself with a frame of the right size (runtime/asm_*.s, CALLFN).
 */
import { type Program, UNRESOLVED } from "../analysis/program.js";
import { DO_INIT, DO_INIT_1 } from "../analysis/runtime.js";
import { Fn, Kind, Link, LinkKind, Site } from "../model/summary.js";

const TASK = "..inittask";
const copies = /^runtime\.call\d+$/;

/** By site that is not resolved: what it may call, as a target. */
export function runtimeCalls(p: Program): Map<number, number> {
	const found = new Map<number, number>();
	const give = (sites: readonly number[], callees: () => readonly number[]): void => {
		const all = sites.length === 0 ? [] : [...new Set(callees())].sort((a, b) => a - b);
		if (all.length === 0) return;
		const target = all.length === 1 ? (all[0] as number) : p.choice(all);
		for (const s of sites) found.set(s, target);
	};
	give(openSites(p, [DO_INIT_1, DO_INIT], Kind.funcval), () => initialisers(p));
	give(openSites(p, ["runtime.reflectcall"], Kind.tail), () =>
		p.strings
			.containing("runtime.call")
			.filter((id) => copies.test(p.text(id)))
			.flatMap((id) => p.named(p.text(id))),
	);
	return found;
}

/** Copies of runtime.reflectcall: they call whatever reflection is asked to. */
export function isReflectCall(p: Program, f: number): boolean {
	return copies.test(p.name(f));
}

/** Sites of a kind that are not resolved, in the functions of these names. */
function openSites(p: Program, callers: readonly string[], kind: number): number[] {
	const found: number[] = [];
	for (const f of callers.flatMap((name) => p.named(name)))
		for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++)
			if (p.targets[s] === UNRESOLVED && p.site(s, Site.kind) === kind) found.push(s);
	return found;
}

function initialisers(p: Program): number[] {
	const tasks = new Set(p.strings.containing(TASK).filter((id) => p.text(id).endsWith(TASK)));
	const functions: number[] = [];
	const { links } = p;
	for (let l = 0; l < links.length; l += Link.stride) {
		if (links[l + Link.kind] !== LinkKind.address || !tasks.has(links[l + Link.symbol] as number)) continue;
		const target = links[l + Link.target] as number;
		const after = Math.max(0, links[l + Link.after] as number);
		if (!tasks.has(target)) functions.push(...p.callees(p.lookup(target, after)));
	}
	return functions;
}

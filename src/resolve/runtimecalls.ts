/**
 * Calls of the runtime's whose callees its data and names tell: initialisers of packages, which runtime.doInit1 (doInit up to
 * Go 1.20) finds in the words of `pkg..inittask` (cmd/compile/internal/pkginit/init.go, MakeTask; runtime/proc.go),
 * C's calls of exported functions, and runtime.reflectcall's jump to the copy of itself with a frame of the right size (runtime/asm_*.s, CALLFN).
 */
import { type Program, UNRESOLVED } from "../analysis/program.js";
import { callsOnlyC, DO_INIT, DO_INIT_1 } from "../analysis/runtime.js";
import { Flag, Fn, Kind, Link, LinkKind, Site, Use, UseKind } from "../model/summary.js";

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
	give(openSites(p, ["runtime.cgocallbackg1"], Kind.funcval), () => exported(p));
	give(openSites(p, ["runtime.reflectcall"], Kind.tail), () => reflectCalls(p));
	return found;
}

/** What C may call back: the stub of each function with the word //export (cmd/cgo/out.go, writeExports). */
function exported(p: Program): number[] {
	const names = p.strings.containing("_cgoexp_").map((id) => p.text(id));
	return names.filter((name) => name.startsWith("_cgoexp_")).flatMap((name) => p.named(name));
}

/**
 * The copies of runtime.reflectcall that a function of the program may need. There are copies of up to 1 GB; functions that
 * reflection makes of types that it makes, too, could take them, and what a copy calls stays open for all of them.
 */
function reflectCalls(p: Program): number[] {
	const names = p.strings.containing("runtime.call").filter((id) => copies.test(p.text(id)));
	if (names.length === 0) return [];
	let most = 0;
	for (let f = 0; f < p.count; f++) most = Math.max(most, p.fn(f, Fn.args));
	return names
		.map((id) => p.text(id))
		.filter((name) => bytesOf(name) < 2 * Math.max(most, FINALIZER))
		.flatMap((name) => p.named(name));
}

/** Copies of runtime.reflectcall: they call whatever reflection is asked to. */
export function isReflectCall(p: Program, f: number): boolean {
	return copies.test(p.name(f));
}

/** Sites of assembly that call C or vDSO code: no function of the input. */
export function callsOfC(p: Program): number[] {
	const found: number[] = [];
	for (let f = 0; f < p.count; f++)
		if (p.has(f, Flag.asm) && callsOnlyC(p.name(f))) found.push(...openSites(p, [p.name(f)], Kind.funcval));
	return found;
}

/** The bytes of arguments for which a copy of reflectcall is taken: twice as many as for the one before, 16 at least (runtime/asm_*.s, DISPATCH). */
function bytesOf(copy: string): number {
	return Number(copy.slice("runtime.call".length));
}

/** So many bytes are a finalizer's frame without its results (runtime/mfinal.go, runFinalizers: that of an empty interface). */
const FINALIZER = 16;

/** Code of functions that reflection makes: it takes frames of any size (reflect/asm_*.s). */
const anyFrame = new Set(["reflect.makeFuncStub", "reflect.methodValueCall"]);

/** Of these functions those that a copy of reflectcall may call: the arguments, with room for those in registers, tell which copy is taken. */
export function takenBy(p: Program, copy: string, functions: readonly number[]): readonly number[] {
	const most = bytesOf(copy);
	return functions.filter((g) => {
		if (anyFrame.has(p.name(g))) return true;
		const args = p.fn(g, Fn.args);
		// Results of a finalizer come on top of what it takes; nobody has many.
		return args <= most && (args > most / 2 || most <= FINALIZER || (args <= FINALIZER && most <= 4 * FINALIZER));
	});
}

/** What assembly of the runtime calls that it is handed, or finds in its tables, by function. */
export function assemblyCalls(p: Program, f: number): readonly number[] {
	const name = p.name(f);
	if (name === "runtime.systemstack" || name === "runtime.mcall") return handedTo(p, name);
	// What a thread starts with (runtime/os_linux.go, newosproc).
	if (name === "runtime.clone") return p.named("runtime.mstart");
	const found = new Set<number>();
	const tables = new Set<number>();
	for (let u = p.fn(f, Fn.uses) * Use.stride; u < p.usesEnd(f) * Use.stride; u += Use.stride)
		if (p.uses[u + Use.kind] === UseKind.address) tables.add(p.uses[u + Use.type] as number);
	const { links } = p;
	for (let l = 0; tables.size > 0 && l < links.length; l += Link.stride)
		if (tables.has(links[l + Link.symbol] as number))
			for (const g of p.callees(p.lookup(links[l + Link.target] as number, f))) found.add(g);
	return [...found].sort((a, b) => a - b);
}

/** What all calls of a function that switches stacks hand over. */
function handedTo(p: Program, name: string): readonly number[] {
	const switches = new Set(p.named(name));
	const found = new Set<number>();
	for (let f = 0; f < p.count; f++) {
		for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++)
			if (p.site(s, Site.kind) === Kind.systemstack) for (const g of p.calleesAt(s)) found.add(g);
	}
	return [...found].filter((g) => !switches.has(g)).sort((a, b) => a - b);
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
	for (const l of p.linksOf(LinkKind.address)) {
		if (!tasks.has(links[l + Link.symbol] as number)) continue;
		const target = links[l + Link.target] as number;
		const after = Math.max(0, links[l + Link.after] as number);
		if (!tasks.has(target)) functions.push(...p.callees(p.lookup(target, after)));
	}
	return functions;
}

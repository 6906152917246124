/** Goroutine entries: operands of go statements, main and init, what `--root` names, and tops of a partial listing. */
import type { RootKind } from "../model/report.js";
import { Block, Flag, Fn, Kind, Site } from "../model/summary.js";
import { namePattern, rawPackageOfName } from "../util/names.js";
import { blocksInLoop } from "./loops.js";
import { poolRoots } from "./pools.js";
import { FIRST_CHOICE, type Program } from "./program.js";
import { type FoundSite, heldSites, type Root } from "./root.js";
import { DO_INIT, DO_INIT_1, RUNTIME_MAIN } from "./runtime.js";
import { type Above, Starts } from "./starts.js";
import type { TargetModel } from "./target.js";

/** Since Go 1.22, up to 1.17, and in between: `main.f.gowrap1`, `main·dwrap·1`, `main.f.func1` with the word WRAPPER. */
const wrapperName = /(?:\.gowrap\d+|·dwrap·\d+|\.func\d+(?:\.\d+)*)$/;
const initName = /^\.init(?:\.\d+)?$/;
const generated = /^(?:type:|go:)|-fm$/;

/**
 * @param patterns names of functions to judge as entries
 * @param submits names of functions that have what they are given run by another goroutine; both with `*` for anything
 */
export function findRoots(
	p: Program,
	target: TargetModel,
	patterns: readonly string[],
	submits: readonly string[] = [],
): Root[] {
	const started = goRoots(p, target);
	const tasks = poolRoots(
		p,
		target,
		started.flatMap((root) => root.entries),
		submits,
	);
	return [
		...started,
		...tasks,
		...startRoots(p, target),
		...namedRoots(p, target, patterns),
		...topRoots(p, target, new Set(tasks.flatMap((root) => root.entries))),
	];
}

/** Depth at the first instruction of a goroutine that starts with f; its arguments lie above it up to Go 1.16. */
function startOf(p: Program, target: TargetModel, f: number): { depth: number; argumentBytes: number } {
	const argumentBytes = f < 0 ? 0 : p.fn(f, Fn.args);
	return { depth: target.entryDepthWith(argumentBytes), argumentBytes };
}

function goRoots(p: Program, target: TargetModel): Root[] {
	const sites = new Map<string, { entry: number; entries: readonly number[]; name: string; sites: FoundSite[] }>();
	for (let f = 0; f < p.count; f++) {
		if (!startsGoroutines(p, f)) continue;
		let inLoop: ReadonlySet<number> | null = null;
		for (let b = p.fn(f, Fn.blocks); b < p.blocksEnd(f); b++)
			for (let s = p.block(b, Block.sites); s < p.blockSitesEnd(f, b); s++) {
				if (p.site(s, Site.kind) !== Kind.go) continue;
				inLoop ??= blocksInLoop(p, f, (site) => p.site(site, Site.kind) === Kind.go).blocks;
				const callee = p.text(p.site(s, Site.callee));
				const target = p.targets[s] as number;
				const entries = p.callees(target);
				const entry = target <= FIRST_CHOICE ? (entries[0] as number) : target;
				// Values that may be other functions, too, are another root than the function itself.
				const key = entry >= 0 ? String(entries) : callee === "" ? `?${s}` : callee;
				const known = sites.get(key);
				const site = {
					function: p.name(f),
					file: p.text(p.site(s, Site.file)),
					line: p.site(s, Site.line),
					inLoop: inLoop.has(b),
					holder: f,
				};
				const name = callee === "" ? onlyName(p, entries) : callee;
				if (known === undefined) sites.set(key, { entry, entries, name, sites: [site] });
				else known.sites.push(site);
			}
	}
	return [...sites.values()].map(({ entry, entries, name, sites: own }) => {
		const wrapped = entry >= 0 ? wrappedBy(p, entry) : null;
		return {
			entry,
			entries,
			name: wrapped ?? name,
			wrapper: wrapped === null ? null : name,
			kind: "go",
			...startOf(p, target, entry),
			sites: heldSites(p, own),
		};
	});
}

/** Name of the function that a value is; `?` where it may be several, or nobody knows. */
function onlyName(p: Program, entries: readonly number[]): string {
	const names = new Set(entries.map((f) => p.name(f)));
	const [name = "?"] = names;
	return names.size === 1 ? name : "?";
}

function startsGoroutines(p: Program, f: number): boolean {
	const end = p.sitesEnd(f);
	for (let s = p.fn(f, Fn.sites); s < end; s++) if (p.sites[s * Site.stride + Site.kind] === Kind.go) return true;
	return false;
}

/**
 * What a compiler-made go wrapper calls: its one call at the position of the go statement itself. When the body was
 * inlined into the wrapper its calls stand at other lines, and the wrapper keeps its own name.
 */
function wrappedBy(p: Program, f: number): string | null {
	if (!p.has(f, Flag.wrapper) || !wrapperName.test(p.name(f))) return null;
	let found: string | null = null;
	for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++) {
		const callee = p.text(p.site(s, Site.callee));
		if (callee === "" || callee.startsWith("runtime.")) continue;
		if (p.site(s, Site.line) !== p.fn(f, Fn.line) || p.site(s, Site.file) !== p.fn(f, Fn.file)) continue;
		if (found !== null && found !== callee) return null;
		found = callee;
	}
	return found;
}

/** main.main and the initialisers that the runtime calls, on the main goroutine. Up to Go 1.12 one calls most others. */
function startRoots(p: Program, target: TargetModel): Root[] {
	const roots: Root[] = [];
	const starts = new Starts(p, target);
	const called = calledFunctions(p, [RUNTIME_MAIN, DO_INIT, DO_INIT_1]);
	const add = (f: number, kind: RootKind, { least, most }: Above): void => {
		const depth = target.entryDepth + least;
		const depthAtMost = target.entryDepth + most;
		roots.push({ entry: f, entries: [f], name: p.name(f), wrapper: null, kind, depth, depthAtMost, sites: [] });
	};
	for (let f = 0; f < p.count; f++) {
		if (p.has(f, Flag.noBody | Flag.abiWrapper)) continue;
		const name = p.name(f);
		if (name === "main.main") add(f, "main", starts.main);
		else if (isInit(name) && called[f] === 0) add(f, "init", starts.init(rawPackageOfName(name)));
	}
	return roots;
}

/** By function: 1 when one calls it that has none of the names `except`. */
function calledFunctions(p: Program, except: readonly string[] = []): Uint8Array {
	const called = new Uint8Array(p.count);
	const skipped = except.flatMap((name) => p.named(name));
	for (let f = 0; f < p.count; f++) {
		if (skipped.includes(f)) continue;
		const end = p.calleeStart[p.sitesEnd(f)] as number;
		for (let i = p.calleeStart[p.fn(f, Fn.sites)] as number; i < end; i++) called[p.calleeList[i] as number] = 1;
	}
	return called;
}

function namedRoots(p: Program, target: TargetModel, patterns: readonly string[]): Root[] {
	const tests = patterns.map(namePattern);
	const roots: Root[] = [];
	if (tests.length === 0) return roots;
	for (let f = 0; f < p.count; f++) {
		const name = p.name(f);
		if (!p.has(f, Flag.noBody | Flag.abiWrapper) && tests.some((test) => test(name)))
			roots.push({
				entry: f,
				entries: [f],
				name,
				wrapper: null,
				kind: "flag",
				...startOf(p, target, f),
				sites: [],
			});
	}
	return roots;
}

/** In a listing of a part of a program: functions that nothing there calls. */
function topRoots(p: Program, target: TargetModel, tasks: ReadonlySet<number>): Root[] {
	if (p.named("main.main").length > 0 && p.named(RUNTIME_MAIN).length > 0) return [];
	const called = calledFunctions(p);
	const roots: Root[] = [];
	// DUPOK symbols are there because something needs them: instances of generic functions, mostly of other packages.
	const unwanted = Flag.noBody | Flag.wrapper | Flag.abiWrapper | Flag.g0Only | Flag.topframe | Flag.dupok;
	for (let f = 0; f < p.count; f++) {
		if (called[f] === 1 || tasks.has(f) || p.has(f, unwanted)) continue;
		const name = p.name(f);
		if (name === "main.main" || isInit(name) || generated.test(name)) continue;
		roots.push({ entry: f, entries: [f], name, wrapper: null, kind: "top", ...startOf(p, target, f), sites: [] });
	}
	return roots;
}

/** `p.init` and `p.init.0`; not a method of that name, nor the `p.map.init.0` that p.init itself calls. */
function isInit(name: string): boolean {
	return name.includes(".init") && initName.test(name.slice(rawPackageOfName(name).length));
}

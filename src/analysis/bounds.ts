/**
 * The two bounds of every function's need (docs/MODEL.md): must, over the cheapest way through its control flow, and
 * may, over everything it can reach. Both bottom-up over the components of the call graph.
 */
import { Block, Check, Exit, Flag, Fn, Kind, Site } from "../model/summary.js";
import { FIRST_CHOICE, OUTSIDE, type Program, UNRESOLVED } from "./program.js";
import { CALL_OF_C, endsProcess, leavesStack, neverReturns, RECOVER } from "./runtime.js";
import { type Components, components } from "./scc.js";
import { STACK_SMALL } from "./summarise.js";

/** No stack check here or below: no depth makes it grow. */
export const NONE = -(2 ** 30);
/** No normal return at all. */
export const NEVER = 2 ** 30;

/** How a call site bears on the caller. */
export const Fate = {
	returns: 0,
	/** The callee does not come back: what follows the call is not reached from it. */
	endsPath: 1,
	/** Ends the process unless something recovers: not counted in may. */
	endsProcess: 2,
} as const;

export class Bounds {
	/** Need of the function's own check, NONE without. */
	readonly own: Int32Array;
	/** NEVER where no normal return exists. */
	readonly must: Int32Array;
	/** Site whose call decides must, -1 when it is the own check. */
	readonly mustSite: Int32Array;
	/** Longest chain of resolved calls; equal to may where complete and not recursive. */
	readonly resolved: Int32Array;
	readonly resolvedSite: Int32Array;
	/** 1 when all below is resolved and inside the input. */
	readonly complete: Uint8Array;
	readonly recursive: Uint8Array;
	/** 1 when the function itself holds a call (or code) of which nothing is known. */
	readonly open: Uint8Array;
	readonly graph: Components;
	readonly fate: Uint8Array;
	/** 1 when the site lies on some path from the entry. */
	readonly live: Uint8Array;
	/** Functions all of whose paths end the process. */
	private readonly fatal: Uint8Array;
	private readonly visited: Int32Array;
	private stamp = 0;
	private readonly leaves: Uint8Array;
	/** Functions that call recover(), wrappers that pass a panic on to them included. */
	private readonly recoverers = new Set<number>();
	/** Frame of runtime.deferreturn, 0 when it is not in the input. */
	private readonly deferFrame: number;
	private readonly recoverId: number;
	private readonly deferReturnId: number;

	constructor(
		readonly program: Program,
		readonly push: number,
	) {
		const n = program.count;
		this.own = new Int32Array(n);
		this.must = new Int32Array(n).fill(NEVER);
		this.mustSite = new Int32Array(n).fill(-1);
		this.resolved = new Int32Array(n).fill(NONE);
		this.resolvedSite = new Int32Array(n).fill(-1);
		this.complete = new Uint8Array(n).fill(1);
		this.recursive = new Uint8Array(n);
		this.open = new Uint8Array(n);
		this.fatal = new Uint8Array(n);
		this.leaves = new Uint8Array(n);
		this.fate = new Uint8Array(program.targets.length);
		this.live = new Uint8Array(program.targets.length);
		this.visited = new Int32Array(program.blocks.length / Block.stride);
		this.recoverId = program.strings.find(RECOVER);
		this.deferReturnId = program.strings.find("runtime.deferreturn");
		this.deferFrame = Math.max(0, ...program.named("runtime.deferreturn").map((f) => program.fn(f, Fn.frame)));
		const never = new Uint8Array(n);
		const callbacks = program.strings.list.some((text) => text.startsWith("_cgoexp_"));
		for (let f = 0; f < n; f++) {
			const frame = program.fn(f, Fn.frame);
			// What a damaged function says of itself is no fact.
			const unchecked = program.fn(f, Fn.check) === Check.none || program.has(f, Flag.damaged);
			this.own[f] = unchecked ? NONE : Math.max(0, frame - STACK_SMALL);
			const name = program.name(f);
			if (!name.startsWith("runtime.") && name !== "crosscall2" && name !== "time.now") continue;
			if (endsProcess(name)) this.fatal[f] = 1;
			if (neverReturns(name)) never[f] = 1;
			// C code may call exported Go functions, which then run on the goroutine's stack (runtime/cgocall.go, cgocallbackg).
			if (leavesStack(name) && !(callbacks && name === CALL_OF_C)) this.leaves[f] = 1;
		}
		this.findFatal(never);
		this.findRecoverers();
		this.graph = components(n, (f) => this.callEdges(f));
		this.findMust(never);
		this.findMay();
	}

	/** Need on every normal execution, as reported: at least what the own check asks for; 0 when nothing is checked. */
	mustOf(f: number): number {
		const must = this.must[f] as number;
		return Math.max(0, must === NEVER ? (this.own[f] as number) : must);
	}

	mayOf(f: number): number | null {
		return this.complete[f] === 1 && this.recursive[f] === 0 ? Math.max(0, this.resolved[f] as number) : null;
	}

	/** What the call at site s adds to the callee's need: the caller's depth there and the return address. */
	cost(s: number): number {
		const p = this.program;
		const kind = p.site(s, Site.kind);
		// Deferred functions are called by runtime.deferreturn, whose frame lies between.
		if (kind === Kind.defer) return p.site(s, Site.depth) + this.push + this.deferFrame + this.push;
		return p.site(s, Site.depth) + (kind === Kind.tail ? 0 : this.push);
	}

	/** Depth known and on the goroutine's own stack. */
	counts(s: number): boolean {
		return this.program.site(s, Site.depth) >= 0 && !this.program.offStack(s);
	}

	/** Functions whose every path ends the process, and sites behind which nothing follows. */
	private findFatal(never: Uint8Array): void {
		const p = this.program;
		const work: number[] = [];
		for (let f = 0; f < p.count; f++)
			for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++) {
				if (p.targets[s] !== OUTSIDE) continue;
				const name = p.text(p.site(s, Site.callee));
				this.fate[s] = endsProcess(name) ? Fate.endsProcess : neverReturns(name) ? Fate.endsPath : Fate.returns;
				if (this.fate[s] === Fate.endsProcess) work.push(f);
			}
		const { start, callers } = callersOf(p);
		const mark = (g: number): void => {
			for (let i = start[g] as number; i < (start[g + 1] as number); i++) work.push(callers[i] as number);
		};
		const settle = (f: number): void => {
			for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++) {
				const from = p.calleeStart[s] as number;
				const end = p.calleeStart[s + 1] as number;
				if (from === end || p.offStack(s)) continue;
				let fatal = true;
				let ends = true;
				for (let i = from; i < end; i++) {
					const g = p.calleeList[i] as number;
					if (this.fatal[g] === 0) fatal = false;
					if (this.fatal[g] === 0 && never[g] === 0) ends = false;
				}
				if (ends) this.fate[s] = fatal ? Fate.endsProcess : Fate.endsPath;
			}
		};
		for (let f = 0; f < p.count; f++) if (this.fatal[f] === 1 || never[f] === 1) mark(f);
		for (let f = work.pop(); f !== undefined; f = work.pop()) {
			settle(f);
			if (this.fatal[f] === 0 && this.onlyDies(f)) {
				this.fatal[f] = 1;
				mark(f);
			}
		}
		// Sites of calls that are named at the start and have one meaning.
		for (let f = 0; f < p.count; f++) settle(f);
	}

	/** True when no path from f's entry returns, loops for ever or leaves by a tail call, and one ends the process. */
	private onlyDies(f: number): boolean {
		const p = this.program;
		const from = p.fn(f, Fn.blocks);
		// Where something is deferred, a panic may be recovered, and f returns.
		if (from === p.blocksEnd(f) || p.has(f, Flag.damaged | Flag.noBody | Flag.deferReturn)) return false;
		const stamp = ++this.stamp;
		const stack = [from];
		this.visited[from] = stamp;
		let dies = false;
		while (stack.length > 0) {
			const b = stack.pop() as number;
			let ended = false;
			const end = p.blockSitesEnd(f, b);
			for (let s = p.block(b, Block.sites); s < end; s++) {
				if (this.fate[s] === Fate.endsProcess) {
					dies = true;
					ended = true;
					break;
				}
				// A call before the end may run for ever, as in panic(http.ListenAndServe(addr, nil)).
				if (this.fate[s] === Fate.endsPath || !p.offStack(s)) return false;
			}
			if (ended) continue;
			const exit = p.block(b, Block.exit);
			if (exit === Exit.return || exit === Exit.tail || exit === Exit.table) return false;
			for (const next of [p.block(b, Block.next), p.block(b, Block.branch)]) {
				if (next < 0) continue;
				// Back to the entry comes only the morestack block; any other way back is a loop.
				if (next <= b && (next !== from || p.fn(f, Fn.check) === Check.none)) return false;
				if (this.visited[next] === stamp) continue;
				this.visited[next] = stamp;
				stack.push(next);
			}
		}
		return dies;
	}

	private findRecoverers(): void {
		const p = this.program;
		const calls = (f: number, wanted: (s: number) => boolean): boolean => {
			for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++) if (wanted(s)) return true;
			return false;
		};
		for (let f = 0; f < p.count; f++)
			if (this.recoverId >= 0 && calls(f, (s) => p.site(s, Site.callee) === this.recoverId)) this.recoverers.add(f);
		for (let grown = true; grown; ) {
			grown = false;
			for (let f = 0; f < p.count; f++) {
				if (this.recoverers.has(f) || !p.has(f, Flag.wrapper)) continue;
				if (!calls(f, (s) => this.leadsToRecover(s))) continue;
				this.recoverers.add(f);
				grown = true;
			}
		}
	}

	/** True when what is called at site s may recover, if it was deferred. */
	private leadsToRecover(s: number): boolean {
		const p = this.program;
		const t = p.targets[s] as number;
		if (t === UNRESOLVED) return true;
		if (t === OUTSIDE) return !p.text(p.site(s, Site.callee)).startsWith("runtime.");
		return p.callees(t).some((g) => this.recoverers.has(g));
	}

	/** True when a function that f defers may recover: then any instruction of f may go on at its deferreturn. */
	mayRecover(f: number): boolean {
		const p = this.program;
		if (!p.has(f, Flag.deferReturn)) return false;
		if (p.has(f, Flag.hiddenDefer)) return true;
		for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++) if (this.leadsToRecover(s)) return true;
		const end = f + 1 < p.count ? p.fn(f + 1, Fn.refs) : p.refs.length;
		for (let r = p.fn(f, Fn.refs); r < end; r++) {
			const t = p.lookup(p.refs[r] as number, f);
			if (t !== OUTSIDE && p.callees(t).some((g) => this.recoverers.has(g))) return true;
		}
		return false;
	}

	private callEdges(f: number): number[] {
		const p = this.program;
		const to: number[] = [];
		if (this.leaves[f] === 1) return to;
		for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++) {
			if (p.offStack(s) || this.fate[s] === Fate.endsProcess) continue;
			const end = p.calleeStart[s + 1] as number;
			for (let i = p.calleeStart[s] as number; i < end; i++) to.push(p.calleeList[i] as number);
		}
		return to;
	}

	private findMust(never: Uint8Array): void {
		const { order, start, count } = this.graph;
		for (let c = 0; c < count; c++) {
			const from = start[c] as number;
			const end = start[c + 1] as number;
			// From above: the first pass counts executions without recursion, each further one lets in a deeper level.
			for (let changed = true; changed; ) {
				changed = false;
				for (let k = from; k < end; k++) {
					const f = order[k] as number;
					if (never[f] === 1) continue;
					// Another stack takes over and comes back by gogo: no instruction of mcall returns, and yet it does.
					if (this.leaves[f] === 1) {
						this.must[f] = this.own[f] as number;
						continue;
					}
					const before = this.must[f] as number;
					const now = this.cheapest(f);
					if (now < before) {
						this.must[f] = now;
						changed = end - from > 1;
					}
				}
			}
		}
	}

	/** Weight of a call on a normal path: NONE, a need, or NEVER. */
	private weight(s: number): number {
		// A deferred function runs only if its defer statement was reached.
		if (!this.counts(s) || this.program.site(s, Site.kind) === Kind.defer) return NONE;
		if (this.fate[s] !== Fate.returns) return NEVER;
		const t = this.program.targets[s] as number;
		if (t === UNRESOLVED || t === OUTSIDE) return NONE;
		let least = NEVER;
		if (t >= 0) least = this.must[t] as number;
		else
			for (const g of this.program.choices[FIRST_CHOICE - t] as readonly number[])
				least = Math.min(least, this.must[g] as number);
		return least === NONE || least === NEVER ? least : this.cost(s) + least;
	}

	private readonly heap: { block: number; key: number; site: number }[] = [];

	/** The smallest, over paths from entry to a return, of the largest weight on the path; with the own check. */
	private cheapest(f: number): number {
		const p = this.program;
		const own = this.own[f] as number;
		const from = p.fn(f, Fn.blocks);
		if (from === p.blocksEnd(f) || p.has(f, Flag.damaged)) return own;
		const stamp = ++this.stamp;
		const { heap } = this;
		heap.length = 0;
		this.enter(f, from, NONE, -1, stamp);
		if (this.mayRecover(f))
			for (let b = from; b < p.blocksEnd(f); b++)
				for (let s = p.block(b, Block.sites); s < p.blockSitesEnd(f, b); s++)
					if (p.site(s, Site.callee) === this.deferReturnId) this.enter(f, b, NONE, -1, stamp, s);
		while (heap.length > 0) {
			// Few blocks wait at a time: the smallest is found by looking.
			let least = 0;
			for (let i = 1; i < heap.length; i++)
				if ((heap[i] as { key: number }).key < (heap[least] as { key: number }).key) least = i;
			const { block: b, key, site } = heap[least] as { block: number; key: number; site: number };
			heap[least] = heap[heap.length - 1] as { block: number; key: number; site: number };
			heap.pop();
			const exit = p.block(b, Block.exit);
			if (exit === Exit.return || exit === Exit.tail) {
				this.mustSite[f] = key > own ? site : -1;
				return Math.max(own, key);
			}
			if (exit === Exit.table) {
				const targets = p.tableTargets.get(b);
				if (targets !== undefined) for (const t of targets) this.enter(f, t, key, site, stamp);
				else for (let t = from; t < p.blocksEnd(f); t++) this.enter(f, t, key, site, stamp);
			}
			const next = p.block(b, Block.next);
			if (next >= 0) this.enter(f, next, key, site, stamp);
			const branch = p.block(b, Block.branch);
			if (branch >= 0) this.enter(f, branch, key, site, stamp);
		}
		return NEVER;
	}

	/** Enters block b, at its first site or at `from`: what stands before a deferreturn was not run by a recovered panic. */
	private enter(f: number, b: number, key: number, site: number, stamp: number, from?: number): void {
		if (this.visited[b] === stamp) return;
		this.visited[b] = stamp;
		const p = this.program;
		let largest = key;
		let by = site;
		const end = p.blockSitesEnd(f, b);
		for (let s = from ?? p.block(b, Block.sites); s < end; s++) {
			const w = this.weight(s);
			if (w === NEVER) return;
			if (w > largest) {
				largest = w;
				by = s;
			}
		}
		this.heap.push({ block: b, key: largest, site: by });
	}

	private findMay(): void {
		const { of, order, start, count } = this.graph;
		const done = new Uint8Array(this.program.count);
		for (let f = 0; f < this.program.count; f++) this.markLive(f);
		for (let c = 0; c < count; c++) {
			const from = start[c] as number;
			const end = start[c + 1] as number;
			let complete = 1;
			let recursive = 0;
			for (let k = from; k < end; k++) {
				const f = order[k] as number;
				const parts = this.deepest(f, of, done, end - from > 1);
				if (!parts.complete) complete = 0;
				if (parts.recursive) recursive = 1;
				done[f] = 1;
			}
			for (let k = from; k < end; k++) {
				const f = order[k] as number;
				this.complete[f] = complete;
				this.recursive[f] = recursive;
			}
		}
	}

	private readonly parts = { complete: true, recursive: false };

	/** Longest resolved need of f, from what is done; calls within the component that are not done yet are left out. */
	private deepest(
		f: number,
		of: Int32Array,
		done: Uint8Array,
		inCycle: boolean,
	): { complete: boolean; recursive: boolean } {
		const p = this.program;
		const parts = this.parts;
		parts.complete = true;
		parts.recursive = false;
		let largest = this.own[f] as number;
		let by = -1;
		if (p.has(f, Flag.damaged)) parts.complete = false;
		// The function that recovers runs below the panic, as deep as that may be.
		if (this.mayRecover(f)) {
			parts.complete = false;
			this.open[f] = 1;
		}
		const end = p.sitesEnd(f);
		const leaves = this.leaves[f] === 1;
		for (let s = p.fn(f, Fn.sites); s < end; s++) {
			if (this.live[s] === 0 || p.offStack(s) || leaves) continue;
			const t = p.targets[s] as number;
			const depth = p.site(s, Site.depth);
			// What runtime.deferreturn calls is told at its callers, by the functions they defer.
			if (t === UNRESOLVED && p.fn(f, Fn.name) === this.deferReturnId) continue;
			if (t === UNRESOLVED || t === OUTSIDE || p.site(s, Site.callee) === this.recoverId) {
				parts.complete = false;
				this.open[f] = 1;
				if (t === UNRESOLVED || t === OUTSIDE) continue;
			}
			if (depth < 0) {
				parts.complete = false;
				this.open[f] = 1;
			}
			const last = p.calleeStart[s + 1] as number;
			for (let i = p.calleeStart[s] as number; i < last; i++) {
				const g = p.calleeList[i] as number;
				if (of[g] === of[f]) {
					if (inCycle || this.cost(s) > 0) parts.recursive = true;
				} else {
					if (this.complete[g] === 0) parts.complete = false;
					if (this.recursive[g] === 1) parts.recursive = true;
				}
				const below = this.resolved[g] as number;
				if (done[g] === 0 || below === NONE || depth < 0) continue;
				const need = this.cost(s) + below;
				if (need > largest) {
					largest = need;
					by = s;
				}
			}
		}
		this.resolved[f] = largest;
		this.resolvedSite[f] = by;
		return parts;
	}

	/** Marks the sites that control can reach from the entry, behind no call that does not come back. */
	private markLive(f: number): void {
		const p = this.program;
		const from = p.fn(f, Fn.blocks);
		const last = p.blocksEnd(f);
		if (from === last) return;
		const stamp = ++this.stamp;
		const stack = [from];
		this.visited[from] = stamp;
		const visit = (next: number): void => {
			if (next < 0 || this.visited[next] === stamp) return;
			this.visited[next] = stamp;
			stack.push(next);
		};
		const pass = (b: number, first: number): void => {
			const end = p.blockSitesEnd(f, b);
			for (let s = first; s < end; s++) {
				if (this.fate[s] !== Fate.endsProcess) this.live[s] = 1;
				if (this.fate[s] !== Fate.returns) return;
			}
			visit(p.block(b, Block.next));
			visit(p.block(b, Block.branch));
			if (p.block(b, Block.exit) !== Exit.table) return;
			const targets = p.tableTargets.get(b);
			if (targets !== undefined) for (const t of targets) visit(t);
			else for (let t = from; t < last; t++) visit(t);
		};
		// A recovered panic goes on at a deferreturn, whatever stands before it in its block.
		if (this.mayRecover(f))
			for (let b = from; b < last; b++)
				for (let s = p.block(b, Block.sites); s < p.blockSitesEnd(f, b); s++)
					if (p.site(s, Site.callee) === this.deferReturnId) pass(b, s);
		for (let b = stack.pop(); b !== undefined; b = stack.pop()) pass(b, p.block(b, Block.sites));
	}
}

/** Functions that hold a call of g, once a call: callers[start[g] .. start[g + 1]). */
function callersOf(p: Program): { start: Int32Array; callers: Int32Array } {
	const start = new Int32Array(p.count + 1);
	for (const g of p.calleeList) (start[g + 1] as number)++;
	for (let g = 0; g < p.count; g++) (start[g + 1] as number) += start[g] as number;
	const next = start.slice();
	const callers = new Int32Array(p.calleeList.length);
	for (let f = 0; f < p.count; f++) {
		const end = p.calleeStart[p.sitesEnd(f)] as number;
		for (let i = p.calleeStart[p.fn(f, Fn.sites)] as number; i < end; i++)
			callers[(next[p.calleeList[i] as number] as number)++] = f;
	}
	return { start, callers };
}

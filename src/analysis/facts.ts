/** What rules ask about a program beyond its report (model/facts.ts): worked out when asked for. */
import type { Facts, Place, Recursion, Reservation, WantedCircles } from "../model/facts.js";
import type { Local } from "../model/report.js";
import { Flag, Fn, Kind, Site } from "../model/summary.js";
import { blocksInLoop } from "./loops.js";
import { circlesThrough } from "./recursions.js";
import type { Results } from "./results.js";
import type { Root } from "./root.js";
import { RUNTIME_MAIN } from "./runtime.js";

/**
 * What a defer statement calls whose record is on the heap (runtime/panic.go). Since Go 1.13 the compiler keeps the record in the frame
 * (deferprocStack) for every defer that is not in a loop (cmd/compile/internal/escape); before, all come here.
 */
const deferCalls = ["runtime.deferproc", "runtime.deferprocat"];

/** A helper that reserves stack has a frame of at least so many bytes. */
const LEAST_RESERVATION = 1024;

export class ProgramFacts implements Facts {
	private hot: Uint8Array | null = null;
	/** Name ids of `deferCalls`. */
	private deferIds: ReadonlySet<number> | null = null;

	/**
	 * @param functions number in the program of each function of the report, in its order
	 * @param roots likewise of the roots
	 */
	constructor(
		private readonly results: Results,
		private readonly functions: readonly number[],
		private readonly roots: readonly Root[],
		/** All roots of the program, reported or not. */
		private readonly allRoots: readonly Root[],
	) {}

	argumentBytes(fn: number): number {
		return this.results.program.fn(this.functions[fn] as number, Fn.args);
	}

	locals(fn: number): readonly Local[] {
		return this.results.locals(this.functions[fn] as number) ?? [];
	}

	defersInLoop(fn: number): readonly Place[] {
		const { program: p } = this.results;
		const f = this.functions[fn] as number;
		if (!p.has(f, Flag.deferReturn)) return [];
		this.deferIds ??= new Set(deferCalls.map((name) => p.strings.find(name)).filter((id) => id >= 0));
		const ids = this.deferIds;
		const isDefer = (s: number): boolean => ids.has(p.site(s, Site.callee));
		const places = new Map<string, Place>();
		for (const s of blocksInLoop(p, f, isDefer).sites) {
			const place = { file: p.text(p.site(s, Site.file)), line: p.site(s, Site.line) };
			places.set(`${place.file}:${place.line}`, place);
		}
		return [...places.values()];
	}

	isBelowLoop(root: number, site: number): boolean {
		this.hot ??= this.findHot();
		return this.roots[root]?.sites[site]?.holders.some((f) => this.hot?.[f] === 1) ?? false;
	}

	/** Functions below goroutines that are started in a loop, or by such a function. */
	private findHot(): Uint8Array {
		const { program } = this.results;
		const hot = new Uint8Array(program.count);
		const started = this.allRoots.filter((root) => root.kind === "go" && root.entry >= 0);
		for (let waiting = started; ; ) {
			const now = waiting.filter(({ sites }) =>
				sites.some((site) => site.inLoop || site.holders.some((f) => hot[f] === 1)),
			);
			if (now.length === 0) return hot;
			waiting = waiting.filter((root) => !now.includes(root));
			for (const { entries } of now) for (const entry of entries) this.mark(entry, hot);
		}
	}

	/** Marks f and all that it calls; gives the functions that were not marked before. */
	private mark(f: number, marks: Uint8Array): number[] {
		const { calls } = this.results.bounds;
		if (marks[f] === 1) return [];
		marks[f] = 1;
		const work = [f];
		for (const g of work) {
			const end = calls.start[g + 1] as number;
			for (let i = calls.start[g] as number; i < end; i++) {
				const h = calls.to[i] as number;
				if (marks[h] === 1) continue;
				marks[h] = 1;
				work.push(h);
			}
		}
		return work;
	}

	recursions(wanted: WantedCircles): readonly Recursion[] {
		const { program: p, bounds } = this.results;
		const { names, below } = this.entriesAbove();
		const key = (f: number): string =>
			`${p.text(p.fn(f, Fn.file))}\n${String(p.fn(f, Fn.line)).padStart(9, "0")}\n${p.name(f)}`;
		const numbers = new Map<number, number>();
		for (let at = 0; at < this.functions.length; at++) {
			const f = this.functions[at] as number;
			if (bounds.recursive[f] === 1 && (below[f] as number) >= 0 && !p.has(f, Flag.wrapper)) numbers.set(f, at);
		}
		return circlesThrough(this.results, numbers.keys(), wanted, key).map(({ at: f, names: functions, perTurn }) => ({
			functions,
			bytesPerTurn: perTurn,
			below: names[below[f] as number] as string,
			at: numbers.get(f) as number,
		}));
	}

	/** Names of goroutine entries in order; by function the first of those below which it lies, -1 for none. */
	private entriesAbove(): { readonly names: readonly string[]; readonly below: Int32Array } {
		const { count } = this.results.program;
		const marks = new Uint8Array(count);
		const below = new Int32Array(count).fill(-1);
		const roots = this.roots
			.filter((root) => root.kind === "go" || root.kind === "pool" || root.kind === "flag")
			.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
		for (let i = 0; i < roots.length; i++)
			for (const entry of roots[i]?.entries ?? []) for (const f of this.mark(entry, marks)) below[f] = i;
		return { names: roots.map(({ name }) => name), below };
	}

	/** A function of the shape of a reservation: nothing in, nothing out, no call, a large frame. */
	private isReservation(f: number): boolean {
		const { program: p } = this.results;
		return (
			p.fn(f, Fn.frame) >= LEAST_RESERVATION &&
			p.fn(f, Fn.args) === 0 &&
			p.fn(f, Fn.morestack) >= 0 &&
			p.sitesEnd(f) === p.fn(f, Fn.sites) &&
			!p.has(f, Flag.wrapper | Flag.abi0 | Flag.needctxt | Flag.damaged)
		);
	}

	reservations(root: number): readonly Reservation[] {
		const { program: p, bounds } = this.results;
		const entry = this.roots[root]?.entry ?? -1;
		if (entry < 0) return [];
		// Behind the compiler's wrapper stands the function that the source names.
		let f = entry;
		let above = 0;
		if (p.has(f, Flag.wrapper)) {
			const name = this.roots[root]?.name ?? "";
			for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++) {
				const callee = p.targets[s] as number;
				if (callee < 0 || p.name(callee) !== name || bounds.counted[s] === 0) continue;
				above = bounds.cost[s] as number;
				f = callee;
				break;
			}
		}
		const found: Reservation[] = [];
		for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++) {
			const helper = p.targets[s] as number;
			if (helper < 0 || p.site(s, Site.kind) !== Kind.static || bounds.counted[s] === 0) continue;
			if (!this.isReservation(helper)) continue;
			const rest = this.without(f, helper);
			found.push({
				helper: p.name(helper),
				frame: p.fn(helper, Fn.frame),
				place: { file: p.text(p.site(s, Site.file)), line: p.site(s, Site.line) },
				otherwise: above + rest.need,
				complete: rest.complete,
				asks: above + (bounds.cost[s] as number) + p.compared(helper),
			});
		}
		return found;
	}

	/** Need of f when it does not call `helper`. */
	private without(f: number, helper: number): { need: number; complete: boolean } {
		const { program: p, bounds } = this.results;
		let need = p.compared(f);
		let complete = bounds.open[f] === 0;
		for (let i = bounds.calls.start[f] as number; i < (bounds.calls.start[f + 1] as number); i++) {
			const g = bounds.calls.to[i] as number;
			if (g === helper) continue;
			const s = bounds.calls.site[i] as number;
			if (bounds.counted[s] === 0 || bounds.complete[g] === 0 || bounds.recursive[g] === 1) complete = false;
			if (bounds.counted[s] === 1) need = Math.max(need, (bounds.cost[s] as number) + (bounds.resolved[g] as number));
		}
		return { need: Math.max(0, need), complete };
	}

	unusedReservations(): readonly number[] {
		const { program: p } = this.results;
		const isUsed = new Uint8Array(p.count);
		for (let i = 0; i < p.calleeList.length; i++) isUsed[p.calleeList[i] as number] = 1;
		// In a part of a program the caller may be elsewhere, but nobody calls package main.
		const isWhole = p.named(RUNTIME_MAIN).length > 0;
		const roots = new Set(this.allRoots.flatMap(({ kind, entries }) => (kind === "top" ? [] : entries)));
		const unused: number[] = [];
		for (let at = 0; at < this.functions.length; at++) {
			const f = this.functions[at] as number;
			if (isUsed[f] === 1 || roots.has(f) || !this.isReservation(f) || p.refs.includes(p.fn(f, Fn.name))) continue;
			if (isWhole || p.name(f).startsWith("main.")) unused.push(at);
		}
		return unused;
	}
}

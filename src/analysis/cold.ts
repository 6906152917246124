/**
 * Goroutine entries that are few, as far as the code shows it: a grown stack costs them next to nothing. A hint for ranking, no
 * promise: what is called by name alone is seen, not what values lead to.
 */
import type { Cold } from "../model/report.js";
import { Flag, Fn, Kind, Site } from "../model/summary.js";
import { type Waiting, waitingCalls } from "../util/waiting.js";
import { blocksInLoop } from "./loops.js";
import type { Program } from "./program.js";
import type { Root } from "./root.js";

/** What a goroutine that is there for events waits for, in a loop. */
const events: ReadonlySet<Waiting> = new Set(["receive", "select", "sleep", "signal"]);
const waiting = [...waitingCalls].flatMap(([name, what]) => (events.has(what) ? [name] : []));
/** Calls of these say nothing of what a function is for. */
const helper = /^(?:runtime|sync|internal\/sync|sync\/atomic)\./;

export class ColdEntries {
	private readonly waits: ReadonlySet<number>;
	/** Of each function: what refers to it, made when first asked for. */
	private references: References | null = null;
	private readonly once = new Map<number, boolean>();

	constructor(
		private readonly program: Program,
		/** All roots of the program. */
		private readonly roots: readonly Root[],
	) {
		this.waits = new Set(waiting.map((name) => program.strings.find(name)).filter((id) => id >= 0));
	}

	/** Why goroutines of this entry are few; null where nothing says so. */
	of(root: Root): Cold | null {
		if ((root.kind !== "go" && root.kind !== "pool") || root.entry < 0 || root.sites.some((site) => site.inLoop))
			return null;
		if (this.waitsInLoop(root)) return "waits";
		const [site] = root.sites;
		if (root.sites.length !== 1 || site?.holders.length !== 1) return null;
		return this.runsOnce(site.holders[0] as number) ? "once" : null;
	}

	/** True when each entry, or the one function that it is there to call, waits for events in a loop. */
	private waitsInLoop({ entries }: Root): boolean {
		return entries.every((entry) => this.loopWaits(entry));
	}

	private loopWaits(entry: number): boolean {
		const { program: p } = this;
		const isWait = (s: number): boolean => this.waits.has(p.site(s, Site.callee));
		for (let f = entry, calls = 0; f >= 0 && calls < 3; f = this.onlyCallee(f), calls++)
			if (blocksInLoop(p, f, isWait).blocks.size > 0) return true;
		return false;
	}

	/** The one function that f calls, helpers left aside; -1 where there are others. */
	private onlyCallee(f: number): number {
		const { program: p } = this;
		let found = -1;
		for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++) {
			const kind = p.site(s, Site.kind);
			if (kind === Kind.defer || helper.test(p.text(p.site(s, Site.callee)))) continue;
			const callee = p.targets[s] as number;
			if (callee < 0 || (found >= 0 && found !== callee) || (kind !== Kind.static && kind !== Kind.tail)) return -1;
			found = callee;
		}
		return found;
	}

	/** True for main.main, initialisers, and what only such a function calls or starts, once. */
	private runsOnce(f: number): boolean {
		const known = this.once.get(f);
		if (known !== undefined) return known;
		// Recursion is no way to run once.
		this.once.set(f, false);
		const answer = this.findOnce(f);
		this.once.set(f, answer);
		return answer;
	}

	private findOnce(f: number): boolean {
		const { program: p } = this;
		this.references ??= new References(p, this.roots);
		const { calls, site, holder, addresses } = this.references;
		if (this.references.isStart[f] === 1) return true;
		if (calls[f] !== 1 || p.has(f, Flag.dupok)) return false;
		const s = site[f] as number;
		const above = holder[f] as number;
		// A go statement and a deferred call take the address of what they run.
		const own = p.site(s, Site.kind) === Kind.go || p.site(s, Site.kind) === Kind.defer ? 1 : 0;
		if ((addresses[f] as number) > own) return false;
		return blocksInLoop(p, above, (one) => one === s).sites.length === 0 && this.runsOnce(above);
	}
}

/** Columns by function: how often it is called and by whom last, and in how many functions its address is taken. */
class References {
	readonly calls: Int32Array;
	readonly site: Int32Array;
	readonly holder: Int32Array;
	readonly addresses: Int32Array;
	/** 1 for main.main and initialisers. */
	readonly isStart: Uint8Array;

	constructor(p: Program, roots: readonly Root[]) {
		this.calls = new Int32Array(p.count);
		this.site = new Int32Array(p.count);
		this.holder = new Int32Array(p.count);
		this.addresses = new Int32Array(p.count);
		this.isStart = new Uint8Array(p.count);
		for (const { kind, entry } of roots)
			if (entry >= 0 && (kind === "main" || kind === "init")) this.isStart[entry] = 1;
		for (let f = 0; f < p.count; f++) {
			for (let s = p.fn(f, Fn.sites), end = p.sitesEnd(f); s < end; s++)
				for (let i = p.calleeStart[s] as number; i < (p.calleeStart[s + 1] as number); i++) {
					const g = p.calleeList[i] as number;
					(this.calls[g] as number)++;
					this.site[g] = s;
					this.holder[g] = f;
				}
			const end = f + 1 < p.count ? p.fn(f + 1, Fn.refs) : p.refs.length;
			for (let r = p.fn(f, Fn.refs); r < end; r++)
				for (const g of p.callees(p.lookup(p.refs[r] as number, f))) (this.addresses[g] as number)++;
		}
	}
}

/** The shortest circle of calls through a function. */
import { IntList } from "../util/bytes.js";
import type { Bounds } from "./bounds.js";
import { callersOf, type Edges } from "./edges.js";
import type { Program } from "./program.js";

export interface Circle {
	/** In call order, the first not repeated; sites[i] is the call in functions[i]. */
	readonly functions: readonly number[];
	readonly sites: readonly number[];
	readonly names: readonly string[];
	/** What a turn adds, bytes. */
	readonly perTurn: number;
}

/** Answers for any number of functions. */
export class Circles {
	/** Last search that came by, the function it came from and the site, by function; and the last one for which it calls the head. */
	private readonly seen: Int32Array;
	private readonly calls: Int32Array;
	private readonly parent: Int32Array;
	private readonly site: Int32Array;
	private readonly queue: Int32Array;
	private search = 0;
	/** See `within`; and the other way round. */
	private inside: Edges | null = null;
	private callers: Edges | null = null;

	/** @param isPart whether a circle may be made of the call at a site */
	constructor(
		private readonly program: Program,
		private readonly bounds: Bounds,
		private readonly isPart: (site: number) => boolean = () => true,
	) {
		this.seen = new Int32Array(program.count);
		this.calls = new Int32Array(program.count);
		this.parent = new Int32Array(program.count);
		this.site = new Int32Array(program.count);
		this.queue = new Int32Array(program.count);
	}

	/**
	 * The shortest way from `head` back to itself; null without one.
	 * @param most functions of a circle; longer ones are not looked for
	 */
	through(head: number, most = Number.POSITIVE_INFINITY): Circle | null {
		const { parent, site, seen, queue } = this;
		this.inside ??= this.within();
		const { start, site: sites, to: callees } = this.inside;
		const search = ++this.search;
		this.callers ??= callersOf(this.inside);
		for (let i = this.callers.start[head] as number; i < (this.callers.start[head + 1] as number); i++)
			this.calls[this.callers.to[i] as number] = search;
		if (this.calls[head] === search) return this.closed(head, head);
		let length = 1;
		queue[0] = head;
		/** Functions on the way to the one at hand, and where those of that number end in the queue. */
		let functions = 1;
		let last = 1;
		for (let at = 0; at < length; at++) {
			if (at === last) {
				last = length;
				functions++;
			}
			const g = queue[at] as number;
			if (functions >= most) break;
			const end = start[g + 1] as number;
			for (let i = start[g] as number; i < end; i++) {
				const to = callees[i] as number;
				if (seen[to] === search) continue;
				seen[to] = search;
				parent[to] = g;
				site[to] = sites[i] as number;
				// The first that is found is the first whose turn would come.
				if (this.calls[to] === search) return this.closed(head, to);
				queue[length++] = to;
			}
		}
		return null;
	}

	/** Calls that circles are made of: of several of one callee the first, as all searches come by all of them. */
	private within(): Edges {
		const { bounds, queue: last } = this;
		const { calls } = bounds;
		const { of } = bounds.graph;
		const start = new Int32Array(calls.start.length);
		const site = new IntList();
		const to = new IntList();
		last.fill(-1);
		for (let f = 0; f + 1 < start.length; f++) {
			start[f] = to.length;
			const end = calls.start[f + 1] as number;
			for (let i = calls.start[f] as number; i < end; i++) {
				const g = calls.to[i] as number;
				if (of[g] !== of[f] || last[g] === f || !this.counts(calls.site[i] as number)) continue;
				last[g] = f;
				site.push(calls.site[i] as number);
				to.push(g);
			}
		}
		start[start.length - 1] = to.length;
		return { start, site: site.trimmed(), to: to.trimmed() };
	}

	private counts(s: number): boolean {
		return this.bounds.counted[s] === 1 && this.isPart(s);
	}

	/** The circle whose last call is that of `head` in g. */
	private closed(head: number, g: number): Circle | null {
		const { start, site, to } = this.inside ?? this.within();
		const end = start[g + 1] as number;
		for (let i = start[g] as number; i < end; i++) if (to[i] === head) return this.back(head, g, site[i] as number);
		return null;
	}

	/** The circle whose last call is that at site s of g. */
	private back(head: number, g: number, s: number): Circle {
		const functions = [g];
		const sites = [s];
		for (let h = g; h !== head; h = this.parent[h] as number) {
			functions.unshift(this.parent[h] as number);
			sites.unshift(this.site[h] as number);
		}
		const perTurn = sites.reduce((n, one) => n + (this.bounds.cost[one] as number), 0);
		return { functions, sites, names: functions.map((f) => this.program.name(f)), perTurn };
	}
}

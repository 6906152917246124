/**
 * Pools by shape: a goroutine that calls functions it was given is a worker, one that does so in a loop keeps its stack from
 * task to task. A function that starts such a goroutine, or sends to one, submits what it is given itself.
 */
import { Block, Fn, Kind, Site } from "../model/summary.js";
import { rawPackageOfName } from "../util/names.js";
import type { Workers } from "./knownpools.js";
import { sitesInLoop } from "./loops.js";
import type { Program } from "./program.js";
import type { TargetModel } from "./target.js";

/** Calls below a goroutine's entry in which its task is looked for; below a function that submits, in which its go statement is. */
const workerLevels = 3;
const submitLevels = 2;
/** Functions that are looked at below one. */
const most = 100;

const receives = ["runtime.chanrecv1", "runtime.chanrecv2", "runtime.selectgo"];
const sends = ["runtime.chansend1", "runtime.selectnbsend"];

/** A goroutine that runs tasks. */
export interface Worker {
	/** Its function; -1: the task itself is started. */
	readonly entry: number;
	readonly workers: Workers;
	/** Depth of a task's first instruction, at least. */
	readonly depth: number;
	/** True when it takes something from a channel. */
	readonly receives: boolean;
}

export class WorkerShapes {
	/** By entry; null where it is none. */
	private readonly known = new Map<number, Worker | null>();
	private readonly submits = new Map<number, Worker | null>();
	/** Name ids. */
	private readonly receives: ReadonlySet<number>;
	private readonly sends: ReadonlySet<number>;
	private readonly modules: (string | undefined)[] = [];
	/** By package. */
	private readonly receivers = new Map<string, Worker | null>();

	constructor(
		private readonly p: Program,
		private readonly target: TargetModel,
		/** Entries of go statements. */
		private readonly entries: readonly number[],
	) {
		const idsOf = (names: readonly string[]) => new Set(names.map((name) => p.strings.find(name)));
		this.receives = idsOf(receives);
		this.sends = idsOf(sends);
	}

	/** The worker on which a task runs that function f is given; null when f has not the shape. */
	of(f: number): Worker | null {
		const known = this.submits.get(f);
		if (known !== undefined) return known;
		const found = this.search(f);
		this.submits.set(f, found);
		return found;
	}

	/** The worker of that package that takes tasks from a channel and keeps its stack; the least deep of several. */
	receiver(path: string): Worker | null {
		let found = this.receivers.get(path);
		if (found === undefined) {
			found = leastDeep(this.started(path, () => true).filter((w) => w.receives && w.workers === "kept"));
			this.receivers.set(path, found);
		}
		return found;
	}

	/** The worker whose name passes the test, in the packages of one module. */
	named(test: RegExp, path: string): Worker | null {
		return leastDeep(this.started(path, (name) => test.test(name.slice(path.length + 1))));
	}

	/** Workers among the goroutines of a package, of those whose function's name passes the test. */
	private started(path: string, test: (name: string) => boolean): readonly Worker[] {
		const { p } = this;
		return this.entries.flatMap((entry) => {
			const isWanted = entry >= 0 && packageOf(p, entry) === path && test(p.name(entry));
			return isWanted ? (this.worker(entry) ?? []) : [];
		});
	}

	private search(f: number): Worker | null {
		const { p } = this;
		let direct = false;
		let doesSend = false;
		const found: Worker[] = [];
		for (const { function: g } of this.below(f, submitLevels, 0, 0))
			for (let s = p.fn(g, Fn.sites); s < p.sitesEnd(g); s++) {
				if (p.site(s, Site.kind) !== Kind.go) {
					if (p.site(s, Site.callee) >= 0 && this.sends.has(p.site(s, Site.callee))) doesSend = true;
					continue;
				}
				if (g === f && p.site(s, Site.callee) < 0) direct = true;
				for (const entry of p.callees(p.targets[s] as number)) {
					const worker = this.worker(entry);
					if (worker !== null) found.push(worker);
				}
			}
		if (direct) return { entry: -1, workers: "new", depth: this.target.entryDepth, receives: false };
		return leastDeep(found) ?? (doesSend ? this.receiver(packageOf(p, f)) : null);
	}

	/** What a goroutine is as a worker; null when it calls no function that it was given. */
	worker(entry: number): Worker | null {
		const known = this.known.get(entry);
		if (known !== undefined) return known;
		const found = this.asWorker(entry);
		this.known.set(entry, found);
		return found;
	}

	private asWorker(entry: number): Worker | null {
		const { p, target } = this;
		let depth = Number.POSITIVE_INFINITY;
		let isKept = false;
		let doesReceive = false;
		const start = target.entryDepthWith(p.fn(entry, Fn.args));
		for (const { function: f, depth: at, inLoop } of this.below(entry, workerLevels, start, target.callPush)) {
			let loops: readonly number[] | null = null;
			for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++) {
				if (p.site(s, Site.callee) >= 0 && this.receives.has(p.site(s, Site.callee))) doesReceive = true;
				const own = p.site(s, Site.depth);
				if (p.site(s, Site.kind) !== Kind.funcval || p.site(s, Site.callee) >= 0 || own < 0) continue;
				depth = Math.min(depth, at + own + target.callPush);
				loops ??= sitesInLoop(p, f);
				if (inLoop || loops.includes(s)) isKept = true;
			}
		}
		if (!Number.isFinite(depth)) return null;
		return { entry, workers: isKept ? "kept" : "new", depth, receives: doesReceive };
	}

	/** Module of a function: asked for every callee. */
	private moduleAt(f: number): string {
		let found = this.modules[f];
		if (found === undefined) {
			found = moduleOf(packageOf(this.p, f));
			this.modules[f] = found;
		}
		return found;
	}

	/** Functions of f's own module that f reaches by so many calls on its own stack, nearest first. What is called as a value may be the task. */
	private below(f: number, levels: number, depth: number, push: number): Below[] {
		const { p } = this;
		const own = this.moduleAt(f);
		const found: Below[] = [{ function: f, depth, inLoop: false }];
		const seen = new Set([f]);
		let end = 1;
		for (let i = 0, level = 0; i < found.length && found.length < most; i++) {
			if (i === end) {
				end = found.length;
				level++;
			}
			if (level >= levels) break;
			const { function: g, depth: at, inLoop } = found[i] as Below;
			let loops: readonly number[] | null = null;
			for (let b = p.fn(g, Fn.blocks); b < p.blocksEnd(g); b++)
				for (let s = p.block(b, Block.sites); s < p.blockSitesEnd(g, b); s++) {
					if (p.offStack(s) || p.site(s, Site.depth) < 0 || p.site(s, Site.kind) === Kind.funcval) continue;
					for (const h of p.calleesAt(s)) {
						// The second is asked first: it is told without cutting the name up.
						if (seen.has(h) || !p.name(h).startsWith(own) || this.moduleAt(h) !== own) continue;
						seen.add(h);
						loops ??= sitesInLoop(p, g);
						const next = at + p.site(s, Site.depth) + push;
						found.push({ function: h, depth: next, inLoop: inLoop || loops.includes(s) });
					}
				}
		}
		return found;
	}
}

function leastDeep(workers: readonly Worker[]): Worker | null {
	return workers.reduce<Worker | null>((best, one) => (best === null || one.depth < best.depth ? one : best), null);
}

/** Package as symbol names spell it. */
export function packageOf(p: Program, f: number): string {
	return rawPackageOfName(p.name(f));
}

/** `github.com/owner/module` of a package; the package itself in the standard library and where no host stands first. */
function moduleOf(path: string): string {
	const parts = path.split("/");
	return parts[0]?.includes(".") === true ? parts.slice(0, 3).join("/") : path;
}

interface Below {
	readonly function: number;
	/** Depth at its entry. */
	readonly depth: number;
	/** True when a call on the way lies in a loop. */
	readonly inLoop: boolean;
}

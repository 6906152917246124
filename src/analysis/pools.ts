/** Tasks of pools as roots: functions that are given to one that has them run by another goroutine. */
import type { PoolTask } from "../model/report.js";
import { Flag, Fn, Given, Kind, Site } from "../model/summary.js";
import { namePattern, rawPackageOfName } from "../util/names.js";
import { type KnownPool, knownPool, knownTasks } from "./knownpools.js";
import { sitesInLoop } from "./loops.js";
import { FIRST_CHOICE, type Program } from "./program.js";
import { type FoundSite, heldSites, type Root } from "./root.js";
import type { TargetModel } from "./target.js";
import { packageOf, type Worker, WorkerShapes } from "./workers.js";

/** How a submission is known, and what runs the task. */
interface Submission {
	readonly submit: string;
	readonly by: PoolTask["by"];
	readonly known: KnownPool | null;
	readonly worker: Worker | null;
}

interface Found {
	/** What the task's name means, as in `Program.targets`; null where the task is not known. */
	readonly target: number | null;
	readonly name: string;
	readonly submission: Submission;
	readonly sites: FoundSite[];
}

/** `T.m-fm`: a method with its receiver bound. */
const methodValue = /-fm$/;
/** A deferred call with its arguments: a register may still hold it at the next call. */
const deferWrapper = /\.deferwrap\d+$/;

class Submissions {
	private readonly shapes: WorkerShapes;
	private readonly settings: readonly ((name: string) => boolean)[];
	private readonly byFunction = new Map<number, Submission | null>();
	private readonly byName = new Map<string, Submission | null>();

	constructor(
		private readonly p: Program,
		target: TargetModel,
		entries: readonly number[],
		patterns: readonly string[],
	) {
		this.shapes = new WorkerShapes(p, target, entries);
		this.settings = patterns.map(namePattern);
	}

	/** What function f does with a function that it is given; null when it has no other goroutine run it. */
	of(f: number): Submission | null {
		let found = this.byFunction.get(f);
		if (found === undefined) {
			found = this.make(f);
			this.byFunction.set(f, found);
		}
		return found;
	}

	private make(f: number): Submission | null {
		const submit = this.p.name(f);
		const named = this.named(submit);
		if (named?.known?.startsTask === true) return named;
		const pattern = named?.known?.worker;
		const worker = pattern === undefined ? this.shapes.of(f) : this.shapes.named(pattern, packageOf(this.p, f));
		if (named !== null) return { ...named, worker };
		return worker === null ? null : { submit, by: "shape", known: null, worker };
	}

	/** The same of a function that is known by its name alone. */
	named(submit: string): Submission | null {
		let found = this.byName.get(submit);
		if (found === undefined) {
			const known = knownPool(submit);
			const isSet = this.settings.some((test) => test(submit));
			found = known === null && !isSet ? null : { submit, by: isSet ? "setting" : "name", known, worker: null };
			this.byName.set(submit, found);
		}
		return found;
	}

	/** The worker of a package that takes what is sent over a channel there, by the function that does so. */
	sentIn(path: string, sender: string): Submission | null {
		const worker = this.shapes.receiver(path);
		return worker === null ? null : { submit: sender, by: "shape", known: null, worker };
	}

	/** What the goroutine `entry` is as a worker. */
	workerOf(entry: number): Worker | null {
		return this.shapes.worker(entry);
	}
}

/**
 * @param entries functions that go statements start
 * @param patterns names of functions that submit what they are given (`*` matches anything)
 */
export function poolRoots(
	p: Program,
	target: TargetModel,
	entries: readonly number[],
	patterns: readonly string[],
): Root[] {
	const submissions = new Submissions(p, target, entries, patterns);
	const roots = [...givenTasks(p, submissions), ...unknownTasks(p, submissions)].map((one) => rootOf(p, target, one));
	return [...roots, ...heldTasks(p, target, submissions)];
}

function givenTasks(p: Program, submissions: Submissions): Iterable<Found> {
	const found = new Map<string, Found>();
	/** Last site of each. */
	const last = new Map<string, number>();
	const places = new Places(p);
	for (let i = 0; i < p.given.length; i += Given.stride) {
		const s = p.given[i + Given.site] as number;
		const name = p.given[i + Given.function] as number;
		const text = p.text(name);
		const holder = places.holder(s);
		if (deferWrapper.test(text)) continue;
		const submission = submissionAt(p, submissions, places, s, p.given[i + Given.word] as number);
		if (submission === null) continue;
		const target = p.lookup(name, holder);
		const key = `${target <= FIRST_CHOICE || target >= 0 ? target : text} ${submission.submit}`;
		const known = found.get(key);
		// A copy of it may lie in a second register.
		if (last.get(key) === s) continue;
		last.set(key, s);
		if (known === undefined) found.set(key, { target, name: text, submission, sites: [places.site(s)] });
		else known.sites.push(places.site(s));
	}
	return found.values();
}

/** What the call at a site does with the function in that word of its arguments. */
function submissionAt(
	p: Program,
	submissions: Submissions,
	places: Places,
	s: number,
	word: number,
): Submission | null {
	const callee = p.text(p.site(s, Site.callee));
	if (callee.startsWith("runtime.")) return submissions.sentIn(places.packageAt(s), p.name(places.holder(s)));
	const callees = p.calleesAt(s);
	const all = callees.length > 0 ? Array.from(callees, (f) => submissions.of(f)) : [submissions.named(callee)];
	return all.find((one) => one !== null && (one.known?.word ?? word) === word) ?? null;
}

/** Submissions, by known names and from outside the pool's package, of values that were not followed. */
function* unknownTasks(p: Program, submissions: Submissions): Generator<Found> {
	const given = new Set<number>();
	for (let i = Given.site; i < p.given.length; i += Given.stride) given.add(p.given[i] as number);
	/** By name of a callee: not known, submits, does not. */
	const asked = new Int8Array(p.strings.length);
	const places = new Places(p);
	const sites = p.listed < p.count ? p.fn(p.listed, Fn.sites) : p.targets.length;
	for (let s = 0; s < sites; s++) {
		const callee = p.site(s, Site.callee);
		if (callee < 0 || asked[callee] === 2 || given.has(s)) continue;
		const kind = p.site(s, Site.kind);
		if (kind !== Kind.static && kind !== Kind.tail) continue;
		if (asked[callee] === 0) asked[callee] = submissions.named(p.text(callee)) === null ? 2 : 1;
		if (asked[callee] !== 1) continue;
		const submit = p.text(callee);
		const own = rawPackageOfName(submit);
		// The package itself hands on what it was handed.
		if (packageOf(p, places.holder(s)) === own) continue;
		const [f] = p.calleesAt(s);
		const submission = f === undefined ? submissions.named(submit) : submissions.of(f);
		if (submission !== null) yield { target: null, name: "?", submission, sites: [places.site(s)] };
	}
}

function rootOf(p: Program, target: TargetModel, { target: to, name, submission, sites }: Found): Root {
	const entries = to === null ? [] : p.callees(to);
	const entry = to === null ? -1 : to <= FIRST_CHOICE ? (entries[0] as number) : to;
	const plain = name.replace(methodValue, "");
	const isValue = plain !== name && entry >= 0 && p.has(entry, Flag.wrapper);
	const { submit, by, known, worker } = submission;
	return {
		entry,
		entries,
		name: isValue ? plain : name,
		wrapper: isValue ? name : null,
		kind: "pool",
		...depthsOf(target, worker, known?.startsTask === true),
		sites: heldSites(p, sites),
		task: {
			submit,
			by,
			worker: worker === null || worker.entry < 0 ? null : p.name(worker.entry),
			workers: known?.workers ?? worker?.workers ?? null,
			...(known?.endsIdle === true ? { endsIdle: true } : {}),
		},
	};
}

/** Below the worker's frames; that a task runs on no other goroutine, and nowhere less deep, is not known. */
function depthsOf(target: TargetModel, worker: Worker | null, startsTask: boolean) {
	const { entryDepth, callPush } = target;
	return {
		depth: worker?.depth ?? (startsTask ? entryDepth : entryDepth + callPush),
		depthAtLeast: entryDepth,
		depthAtMost: Number.POSITIVE_INFINITY,
	};
}

/** Tasks that pools hold in a field. */
function heldTasks(p: Program, target: TargetModel, submissions: Submissions): Root[] {
	const roots: Root[] = [];
	for (const { task, submit, worker } of knownTasks) {
		const [entry] = p.named(task);
		const [runner] = p.named(worker);
		if (entry === undefined || runner === undefined || p.has(entry, Flag.noBody)) continue;
		roots.push({
			entry,
			entries: [entry],
			name: task,
			wrapper: null,
			kind: "pool",
			...depthsOf(target, submissions.workerOf(runner), false),
			sites: [],
			task: { submit, by: "name", worker, workers: "kept" },
		});
	}
	return roots;
}

/** Where sites are. They are asked for in ascending order. */
class Places {
	private f = 0;
	private loops: { readonly f: number; readonly sites: ReadonlySet<number> } | null = null;
	/** Package by file: the first function of a file tells. */
	private files: Map<number, string> | null = null;

	constructor(private readonly p: Program) {}

	/** Function that holds a site. */
	holder(s: number): number {
		const { p } = this;
		while (this.f + 1 < p.count && p.fn(this.f + 1, Fn.sites) <= s) this.f++;
		return this.f;
	}

	/** Package whose source the site stands in: that of an inlined function where it is of one. */
	packageAt(s: number): string {
		const { p } = this;
		if (this.files === null) {
			this.files = new Map();
			for (let f = 0; f < p.count; f++) {
				const file = p.fn(f, Fn.file);
				if (file >= 0 && !this.files.has(file) && !p.has(f, Flag.wrapper | Flag.dupok))
					this.files.set(file, packageOf(p, f));
			}
		}
		return this.files.get(p.site(s, Site.file)) ?? packageOf(p, this.holder(s));
	}

	site(s: number): FoundSite {
		const { p } = this;
		const holder = this.holder(s);
		if (this.loops?.f !== holder) this.loops = { f: holder, sites: new Set(sitesInLoop(p, holder)) };
		return {
			function: p.name(holder),
			file: p.text(p.site(s, Site.file)),
			line: p.site(s, Site.line),
			inLoop: this.loops.sites.has(s),
			holder,
		};
	}
}

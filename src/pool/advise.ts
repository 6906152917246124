/**
 * What would make a goroutine entry cheaper. Each way is priced by the cost model; what the model cannot know (whether
 * workers would block, how long, who waits) is said as a reason.
 */
import { type CostModel, growthCost, growthsOf } from "../model/cost.js";
import type { Advice, Choice, PoolEntry, Wait, Waits } from "../model/pool.js";
import type { ChainStep, FunctionReport, RootReport, TargetReport } from "../model/report.js";
import { count, size } from "../util/figures.js";
import { baseName, declaredPattern, requestHandlers } from "../util/names.js";

type Locals = NonNullable<FunctionReport["locals"]>;

/** Bytes of a frame that StackSmall lets a check leave out (cmd/internal/objabi/stack.go). */
const stackSmall = 128;
/** A saving below this part of what a goroutine costs is noise. */
const least = 0.1;
/** A pool must save this many times more than a way that keeps the go statement: it queues, blocks, and holds its stacks. */
const poolMargin = 1.5;

/** Bytes by which the chain misses the start stack. */
function overOf(chain: readonly ChainStep[], target: TargetReport): number {
	const need = Math.max(0, ...chain.map(({ depth, frame }) => depth + Math.max(0, frame - stackSmall)));
	return Math.max(0, need - target.limit + 1);
}

/** The largest frame of those that lie on the stack when it first grows, that one's own included. */
function largestFrame(chain: readonly ChainStep[]): ChainStep | null {
	const first = chain.findIndex((step) => step.grownTo !== null);
	const before = first < 0 ? chain : chain.slice(0, first + 1);
	return before.reduce<ChainStep | null>((best, step) => (step.frame > (best?.frame ?? 0) ? step : best), null);
}

/** Started once a process: by main or an initialiser, not in a loop. */
function startsOnce(root: RootReport): boolean {
	return (
		root.sites.length > 0 &&
		root.sites.every((site) => !site.inLoop && /^(?:main\.main|.*\.init(?:\.\d+)?)$/.test(site.function))
	);
}

/** A worker with a stack that has grown before runs it. */
function isPooled({ kind, task }: RootReport): boolean {
	return kind === "pool" && task?.workers !== "new";
}

/** What a task costs, ns: the hand-over, and where idle workers end also the worker that is started for it. */
function taskCost(model: CostModel, { task }: RootReport): number {
	return task?.endsIdle === true ? model.spawn + model.queue : model.handOver;
}

interface Weighed {
	readonly root: RootReport;
	readonly probability: number;
	readonly growth: number;
	readonly over: number;
	readonly largest: ChainStep | null;
	/** Variables of that frame, the largest first; empty where the report does not know them. */
	readonly locals: Locals;
	readonly waits: Waits;
}

const isHandler = declaredPattern(requestHandlers);

/** Every way with its saving, best first. */
function choices(model: CostModel, { root, probability, growth, over, largest }: Weighed): Choice[] {
	const now = model.spawn + probability * growth;
	const list: Choice[] = [{ advice: "leave", saves: 0 }];
	if (isPooled(root))
		return [...list, { advice: "plain-go" as const, saves: taskCost(model, root) - now }].sort(bySaving);
	// Below one half the estimate says that it rarely grows: too little to act on.
	if (growth === 0 || probability < 0.5) return list;
	// Behind a frame on the heap the chain fits: no growth is left.
	if (largest !== null && largest.frame - over >= 0 && largest.frame > stackSmall)
		list.push({ advice: "cut-frame", saves: probability * growth });
	if (root.growth.copies > 1) {
		const once = growthCost(model, [{ size: root.growth.finalStack, bytes: root.entryDepth, frames: 2 }]);
		// Reserving makes every goroutine grow, those too that would not have.
		list.push({ advice: "pre-grow", saves: probability * growth - once });
	}
	list.push({ advice: "pool", saves: now - model.handOver });
	return list.sort(bySaving);
}

function bySaving(a: Choice, b: Choice): number {
	return b.saves - a.saves;
}

/** What one goroutine, or one task, costs now. */
function costNow(model: CostModel, { root, probability, growth }: Weighed): number {
	return isPooled(root) ? taskCost(model, root) : model.spawn + probability * growth;
}

function choose(model: CostModel, weighed: Weighed, all: readonly Choice[]): Choice {
	const worth = all.filter((choice) => choice.saves > least * costNow(model, weighed));
	const [best = { advice: "leave", saves: 0 } as const] = worth;
	if (best.advice !== "pool") return best;
	const other = worth.find((choice) => choice.advice !== "pool");
	return other !== undefined && best.saves < poolMargin * other.saves ? other : best;
}

/** ` (buf 1,024, tmp 96)`: the variables that are worth moving. */
function variablesText(locals: Locals): string {
	const named = locals.filter(({ name, size: bytes }) => name !== "" && bytes >= stackSmall).slice(0, 3);
	return named.length === 0 ? "" : ` (${named.map(({ name, size: bytes }) => `${name} ${count(bytes)}`).join(", ")})`;
}

/** `; it waits at serve.go:40 (receive)`. */
function waitText([first, ...others]: readonly Wait[]): string {
	if (first === undefined) return "";
	const more = others.length === 0 ? "" : `, and ${count(others.length)} more`;
	return `; it waits at ${baseName(first.file)}:${first.line} (${first.what})${more}`;
}

function ns(value: number): string {
	return `${count(value)} ns`;
}

function reasonsFor(chosen: Choice, model: CostModel, weighed: Weighed): string[] {
	const { root, growth, over, largest, locals, probability, waits } = weighed;
	const { finalStack, copies } = root.growth;
	const reasons: string[] = [];
	switch (chosen.advice) {
		case "leave":
			if (isPooled(root)) reasons.push(...pooledReasons(model, root, model.spawn + probability * growth));
			else if (growth === 0) reasons.push("no growth is known on its chain");
			else if (probability < 0.5) reasons.push("its known chain grows, but is unlikely to run");
			else if (probability * growth + model.spawn <= model.handOver)
				reasons.push(
					`a pool's hand-over (${ns(model.handOver)}) costs more than the goroutine and its growth (${ns(model.spawn + probability * growth)})`,
				);
			else reasons.push("what could be saved is less than a tenth of what it costs");
			break;
		case "cut-frame":
			if (largest !== null)
				reasons.push(
					`${count(over)} bytes too many, and ${largest.function} has a frame of ${count(largest.frame)}${variablesText(locals)}: keep its large variables on the heap (or in a sync.Pool), or move them and their slow path into a function of their own, which only the calls that need it enter`,
				);
			break;
		case "pre-grow":
			reasons.push(
				`${count(copies)} copies become one: call a function with a frame of ${count(finalStack / 2)} bytes first, marked //go:noinline`,
				"reserving grows every goroutine, also those that would not have; measure",
			);
			break;
		case "pool":
			reasons.push(
				`workers keep their ${size(finalStack)}; idle ones are halved by the collector when less than a quarter is in use`,
				`not where tasks block for long: each blocked one holds a worker and its stack${waitText([...waits.before, ...waits.behind])}`,
			);
			break;
		case "plain-go":
			reasons.push(
				`a go statement and its growth (${ns(model.spawn + probability * growth)}) cost less than handing over to a worker (${ns(taskCost(model, root))}): the pool earns its keep only by bounding how many run at once`,
				...queueReason(model, root),
			);
			break;
		case "resolve":
			reasons.push("a call that is not resolved decides: stackscan scan names it");
	}
	return reasons;
}

function pooledReasons(model: CostModel, root: RootReport, plain: number): string[] {
	const cost = taskCost(model, root);
	const saved = plain - cost;
	return [
		saved <= 0
			? `a go statement would save less than a tenth of handing over to a worker (${ns(cost)})`
			: `the pool saves about ${ns(saved)} a task against a go statement (${ns(plain)}): its workers keep their stacks`,
		...queueReason(model, root),
	];
}

function queueReason(model: CostModel, { task }: RootReport): string[] {
	if (task?.endsIdle !== true) return [];
	return [
		`its workers end when no task waits: a task that comes alone costs a goroutine and its growth, one of many that wait ${ns(model.queue)}`,
	];
}

/** @param localsOf variables of a function's frame, the largest first */
export function adviseEntry(
	root: RootReport,
	model: CostModel,
	target: TargetReport,
	waits: Waits,
	localsOf: (name: string) => Locals,
): PoolEntry {
	const { function: name, kind, package: path, sites, verdict, growth: ladder } = root;
	const growth = growthCost(model, growthsOf(root.chain));
	const probability = root.probability ?? 0;
	const largest = largestFrame(root.chain);
	const weighed: Weighed = {
		root,
		probability,
		growth,
		over: overOf(root.chain, target),
		largest,
		locals: localsOf(largest?.function ?? ""),
		waits,
	};
	const all = choices(model, weighed);
	const inLoop = sites.some((site) => site.inLoop);
	const inHandler = sites.some((site) => isHandler(site.function));
	const hot: PoolEntry["hot"] = inLoop ? "loop" : inHandler ? "handler" : null;
	const base = {
		function: name,
		kind,
		package: path,
		sites,
		...(root.task === undefined ? {} : { task: root.task }),
		verdict,
		probability: root.probability,
		inLoop,
		hot,
		waits,
		growth: { finalStack: ladder.finalStack, copies: ladder.copies, bytesCopied: ladder.bytesCopied },
		cost: {
			spawn: Math.round(isPooled(root) ? taskCost(model, root) : model.spawn),
			growth: Math.round(growth),
			expected: Math.round(costNow(model, weighed)),
		},
		largest:
			largest === null
				? null
				: { function: largest.function, frame: largest.frame, file: largest.file, line: largest.line },
		over: weighed.over,
	};
	const finish = (advice: Advice, saves: number, reasons: readonly string[]): PoolEntry => ({
		...base,
		advice,
		saves: Math.round(saves),
		reasons,
		choices: all.map((choice) => ({ ...choice, saves: Math.round(choice.saves) })),
	});
	if (startsOnce(root)) return finish("leave", 0, ["started once: its growth is paid once"]);
	if (root.probability === null)
		return finish("resolve", 0, reasonsFor({ advice: "resolve", saves: 0 }, model, weighed));
	const chosen = choose(model, weighed, all);
	return finish(chosen.advice, chosen.saves, reasonsFor(chosen, model, weighed));
}

/**
 * Functions of public packages that have what they are given run by another goroutine, by name: the package's own
 * documentation and source say so, no listing does.
 */
import { rawPackageOfName } from "../util/names.js";

/** What becomes of the goroutine that runs a task: it takes the next one with the stack it has, or it ends. */
export type Workers = "kept" | "new";

export interface KnownPool {
	/** Tests what stands behind the package in the name of the function that takes the task. */
	readonly submit: RegExp;
	/** Word of the arguments that is the task, the receiver first; left out where it depends on the version or on type arguments. */
	readonly word?: number;
	readonly workers: Workers;
	/** Tests what stands behind the package in the name of the worker, where the way to it does not show it. */
	readonly worker?: RegExp;
	/** A worker that finds no task waiting ends. */
	readonly endsIdle?: true;
	/** The goroutine starts with the task itself. */
	readonly startsTask?: true;
}

/** A task that a field of the pool holds, and that no call takes. */
export interface KnownTask {
	readonly task: string;
	readonly submit: string;
	/** The goroutine's function. */
	readonly worker: string;
}

const antsWithFunc = /^\(\*goWorkerWithFunc\w*(?:\[.*\])?\)\.run\.func1$/;

/** By package, without the version at its end. */
const byPackage: Readonly<Record<string, readonly KnownPool[]>> = {
	// Workers take one task after the other.
	"github.com/bytedance/gopkg/util/gopool": [
		{ submit: /^Go$/, word: 0, workers: "kept", endsIdle: true },
		{ submit: /^(?:CtxGo|\(\*pool\)\.Go)$/, workers: "kept", endsIdle: true },
		{ submit: /^\(\*pool\)\.CtxGo$/, word: 3, workers: "kept", endsIdle: true },
	],
	"github.com/panjf2000/ants": [
		{ submit: /^Submit$/, word: 0, workers: "kept" },
		{ submit: /^\(\*(?:Multi)?Pool\)\.Submit$/, word: 1, workers: "kept" },
		{ submit: /^New(?:Multi)?PoolWithFunc(?:Generic(?:\[.*\])?)?$/, workers: "kept", worker: antsWithFunc },
	],
	"github.com/sourcegraph/conc/pool": [{ submit: /^\(\*\w*Pool(?:\[.*\])?\)\.Go$/, workers: "kept" }],
	"github.com/Jeffail/tunny": [{ submit: /^NewFunc$/, word: 1, workers: "kept" }],
	"github.com/alitto/pond": [
		{ submit: /^\(\*\w+(?:\[.*\])?\)\.(?:Submit|TrySubmit|submit|Go)\w*$/, workers: "kept" },
		{ submit: /^\(\*\w+\)\.maybeStartWorker$/, workers: "kept" },
	],
	"github.com/gammazero/workerpool": [{ submit: /^\(\*WorkerPool\)\.Submit(?:Wait)?$/, word: 1, workers: "kept" }],
	"github.com/tiancaiamao/gp": [{ submit: /^\(\*Pool\)\.Go$/, word: 1, workers: "kept" }],
	"github.com/grafana/dskit/concurrency": [{ submit: /^\(\*ReusableGoroutinesPool\)\.Go$/, word: 1, workers: "kept" }],
	// A goroutine for each task.
	"golang.org/x/sync/errgroup": [{ submit: /^\(\*Group\)\.(?:Go|TryGo)$/, word: 1, workers: "new" }],
	"github.com/sourcegraph/conc": [{ submit: /^\(\*WaitGroup\)\.Go$/, word: 1, workers: "new" }],
	"github.com/cockroachdb/cockroach/pkg/util/stop": [
		{ submit: /^\(\*Stopper\)\.RunAsyncTask(?:Ex)?$/, workers: "new" },
	],
	sync: [{ submit: /^\(\*WaitGroup\)\.Go$/, word: 1, workers: "new" }],
	// time/sleep.go: goFunc; context/context.go: (*afterFuncCtx).cancel.
	time: [{ submit: /^AfterFunc$/, word: 1, workers: "new", startsTask: true }],
	context: [{ submit: /^AfterFunc$/, word: 2, workers: "new", startsTask: true }],
};

/** A package may have the name of what every object has: `constructor`. */
const known: ReadonlyMap<string, readonly KnownPool[]> = new Map(Object.entries(byPackage));
const version = /(?:\/v\d+|\.v\d+)$/;

/** What is known of a function by its name; null for nothing. */
export function knownPool(name: string): KnownPool | null {
	const path = rawPackageOfName(name);
	const pools = known.get(path) ?? known.get(path.replace(version, ""));
	if (pools === undefined) return null;
	const rest = name.slice(path.length + 1);
	return pools.find(({ submit }) => submit.test(rest)) ?? null;
}

export const knownTasks: readonly KnownTask[] = [
	{
		task: "github.com/valyala/fasthttp.(*Server).serveConn",
		submit: "github.com/valyala/fasthttp.(*workerPool).Serve",
		worker: "github.com/valyala/fasthttp.(*workerPool).workerFunc",
	},
];

/**
 * What the runtime of a Go version does with stacks: each number with the version it came with and the file of the Go
 * source that has it (below `$(go env GOROOT)/src`). Read in Go 1.7.6, 1.9.7 and in a release of each version up to
 * 1.26.8; there was no 1.8 to read, which is taken to be as 1.9. All sizes are bytes.
 */

/** What a number depends on. */
export interface Build {
	/** N of Go 1.N. */
	readonly minor: number;
	readonly goos: string;
	readonly goarch: string;
	readonly ptrSize: 4 | 8;
	readonly race: boolean;
}

interface Fact<V> {
	/** First and last N of Go 1.N that it holds for; without an end up to the newest known, and beyond. */
	readonly since: number;
	readonly until?: number;
	readonly goos?: readonly string[];
	readonly goarch?: readonly string[];
	readonly ptrSize?: 4 | 8;
	readonly race?: true;
	readonly value: V;
	/** File of the Go source. */
	readonly source: string;
}

/** Oldest version whose listings are read, and the newest whose runtime was. */
export const OLDEST_MINOR = 7;
export const NEWEST_MINOR = 26;

/** How a new stack's size follows from the old one (newstack). */
export type GrowthRule =
	/** Twice the old one. If the check fails again, another copy. */
	| "double"
	/** Doubles on until the function's largest frame and the guard fit beside a full old stack. */
	| "beside-old"
	/** Doubles on until they fit beside what is in use. */
	| "beside-used";

const stackGo = "runtime/stack.go";

/** Smallest stack (stackMin); malg adds what the OS needs and rounds up to a power of two. */
export const stackMin: readonly Fact<number>[] = [{ since: 7, value: 2048, source: stackGo }];

/** stackguard0 − stack.lo = scaled · factor + fixed + system (stackGuard). */
export const guardParts: readonly Fact<{ readonly scaled: number; readonly fixed: number }>[] = [
	{ since: 7, until: 7, value: { scaled: 720, fixed: 0 }, source: stackGo },
	{ since: 8, value: { scaled: 880, fixed: 0 }, source: stackGo },
	{ since: 14, value: { scaled: 896, fixed: 0 }, source: stackGo },
	{ since: 15, value: { scaled: 928, fixed: 0 }, source: stackGo },
	// StackNosplitBase, and StackSmall beside it.
	{ since: 21, value: { scaled: 800, fixed: 128 }, source: "internal/abi/stack.go" },
];

/** StackGuardMultiplier is the sum of what holds. Up to 1.19 a toolchain that was itself built with -N had one more. */
export const guardFactors: readonly Fact<number>[] = [
	{ since: 7, value: 1, source: "runtime/internal/sys/zversion.go" },
	{ since: 12, goos: ["aix"], value: 1, source: "runtime/internal/sys/stubs.go; consts.go since 1.18" },
	{ since: 20, race: true, value: 1, source: "runtime/internal/sys/consts_race.go; internal/runtime/sys since 1.24" },
	{ since: 24, goos: ["openbsd"], value: 1, source: "internal/runtime/sys/consts.go" },
];

/** Below the guard, for the OS (stackSystem). */
export const systemBytes: readonly Fact<number>[] = [
	{ since: 7, goos: ["windows"], ptrSize: 4, value: 2048, source: stackGo },
	{ since: 7, goos: ["windows"], ptrSize: 8, value: 4096, source: stackGo },
	{ since: 22, goos: ["windows"], value: 4096, source: stackGo },
	{ since: 7, goos: ["plan9"], value: 512, source: stackGo },
	{ since: 7, until: 15, goos: ["darwin"], goarch: ["arm"], value: 1024, source: stackGo },
	{ since: 11, until: 15, goos: ["darwin"], goarch: ["arm64"], value: 1024, source: stackGo },
	{ since: 16, goos: ["ios"], goarch: ["arm64"], value: 1024, source: stackGo },
];

export const growthRules: readonly Fact<GrowthRule>[] = [
	{ since: 7, value: "double", source: stackGo },
	{ since: 15, value: "beside-old", source: stackGo },
	{ since: 17, value: "beside-used", source: stackGo },
];

/** Larger than this no stack becomes (maxstacksize, main); debug.SetMaxStack changes it. */
export const stackMax: readonly Fact<number>[] = [
	{ since: 7, ptrSize: 4, value: 250_000_000, source: "runtime/proc.go" },
	{ since: 7, ptrSize: 8, value: 1_000_000_000, source: "runtime/proc.go" },
];

/** True where a reused goroutine may start on a larger stack (gcComputeStartingStackSize). */
export const adaptiveStarts: readonly Fact<boolean>[] = [
	{ since: 7, value: false, source: stackGo },
	{ since: 19, value: true, source: stackGo },
];

/** True where the high end of a stack holds records of stack barriers of two words each (gcMaxStackBarriers). */
export const stackBarriers: readonly Fact<boolean>[] = [
	{ since: 7, until: 7, value: true, source: "runtime/mstkbar.go" },
	{ since: 8, value: false, source: stackGo },
];

/**
 * True where a go statement's arguments lie on the new stack, above its first frame (newproc1: `siz`); elsewhere the
 * compiler makes a closure of them. Of 1.17 the ports with register arguments do so (internal/buildcfg/exp.go, RegabiDefer).
 */
export const goArguments: readonly Fact<boolean>[] = [
	{ since: 7, value: true, source: "runtime/proc.go" },
	{
		since: 17,
		goos: ["android", "linux", "darwin", "windows"],
		goarch: ["amd64"],
		value: false,
		source: "internal/buildcfg/exp.go",
	},
	{ since: 18, value: false, source: "runtime/proc.go" },
];

/** What newproc1 rounds the first SP to; "arch" is the StackAlign of cmd/internal/sys/arch.go and internal/goarch. */
export const startAligns: readonly Fact<number | "arch">[] = [
	{ since: 7, value: 1, source: "runtime/internal/sys/stubs.go" },
	{ since: 7, goarch: ["arm64"], value: 16, source: "runtime/internal/sys/stubs.go" },
	{ since: 17, value: "arch", source: "runtime/internal/sys/arch.go; internal/goarch since 1.18" },
];

/**
 * Last version in which initialisers run below those of the packages that import theirs: by calls of the compiler's up to Go
 * 1.12, by doInit from 1.13 on (runtime/proc.go).
 */
export const LAST_WITH_NESTED_INIT = 20;

/**
 * Frames between the main goroutine's first instruction and `main.main`, and below it and an initialiser (doInit, doInit1; one of them up to
 * Go 1.20), where the runtime is not in the input: what no release, GOARCH or flag was seen to exceed.
 */
export const mainFrameAtMost = 256;
export const initFramesAtMost = 512;

function holds(fact: Fact<unknown>, build: Build): boolean {
	return (
		fact.since <= build.minor &&
		build.minor <= (fact.until ?? Number.POSITIVE_INFINITY) &&
		(fact.goos?.includes(build.goos) ?? true) &&
		(fact.goarch?.includes(build.goarch) ?? true) &&
		(fact.ptrSize ?? build.ptrSize) === build.ptrSize &&
		(fact.race ?? build.race) === build.race
	);
}

/** The last fact that holds; `none` where there is none. */
export function factOf<V>(facts: readonly Fact<V>[], build: Build, none?: V): V {
	const found = facts.findLast((fact) => holds(fact, build));
	if (found !== undefined) return found.value;
	if (none !== undefined) return none;
	throw new Error(`no fact for go1.${build.minor} ${build.goos}/${build.goarch}`);
}

/** The sum of all facts that hold. */
export function sumOf(facts: readonly Fact<number>[], build: Build): number {
	return facts.reduce((sum, fact) => (holds(fact, build) ? sum + fact.value : sum), 0);
}

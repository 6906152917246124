/** What the listing was compiled for, and what the runtime of that target does with a new stack. Sizes in bytes. */

/** Where a value of the target came from, so that a report can say what it assumed. */
export type Origin = "given" | "detected" | "assumed";

/** Go versions that a listing may come from, both included: `go1.18`. */
export interface VersionRange {
	readonly oldest: string;
	readonly newest: string;
}

export interface Target {
	/** `go1.26.8`, or null where the input does not tell one version. */
	readonly goVersion: string | null;
	/** What the input does tell, where that is not one version. */
	readonly goVersionRange: VersionRange | null;
	/** The version whose runtime is taken: `go1.26`; the newest of those that it may be. */
	readonly judgedAs: string;
	readonly goos: string;
	readonly goarch: string;
	readonly race: boolean;
	/** Stack that a newly allocated goroutine gets (runtime/stack.go, stackMin and fixedStack). */
	readonly startStack: number;
	/** stackguard0 − stack.lo (runtime/stack.go, stackGuard). */
	readonly guard: number;
	/** hi − SP at the first instruction of a goroutine's function (runtime/proc.go, newproc1); more where it has arguments there. */
	readonly entryDepth: number;
	/** Bytes a CALL pushes on the caller's stack: the return address on x86 and wasm, 0 where it goes to a link register. */
	readonly callPush: number;
	/** Depth at which a small check fails on the start stack: startStack − guard, and what else lies at its high end. */
	readonly limit: number;
	/** No stack grows beyond this (runtime/proc.go, maxstacksize). */
	readonly maxStack: number;
	/** A reused goroutine may start on a larger stack (runtime/stack.go, gcComputeStartingStackSize). */
	readonly adaptiveStart: boolean;
	readonly origin: Readonly<Record<"goVersion" | "goos" | "goarch" | "race" | "startStack", Origin>>;
}

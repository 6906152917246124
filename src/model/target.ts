/** What the listing was compiled for, and what the runtime of that target does with a new stack. Sizes in bytes. */

/** Where a value of the target came from, so that a report can say what it assumed. */
export type Origin = "given" | "detected" | "assumed";

export interface Target {
	/** `go1.26`, or null where nothing in the input tells. */
	readonly goVersion: string | null;
	readonly goos: string;
	readonly goarch: string;
	readonly race: boolean;
	/** Stack that a newly allocated goroutine gets (S of FACTS: runtime/stack.go, stackMin and fixedStack). */
	readonly startStack: number;
	/** stackguard0 − stack.lo (runtime/stack.go, stackGuard). */
	readonly guard: number;
	/** hi − SP at the first instruction of a goroutine's function (runtime/proc.go, newproc1). */
	readonly entryDepth: number;
	/** Bytes a CALL pushes on the caller's stack: the return address on x86 and wasm, 0 where it goes to a link register. */
	readonly callPush: number;
	/** Depth at which a small check fails: startStack − guard. */
	readonly limit: number;
	readonly origin: Readonly<Record<"goVersion" | "goos" | "goarch" | "race" | "startStack", Origin>>;
}

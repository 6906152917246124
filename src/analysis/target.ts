/** The runtime's constants for a target: start stack, guard, depth at a goroutine's first instruction. */
import type { Arch } from "../arch/registry.js";
import type { Origin, Target } from "../model/target.js";

export interface TargetFacts {
	readonly goVersion: string | null;
	readonly goos: string;
	readonly race: boolean;
	readonly startStack?: number;
	readonly origin: Target["origin"];
}

/** stackMin of runtime/stack.go since Go 1.4, bytes. */
const STACK_MIN = 2048;
/** stackNosplitBase of internal/abi/stack.go since Go 1.21: 800 bytes times the race and OS factor; StackSmall on top. */
const NOSPLIT_BASE = 800;
const STACK_SMALL = 128;

/** Bytes that the OS needs below the guard (runtime/stack.go, stackSystem). */
function stackSystem(goos: string, ptrSize: number): number {
	if (goos === "windows") return 512 * ptrSize;
	if (goos === "plan9") return 512;
	if (goos === "ios") return 1024;
	return 0;
}

/** Factor of internal/runtime/sys and cmd/internal/objabi (stackGuardMultiplier): aix since 1.21, openbsd since 1.24, race. */
function guardFactor(facts: TargetFacts): number {
	const minor = minorVersion(facts.goVersion);
	const byOs = facts.goos === "aix" || (facts.goos === "openbsd" && minor >= 24);
	return byOs || facts.race ? 2 : 1;
}

/** `go1.22.3` → 22; the newest known when the version is not known. */
export function minorVersion(goVersion: string | null): number {
	const found = /go1\.(\d+)/.exec(goVersion ?? "");
	return found === null ? 26 : Number(found[1]);
}

/** Round up to a power of two (runtime/stack.go, fixedStack). */
function powerOfTwo(n: number): number {
	let size = 1;
	while (size < n) size *= 2;
	return size;
}

export function targetOf(arch: Arch, facts: TargetFacts): Target {
	const system = stackSystem(facts.goos, arch.ptrSize);
	const guard = NOSPLIT_BASE * guardFactor(facts) + system + STACK_SMALL;
	const startStack = facts.startStack ?? powerOfTwo(STACK_MIN + system);
	// runtime/proc.go, newproc1: totalSize = alignUp(4·PtrSize + MinFrameSize, StackAlign).
	const reserved = Math.ceil((4 * arch.ptrSize + arch.minFrameSize) / arch.stackAlign) * arch.stackAlign;
	return {
		goVersion: facts.goVersion,
		goos: facts.goos,
		goarch: arch.name,
		race: facts.race,
		startStack,
		guard,
		entryDepth: reserved + (arch.pushesGoexit ? arch.ptrSize : 0),
		callPush: arch.callPush,
		limit: startStack - guard,
		origin: facts.origin,
	};
}

/** Origin of a value that the user may give and the input may tell. */
export function originOf(given: unknown, detected: unknown): Origin {
	if (given !== undefined) return "given";
	return detected === undefined || detected === null ? "assumed" : "detected";
}

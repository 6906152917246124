/**
 * What is known of the runtime's own functions by name: facts that no listing shows. Each group names the file of the
 * Go source (1.26) that it comes from.
 */

/**
 * Switch to another stack before they call on: nothing that runs below them counts for the goroutine.
 * runtime/asm_<arch>.s: systemstack, mcall, asmcgocall, gogo, morestack; cgocallback.go for cgocallback.
 */
const switching: ReadonlySet<string> = new Set([
	"runtime.systemstack",
	"runtime.systemstack_switch",
	"runtime.mcall",
	"runtime.gogo",
	"runtime.asmcgocall",
	"runtime.asmcgocall_no_g",
	"runtime.asmcgocall_landingpad",
	"runtime.rt0_go",
	"runtime.mstart",
	"runtime.mstart_stub",
	"runtime.sigtramp",
	"runtime.sigreturn",
	"runtime.sigfwd",
	"runtime.cgoSigtramp",
	"runtime.libcCall",
	"runtime.syscall",
	// Static, without a package in listings: runtime/race_<arch>.s, msan_<arch>.s, asan_<arch>.s.
	"racecall",
	"msancall",
	"asancall",
]);

/**
 * Call C or vDSO code, on g0 or within the NOSPLIT budget: code that has no stack check cannot grow the stack.
 * runtime/sys_linux_<arch>.s.
 */
const callsC: ReadonlySet<string> = new Set([
	"runtime.nanotime1",
	"runtime.walltime",
	"runtime.vgetrandom1",
	"runtime.callCgoMmap",
	"runtime.callCgoMunmap",
	"runtime.callCgoSigaction",
	"runtime.cgocall_landingpad",
	"crosscall2",
	"runtime.time_now",
	"time.now",
]);

/** True for assembly whose indirect calls are of C or vDSO code alone: none of them reaches a Go function. */
export function callsOnlyC(name: string): boolean {
	return callsC.has(name) && name !== "crosscall2";
}

/** True where indirect calls in the function are not calls on the goroutine's own stack that could grow it. */
export function leavesStack(name: string): boolean {
	return switching.has(name) || callsC.has(name);
}

/**
 * Never return to their caller. The compiler knows these (cmd/compile/internal/ssagen/ssa.go, callees marked as
 * BlockExit) and puts no code behind the call; runtime/panic.go, goexit in runtime/proc.go.
 */
const ending: ReadonlySet<string> = new Set([
	"runtime.Goexit",
	"runtime.goexit0",
	"runtime.goexit1",
	"runtime.goexit",
	"runtime.gopanic",
	"runtime.throw",
	"runtime.fatal",
	"runtime.fatalthrow",
	"runtime.fatalpanic",
	"runtime.exit",
	"runtime.exitThread",
	"runtime.abort",
	"runtime.dieFromSignal",
	"runtime.crash",
	"runtime.block",
	"runtime.sigpanic",
	"runtime.sigpanic0",
	"runtime.racefuncpanic",
]);

/** Of those, the ones after which the goroutine lives on only if a deferred function recovers. */
const notPanics: ReadonlySet<string> = new Set([
	"runtime.Goexit",
	"runtime.goexit0",
	"runtime.goexit1",
	"runtime.goexit",
	"runtime.block",
]);

/** Panics that compiled code calls: panicIndex, panicBounds, goPanicSliceB, panicdivide, panicdottypeE, panicwrap … */
const panicName = /^runtime\.(?:goPanic|panic)(?!Check|CheckMalloc|check)[A-Za-z0-9]*$/;
const notEnding: ReadonlySet<string> = new Set(["runtime.panicCheck1", "runtime.panicCheck2"]);

/** True for functions that never return to their caller. */
export function neverReturns(name: string): boolean {
	return ending.has(name) || isPanic(name);
}

/**
 * True for calls that end the process, or unwind to a recovering deferred function. Where nothing recovers, what they
 * need of the stack costs nobody anything, so bounds leave them out; where something may recover they count.
 */
export function endsProcess(name: string): boolean {
	return (ending.has(name) && !notPanics.has(name)) || isPanic(name);
}

function isPanic(name: string): boolean {
	return panicName.test(name) && !notEnding.has(name);
}

export const CALL_OF_C = "runtime.asmcgocall";
export const RECOVER = "runtime.gorecover";
export const DEFERRETURN = "runtime.deferreturn";
export const NEWPROC = "runtime.newproc";
/** Its frame and one more call lie between main and the goroutine's first instruction (runtime/proc.go, main). */
export const RUNTIME_MAIN = "runtime.main";
/** What runs initialisers of packages, on the main goroutine: since Go 1.21, since 1.13 (runtime/proc.go). */
export const DO_INIT_1 = "runtime.doInit1";
export const DO_INIT = "runtime.doInit";

/** What the names of symbols tell of the values that are followed through a function (core/flow.ts). */

import * as c from "../parser/layout.js";
import { isJumpTable } from "./rows.js";
import { DEFERRETURN, NEWPROC } from "./runtime.js";

const FUNCVAL = "·f";

/** Calls that take a funcval as their first argument (runtime/proc.go, panic.go, stubs.go). */
const takesFuncval: ReadonlySet<string> = new Set([
	NEWPROC,
	"runtime.deferproc",
	"runtime.systemstack",
	"runtime.mcall",
]);
/** Of those, the ones with the size of the arguments before the funcval up to Go 1.17. */
const takesSize: ReadonlySet<string> = new Set([NEWPROC, "runtime.deferproc"]);
/** Takes a _defer record whose field fn is the funcval (runtime/runtime2.go, type _defer). */
const DEFER_RECORD = "runtime.deferprocStack";
const defers: ReadonlySet<string> = new Set([
	"runtime.deferproc",
	DEFER_RECORD,
	"runtime.deferprocat",
	"runtime.deferrangefunc",
]);

/** `chansend1(c, elem)`, `selectnbsend(c, elem)` and `selectgo(cases, …)` (runtime/chan.go, select.go). */
const sends: ReadonlySet<string> = new Set(["runtime.chansend1", "runtime.selectnbsend"]);
const SELECT = "runtime.selectgo";
/** `p.f.func1`, `p.f.func1.2`, `p.f.gowrap1`, `p.(*T).m-fm`, also with type arguments behind. */
const closure = /(?:\.(?:func|gowrap)\d+(?:[.-]\w+)*|-fm)(?:\[.*\])?$/;

/** Packages of the standard library that run what they are given on the caller's goroutine, or on none. */
const quiet =
	/^(?:runtime|internal|archive|bufio|bytes|cmp|compress|container|crypto|debug|embed|encoding|errors|expvar|flag|fmt|go|hash|html|image|index|io|iter|log|maps|math|mime|os|path|plugin|reflect|regexp|slices|sort|strconv|strings|structs|sync(?!\.\(\*WaitGroup\)\.Go)|syscall|text|unicode|unique|unsafe|vendor)(?:\/[\w./-]*)?\.[^/]*$/;

/** CALLEE_* bits of a name. */
export function calleeBits(name: string): number {
	const data = isData(name);
	return (
		(isJumpTable(name) ? c.CALLEE_TABLE : 0) |
		(name.endsWith(FUNCVAL) ? c.CALLEE_FUNCVAL : 0) |
		(data ? c.CALLEE_DATA : 0) |
		(closure.test(name) ? c.CALLEE_CLOSURE : 0) |
		(sends.has(name) || name === SELECT || !(data || quiet.test(name)) ? c.CALLEE_MAY_SUBMIT : 0) |
		(name.startsWith(PC_THUNK) ? c.CALLEE_PC_THUNK : 0) |
		(name.startsWith("runtime.") ? runtimeBits(name) : 0)
	);
}

/** Packages whose names differ, and what older listings put before names of data and of the linker's own. */
const different: ReadonlySet<string> = new Set(["runtime", "sync", "go", "type", "__x86"]);

/**
 * CALLEE_* bits of all names `path.NAME` that are plain: letters, digits and receivers, nothing that `closure`, FUNCVAL or a jump
 * table's name ends in (core/callees.ts). 0 where these differ.
 */
export function packageBits(path: string): number {
	return different.has(path) ? 0 : calleeBits(`${path}.f`) | c.CALLEE_LEARNT;
}

/** Those of a name of package runtime, where they depend on more than its form. */
function runtimeBits(name: string): number {
	const takesFunction = takesFuncval.has(name) || defers.has(name);
	return (
		(isMorestack(name) ? c.CALLEE_MORESTACK : 0) |
		(name === DEFERRETURN ? c.CALLEE_DEFERRETURN : 0) |
		(takesFunction ? c.CALLEE_TAKES_FUNCTION : 0) |
		(takesFuncval.has(name) ? c.CALLEE_TAKES_FUNCVAL : 0) |
		(takesSize.has(name) ? c.CALLEE_TAKES_SIZE : 0) |
		(name === DEFER_RECORD ? c.CALLEE_TAKES_RECORD : 0) |
		(defers.has(name) ? c.CALLEE_DEFERS : 0) |
		(name === NEWPROC ? c.CALLEE_STARTS : 0) |
		(name.startsWith("runtime.gcWriteBarrier") ? c.CALLEE_BARRIER : 0) |
		(name === "runtime.newobject" ? c.CALLEE_NEWOBJECT : 0) |
		(sends.has(name) ? c.CALLEE_SENDS : 0) |
		(name === SELECT ? c.CALLEE_SELECTS : 0) |
		(noFunctions.test(name) ? c.CALLEE_NO_FUNCTIONS : 0) |
		(panics.test(name) ? c.CALLEE_PANICS : 0) |
		(name === "runtime.duffzero" || name === "runtime.duffcopy" ? c.CALLEE_DUFF : 0)
	);
}

/** What the compiler calls for its own purposes (cmd/compile/internal/typecheck/_builtin/runtime.go). */
const noFunctions =
	/^runtime\.(?:assert|block|chan|check|close|cmp|concat|conv|countrunes|decoderune|deferreturn|duff|efaceeq|gcWriteBarrier|gopanic|goPanic|growslice|iface|interfaceSwitch|intstring|make|mallocgc|map|mem|morestack|newobject|panic|print|race|rand|select|slice|str|throw|typeAssert|typed|typehash|unsafe|wb)/;

/** 386 with -shared: the linker makes it (cmd/link/internal/x86/asm.go), `MOVL (SP), AX; RET`. It needs 4 bytes, without a check. */
const PC_THUNK = "__x86.get_pc_thunk.";

/** What ends in a panic or ends the process (runtime/panic.go): it does not return. */
const panics = /^runtime\.(?:gopanic|panic(?!wrap)\w*|goPanic\w+|throw|fatal|fatalthrow|fatalpanic)$/;

/** The way out of a stack check. */
function isMorestack(name: string): boolean {
	return name.startsWith("runtime.morestack");
}

/** Up to Go 1.19, where a colon stands since. */
const dataOfOld = /^go\.(?:string|itab|interface|map|func)\./;

/** Type descriptors, strings and itabs: most of the addresses that code takes. */
function isData(symbol: string): boolean {
	return (
		((symbol.startsWith("type:") || symbol.startsWith("type.")) && symbol[5] !== ".") ||
		symbol.startsWith("go:") ||
		dataOfOld.test(symbol)
	);
}

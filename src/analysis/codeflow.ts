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

/** CALLEE_* bits of a name. */
export function calleeBits(name: string): number {
	const isBarrier = name.startsWith("runtime.gcWriteBarrier");
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
		(isBarrier ? c.CALLEE_BARRIER : 0) |
		(name === "runtime.newobject" ? c.CALLEE_NEWOBJECT : 0) |
		(isJumpTable(name) ? c.CALLEE_TABLE : 0) |
		(name.endsWith(FUNCVAL) ? c.CALLEE_FUNCVAL : 0) |
		(isData(name) ? c.CALLEE_DATA : 0)
	);
}

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

/**
 * What tells the Go version of a listing: words, names and callees that came or went with a version. Each was seen in
 * listings, or in the compiler's list of runtime functions (cmd/compile/internal/typecheck/_builtin/runtime.go; gc/builtin
 * before 1.17), of a release of each version from 1.7 to 1.26, 1.8 excepted: what is first seen in 1.9 may be of 1.8.
 */
import type { ToldVersions } from "../model/input.js";
import type { VersionRange } from "../model/target.js";
import {
	anyVersion,
	namedHeader,
	relocationNames,
	relocationNumbers,
	spanOf,
	type VersionSpan,
} from "../parser/index.js";
import { NEWEST_MINOR, OLDEST_MINOR } from "./stackfacts.js";

/** First and last N of Go 1.N; null: no bound on that side. */
export type Span = readonly [since: number | null, until: number | null];

/** Calls of the runtime that the compiler writes. */
const callees: readonly (readonly [Span, string])[] = [
	[
		[null, 7],
		"assertE2E assertE2T assertI2E assertI2T mapassign1 memclr panicdottype selectrecv2 stringiter throwreturn",
	],
	[[8, null], "mapassign_fast64 mapassign_faststr memclrNoHeapPointers memclrHasPointers panicdottypeE typedmemclr"],
	[[null, 9], "eqstring"],
	[[10, null], "makemap_small makechan64"],
	[[null, 10], "newselect selectdefault selectrecv selectsend writebarrierptr"],
	[[10, 20], "gcWriteBarrier"],
	[[null, 11], "convT2E64 convT2Estring convT2Eslice convT2I64 convT2Istring convT2Islice"],
	[[null, 12], "panicindex panicslice"],
	[[11, null], "mapclear panicmakeslicelen countrunes"],
	[[12, null], "convT64 convTstring convTslice"],
	[[13, null], "deferprocStack panicshift goPanicIndex goPanicSliceAlen goPanicSliceAcap goPanicSliceB"],
	[
		[13, 25],
		"panicIndex panicIndexU panicSliceAlen panicSliceAlenU panicSliceAcap panicSliceAcapU panicSliceB panicSliceBU",
	],
	[[13, 25], "panicSlice3Alen panicSlice3Acap panicSlice3B panicSlice3C panicExtendIndex panicExtendSliceB"],
	[[null, 15], "slicestringcopy"],
	[[15, null], "makeslicecopy panicmakeslicecap"],
	[
		[15, 20],
		"gcWriteBarrierCX gcWriteBarrierDX gcWriteBarrierBX gcWriteBarrierBP gcWriteBarrierSI gcWriteBarrierR8 gcWriteBarrierR9",
	],
	[[null, 16], "selectnbrecv2"],
	[[null, 17], "convT2E convT2Enoptr convT2I convT2Inoptr"],
	[[18, null], "convT convTnoptr"],
	[[19, null], "panicunsafeslicelen"],
	[[20, null], "panicunsafestringlen"],
	[[null, 21], "fastrand convI2I"],
	[[21, null], "gcWriteBarrier1 gcWriteBarrier2 gcWriteBarrier3 gcWriteBarrier4 wbZero wbMove"],
	[[22, null], "typeAssert interfaceSwitch deferrangefunc deferprocat rand32"],
	[[null, 23], "assertI2I assertI2I2"],
	[[23, null], "panicrangestate"],
	[[24, null], "mapIterStart mapIterNext concatbytes concatbyte2 concatbyte3 rand"],
	[[null, 25], "mapiterinit mapiternext printfloat printcomplex"],
	[[26, null], "panicBounds panicExtend growsliceBuf growsliceNoAlias moveSlice moveSliceNoScan printfloat64"],
];

/** Names of functions: what stands for the compiler's own numbering and its separators. */
const names: readonly (readonly [Span, RegExp])[] = [
	[[22, null], /\.(?:gowrap|deferwrap)\d+$/],
	[[17, 17], /·dwrap·\d+/],
	[[null, 21], /(?:^|\.)glob\.\.func\d/],
	[[22, null], /-range\d+$/],
	[[20, null], /^(?:type|go):/],
	[[null, 19], /^(?:type\.\.|go\.\(\*|go\.(?:itab|string)\.)/],
];

/** Most names match none of these. */
const anyName = /wrap|glob\.\.|-range|^type|^go[:.]/;

const pair = ({ oldest, newest }: VersionSpan): Span => [oldest, Number.isFinite(newest) ? newest : null];

/** A text symbol's header, its type and its fields: one without code (`size=0`) shows them too. What they tell is said in parser/dialect.ts. */
const headers = /^\S.* (t=1|STEXT) (?:\S+ )*?size=\d+(.*)$/gm;

/**
 * Lines at the beginning of an input. Instructions count only where a Go file is their position: those the compiler made
 * (prologues: cmd/internal/obj/x86/obj6.go, arm64/obj7.go; header: objfile.go).
 */
const lines: readonly (readonly [Span, RegExp])[] = [
	[pair(namedHeader), /^\S.* STEXT (?:\S+ )*size=\d+/m],
	[[24, null], /^\S.* STEXTFIPS (?:\S+ )*size=\d+/m],
	[[18, null], /^\S.* STEXT (?:\S+ )*asm size=\d+/m],
	// The assembler without -p printed it up to 1.21, the compiler up to 1.18.
	[[null, 21], /^"".\S* STEXT /m],
	[[null, 18], /^"".\S* STEXT .*\n\t0x0000 00000 \([^\n]*\.go:\d+\)\tTEXT/m],
	[[19, null], /^<unlinkable>\./m],
	[pair(relocationNames), /^\trel \d+\+\d+ t=R(?:_|elocType)/m],
	[pair(relocationNumbers), /^\trel \d+\+\d+ t=-?\d/m],
	[[12, null], /^\t0x0000 00000 \([^\n]*\)\tTEXT\t[^\n]*\(SB\), [^\n]*ABIInternal/m],
	[[null, 11], /^\t0x0000 00000 \([^\n]*\.go:\d+\)\tTEXT\t[^\n]*\(SB\), (?!.*ABI)[^\n]*\$/m],
	[[20, null], /^(?:go:string\.|type:)/m],
	[[null, 19], /^(?:go\.string\."|go\.itab\.|type\.\.(?:eq|hash)\.)/m],
	// amd64: g in R14; PUSHQ BP.
	[[17, null], /\.go:\d+\)\tCMPQ\tSP, 16\(R14\)/],
	[[null, 16], /\.go:\d+\)\tCMPQ\tSP, 16\(CX\)/],
	[[21, null], /\.go:\d+\)\tPUSHQ\tBP\n[^\n]*\.go:\d+\)\tMOVQ\tSP, BP\n/],
	[[null, 20], /\.go:\d+\)\tMOVQ\tBP, \d+\(SP\)\n[^\n]*\.go:\d+\)\tLEAQ\t\d+\(SP\), BP/],
];

const spanOfCallee = new Map(
	callees.flatMap(([span, list]) => list.split(" ").map((name) => [`runtime.${name}`, span])),
);

/** What a listing may be, as clues come in. */
export class VersionClues {
	private since = OLDEST_MINOR;
	private until = Number.POSITIVE_INFINITY;
	private told = false;

	private add([since, until]: Span): void {
		if (since !== null && since > OLDEST_MINOR) this.since = Math.max(this.since, since);
		if (until !== null) this.until = Math.min(this.until, until);
		this.told = true;
	}

	/** What was told so far, to be kept and added elsewhere. */
	span(): ToldVersions {
		const { since, until, told } = this;
		return { since, until: until === Number.POSITIVE_INFINITY ? null : until, told };
	}

	addSpan({ since, until, told }: ToldVersions): void {
		if (told) this.add([since, until]);
	}

	/** The beginning of an input. */
	sample(text: string): void {
		// No line that tells anything is so long; an endless one would cost the patterns their time.
		const short = hasLongLine(text) ? text.replace(/[^\n]{4096,}/g, "") : text;
		for (const [span, pattern] of lines) if (pattern.test(short)) this.add(span);
		for (const [, type, fields = ""] of short.matchAll(headers)) {
			const has = (field: string): boolean => fields.includes(` ${field}=0x`);
			const header = {
				isNumbered: type === "t=1",
				hasArgs: has("args"),
				hasFuncid: has("funcid"),
				hasAlign: has("align"),
			};
			const told = spanOf({ header, hasNames: false }, 0);
			if (told !== anyVersion) this.add(pair(told));
		}
	}

	/** @param isCalled whether code outside the runtime calls the function of that name */
	callees(isCalled: (name: string) => boolean): void {
		for (const [name, span] of spanOfCallee) if (isCalled(name)) this.add(span);
	}

	/** A function of the listing. */
	name(name: string): void {
		if (!anyName.test(name)) return;
		for (const [span, pattern] of names) if (pattern.test(name)) this.add(span);
	}

	/** Null where nothing was told, or where clues contradict each other. */
	range(): VersionRange | null {
		if (!this.told || this.since > this.until) return null;
		// Newer versions than the newest known may print the same.
		return { oldest: `go1.${this.since}`, newest: `go1.${Math.min(this.until, NEWEST_MINOR)}` };
	}
}

function hasLongLine(text: string): boolean {
	for (let from = 0; from < text.length; ) {
		const end = text.indexOf("\n", from);
		if ((end < 0 ? text.length : end) - from >= 4096) return true;
		if (end < 0) return false;
		from = end + 1;
	}
	return false;
}

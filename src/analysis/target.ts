/** A target with the runtime's numbers for it: start stack, guard, depth at a goroutine's first instruction, growth. */
import type { Arch } from "../arch/registry.js";
import type { Origin, Target, VersionRange } from "../model/target.js";
import { minorVersion } from "../util/goversion.js";
import {
	adaptiveStarts,
	type Build,
	factOf,
	goArguments,
	growthRules,
	guardFactors,
	guardParts,
	NEWEST_MINOR,
	OLDEST_MINOR,
	stackBarriers,
	stackMax,
	stackMin,
	startAligns,
	sumOf,
	systemBytes,
} from "./stackfacts.js";

export interface TargetFacts {
	readonly goVersion: string | null;
	/** Where goVersion is null: what the listing tells. */
	readonly goVersionRange?: VersionRange | null;
	readonly goos: string;
	readonly race: boolean;
	readonly startStack?: number;
	readonly origin: Target["origin"];
}

/** What decides whether a fresh stack is enough. */
interface FreshStack {
	/** Depth at which a small check fails on a start stack. */
	readonly limit: number;
	/** Depth at the first instruction of a goroutine whose function has `argumentBytes` of arguments and results on the stack. */
	entryDepthWith(argumentBytes: number): number;
}

/** A target, and what its runtime does with a stack. */
export interface TargetModel extends Target, FreshStack {
	/**
	 * Bytes below the entry of a goroutine's function before its start stack grows, at least and at most: of all versions that the
	 * input may come from. `depth` is its depth as judged.
	 */
	roomBelow(depth: number, argumentBytes: number): { readonly least: number; readonly most: number };
	/** Depth at which a small check fails on a stack of that size. */
	limitOf(stack: number): number;
	/** Size after newstack was called at `depth` by a function whose largest frame is `frame`; more than maxStack: the process ends. */
	grown(stack: number, depth: number, frame: number): number;
}

/** Round up to a power of two (runtime/stack.go, fixedStack). */
function powerOfTwo(n: number): number {
	let size = 1;
	while (size < n) size *= 2;
	return size;
}

const alignUp = (n: number, to: number): number => Math.ceil(n / to) * to;

/** Bytes of stack barrier records at the high end of a stack (runtime/mstkbar.go, gcMaxStackBarriers; firstStackBarrierOffset 1024). */
function barrierBytes(stack: number, ptrSize: number): number {
	let n = 1;
	for (let offset = 1024; offset < stack; offset *= 2) n++;
	return n * 2 * ptrSize;
}

function minorOf(facts: TargetFacts): number {
	const minor = minorVersion(facts.goVersion ?? facts.goVersionRange?.newest ?? "") ?? NEWEST_MINOR;
	return Math.max(OLDEST_MINOR, minor);
}

/** What of an architecture the runtime's numbers depend on. */
export type StackShape = Pick<Arch, "name" | "ptrSize" | "minFrameSize" | "stackAlign" | "pushesGoexit" | "callPush">;

/** A version's numbers. */
function runtimeOf(arch: StackShape, { goos, race, startStack }: TargetFacts, minor: number) {
	const { ptrSize } = arch;
	const build: Build = { minor, goos, goarch: arch.name, ptrSize, race };
	const system = factOf(systemBytes, build, 0);
	const { scaled, fixed } = factOf(guardParts, build);
	const guard = scaled * sumOf(guardFactors, build) + fixed + system;
	const start = startStack ?? powerOfTwo(factOf(stackMin, build) + system);
	const hasBarriers = factOf(stackBarriers, build);
	const hasArguments = factOf(goArguments, build);
	const align = factOf(startAligns, build);

	// runtime/proc.go, newproc1: totalSize; x86 pushes goexit's pc below it (gostartcall, runtime/sys_x86.go).
	const entryDepthWith = (argumentBytes: number): number => {
		const extra = hasArguments ? alignUp(argumentBytes, 8) : 0;
		const total = alignUp(4 * ptrSize + arch.minFrameSize + extra, align === "arch" ? arch.stackAlign : align);
		return total + (arch.pushesGoexit ? ptrSize : 0);
	};
	const limitOf = (stack: number): number => stack - guard - (hasBarriers ? barrierBytes(stack, ptrSize) : 0);
	return { build, guard, startStack: start, entryDepthWith, limitOf, limit: limitOf(start) };
}

/** The other versions that the input may come from. */
function otherVersions(arch: StackShape, facts: TargetFacts, judged: number): FreshStack[] {
	const oldest = facts.goVersion === null ? minorVersion(facts.goVersionRange?.oldest ?? "") : null;
	const others: FreshStack[] = [];
	for (let minor = Math.max(OLDEST_MINOR, oldest ?? judged); minor < judged; minor++)
		others.push(runtimeOf(arch, facts, minor));
	return others;
}

export function targetOf(arch: StackShape, facts: TargetFacts): TargetModel {
	const { goos, race } = facts;
	const minor = minorOf(facts);
	const { build, guard, startStack, entryDepthWith, limitOf, limit } = runtimeOf(arch, facts, minor);
	const others = otherVersions(arch, facts, minor);
	const rule = factOf(growthRules, build);
	const roomBelow = (depth: number, argumentBytes: number): { least: number; most: number } => {
		const above = depth - entryDepthWith(argumentBytes);
		const rooms = others.map((other) => other.limit - other.entryDepthWith(argumentBytes) - above);
		return { least: Math.min(limit - depth, ...rooms), most: Math.max(limit - depth, ...rooms) };
	};
	const grown = (stack: number, depth: number, frame: number): number => {
		let size = stack * 2;
		if (rule === "double") return size;
		const taken = rule === "beside-old" ? stack : depth;
		while (size - taken < frame + guard) size *= 2;
		return size;
	};
	return {
		goVersion: facts.goVersion,
		goVersionRange: facts.goVersionRange ?? null,
		judgedAs: `go1.${minor}`,
		goos,
		goarch: arch.name,
		race,
		startStack,
		guard,
		entryDepth: entryDepthWith(0),
		callPush: arch.callPush,
		limit,
		maxStack: factOf(stackMax, build),
		adaptiveStart: factOf(adaptiveStarts, build),
		origin: facts.origin,
		entryDepthWith,
		roomBelow,
		limitOf,
		grown,
	};
}

/** Origin of a value that the user may give and the input may tell. */
export function originOf(given: unknown, detected: unknown): Origin {
	if (given !== undefined) return "given";
	return detected === undefined || detected === null ? "assumed" : "detected";
}

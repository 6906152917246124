/**
 * What one chunk of listing leaves behind: columns of integers and a table of strings, cheap to hand from thread to
 * thread and to keep. Memory grows with functions, calls and basic blocks, never with bytes of listing.
 */

import type { Strings } from "../util/strings.js";

/** Attributes of a function. */
export const Flag = {
	nosplit: 1 << 0,
	dupok: 1 << 1,
	wrapper: 1 << 2,
	abiWrapper: 1 << 3,
	needctxt: 1 << 4,
	isStatic: 1 << 5,
	abi0: 1 << 6,
	cfunc: 1 << 7,
	noframe: 1 << 8,
	asm: 1 << 9,
	/** Header without TEXT line: inlined away, no code. */
	noBody: 1 << 10,
	/** Some SP in it is not known (set from memory or a register). */
	stackUnknown: 1 << 11,
	/** Holds a call of runtime.deferreturn: a recovered panic goes on there. */
	deferReturn: 1 << 12,
	/** Part of it could not be read, or contradicts itself: its figures are not facts. */
	damaged: 1 << 13,
	/** Compares with stackguard1: runs on g0 only. */
	g0Only: 1 << 14,
	topframe: 1 << 15,
	/** A function may be deferred in it that no call in the listing shows: it may recover. */
	hiddenDefer: 1 << 16,
	/** Its check compares with all of the frame, not with 128 bytes less (Go 1.7 on most machines). */
	wholeFrame: 1 << 17,
	/** Its flows tell of all function values that it hands on; else it may do anything with them. */
	followed: 1 << 18,
} as const;

export const Check = { none: 0, small: 1, big: 2, huge: 3 } as const;
export const checkNames = ["none", "small", "big", "huge"] as const;

/** Kinds of call sites, as `stackscan graph` prints them. */
export const Kind = { static: 0, tail: 1, interface: 2, funcval: 3, defer: 4, go: 5, systemstack: 6 } as const;
export const kindNames = ["static", "tail", "interface", "funcval", "defer", "go", "systemstack"] as const;

/** How a basic block ends. */
export const Exit = {
	/** To its successors. */
	flow: 0,
	/** Returns to the caller. */
	return: 1,
	/** Nothing follows (UNDEF). */
	stop: 2,
	/** Through a jump table: successors are in `Tables`. */
	table: 3,
	/** A tail call, the block's last site, takes over. */
	tail: 4,
} as const;

/** Columns of a function record. Strings are ids in `strings`, -1 for none. */
export const Fn = {
	name: 0,
	package: 1,
	file: 2,
	/** 1-based line of the function; 0 unknown. */
	line: 3,
	flags: 4,
	/** D: bytes by which the prologue lowers SP. */
	frame: 5,
	declaredFrame: 6,
	/** Largest lowering of SP in it, bytes. */
	maxFrame: 7,
	check: 8,
	morestack: 9,
	/** Bytes of code. */
	size: 10,
	/** Line of the header in its chunk, 1-based. */
	listingLine: 11,
	/** First record in sites, blocks, refs; the next function's value ends it. */
	sites: 12,
	blocks: 13,
	refs: 14,
	/** Bytes of arguments and results on the stack; 0 where the listing does not say. */
	args: 15,
	/** First record in `uses`. */
	uses: 16,
	/** First record in `flows`. */
	flows: 17,
	stride: 18,
} as const;

/** Columns of a call site. */
export const Site = {
	/** Callee's name, or -1 when it is not known. */
	callee: 0,
	kind: 1,
	/** Bytes by which SP is lowered at the call, without what the call pushes; -1 when not known; -2 on another stack. */
	depth: 2,
	pc: 3,
	file: 4,
	line: 5,
	/** Indirect calls: where the code pointer was loaded from, bytes from what its base points to; -1 not known. */
	slot: 6,
	stride: 7,
} as const;

/** What code does with types and symbols, by function: all names are string ids. */
export const Use = {
	kind: 0,
	type: 1,
	/** For UseKind.calls: where the interface type lists the method, bytes from its symbol's start. */
	offset: 2,
	stride: 3,
} as const;
export const UseKind = {
	/** Converts the type to an interface. */
	converts: 0,
	/** Calls a method of the interface type. */
	calls: 1,
	/** Takes the address of the type's descriptor: it may be asserted to, made, or reflected on. */
	describes: 2,
	/** Takes the address of a function or a variable, or reads or writes the variable. */
	address: 3,
	/** Calls a method of an interface type that depends on type parameters; which one is not said. */
	named: 4,
} as const;

/** A function that a call is given as an argument, or sends over a channel. */
export const Given = {
	site: 0,
	/** Word of the arguments, the receiver's first; of what is sent over a channel 1. */
	word: 1,
	/** Name of the function, a string's id. */
	function: 2,
	stride: 3,
} as const;

/** Words of type descriptors, itabs, descriptors of assertions and other data that point elsewhere. */
export const Link = {
	symbol: 0,
	kind: 1,
	/** Bytes from the symbol's start. */
	offset: 2,
	target: 3,
	/** Last function before it in the listing: data follows the functions of its package. -1 when that is in a chunk before. */
	after: 4,
	stride: 5,
} as const;
export const LinkKind = {
	/** A type's name of a method or field. */
	name: 0,
	/** Another type. */
	type: 1,
	/** A method's type or code. */
	method: 2,
	/** A word of an itab: the interface, the type, then the methods. */
	itab: 3,
	/** A type that code asserts to. */
	assertion: 4,
	/** A function's funcval in data. */
	code: 5,
	/** Any other symbol that data points to. */
	address: 6,
	/** The type of a static value in an interface, or one in a dictionary: values of it may be in interfaces. */
	converts: 7,
	/** A function's funcval in a type's descriptor: how its values are compared, how a map's keys are hashed (internal/abi/type.go, Type.Equal; map.go, MapType.Hasher). */
	function: 8,
	/** A funcval of a function that has another name: of `NAME·f` NAME is linked to it (`//go:linkname`); `type:.hashfunc.T`. */
	alias: 9,
} as const;

/** Where function values go in a function, and from where they come (core/flows.ts): one record a pair, by function. */
export const Flow = {
	/** TO_* and FROM_* of parser/layout.ts, and numbers of arguments and results. */
	kinds: 0,
	/** pc of the call, the return, or where the closure is made. */
	pc: 1,
	/** String id of the function whose closure it is, or of the variable; -1 for none. */
	name: 2,
	/** Bytes from the start of the closure or the variable; of a call of a value how many arguments in registers it surely has. */
	offset: 3,
	/** Where from: string id of a function or a variable, -1 for none; offset, or pc of the call whose result it is. */
	source: 4,
	where: 5,
	stride: 6,
} as const;

export const Block = {
	pc: 0,
	/** First site; the next block's value ends it. */
	sites: 1,
	exit: 2,
	/** Successor blocks, -1 for none. Like all record numbers they count from the chunk's first. */
	next: 3,
	branch: 4,
	/** Jump table's symbol for Exit.table, else -1. */
	table: 5,
	stride: 6,
} as const;

/** Columns that hold ids of strings, by array of a summary: what renames strings goes by this. */
export const stringColumns = {
	functions: [Fn.name, Fn.package, Fn.file, Fn.morestack],
	sites: [Site.callee, Site.file],
	blocks: [Block.table],
	refs: [0],
	uses: [Use.type],
	flows: [Flow.name, Flow.source],
	links: [Link.symbol, Link.target],
	locals: [1],
	tables: [0],
	given: [Given.function],
} as const;

/** Integers a record, by array of a summary. */
export const strides = {
	functions: Fn.stride,
	sites: Site.stride,
	blocks: Block.stride,
	refs: 1,
	uses: Use.stride,
	flows: Flow.stride,
	links: Link.stride,
	locals: 3,
	tables: 3,
	given: Given.stride,
} as const;

/** A piece of input, summarised. */
export interface ChunkSummary {
	/** Chunks of one thread share theirs, which go on growing. */
	readonly strings: Strings;
	readonly functions: Int32Array;
	readonly sites: Int32Array;
	readonly blocks: Int32Array;
	/** Names of functions whose address is taken, by function. */
	readonly refs: Int32Array;
	/** Use.stride integers each, by function. */
	readonly uses: Int32Array;
	/** Flow.stride integers each, by function. */
	readonly flows: Int32Array;
	/** Link.stride integers each, in the order of the listing. */
	readonly links: Int32Array;
	/** Triples: function of the chunk, name of a variable, bytes; of large frames, largest first. */
	readonly locals: Int32Array;
	/** Given.stride integers each, by site. */
	readonly given: Int32Array;
	/** Triples: jump table symbol, offset in it, target pc. */
	readonly tables: Int32Array;
	/** Package of the last `# path` line, or -1: the next chunk starts with it. */
	readonly lastPackage: number;
	/** Functions before the first `# path` line: they belong to the package the chunk before ended with. */
	readonly functionsBeforePackage: number;
	/** N of the oldest and the newest Go 1.N that print such functions; null when they contradict each other. */
	readonly versions: { readonly oldest: number; readonly newest: number } | null;
	readonly counts: LineCountsRecord;
	readonly problems: readonly ChunkProblem[];
	readonly problemCounts: readonly (readonly [string, number])[];
}

export type LineCountsRecord = Readonly<
	Record<"lines" | "instructions" | "bytes" | "relocations" | "text" | "data" | "packages" | "foreign" | "bad", number>
>;

export interface ChunkProblem {
	readonly code: string;
	/** 1-based in the chunk. */
	readonly line: number;
	readonly detail: string;
}

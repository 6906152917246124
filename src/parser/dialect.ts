/**
 * What differs between the listings of Go versions, in one place: Go 1.7 to 1.26. A word that none of them prints is still
 * read, and said to be new. relocations.ts has the numbers that stand for relocation types up to Go 1.21.
 */

/** Words after the symbol type in a header (objfile.go, writeSymDebugNamed; ` leaf` stands at the end of the line). */
export const headerFlags: ReadonlySet<string> = new Set([
	"static",
	"dupok",
	"cfunc",
	"nosplit",
	"topframe",
	"asm",
	"leaf",
]);

/** `funcid` since Go 1.16, `align` since 1.18. */
export const headerFields: ReadonlySet<string> = new Set(["size", "args", "locals", "funcid", "align"]);

/** Types of symbols without pointers to functions or types, by name or up to Go 1.8 by number (cmd/internal/objabi/symkind.go, Go 1.9 to 1.26). */
const plainType =
	/^(?:t=\d+|SBSS|SNOPTRBSS|STLSBSS|SABIALIAS|SNOPTRDATAFIPS|SSEHUNWINDINFO|SDWARF[A-Z]+|SLIBFUZZER_[A-Z0-9_]+|SCOVERAGE_[A-Z_]+)$/;
export const isPlainType = (type: string): boolean => plainType.test(type);

/** Types of symbols that hold code; STEXTFIPS since Go 1.24 (cmd/internal/objabi/symkind.go). */
export const isTextType = (type: string): boolean => type.startsWith("STEXT");
export const knownTextTypes: ReadonlySet<string> = new Set(["STEXT", "STEXTFIPS"]);

/**
 * Up to Go 1.8 a header has the number of the type, `NAME t=1 size=…`, and `v=1` before it for a static symbol
 * (cmd/internal/obj/link.go, LSym.type; 1 is STEXT).
 */
export const typeOfNumber = (type: number): string => (type === 1 ? "STEXT" : `t=${type}`);

/** Prefixes of the own package's symbols: the compiler's up to Go 1.18 and the assembler's up to 1.21; the assembler's since 1.22. */
export const ownPackagePrefixes: readonly string[] = ['"".', "<unlinkable>."];

/** Attributes of a TEXT line (runtime/textflag.h, cmd/internal/obj/util.go). */
export const textWords: ReadonlySet<string> = new Set([
	"ABIInternal",
	"NOSPLIT",
	"DUPOK",
	"NOFRAME",
	"WRAPPER",
	"ABIWRAPPER",
	"NEEDCTXT",
	"LINKNAME",
	"STATIC",
	"CFUNC",
	"PKGINIT",
	"REFLECTMETHOD",
	"TOPFRAME",
	"LEAF",
	"LOCAL",
	"NOPROF",
	"RODATA",
	"NOPTR",
	"CONTENT_ADDRESSABLE",
]);

/** Bits of the number that a TEXT line has in place of words up to Go 1.8 (runtime/textflag.h). */
export const textFlagBits: readonly (readonly [number, string])[] = [
	[1, "NOPROF"],
	[2, "DUPOK"],
	[4, "NOSPLIT"],
	[8, "RODATA"],
	[16, "NOPTR"],
	[32, "WRAPPER"],
	[64, "NEEDCTXT"],
	[256, "TLSBSS"],
	[512, "NOFRAME"],
	[1024, "REFLECTMETHOD"],
];

/** Lines with a pc that are no instructions: they may stand between a compare and its branch. */
export const pseudoMnemonics: ReadonlySet<string> = new Set([
	"TEXT",
	"FUNCDATA",
	"PCDATA",
	"NOP",
	"PCALIGN",
	"PCALIGNMAX",
]);

/** Directives for padding. The pc that Go 1.22 prints for them is not where they stand. */
export const alignmentMnemonics: ReadonlySet<string> = new Set(["PCALIGN", "PCALIGNMAX"]);

/** Versions that a listing may come from: N of Go 1.N, both ends included; `newest` is infinite where no end is known. */
export interface VersionSpan {
	readonly oldest: number;
	readonly newest: number;
}

/** Versions whose listings are read. Newer ones are read as far as they are alike. */
export const anyVersion: VersionSpan = { oldest: 7, newest: Number.POSITIVE_INFINITY };

/** What both spans allow; null when nothing does. */
export function bothSpans(a: VersionSpan, b: VersionSpan): VersionSpan | null {
	const oldest = Math.max(a.oldest, b.oldest);
	const newest = Math.min(a.newest, b.newest);
	return oldest <= newest ? { oldest, newest } : null;
}

/** What the shape of one function's lines tells of the version. */
export interface Evidence {
	readonly header: {
		readonly isNumbered: boolean;
		readonly hasArgs: boolean;
		readonly hasFuncid: boolean;
		readonly hasAlign: boolean;
	};
	/** Its relocations have names. */
	readonly hasNames: boolean;
}

const span = (oldest: number, newest: number): VersionSpan => ({ oldest, newest });
const numberedHeader = span(7, 8);
/** A header with the type's name. */
export const namedHeader = span(9, anyVersion.newest);
const withoutFuncid = span(9, 15);
const withoutAlign = span(16, 17);
const withAlign = span(18, anyVersion.newest);
/** A relocation whose type is a name, or a number. */
export const relocationNames = span(22, anyVersion.newest);
export const relocationNumbers = span(anyVersion.oldest, 21);
const withAlignAndNumbers = span(withAlign.oldest, relocationNumbers.newest);
const only16 = span(16, 16);
const only17 = span(17, 17);

/**
 * Versions that print such a function.
 * @param callNumber number of R_CALL; 0 where it does not show
 */
export function spanOf({ header, hasNames }: Evidence, callNumber: number): VersionSpan {
	if (header.isNumbered) return numberedHeader;
	if (hasNames) return relocationNames;
	if (!header.hasArgs) return anyVersion;
	if (header.hasAlign) return callNumber > 0 ? withAlignAndNumbers : withAlign;
	if (!header.hasFuncid) return withoutFuncid;
	// R_CALL is 8 from Go 1.9 to 1.16, else 7.
	return callNumber === 8 ? only16 : callNumber === 7 ? only17 : withoutAlign;
}

/** Number of R_CALL in those versions; 0 where they differ, or print names. */
export function callNumberIn({ oldest, newest }: VersionSpan): number {
	if (newest <= 8 || (oldest >= 17 && newest <= 21)) return 7;
	return oldest >= 9 && newest <= 16 ? 8 : 0;
}

/** What a relocation tells of the program; the rest is for the linker alone. */
export type RelocationKind =
	/** A symbol's address, in code or data. */
	| "address"
	/** An offset to a symbol in a type descriptor: a name, another type. */
	| "offset"
	/** An offset to a method's type or code. */
	| "method"
	/** A type is converted to an interface. */
	| "converts"
	/** A method of an interface is called: the symbol is the interface's type, the addend where it lists the method. */
	| "interfaceMethod"
	/** A method of an interface that depends on type parameters is called; its name is the symbol, which listings leave out. */
	| "namedMethod"
	| "other";

const relocationKinds: ReadonlyMap<string, RelocationKind> = new Map([
	["R_ADDROFF", "offset"],
	["R_METHODOFF", "method"],
	["R_USEIFACE", "converts"],
	["R_USEIFACEMETHOD", "interfaceMethod"],
	["R_USEGENERICIFACEMETHOD", "namedMethod"],
	["R_USENAMEDMETHOD", "namedMethod"],
	["weak R_ADDROFF", "offset"],
]);

/** R_ADDR, R_PCREL and what each architecture makes of them: R_ADDRARM64, R_ARM64_PCREL_LDST64, R_RISCV_PCREL_ITYPE… */
const addressType = /^(?:weak )?R_(?:[A-Z0-9]+_)?(?:ADDR|PCREL|GOTPCREL)/;

/** Kind of a relocation by the name of its type (relocations.ts). */
export const relocationKind = (type: string): RelocationKind =>
	relocationKinds.get(type) ?? (addressType.test(type) ? "address" : "other");

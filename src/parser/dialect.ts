/**
 * What differs between the listings of Go versions, in one place. This release reads Go 1.21 to 1.26 in full;
 * a word that none of them prints is still read, and said to be new.
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

export const headerFields: ReadonlySet<string> = new Set(["size", "args", "locals", "funcid", "align"]);

/** Types of symbols that hold code; STEXTFIPS since Go 1.24 (cmd/internal/objabi/symkind.go). */
export const isTextType = (type: string): boolean => type.startsWith("STEXT");

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

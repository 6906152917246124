/**
 * Tokens of the fragments of a listing (cmd/internal/obj: objfile.go writeSymDebugNamed, util.go Dconv).
 * A fragment is a piece of one line that the scanner has located: an operand list, a word of a symbol header,
 * a position, a relocation. Symbol names may hold anything (spaces, quotes, commas, brackets), so they are found by what ends them.
 */
import { type CustomPatternMatcherFunc, createToken, type IToken, type TokenType } from "chevrotain";

/** `AX, `, `R1.UXTW` at the end, `R2)` of a pair: an identifier that stands alone is a register, never the start of a symbol. */
const aloneIdentifier = /[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*(?=[,)\]]|$|<<|>>|->|@>)/y;
const notASymbol = /[-+]?\d|[([$]|"(?!"\.)/y;

function startsOperand(matched: IToken[]): boolean {
	const last = matched[matched.length - 1];
	return last === undefined || last.tokenType === Comma || last.tokenType === Dollar;
}

/** A symbol operand runs to the nearest `(SB)`; what precedes it is name, ABI mark and offset. */
const matchSymbol: CustomPatternMatcherFunc = (text, offset, matched) => {
	if (!startsOperand(matched)) return null;
	notASymbol.lastIndex = offset;
	if (notASymbol.test(text)) return null;
	aloneIdentifier.lastIndex = offset;
	if (aloneIdentifier.test(text)) return null;
	const end = text.indexOf("(SB)", offset);
	if (end <= offset) return null;
	return [text.slice(offset, end)];
};

/** 386 with -shared and -dynlink: `main.f·f(AX)`, `main.x@GOT(CX)`, the register having the pc or the table (cmd/internal/obj/x86/obj6.go). */
const base = /\((?:SB|AX|BX|CX|DX|SI|DI|BP)\)/g;
const matchRelative: CustomPatternMatcherFunc = (text, offset, matched) => {
	if (!startsOperand(matched)) return null;
	notASymbol.lastIndex = offset;
	if (notASymbol.test(text)) return null;
	aloneIdentifier.lastIndex = offset;
	if (aloneIdentifier.test(text)) return null;
	base.lastIndex = offset;
	const found = base.exec(text);
	if (found === null || found[0] === "(SB)") return null;
	const name = text.slice(offset, found.index);
	return /[.:<]/.test(name) && !name.replace(bracketed, "").includes(", ") ? [name] : null;
};
/** What may hold a comma and a blank within a name. */
const bracketed = /"(?:[^"\\]|\\.)*"|\([^()]*\)|\{[^{}]*\}/g;

/**
 * A named stack slot: `main.buf-4096(SP)`, `main.~r0+8(FP)`, `main..autotmp_3+24(SP)`, up to Go 1.18 `"".buf-4096(SP)`; `main.x(SP)` at 0.
 * ppc64 prints the register, `main.x-24(R1)`. A shifted register is none: `R0<<2(R1)` (arm).
 */
const stackName = /(?!\w+(?:<<|>>|->|@>)\d)(?:""\.|[^\s,()$"0-9+-])[^\s,()"]*?(?:[+-]\d+)?(?=\((?:SP|FP|R1)\))/y;
const matchStackName: CustomPatternMatcherFunc = (text, offset, matched) => {
	if (!startsOperand(matched)) return null;
	stackName.lastIndex = offset;
	const found = stackName.exec(text);
	return found === null ? null : [found[0]];
};

const custom = (name: string, pattern: CustomPatternMatcherFunc): TokenType =>
	createToken({ name, pattern, line_breaks: false });

export const Comma = createToken({ name: "Comma", pattern: /, ?/ });
export const Dollar = createToken({ name: "Dollar", pattern: "$" });
export const SymbolName = custom("SymbolName", matchSymbol);
export const RelativeName = custom("RelativeName", matchRelative);
export const StaticBase = createToken({ name: "StaticBase", pattern: "(SB)" });
export const StackName = custom("StackName", matchStackName);
/** Not `"".`, the package prefix of assembly files up to Go 1.21. */
export const Text = createToken({ name: "Text", pattern: /"(?:[^"\\]|\\.)*"(?!\.)/ });
export const Num = createToken({
	name: "Num",
	pattern: /[-+]?(?:0x[0-9a-fA-F]+(?:p[-+]?\d+)?|\d+(?:\.\d+)?(?:e[-+]?\d+)?|Inf|NaN)/,
});
export const Ident = createToken({ name: "Ident", pattern: /[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*/ });
export const Open = createToken({ name: "Open", pattern: "(" });
export const Close = createToken({ name: "Close", pattern: ")" });
export const OpenList = createToken({ name: "OpenList", pattern: "[" });
export const CloseList = createToken({ name: "CloseList", pattern: "]" });
export const Star = createToken({ name: "Star", pattern: "*" });
export const Shift = createToken({ name: "Shift", pattern: /<<|>>|->|@>/ });
export const Mark = createToken({ name: "Mark", pattern: /[:!&|+\-.#%/]/ });
/** `{name}` in the templates of src/arch: matches any operand, register or number there. Never in a listing. */
export const Hole = createToken({ name: "Hole", pattern: /-?\{[A-Za-z]+\}/ });

/** Order matters: what needs the most context comes first. */
export const operandTokens: TokenType[] = [
	Comma,
	Dollar,
	Text,
	StackName,
	RelativeName,
	SymbolName,
	StaticBase,
	Num,
	Ident,
	Open,
	Close,
	OpenList,
	CloseList,
	Star,
	Shift,
	Mark,
];
export const templateTokens: TokenType[] = [Hole, ...operandTokens];

// Words of a symbol header, one at a time: `STEXT`, `dupok`, `size=12`, `args=0x8`, `t=1`; fields of other Gos may hold anything.
export const SymbolType = createToken({ name: "SymbolType", pattern: /S[A-Z]{2,}[A-Z0-9_]*$/ });
export const Key = createToken({ name: "Key", pattern: /[a-z]+=(?=(?:0x[0-9a-fA-F]+|-?\d+)$)/ });
export const HeaderNumber = createToken({ name: "HeaderNumber", pattern: /0x[0-9a-fA-F]+|-?\d+/ });
export const OtherField = createToken({ name: "OtherField", pattern: /[A-Za-z][\w.-]*=\S+/ });
export const Flag = createToken({ name: "Flag", pattern: /[A-Za-z][\w-]*$/ });
export const headerTokens: TokenType[] = [SymbolType, Key, HeaderNumber, OtherField, Flag];

// What follows the name in a TEXT line: `, DUPOK|NOSPLIT|ABIInternal, $440-16`; `, 4, $8-16` up to Go 1.8. Words of other Gos may look otherwise.
export const FlagBits = createToken({ name: "FlagBits", pattern: /\d+/ });
export const Word = createToken({ name: "Word", pattern: /[A-Za-z_][^,| ]*/ });
export const Pipe = createToken({ name: "Pipe", pattern: "|" });
export const FrameSize = createToken({ name: "FrameSize", pattern: /\$-?\d+/ });
export const ArgsSize = createToken({ name: "ArgsSize", pattern: /-\d+/ });
export const textTokens: TokenType[] = [Comma, Word, FlagBits, Pipe, FrameSize, ArgsSize];

// Positions: `file.go:12`, `shown.y:77[real.go:10]`, `<autogenerated>:1`, `<unknown line number>`.
export const UnknownLine = createToken({ name: "UnknownLine", pattern: "<unknown line number>" });
export const RealPosition = createToken({ name: "RealPosition", pattern: /\[(?:.*):\d+(?::\d+)?\]$/ });
export const FileName = createToken({ name: "FileName", pattern: /.+?(?=:\d+(?::\d+)?(?:\[.*\])?$)/ });
export const LineNumber = createToken({ name: "LineNumber", pattern: /:\d+(?=(?::\d+)?(?:\[.*\])?$)/ });
export const positionTokens: TokenType[] = [UnknownLine, RealPosition, LineNumber, FileName];

// Relocations: `24+8 t=R_ADDR type:*main.T+0`, `t=8`, `t=RelocType(-32767)`. The symbol ends at the last `+`.
export const RelocWhere = createToken({ name: "RelocWhere", pattern: /\d+\+\d+ / });
export const RelocType = createToken({ name: "RelocType", pattern: /t=[^ ]+ ?/ });
export const RelocAddend = createToken({ name: "RelocAddend", pattern: /\+-?[0-9a-f]+$/ });
export const RelocSymbol = createToken({ name: "RelocSymbol", pattern: /.+(?=\+-?[0-9a-f]+$)/ });
export const relocTokens: TokenType[] = [RelocWhere, RelocType, RelocAddend, RelocSymbol];

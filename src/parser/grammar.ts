/**
 * The language of listings, fragment by fragment. This is its only definition: the scanner finds where lines and
 * fragments are, what they mean is said here, that of operands in operandgrammar.ts. Source: cmd/internal/obj/objfile.go (headers, relocations).
 */
import { Lexer, type TokenType } from "chevrotain";
import { textFlagBits } from "./dialect.js";
import { type Operand, withoutMark } from "./operand.js";
import { OperandGrammar } from "./operandgrammar.js";
import * as t from "./tokens.js";

/** One word of a symbol header after the name. */
export type HeaderWord =
	| { readonly kind: "type"; readonly type: string }
	| { readonly kind: "flag"; readonly flag: string }
	/** Its value is no number. No Go that is known has one. */
	| { readonly kind: "other"; readonly key: string }
	| { readonly kind: "field"; readonly key: string; readonly value: number };

/** `, WORD|WORD, $F-A` of a TEXT line. */
export interface TextTail {
	readonly words: ReadonlySet<string>;
	/** N of `$N-args`, bytes; may be negative (no frame at all). */
	readonly frame: number;
	/** Bytes of arguments; null when the listing does not say (assembly without a prototype). */
	readonly args: number | null;
}

export interface Position {
	/** As shown; empty for `<unknown line number>`. */
	readonly file: string;
	/** 1-based; 0 when unknown. */
	readonly line: number;
}

export interface Relocation {
	readonly offset: number;
	readonly size: number;
	/** `R_CALL`, or the number as the older dialects print it. */
	readonly type: string;
	/** Empty for a relocation without symbol. */
	readonly symbol: string;
	/** As printed, without the plus sign: decimal or hexadecimal by architecture (FACTS: arm and ppc64 print hex). */
	readonly addend: string;
}

const allTokens: TokenType[] = [
	...new Set([...t.templateTokens, ...t.headerTokens, ...t.textTokens, ...t.positionTokens, ...t.relocTokens]),
];

class ListingGrammar extends OperandGrammar {
	constructor() {
		super(allTokens);
		this.performSelfAnalysis();
	}

	readonly headerWord = this.RULE(
		"headerWord",
		(): HeaderWord =>
			this.OR([
				{
					ALT: () => {
						const type = this.CONSUME(t.SymbolType).image;
						return { kind: "type", type };
					},
				},
				{
					ALT: () => {
						const flag = this.CONSUME(t.Flag).image;
						return { kind: "flag", flag };
					},
				},
				{
					ALT: () => {
						const field = this.CONSUME(t.OtherField).image;
						return this.ACTION((): HeaderWord => ({ kind: "other", key: field.slice(0, field.indexOf("=")) }));
					},
				},
				{
					ALT: () => {
						const key = this.CONSUME(t.Key).image;
						const value = this.CONSUME(t.HeaderNumber).image;
						return this.ACTION((): HeaderWord => ({ kind: "field", key: key.slice(0, -1), value: Number(value) }));
					},
				},
			]),
	);

	readonly textTail = this.RULE("textTail", (): TextTail => {
		const words = new Set<string>();
		let args: number | null = null;
		this.OPTION(() => {
			this.CONSUME(t.Comma);
			this.OR([
				{
					ALT: () =>
						this.AT_LEAST_ONE_SEP({
							SEP: t.Pipe,
							DEF: () => {
								const word = this.CONSUME(t.Word).image;
								this.ACTION(() => words.add(word));
							},
						}),
				},
				{
					ALT: () => {
						const bits = this.CONSUME(t.FlagBits).image;
						this.ACTION(() => {
							for (const [bit, word] of textFlagBits) if ((Number(bits) & bit) !== 0) words.add(word);
						});
					},
				},
			]);
		});
		this.CONSUME2(t.Comma);
		const frame = this.CONSUME(t.FrameSize).image;
		this.OPTION2(() => {
			const size = this.CONSUME(t.ArgsSize).image;
			args = this.ACTION(() => Number(size.slice(1)));
		});
		// No Go that is known prints more.
		this.MANY(() => {
			this.CONSUME3(t.Comma);
			const word = this.CONSUME2(t.Word).image;
			this.ACTION(() => words.add(word));
		});
		return this.ACTION(() => ({ words, frame: Number(frame.slice(1)), args }));
	});

	readonly position = this.RULE(
		"position",
		(): Position =>
			this.OR([
				{
					ALT: () => {
						this.CONSUME(t.UnknownLine);
						return { file: "", line: 0 };
					},
				},
				{
					ALT: () => {
						const file = this.CONSUME(t.FileName).image;
						const line = this.CONSUME(t.LineNumber).image;
						this.OPTION(() => this.CONSUME2(t.LineNumber));
						this.OPTION2(() => this.CONSUME(t.RealPosition));
						return this.ACTION(() => ({ file, line: Number(line.slice(1)) }));
					},
				},
			]),
	);

	readonly relocation = this.RULE("relocation", (): Relocation => {
		const where = this.CONSUME(t.RelocWhere).image;
		const type = this.CONSUME(t.RelocType).image;
		let symbol = "";
		this.OPTION(() => {
			symbol = this.CONSUME(t.RelocSymbol).image;
		});
		const addend = this.CONSUME(t.RelocAddend).image;
		return this.ACTION(() => {
			const [offset, size] = where.split("+");
			return {
				offset: Number(offset),
				size: Number(size),
				type: type.slice(2).trimEnd(),
				symbol,
				addend: addend.slice(1),
			};
		});
	});
}

const lexer = (tokens: TokenType[]): Lexer =>
	new Lexer(tokens, { positionTracking: "onlyOffset", skipValidations: true });

/** A rule of the grammar with its lexer, as a function from text to value; null where the text is not of the language. */
type FragmentParser<T> = (text: string) => T | null;

function fragment<T>(tokens: TokenType[], rule: (grammar: ListingGrammar) => T): FragmentParser<T> {
	// To make one takes some milliseconds, and few texts need more than one of them.
	let lex: Lexer | null = null;
	return (text) => {
		if (holdsControl(text)) return null;
		lex ??= lexer(tokens);
		const lexed = lex.tokenize(text);
		if (lexed.errors.length > 0) return null;
		grammar.input = lexed.tokens;
		const value = rule(grammar);
		return grammar.errors.length > 0 ? null : value;
	};
}

/** Go quotes control characters wherever it prints text: those in a fragment are damage. */
function holdsControl(text: string): boolean {
	for (let i = 0; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if (c < 32 || c === 127) return true;
	}
	return false;
}

const grammar = new ListingGrammar();

const operandList = fragment(t.operandTokens, (g) => g.operands());
export const parseOperands: FragmentParser<Operand[]> = (text) => operandList(withoutMark(text));
/** Like parseOperands, with holes `{name}`: only for src/arch. */
export const parseTemplate = fragment(t.templateTokens, (g) => g.operands());
export const parseHeaderWord = fragment(t.headerTokens, (g) => g.headerWord());
export const parseTextTail = fragment(t.textTokens, (g) => g.textTail());
export const parsePosition = fragment(t.positionTokens, (g) => g.position());
export const parseRelocation = fragment(t.relocTokens, (g) => g.relocation());

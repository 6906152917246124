/**
 * The language of listings, fragment by fragment. This is its only definition: the scanner finds where lines and
 * fragments are, what they mean is said here. Sources: cmd/internal/obj objfile.go (headers, relocations), util.go (operands).
 */
import { EmbeddedActionsParser, Lexer, type TokenType } from "chevrotain";
import { textFlagBits } from "./dialect.js";
import { type Operand, symbolOperand, withoutMark } from "./operand.js";
import * as t from "./tokens.js";

/** One word of a symbol header after the name. */
export type HeaderWord =
	| { readonly kind: "type"; readonly type: string }
	| { readonly kind: "flag"; readonly flag: string }
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

class ListingGrammar extends EmbeddedActionsParser {
	constructor() {
		super(allTokens, { maxLookahead: 3, recoveryEnabled: false, skipValidations: true });
		this.performSelfAnalysis();
	}

	readonly operands = this.RULE("operands", (): Operand[] => {
		const list: Operand[] = [];
		this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => list.push(this.SUBRULE(this.operand)) });
		return list;
	});

	private readonly operand = this.RULE(
		"operand",
		(): Operand =>
			this.OR([
				{ ALT: () => this.SUBRULE(this.constant) },
				{
					ALT: () => {
						const name = this.CONSUME(t.SymbolName).image;
						this.CONSUME(t.StaticBase);
						const symbol = this.ACTION(() => symbolOperand(name, false));
						this.OPTION(() => this.SUBRULE(this.index));
						return symbol;
					},
				},
				{
					ALT: () => {
						const name = this.CONSUME(t.RelativeName).image;
						this.SUBRULE3(this.base);
						return this.ACTION(() => symbolOperand(name, false));
					},
				},
				{ ALT: () => this.SUBRULE(this.memory) },
				{ ALT: () => this.SUBRULE(this.number) },
				{ ALT: () => this.SUBRULE(this.register) },
				{ ALT: () => this.SUBRULE(this.list) },
				{
					ALT: () => {
						const hole = this.CONSUME(t.Hole).image;
						const isMemory = this.OPTION2(() => this.SUBRULE2(this.base));
						return this.ACTION(() =>
							isMemory === undefined ? holeOperand(hole, false) : { ...isMemory, variable: hole },
						);
					},
				},
			]),
	);

	/** `$…` */
	private readonly constant = this.RULE("constant", (): Operand => {
		this.CONSUME(t.Dollar);
		return this.OR([
			{
				ALT: () => {
					const name = this.CONSUME(t.SymbolName).image;
					this.CONSUME(t.StaticBase);
					return this.ACTION(() => symbolOperand(name, true));
				},
			},
			{
				ALT: () => {
					const slot = this.SUBRULE(this.memory);
					return this.ACTION(() => (slot.kind === "memory" ? { ...slot, address: true } : slot));
				},
			},
			{
				ALT: () => {
					const value = this.CONSUME(t.Num).image;
					return this.ACTION((): Operand => ({ kind: "immediate", value: Number(value) }));
				},
			},
			{
				ALT: () => {
					this.CONSUME(t.Text);
					return { kind: "immediate", value: Number.NaN };
				},
			},
			{
				ALT: () => {
					this.CONSUME(t.Open);
					const value = this.CONSUME2(t.Num).image;
					this.CONSUME(t.Close);
					return this.ACTION((): Operand => ({ kind: "immediate", value: Number(value) }));
				},
			},
			{
				ALT: () => {
					const hole = this.CONSUME(t.Hole).image;
					const isAddress = this.OPTION(() => this.SUBRULE2(this.base));
					return this.ACTION(() =>
						isAddress === undefined ? holeOperand(hole, true) : { ...isAddress, variable: hole, address: true },
					);
				},
			},
		]);
	});

	/** `off(BASE)(INDEX*scale)` and `name+off(SP)`. */
	private readonly memory = this.RULE("memory", (): Operand => {
		let offset = 0;
		let variable = "";
		this.OPTION(() =>
			this.OR([
				{
					ALT: () => {
						const image = this.CONSUME(t.Num).image;
						offset = this.ACTION(() => Number(image));
					},
				},
				{
					ALT: () => {
						const image = this.CONSUME(t.StackName).image;
						this.ACTION(() => {
							const found = /[+-]\d+$/.exec(image);
							variable = found === null ? image : image.slice(0, found.index);
							offset = found === null ? 0 : Number(found[0]);
						});
					},
				},
			]),
		);
		const base = this.SUBRULE(this.base);
		return this.ACTION((): Operand => (base.kind === "memory" ? { ...base, offset, variable } : base));
	});

	private readonly base = this.RULE("base", (): Operand => {
		this.CONSUME(t.Open);
		const base = this.OR2([{ ALT: () => this.CONSUME(t.Ident).image }, { ALT: () => this.CONSUME(t.Hole).image }]);
		let second = "";
		let scale = 1;
		this.OPTION(() =>
			this.OR([
				{
					ALT: () => {
						this.CONSUME(t.Comma);
						second = this.CONSUME2(t.Ident).image;
					},
				},
				{
					ALT: () => {
						this.CONSUME(t.Star);
						const by = this.CONSUME(t.Num).image;
						scale = this.ACTION(() => Number(by));
					},
				},
			]),
		);
		this.CONSUME(t.Close);
		let index = "";
		this.OPTION2(() => {
			const found = this.SUBRULE(this.index);
			this.ACTION(() => {
				index = found.name;
				scale = found.scale;
			});
		});
		return this.ACTION(
			(): Operand =>
				second !== ""
					? { kind: "pair", first: base, second }
					: { kind: "memory", base, index, scale, offset: 0, variable: "", address: false },
		);
	});

	private readonly index = this.RULE("index", (): { name: string; scale: number } => {
		this.CONSUME(t.Open);
		const name = this.CONSUME(t.Ident).image;
		let scale = 1;
		this.OPTION(() =>
			this.OR([
				{
					ALT: () => {
						this.CONSUME(t.Star);
						const by = this.CONSUME(t.Num).image;
						scale = this.ACTION(() => Number(by));
					},
				},
				{
					ALT: () => {
						this.CONSUME(t.Shift);
						const by = this.CONSUME2(t.Num).image;
						scale = this.ACTION(() => 2 ** Number(by));
					},
				},
			]),
		);
		this.CONSUME(t.Close);
		// riscv64 up to 1.17 prints a third register: JALR X1, (X31)(X31)(REG).
		this.OPTION2(() => {
			this.CONSUME2(t.Open);
			this.CONSUME2(t.Ident);
			this.CONSUME2(t.Close);
		});
		return { name, scale };
	});

	private readonly number = this.RULE("number", (): Operand => {
		const value = this.CONSUME(t.Num).image;
		return this.ACTION((): Operand => ({ kind: "number", value: Number(value) }));
	});

	private readonly register = this.RULE("register", (): Operand => {
		const name = this.CONSUME(t.Ident).image;
		let suffix = "";
		let base: Operand | undefined;
		this.OPTION(() =>
			this.OR([
				{
					ALT: () => {
						const by = this.CONSUME(t.Shift).image;
						const amount = this.OR2([
							{ ALT: () => this.CONSUME(t.Num).image },
							{ ALT: () => this.CONSUME2(t.Ident).image },
						]);
						suffix = this.ACTION(() => by + amount);
						// arm up to Go 1.7: R1<<2(R0) is (R0)(R1*4).
						base = this.OPTION2(() => this.SUBRULE(this.base));
					},
				},
				{
					ALT: () => {
						this.SUBRULE(this.list);
						suffix = "[]";
					},
				},
			]),
		);
		return this.ACTION((): Operand => {
			if (base?.kind !== "memory") return { kind: "register", name, suffix };
			return { ...base, index: name, scale: suffix.startsWith("<<") ? 2 ** Number(suffix.slice(2)) : Number.NaN };
		});
	});

	private readonly list = this.RULE("list", (): Operand => {
		this.CONSUME(t.OpenList);
		this.MANY(() =>
			this.OR([
				{ ALT: () => this.CONSUME(t.Ident) },
				{ ALT: () => this.CONSUME(t.Num) },
				{ ALT: () => this.CONSUME(t.Mark) },
				{ ALT: () => this.CONSUME(t.Comma) },
			]),
		);
		this.CONSUME(t.CloseList);
		return { kind: "other" };
	});

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

function holeOperand(image: string, constant: boolean): Operand {
	const negative = image.startsWith("-");
	return { kind: "hole", name: image.slice(negative ? 2 : 1, -1), negative, constant };
}

const lexer = (tokens: TokenType[]): Lexer =>
	new Lexer(tokens, { positionTracking: "onlyOffset", skipValidations: true });

/** A rule of the grammar with its lexer, as a function from text to value; null where the text is not of the language. */
type FragmentParser<T> = (text: string) => T | null;

function fragment<T>(tokens: TokenType[], rule: (grammar: ListingGrammar) => T): FragmentParser<T> {
	const lex = lexer(tokens);
	return (text) => {
		if (holdsControl(text)) return null;
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

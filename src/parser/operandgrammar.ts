/** The operands of instructions: the part of the grammar that most fragments are read by. Source: cmd/internal/obj/util.go. */
import { EmbeddedActionsParser, type TokenType } from "chevrotain";
import { type Operand, symbolOperand } from "./operand.js";
import * as t from "./tokens.js";

export class OperandGrammar extends EmbeddedActionsParser {
	constructor(tokens: TokenType[]) {
		super(tokens, { maxLookahead: 3, recoveryEnabled: false, skipValidations: true });
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
}

function holeOperand(image: string, constant: boolean): Operand {
	const negative = image.startsWith("-");
	return { kind: "hole", name: image.slice(negative ? 2 : 1, -1), negative, constant };
}

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Common, knowledgeOf } from "../../src/analysis/knowledge.js";
import { Machine } from "../../src/analysis/machine.js";
import { Summariser } from "../../src/analysis/summarise.js";
import { architectures } from "../../src/arch/registry.js";
import type { Arch } from "../../src/arch/types.js";
import * as grammar from "../../src/parser/grammar.js";
import * as c from "../../src/parser/layout.js";
import { fillGaps, readShape } from "../../src/parser/shape.js";

const rules = new Map<string, (text: string) => unknown>(Object.entries(grammar));
const lists = fileURLToPath(new URL("../../src/arch/known/", import.meta.url));

function listOf(goarch: string): Common {
	const parts = readFileSync(`${lists}${goarch}.txt`, "utf8").split(/^# \w+\n/m);
	const [shapes = [], tails = [], words = []] = parts.slice(1).map((part) => part.split("\n").slice(0, -1));
	return { shapes, tails, words };
}

/** Columns of a row that hold names, where they are ids. */
const names: readonly number[] = [
	c.ROW_CALLEE,
	c.ROW_REGISTER,
	c.ROW_THROUGH,
	c.ROW_TABLE,
	c.ROW_FIRST,
	...Array.from({ length: c.MAX_MORE }, (_, i) => c.ROW_MORE + i),
	...[0, 1, 2].flatMap((i) =>
		[c.OPERAND_NAME, c.OPERAND_SECOND].map((column) => c.ROW_OPERANDS + i * c.OPERAND_STRIDE + column),
	),
];

/** The row of a shape with texts in the place of name ids. */
function readable({ scanner: { core } }: Summariser, shape: string): unknown[] {
	const at = core.row(core.learn(shape));
	const row: unknown[] = [...core.words.subarray(at, at + c.ROW_STRIDE)];
	// Where the text itself is looked up the row holds nothing else.
	if (row[c.ROW_STATE] === c.LEARNT_EXACT) return [c.LEARNT_EXACT];
	for (const column of names) if ((row[column] as number) >= 0) row[column] = core.name(row[column] as number);
	// Where a list of registers stands depends on what was learnt before.
	const range = row[c.ROW_RANGE] as number;
	if (range >= 0)
		row[c.ROW_RANGE] = Array.from({ length: core.item(c.S_RANGES, range) }, (_, i) =>
			core.name(core.item(c.S_RANGES, range + 1 + i)),
		);
	return row;
}

describe.each(readdirSync(lists).map((name) => name.replace(/\.txt$/, "")))("%s", (goarch) => {
	const arch = architectures.get(goarch) as Arch;
	const common = listOf(goarch);
	const { knowledge, answers } = knowledgeOf(arch, common);
	const known = knowledge.shapes.split("\n").slice(0, -1);

	test("rows known beforehand are those that are worked out, in whatever order", () => {
		expect(known.length).toBeGreaterThan(common.shapes.length * 0.95);
		const before = new Summariser(new Machine(arch), knowledge);
		const after = new Summariser(new Machine(arch));
		for (const shape of known.toReversed()) expect(readable(before, shape), shape).toEqual(readable(after, shape));
	});

	test("answers known beforehand are the grammar's", () => {
		expect(Object.keys(answers)).toEqual(expect.arrayContaining(["parseOperands", "parseTemplate", "parseTextTail"]));
		for (const [rule, list] of Object.entries(answers))
			for (const [text, value] of list) {
				const said: unknown = rules.get(rule)?.(text);
				const plain: unknown = JSON.parse(
					JSON.stringify(said, (_, one: unknown) => (one instanceof Set ? [...one] : one)),
				);
				expect(value, `${rule} ${text}`).toEqual(plain);
			}
	});

	test("shapes are read operand by operand as the grammar reads the whole list", () => {
		const number = (n: number): number => 7 + n;
		const name = (n: number): string => `some.name${n}`;
		let read = 0;
		for (const text of common.shapes) {
			const [mnemonic = "", args = ""] = text.split("\t");
			if (args === "" || mnemonic.startsWith("\u0001")) continue;
			let numbers = 0;
			let names = 0;
			const filled = args.replaceAll(/[#@]/g, (gap) => (gap === "#" ? String(number(numbers++)) : name(names++)));
			const shape = readShape(text);
			if (shape === null) continue;
			read++;
			fillGaps(shape, number, name);
			expect(shape.operands, text).toEqual(rules.get("parseOperands")?.(filled));
		}
		expect(read).toBeGreaterThan(common.shapes.length * 0.8);
	});

	test("numbers too long to be cut out are read as the grammar reads them", () => {
		const number = (n: number): number => 7 + n;
		const operands = new Set(common.shapes.flatMap((text) => (text.split("\t")[1] ?? "").split(", ")));
		let read = 0;
		for (const operand of operands)
			for (const long of ["1000000000", "4294967296", "9223372036854775807"]) {
				if (!/^\$?-?#/.test(operand) || operand.includes("@")) continue;
				const text = operand.replace("#", long);
				const shape = readShape(`MOVQ\t${text}`);
				if (shape === null) continue;
				read++;
				fillGaps(shape, number, String);
				let numbers = 0;
				const filled = text.replaceAll("#", () => String(number(numbers++)));
				expect(shape.operands, text).toEqual(rules.get("parseOperands")?.(filled));
			}
		expect(read).toBeGreaterThan(50);
	});

	test("the list holds no names of anybody's code", () => {
		for (const shape of common.shapes)
			expect(shape.replace(/runtime\.retpoline(?=[A-Z0-9]+\(SB\)$)/, "")).not.toMatch(/[a-z]{3}/);
	});
});

/** The core against a slow reader that shares nothing with it but the grammar. */
import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calleeBits } from "../../src/analysis/codeflow.js";
import { machineOf } from "../../src/analysis/detect.js";
import type { Instructions } from "../../src/analysis/instructions.js";
import { NEVER, NONE } from "../../src/analysis/need.js";
import { OUTSIDE, UNRESOLVED } from "../../src/analysis/resolve.js";
import * as solver from "../../src/analysis/solverlayout.js";
import { Summariser } from "../../src/analysis/summarise.js";
import { Block, Check, Exit, Flag, Fn, Kind, Site } from "../../src/model/summary.js";
import { Feeder, parseOperands } from "../../src/parser/index.js";
import * as layout from "../../src/parser/layout.js";

type Line = readonly [pc: number, mnemonic: string, operands: string];

/** All instructions of a listing, by a pattern. */
function slowly(text: string): Line[] {
	const found: Line[] = [];
	for (const line of text.split("\n")) {
		const parts = /^\t0x([0-9a-f]{4,9}) (\d{5,}) \(.*?\)\t([^\t]{1,32})(?:\t(.*))?$/su.exec(line);
		if (parts !== null) found.push([Number(parts[2]), parts[3] as string, parts[4] ?? ""]);
	}
	return found.filter(([, mnemonic]) => !mnemonic.startsWith("PCALIGN"));
}

/** What the core finds, in the order of lines: operands as text and as the decoder sees them. */
function byCore(goarch: string, text: string): { lines: Line[]; operands: unknown[] } {
	const machine = machineOf(goarch);
	if (machine === null) throw new Error(`no architecture ${goarch}`);
	const lines: Line[] = [];
	const operands: unknown[] = [];
	const summariser = new (class extends Summariser {
		override text(): void {
			const { code } = (this as unknown as { reader: { code: Instructions } }).reader;
			code.load();
			for (let i = 0; i < code.count; i++) {
				const { from, end } = code.args(i);
				const bytes = this.scanner.core.bytes.slice(Math.min(from, end), end);
				lines.push([code.pc(i), code.mnemonic(i), new TextDecoder().decode(bytes)]);
				if (code.classOf(i) !== layout.CLASS_TEXT) operands.push(structuredClone(code.operands(i)));
			}
		}
	})(machine);
	const bytes = new TextEncoder().encode(text);
	summariser.begin(false);
	new Feeder(summariser.scanner, 0, Number.POSITIVE_INFINITY).feed(bytes);
	return { lines, operands };
}

const parsed = (lines: readonly Line[]): unknown[] =>
	lines
		.filter(([, mnemonic]) => mnemonic !== "TEXT")
		.map(([, , operands]) => (operands === "" ? [] : parseOperands(operands)));

const files = readdirSync("fixtures").flatMap((name) =>
	readdirSync(`fixtures/${name}`)
		.map((file) => /^go1\.(?:21|26)\S*-(amd64|arm64)\.s$/.exec(file))
		.flatMap((found) => (found === null ? [] : [[`fixtures/${name}/${found[0]}`, found[1] as string] as const])),
);

describe("what names tell of callees", () => {
	/** Names and their bits, as the core holds them behind a listing. */
	function learnt(goarch: string, listing: Uint8Array): [string, number][] {
		const machine = machineOf(goarch);
		if (machine === null) throw new Error(`no architecture ${goarch}`);
		const summariser = new Summariser(machine);
		const { core } = summariser.scanner;
		summariser.begin(false);
		new Feeder(summariser.scanner, 0, Number.POSITIVE_INFINITY).feed(listing);
		const entries = core.get(layout.S_NAMES + layout.TABLE_ENTRIES) >> 2;
		return Array.from({ length: core.nameCount }, (_, id): [string, number] => [
			core.name(id),
			core.words[entries + id * layout.ENTRY_STRIDE + layout.ENTRY_USER] as number,
		]).filter(([, bits]) => (bits & layout.CALLEE_LEARNT) !== 0);
	}
	const alone = ([name]: readonly [string, number]): [string, number] => [name, calleeBits(name)];
	const own = layout.CALLEE_WHOLE | layout.CALLEE_LEARNT;
	const told = ([name, bits]: readonly [string, number]): [string, number] => [name, bits & ~own];

	it.each(files)("%s: a package's tells no more than the name alone", (file, goarch) => {
		const found = learnt(goarch, readFileSync(file));
		expect(found.length).toBeGreaterThan(0);
		expect(found.map(told)).toStrictEqual(found.map(alone));
	});

	it("odd names", () => {
		const odd = [
			"fmt.Println",
			"net/http.(*Server).Serve",
			"net/http.(*Server).Serve.func1",
			"net/http.(*Server).Serve.gowrap2",
			"net/http.(*Server).Serve-fm",
			"fmt.function",
			"fmt.F.jump3",
			"fmt.F.jumper",
			"sync.(*Mutex).Lock",
			"sync.(*WaitGroup).Go",
			"runtime.newobject",
			"runtime/debug.Stack",
			"type.int",
			"type..eq.internal/abi.RegArgs",
			"go.itab.x",
			"go.uber.org/zap.New",
			"__x86.get_pc_thunk.cx",
			"slices.Sort[go.shape.int]",
			"github.com/a-b/c.F",
			"gopkg.in/yaml%2ev3.F",
			"main.f·f",
			"nodots",
			"a/b",
			".x",
		];
		const calls = odd.map((name, i) => `\t0x0005 00005 (x.go:${i + 1})\tCALL\t${name}(SB)\n`).join("");
		const listing = `main.f STEXT size=6 args=0x0 locals=0x0\n\t0x0000 00000 (x.go:1)\tTEXT\tmain.f(SB), $0-0\n${calls}`;
		const found = new Map(learnt("amd64", new TextEncoder().encode(listing)));
		expect(odd.map((name) => told([name, found.get(name) ?? -1]))).toStrictEqual(odd.map((name) => alone([name, 0])));
	});
});

describe("lines and operands", () => {
	it.each(files)("%s", (file, goarch) => {
		const text = readFileSync(file, "utf8");
		const slow = slowly(text);
		const { lines, operands } = byCore(goarch, text);
		expect(lines).toStrictEqual(slow);
		expect(operands).toStrictEqual(parsed(slow));
	});

	const name = fc.constantFrom(
		"main.f",
		"main.(*T).m",
		"p.F[go.shape.int,go.shape.string]",
		'go:string."a, b(SP) 12"',
		"x",
		"AX",
		"R1",
		"main.~r0",
		"runtime.g0",
		"ä.b",
		"a-1",
		"t.f-range1",
		'p.G[struct { X int "j:\\"a\\"" }]',
		"main..autotmp_12",
		"main.f.jump3",
		"REG_R1",
		"SP",
		"a<>",
		"a<1>",
		'"".f',
		"α·f",
		"-3",
	);
	const number = fc.oneof(
		fc.integer({ min: -(2 ** 31), max: 2 ** 31 }).map(String),
		fc.constantFrom(
			"0",
			"007",
			"+5",
			"0x1f",
			"1.5",
			"-2.5e-08",
			"1e9",
			"4611686018427387904",
			"123456789",
			"1234567890",
			"1#2",
			"a@b",
		),
	);
	const operand = fc.oneof(
		name,
		number,
		number.map((n) => `$${n}`),
		number.map((n) => `$(${n})`),
		fc
			.tuple(
				fc.constantFrom("", "$"),
				name,
				fc.oneof(fc.constant(""), number),
				fc.constantFrom("(SB)", "(SP)", "(FP)", "(AX)", "", "(SB)(AX*8)"),
			)
			.map((parts) => parts.join("")),
		fc
			.tuple(fc.oneof(fc.constant(""), number), fc.constantFrom("(SP)", "(AX)(BX*8)", "(R1)(R2<<3)", "(R1, R2)"))
			.map((parts) => parts.join("")),
		fc.constantFrom(
			"R1<<3",
			"R1.UXTW<<2",
			"[R1-R4]",
			'$"text 12, x(SB)"',
			"",
			" ",
			"(",
			"@(SB)",
			"#",
			"\u0001",
			"\u007f",
		),
	);

	it.each([
		"(R1, R2), main.f(FP), main.f(SB)",
		"(R1, R2), main.f(SB)",
		"[R1, R2], main.f(SB)",
		"ä.b, 0(SP), main.f(SB)",
		"ä, main.f(SB)",
		"main.f(SB), R???1",
		"main.f(SB)\tR???1",
	])("operands that stand alone before a symbol: %s", (args) => {
		const line = `\t0x0000 00000 (a.go:1)\tSTP\t${args}\n`;
		const { operands } = byCore("arm64", `main.f STEXT size=400 args=0x0 locals=0x0\n${line}`);
		const expected = args.replace(/(?:, |\t)R\?\?\?1$/, "");
		expect(operands).toStrictEqual([expected.split(/, (?![^([]*[)\]])/).flatMap((one) => parseOperands(one))]);
		expect(operands).toStrictEqual([parseOperands(args)]);
	});

	it("any operands mean what the grammar makes of them", () => {
		const list = fc.array(operand, { minLength: 1, maxLength: 4 }).map((all) => all.join(", "));
		const mnemonic = fc.constantFrom("CALL", "JMP", "MOVQ", "LEAQ", "SUBQ", "ADDQ", "JLS", "PUSHQ", "CMPQ");
		fc.assert(
			fc.property(fc.array(fc.tuple(mnemonic, list), { minLength: 1, maxLength: 20 }), (code) => {
				const body = code.map(([op, args], i) => {
					const pc = i * 4;
					return `\t0x${pc.toString(16).padStart(4, "0")} ${String(pc).padStart(5, "0")} (a.go:1)\t${op}\t${args}\n`;
				});
				const { operands } = byCore("amd64", `main.f STEXT size=400 args=0x0 locals=0x0\n${body.join("")}`);
				expect(operands).toStrictEqual(code.map(([, args]) => (args === "" ? [] : parseOperands(args))));
			}),
			{ numRuns: Number(process.env["STACKSCAN_RUNS"] ?? 150) },
		);
	});
});

it("core and summary have the same rows", () => {
	expect([layout.SITE_STRIDE, layout.BLOCK_STRIDE]).toStrictEqual([Site.stride, Block.stride]);
	const { KIND_STATIC, KIND_TAIL, KIND_INTERFACE, KIND_FUNCVAL, KIND_DEFER } = layout;
	expect({ KIND_STATIC, KIND_TAIL, KIND_INTERFACE, KIND_FUNCVAL, KIND_DEFER }).toStrictEqual({
		KIND_STATIC: Kind.static,
		KIND_TAIL: Kind.tail,
		KIND_INTERFACE: Kind.interface,
		KIND_FUNCVAL: Kind.funcval,
		KIND_DEFER: Kind.defer,
	});
	const { EXIT_FLOW, EXIT_RETURN, EXIT_STOP, EXIT_TABLE, EXIT_TAIL } = layout;
	expect([EXIT_FLOW, EXIT_RETURN, EXIT_STOP, EXIT_TABLE, EXIT_TAIL]).toStrictEqual([
		Exit.flow,
		Exit.return,
		Exit.stop,
		Exit.table,
		Exit.tail,
	]);
});

it("solver and summary have the same rows", () => {
	const { FN_NAME, FN_FLAGS, FN_CHECK, FN_SITES, FN_BLOCKS, FN_STRIDE } = solver;
	expect([FN_NAME, FN_FLAGS, FN_CHECK, FN_SITES, FN_BLOCKS, FN_STRIDE]).toStrictEqual([
		Fn.name,
		Fn.flags,
		Fn.check,
		Fn.sites,
		Fn.blocks,
		Fn.stride,
	]);
	expect([solver.SITE_CALLEE, solver.SITE_KIND, solver.SITE_DEPTH, solver.SITE_STRIDE]).toStrictEqual([
		Site.callee,
		Site.kind,
		Site.depth,
		Site.stride,
	]);
	const { BLOCK_SITES, BLOCK_EXIT, BLOCK_NEXT, BLOCK_BRANCH, BLOCK_STRIDE } = solver;
	expect([BLOCK_SITES, BLOCK_EXIT, BLOCK_NEXT, BLOCK_BRANCH, BLOCK_STRIDE]).toStrictEqual([
		Block.sites,
		Block.exit,
		Block.next,
		Block.branch,
		Block.stride,
	]);
	const { KIND_TAIL, KIND_DEFER, KIND_GO, KIND_SYSTEMSTACK } = solver;
	expect([KIND_TAIL, KIND_DEFER, KIND_GO, KIND_SYSTEMSTACK]).toStrictEqual([
		Kind.tail,
		Kind.defer,
		Kind.go,
		Kind.systemstack,
	]);
	const { EXIT_RETURN, EXIT_STOP, EXIT_TABLE, EXIT_TAIL } = solver;
	expect([EXIT_RETURN, EXIT_STOP, EXIT_TABLE, EXIT_TAIL]).toStrictEqual([
		Exit.return,
		Exit.stop,
		Exit.table,
		Exit.tail,
	]);
	const { FLAG_NO_BODY, FLAG_DEFER_RETURN, FLAG_DAMAGED, CHECK_NONE } = solver;
	expect([FLAG_NO_BODY, FLAG_DEFER_RETURN, FLAG_DAMAGED, CHECK_NONE]).toStrictEqual([
		Flag.noBody,
		Flag.deferReturn,
		Flag.damaged,
		Check.none,
	]);
	expect([solver.UNRESOLVED, solver.OUTSIDE]).toStrictEqual([UNRESOLVED, OUTSIDE]);
	expect([solver.NONE, solver.NEVER]).toStrictEqual([NONE, NEVER]);
});

/** Symbol headers and TEXT lines whose names hold anything (FACTS 1.2 to 1.4, 5.11). */
import { describe, expect, it } from "vitest";
import { parseProgram } from "../support/minilang.js";
import { render } from "../support/render.js";
import { reportOf, summarise } from "../support/scan.js";

/** A listing of main.main calling a function of that name, which has 320 bytes of frame. */
function listing(name: string, header = "dupok "): string {
	const text = render(parseProgram("main.main 32 : call callee\ncallee 320 dupok :"), "amd64");
	return text
		.replace("main.callee STEXT dupok ", `${name} STEXT ${header}`)
		.replaceAll("main.callee(SB)", `${name}(SB)`);
}

const names = [
	'type:.eq.struct { X int "j:\\"a b\\""; Y [3]string }',
	'type:.eq.struct { X int "a STEXT size=5 args=0x0 locals=0x0" }',
	"main.(*Stack[go.shape.map[string]struct { A int; B int }]).Push",
	"main.Map[go.shape.string,go.shape.int]",
	"main.f[<-chan struct {}]",
	"main.f[func(int, string) (bool, error)]",
	"go:interface { M() }.M",
	"main.Ünï.Größe",
	"example.com/dia.v2/my%2epkg-x.Do",
	"main.T.M-fm",
	"main.main·dwrap·1",
	"main.Range-range1",
	"main.init.OnceValue[go.shape.int].func3.1.1",
	"main.f[go.shape.interface { A() <-chan int; B(chan<- int) }]",
	"__proto__",
	"constructor",
	"main.toString",
];

describe("names", () => {
	it.each(names)("%s", async (name) => {
		const report = await reportOf(listing(name));
		expect(report.diagnostics).toStrictEqual([]);
		expect(report.functions.map((f) => f.name)).toStrictEqual(["main.main", name]);
		expect(report.functions[0]?.need).toMatchObject({ must: 40 + 192, may: 40 + 192, complete: true });
	});

	it.each(['"".f', "<unlinkable>.f", 'type..eq."".f'])("%s is of the program that main.main is in", async (name) => {
		const report = await reportOf(listing(name));
		expect(report.diagnostics).toStrictEqual([]);
		expect(report.functions.map((f) => f.name)).toStrictEqual(["main.main", name.replace(/""|<unlinkable>/, "main")]);
	});

	it("the runtime's own function main makes it no program", async () => {
		for (const [path, prefix] of [
			["runtime", "runtime"],
			["example.com/p", "main"],
		]) {
			const text = `# ${path}\n${listing('"".f').replaceAll("main.main", '"".main')}`;
			expect((await reportOf(text)).functions.map((f) => f.name)).toStrictEqual([`${prefix}.main`, `${prefix}.f`]);
		}
	});

	it("data symbols with capitals, types and sizes in their names are no functions", () => {
		const data = [
			'go:string."STEXT size=10 args=0x0 locals=0x0 funcid=0x0 align=0x0" SRODATA dupok size=54',
			"\t0x0000 53 54 45 58 54                                   STEXT",
			'go:string."\\x00 SDATA" SRODATA dupok size=7',
			" SDWARFVAR size=35",
			"go:cuinfo.packagename. SDWARFCUINFO dupok size=0",
			"type:.importpath.a b. SRODATA dupok size=4",
			'type:.namedata.*struct { F uintptr; X0 int "x" }- SRODATA dupok size=31',
		].join("\n");
		const { counts, problemCounts, functions } = summarise(`${data}\n`);
		expect(counts).toMatchObject({ text: 0, data: 6, bad: 0, foreign: 0 });
		expect(problemCounts).toStrictEqual([]);
		expect(functions).toHaveLength(0);
	});
});

describe("header words", () => {
	it.each([
		["dupok nosplit ", { dupok: true, nosplit: true }],
		["static ", { nosplit: false }],
		["cfunc topframe asm ", { nosplit: false }],
		["", { nosplit: false }],
	])("%j", async (words, wanted) => {
		const report = await reportOf(listing("main.callee", words));
		expect(report.functions[1]).toMatchObject(wanted);
		expect(report.diagnostics).toStrictEqual([]);
	});

	it("STEXTFIPS is text, leaf stands at the end of the line, asm without prototype has huge args", async () => {
		const text = listing("main.callee")
			.replace("main.callee STEXT dupok", "main.callee STEXTFIPS dupok")
			.replace("main.main STEXT", "main.main STEXT")
			.replace(/(main\.main STEXT.* align=0x0)/, "$1 leaf")
			.replace("args=0x0", "args=0xffffffff80000000");
		const report = await reportOf(text);
		expect(report.diagnostics).toStrictEqual([]);
		expect(report.functions).toHaveLength(2);
	});

	it("a new word or field is read over and said", async () => {
		const report = await reportOf(listing("main.callee", "dupok newword "));
		expect(report.functions).toHaveLength(2);
		expect(report.diagnostics).toMatchObject([{ code: "new-header-word", severity: "note" }]);
		const fields = await reportOf(listing("main.callee").replace(/funcid=0x0/g, "funcid=0x0 colour=0x1"));
		expect(fields.diagnostics).toMatchObject([
			{ code: "new-header-word", message: "new word in a symbol header: colour= in main.main" },
		]);
		expect(fields.functions.map((f) => f.frame)).toStrictEqual([32, 320]);
	});

	it("functions inlined away have a header and nothing else", async () => {
		const report = await reportOf(
			`${listing("main.callee")}main.gone.func1 STEXT size=0 args=0x0 locals=0x0 funcid=0x15 align=0x0\n`,
		);
		expect(report.diagnostics).toStrictEqual([]);
		expect(report.functions[2]).toMatchObject({ name: "main.gone.func1", frame: 0, check: "none" });
		expect(report.roots.map((r) => r.function)).toStrictEqual(["main.main"]);
	});
});

describe("-S -S marks", () => {
	const plain = render(
		parseProgram(`a 32 : call f ; switch { call b | call c }
			f 48 abiwrapper wrapper dupok nosplit : call f
			f 320 asm :
			b 16 :
			c 640 : { panic | ret }`),
		"amd64",
	);
	const abi = (line: string): string => (line.includes("asm") || !line.includes("STEXT") ? "<0>" : "<1>");
	const mark = (index: string): string =>
		plain
			.split("\n")
			.map((line) => {
				const header = /^(\S+)( S[A-Z]+ .*)$/.exec(line);
				if (header !== null) return `${header[1]}${abi(line)}${index}${header[2]}`;
				return line.replace(/^(\trel .*)(\+\d+)$/, `$1<1>${index}$2`);
			})
			.join("\n");

	it.each(["", "<idx 2147483643 7>"])("names come out without them %s", async (index) => {
		const wanted = await reportOf(plain);
		const marked = mark(index);
		expect(marked).toContain(`main.f<0>${index} STEXT`);
		expect(marked).toContain(`main.a.jump3<0>${index} SRODATA`);
		expect(await reportOf(marked)).toStrictEqual(wanted);
		expect(wanted.functions.filter((f) => f.name === "main.f").map((f) => f.abi)).toStrictEqual([
			"ABIInternal",
			"ABI0",
		]);
		expect(wanted.functions[0]?.need).toMatchObject({ must: 32 + 8 + 48 + 8 + 192, recursive: false });
	});
});

describe("positions", () => {
	it("of `//line`, with parentheses, brackets, blanks, and lines without one", async () => {
		const text = render(parseProgram("a 32 : call b ; funcval\nb 16 :"), "amd64")
			.replaceAll("(/src/main.go:100)", "(we(i r)d:x.go:10[/src/main.go:100])")
			.replaceAll("(/src/main.go:101)", "(shown.y:77[real.go:10])")
			.replaceAll("(/src/main.go:102)", "(<unknown line number>)")
			.replaceAll("(/src/main.go:200)", "(<autogenerated>:1)");
		const report = await reportOf(text);
		expect(report.diagnostics).toStrictEqual([]);
		expect(report.functions.map(({ file, line }) => [file, line])).toStrictEqual([
			["we(i r)d:x.go", 10],
			["<autogenerated>", 1],
		]);
		expect(report.roots[0]?.culprits[0]).toMatchObject({ reason: "unresolved", file: "", line: 0 });
		expect(report.roots[0]?.chain[0]).toMatchObject({ file: "shown.y", line: 77 });
	});

	it("Windows paths", async () => {
		const text = render(parseProgram("a 32 :"), "amd64").replaceAll("/src/main.go", "C:\\Users\\a (b)\\x.go");
		expect((await reportOf(text)).functions[0]).toMatchObject({ file: "C:\\Users\\a (b)\\x.go", line: 100 });
	});
});

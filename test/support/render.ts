/**
 * Mini-language to listing text, as the compiler prints it: cmd/internal/obj/objfile.go, writeSymDebugNamed; prologues of
 * obj6.go (amd64) and obj7.go (arm64), FACTS 2.3. Instructions are taken to be four bytes long, the hex dump is of zeros.
 */
import type { How, Line, MiniFunction, Step } from "./minilang.js";

export type Goarch = "amd64" | "arm64";

/** One instruction; `{L}` in its operands is a label, replaced by a pc. */
interface Instruction {
	readonly text: string;
	/** No bytes: PCDATA and its kin. */
	readonly pseudo: boolean;
	readonly line: number;
}

/** How one architecture writes what the mini-language needs. */
interface Dialect {
	prologue(frame: number, kind: "small" | "big" | "huge" | "none"): string[];
	epilogue(frame: number): string[];
	readonly ret: string;
	/** Goes to the label or on. */
	branch(label: string): string[];
	jump(table: string): string[];
	readonly funcval: readonly string[];
	readonly interface: readonly string[];
	readonly jumpaway: string;
	/** First argument = funcval of `to`. */
	operand(how: How, to: string): string[];
	/** A _defer record on the stack whose fn is the funcval, and its address as first argument. */
	record(how: How, to: string): string[];
	readonly morestack: readonly string[];
}

const STACK_SMALL = 128;

const amd64: Dialect = {
	prologue: (frame, kind) => {
		const k = frame - STACK_SMALL;
		const check = {
			none: [],
			small: ["CMPQ\tSP, 16(R14)", "pseudo PCDATA\t$0, $-2", "JLS\t{slow}", "pseudo PCDATA\t$0, $-1"],
			big: [`LEAQ\t-${k}(SP), R12`, "CMPQ\tR12, 16(R14)", "pseudo PCDATA\t$0, $-2", "JLS\t{slow}"],
			huge: ["MOVQ\tSP, R12", `SUBQ\t$${k}, R12`, "JCS\t{slow}", "CMPQ\tR12, 16(R14)", "JLS\t{slow}"],
		}[kind];
		const lower = frame > 8 ? [`SUBQ\t$${frame - 8}, SP`] : [];
		return [...check, ...(frame > 0 ? ["PUSHQ\tBP", "MOVQ\tSP, BP", ...lower] : [])];
	},
	epilogue: (frame) => [...(frame > 8 ? [`ADDQ\t$${frame - 8}, SP`] : []), ...(frame > 0 ? ["POPQ\tBP"] : [])],
	ret: "RET",
	branch: (label) => ["TESTQ\tAX, AX", `JEQ\t{${label}}`],
	jump: (table) => [`LEAQ\t${table}(SB), CX`, "JMP\t(CX)(AX*8)"],
	funcval: ["MOVQ\tmain.hook(SB), DX", "MOVQ\t(DX), CX", "CALL\tCX"],
	interface: ["MOVQ\t24(AX), CX", "MOVQ\tBX, AX", "CALL\tCX"],
	jumpaway: "JMP\tAX",
	operand: (how, to) => {
		switch (how) {
			case "func":
				return [`LEAQ\t${to}·f(SB), AX`];
			case "closure":
				return [
					"LEAQ\ttype:noalg.struct { F uintptr; X0 int }(SB), AX",
					"CALL\truntime.newobject(SB)",
					`LEAQ\t${to}(SB), CX`,
					"MOVQ\tCX, (AX)",
					"MOVQ\tDX, 8(AX)",
				];
			case "local":
				return [`LEAQ\t${to}(SB), CX`, "MOVQ\tCX, main..autotmp_4+16(SP)", "LEAQ\tmain..autotmp_4+16(SP), AX"];
			case "value":
				return ["MOVQ\tmain.hook(SB), AX"];
		}
	},
	record: (how, to) => [
		...amd64.operand(how, to),
		"MOVQ\tAX, main..autotmp_5+72(SP)",
		"LEAQ\tmain..autotmp_5+48(SP), AX",
	],
	morestack: ["pseudo NOP", "pseudo PCDATA\t$1, $-1", "CALL\t{morestack}(SB)", "JMP\t0"],
};

const arm64: Dialect = {
	prologue: (frame, kind) => {
		const k = frame - STACK_SMALL;
		const guard = "MOVD\t16(g), R16";
		const check = {
			none: [],
			small: [guard, "pseudo PCDATA\t$0, $-2", "CMP\tR16, RSP", "BLS\t{slow}"],
			big: [guard, "pseudo PCDATA\t$0, $-2", `SUB\t$${k}, RSP, R17`, "CMP\tR16, R17", "BLS\t{slow}"],
			huge: [guard, `SUBS\t$${k}, RSP, R17`, "BLO\t{slow}", "CMP\tR16, R17", "BLS\t{slow}"],
		}[kind];
		if (frame === 0) return check;
		const lower =
			frame <= 240
				? [`MOVD.W\tR30, -${frame}(RSP)`, "MOVD\tR29, -8(RSP)"]
				: [`SUB\t$${frame}, RSP, R20`, "STP\t(R29, R30), -8(R20)", "MOVD\tR20, RSP"];
		return [...check, ...lower, "SUB\t$8, RSP, R29"];
	},
	epilogue: (frame) => (frame > 0 ? ["LDP\t-8(RSP), (R29, R30)", `ADD\t$${frame}, RSP`] : []),
	ret: "RET\t(R30)",
	branch: (label) => [`CBZ\tR0, {${label}}`],
	jump: (table) => [`MOVD\t$${table}(SB), R1`, "MOVD\t(R1)(R0<<3), R27", "JMP\t(R27)"],
	funcval: ["MOVD\tmain.hook(SB), R26", "MOVD\t(R26), R1", "CALL\t(R1)"],
	interface: ["MOVD\t24(R0), R2", "MOVD\tR1, R0", "CALL\t(R2)"],
	jumpaway: "JMP\t(R3)",
	operand: (how, to) => {
		switch (how) {
			case "func":
				return [`MOVD\t$${to}·f(SB), R0`];
			case "closure":
				return [
					"MOVD\t$type:noalg.struct { F uintptr; X0 int }(SB), R0",
					"CALL\truntime.newobject(SB)",
					`MOVD\t$${to}(SB), R1`,
					"MOVD\tR1, (R0)",
					"MOVD\tR2, 8(R0)",
				];
			case "local":
				return [`MOVD\t$${to}(SB), R1`, "MOVD\tR1, main..autotmp_4-16(SP)", "MOVD\t$main..autotmp_4-16(SP), R0"];
			case "value":
				return ["MOVD\tmain.hook(SB), R0"];
		}
	},
	record: (how, to) => [
		...arm64.operand(how, to),
		"MOVD\tR0, main..autotmp_5-48(SP)",
		"MOVD\t$main..autotmp_5-72(SP), R0",
	],
	morestack: ["pseudo NOP", "MOVD\tR30, R3", "CALL\t{morestack}(SB)", "JMP\t0"],
};

const dialects: Readonly<Record<Goarch, Dialect>> = { amd64, arm64 };
const BYTES = 4;

/** Functions of the runtime that statements call: without need of their own unless the program defines them. */
const stubs: ReadonlySet<string> = new Set(
	"newproc newobject deferproc deferprocStack deferreturn systemstack gorecover".split(" ").map((n) => `runtime.${n}`),
);

const callees: Readonly<Record<"go" | "defer" | "deferstack" | "systemstack", string>> = {
	go: "runtime.newproc",
	defer: "runtime.deferproc",
	deferstack: "runtime.deferprocStack",
	systemstack: "runtime.systemstack",
};

/** Bits of the words of a function line. */
const attributes: readonly (readonly [string, string])[] = [
	["dupok", "DUPOK"],
	["nosplit", "NOSPLIT"],
	["noframe", "NOFRAME"],
	["wrapper", "WRAPPER"],
	["abiwrapper", "ABIWRAPPER"],
	["ctxt", "NEEDCTXT"],
	["static", "STATIC"],
	["cfunc", "CFUNC"],
];

class FunctionWriter {
	private readonly code: Instruction[] = [];
	private readonly labels = new Map<string, number>();
	private readonly tables: { name: string; labels: string[] }[] = [];
	private counter = 0;
	private line: number;
	private readonly dialect: Dialect;
	private readonly recoveries: number[] = [];
	readonly used = new Set<string>();

	constructor(
		private readonly f: MiniFunction,
		goarch: Goarch,
		private readonly file: string,
		private readonly firstLine: number,
		private readonly hex: boolean,
	) {
		this.dialect = dialects[goarch];
		this.line = firstLine;
	}

	private emit(texts: readonly string[]): void {
		for (const text of texts) {
			const pseudo = text.startsWith("pseudo ");
			this.code.push({ text: pseudo ? text.slice(7) : text, pseudo, line: this.line });
		}
	}

	private label(): string {
		return `L${this.counter++}`;
	}

	private place(label: string): void {
		this.labels.set(label, this.code.length);
	}

	private get kind(): "small" | "big" | "huge" | "none" {
		const { frame, words } = this.f;
		if (words.has("nosplit")) return "none";
		return frame <= STACK_SMALL ? "small" : frame <= 4096 ? "big" : "huge";
	}

	private return(): void {
		this.emit([...this.dialect.epilogue(this.f.frame), this.dialect.ret]);
	}

	/** Steps in order; false when control cannot come behind them. */
	private steps(list: readonly Step[]): boolean {
		for (const step of list) {
			// A wrapper made by the compiler has one position, that of the statement.
			if (!this.f.words.has("wrapper")) this.line++;
			if (!this.step(step)) return false;
		}
		return true;
	}

	private step(step: Step): boolean {
		const { dialect } = this;
		switch (step.kind) {
			case "call":
				this.call(step.to);
				return true;
			case "funcval":
			case "interface":
				this.emit(dialect[step.kind]);
				return true;
			case "jumpaway":
				this.emit([...dialect.epilogue(this.f.frame), dialect.jumpaway]);
				return false;
			case "tail":
				this.used.add(step.to);
				this.emit([...dialect.epilogue(this.f.frame), `JMP\t${step.to}(SB)`]);
				return false;
			case "ret":
				this.return();
				return false;
			case "undef":
				this.emit(["UNDEF"]);
				return false;
			case "alt":
				return this.alternatives(step.arms, step.table);
			case "loop": {
				const head = this.label();
				const end = this.label();
				if (step.rotated) {
					this.emit([`JMP\t{${end}}`]);
					this.place(head);
					this.steps(step.body);
					this.place(end);
					this.emit(dialect.branch(head));
					return true;
				}
				this.place(head);
				this.emit(dialect.branch(end));
				if (this.steps(step.body)) this.emit([`JMP\t{${head}}`]);
				this.place(end);
				return true;
			}
			case "forever": {
				const head = this.label();
				this.place(head);
				if (this.steps(step.body)) this.emit([`JMP\t{${head}}`]);
				return false;
			}
			case "go":
			case "defer":
			case "systemstack":
				this.emit(dialect.operand(step.how, step.to));
				if (step.how === "closure") this.used.add("runtime.newobject");
				this.call(callees[step.kind]);
				return true;
			case "deferstack":
				this.emit(dialect.record(step.how, step.to));
				this.call(callees[step.kind]);
				return true;
			case "recovery":
				this.recoveries.push(this.line);
				return true;
			case "asm":
				this.emit(step.text.split(",,").map((one) => one.trim().replace(" ", "\t")));
				return true;
		}
	}

	private call(to: string): void {
		this.used.add(to);
		this.emit([`CALL\t${to}(SB)`]);
	}

	private alternatives(arms: readonly (readonly Step[])[], table: "none" | "given" | "missing"): boolean {
		const starts = arms.map(() => this.label());
		const end = this.label();
		if (table !== "none") {
			const name = `${this.f.name}.jump${this.counter++}`;
			this.emit(this.dialect.jump(name));
			if (table === "given") this.tables.push({ name, labels: starts });
		}
		let goesOn = false;
		arms.forEach((arm, i) => {
			this.place(starts[i] as string);
			const isLast = i === arms.length - 1;
			if (table === "none" && !isLast) this.emit(this.dialect.branch(starts[i + 1] as string));
			if (!this.steps(arm)) return;
			goesOn = true;
			if (!isLast) this.emit([`JMP\t{${end}}`]);
		});
		this.place(end);
		return goesOn;
	}

	/** All text of the function, its jump tables and funcval symbols. */
	write(): string {
		const { f, dialect } = this;
		const kind = this.kind;
		if (f.words.has("nobody")) return `${f.name} STEXT size=0 args=0x0 locals=0x0 funcid=0x0 align=0x0\n`;
		this.emit(dialect.prologue(f.frame, kind));
		if (this.steps(f.body)) this.return();
		for (const line of this.recoveries) {
			this.line = line;
			this.call("runtime.deferreturn");
			this.return();
		}
		this.line = this.firstLine;
		if (kind !== "none") {
			this.place("slow");
			const name = f.words.has("cfunc") ? "c" : f.words.has("ctxt") ? "" : "_noctxt";
			this.emit(dialect.morestack.map((one) => one.replace("{morestack}", `runtime.morestack${name}`)));
		}
		return this.text();
	}

	private text(): string {
		const { f, code, file } = this;
		const pcs: number[] = [];
		let size = 0;
		for (const { pseudo } of code) {
			pcs.push(size);
			if (!pseudo) size += BYTES;
		}
		const pcOf = (label: string): number => pcs[this.labels.get(label) ?? 0] ?? size;
		const words = attributes.filter(([word]) => f.words.has(word)).map(([, word]) => word);
		if (!f.words.has("asm") && !f.words.has("abi0")) words.push("ABIInternal");
		const flags = ["static", "dupok", "cfunc", "nosplit", "asm"].filter((word) => f.words.has(word));
		const header = [f.name, "STEXT", ...flags, `size=${size}`, "args=0x0", `locals=0x${f.frame.toString(16)}`];
		const at = (pc: number): string => `\t0x${pc.toString(16).padStart(4, "0")} ${String(pc).padStart(5, "0")}`;
		const mark = f.words.has("static") ? "<>" : "";
		const attribute = words.length > 0 ? `, ${words.join("|")}` : "";
		const lines = [
			`${header.join(" ")} funcid=0x0 align=0x0`,
			`${at(0)} (${file}:${this.firstLine})\tTEXT\t${f.name}${mark}(SB)${attribute}, $${f.frame}-0`,
			...code.map(({ text, line }, i) => {
				const resolved = text.replace(/\{(\w+)\}/g, (_, label: string) => String(pcOf(label)));
				return `${at(pcs[i] as number)} (${file}:${line})\t${resolved}`;
			}),
		];
		if (this.hex)
			for (let pc = 0; pc < size; pc += 16) {
				const count = Math.min(16, size - pc);
				lines.push(
					`\t0x${pc.toString(16).padStart(4, "0")} ${"00 ".repeat(count)}${"   ".repeat(16 - count)} ${".".repeat(count)}`,
				);
			}
		for (const { name, labels } of this.tables) {
			lines.push(`${name} SRODATA static size=${labels.length * 8}`);
			for (const [i, label] of labels.entries()) lines.push(`\trel ${i * 8}+8 t=R_ADDR ${f.name}+${pcOf(label)}`);
		}
		return `${lines.join("\n")}\n`;
	}
}

export interface RenderOptions {
	/** Without a hex dump, as nothing prints it: shorter, and the parser must not need it. */
	readonly hex?: boolean;
}

/** The listing of a program. */
export function render(lines: readonly Line[], goarch: Goarch, { hex = true }: RenderOptions = {}): string {
	let text = "";
	let file = "/src/main.go";
	const used = new Set<string>();
	const defined = new Set<string>();
	lines.forEach((line, i) => {
		if ("package" in line) {
			text += `# ${line.package}\n`;
			file = `/src/${line.package.replace(/ .*/, "")}/${i}.go`;
			return;
		}
		const writer = new FunctionWriter(line, goarch, file, (i + 1) * 100, hex);
		text += writer.write();
		defined.add(line.name);
		for (const name of writer.used) used.add(name);
	});
	for (const name of used) {
		if (!stubs.has(name) || defined.has(name)) continue;
		const stub: MiniFunction = { name, frame: 0, words: new Set(["nosplit", "noframe"]), body: [], expected: "" };
		text += new FunctionWriter(stub, goarch, "/src/runtime/stub.go", 1, hex).write();
	}
	return text;
}

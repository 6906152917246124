/** What the core asks while it reads one function after the other (core/function.ts), and what it doubts, in words. */

import {
	anyVersion,
	bothSpans,
	type Core,
	type CoreHost,
	callNumberIn,
	LAST_WITH_NUMBERS,
	type Scanner,
	spanOf,
	type TextBlock,
	type VersionSpan,
} from "../parser/index.js";
import * as c from "../parser/layout.js";
import { IntList, textOf } from "../util/bytes.js";
import { FlowGraph } from "./flowgraph.js";
import { Instructions } from "./instructions.js";
import { writeLocals } from "./locals.js";
import type { Machine } from "./machine.js";
import type { Problems } from "./problems.js";
import { checkKinds, PrologueReader } from "./prologue.js";
import { Rewriter } from "./rewrite.js";
import { Rows } from "./rows.js";
import { TextLines } from "./textline.js";

const kinds = Object.keys(checkKinds);

export class FunctionReader
	implements
		Pick<CoreHost, "prepare" | "tail" | "otherBase" | "versions" | "readCheck" | "readFrame" | "locals" | "doubt">
{
	/** Variables of large frames: strides.locals integers each. */
	readonly variables = new IntList(64);
	readonly rows: Rows;
	private readonly core: Core;
	readonly code: Instructions;
	private readonly graph: FlowGraph;
	private readonly rewriter: Rewriter;
	readonly prologues: PrologueReader;
	private readonly texts: TextLines;
	/** What all functions of the chunk allow; null when they contradict each other. */
	span: VersionSpan | null = anyVersion;
	/** The function that is being read. */
	private block!: TextBlock;

	constructor(
		private readonly machine: Machine,
		scanner: Scanner,
		private readonly problems: Problems,
	) {
		this.core = scanner.core;
		this.code = new Instructions(machine, this.core, scanner.mnemonics);
		this.graph = new FlowGraph(this.core);
		this.rewriter = new Rewriter(this.code);
		this.prologues = new PrologueReader(machine);
		this.rows = new Rows(machine, this.core, this.code);
		this.texts = new TextLines(this.core, problems);
		this.core.set(c.S_PACKAGE, -1);
	}

	/** Functions written since `begin`. */
	get count(): number {
		return this.core.get(c.S_FUNCTIONS);
	}

	/** Begins a chunk. */
	begin(): void {
		const { core } = this;
		this.variables.length = 0;
		this.span = anyVersion;
		for (const list of [c.S_READ, c.S_REFS, c.S_SITES, c.S_BLOCKS, c.S_USES, c.S_LINKS, c.S_GIVEN, c.S_FLOWS])
			core.clear(list);
		core.set(c.S_FIRST_USE, 0);
		core.set(c.S_FUNCTIONS, 0);
		core.set(c.S_CHUNK, core.get(c.S_CHUNK) + 1);
	}

	/** N of the newest Go 1.N that prints such functions, up to the last that prints numbers for types of relocations. */
	get newestVersion(): number {
		return Math.min(LAST_WITH_NUMBERS, this.span?.newest ?? LAST_WITH_NUMBERS);
	}

	private lastPackage = "";

	/** Reads the function that the scanner has found. */
	read(block: TextBlock): void {
		const { core } = this;
		this.block = block;
		if (block.package !== this.lastPackage) {
			this.lastPackage = block.package;
			core.set(c.S_PACKAGE, block.package === "" ? -1 : core.intern(block.package));
		}
		this.code.load();
		core.run.readFunction();
	}

	private get name(): string {
		return textOf(this.block.buf, this.block.header.nameStart, this.block.header.nameEnd);
	}

	prepare(what: number): void {
		if (what === c.PREPARE_CLASSES) {
			if (this.machine.hasForms) this.code.classifyForms();
		} else if (what === c.PREPARE_CALLS) this.rewriter.tellInterfaces(this.graph);
		else if (this.machine.dependsOnSurroundings) this.rewriter.run(this.name);
	}

	tail(id: number): number {
		return this.texts.learn(id);
	}

	otherBase(): number {
		return this.texts.otherBase(this.block);
	}

	versions(callNumber: number): void {
		const found = spanOf(this.block, callNumber);
		this.span = this.span === null ? null : bothSpans(this.span, found);
		this.core.set(c.S_OLDEST, found.oldest);
		this.core.set(c.S_NEWEST, Math.min(found.newest, c.ANY_VERSION));
		this.core.set(c.S_CALL_FROM, callNumberIn(this.span ?? anyVersion));
	}

	readCheck(): void {
		const { core } = this;
		const { check, constant, guardOffset, next } = this.prologues.check(this.code);
		core.set(c.S_CHECK, checkKinds[check]);
		core.set(c.S_CHECK_CONSTANT, constant);
		core.set(c.S_GUARD, guardOffset);
		core.set(c.S_BODY, next);
	}

	readFrame(declared: number): number {
		return this.prologues.frame(this.code, this.core.get(c.S_BODY), declared);
	}

	locals(frame: number): void {
		writeLocals(this.core, this.count, frame, this.variables);
	}

	/** The call at `pc` of the function that is being read has a position without a file. */
	badPosition(pc: number): void {
		this.problems.add("bad-position", this.block.line, `${this.name} at pc ${pc}`);
	}

	doubt(what: number, one: number, other: number): boolean {
		const { problems, block, name, core } = this;
		const say = (code: string, detail: string): true => {
			problems.add(code, block.line, `${name}${detail}`);
			return true;
		};
		switch (what) {
			case c.DOUBT_NO_TEXT:
				return say("no-text-line", "");
			case c.DOUBT_WORDS:
				this.texts.reportNovel(one, block.line, name);
				return false;
			case c.DOUBT_BYTES:
				return say("damaged-function", `: ${one} bytes of code for size=${other}`);
			case c.DOUBT_END:
				return say("damaged-function", `: its last instruction is ${one} bytes before the end`);
			case c.DOUBT_FRAME:
				return say("frame-mismatch", `: prologue lowers SP by ${one}, TEXT says ${other}`);
			case c.DOUBT_TARGETS:
				return say("bad-jump", `: ${one} jumps to no instruction`);
			case c.DOUBT_JUMPS:
				return say("bad-operands", `: ${one} jumps without a readable target`);
			case c.DOUBT_MNEMONIC: {
				const mnemonic = this.code.mnemonic(one);
				problems.novelty(mnemonic, "unknown-instruction", block.line, `${mnemonic} in ${name}`);
				return true;
			}
			case c.DOUBT_CHECK:
				// The ABI wrappers of runtime.morestack and its kin go there without a check of their own.
				if (name.startsWith("runtime.morestack")) return false;
				return core.get(c.S_CHECK) === c.CHECK_NONE
					? say("check-mismatch", ": calls morestack, its stack check is not understood")
					: say("check-mismatch", ": a stack check without a call of morestack");
			case c.DOUBT_CONSTANT: {
				const found = `${kinds[core.get(c.S_CHECK)] as string} check with constant ${core.get(c.S_CHECK_CONSTANT)}`;
				const constant = one === c.CHECK_SMALL ? 0 : other - c.STACK_SMALL;
				return say("check-constant", `: ${found}, frame ${other} asks for ${kinds[one] as string} with ${constant}`);
			}
			case c.DOUBT_OPERANDS:
				return say("bad-operands", `: operands of ${one} instructions not understood`);
			default:
				return say("missing-call", `: ${one} relocations of calls, ${other} calls`);
		}
	}
}

/** Decodes one function after the other, checks what is declared against what is there, writes rows of a summary. */

import { Check, Flag, Fn } from "../model/summary.js";
import {
	anyVersion,
	bothSpans,
	type Core,
	callNumberIn,
	INDIRECT_CALL,
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
import { type Prologue, PrologueReader } from "./prologue.js";
import { Rewriter } from "./rewrite.js";
import { Rows } from "./rows.js";
import { type Declared, TextLines } from "./textline.js";

/** StackSmall and StackBig of internal/abi/stack.go, bytes; the same since Go 1.7. */
export const STACK_SMALL = 128;
export const STACK_BIG = 4096;

/** As N of Go 1.N, where no end is known. */
const ANY_VERSION = 1e6;

export class FunctionReader {
	readonly functions = new IntList(Fn.stride * 512);
	/** Names of functions whose address is taken. */
	readonly refs = new IntList(1024);
	/** Variables of large frames: strides.locals integers each. */
	readonly locals = new IntList(64);
	readonly rows: Rows;
	private readonly core: Core;
	readonly code: Instructions;
	private readonly graph: FlowGraph;
	private readonly rewriter: Rewriter;
	private readonly prologues: PrologueReader;
	private readonly texts: TextLines;
	/** What all functions of the chunk allow; null when they contradict each other. */
	versions: VersionSpan | null = anyVersion;
	/** The function that is being read. */
	private block!: TextBlock;
	private flags = 0;
	/** First record of the function in S_FLOWS. */
	private firstFlow = 0;

	constructor(
		private readonly machine: Machine,
		private readonly scanner: Scanner,
		private readonly problems: Problems,
	) {
		this.core = scanner.core;
		this.code = new Instructions(machine, this.core, scanner.mnemonics);
		this.graph = new FlowGraph(this.core);
		this.rewriter = new Rewriter(this.code);
		this.prologues = new PrologueReader(machine);
		this.rows = new Rows(machine, this.core, this.code);
		this.texts = new TextLines(this.core, problems);
	}

	/** Functions written since `begin`. */
	get count(): number {
		return this.functions.length / Fn.stride;
	}

	/** Begins a chunk. */
	begin(): void {
		this.functions.length = this.refs.length = this.locals.length = 0;
		this.versions = anyVersion;
		this.core.clear(c.S_SITES);
		this.core.clear(c.S_BLOCKS);
		this.core.clear(c.S_USES);
		this.core.clear(c.S_LINKS);
		this.core.clear(c.S_GIVEN);
		this.core.clear(c.S_FLOWS);
		this.core.set(c.S_FIRST_USE, 0);
		this.core.set(c.S_FUNCTIONS, 0);
	}

	/** N of the newest Go 1.N that prints such functions, up to the last that prints numbers for types of relocations. */
	get newestVersion(): number {
		return Math.min(LAST_WITH_NUMBERS, this.versions?.newest ?? LAST_WITH_NUMBERS);
	}

	/** Reads the function that the scanner has found. */
	read(block: TextBlock): void {
		const { header } = block;
		const { code, machine } = this;
		this.block = block;
		this.flags = flagsOfHeader(block);
		code.load();
		const declared = code.count === 0 || code.classOf(0) !== c.CLASS_TEXT ? null : this.texts.read(block);
		if (block.bad > 0 || header.absurd) this.flags |= Flag.damaged;
		if (declared === null) {
			if (header.size > 0 || code.count > 0) this.damage("no-text-line", this.name);
			this.flags |= Flag.noBody;
			this.firstFlow = this.core.length(c.S_FLOWS) / c.FLOW_STRIDE;
			this.write(0, 0, 0, Check.none, -1, 0);
			return;
		}
		this.flags |= declared.flags;
		if (machine.arch.countsBytes !== false) this.confirmSize();
		this.body(declared);
	}

	private get name(): string {
		return textOf(this.block.buf, this.block.header.nameStart, this.block.header.nameEnd);
	}

	private damage(code: string, detail: string): void {
		this.problems.add(code, this.block.line, detail);
		this.flags |= Flag.damaged;
	}

	/** The bytes that are shown are as many as the header says. */
	private confirmSize(): void {
		const { block, code, scanner } = this;
		const { header } = block;
		// A listing without any bytes is somebody's excerpt.
		if (header.size >= 0 && block.hexLines !== Math.ceil(header.size / 16) && scanner.byteLines > 0)
			this.damage("damaged-function", `${this.name}: ${block.hexLines * 16} bytes of code for size=${header.size}`);
		const rest = header.size - code.pc(code.count - 1);
		if (block.hexLines > 0 && (rest < 0 || (rest > c.MAX_STEP && !header.asm)))
			this.damage("damaged-function", `${this.name}: its last instruction is ${rest} bytes before the end`);
	}

	private body(text: Declared): void {
		const { code, graph, machine } = this;
		if (machine.dependsOnSurroundings) this.rewriter.run(this.name);
		const versions = spanOf(this.block, this.callNumber);
		this.versions = this.versions === null ? null : bothSpans(this.versions, versions);
		const prologue = this.prologues.check(code);
		const declared = machine.declaredFrame(text.frame, text.words);
		// Without a declared frame the assembler makes none: what SP does then is the body's own doing.
		const frame = this.prologues.frame(code, prologue.next, declared);
		if (frame !== declared)
			this.damage("frame-mismatch", `${this.name}: prologue lowers SP by ${frame}, TEXT says ${declared}`);
		graph.build(frame, (this.flags & Flag.abi0) !== 0);
		this.rewriter.tellInterfaces(graph);
		this.confirmGraph();
		this.confirmCheck(prologue, frame);
		if (prologue.guardOffset === 3 * machine.arch.ptrSize) this.flags |= Flag.g0Only;
		if (graph.stackUnknown) this.flags |= Flag.stackUnknown;
		const defers = (graph.calleeBits & c.CALLEE_DEFERRETURN) !== 0;
		if (defers) this.flags |= Flag.deferReturn;
		if (defers && this.core.run.hidesDefers() !== 0) this.flags |= Flag.hiddenDefer;
		const indirect = this.confirmCalls();
		// What a call may be given stands among the relocations; a listing without them is followed for less.
		const gives = this.core.run.givesCode() !== 0;
		const check = Check[prologue.check];
		writeLocals(this.core, this.count, frame, this.locals);
		this.tellFlows(versions.newest, text.args);
		this.write(
			frame,
			text.frame,
			Math.max(frame, graph.maxDepth),
			check,
			prologue.check === "none" ? -1 : graph.morestack,
			text.args,
		);
		const follow = (graph.calleeBits & c.CALLEE_TAKES_FUNCTION) !== 0 || (defers && indirect > 0);
		const { core } = this;
		core.clear(c.S_ADDRESSES);
		if (follow || gives) core.run.follow(versions.oldest, Math.min(versions.newest, ANY_VERSION));
		else {
			core.clear(c.S_DEFERRED);
			if (defers) core.run.takeAddresses();
		}
		const addresses = follow || defers ? core.length(c.S_ADDRESSES) : 0;
		for (let i = 0; i < addresses; i++) this.refs.push(core.item(c.S_ADDRESSES, i));
		core.run.write();
	}

	/** Assembly passes values as it likes, and Go up to 1.16 on the stack. */
	private tellFlows(newest: number, args: number): void {
		const { core } = this;
		this.firstFlow = core.length(c.S_FLOWS) / c.FLOW_STRIDE;
		if (core.get(c.S_CONTEXT) < 0 || this.block.header.asm || newest < core.get(c.S_ARGUMENTS_SINCE)) return;
		if (core.run.flows(Math.max(0, args)) !== 0) this.flags |= Flag.followed;
	}

	private confirmGraph(): void {
		const { graph, code, problems } = this;
		if (graph.badTargets > 0) this.damage("bad-jump", `${this.name}: ${graph.badTargets} jumps to no instruction`);
		if (graph.badOperands > 0)
			this.damage("bad-operands", `${this.name}: ${graph.badOperands} jumps without a readable target`);
		if (graph.unknownLine < 0) return;
		const mnemonic = code.mnemonic(graph.unknownLine);
		problems.novelty(mnemonic, "unknown-instruction", this.block.line, `${mnemonic} in ${this.name}`);
		this.flags |= Flag.damaged;
	}

	/**
	 * A check and a call of morestack belong together, and the constant and the kind of a check follow from D alone (stacksplit of
	 * every architecture). A big one may ask for all of D, as in Go 1.7 where the machine is not x86. One that asks for
	 * something else is not one to build a bound on.
	 */
	private confirmCheck(prologue: Prologue, frame: number): void {
		const hasCheck = prologue.check !== "none";
		// The ABI wrappers of runtime.morestack and its kin go there without a check of their own.
		if (hasCheck !== this.graph.morestack >= 0 && !this.name.startsWith("runtime.morestack"))
			this.damage(
				"check-mismatch",
				hasCheck
					? `${this.name}: a stack check without a call of morestack`
					: `${this.name}: calls morestack, its stack check is not understood`,
			);
		if (!hasCheck) return;
		const kind = frame <= STACK_SMALL ? "small" : frame <= STACK_BIG || !this.machine.hasHuge ? "big" : "huge";
		const constant = kind === "small" ? 0 : frame - STACK_SMALL;
		if (prologue.check === kind && prologue.constant === constant) return;
		if (kind === "big" && prologue.check === kind && prologue.constant === frame) {
			this.flags |= Flag.wholeFrame;
			return;
		}
		this.damage(
			"check-constant",
			`${this.name}: ${prologue.check} check with constant ${prologue.constant}, frame ${frame} asks for ${kind} with ${constant}`,
		);
	}

	/** Calls are understood, and as many as the relocations say. Returns the number of indirect ones. */
	private confirmCalls(): number {
		const { graph } = this;
		const unreadable = graph.unreadable + (graph.stackUnknown ? this.core.run.unreadableMarks() : 0);
		if (unreadable > 0)
			this.damage("bad-operands", `${this.name}: operands of ${unreadable} instructions not understood`);
		const morestack = graph.morestack < 0 ? 0 : 1;
		const direct = graph.directCalls + morestack;
		const indirect = graph.callCount + morestack - direct;
		// The other way round is no contradiction: calls of map initialisers have a weak relocation.
		const told = this.toldCalls();
		if (told.direct > direct + graph.thunks || told.indirect > indirect + graph.duffs)
			this.damage(
				"missing-call",
				`${this.name}: ${told.direct + told.indirect} relocations of calls, ${direct + indirect} calls`,
			);
		return indirect;
	}

	/** Calls that the relocations tell of. Numbers are told apart by the version, as far as it shows. */
	private toldCalls(): { direct: number; indirect: number } {
		const { block } = this;
		const { callRelocation, relocatesReturns } = this.machine.arch;
		const first = block.hasNames ? 0 : this.callNumber || callNumberIn(this.versions ?? anyVersion);
		if (first === 0 || callRelocation === undefined)
			return { direct: block.directRelocations, indirect: block.indirectRelocations };
		const indirect = relocatesReturns === true ? 0 : block.numbered(first + INDIRECT_CALL);
		return { direct: block.numbered(first + callRelocation), indirect };
	}

	/** Number of R_CALL in the function's dialect; 0 where no call of morestack shows it. */
	private get callNumber(): number {
		const { callRelocation } = this.machine.arch;
		return callRelocation === undefined ? 0 : Math.max(0, this.block.callNumber - callRelocation);
	}

	private write(frame: number, declared: number, max: number, check: number, morestack: number, args: number): void {
		const { core, functions: f, block } = this;
		const { header } = block;
		let file = -1;
		let line = 0;
		if (this.code.count > 0) {
			core.run.position(0);
			file = core.get(c.S_FILE);
			line = core.get(c.S_POSITION_LINE);
			if (line > 0 && core.name(file) === "") this.badPosition(this.code.pc(0));
		}
		f.push(core.internAt(header.nameStart, header.nameEnd - header.nameStart));
		f.push(block.package === "" ? -1 : this.packageId(block.package));
		f.push(file);
		f.push(line);
		f.push(this.flags);
		f.push(frame);
		f.push(declared);
		f.push(max);
		f.push(check);
		f.push(morestack);
		f.push(header.size);
		f.push(block.line);
		f.push(core.length(c.S_SITES) / c.SITE_STRIDE);
		f.push(core.length(c.S_BLOCKS) / c.BLOCK_STRIDE);
		f.push(this.refs.length);
		f.push(Math.max(0, args));
		f.push(core.get(c.S_FIRST_USE) / c.USE_STRIDE);
		f.push(this.firstFlow);
		core.set(c.S_FIRST_USE, core.length(c.S_USES));
		core.set(c.S_FUNCTIONS, this.count);
	}

	private lastPackage = "";
	private lastPackageId = -1;
	/** Name id of a package; most functions have that of the one before. */
	private packageId(name: string): number {
		if (name !== this.lastPackage) {
			this.lastPackage = name;
			this.lastPackageId = this.core.intern(name);
		}
		return this.lastPackageId;
	}

	/** The call at `pc` of the function that is being read has a position without a file. */
	badPosition(pc: number): void {
		this.problems.add("bad-position", this.block.line, `${this.name} at pc ${pc}`);
	}
}

function flagsOfHeader({ header }: TextBlock): number {
	let flags = 0;
	if (header.dupok) flags |= Flag.dupok;
	if (header.nosplit) flags |= Flag.nosplit;
	if (header.cfunc) flags |= Flag.cfunc | Flag.g0Only;
	if (header.isStatic) flags |= Flag.isStatic;
	if (header.asm) flags |= Flag.asm;
	return flags;
}

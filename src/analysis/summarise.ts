/** Turns functions of a listing into records of a ChunkSummary: decode, check against what is declared, write. */
import { Block, Check, type ChunkProblem, type ChunkSummary, Flag, Fn, Kind, Site } from "../model/summary.js";
import {
	ARGS,
	anyVersion,
	bothSpans,
	callNumberIn,
	END,
	Fragments,
	type Header,
	INDIRECT_CALL,
	MAX_STEP,
	parseRelocation,
	parseTextTail,
	RETPOLINE,
	Scanner,
	type ScannerSink,
	spanOf,
	type TextBlock,
	type TextTail,
	textWords,
	type VersionSpan,
} from "../parser/index.js";
import { hasAscii, IntList, textOf } from "../util/bytes.js";
import { StringTable } from "../util/strings.js";
import { type CallFlow, CodeFlow, isDefer, wantsFlow } from "./codeflow.js";
import { Call, FlowGraph, Node } from "./flowgraph.js";
import { Instructions } from "./instructions.js";
import { type Machine, Op } from "./machine.js";
import { PrologueReader } from "./prologue.js";
import { DEFERRETURN, NEWPROC } from "./runtime.js";
import { TypeFacts } from "./typefacts.js";

/** StackSmall and StackBig of internal/abi/stack.go, bytes; the same since Go 1.7. */
export const STACK_SMALL = 128;
export const STACK_BIG = 4096;

/** Problems kept with their text, for each code; beyond that they are only counted. */
const MAX_PROBLEMS = 100;

/** Go 1.21 is the last that prints numbers for the types of relocations. */
const NEWEST_WITH_NUMBERS = 21;

/** Summarises one chunk of listing. */
export class Summariser implements ScannerSink {
	readonly firstMarked = Op.firstMarked;
	readonly markEnding: string;
	readonly wantsRelocations: boolean;
	readonly scanner: Scanner;
	private readonly strings = new StringTable();
	private readonly code: Instructions;
	private readonly graph: FlowGraph;
	private readonly prologues: PrologueReader;
	private readonly flow: CodeFlow;
	private readonly tails = new Fragments<TextTail>(parseTextTail);
	private readonly functions = new IntList(Fn.stride * 512);
	private readonly sites = new IntList(Site.stride * 2048);
	private readonly blocks = new IntList(4096);
	private readonly refs = new IntList(1024);
	private readonly tables = new IntList(256);
	private readonly types: TypeFacts;
	/** First use of the function being read. */
	private firstUse = 0;
	private readonly problems: ChunkProblem[] = [];
	private readonly problemCounts = new Map<string, number>();
	private readonly novelties = new Set<string>();
	private functionsBeforePackage = -1;
	/** What all functions of the chunk allow; null when they contradict each other. */
	private versions: VersionSpan | null = anyVersion;
	private readonly position = { file: -1, line: 0 };

	constructor(private readonly machine: Machine) {
		this.types = new TypeFacts(this.strings, machine.arch.hexAddends ? 16 : 10);
		this.markEnding = machine.arch.stackPointer.slice(-2);
		this.wantsRelocations = machine.relocated.size > 0;
		this.scanner = new Scanner(this);
		this.code = new Instructions(machine, this.scanner.mnemonics, this.strings);
		this.graph = new FlowGraph(this.code);
		this.prologues = new PrologueReader(machine);
		this.flow = new CodeFlow(this.code, this.graph);
	}

	classOf(mnemonic: string): number {
		return this.machine.classify(mnemonic);
	}

	wantsData(header: Header, buf: Uint8Array): boolean {
		return this.types.begin(header, buf);
	}

	textRelocation(buf: Uint8Array, start: number, end: number): void {
		if (!this.types.use(buf, start, end)) this.badRelocation(buf, start, end);
	}

	relocation(_: Header, buf: Uint8Array, start: number, end: number): void {
		if (!this.types.isJumpTable) {
			if (!this.types.link(buf, start, end)) this.badRelocation(buf, start, end);
			return;
		}
		const reloc = parseRelocation(textOf(buf, start, end));
		if (reloc === null) {
			this.badRelocation(buf, start, end);
			return;
		}
		this.tables.push(this.types.symbol);
		this.tables.push(reloc.offset);
		this.tables.push(Number.parseInt(reloc.addend, this.machine.arch.hexAddends ? 16 : 10));
	}

	private badRelocation(buf: Uint8Array, start: number, end: number): void {
		this.problem("bad-relocation", this.scanner.counts.lines + 1, textOf(buf, start, Math.min(end, start + 120)));
	}

	text(block: TextBlock): void {
		const { header, buf } = block;
		const name = textOf(buf, header.nameStart, header.nameEnd);
		this.notePackage(block.package);
		let flags = 0;
		if (header.dupok) flags |= Flag.dupok;
		if (header.nosplit) flags |= Flag.nosplit;
		if (header.cfunc) flags |= Flag.cfunc | Flag.g0Only;
		if (header.isStatic) flags |= Flag.isStatic;
		if (header.asm) flags |= Flag.asm;
		const { code } = this;
		code.load(block);
		const tail = this.textLine(block, name);
		if (block.bad > 0 || header.absurd) flags |= Flag.damaged;
		if (tail === null) {
			if (header.size > 0 || code.count > 0) {
				this.problem("no-text-line", block.line, name);
				flags |= Flag.damaged;
			}
			this.write(name, block, flags | Flag.noBody, 0, 0, 0, Check.none, -1, 0);
			return;
		}
		for (const word of tail.words) flags |= flagOfWord(word);
		if (!tail.words.has("ABIInternal")) flags |= Flag.abi0;
		// A listing without any bytes is somebody's excerpt.
		if (header.size >= 0 && block.hexLines !== Math.ceil(header.size / 16) && this.scanner.counts.bytes > 0) {
			this.problem(
				"damaged-function",
				block.line,
				`${name}: ${block.hexLines * 16} bytes of code for size=${header.size}`,
			);
			flags |= Flag.damaged;
		}
		const rest = header.size - code.pc(code.count - 1);
		if (block.hexLines > 0 && (rest < 0 || (rest > MAX_STEP && !header.asm))) {
			this.problem("damaged-function", block.line, `${name}: its last instruction is ${rest} bytes before the end`);
			flags |= Flag.damaged;
		}
		this.body(block, name, tail, flags);
	}

	private body(block: TextBlock, name: string, tail: TextTail, flagsIn: number): void {
		const { code, graph, machine } = this;
		let flags = flagsIn;
		const versions = spanOf(block, this.callNumber(block));
		this.versions = this.versions === null ? null : bothSpans(this.versions, versions);
		this.types.version(Math.min(NEWEST_WITH_NUMBERS, this.versions?.newest ?? NEWEST_WITH_NUMBERS));
		const prologue = this.prologues.check(code);
		const declared = machine.declaredFrame(tail.frame, tail.words);
		// Without a declared frame the assembler makes none: what SP does then is the body's own doing.
		const frame = this.prologues.frame(code, prologue.next, declared);
		if (frame !== declared && (flags & Flag.noBody) === 0) {
			this.problem("frame-mismatch", block.line, `${name}: prologue lowers SP by ${frame}, TEXT says ${declared}`);
			flags |= Flag.damaged;
		}
		graph.build(frame, (flags & Flag.abi0) !== 0);
		if (graph.badTargets > 0) {
			this.problem("bad-jump", block.line, `${name}: ${graph.badTargets} jumps to no instruction`);
			flags |= Flag.damaged;
		}
		if (graph.badOperands > 0) {
			this.problem("bad-operands", block.line, `${name}: ${graph.badOperands} jumps without a readable target`);
			flags |= Flag.damaged;
		}
		if (graph.unknownMnemonic !== "") {
			if (!this.novelties.has(graph.unknownMnemonic)) {
				this.novelties.add(graph.unknownMnemonic);
				this.problem("unknown-instruction", block.line, `${graph.unknownMnemonic} in ${name}`);
			}
			flags |= Flag.damaged;
		}
		const hasCheck = prologue.check !== "none";
		// The ABI wrappers of runtime.morestack and its kin go there without a check of their own.
		const isMorestack = name.startsWith("runtime.morestack");
		if (hasCheck !== graph.morestack >= 0 && !isMorestack) {
			this.problem(
				"check-mismatch",
				block.line,
				hasCheck
					? `${name}: a stack check without a call of morestack`
					: `${name}: calls morestack, its stack check is not understood`,
			);
			flags |= Flag.damaged;
		}
		if (hasCheck) flags |= this.confirmCheck(block, name, prologue, frame);
		if (prologue.guardOffset === 3 * machine.arch.ptrSize) flags |= Flag.g0Only;
		if (graph.stackUnknown) flags |= Flag.stackUnknown;
		let follow = false;
		let direct = graph.morestack < 0 ? 0 : 1;
		let unreadable = 0;
		/** Indirect calls whose relocation is that of a direct one. */
		let thunks = 0;
		for (let c = 0; c < graph.callCount; c++) {
			const name = this.calleeName(c);
			if (name !== "") direct++;
			else {
				const operands = code.operands(graph.calls.items[c * Call.stride + Call.instruction] as number);
				if (operands === null) unreadable++;
				else if (operands[0]?.kind === "register" && operands[0].suffix === RETPOLINE) thunks++;
			}
			if (name === DEFERRETURN) flags |= Flag.deferReturn;
			if (wantsFlow(name)) follow = true;
		}
		const { byteStores, stackNames } = machine.arch.moves;
		if ((flags & Flag.deferReturn) !== 0 && graph.hidesDefers(new Set(byteStores), stackNames))
			flags |= Flag.hiddenDefer;
		if (graph.stackUnknown)
			for (let m = 0; m < block.marks.length; m++)
				if (code.operands(block.marks.items[m] as number) === null) unreadable++;
		if (unreadable > 0) {
			this.problem("bad-operands", block.line, `${name}: operands of ${unreadable} instructions not understood`);
			flags |= Flag.damaged;
		}
		// The other way round is no contradiction: calls of map initialisers have a weak relocation.
		const indirect = graph.callCount + (graph.morestack < 0 ? 0 : 1) - direct;
		const told = this.toldCalls(block);
		if (told.direct > direct + thunks || told.indirect > indirect) {
			this.problem(
				"missing-call",
				block.line,
				`${name}: ${told.direct + told.indirect} relocations of calls, ${direct + indirect} calls`,
			);
			flags |= Flag.damaged;
		}
		this.write(
			name,
			block,
			flags,
			frame,
			tail.frame,
			Math.max(frame, graph.maxDepth),
			Check[prologue.check],
			hasCheck ? graph.morestack : -1,
			tail.args ?? 0,
		);
		const defers = (flags & Flag.deferReturn) !== 0;
		if (defers && indirect > 0) follow = true;
		this.writeGraph(follow ? this.flow.run(versions) : defers ? this.flow.addressesOnly() : null, block, name);
	}

	/** Calls that the relocations tell of. Numbers are told apart by the version, as far as it shows. */
	private toldCalls(block: TextBlock): { direct: number; indirect: number } {
		const { numbered } = block;
		const { callRelocation, relocatesReturns } = this.machine.arch;
		const first = block.hasNames ? 0 : this.callNumber(block) || callNumberIn(this.versions ?? anyVersion);
		if (first === 0 || callRelocation === undefined)
			return { direct: block.directRelocations, indirect: block.indirectRelocations };
		const indirect = relocatesReturns === true ? 0 : (numbered[first + INDIRECT_CALL] as number);
		return { direct: numbered[first + callRelocation] as number, indirect };
	}

	/** Number of R_CALL in the block's dialect; 0 where no call of morestack shows it. */
	private callNumber(block: TextBlock): number {
		const { callRelocation } = this.machine.arch;
		return callRelocation === undefined ? 0 : Math.max(0, block.callNumber - callRelocation);
	}

	private calleeName(call: number): string {
		const id = this.graph.calls.items[call * Call.stride + Call.callee] as number;
		return id < 0 ? "" : (this.strings.list[id] as string);
	}

	/**
	 * The constant and the kind of a check follow from D alone (stacksplit of every architecture). A big one may ask for all of D,
	 * as in Go 1.7 where the machine is not x86. One that asks for something else is not one to build a bound on.
	 * @returns flags of the function
	 */
	private confirmCheck(
		block: TextBlock,
		name: string,
		prologue: { check: string; constant: number },
		frame: number,
	): number {
		const kind = frame <= STACK_SMALL ? "small" : frame <= STACK_BIG ? "big" : "huge";
		const constant = kind === "small" ? 0 : frame - STACK_SMALL;
		if (prologue.check === kind && prologue.constant === constant) return 0;
		if (kind === "big" && prologue.check === kind && prologue.constant === frame) return Flag.wholeFrame;
		this.problem(
			"check-constant",
			block.line,
			`${name}: ${prologue.check} check with constant ${prologue.constant}, frame ${frame} asks for ${kind} with ${constant}`,
		);
		return Flag.damaged;
	}

	/** Reads the TEXT line, which must be the first. Null when there is none. */
	private textLine(block: TextBlock, name: string): TextTail | null {
		const { code } = this;
		if (code.count === 0 || code.classOf(0) !== Op.text) return null;
		const { buf, header } = block;
		const from = block.lines.items[ARGS] as number;
		const end = block.lines.items[END] as number;
		// The symbol's name, `<>`, `<0>` or `<1>`, then `(SB)`.
		let at = from + header.nameEnd - header.nameStart;
		let same = at <= end;
		for (let i = from, j = header.nameStart; same && i < at; i++, j++) same = buf[i] === buf[j];
		if (same && buf[at] === 60) while (at < end && buf[at - 1] !== 62) at++;
		if (!same || !hasAscii(buf, at, "(SB)")) {
			at = from;
			let found = -1;
			for (let i = end - 4; i >= from; i--)
				if (hasAscii(buf, i, "(SB)")) {
					found = i;
					break;
				}
			if (found < 0) return null;
			this.problem("text-name", block.line, `header ${name}, TEXT ${textOf(buf, from, found)}`);
			at = found;
		}
		const tail = this.tails.value(this.tails.intern(buf, at + 4, end));
		if (tail !== null)
			for (const word of tail.words)
				if (!textWords.has(word) && !this.novelties.has(word)) {
					this.novelties.add(word);
					this.problem("new-text-word", block.line, `${word} in ${name}`);
				}
		return tail;
	}

	private notePackage(name: string): void {
		if (name !== "" && this.functionsBeforePackage < 0) this.functionsBeforePackage = this.functions.length / Fn.stride;
	}

	private write(
		name: string,
		block: TextBlock,
		flags: number,
		frame: number,
		declared: number,
		max: number,
		check: number,
		morestack: number,
		args: number,
	): void {
		const f = this.functions;
		this.position.file = -1;
		this.position.line = 0;
		if (this.code.count > 0) this.place(0, block, name);
		f.push(this.strings.id(name));
		f.push(block.package === "" ? -1 : this.strings.id(block.package));
		f.push(this.position.file);
		f.push(this.position.line);
		f.push(flags);
		f.push(frame);
		f.push(declared);
		f.push(max);
		f.push(check);
		f.push(morestack);
		f.push(block.header.size);
		f.push(block.line);
		f.push(this.sites.length / Site.stride);
		f.push(this.blocks.length / Block.stride);
		f.push(this.refs.length);
		f.push(Math.max(0, args));
		f.push(this.firstUse);
		this.firstUse = this.types.uses.length;
	}

	/** Sites and blocks of the function in the graph; what the flow of code addresses told becomes sites of its own. */
	private writeGraph(flow: CallFlow | null, block: TextBlock, name: string): void {
		const { graph, code, sites, blocks } = this;
		const firstBlock = blocks.length / Block.stride;
		const blockId = (n: number): number => (n < 0 ? -1 : firstBlock + n);
		const deferred: (string | null)[] = [];
		if (flow !== null)
			for (const [call, name] of flow.operand)
				if (isDefer(this.calleeName(call)) && !deferred.includes(name)) deferred.push(name);
		const nodes = graph.nodes.items;
		for (let n = 0; n < graph.nodeCount; n++) {
			const at = n * Node.stride;
			blocks.push(code.pc(nodes[at] as number));
			blocks.push(sites.length / Site.stride);
			blocks.push(nodes[at + Node.exit] as number);
			blocks.push(blockId(nodes[at + Node.next] as number));
			blocks.push(blockId(nodes[at + Node.branch] as number));
			blocks.push(nodes[at + Node.table] as number);
			const last = n + 1 < graph.nodeCount ? (nodes[at + Node.stride + Node.calls] as number) : graph.callCount;
			for (let c = nodes[at + Node.calls] as number; c < last; c++) this.writeCall(c, flow, deferred, block, name);
		}
		if (flow !== null) for (const name of flow.addresses) this.refs.push(this.strings.id(name));
	}

	/** Puts an instruction's position into `position`. */
	private place(i: number, block: TextBlock, name: string): void {
		const { position } = this;
		this.code.position(i, position);
		if (position.line > 0 && this.strings.list[position.file] === "")
			this.problem("bad-position", block.line, `${name} at pc ${this.code.pc(i)}`);
	}

	private writeCall(
		c: number,
		flow: CallFlow | null,
		deferred: readonly (string | null)[],
		block: TextBlock,
		holder: string,
	): void {
		const at = c * Call.stride;
		const { items } = this.graph.calls;
		const i = items[at] as number;
		const depth = items[at + Call.depth] as number;
		this.place(i, block, holder);
		const resolved = flow?.callee.get(c);
		const callee = resolved === undefined ? (items[at + Call.callee] as number) : this.strings.id(resolved);
		this.writeSite(callee, items[at + Call.kind] as number, depth, i, items[at + Call.slot]);
		if (flow === null) return;
		const name = this.calleeName(c);
		const operand = flow.operand.get(c);
		if (operand !== undefined && !isDefer(name)) {
			const id = operand === null ? -1 : this.strings.id(operand);
			this.writeSite(id, name === NEWPROC ? Kind.go : Kind.systemstack, depth, i);
		}
		if (name === DEFERRETURN)
			for (const f of deferred) this.writeSite(f === null ? -1 : this.strings.id(f), Kind.defer, depth, i);
	}

	private writeSite(callee: number, kind: number, depth: number, i: number, slot = -1): void {
		const { sites } = this;
		sites.push(callee);
		sites.push(kind);
		sites.push(depth);
		sites.push(this.code.pc(i));
		sites.push(this.position.file);
		sites.push(this.position.line);
		sites.push(slot);
	}

	private problem(code: string, line: number, detail: string): void {
		const count = (this.problemCounts.get(code) ?? 0) + 1;
		this.problemCounts.set(code, count);
		if (count <= MAX_PROBLEMS) this.problems.push({ code, line, detail });
	}

	/** Begins a chunk. What was interned stays: fragments recur from chunk to chunk. */
	begin(seek: boolean): void {
		this.scanner.reset(seek);
		for (const list of [this.functions, this.sites, this.blocks, this.refs, this.tables]) list.length = 0;
		this.types.clear();
		this.firstUse = 0;
		this.problems.length = 0;
		this.problemCounts.clear();
		this.novelties.clear();
		this.functionsBeforePackage = -1;
		this.versions = anyVersion;
	}

	/** What the chunk leaves behind. All chunks of one summariser share one array of strings, which goes on growing. */
	finish(): ChunkSummary {
		const counts = new Map(this.problemCounts);
		for (const [code, n] of this.scanner.problemCounts) if (n > 0) counts.set(code, (counts.get(code) ?? 0) + n);
		const problems = [
			...this.problems,
			...this.scanner.problems.map((p) => ({ code: p.code, line: p.line, detail: p.sample })),
		];
		problems.sort((a, b) => a.line - b.line);
		return {
			strings: this.strings.list,
			functions: this.functions.trimmed(),
			sites: this.sites.trimmed(),
			blocks: this.blocks.trimmed(),
			refs: this.refs.trimmed(),
			tables: this.tables.trimmed(),
			uses: this.types.uses.trimmed(),
			links: this.types.links.trimmed(),
			lastPackage: this.scanner.lastPackage === "" ? -1 : this.strings.id(this.scanner.lastPackage),
			functionsBeforePackage:
				this.functionsBeforePackage < 0 ? this.functions.length / Fn.stride : this.functionsBeforePackage,
			versions: this.versions,
			counts: { ...this.scanner.counts },
			problems,
			problemCounts: [...counts].sort(([a], [b]) => (a < b ? -1 : 1)),
		};
	}
}

function flagOfWord(word: string): number {
	switch (word) {
		case "NOSPLIT":
			return Flag.nosplit;
		case "DUPOK":
			return Flag.dupok;
		case "WRAPPER":
			return Flag.wrapper;
		case "ABIWRAPPER":
			return Flag.abiWrapper | Flag.wrapper;
		case "NEEDCTXT":
			return Flag.needctxt;
		case "STATIC":
			return Flag.isStatic;
		case "CFUNC":
			return Flag.cfunc | Flag.g0Only;
		case "NOFRAME":
			return Flag.noframe;
		case "TOPFRAME":
			return Flag.topframe;
		default:
			return 0;
	}
}

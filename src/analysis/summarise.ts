/** Turns chunks of a listing into ChunkSummaries: what a scanner finds, decoded and written function by function. */

import type { ChunkSummary } from "../model/summary.js";
import {
	type Knowledge,
	parsePosition,
	readFile,
	readRelocation,
	Scanner,
	type ScannerSink,
	type TextBlock,
} from "../parser/index.js";
import * as c from "../parser/layout.js";
import { IntList, textOf } from "../util/bytes.js";
import { calleeBits, packageBits } from "./codeflow.js";
import { FunctionReader } from "./function.js";
import type { Machine } from "./machine.js";
import { numberedLinks, numberedUses } from "./numbered.js";
import { Problems } from "./problems.js";

export { STACK_BIG, STACK_SMALL } from "../parser/layout.js";

/** Summarises one chunk of listing. */
export class Summariser implements ScannerSink {
	readonly markEnding: string;
	readonly countsBytes: boolean;
	readonly scanner: Scanner;
	private readonly problems = new Problems();
	private readonly reader: FunctionReader;
	readonly functions: FunctionReader;
	/** Triples: jump table, offset in it, target. */
	private readonly tables = new IntList(256);
	private functionsBeforePackage = -1;

	constructor(
		private readonly machine: Machine,
		knowledge: Knowledge | null = null,
	) {
		this.markEnding = machine.arch.stackPointer.slice(-2);
		this.countsBytes = machine.arch.countsBytes !== false;
		this.scanner = new Scanner(this);
		const { core } = this.scanner;
		if (knowledge !== null) core.know(knowledge);
		this.reader = this.functions = new FunctionReader(machine, this.scanner, this.problems);
		core.set(c.S_POINTER, core.intern(machine.arch.stackPointer));
		core.set(c.S_RELATIVE, machine.arch.relativeTargets ? 1 : 0);
		core.set(c.S_WANTS_RELOCATIONS, machine.relocated.size > 0 ? 1 : 0);
		core.set(c.S_HEX_ADDENDS, machine.arch.hexAddends ? 1 : 0);
		core.set(c.S_FIRST_METHOD, 3 * machine.arch.ptrSize);
		core.set(c.S_COUNTS_BYTES, this.countsBytes ? 1 : 0);
		core.set(c.S_DECLARED_PLUS, machine.arch.declaredPlus);
		core.set(c.S_FRAME_ALIGN, machine.arch.frameAlign);
		core.set(c.S_HAS_HUGE, machine.hasHuge ? 1 : 0);
		core.set(c.S_CALL_RELOCATION, machine.arch.callRelocation ?? -1);
		core.set(c.S_RELOCATES_RETURNS, machine.arch.relocatesReturns === true ? 1 : 0);
		core.set(c.S_PREPARES, machine.hasForms || machine.dependsOnSurroundings ? 1 : 0);
	}

	classOf(mnemonic: string): number {
		const bits =
			(mnemonic === "LDP" ? c.MNEMONIC_PAIR : 0) |
			(this.machine.arch.moves.byteStores.includes(mnemonic) ? c.MNEMONIC_BYTE_STORE : 0);
		const { conditions, delaySlots } = this.machine.arch;
		const conditional =
			conditions !== undefined && this.machine.bare(mnemonic) !== mnemonic ? c.MNEMONIC_CONDITIONAL : 0;
		const delay = delaySlots?.includes(mnemonic) === true ? c.MNEMONIC_DELAY : 0;
		const opens = this.reader.prologues.mayBegin(mnemonic) ? c.MNEMONIC_OPENS : 0;
		return bits | conditional | delay | opens | this.reader.rows.moves.bits(mnemonic) | this.machine.classify(mnemonic);
	}

	shape(id: number): void {
		this.reader.rows.learn(id);
	}

	callee(id: number): number {
		return calleeBits(this.scanner.core.name(id));
	}

	packageOf(path: string): number {
		return packageBits(path);
	}

	position(text: string, odd: boolean): number {
		const { core } = this.scanner;
		if (!odd) return core.intern(readFile(text) ?? "");
		const found = parsePosition(text);
		core.set(c.S_POSITION_LINE, found?.line ?? -1);
		return core.intern(found?.file ?? "");
	}

	relocatedSymbol(line: number): number {
		const symbol = this.reader.code.relocatedSymbol(line);
		return symbol === null ? -1 : this.scanner.core.intern(symbol);
	}

	relocatedCallee(line: number): number {
		return this.reader.code.relocatedCallee(line);
	}

	badPosition(pc: number): void {
		this.reader.badPosition(pc);
	}

	relocation(buf: Uint8Array, start: number, end: number): void {
		const reloc = readRelocation(textOf(buf, start, end));
		if (reloc === null) {
			this.problems.add("bad-relocation", this.scanner.line, textOf(buf, start, Math.min(end, start + 120)));
			return;
		}
		this.tables.push(this.scanner.core.get(c.S_SYMBOL));
		this.tables.push(reloc.offset);
		this.tables.push(Number.parseInt(reloc.addend, this.machine.arch.hexAddends ? 16 : 10));
	}

	text(block: TextBlock): void {
		if (block.package !== "" && this.functionsBeforePackage < 0) this.functionsBeforePackage = this.reader.count;
		this.reader.read(block);
	}

	/** Begins a chunk. What was interned stays: fragments recur from chunk to chunk. */
	begin(seek: boolean): void {
		this.scanner.reset(seek);
		this.reader.begin();
		this.tables.length = 0;
		this.problems.clear();
		this.functionsBeforePackage = -1;
	}

	/** What the chunk leaves behind. All chunks of one summariser share its strings, which go on growing. */
	finish(): ChunkSummary {
		const { scanner, reader } = this;
		const { core, lastPackage } = scanner;
		const counts = new Map(this.problems.counts);
		for (const [code, n] of scanner.problems.counts) if (n > 0) counts.set(code, (counts.get(code) ?? 0) + n);
		const problems = [
			...this.problems.list,
			...scanner.problems.list.map((p) => ({ code: p.code, line: p.line, detail: p.sample })),
		];
		problems.sort((a, b) => a.line - b.line);
		const last = lastPackage === "" ? -1 : core.intern(lastPackage);
		return {
			strings: core.names,
			functions: core.copy(c.S_READ),
			sites: core.copy(c.S_SITES),
			blocks: core.copy(c.S_BLOCKS),
			given: core.copy(c.S_GIVEN),
			refs: core.copy(c.S_REFS),
			locals: reader.variables.trimmed(),
			tables: this.tables.trimmed(),
			flows: core.copy(c.S_FLOWS),
			uses: numberedUses(core.copy(c.S_USES), reader.newestVersion),
			links: numberedLinks(core.copy(c.S_LINKS), reader.newestVersion),
			lastPackage: last,
			versions: reader.span,
			functionsBeforePackage: this.functionsBeforePackage < 0 ? reader.count : this.functionsBeforePackage,
			counts: scanner.counts,
			problems,
			problemCounts: [...counts].sort(([a], [b]) => (a < b ? -1 : 1)),
		};
	}
}

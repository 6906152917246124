/**
 * The control-flow graph of one function: basic blocks, the calls in them, and how deep SP is lowered at each call.
 * Reused from function to function.
 */

import { Exit, Kind } from "../model/summary.js";
import type { Operand } from "../parser/index.js";
import { IntList } from "../util/bytes.js";
import type { Instructions } from "./instructions.js";
import { Op } from "./machine.js";
import { StackPointer, UNKNOWN } from "./stackpointer.js";

/** Columns of a call while the function is being read. */
export const Call = { instruction: 0, callee: 1, kind: 2, depth: 3, block: 4, slot: 5, stride: 6 } as const;
/** Columns of a block: first instruction, first call, exit, successors (block numbers), jump table, depth at its start. */
export const Node = { instruction: 0, calls: 1, exit: 2, next: 3, branch: 4, table: 5, depth: 6, stride: 7 } as const;

const NOT_REACHED = -2;

export class FlowGraph {
	readonly calls = new IntList(Call.stride * 256);
	readonly nodes = new IntList(Node.stride * 512);
	/** Largest depth anywhere that the assembler sees, bytes. */
	maxDepth = 0;
	/** Two paths meet with different depths, or SP is set from elsewhere while a call follows. */
	stackUnknown = false;
	/** Jump targets that are no instruction of the function. */
	badTargets = 0;
	/** Branches and jumps whose operands could not be read. */
	badOperands = 0;
	/** Name of the first unknown mnemonic, else empty. */
	unknownMnemonic = "";
	/** Name (string id) of the morestack that is called, -1 for none; and the pc of the call. */
	morestack = -1;
	morestackPc = -1;
	/** Block that calls it, -1 for none. */
	private slow = -1;
	private readonly targets = new IntList(256);
	/**
	 * An indirect jump is in it. Its targets are known only when the data of the jump table has been read, and may lie
	 * inside what looks like one block: then each call ends a block, so that entering one anywhere still meets its call.
	 */
	private hasTable = false;
	/** Two ways to one block lower SP by different amounts. */
	private pathsDisagree = false;
	private readonly pointer: StackPointer;
	private readonly delaySlots: ReadonlySet<string>;

	constructor(private readonly code: Instructions) {
		this.delaySlots = new Set(code.machine.arch.delaySlots ?? []);
		this.pointer = new StackPointer(code.machine);
	}

	/**
	 * Reads instructions [0, count); `frame` is the depth where no path tells (blocks that only the runtime enters).
	 * Compilers keep one depth behind the prologue; in code written by hand (`byHand`) paths may meet with different ones.
	 */
	build(frame: number, byHand: boolean): void {
		this.calls.length = this.nodes.length = 0;
		this.maxDepth = this.badTargets = this.badOperands = 0;
		this.stackUnknown = this.hasTable = this.pathsDisagree = false;
		this.unknownMnemonic = "";
		this.morestack = this.morestackPc = -1;
		this.findTargets();
		this.split();
		this.depths(frame);
		if (byHand) this.forgetContradictions();
	}

	private forgetContradictions(): void {
		if (!this.pathsDisagree) return;
		const { calls } = this;
		for (let at = 0; at < calls.length; at += Call.stride) calls.items[at + Call.depth] = UNKNOWN;
		if (calls.length > 0) this.stackUnknown = true;
	}

	get callCount(): number {
		return this.calls.length / Call.stride;
	}
	get nodeCount(): number {
		return this.nodes.length / Node.stride;
	}

	private findTargets(): void {
		const { code, targets } = this;
		const { items: marks, length } = code.marks;
		targets.length = 0;
		for (let m = 0; m < length; m++) {
			const i = marks[m] as number;
			const c = code.classOf(i);
			// Where the instruction is not executed, control goes on behind it.
			if (this.isConditional(i, c) && i + 1 < code.count) targets.push(code.pc(i + 1));
			if (c === Op.branch) {
				const pc = code.target(i);
				if (pc >= 0) targets.push(pc);
				else this.badOperands++;
			} else if (c === Op.jump) {
				const pc = code.target(i);
				if (pc >= 0) targets.push(pc);
				else if (code.calleeOf(i) < 0) this.hasTable = true;
			} else if (c === Op.unknown && this.unknownMnemonic === "") this.unknownMnemonic = code.mnemonic(i);
		}
		targets.items.subarray(0, targets.length).sort();
	}

	/** Begins a block at line i. */
	private begin(i: number): void {
		const { nodes } = this;
		const n = nodes.length;
		nodes.reserve(n + Node.stride);
		const { items } = nodes;
		items[n + Node.instruction] = i;
		items[n + Node.calls] = this.callCount;
		items[n + Node.exit] = Exit.flow;
		items[n + Node.next] = items[n + Node.branch] = items[n + Node.table] = -1;
		items[n + Node.depth] = NOT_REACHED;
		nodes.length = n + Node.stride;
	}

	/** Cuts at targets and behind what ends a block; notes calls. */
	private split(): void {
		const { code, targets, nodes } = this;
		if (code.count === 0) return;
		const { items: marks, length } = code.marks;
		let next = 0;
		/** Line that the block begun last starts at; -1 when none is open. */
		let open = 0;
		this.begin(0);
		const last = (): number => nodes.length - Node.stride;
		for (let m = 0; m <= length; m++) {
			const i = m < length ? (marks[m] as number) : code.count;
			// Blocks that begin at a jump's target, up to this line.
			while (next < targets.length) {
				const pc = targets.items[next] as number;
				const line = next > 0 && targets.items[next - 1] === pc ? -2 : code.lineAt(pc);
				if (line > i) break;
				next++;
				if (line === -1) this.badTargets++;
				if (line < 0 || line === open) continue;
				if (open >= 0) nodes.items[last() + Node.next] = this.nodeCount;
				this.begin(line);
				open = line;
			}
			if (i >= code.count) break;
			if (open < 0) {
				open = i;
				this.begin(i);
			}
			const c = code.classOf(i);
			if (this.isConditional(i, c)) this.guard(i, open === i);
			const at = last();
			if (c === Op.call) {
				const callee = code.calleeOf(i);
				if (callee >= 0 && isMorestack(code.strings.list[callee] as string)) {
					this.morestack = callee;
					this.morestackPc = code.pc(i);
				} else if (callee >= 0) this.call(i, callee, Kind.static);
				else {
					const slot = this.codeSlot(i);
					this.call(i, callee, slot >= 3 * code.machine.arch.ptrSize ? Kind.interface : Kind.funcval, slot);
				}
				if (!this.hasTable) continue;
				nodes.items[at + Node.next] = this.nodeCount;
			} else if (c === Op.branch) {
				nodes.items[at + Node.branch] = code.target(i);
				nodes.items[at + Node.next] = this.nodeCount;
			} else if (c === Op.return) nodes.items[at + Node.exit] = Exit.return;
			else if (c === Op.returnIf) {
				nodes.items[at + Node.exit] = Exit.return;
				nodes.items[at + Node.next] = this.nodeCount;
			} else if (c === Op.stop) nodes.items[at + Node.exit] = Exit.stop;
			else if (c === Op.jump) this.jump(i, at);
			else continue;
			open = -1;
			const after = this.isDelaySlot(i + 1) ? i + 2 : i + 1;
			if (after < code.count) {
				open = after;
				this.begin(after);
			}
		}
		// The last block falls off the end: only damaged input and code that never gets there.
		const at = last();
		if (
			open >= 0 &&
			(nodes.items[at + Node.next] as number) < 0 &&
			nodes.items[at + Node.exit] === Exit.flow &&
			(nodes.items[at + Node.branch] as number) < 0
		)
			nodes.items[at + Node.exit] = Exit.stop;
		if ((nodes.items[at + Node.next] as number) >= this.nodeCount) nodes.items[at + Node.next] = -1;
		this.resolveTargets();
	}

	/** A call, jump or return that is executed on a condition only. */
	private isConditional(i: number, opClass: number): boolean {
		const { machine } = this.code;
		if (machine.arch.conditions === undefined || opClass < Op.call || opClass > Op.stop) return false;
		const mnemonic = this.code.mnemonic(i);
		return opClass !== Op.branch && machine.bare(mnemonic) !== mnemonic;
	}

	/** Puts instruction i into a block of its own, that control may pass by. */
	private guard(i: number, isOpen: boolean): void {
		const { nodes, code } = this;
		if (!isOpen) {
			nodes.items[nodes.length - Node.stride + Node.next] = this.nodeCount;
			this.begin(i);
		}
		const at = nodes.length - Node.stride;
		if (i + 1 < code.count) nodes.items[at + Node.branch] = code.pc(i + 1);
		nodes.items[at + Node.next] = this.nodeCount;
		this.begin(i);
	}

	private isDelaySlot(i: number): boolean {
		return this.delaySlots.size > 0 && i < this.code.count && this.delaySlots.has(this.code.mnemonic(i));
	}

	private jump(i: number, at: number): void {
		const { code, nodes } = this;
		const pc = code.target(i);
		if (pc >= 0) {
			nodes.items[at + Node.branch] = pc;
			return;
		}
		const callee = code.calleeOf(i);
		if (callee >= 0) {
			const name = code.strings.list[callee] as string;
			if (isMorestack(name)) {
				this.morestack = callee;
				this.morestackPc = code.pc(i);
				nodes.items[at + Node.exit] = Exit.stop;
				return;
			}
			this.call(i, callee, Kind.tail);
			nodes.items[at + Node.exit] = Exit.tail;
			return;
		}
		const operands = code.operands(i);
		const table = this.jumpTable(i);
		if (table >= 0) {
			nodes.items[at + Node.exit] = Exit.table;
			nodes.items[at + Node.table] = table;
			return;
		}
		if (operands === null || operands.length === 0) this.badOperands++;
		this.call(i, -1, Kind.tail);
		nodes.items[at + Node.exit] = Exit.tail;
	}

	/** The symbol `F.jumpN` whose address is taken shortly before an indirect jump (cmd/compile, ssagen). */
	private jumpTable(from: number): number {
		const { code } = this;
		for (let i = from - 1, seen = 0; i >= 0 && seen < 24; i--) {
			if (code.classOf(i) !== Op.plain) {
				if (code.classOf(i) !== Op.pseudo) seen++;
				continue;
			}
			seen++;
			for (const operand of code.operands(i) ?? [])
				if (operand.kind === "symbol" && /\.jump\d+$/.test(operand.name)) return code.strings.id(operand.name);
		}
		return -1;
	}

	private call(i: number, callee: number, kind: number, slot = -1): void {
		const { calls } = this;
		calls.push(i);
		calls.push(callee);
		calls.push(kind);
		calls.push(UNKNOWN);
		calls.push(this.nodeCount - 1);
		calls.push(slot);
	}

	/**
	 * Where the code pointer was loaded from, bytes from what its base points to; -1 when that is not seen. Methods stand
	 * behind the three words of an itab's head (internal/abi, type ITab), the code of a closure is the first word of its
	 * funcval.
	 */
	private codeSlot(at: number): number {
		const { code } = this;
		const through = code.operands(at)?.at(-1);
		if (through === undefined) return -1;
		let register = registerOf(through);
		for (let i = at - 1, seen = 0; i >= 0 && seen < 16; i--) {
			const c = code.classOf(i);
			if (c === Op.pseudo) continue;
			seen++;
			if (c !== Op.plain) return -1;
			if (!code.endsIn(i, register) && code.mnemonic(i) !== "LDP") continue;
			const source = code.operands(i)?.[0];
			// Calls that go through a register of their own: MOVD R12, LR.
			if (source?.kind === "register") {
				register = source.name;
				continue;
			}
			if (source?.kind !== "memory" || source.offset < 0) return -1;
			// A code pointer that was put aside: from where it came is not seen.
			return code.machine.arch.moves.stackNames.includes(source.base) ? -1 : source.offset;
		}
		return -1;
	}

	/**
	 * True when a byte is stored on the stack in code from which no return is reached. Open-coded defers are called before
	 * returns only, and a byte records which of them are pending (cmd/compile, ssagen: openDeferRecord): a defer statement
	 * in such code shows nowhere what it defers.
	 */
	hidesDefers(byteStores: ReadonlySet<string>, stackNames: readonly string[]): boolean {
		const { nodes, code } = this;
		const count = this.nodeCount;
		const returns = new Uint8Array(count);
		for (let grown = true; grown; ) {
			grown = false;
			for (let n = count - 1; n >= 0; n--) {
				if (returns[n] === 1) continue;
				const at = n * Node.stride;
				const exit = nodes.items[at + Node.exit] as number;
				const next = nodes.items[at + Node.next] as number;
				const branch = nodes.items[at + Node.branch] as number;
				if (exit === Exit.flow || exit === Exit.stop) {
					if (!(next >= 0 && returns[next] === 1) && !(branch >= 0 && returns[branch] === 1)) continue;
				}
				returns[n] = 1;
				grown = true;
			}
		}
		for (let n = 0; n < count; n++) {
			// Behind a jump table anything may lie: its blocks were taken for returning.
			if (returns[n] === 1 && !this.hasTable) continue;
			const end = n + 1 < count ? (nodes.items[(n + 1) * Node.stride] as number) : code.count;
			for (let i = nodes.items[n * Node.stride] as number; i < end; i++) {
				if (code.classOf(i) !== Op.plain || !byteStores.has(code.mnemonic(i))) continue;
				const to = code.operands(i)?.at(-1);
				if (to === undefined || (to.kind === "memory" && stackNames.includes(to.base))) return true;
			}
		}
		return false;
	}

	/** Branch targets were pcs: they become block numbers. */
	private resolveTargets(): void {
		const { nodes, code } = this;
		for (let at = 0; at < nodes.length; at += Node.stride) {
			const pc = nodes.items[at + Node.branch] as number;
			if (pc < 0) continue;
			nodes.items[at + Node.branch] = this.nodeAt(pc, code);
		}
	}

	/** Block that holds pc. */
	private nodeOf(pc: number): number {
		let node = 0;
		while (node + 1 < this.nodeCount && this.code.pc(this.nodes.items[(node + 1) * Node.stride] as number) <= pc)
			node++;
		return node;
	}

	/** Block that starts at pc, or -1. */
	private nodeAt(pc: number, code: Instructions): number {
		let low = 0;
		let high = this.nodeCount - 1;
		while (low <= high) {
			const mid = (low + high) >> 1;
			const found = code.pc(this.nodes.items[mid * Node.stride] as number);
			if (found === pc) {
				// Several blocks may start at one pc only when all but the last are empty; the first is the target.
				let first = mid;
				while (first > 0 && code.pc(this.nodes.items[(first - 1) * Node.stride] as number) === pc) first--;
				return first;
			}
			if (found < pc) low = mid + 1;
			else high = mid - 1;
		}
		return -1;
	}

	/** Depth of SP at each call, along the flow; blocks entered by the runtime alone have the whole frame. */
	private depths(frame: number): void {
		this.slow = this.morestackPc < 0 ? -1 : this.nodeOf(this.morestackPc);
		const { nodes, calls, code, pointer } = this;
		const count = this.nodeCount;
		const { items: marks, length } = code.marks;
		let mark = 0;
		for (let n = 0; n < count; n++) {
			const at = n * Node.stride;
			let depth = nodes.items[at + Node.depth] as number;
			if (depth === NOT_REACHED) {
				depth = n === 0 ? 0 : frame;
				nodes.items[at + Node.depth] = depth;
			}
			const end = n + 1 < count ? (nodes.items[at + Node.stride] as number) : code.count;
			const lastCall = n + 1 < count ? (nodes.items[at + Node.stride + Node.calls] as number) : this.callCount;
			let call = nodes.items[at + Node.calls] as number;
			const start = nodes.items[at] as number;
			let believed = Math.max(depth, 0);
			for (; mark < length && (marks[mark] as number) < end; mark++) {
				const i = marks[mark] as number;
				if (call < lastCall && calls.items[call * Call.stride] === i) {
					calls.items[call * Call.stride + Call.depth] = depth;
					if (depth === UNKNOWN) this.stackUnknown = true;
					call++;
					continue;
				}
				const c = code.classOf(i);
				if ((c > Op.unknown && c < Op.stack) || !pointer.touches(code, i, c)) continue;
				const before = depth;
				depth = pointer.after(code, i, depth, start);
				// The runtime's tables go on counting where SP was set from elsewhere (cmd/internal/obj, pctospadj).
				believed = depth !== UNKNOWN ? depth : before !== UNKNOWN ? before : pointer.after(code, i, believed, start);
				if (believed > this.maxDepth) this.maxDepth = believed;
			}
			this.flowTo(nodes.items[at + Node.next] as number, depth, n);
			this.flowTo(nodes.items[at + Node.branch] as number, depth, n);
		}
	}

	private flowTo(to: number, depth: number, from: number): void {
		if (to < 0) return;
		const at = to * Node.stride + Node.depth;
		const known = this.nodes.items[at] as number;
		if (known === NOT_REACHED) this.nodes.items[at] = depth;
		else if (known !== depth) {
			// The morestack block is entered before the frame is made, and goes back to the entry as it came. What stands
			// before it in the listing is most often a call that never returns.
			if ((to === 0 && depth === 0) || (to === this.slow && known === 0)) return;
			this.pathsDisagree = true;
			if (to <= from || known === UNKNOWN || depth === UNKNOWN) this.stackUnknown = true;
			if (depth > known && known !== UNKNOWN) this.nodes.items[at] = depth;
		}
	}
}

function registerOf(operand: Operand): string {
	if (operand.kind === "register") return operand.name;
	if (operand.kind === "memory") return operand.base;
	return "";
}

function isMorestack(name: string): boolean {
	return name.startsWith("runtime.morestack");
}

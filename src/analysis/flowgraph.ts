/**
 * The control-flow graph of one function: basic blocks, the calls in them, and how deep SP is lowered at each call.
 * Reused from function to function.
 */
import { type Operand } from "../parser/index.js";
import { IntList } from "../util/bytes.js";
import { Exit, Kind } from "../model/summary.js";
import type { Instructions } from "./instructions.js";
import { Op } from "./machine.js";
import { StackPointer, UNKNOWN } from "./stackpointer.js";

/** Columns of a call while the function is being read. */
export const Call = { instruction: 0, callee: 1, kind: 2, depth: 3, block: 4, stride: 5 } as const;
/** Columns of a block: first instruction, first call, exit, successors (block numbers), jump table, depth at its start. */
export const Node = { instruction: 0, calls: 1, exit: 2, next: 3, branch: 4, table: 5, depth: 6, stride: 7 } as const;

const NOT_REACHED = -2;

export class FlowGraph {
	readonly calls = new IntList(Call.stride * 256);
	readonly nodes = new IntList(Node.stride * 512);
	/** Largest depth anywhere, bytes. */
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
	private readonly targets = new IntList(256);
	/**
	 * An indirect jump is in it. Its targets are known only when the data of the jump table has been read, and may lie
	 * inside what looks like one block: then each call ends a block, so that entering one anywhere still meets its call.
	 */
	private hasTable = false;
	private readonly pointer: StackPointer;

	constructor(private readonly code: Instructions) {
		this.pointer = new StackPointer(code.machine);
	}

	/** Reads instructions [0, count); `frame` is the depth where no path tells (blocks that only the runtime enters). */
	build(frame: number): void {
		this.calls.length = this.nodes.length = 0;
		this.maxDepth = this.badTargets = this.badOperands = 0;
		this.stackUnknown = this.hasTable = false;
		this.unknownMnemonic = "";
		this.morestack = this.morestackPc = -1;
		this.findTargets();
		this.split();
		this.depths(frame);
	}

	get callCount(): number {
		return this.calls.length / Call.stride;
	}
	get nodeCount(): number {
		return this.nodes.length / Node.stride;
	}

	private target(i: number): number {
		const literal = this.code.lastLiteral(i);
		if (literal >= 0) return literal;
		return -1;
	}

	private findTargets(): void {
		const { code, targets } = this;
		targets.length = 0;
		for (let i = 0; i < code.count; i++) {
			const c = code.classOf(i);
			if (c === Op.branch) {
				const pc = this.target(i);
				if (pc >= 0) targets.push(pc);
				else this.badOperands++;
			} else if (c === Op.jump) {
				const pc = code.literal(i);
				if (pc >= 0) targets.push(pc);
				else if (code.calleeOf(i) < 0) this.hasTable = true;
			} else if (c === Op.unknown && this.unknownMnemonic === "") this.unknownMnemonic = code.mnemonic(i);
		}
		targets.items.subarray(0, targets.length).sort();
	}

	/** Cuts at targets and behind what ends a block; notes calls. */
	private split(): void {
		const { code, targets, nodes } = this;
		let next = 0;
		let open = false;
		const begin = (i: number): void => {
			nodes.reserve(nodes.length + Node.stride);
			nodes.push(i);
			nodes.push(this.callCount);
			nodes.push(Exit.flow);
			nodes.push(-1);
			nodes.push(-1);
			nodes.push(-1);
			nodes.push(NOT_REACHED);
			open = true;
		};
		const last = (): number => nodes.length - Node.stride;
		const matched = (pc: number): boolean => {
			let hit = false;
			while (next < targets.length && (targets.items[next] as number) <= pc) {
				if (targets.items[next] === pc) hit = true;
				else this.badTargets++;
				next++;
			}
			return hit;
		};
		for (let i = 0; i < code.count; i++) {
			const c = code.classOf(i);
			const pc = code.pc(i);
			const isTarget = next < targets.length && (targets.items[next] as number) <= pc && matched(pc);
			if (isTarget || !open) {
				if (open) nodes.items[last() + Node.next] = this.nodeCount;
				begin(i);
			}
			if (c === Op.plain || c === Op.pseudo || c === Op.text || c === Op.stack || c === Op.indexed || c === Op.unknown) continue;
			const at = last();
			if (c === Op.call) {
				const callee = code.calleeOf(i);
				if (callee >= 0 && isMorestack(code.strings.list[callee] as string)) {
					this.morestack = callee;
					this.morestackPc = pc;
				} else this.call(i, callee, callee < 0 ? this.indirectKind(i) : Kind.static);
				if (this.hasTable) {
					nodes.items[at + Node.next] = this.nodeCount;
					open = false;
				}
				continue;
			}
			if (c === Op.branch) {
				nodes.items[at + Node.branch] = this.target(i);
				nodes.items[at + Node.next] = this.nodeCount;
			} else if (c === Op.return) nodes.items[at + Node.exit] = Exit.return;
			else if (c === Op.stop) nodes.items[at + Node.exit] = Exit.stop;
			else this.jump(i, at);
			open = false;
		}
		while (next < targets.length) {
			this.badTargets++;
			next++;
		}
		// The last block falls off the end: only damaged input and code that never gets there.
		if (nodes.length > 0) {
			const at = last();
			if (open) nodes.items[at + Node.exit] = Exit.stop;
			if ((nodes.items[at + Node.next] as number) >= this.nodeCount) nodes.items[at + Node.next] = -1;
		}
		this.resolveTargets();
	}

	private jump(i: number, at: number): void {
		const { code, nodes } = this;
		const pc = code.literal(i);
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

	private call(i: number, callee: number, kind: number): void {
		const { calls } = this;
		calls.push(i);
		calls.push(callee);
		calls.push(kind);
		calls.push(UNKNOWN);
		calls.push(this.nodeCount - 1);
	}

	/**
	 * An indirect call through a code pointer that was loaded from the context register is a closure call; other loads
	 * are interface methods.
	 */
	private indirectKind(at: number): number {
		const { code } = this;
		const through = code.operands(at)?.[0];
		if (through === undefined) return Kind.funcval;
		const register = registerOf(through);
		const { context } = code.machine.arch.moves;
		if (register === context) return Kind.funcval;
		for (let i = at - 1, seen = 0; i >= 0 && seen < 16; i--) {
			const c = code.classOf(i);
			if (c === Op.pseudo) continue;
			seen++;
			if (c !== Op.plain) return Kind.funcval;
			if (!code.endsIn(i, register) && code.mnemonic(i) !== "LDP") continue;
			const source = code.operands(i)?.[0];
			if (source?.kind !== "memory") return Kind.funcval;
			return source.base === context ? Kind.funcval : Kind.interface;
		}
		return Kind.funcval;
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
		const { nodes, calls, code, pointer } = this;
		const count = this.nodeCount;
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
			for (let i = start; i < end; i++) {
				const c = code.classOf(i);
				if (call < lastCall && calls.items[call * Call.stride] === i) {
					calls.items[call * Call.stride + Call.depth] = depth;
					if (depth === UNKNOWN) this.stackUnknown = true;
					call++;
					continue;
				}
				if (c === Op.plain || c === Op.stack || c === Op.indexed || c === Op.unknown) {
					if (!pointer.touches(code, i, c)) continue;
					depth = pointer.after(code, i, depth, start);
					if (depth > this.maxDepth) this.maxDepth = depth;
				}
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
			// The morestack block goes back to the entry with the depth it came with.
			if (to === 0 && depth === 0) return;
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

/**
 * Where code addresses go within one function: which function a `go` statement starts, a `defer` runs, or an indirect
 * call through a closure made here calls. Values are followed through registers and stack slots over the control-flow
 * graph; whatever may have been overwritten is forgotten, so an answer is a fact and no answer says nothing.
 */
import type { MemoryOperand, Operand } from "../parser/index.js";
import type { FlowGraph } from "./flowgraph.js";
import { Call, Node } from "./flowgraph.js";
import type { Instructions } from "./instructions.js";
import { Op } from "./machine.js";

/**
 * `c:NAME` the address of code; `f:NAME` of a funcval constant (`NAME·f`); `o:PC` of an object made by
 * runtime.newobject at PC; `s:SLOT` of a stack slot.
 */
type Value = string;
/** By register name, `@BASE+offset` for a stack slot, `o:PC` for the first word of an object. */
type State = Map<string, Value>;

const FUNCVAL = "·f";
/** Bytes a store covers, by the last letter of its mnemonic; vectors cover up to 64. */
const widths: ReadonlyMap<string, number> = new Map([
	["B", 1],
	["W", 2],
	["L", 4],
	["Q", 8],
]);
const MAX_PASSES = 12;

export interface CallFlow {
	/** Function that an indirect call goes to, by number of the call in the graph. */
	readonly callee: ReadonlyMap<number, string>;
	/** Function handed to runtime.newproc, deferproc, systemstack and the like; null when not known. */
	readonly operand: ReadonlyMap<number, string | null>;
	/** Symbols whose address is taken. */
	readonly addresses: ReadonlySet<string>;
}

/** Calls that take a funcval as their first argument (runtime/proc.go, panic.go, stubs.go). */
const takesFuncval: ReadonlySet<string> = new Set([
	"runtime.newproc",
	"runtime.deferproc",
	"runtime.systemstack",
	"runtime.mcall",
]);
/** Takes a _defer record whose field fn is the funcval (runtime/runtime2.go, type _defer). */
const DEFER_RECORD = "runtime.deferprocStack";
const OTHER_DEFERS: ReadonlySet<string> = new Set(["runtime.deferprocat", "runtime.deferrangefunc"]);

/** True when a function that calls `name` is worth following. */
export function wantsFlow(name: string): boolean {
	return takesFuncval.has(name) || name === DEFER_RECORD || name === "runtime.deferreturn" || OTHER_DEFERS.has(name);
}

export function isDefer(name: string): boolean {
	return name === "runtime.deferproc" || name === DEFER_RECORD || OTHER_DEFERS.has(name);
}

export class CodeFlow {
	private state: State = new Map();
	private readonly addresses = new Set<string>();
	/** Stack variables whose address is taken: a call or a store through a pointer may change them. */
	private readonly exposed = new Set<string>();
	private readonly callee = new Map<number, string>();
	private readonly operand = new Map<number, string | null>();
	private readonly copies: ReadonlySet<string>;
	private readonly addressing: ReadonlySet<string>;
	private readonly pairs: ReadonlySet<string>;
	private readonly single: ReadonlySet<string>;
	private readonly stackNames: ReadonlySet<string>;

	constructor(
		private readonly code: Instructions,
		private readonly graph: FlowGraph,
	) {
		const { moves } = code.machine.arch;
		this.copies = new Set(moves.copy);
		this.addressing = new Set(moves.address);
		this.pairs = new Set(moves.pairs);
		this.single = new Set(moves.single);
		this.stackNames = new Set(moves.stackNames);
	}

	/** Follows the function that `code` and `graph` hold now. */
	run(): CallFlow {
		this.addresses.clear();
		this.exposed.clear();
		this.callee.clear();
		this.operand.clear();
		this.variables.clear();
		this.findExposed();
		const { graph } = this;
		const into: (State | undefined)[] = [];
		into[0] = new Map();
		let settled = false;
		for (let pass = 0; pass < MAX_PASSES && !settled; pass++) {
			settled = true;
			for (let n = 0; n < graph.nodeCount; n++) {
				const start = into[n];
				if (start === undefined) continue;
				this.state = new Map(start);
				this.block(n);
				const at = n * Node.stride;
				for (const to of [graph.nodes.items[at + Node.next] as number, graph.nodes.items[at + Node.branch] as number])
					if (to >= 0 && this.merge(into, to)) settled = false;
			}
		}
		if (!settled) {
			this.callee.clear();
			for (const key of this.operand.keys()) this.operand.set(key, null);
		}
		// Blocks that only the runtime or a jump table enters: nothing is known there.
		for (let n = 0; n < graph.nodeCount; n++)
			if (into[n] === undefined) {
				this.state = new Map();
				this.block(n);
			}
		return { callee: new Map(this.callee), operand: new Map(this.operand), addresses: new Set(this.addresses) };
	}

	/** Joins the current state into that of block `to`; true when that changed. */
	private merge(into: (State | undefined)[], to: number): boolean {
		const there = into[to];
		if (there === undefined) {
			into[to] = new Map(this.state);
			return true;
		}
		let changed = false;
		for (const [key, value] of there)
			if (this.state.get(key) !== value) {
				there.delete(key);
				changed = true;
			}
		return changed;
	}

	private findExposed(): void {
		const { code } = this;
		for (let i = 0; i < code.count; i++) {
			if (code.classOf(i) !== Op.plain) continue;
			const isAddress = this.addressing.has(code.mnemonic(i));
			if (!isAddress && !this.copies.has(code.mnemonic(i))) continue;
			const source = code.operands(i)?.[0];
			if (source?.kind === "memory" && (isAddress || source.address) && this.stackNames.has(source.base))
				this.exposed.add(source.variable === "" ? this.slot(source, 0) : source.variable);
			if (source?.kind === "symbol" && (isAddress || source.address)) this.addresses.add(plainName(source.name));
		}
	}

	private block(n: number): void {
		const { code, graph } = this;
		const at = n * Node.stride;
		const last = n + 1 < graph.nodeCount;
		const end = last ? (graph.nodes.items[at + Node.stride] as number) : code.count;
		const lastCall = last ? (graph.nodes.items[at + Node.stride + Node.calls] as number) : graph.callCount;
		let call = graph.nodes.items[at + Node.calls] as number;
		for (let i = graph.nodes.items[at] as number; i < end; i++) {
			const c = code.classOf(i);
			if (c === Op.pseudo || c === Op.text || c === Op.branch || c === Op.jump || c === Op.return || c === Op.stop)
				continue;
			if (c === Op.call) {
				const known = call < lastCall && graph.calls.items[call * Call.stride] === i;
				this.call(i, known ? call : -1);
				if (known) call++;
			} else this.instruction(i);
		}
	}

	private call(i: number, number: number): void {
		const { code, graph, state } = this;
		const { moves } = code.machine.arch;
		const id = number < 0 ? -1 : (graph.calls.items[number * Call.stride + Call.callee] as number);
		const name = id < 0 ? "" : (code.strings.list[id] as string);
		if (name.startsWith("runtime.gcWriteBarrier")) {
			state.delete(moves.barrierResult);
			return;
		}
		const first = state.get(moves.arguments[0] as string);
		if (number >= 0) {
			if (id < 0) {
				const through = code.operands(i)?.[0];
				const target = through === undefined ? undefined : this.codeAt(through);
				if (target !== undefined) this.callee.set(number, target);
				else this.callee.delete(number);
			} else if (takesFuncval.has(name)) this.operand.set(number, this.funcval(first));
			else if (name === DEFER_RECORD) {
				const record = first?.startsWith("s:") === true ? shifted(first.slice(2), 3 * code.machine.arch.ptrSize) : null;
				this.operand.set(number, record === null ? null : this.funcval(state.get(record)));
			} else if (OTHER_DEFERS.has(name)) this.operand.set(number, null);
		}
		for (const key of [...state.keys()]) if (!key.startsWith("@") && !key.startsWith("o:")) state.delete(key);
		this.forgetExposed();
		if (name === "runtime.newobject") state.set(moves.arguments[0] as string, `o:${code.pc(i)}`);
	}

	/** Code that an operand of an indirect call holds. */
	private codeAt(operand: Operand): string | undefined {
		const value = operand.kind === "register" ? this.state.get(operand.name) : this.load(operand);
		return value?.startsWith("c:") === true ? value.slice(2) : undefined;
	}

	/** Function behind a funcval pointer. */
	private funcval(value: Value | undefined): string | null {
		if (value === undefined) return null;
		if (value.startsWith("f:")) return value.slice(2);
		const inside = value.startsWith("s:") ? this.state.get(value.slice(2)) : this.state.get(value);
		return inside?.startsWith("c:") === true ? inside.slice(2) : null;
	}

	private forgetExposed(): void {
		if (this.exposed.size === 0) return;
		for (const [key, value] of this.state)
			if (key.startsWith("@") && !value.startsWith("c:") && this.exposed.has(this.variables.get(key) ?? key))
				this.state.delete(key);
	}

	private instruction(i: number): void {
		const { code, state } = this;
		const operands = code.operands(i);
		const mnemonic = code.mnemonic(i);
		if (code.machine.reads.has(mnemonic) || mnemonic === "LOCK") return;
		if (operands === null || operands.length === 0) {
			this.forgetRegisters();
			return;
		}
		if (operands.length === 2) {
			const [from, to] = operands as readonly [Operand, Operand];
			if (this.addressing.has(mnemonic)) {
				this.assign(to, this.address(from));
				return;
			}
			if (this.copies.has(mnemonic)) {
				const isAddress = (from.kind === "memory" || from.kind === "symbol") && from.address;
				this.assign(
					to,
					isAddress ? this.address(from) : from.kind === "register" ? state.get(from.name) : this.load(from),
				);
				return;
			}
			if (this.pairs.has(mnemonic) && from.kind === "pair") {
				this.store(to, state.get(from.first), 0);
				this.store(to, state.get(from.second), code.machine.arch.ptrSize);
				return;
			}
		}
		if (operands.length === 1 && !this.single.has(mnemonic)) this.forgetRegisters();
		for (const operand of operands) {
			if (operand.kind === "register") state.delete(operand.name);
			else if (operand.kind === "pair") {
				state.delete(operand.first);
				state.delete(operand.second);
			}
		}
		const last = operands[operands.length - 1] as Operand;
		if (last.kind === "memory") {
			const width = widths.get(mnemonic.slice(-1)) ?? 64;
			for (let k = 1 - code.machine.arch.ptrSize; k < width; k++) this.store(last, undefined, k);
		}
	}

	private forgetRegisters(): void {
		for (const key of [...this.state.keys()]) if (!key.startsWith("@") && !key.startsWith("o:")) this.state.delete(key);
	}

	private address(operand: Operand): Value | undefined {
		if (operand.kind === "symbol")
			return operand.name.endsWith(FUNCVAL)
				? `f:${plainName(operand.name)}`
				: operand.offset === 0
					? `c:${operand.name}`
					: undefined;
		if (operand.kind !== "memory" || operand.index !== "") return undefined;
		if (this.stackNames.has(operand.base)) return `s:${this.slot(operand, 0)}`;
		const base = this.state.get(operand.base);
		return base?.startsWith("s:") === true ? `s:${shifted(base.slice(2), operand.offset)}` : undefined;
	}

	private load(operand: Operand): Value | undefined {
		if (operand.kind !== "memory" || operand.index !== "") return undefined;
		if (this.stackNames.has(operand.base)) return this.state.get(this.slot(operand, 0));
		const base = this.state.get(operand.base);
		if (base === undefined) return undefined;
		if (base.startsWith("s:")) return this.state.get(shifted(base.slice(2), operand.offset));
		if (operand.offset !== 0) return undefined;
		if (base.startsWith("f:")) return `c:${base.slice(2)}`;
		return base.startsWith("o:") ? this.state.get(base) : undefined;
	}

	private assign(to: Operand, value: Value | undefined): void {
		if (to.kind === "register") this.set(to.name, value);
		else this.store(to, value, 0);
	}

	private store(to: Operand, value: Value | undefined, plus: number): void {
		if (to.kind !== "memory") return;
		if (to.index === "" && this.stackNames.has(to.base)) {
			const key = this.slot(to, plus);
			if (to.variable !== "") this.variables.set(key, to.variable);
			this.set(key, value);
			return;
		}
		const base = this.state.get(to.base);
		if (base === undefined || to.index !== "") this.forgetExposed();
		else if (base.startsWith("s:")) this.set(shifted(base.slice(2), to.offset + plus), value);
		else if (base.startsWith("o:") && to.offset + plus === 0) this.set(base, value);
	}

	private set(key: string, value: Value | undefined): void {
		if (value === undefined) this.state.delete(key);
		else this.state.set(key, value);
	}

	/** Variable that a slot belongs to, as the listing names it. */
	private readonly variables = new Map<string, string>();

	private slot(operand: MemoryOperand, plus: number): string {
		return `@${operand.base}+${operand.offset + plus}`;
	}
}

function shifted(slot: string, by: number): string {
	const at = slot.lastIndexOf("+");
	return `${slot.slice(0, at)}+${Number(slot.slice(at + 1)) + by}`;
}

function plainName(symbol: string): string {
	return symbol.endsWith(FUNCVAL) ? symbol.slice(0, -FUNCVAL.length) : symbol;
}

/**
 * Where code addresses go within one function: which function a `go` statement starts, a `defer` runs, or an indirect
 * call through a closure made here calls. Values are followed through registers and stack slots over the control-flow
 * graph; whatever may have been overwritten is forgotten, so an answer is a fact and no answer says nothing.
 */

import { Exit } from "../model/summary.js";
import {
	anyVersion,
	type MemoryOperand,
	type Operand,
	type RegisterOperand,
	type SymbolOperand,
	type VersionSpan,
} from "../parser/index.js";
import { CALL_CALLEE, CALL_LINE, NODE_BRANCH, NODE_CALLS, NODE_EXIT, NODE_LINE, NODE_NEXT } from "../parser/layout.js";
import type { FlowGraph } from "./flowgraph.js";
import type { Instructions } from "./instructions.js";
import { Op } from "./machine.js";
import { OperandStack } from "./operandstack.js";

/** What is known of a register or a word of memory. */
type Value =
	/** The address of code, or of a funcval constant (`NAME·f`). */
	| { readonly kind: "code"; readonly name: string }
	| { readonly kind: "funcval"; readonly name: string }
	/** A pointer to what runtime.newobject made at pc `at`, or to the stack slot `at`. */
	| { readonly kind: "object"; readonly at: number }
	| { readonly kind: "slot"; readonly at: number };

/** Slots are numbered by their offset; those of each further name of the stack pointer lie this far apart. */
const NEXT_BASE = 2 ** 31;

class State {
	constructor(
		readonly registers: Map<string, Value>,
		readonly slots: Map<number, Value>,
		/** First words of objects, by pc of their making. */
		readonly objects: Map<number, Value>,
	) {}
	static empty(): State {
		return new State(new Map(), new Map(), new Map());
	}
	/** Nothing is known: only an instruction that takes an address can change that. */
	get isEmpty(): boolean {
		return this.registers.size === 0 && this.slots.size === 0 && this.objects.size === 0;
	}
	copy(): State {
		return new State(new Map(this.registers), new Map(this.slots), new Map(this.objects));
	}
	/** Keeps what `other` knows too; true when something was lost. */
	meet(other: State): boolean {
		const a = meetMaps(this.registers, other.registers);
		const b = meetMaps(this.slots, other.slots);
		return meetMaps(this.objects, other.objects) || a || b;
	}
}

function meetMaps<K>(into: Map<K, Value>, from: ReadonlyMap<K, Value>): boolean {
	let lost = false;
	for (const [key, value] of into) {
		const there = from.get(key);
		if (there !== undefined && (there === value || same(there, value))) continue;
		into.delete(key);
		lost = true;
	}
	return lost;
}

function same(a: Value, b: Value): boolean {
	if (a.kind === "code" || a.kind === "funcval") return b.kind === a.kind && a.name === b.name;
	return b.kind === a.kind && "at" in b && a.at === b.at;
}

const FUNCVAL = "·f";
/** Bytes a store covers, by the last letter of its mnemonic; vectors cover up to 64. */
const widths: ReadonlyMap<string, number> = new Map([
	["B", 1],
	["H", 2],
	["W", 4],
	["L", 4],
	["D", 8],
	["Q", 8],
	["V", 8],
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
/** Of those, the ones with the size of the arguments before the funcval up to Go 1.17. */
const takesSize: ReadonlySet<string> = new Set(["runtime.newproc", "runtime.deferproc"]);
const LAST_WITH_SIZE = 17;
/** Takes a _defer record whose field fn is the funcval (runtime/runtime2.go, type _defer). */
const DEFER_RECORD = "runtime.deferprocStack";
const OTHER_DEFERS: ReadonlySet<string> = new Set(["runtime.deferprocat", "runtime.deferrangefunc"]);

/** The way out of a stack check. */
export function isMorestack(name: string): boolean {
	return name.startsWith("runtime.morestack");
}

/** True when a function that calls `name` hands a function over: which one is worth following. */
export function takesFunction(name: string): boolean {
	return takesFuncval.has(name) || name === DEFER_RECORD || OTHER_DEFERS.has(name);
}

export function isDefer(name: string): boolean {
	return name === "runtime.deferproc" || name === DEFER_RECORD || OTHER_DEFERS.has(name);
}

export class CodeFlow {
	private state = State.empty();
	private readonly addresses = new Set<string>();
	/** Stack variables whose address is taken: a call or a store through a pointer may change them. */
	private readonly exposed = new Set<string | number>();
	/** Versions that the function may come from: they decide how arguments are passed. */
	private versions: VersionSpan = anyVersion;
	/** The address of some stack variable without a name is taken. */
	private exposesUnnamed = false;
	private readonly callee = new Map<number, string>();
	private readonly operand = new Map<number, string | null>();
	private readonly copies: ReadonlySet<string>;
	private readonly addressing: ReadonlySet<string>;
	private readonly pairs: ReadonlySet<string>;
	private readonly ranges: ReadonlySet<string>;
	private readonly counted: ReadonlySet<string>;
	private readonly adding: ReadonlySet<string>;
	private readonly single: ReadonlySet<string>;
	private readonly stackNames: readonly string[];
	private readonly clobbers: ReadonlySet<string>;
	/** Null where instructions name their operands. */
	private readonly stack: OperandStack<Value> | null;

	constructor(
		private readonly code: Instructions,
		private readonly graph: FlowGraph,
	) {
		const { moves } = code.machine.arch;
		this.copies = new Set(moves.copy);
		this.addressing = new Set(moves.address);
		this.pairs = new Set(moves.pairs);
		this.ranges = new Set(moves.ranges);
		this.counted = new Set(moves.counted);
		this.adding = new Set(moves.addConstant);
		this.single = new Set(moves.single);
		this.stackNames = moves.stackNames;
		this.clobbers = new Set(moves.clobbers);
		const { operandStack } = moves;
		this.stack =
			operandStack === undefined
				? null
				: new OperandStack<Value>(operandStack, code.machine.arch.stackPointer, {
						register: (name) => this.state.registers.get(name),
						setRegister: (name, value) => this.assign({ kind: "register", name, suffix: "" }, value, 0),
						symbol: (operand) => this.address(operand),
						slotAddress: (at) => ({ kind: "slot", at }),
						load: (from, offset) => this.loadFrom(from, offset),
						store: (to, offset, variable, value, width) => this.storeTo(to, offset, variable, value, width),
					});
	}

	/** Follows the function that `code` and `graph` hold now. */
	run(versions: VersionSpan): CallFlow {
		this.versions = versions;
		this.addresses.clear();
		this.exposed.clear();
		this.exposesUnnamed = false;
		this.callee.clear();
		this.operand.clear();
		this.variables.clear();
		this.findExposed();
		const { graph } = this;
		const into: (State | undefined)[] = [];
		into[0] = State.empty();
		const dirty = new Uint8Array(graph.nodeCount);
		dirty[0] = 1;
		let settled = false;
		for (let pass = 0; pass < MAX_PASSES && !settled; pass++) {
			settled = true;
			for (let n = 0; n < graph.nodeCount; n++) {
				const start = into[n];
				if (dirty[n] === 0 || start === undefined) continue;
				dirty[n] = 0;
				this.state = start.copy();
				this.block(n);
				const flowTo = (to: number): void => {
					if (to < 0 || !this.merge(into, to)) return;
					dirty[to] = 1;
					if (to <= n) settled = false;
				};
				// A jump table's targets are not known yet: any block may be one.
				if (graph.node(n, NODE_EXIT) === Exit.table) for (let to = 0; to < graph.nodeCount; to++) flowTo(to);
				flowTo(graph.node(n, NODE_NEXT));
				flowTo(graph.node(n, NODE_BRANCH));
			}
		}
		if (!settled) {
			this.callee.clear();
			for (const key of this.operand.keys()) this.operand.set(key, null);
		}
		// Blocks that only the runtime or a jump table enters: nothing is known there.
		for (let n = 0; n < graph.nodeCount; n++)
			if (into[n] === undefined) {
				this.state = State.empty();
				this.block(n);
			}
		return { callee: new Map(this.callee), operand: new Map(this.operand), addresses: new Set(this.addresses) };
	}

	/** Joins the current state into that of block `to`; true when that changed. */
	private merge(into: (State | undefined)[], to: number): boolean {
		const there = into[to];
		if (there !== undefined) return there.meet(this.state);
		into[to] = this.state.copy();
		return true;
	}

	/** Only the symbols whose address is taken: enough where nothing is handed over and all calls are direct. */
	addressesOnly(): CallFlow {
		this.addresses.clear();
		this.exposed.clear();
		this.exposesUnnamed = false;
		this.findExposed();
		return { callee: new Map(), operand: new Map(), addresses: new Set(this.addresses) };
	}

	private findExposed(): void {
		const { code } = this;
		for (let i = 0; i < code.count; i++) {
			const pushed = this.linesOfPush(i);
			if (pushed > 0) {
				i += pushed;
				continue;
			}
			if (code.classOf(i) !== Op.plain) continue;
			const relocated = code.relocatedSymbol(i);
			if (relocated !== null) this.addresses.add(plainName(relocated));
			if (this.adding.has(code.mnemonic(i))) this.exposeSum(code.operands(i));
			const isAddress = this.addressing.has(code.mnemonic(i));
			if (!isAddress && !(this.copies.has(code.mnemonic(i)) && code.mayTakeAddress(i))) continue;
			const source = code.operands(i)?.[0];
			if (source?.kind === "memory" && (isAddress || source.address)) this.expose(source);
			if (source?.kind === "symbol" && (isAddress || source.address)) this.addresses.add(plainName(source.name));
		}
	}

	private expose(address: MemoryOperand): void {
		const slot = this.slot(address);
		if (slot !== null) this.exposed.add(address.variable === "" ? slot : address.variable);
	}

	/** `ADDI $24, SP, X3`: which variable lies there is not printed. */
	private exposeSum(operands: readonly Operand[] | null): void {
		if (operands?.length !== 3) return;
		const [n, from, to] = operands as readonly [Operand, Operand, Operand];
		if (n.kind === "memory" && n.address) this.expose(n);
		if (n.kind !== "immediate" || n.value < 0 || from.kind !== "register" || to.kind !== "register") return;
		if (this.stackNames.includes(from.name) && !this.stackNames.includes(to.name)) this.exposesUnnamed = true;
	}

	private block(n: number): void {
		const { code, graph } = this;
		const hasNext = n + 1 < graph.nodeCount;
		const end = hasNext ? graph.node(n + 1, NODE_LINE) : code.count;
		const lastCall = hasNext ? graph.node(n + 1, NODE_CALLS) : graph.callCount;
		let call = graph.node(n, NODE_CALLS);
		this.stack?.clear();
		for (let i = graph.node(n, NODE_LINE); i < end; i++) {
			const c = code.classOf(i);
			if (c === Op.pseudo || c === Op.text || c === Op.branch || c === Op.jump || c === Op.return || c === Op.stop)
				continue;
			if (this.stack !== null && c !== Op.call) {
				this.stack.step(code.mnemonic(i), code.operands(i));
				i += this.linesOfPush(i);
			} else if (c === Op.call) {
				const known = call < lastCall && graph.call(call, CALL_LINE) === i;
				this.call(i, known ? call : -1);
				if (known) call++;
			} else if (!this.state.isEmpty || this.takesAddress(i)) this.instruction(i);
		}
	}

	/** Lines behind line `i` that push a return address, if it lowers SP for one. */
	private linesOfPush(i: number): number {
		return (this.code.pushes.get(i) ?? i) - i;
	}

	private loadFrom(from: { slot?: number; value?: Value | undefined }, offset: number): Value | undefined {
		const { slots, objects } = this.state;
		if (from.slot !== undefined) return slots.get(from.slot + offset);
		const { value } = from;
		if (value?.kind === "slot") return slots.get(value.at + offset);
		if (offset !== 0 || value === undefined) return undefined;
		if (value.kind === "funcval") return { kind: "code", name: value.name };
		return value.kind === "object" ? objects.get(value.at) : undefined;
	}

	private storeTo(
		to: { slot?: number; value?: Value | undefined },
		offset: number,
		variable: string,
		value: Value | undefined,
		width: number,
	): void {
		const { slots, objects } = this.state;
		const { ptrSize } = this.code.machine.arch;
		const base = to.slot ?? (to.value?.kind === "slot" ? to.value.at : null);
		if (base !== null) {
			const at = base + offset;
			for (const known of slots.keys()) if (known > at - ptrSize && known < at + width) slots.delete(known);
			if (variable !== "") this.variables.set(at, variable);
			if (value !== undefined && width === ptrSize) slots.set(at, value);
		} else if (to.value?.kind === "object" && offset < ptrSize) {
			if (value?.kind === "code" && offset === 0) objects.set(to.value.at, value);
			else objects.delete(to.value.at);
		} else if (to.value === undefined) this.forgetVariables();
	}

	/** Which variables have their address taken does not show: all may have changed, but for the first arguments of a call. */
	private forgetVariables(): void {
		const { minFrameSize, ptrSize } = this.code.machine.arch;
		const last = minFrameSize + ptrSize;
		const { slots } = this.state;
		for (const [slot, known] of slots) if (known.kind !== "code" && slot > last) slots.delete(slot);
	}

	private takesAddress(i: number): boolean {
		return this.addressing.has(this.code.mnemonic(i)) || this.code.mayTakeAddress(i);
	}

	private call(i: number, number: number): void {
		const { code, graph, state } = this;
		const { moves } = code.machine.arch;
		const id = number < 0 ? -1 : graph.call(number, CALL_CALLEE);
		const name = id < 0 ? "" : code.core.name(id);
		if (name.startsWith("runtime.gcWriteBarrier")) {
			state.registers.delete(moves.barrierResult);
			// A buffer of the runtime's own: nothing else is reached through it.
			this.stack?.clear();
			this.stack?.push({ kind: "object", at: code.pc(i) });
			return;
		}
		const stacked = number >= 0 && id >= 0 && this.mayPassOnStack ? this.stackedArguments(i) : 0;
		if (number >= 0) {
			if (id < 0) {
				const through = code.operands(i)?.at(-1);
				const target = through === undefined ? this.calledByStack() : this.codeAt(through);
				if (target !== undefined) this.callee.set(number, target);
				else this.callee.delete(number);
			} else if (takesFuncval.has(name)) this.operand.set(number, this.funcval(this.funcvalArgument(name, stacked)));
			else if (name === DEFER_RECORD)
				this.operand.set(number, this.funcval(this.recordField(this.argument(0, stacked))));
			else if (OTHER_DEFERS.has(name)) this.operand.set(number, null);
		}
		this.stack?.clear();
		state.registers.clear();
		this.forgetExposed();
		// Slots without a variable are the outgoing arguments, and the callee's results come back in them.
		for (const slot of state.slots.keys()) if (!this.variables.has(slot)) state.slots.delete(slot);
		if (name === "runtime.newobject") {
			const made: Value = { kind: "object", at: code.pc(i) };
			if (stacked === 0 && this.mayPassInRegisters) state.registers.set(moves.arguments[0] as string, made);
			if (this.mayPassOnStack) state.slots.set(this.argumentSlot(1), made);
		}
	}

	private get mayPassInRegisters(): boolean {
		const { moves } = this.code.machine.arch;
		return moves.arguments.length > 0 && this.versions.newest >= (moves.argumentsSince ?? 0);
	}

	/** The first version with register arguments did not have them on every GOOS. */
	private get mayPassOnStack(): boolean {
		const { moves } = this.code.machine.arch;
		return moves.arguments.length === 0 || this.versions.oldest <= (moves.argumentsSince ?? 0);
	}

	/** Slot of the word with that number among the outgoing arguments and results. */
	private argumentSlot(word: number): number {
		const { minFrameSize, ptrSize } = this.code.machine.arch;
		return minFrameSize + word * ptrSize;
	}

	/** An argument of a call; `stacked` of them were seen on the stack. */
	private argument(word: number, stacked: number): Value | undefined {
		const { registers, slots } = this.state;
		if (stacked > 0) return slots.get(this.argumentSlot(word));
		const { moves } = this.code.machine.arch;
		const inRegister = this.mayPassInRegisters ? registers.get(moves.arguments[word] ?? "") : undefined;
		return inRegister ?? (this.mayPassOnStack ? slots.get(this.argumentSlot(word)) : undefined);
	}

	/** The funcval that a call hands over. */
	private funcvalArgument(name: string, stacked: number): Value | undefined {
		if (!takesSize.has(name) || this.versions.oldest > LAST_WITH_SIZE) return this.argument(0, stacked);
		if (stacked > 0) return this.argument(stacked - 1, stacked);
		return this.versions.newest <= LAST_WITH_SIZE
			? this.argument(1, stacked)
			: (this.argument(0, stacked) ?? this.argument(1, stacked));
	}

	/** Field fn of a _defer record; on 32-bit machines four words from its start up to Go 1.17, then three. */
	private recordField(record: Value | undefined): Value | undefined {
		if (record?.kind !== "slot") return undefined;
		const { ptrSize } = this.code.machine.arch;
		const { slots } = this.state;
		return slots.get(record.at + 3 * ptrSize) ?? (ptrSize === 4 ? slots.get(record.at + 4 * ptrSize) : undefined);
	}

	/**
	 * How many of the first two words of stack arguments are stored for call i: 0 where arguments go in registers. They are
	 * stored right before the call (cmd/compile, expandCalls), at the stack pointer plus MinFrameSize.
	 */
	private stackedArguments(i: number): number {
		const { code } = this;
		const { stackPointer, minFrameSize, ptrSize } = code.machine.arch;
		let words = 0;
		for (let k = i - 1; k >= 0; k--) {
			const c = code.classOf(k);
			if (c === Op.pseudo || c === Op.unknown) continue;
			if (c !== Op.plain) break;
			const to = code.operands(k)?.at(-1);
			if (to?.kind !== "memory" || to.base !== stackPointer || to.variable !== "" || to.index !== "") continue;
			if (to.address || this.code.machine.reads.has(code.mnemonic(k))) continue;
			const width = this.pairs.has(code.mnemonic(k)) || this.ranges.has(code.mnemonic(k)) ? 2 : 1;
			if (to.offset === minFrameSize) words = Math.max(words, width);
			else if (to.offset === minFrameSize + ptrSize) words = 2;
		}
		return words;
	}

	private calledByStack(): string | undefined {
		const value = this.stack?.top();
		return value?.kind === "code" ? value.name : undefined;
	}

	/** Code that an operand of an indirect call holds. */
	private codeAt(operand: Operand): string | undefined {
		const { callsRegisterInParentheses } = this.code.machine.arch.moves;
		const held =
			operand.kind === "register"
				? operand.name
				: callsRegisterInParentheses && operand.kind === "memory" && operand.offset === 0 && operand.index === ""
					? operand.base
					: null;
		const value = held === null ? this.load(operand) : this.state.registers.get(held);
		return value?.kind === "code" ? value.name : undefined;
	}

	/** Function behind a funcval pointer. */
	private funcval(value: Value | undefined): string | null {
		if (value === undefined || value.kind === "code") return null;
		if (value.kind === "funcval") return value.name;
		const inside = value.kind === "slot" ? this.state.slots.get(value.at) : this.state.objects.get(value.at);
		return inside?.kind === "code" ? inside.name : null;
	}

	/** Code words of closures never change; all else in a variable whose address is known elsewhere may have. */
	private forgetExposed(): void {
		if (this.stack !== null) {
			this.forgetVariables();
			return;
		}
		if (this.exposed.size === 0 && !this.exposesUnnamed) return;
		const { slots } = this.state;
		for (const [slot, value] of slots)
			if (value.kind !== "code" && (this.exposesUnnamed || this.exposed.has(this.variables.get(slot) ?? slot)))
				slots.delete(slot);
	}

	private instruction(i: number): void {
		const { code } = this;
		const { registers } = this.state;
		const operands = code.operands(i);
		const mnemonic = code.mnemonic(i);
		if (code.machine.reads.has(mnemonic) || mnemonic === "LOCK") return;
		if (this.clobbers.has(mnemonic)) {
			registers.clear();
			this.state.slots.clear();
			return;
		}
		const relocated = code.relocatedSymbol(i);
		const held = operands?.at(-1);
		if (relocated !== null && held !== undefined) {
			this.assign(held, this.address(symbolAddress(relocated)), code.machine.arch.ptrSize);
			return;
		}
		if (operands === null || operands.length === 0) {
			registers.clear();
			return;
		}
		const { ptrSize } = code.machine.arch;
		if (operands.length === 2) {
			const [from, to] = operands as readonly [Operand, Operand];
			if (this.addressing.has(mnemonic)) {
				this.assign(to, this.address(from), ptrSize);
				return;
			}
			if (this.copies.has(mnemonic)) {
				const isAddress = (from.kind === "memory" || from.kind === "symbol") && from.address;
				const value = isAddress
					? this.address(from)
					: from.kind === "register"
						? registers.get(from.name)
						: this.load(from);
				this.assign(to, value, ptrSize);
				return;
			}
			if (this.pairs.has(mnemonic) && from.kind === "pair") {
				this.store(to, registers.get(from.first), 0, ptrSize);
				this.store(to, registers.get(from.second), ptrSize, ptrSize);
				return;
			}
		}
		if (operands.length === 3) {
			const [first, second, to] = operands as readonly [Operand, Operand, Operand];
			if (this.ranges.has(mnemonic) && this.range(first, second, to)) return;
			if (this.adding.has(mnemonic) && second.kind === "register") {
				const isAddress = first.kind === "memory" && first.address;
				const sum = first.kind === "immediate" ? this.sum(second, first.value) : undefined;
				this.assign(to, isAddress ? this.address(first) : sum, ptrSize);
				return;
			}
			if (this.counted.has(mnemonic) && first.kind === "immediate") {
				this.store(to, undefined, 0, first.value);
				return;
			}
		}
		if (operands.length === 1 && !this.single.has(mnemonic)) registers.clear();
		// Pre- and post-indexed accesses move their base register.
		if (code.classOf(i) === Op.indexed)
			for (const operand of operands) if (operand.kind === "memory") registers.delete(operand.base);
		if (registers.size > 0)
			for (const operand of operands) {
				if (operand.kind === "register") registers.delete(operand.name);
				else if (operand.kind === "pair") {
					registers.delete(operand.first);
					registers.delete(operand.second);
				} else if (operand.kind === "other") registers.clear();
			}
		const last = operands[operands.length - 1] as Operand;
		if (last.kind === "memory") this.store(last, undefined, 0, widths.get(mnemonic.slice(-1)) ?? 64);
	}

	/** Stores or loads consecutive registers; false where that is not what the operands say. */
	private range(first: Operand, second: Operand, third: Operand): boolean {
		const { registers, slots } = this.state;
		const { ptrSize } = this.code.machine.arch;
		if (third.kind === "memory" && first.kind === "register" && second.kind === "register") {
			consecutive(first.name, second.name).forEach((name, i) => {
				this.store(third, registers.get(name), i * ptrSize, ptrSize);
			});
			return true;
		}
		if (first.kind !== "memory" || second.kind !== "register" || third.kind !== "register") return false;
		const slot = first.index === "" ? (this.slot(first) ?? this.pointedSlot(first)) : null;
		consecutive(second.name, third.name).forEach((name, i) => {
			this.assign(
				{ kind: "register", name, suffix: "" },
				slot === null ? undefined : slots.get(slot + i * ptrSize),
				ptrSize,
			);
		});
		return true;
	}

	/** Value of a register plus n: another slot, or the same value. */
	private sum(register: RegisterOperand, n: number): Value | undefined {
		const at = this.stackNames.indexOf(register.name);
		if (at >= 0) return { kind: "slot", at: at * NEXT_BASE + n };
		const value = this.state.registers.get(register.name);
		if (value?.kind === "slot") return { kind: "slot", at: value.at + n };
		return n === 0 ? value : undefined;
	}

	private address(operand: Operand): Value | undefined {
		if (operand.kind === "symbol") {
			if (operand.name.endsWith(FUNCVAL)) return { kind: "funcval", name: plainName(operand.name) };
			return operand.offset === 0 && !isData(operand.name) ? { kind: "code", name: operand.name } : undefined;
		}
		if (operand.kind !== "memory" || operand.index !== "") return undefined;
		const slot = this.slot(operand) ?? this.pointedSlot(operand);
		if (slot === null) return undefined;
		if (operand.variable !== "") this.variables.set(slot, operand.variable);
		return { kind: "slot", at: slot };
	}

	private load(operand: Operand): Value | undefined {
		if (operand.kind !== "memory" || operand.index !== "") return undefined;
		const slot = this.slot(operand) ?? this.pointedSlot(operand);
		if (slot !== null) return this.state.slots.get(slot);
		const base = this.state.registers.get(operand.base);
		if (base === undefined || operand.offset !== 0) return undefined;
		if (base.kind === "funcval") return { kind: "code", name: base.name };
		return base.kind === "object" ? this.state.objects.get(base.at) : undefined;
	}

	private assign(to: Operand, value: Value | undefined, width: number): void {
		if (to.kind === "register") {
			if (value === undefined) this.state.registers.delete(to.name);
			else this.state.registers.set(to.name, value);
		} else this.store(to, value, 0, width);
	}

	/** Writes `width` bytes at `to` + plus: whatever overlaps them is forgotten. */
	private store(to: Operand, value: Value | undefined, plus: number, width: number): void {
		if (to.kind !== "memory") return;
		const { slots, objects, registers } = this.state;
		const direct = this.slot(to);
		if (to.index !== "" && to.index !== this.code.machine.arch.moves.zeroIndex) {
			// An element of an array on the stack, or of anything else: which one is not known.
			if (direct !== null || this.pointedSlot(to) !== null) slots.clear();
			this.forgetExposed();
			return;
		}
		const slot = direct ?? this.pointedSlot(to);
		if (slot !== null) {
			const at = slot + plus;
			if (direct !== null && to.variable !== "") this.variables.set(at, to.variable);
			const { ptrSize } = this.code.machine.arch;
			for (const known of slots.keys()) if (known > at - ptrSize && known < at + width) slots.delete(known);
			if (value !== undefined) slots.set(at, value);
			return;
		}
		const base = registers.get(to.base);
		if (base === undefined) this.forgetExposed();
		else if (base.kind === "object" && to.offset + plus < this.code.machine.arch.ptrSize) {
			// The code word of a closure never changes; anything else on the heap may, unseen.
			if (value?.kind === "code" && to.offset + plus === 0) objects.set(base.at, value);
			else objects.delete(base.at);
		}
	}

	/** Variable that a slot belongs to, as the listing names it. */
	private readonly variables = new Map<number, string>();

	/** Number of the stack slot an operand names, null for any other. */
	private slot(operand: MemoryOperand): number | null {
		let base = this.stackNames.indexOf(operand.base);
		if (base < 0) return null;
		if (operand.variable !== "" && this.code.machine.arch.moves.namedFromTop) base += this.stackNames.length;
		return base * NEXT_BASE + operand.offset;
	}

	/** Number of the slot that a register points to. */
	private pointedSlot(operand: MemoryOperand): number | null {
		const base = this.state.registers.get(operand.base);
		return base?.kind === "slot" ? base.at + operand.offset : null;
	}
}

/** Up to Go 1.19, where a colon stands since. */
const dataOfOld = /^go\.(?:string|itab|interface|map|func)\./;

/** `R2`, `R4` → `R2`, `R3`, `R4`; the last register is followed by the first. */
function consecutive(first: string, last: string): string[] {
	const prefix = /^\D*/.exec(first)?.[0] ?? "";
	const names: string[] = [];
	for (let n = Number(first.slice(prefix.length)); names.length < 16; n = (n + 1) % 16) {
		names.push(`${prefix}${n}`);
		if (names.at(-1) === last) break;
	}
	return names;
}

/** Type descriptors, strings and itabs: most of the addresses that code takes. */
function isData(symbol: string): boolean {
	return (
		((symbol.startsWith("type:") || symbol.startsWith("type.")) && symbol[5] !== ".") ||
		symbol.startsWith("go:") ||
		dataOfOld.test(symbol)
	);
}

function symbolAddress(name: string): SymbolOperand {
	return { kind: "symbol", name, isStatic: false, abi: null, offset: 0, address: true };
}

function plainName(symbol: string): string {
	return symbol.endsWith(FUNCVAL) ? symbol.slice(0, -FUNCVAL.length) : symbol;
}

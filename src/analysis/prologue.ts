/**
 * Reads a function's prologue: the stack check (cmd/internal/obj/<arch>, stacksplit) and the frame D, from the
 * instructions themselves. What TEXT declares only confirms it.
 */
import * as c from "../parser/layout.js";
import type { Instructions } from "./instructions.js";
import { type CompiledCheck, type CompiledEffect, type Machine, Op } from "./machine.js";
import { Bindings, type Template } from "./template.js";

export interface Prologue {
	check: "none" | "small" | "big" | "huge";
	/** Constant taken from SP in the check; 0 for small. */
	constant: number;
	/** Offset of the guard in g, bytes. */
	guardOffset: number;
	/** First instruction behind the check. */
	next: number;
}

/** A number of an instruction: constant + factor · number, of the instruction so many behind the first. */
interface Term {
	readonly line: number;
	readonly constant: number;
	readonly factor: number;
	readonly number: number;
}

/** What an instruction behind the check does: lowers SP by so much, or ends the prologue. */
type KnownEffect = Term | "ends";

// The sequences of shapes that the core keeps (core/prologue.ts): the empty ones; what is known of the others.
const CHECKS = 0;
const FRAMES = 1;
const LOWERS = 1;
const ENDS = 2;

/** How much of the constant each hole of a check is. */
const constantParts = { upper: 4096, K: 1, above: -1 } as const;

export const checkKinds = { none: c.CHECK_NONE, small: c.CHECK_SMALL, big: c.CHECK_BIG, huge: c.CHECK_HUGE } as const;

const none: Prologue = { check: "none", constant: 0, guardOffset: 0, next: 0 };

/** Registers that hold arguments, their pairs counted singly, and what saves the context register around a call. */
const MAX_SPILLS = 32;

const isControl = (c: number): boolean => c === Op.branch || c === Op.jump || c === Op.return || c === Op.stop;

export class PrologueReader {
	private readonly bindings = new Bindings();
	/** First mnemonics of any check or guard load: a function that starts otherwise has none. */
	private readonly starts: ReadonlySet<string>;
	private readonly loads: ReadonlySet<string>;

	private readonly delaySlots: ReadonlySet<string>;
	constructor(private readonly machine: Machine) {
		this.delaySlots = new Set(machine.arch.delaySlots ?? []);
		this.loads = new Set(machine.guardLoads.map((t) => t.mnemonic));
		this.starts = new Set(
			[...machine.checks.map(({ steps }) => steps[0]), ...machine.guardLoads].flatMap((t) =>
				t === undefined ? [] : [t.mnemonic],
			),
		);
	}

	/** True for mnemonics that a check, or what may stand before it, may begin with. */
	mayBegin(mnemonic: string): boolean {
		return this.starts.has(mnemonic) || this.machine.opening.some((template) => template.mnemonic === mnemonic);
	}

	/** Number of the instruction behind those that fetch g (assembly functions), `first` itself where there are none. */
	private skipLoads(code: Instructions, first: number): number {
		let i = first;
		for (let loads = 0; loads < 3 && this.loads.has(code.mnemonic(i)); loads++) {
			if (!this.machine.guardLoads.some((t) => this.matches(t, code, i))) break;
			const next = code.skipPseudo(i + 1);
			if (next >= code.count) break;
			i = next;
		}
		return i;
	}

	/** Number of the instruction behind i and its delay slot. */
	private behind(code: Instructions, i: number): number {
		const next = code.skipPseudo(i + 1);
		const isDelaySlot = next < code.count && this.delaySlots.has(code.mnemonic(next));
		return isDelaySlot ? code.skipPseudo(next + 1) : next;
	}

	private matches(template: Template, code: Instructions, i: number): boolean {
		const mnemonic = code.mnemonic(i);
		if (mnemonic !== template.mnemonic || !code.mayOpen(i)) return false;
		return template.match(mnemonic, code.operands(i), this.bindings);
	}

	private step(step: Template, code: Instructions, i: number): boolean {
		if (!this.matches(step, code, i)) return false;
		if (step.target === null) return true;
		const pc = code.target(i);
		return pc >= 0 && this.bindings.bindNumber(step.target, pc);
	}

	/** Number of the first instruction behind those that any function may begin with. */
	private skipOpening(code: Instructions): number {
		let i = code.skipPseudo(0);
		const { opening } = this.machine;
		while (i < code.count && opening.some((t) => this.matches(t, code, i))) i = code.skipPseudo(i + 1);
		return i;
	}

	check(code: Instructions): Prologue {
		const start = code.skipPseudo(0);
		this.bindings.compared = false;
		const first = this.skipOpening(code);
		if (first >= code.count) return { ...none, next: first };
		const found = this.starts.has(code.mnemonic(first)) ? this.checkAt(code, first, start) : null;
		if (found !== null) return found;
		const later = this.checkBehindCall(code, first);
		if (later !== null) return later;
		// Wrappers in assembly fetch g without a check: up to Go 1.25 they adjust the panic's argument pointer.
		this.bindings.clear();
		return { ...none, next: this.starts.has(code.mnemonic(first)) ? this.skipLoads(code, first) : first };
	}

	/** Keeps a check that was found by shapes alone, and whose last instruction is right before `next`. */
	private keep(code: Instructions, start: number, next: number, shape: CompiledCheck, first: number): void {
		if (this.bindings.compared || this.delaySlots.size > 0) return;
		const lines: number[] = [];
		for (let i = start; i < next; i = code.skipPseudo(i + 1)) lines.push(i);
		const steps = shape.steps.map((template, step) => ({ template, line: lines.indexOf(first) + step }));
		const termOf = (name: string, times: number): Term => {
			for (const { template, line } of steps) {
				const hole = template.numberHole(name);
				if (hole === null) continue;
				const gap = code.gapIn(lines[line] as number, hole.operand);
				if (gap !== null) return { line, constant: 0, factor: times * hole.sign * gap.factor, number: gap.number };
			}
			return { line: 0, constant: times * this.bindings.number(name), factor: 0, number: -1 };
		};
		const { run } = code.core;
		let sequence = CHECKS;
		for (const i of lines) sequence = run.grow(sequence, code.shapeOf(i));
		run.learn(sequence, checkKinds[shape.kind]);
		// Their sum is the constant; the last is the guard's offset.
		const terms = [...Object.entries(constantParts).map(([name, times]) => termOf(name, times)), termOf("G", 1)];
		for (const [i, { line, constant, factor, number }] of terms.entries())
			run.learnTerm(sequence, i, line, constant, factor, number);
	}

	/**
	 * With -d=maymorestack=F a call of F comes before the check, with the arguments and the context register put away
	 * and fetched again (stacksplit of cmd/internal/obj/x86/obj6.go, arm64/obj7.go).
	 */
	private checkBehindCall(code: Instructions, first: number): Prologue | null {
		let i = first;
		for (let n = 0; n < MAX_SPILLS && code.classOf(i) !== Op.call; n++) {
			if (i >= code.count || isControl(code.classOf(i))) return null;
			i = code.skipPseudo(i + 1);
		}
		if (i >= code.count || code.classOf(i) !== Op.call || code.calleeOf(i) < 0) return null;
		for (let n = 0; n < MAX_SPILLS; n++) {
			i = code.skipPseudo(i + 1);
			if (i >= code.count || isControl(code.classOf(i)) || code.classOf(i) === Op.call) return null;
			const found = this.starts.has(code.mnemonic(i)) ? this.checkAt(code, i) : null;
			if (found !== null) return found;
		}
		return null;
	}

	/** @param start where a check that is worth remembering begins; -1 for one that is not */
	private checkAt(code: Instructions, first: number, start = -1): Prologue | null {
		const b = this.bindings;
		// No template of a check matches it.
		if (!code.mayOpen(first)) return null;
		/** Last instruction that a check which failed was told by. */
		let furthest = first;
		b.clear();
		const fetches = this.skipLoads(code, first) !== first;
		for (const shape of this.machine.checks) {
			b.clear();
			// What fetches g binds its register.
			let i = fetches ? this.skipLoads(code, first) : first;
			const compare = i;
			let matched = true;
			for (const step of shape.steps) {
				furthest = Math.max(furthest, i);
				if (i >= code.count || !this.step(step, code, i)) {
					matched = false;
					break;
				}
				i = this.behind(code, i);
			}
			if (!matched) continue;
			if (b.hasNumber("fast")) {
				i = code.lineAt(b.number("fast"));
				if (i < 0) continue;
			} else if (start >= 0 && furthest < i) this.keep(code, start, i, shape, compare);
			return {
				check: shape.kind,
				constant: 4096 * b.number("upper") + b.number("K") - b.number("above"),
				guardOffset: b.number("G"),
				next: i,
			};
		}
		return null;
	}

	/**
	 * Bytes by which the instructions from `from` on that belong to a prologue lower SP. Each of its instructions occurs
	 * once; `declared` bytes end it, since a body written by hand may go on with instructions of the same look.
	 */
	frame(code: Instructions, from: number, declared: number): number {
		let depth = 0;
		const copies = new Map<string, number>();
		const constants = new Map<string, number>();
		const used: unknown[] = [];
		let sequence: number | null = FRAMES;
		this.bindings.compared = false;
		for (let i = code.skipPseudo(from); i < code.count && depth !== declared; i = code.skipPseudo(i + 1)) {
			const candidates = this.machine.effects.get(code.mnemonic(i));
			const found = candidates?.find((one) => {
				this.bindings.clear();
				return one.effect.prologue === true && !used.includes(one) && this.matches(one.template, code, i);
			});
			sequence = this.keepEffect(code, i, found, sequence);
			if (found === undefined) break;
			const effect = found.effect;
			if (!("constant" in effect || "increments" in effect)) used.push(found);
			const register = this.bindings.register("t");
			if ("lowers" in effect) {
				const by = this.bindings.hasNumber("n") ? this.bindings.number("n") * effect.lowers : effect.lowers;
				if (by < 0) break;
				depth += by;
			}
			if ("copies" in effect && register !== "") copies.set(register, depth + this.bindings.number("n"));
			else if ("constant" in effect) constants.set(register, this.bindings.number("n") * effect.constant);
			else if ("increments" in effect)
				constants.set(register, (constants.get(register) ?? 0) + this.bindings.number("n"));
			else if ("adds" in effect) {
				const added = constants.get(register) ?? 0;
				if (added >= 0) break;
				depth -= added;
			} else if ("restores" in effect && register !== "") {
				const copied = copies.get(register);
				if (copied === undefined) break;
				depth = copied;
			}
		}
		return depth;
	}

	/** Keeps what instruction i does, behind a sequence; gives null where that depends on more than its shape. */
	private keepEffect(
		code: Instructions,
		i: number,
		found: CompiledEffect | undefined,
		sequence: number | null,
	): number | null {
		if (sequence === null || this.bindings.compared) return null;
		const known = this.effectOf(code, i, found);
		if (known === null) return null;
		const { run } = code.core;
		const longer = run.grow(sequence, code.shapeOf(i));
		run.learn(longer, known === "ends" ? ENDS : LOWERS);
		if (known !== "ends") run.learnTerm(longer, 0, known.line, known.constant, known.factor, known.number);
		return longer;
	}

	private effectOf(code: Instructions, i: number, found: CompiledEffect | undefined): KnownEffect | null {
		if (found === undefined) return "ends";
		const { effect, template } = found;
		if ("neutral" in effect) return { line: 0, constant: 0, factor: 0, number: -1 };
		if (!("lowers" in effect)) return null;
		const hole = template.numberHole("n");
		if (hole === null) return { line: 0, constant: effect.lowers, factor: 0, number: -1 };
		const gap = code.gapIn(i, hole.operand);
		if (gap === null) return { line: 0, constant: this.bindings.number("n") * effect.lowers, factor: 0, number: -1 };
		return { line: 0, constant: 0, factor: effect.lowers * hole.sign * gap.factor, number: gap.number };
	}
}

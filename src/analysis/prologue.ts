/**
 * Reads a function's prologue: the stack check (cmd/internal/obj/<arch>, stacksplit) and the frame D, from the
 * instructions themselves. What TEXT declares only confirms it.
 */
import type { Instructions } from "./instructions.js";
import { type Machine, Op } from "./machine.js";
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
			[...machine.checks.map((c) => c.steps[0]), ...machine.guardLoads].flatMap((t) =>
				t === undefined ? [] : [t.mnemonic],
			),
		);
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
		const first = this.skipOpening(code);
		if (first >= code.count) return { ...none, next: first };
		const found = this.starts.has(code.mnemonic(first)) ? this.checkAt(code, first) : null;
		if (found !== null) return found;
		const later = this.checkBehindCall(code, first);
		if (later !== null) return later;
		// Wrappers in assembly fetch g without a check: up to Go 1.25 they adjust the panic's argument pointer.
		this.bindings.clear();
		return { ...none, next: this.starts.has(code.mnemonic(first)) ? this.skipLoads(code, first) : first };
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

	private checkAt(code: Instructions, first: number): Prologue | null {
		const b = this.bindings;
		for (const shape of this.machine.checks) {
			b.clear();
			let i = this.skipLoads(code, first);
			let matched = true;
			for (const step of shape.steps) {
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
			}
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
		if (declared === 0) return 0;
		const copies = new Map<string, number>();
		const constants = new Map<string, number>();
		const used: unknown[] = [];
		for (let i = code.skipPseudo(from); i < code.count && depth !== declared; i = code.skipPseudo(i + 1)) {
			const candidates = this.machine.effects.get(code.mnemonic(i));
			const found = candidates?.find((c) => {
				this.bindings.clear();
				return c.effect.prologue === true && !used.includes(c) && this.matches(c.template, code, i);
			});
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
}

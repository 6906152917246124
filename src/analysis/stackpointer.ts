/** How each instruction moves SP. Depths are bytes below SP at the function's entry; UNKNOWN where nothing can be said. */
import type { StackEffect } from "../arch/registry.js";
import type { Instructions } from "./instructions.js";
import { type Machine, Op } from "./machine.js";
import { Bindings } from "./template.js";

export const UNKNOWN = -1;

export class StackPointer {
	private readonly bindings = new Bindings();
	constructor(private readonly machine: Machine) {}

	/** True when instruction i needs a look: cheap, on bytes and classes. */
	touches(code: Instructions, i: number, opClass: number): boolean {
		if (opClass === Op.stack || opClass === Op.indexed) return true;
		return code.endsIn(i, this.machine.arch.stackPointer);
	}

	/** Depth after instruction i, when it was `depth` before; `start` is the first instruction of its block. */
	after(code: Instructions, i: number, depth: number, start: number): number {
		const mnemonic = code.mnemonic(i);
		if (this.machine.reads.has(mnemonic)) return depth;
		const operands = code.operands(i);
		const b = this.bindings;
		for (const { template, effect } of this.machine.effects.get(mnemonic) ?? []) {
			b.clear();
			if (!template.match(mnemonic, operands, b)) continue;
			const register = b.register("t");
			if ("lowers" in effect)
				return depth === UNKNOWN ? UNKNOWN : depth + effect.lowers * (b.hasNumber("n") ? b.number("n") : 1);
			// By how much an alignment lowers SP depends on where it was.
			if ("aligns" in effect) return UNKNOWN;
			if ("neutral" in effect || "copies" in effect || "constant" in effect || "increments" in effect) return depth;
			if (depth === UNKNOWN) return UNKNOWN;
			return "adds" in effect
				? this.added(code, i, depth, start, register)
				: this.copied(code, i, depth, start, register);
		}
		const opClass = code.classOf(i);
		const sp = this.machine.arch.stackPointer;
		if (opClass === Op.indexed) {
			// How much a list of registers moves SP is not said in bytes.
			if (operands === null || operands.some((operand) => operand.kind === "other")) return UNKNOWN;
			for (const operand of operands)
				if (operand.kind === "memory" && operand.base === sp)
					return depth === UNKNOWN ? UNKNOWN : depth - operand.offset;
			return depth;
		}
		if (opClass === Op.stack) return UNKNOWN;
		const last = operands?.[operands.length - 1];
		return last?.kind === "register" && last.name === sp ? UNKNOWN : depth;
	}

	/** Depth after `register`, a constant set shortly before in the block, is added to SP. */
	private added(code: Instructions, i: number, depth: number, start: number, register: string): number {
		let sum = 0;
		for (let k = i - 1; k >= start; k--) {
			const opClass = code.classOf(k);
			if (opClass === Op.call) return UNKNOWN;
			if (opClass === Op.pseudo || !code.endsIn(k, register)) continue;
			const found = this.constantEffect(code, k);
			if (found === null) return UNKNOWN;
			if ("constant" in found) return depth - sum - found.constant * this.bindings.number("n");
			sum += this.bindings.number("n");
		}
		return UNKNOWN;
	}

	/** Effect of instruction k on a register that holds a constant; null for any other. Its n is bound. */
	private constantEffect(code: Instructions, k: number): StackEffect | null {
		for (const { template, effect } of this.machine.effects.get(code.mnemonic(k)) ?? []) {
			this.bindings.clear();
			if (
				("constant" in effect || "increments" in effect) &&
				template.match(code.mnemonic(k), code.operands(k), this.bindings)
			)
				return effect;
		}
		return null;
	}

	/** What the block has put into `register` from SP before instruction i, with no change of SP between. */
	private copied(code: Instructions, i: number, depth: number, start: number, register: string): number {
		const b = this.bindings;
		for (let k = i - 1; k >= start; k--) {
			const opClass = code.classOf(k);
			if (opClass === Op.pseudo) continue;
			if (opClass === Op.call || this.touches(code, k, opClass)) return UNKNOWN;
			if (!code.endsIn(k, register)) continue;
			for (const { template, effect } of this.machine.effects.get(code.mnemonic(k)) ?? []) {
				b.clear();
				if ("copies" in effect && template.match(code.mnemonic(k), code.operands(k), b)) {
					const n = b.number("n");
					return depth + (effect.raises === true ? -n : n);
				}
			}
			return UNKNOWN;
		}
		return UNKNOWN;
	}
}

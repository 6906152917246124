/** How an instruction of a given shape moves SP; the core follows that through the function (core/depth.ts). */
import type { StackEffect } from "../arch/registry.js";
import type { Operand } from "../parser/index.js";
import { type Machine, Op } from "./machine.js";
import { Bindings } from "./template.js";

/** Depths of SP are bytes below SP at the function's entry; UNKNOWN where nothing can be said. */
export type SpEffect =
	| { readonly kind: "keeps" | "unknown" }
	/** By `by` times `times` bytes. */
	| { readonly kind: "lowers"; readonly by: number; readonly times: number }
	/** SP = what was copied to that register; the constant in that register is added to SP. */
	| { readonly kind: "restores" | "adds"; readonly register: string };

const KEEPS: SpEffect = { kind: "keeps" };
const UNKNOWN: SpEffect = { kind: "unknown" };

export class StackPointer {
	private readonly bindings = new Bindings();
	constructor(private readonly machine: Machine) {}

	/** What an instruction does to SP. */
	effect(mnemonic: string, operands: readonly Operand[] | null): SpEffect {
		if (this.machine.reads.has(mnemonic)) return KEEPS;
		const b = this.bindings;
		const effect = this.match(mnemonic, operands, () => true);
		if (effect !== null) {
			if ("lowers" in effect) return { kind: "lowers", by: b.hasNumber("n") ? b.number("n") : 1, times: effect.lowers };
			// By how much an alignment lowers SP depends on where it was.
			if ("aligns" in effect || "loses" in effect) return UNKNOWN;
			if ("restores" in effect) return { kind: "restores", register: b.register("t") };
			if ("adds" in effect) return { kind: "adds", register: b.register("t") };
			return KEEPS;
		}
		const opClass = this.machine.classifyForm(mnemonic, operands);
		const sp = this.machine.arch.stackPointer;
		if (opClass === Op.indexed) {
			// How much a list of registers moves SP is not said in bytes.
			if (operands === null || operands.some((operand) => operand.kind === "other")) return UNKNOWN;
			for (const operand of operands)
				if (operand.kind === "memory" && operand.base === sp)
					return operand.index === "" ? { kind: "lowers", by: operand.offset, times: -1 } : UNKNOWN;
			return KEEPS;
		}
		if (opClass === Op.stack) return UNKNOWN;
		const last = operands?.at(-1);
		return last?.kind === "register" && last.name === sp ? UNKNOWN : KEEPS;
	}

	/** By how many bytes a register that takes SP lies deeper than it; null when the instruction is no such copy. */
	copy(mnemonic: string, operands: readonly Operand[] | null): number | null {
		const effect = this.match(mnemonic, operands, (e) => "copies" in e);
		if (effect === null) return null;
		const n = this.bindings.number("n");
		return "copies" in effect && effect.raises === true ? -n : n;
	}

	/** The constant that a register becomes, or that it grows by: a value times a number. Null for any other instruction. */
	constant(
		mnemonic: string,
		operands: readonly Operand[] | null,
	): { readonly increments: boolean; readonly value: number; readonly times: number } | null {
		const effect = this.match(mnemonic, operands, (e) => "constant" in e || "increments" in e);
		if (effect === null) return null;
		const value = this.bindings.number("n");
		return "constant" in effect
			? { increments: false, value, times: effect.constant }
			: { increments: true, value, times: 1 };
	}

	/** First effect that the instruction matches; its holes are bound then. */
	private match(
		mnemonic: string,
		operands: readonly Operand[] | null,
		wanted: (effect: StackEffect) => boolean,
	): StackEffect | null {
		for (const { template, effect } of this.machine.effects.get(mnemonic) ?? []) {
			if (!wanted(effect)) continue;
			this.bindings.clear();
			if (template.match(mnemonic, operands, this.bindings)) return effect;
		}
		return null;
	}
}

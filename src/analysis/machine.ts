/** An architecture ready for use: its templates compiled, its mnemonics classified. */
import type { Arch, ControlClass, StackEffect } from "../arch/registry.js";
import { pseudoMnemonics } from "../parser/index.js";
import { Template } from "./template.js";

/** Classes of mnemonics. From `firstMarked` on the decoder looks at each line of the class. */
export const Op = {
	plain: 0,
	pseudo: 1,
	text: 2,
	/** No assembler of this architecture has it. */
	unknown: 3,
	call: 4,
	return: 5,
	jump: 6,
	branch: 7,
	stop: 8,
	stack: 9,
	/** Its memory operand may move SP. */
	indexed: 10,
	firstMarked: 3,
} as const;

export interface CompiledEffect {
	readonly template: Template;
	readonly effect: StackEffect;
}

export interface CompiledCheck {
	readonly kind: "small" | "big" | "huge";
	readonly steps: readonly Template[];
}

export class Machine {
	readonly checks: readonly CompiledCheck[];
	readonly guardLoads: readonly Template[];
	readonly returns: readonly Template[];
	/** Effects by mnemonic. */
	readonly effects = new Map<string, CompiledEffect[]>();
	readonly reads: ReadonlySet<string>;
	private readonly classes = new Map<string, number>();
	private readonly known: ReadonlySet<string>;

	constructor(readonly arch: Arch) {
		this.checks = arch.checks.map((c) => ({ kind: c.kind, steps: c.steps.map((s) => new Template(s)) }));
		this.guardLoads = arch.guardLoads.map((s) => new Template(s));
		this.returns = arch.returns.map((s) => new Template(s));
		for (const effect of arch.stackEffects) {
			const template = new Template(effect.match);
			const list = this.effects.get(template.mnemonic) ?? [];
			list.push({ template, effect });
			this.effects.set(template.mnemonic, list);
		}
		this.reads = new Set(arch.moves.reads);
		this.known = new Set(arch.mnemonics.trim().split(/\s+/));
		for (const name of pseudoMnemonics) this.classes.set(name, Op.pseudo);
		this.classes.set("TEXT", Op.text);
		const control = Object.entries(arch.control) as [ControlClass, readonly string[]][];
		for (const [name, mnemonics] of control) for (const m of mnemonics) this.classes.set(m, Op[name]);
	}

	/** Class of a mnemonic as printed, with suffixes. */
	classify(mnemonic: string): number {
		const known = this.classes.get(mnemonic);
		if (known !== undefined) return known;
		if (this.arch.indexed.some((ending) => mnemonic.endsWith(ending))) return Op.indexed;
		const dot = mnemonic.indexOf(".");
		return this.known.has(dot < 0 ? mnemonic : mnemonic.slice(0, dot)) ? Op.plain : Op.unknown;
	}
}

/** An architecture ready for use: its templates compiled, its mnemonics classified. */

import type { Arch, ControlClass, StackEffect } from "../arch/registry.js";
import { type Operand, pseudoMnemonics } from "../parser/index.js";
import * as layout from "../parser/layout.js";
import { Bindings, Template } from "./template.js";

/** Classes of mnemonics, by name. */
export const Op = {
	plain: layout.CLASS_PLAIN,
	pseudo: layout.CLASS_PSEUDO,
	text: layout.CLASS_TEXT,
	unknown: layout.CLASS_UNKNOWN,
	call: layout.CLASS_CALL,
	return: layout.CLASS_RETURN,
	jump: layout.CLASS_JUMP,
	branch: layout.CLASS_BRANCH,
	returnIf: layout.CLASS_RETURN_IF,
	stop: layout.CLASS_STOP,
	stack: layout.CLASS_STACK,
	indexed: layout.CLASS_INDEXED,
	formed: layout.CLASS_FORMED,
} as const;

const templates = (steps: readonly string[] | undefined): readonly Template[] =>
	(steps ?? []).map((step) => new Template(step));

/** A suffix that the assembler has no name for: rounding modes of riscv64 in Go 1.14 (cmd/internal/obj/util.go, CConv). */
const nameless = /SC\?\?\?\d+$/;

/** What stands right before and right behind an instruction. */
interface Surrounded {
	readonly before: readonly Template[];
	readonly behind: readonly Template[];
}

function add<T>(lists: Map<string, T[]>, mnemonic: string, one: T): void {
	const list = lists.get(mnemonic) ?? [];
	list.push(one);
	lists.set(mnemonic, list);
}

export interface CompiledEffect {
	readonly template: Template;
	readonly effect: StackEffect;
}

export interface CompiledCheck {
	readonly kind: "small" | "big" | "huge";
	readonly steps: readonly Template[];
}

type Spelling = keyof Arch["spellings"];

interface CompiledForm {
	readonly template: Template;
	readonly is: number;
}

export class Machine {
	readonly checks: readonly CompiledCheck[];
	/** False where frames of any size have the big check. */
	readonly hasHuge: boolean;
	readonly guardLoads: readonly Template[];
	readonly opening: readonly Template[];
	/** Effects by mnemonic. */
	readonly effects = new Map<string, CompiledEffect[]>();
	/** Effects and forms that count only within their surroundings, by mnemonic. */
	readonly surroundedEffects = new Map<string, (CompiledEffect & Surrounded)[]>();
	readonly surroundedForms = new Map<string, (CompiledForm & Surrounded)[]>();
	/** Templates that a prologue is made of, by mnemonic. */
	private readonly openings = new Map<string, Template[]>();
	readonly reads: ReadonlySet<string>;
	readonly relocated: ReadonlySet<string>;
	/** Mnemonics with older spellings of their operands. */
	readonly spellings = new Map<string, Spelling>();
	/** Forms by mnemonic. */
	private readonly forms = new Map<string, CompiledForm[]>();
	private readonly bindings = new Bindings();
	private readonly classes = new Map<string, number>();
	private readonly known: ReadonlySet<string>;

	constructor(readonly arch: Arch) {
		this.checks = arch.checks.map((c) => ({ kind: c.kind, steps: c.steps.map((s) => new Template(s)) }));
		this.hasHuge = arch.checks.some((check) => check.kind === "huge");
		this.guardLoads = templates(arch.guardLoads);
		this.opening = templates(arch.opening);
		for (const effect of arch.stackEffects) {
			const template = new Template(effect.match);
			const [before, behind] = [templates(effect.before), templates(effect.behind)];
			if (before.length + behind.length === 0) add(this.effects, template.mnemonic, { template, effect });
			else add(this.surroundedEffects, template.mnemonic, { template, effect, before, behind });
		}
		const opening = [...this.checks.flatMap((check) => check.steps), ...this.guardLoads, ...this.opening];
		for (const template of opening) add(this.openings, template.mnemonic, template);
		for (const effects of this.effects.values())
			for (const { template, effect } of effects)
				if (effect.prologue === true) add(this.openings, template.mnemonic, template);
		this.reads = new Set(arch.moves.reads);
		this.relocated = new Set(arch.relocated);
		for (const [name, mnemonics] of Object.entries(arch.spellings) as [Spelling, readonly string[]][])
			for (const m of mnemonics) this.spellings.set(m, name);
		for (const form of arch.forms) {
			const template = new Template(form.match);
			const [before, behind, is] = [templates(form.before), templates(form.behind), Op[form.is]];
			if (before.length + behind.length === 0) add(this.forms, template.mnemonic, { template, is });
			else add(this.surroundedForms, template.mnemonic, { template, is, before, behind });
		}
		this.known = new Set(arch.mnemonics.trim().split(/\s+/));
		for (const name of pseudoMnemonics) this.classes.set(name, Op.pseudo);
		this.classes.set("TEXT", Op.text);
		const control = Object.entries(arch.control) as [ControlClass, readonly string[]][];
		for (const [name, mnemonics] of control) for (const m of mnemonics) this.classes.set(m, Op[name]);
	}

	/** True when a template of a prologue matches the instruction, or would with other numbers. */
	mayOpen(mnemonic: string, operands: readonly Operand[] | null): boolean {
		return this.openings.get(mnemonic)?.some((template) => template.isLike(operands)) === true;
	}

	/** Some mnemonics' operands decide what control they are. */
	get hasForms(): boolean {
		return this.forms.size > 0;
	}

	/** What some instructions are depends on what stands around them. */
	get dependsOnSurroundings(): boolean {
		return this.arch.nested !== undefined || this.surroundedForms.size > 0;
	}

	/** A mnemonic without its condition. */
	bare(printed: string): string {
		const { conditions } = this.arch;
		const mnemonic = printed.includes("?") ? printed.replace(nameless, "") : printed;
		if (conditions === undefined || !mnemonic.includes(".")) return mnemonic;
		const ending = conditions.find((one) => mnemonic.endsWith(one));
		return ending === undefined ? mnemonic : mnemonic.slice(0, -ending.length);
	}

	/** Templates that tell what an instruction does to SP and to control. */
	templatesOf(mnemonic: string): readonly Template[] {
		return [...(this.effects.get(mnemonic) ?? []), ...(this.forms.get(this.bare(mnemonic)) ?? [])].map(
			(one) => one.template,
		);
	}

	/** Class of a mnemonic as printed, with suffixes. */
	classify(printed: string): number {
		const mnemonic = this.bare(printed);
		return this.forms.has(mnemonic) ? Op.formed : this.plainClass(mnemonic);
	}

	/** Operands as they are spelt today. */
	respelt(mnemonic: string, operands: readonly Operand[]): readonly Operand[] {
		const [n, a, b] = operands;
		const spelling = this.spellings.get(mnemonic);
		if (spelling === undefined || operands.length !== 3 || n?.kind !== "immediate" || a?.kind !== "register" || !b)
			return operands;
		const offset = n.value;
		const at = (base: string): Operand => ({
			kind: "memory",
			base,
			index: "",
			scale: 1,
			offset,
			variable: "",
			address: false,
		});
		if (spelling === "load") return [at(a.name), b];
		const last = b.kind === "register" ? b.name : b.kind === "memory" ? b.base : "";
		return spelling === "store" ? [a, at(last)] : [{ kind: "register", name: last, suffix: "" }, a];
	}

	/** Class of an instruction whose operands decide. */
	classifyForm(printed: string, operands: readonly Operand[] | null): number {
		const mnemonic = this.bare(printed);
		for (const { template, is } of this.forms.get(mnemonic) ?? []) {
			this.bindings.clear();
			if (template.match(mnemonic, operands, this.bindings)) return is;
		}
		return this.plainClass(mnemonic);
	}

	private plainClass(mnemonic: string): number {
		const known = this.classes.get(mnemonic);
		if (known !== undefined) return known;
		if (this.arch.indexed.some((one) => (one.startsWith(".") ? mnemonic.endsWith(one) : mnemonic === one)))
			return Op.indexed;
		const dot = mnemonic.indexOf(".");
		return this.known.has(dot < 0 ? mnemonic : mnemonic.slice(0, dot)) ? Op.plain : Op.unknown;
	}
}

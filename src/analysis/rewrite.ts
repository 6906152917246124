/**
 * Where the meaning of an instruction depends on what stands around it (wasm): writes the function anew in the columns of the core, as
 * one of a machine whose jumps say where they lead. Lines take the place of pcs, a jump has the line that it leads to as its
 * operand, and what sets SP says by how much it lowers it: `SP, $16`, or `SP, $0` where it stays.
 */

import { Kind } from "../model/summary.js";
import * as c from "../parser/layout.js";
import type { FlowGraph } from "./flowgraph.js";
import type { Instructions } from "./instructions.js";
import { Op } from "./machine.js";
import { Nesting } from "./nesting.js";
import { Bindings } from "./template.js";

const TAB = 9;
/** How far back the load of the context register is looked for, in instructions. */
const LOOK_BACK = 32;

const encoder = new TextEncoder();

export class Rewriter {
	private readonly nesting: Nesting | null;
	private readonly bindings = new Bindings();
	/** Mnemonics and operands of lines, by line. */
	private readonly texts = new Map<number, string>();

	constructor(private readonly code: Instructions) {
		const { nested, control } = code.machine.arch;
		this.nesting = nested === undefined ? null : new Nesting(nested, control.return);
	}

	/** Rewrites the function `self`, loaded into the instructions. */
	run(self: string): void {
		const { code, texts, nesting } = this;
		if (nesting === null) {
			this.readForms();
			return;
		}
		const { core } = code;
		texts.clear();
		core.clear(c.S_PUSHES);
		this.bindings.self = self;
		const targets = nesting.targetsOf(code);
		for (let i = 0; i < code.count; i++) {
			const target = targets[i] as number;
			if (target >= 0) texts.set(i, `${code.mnemonic(i)}\t${target}`);
			else this.readSurrounded(i);
		}
		for (let i = 0; i < code.count; i++) core.put(c.S_LINES_OF_TEXT, i * c.LINE_STRIDE + c.PC, i);
		this.write();
	}

	/** Jumps have targets: only what control some of them are depends on what stands around them. */
	private readForms(): void {
		const { code } = this;
		for (let i = 0; i < code.count; i++)
			if (code.machine.surroundedForms.has(code.mnemonic(i))) this.readForm(i, code.mnemonic(i));
	}

	/** True when line i is a form that counts within its surroundings. */
	private readForm(i: number, mnemonic: string): boolean {
		const { code, bindings } = this;
		for (const { template, before, behind, is } of code.machine.surroundedForms.get(mnemonic) ?? []) {
			bindings.clear();
			if (!template.match(mnemonic, code.operands(i), bindings)) continue;
			if (!code.isBetween(i, before, behind, bindings)) continue;
			code.core.put(c.S_LINES_OF_TEXT, i * c.LINE_STRIDE + c.CLASS, is);
			return true;
		}
		return false;
	}

	private readSurrounded(i: number): void {
		const { code, bindings } = this;
		const { machine } = code;
		const mnemonic = code.mnemonic(i);
		if (this.readForm(i, mnemonic)) return;
		for (const { template, before, behind, effect } of machine.surroundedEffects.get(mnemonic) ?? []) {
			bindings.clear();
			if (!template.match(mnemonic, code.operands(i), bindings)) continue;
			if (!code.isBetween(i, before, behind, bindings)) continue;
			const sp = machine.arch.stackPointer;
			const by = "lowers" in effect ? effect.lowers * bindings.number("n") : 0;
			this.texts.set(i, `${mnemonic}\t${sp}, $${by}`);
			let last = i;
			for (let step = 0; step < behind.length; step++) last = code.skipPseudo(last + 1);
			if (behind.length > 0 && code.classOf(last) === Op.plain)
				for (const line of [i, last]) code.core.push(c.S_PUSHES, line);
			return;
		}
	}

	/** Puts the texts into the core's memory and has the lines' columns point there. */
	private write(): void {
		const { core } = this.code;
		const bytes = encoder.encode([...this.texts.values()].join("\n"));
		core.clear(c.S_SCRATCH);
		const words = (bytes.length >> 2) + (c.PADDING >> 2);
		let at = core.run.room(c.S_SCRATCH, words);
		core.bytes.set(bytes, at);
		// Names that are looked up meanwhile go behind it.
		core.set(c.S_SCRATCH + c.LIST_LENGTH, words);
		for (const [line, text] of this.texts) {
			const column = line * c.LINE_STRIDE;
			core.put(c.S_LINES_OF_TEXT, column + c.OP_AT, at);
			core.put(c.S_LINES_OF_TEXT, column + c.ARGS, core.bytes.indexOf(TAB, at) + 1);
			core.put(c.S_LINES_OF_TEXT, column + c.END, at + text.length);
			at += text.length + 1;
		}
	}

	/** Where calls name no register: those before which no closure's context is loaded are of methods. */
	tellInterfaces(graph: FlowGraph): void {
		if (this.nesting === null) return;
		for (let call = 0; call < graph.callCount; call++) {
			if (graph.call(call, c.CALL_CALLEE) >= 0 || graph.call(call, c.CALL_KIND) !== Kind.funcval) continue;
			if (!this.loadsContext(graph.call(call, c.CALL_LINE))) graph.setCall(call, c.CALL_KIND, Kind.interface);
		}
	}

	private loadsContext(at: number): boolean {
		const { code } = this;
		const { context } = code.machine.arch.moves;
		for (let i = at - 1, seen = 0; i >= 0 && seen < LOOK_BACK; i--) {
			const opClass = code.classOf(i);
			if (opClass === Op.pseudo) continue;
			seen++;
			if (opClass === Op.call || opClass === Op.branch || opClass === Op.jump) return false;
			const to = code.operands(i)?.[0];
			if (opClass === Op.stack && to?.kind === "register" && to.name === context) return true;
		}
		return context === undefined;
	}
}

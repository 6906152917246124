/**
 * Control flow by nested blocks (wasm): a jump names how many blocks it leaves, not where it leads. This finds the lines that jumps
 * lead to, so that the flow graph need not know (cmd/internal/obj/wasm/wasmobj.go, preprocess).
 */
import type { Nested } from "../arch/registry.js";
import type { Operand } from "../parser/index.js";
import { Bindings, Template } from "./template.js";

/** The lines of a function. */
interface Lines {
	readonly count: number;
	mnemonic(i: number): string;
	operands(i: number): readonly Operand[] | null;
	/** Number of the last instruction up to i that is one, or -1. */
	skipPseudoBack(i: number): number;
	/** Number of the first line that the listing prints with this pc, or -1. */
	lineAt(pc: number): number;
}

export class Nesting {
	private readonly opens: ReadonlySet<string>;
	private readonly loops: ReadonlySet<string>;
	private readonly jumps: ReadonlySet<string>;
	private readonly returns: ReadonlySet<string>;
	private readonly resume: readonly Template[];
	private readonly bindings = new Bindings();
	/** Line where control goes on, by line; -1 for none. */
	private targets = new Int32Array(4096);
	/** Lines that opened the blocks around the line that is looked at. */
	private readonly open: number[] = [];
	/** By line that opens a block: its end, and what stands between for the other case. */
	private readonly ends = new Map<number, number>();
	private readonly others = new Map<number, number>();

	constructor(
		private readonly nested: Nested,
		returns: readonly string[],
	) {
		this.returns = new Set(returns);
		this.opens = new Set([...nested.blocks, ...nested.loops, nested.condition]);
		this.loops = new Set(nested.loops);
		this.jumps = new Set(nested.jumps);
		this.resume = nested.resume.map((step) => new Template(step));
	}

	/** Targets of all lines of `code`; valid until the next call. */
	targetsOf(code: Lines): Int32Array {
		if (this.targets.length < code.count) this.targets = new Int32Array(code.count * 2);
		this.targets.fill(-1, 0, code.count);
		this.findEnds(code);
		this.open.length = 0;
		for (let i = 0; i < code.count; i++) {
			const mnemonic = code.mnemonic(i);
			if (this.opens.has(mnemonic)) {
				if (mnemonic === this.nested.condition) this.targets[i] = this.behind(i);
				this.open.push(i);
			} else if (mnemonic === this.nested.end) this.open.pop();
			else if (mnemonic === this.nested.other) this.targets[i] = this.ends.get(this.open.at(-1) ?? -1) ?? -1;
			else if (this.jumps.has(mnemonic)) this.targets[i] = this.jump(code, i);
		}
		return this.targets;
	}

	private findEnds(code: Lines): void {
		const { open, ends, others, nested } = this;
		open.length = 0;
		ends.clear();
		others.clear();
		for (let i = 0; i < code.count; i++) {
			const mnemonic = code.mnemonic(i);
			if (this.opens.has(mnemonic)) open.push(i);
			else if (mnemonic === nested.other) others.set(open.at(-1) ?? -1, i);
			else if (mnemonic === nested.end) ends.set(open.pop() ?? -1, i);
		}
	}

	/** Where control goes when the condition that opens a block does not hold. */
	private behind(line: number): number {
		const other = this.others.get(line);
		return other === undefined ? (this.ends.get(line) ?? -1) : other + 1;
	}

	private jump(code: Lines, i: number): number {
		const label = code.operands(i)?.[0];
		if (label?.kind !== "immediate" && label?.kind !== "number") return -1;
		// Out of all blocks is out of the function, whose last instruction returns.
		if (label.value === this.open.length) return this.lastReturn(code);
		const opener = this.open.at(-1 - label.value);
		if (opener === undefined) return -1;
		if (!this.loops.has(code.mnemonic(opener))) return this.ends.get(opener) ?? -1;
		const point = this.resumePoint(code, i);
		return point < 0 ? opener : code.lineAt(point);
	}

	private lastReturn(code: Lines): number {
		for (let i = code.count - 1; i >= 0; i--) if (this.returns.has(code.mnemonic(i))) return i;
		return -1;
	}

	/** Number of the resume point that is set right before line i, or -1. */
	private resumePoint(code: Lines, i: number): number {
		this.bindings.clear();
		let line = i;
		for (let step = this.resume.length - 1; step >= 0; step--) {
			line = code.skipPseudoBack(line - 1);
			const template = this.resume[step] as Template;
			if (line < 0 || !template.match(code.mnemonic(line), code.operands(line), this.bindings)) return -1;
		}
		return this.resume.length === 0 ? -1 : this.bindings.number("n");
	}
}

/**
 * The control-flow graph of one function: basic blocks, the calls in them, and how deep SP is lowered at each call. The
 * core makes it (core/graph.ts, core/depth.ts); this is how the analysis looks at it.
 */

import type { Core } from "../parser/index.js";
import * as c from "../parser/layout.js";

export class FlowGraph {
	constructor(private readonly core: Core) {}

	get callCount(): number {
		return this.core.length(c.S_CALLS) / c.CALL_STRIDE;
	}
	get nodeCount(): number {
		return this.core.length(c.S_NODES) / c.NODE_STRIDE;
	}
	/** Column CALL_* of a call. */
	call(call: number, column: number): number {
		return this.core.item(c.S_CALLS, call * c.CALL_STRIDE + column);
	}
	setCall(call: number, column: number, value: number): void {
		this.core.put(c.S_CALLS, call * c.CALL_STRIDE + column, value);
	}
	/** Column NODE_* of a block. */
	node(node: number, column: number): number {
		return this.core.item(c.S_NODES, node * c.NODE_STRIDE + column);
	}
	/** Largest depth anywhere that the assembler sees, bytes. */
	get maxDepth(): number {
		return this.core.get(c.S_MAX_DEPTH);
	}
	/** Two paths meet with different depths, or SP is set from elsewhere while a call follows. */
	get stackUnknown(): boolean {
		return this.core.get(c.S_STACK_UNKNOWN) !== 0;
	}
	/** Jump targets that are no instruction of the function. */
	get badTargets(): number {
		return this.core.get(c.S_BAD_TARGETS);
	}
	/** Branches and jumps whose operands could not be read. */
	get badOperands(): number {
		return this.core.get(c.S_BAD_OPERANDS);
	}
	/** Line of the first unknown mnemonic, -1 for none. */
	get unknownLine(): number {
		return this.core.get(c.S_UNKNOWN_LINE);
	}
	/** Name id of the morestack that is called, -1 for none. */
	get morestack(): number {
		return this.core.get(c.S_MORESTACK);
	}
	/** Calls whose callee is known, that of morestack not counted. */
	get directCalls(): number {
		return this.core.get(c.S_DIRECT_CALLS);
	}
	/** Indirect calls whose operands could not be read. */
	get unreadable(): number {
		return this.core.get(c.S_UNREADABLE);
	}
	/** Indirect calls whose relocation is that of a direct one. */
	get thunks(): number {
		return this.core.get(c.S_THUNKS);
	}
	/** Indirect calls that are none of the function's own. */
	get duffs(): number {
		return this.core.get(c.S_DUFFS);
	}
	/** CALLEE_* bits of all callees. */
	get calleeBits(): number {
		return this.core.get(c.S_CALLEE_BITS);
	}
}

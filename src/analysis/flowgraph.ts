/** The calls of the function that is being read, as the analysis looks at them. The core makes the graph (core/graph.ts, core/depth.ts). */

import type { Core } from "../parser/index.js";
import * as c from "../parser/layout.js";

export class FlowGraph {
	constructor(private readonly core: Core) {}

	get callCount(): number {
		return this.core.length(c.S_CALLS) / c.CALL_STRIDE;
	}
	/** Column CALL_* of a call. */
	call(call: number, column: number): number {
		return this.core.item(c.S_CALLS, call * c.CALL_STRIDE + column);
	}
	setCall(call: number, column: number, value: number): void {
		this.core.put(c.S_CALLS, call * c.CALL_STRIDE + column, value);
	}
}

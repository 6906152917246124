/** The core's exports. */

export { calleeOf } from "./calledname";
export { readFunction } from "./function";
export { header } from "./header";
export { reserveInput, room, state } from "./memory";
export { target } from "./operands";
export { grow, learn, learnTerm } from "./prologue";
export { beginData, isComplete, lastOuter, learnHead, scan } from "./scan";
export { intern, known, preload, shapeOf } from "./shapes";
export { lineAt } from "./textlines";
export { variables } from "./variables";

/** The core's exports. */

export { hidesDefers } from "./defers";
export { depths } from "./depth";
export { follow, givesCode, takeAddresses } from "./flow";
export { flows } from "./flows";
export { calleeOf, lineAt, split } from "./graph";
export { header } from "./header";
export { reserveInput, room, state } from "./memory";
export { position, target, textBase } from "./operands";
export { beginData, isComplete, learnHead, scan } from "./scan";
export { exactTailOf, intern, known, preload, shapeOf, tailOf, unreadableMarks } from "./shapes";
export { variables } from "./variables";
export { write } from "./write";

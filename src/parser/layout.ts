/**
 * What the core and the program around it agree on: numbers only, so that both AssemblyScript and TypeScript can read these
 * files. All columns and state words are 32-bit integers.
 */
export * from "./layout/flows.js";
export * from "./layout/functions.js";
export * from "./layout/graph.js";
export * from "./layout/lines.js";
export * from "./layout/rows.js";
export * from "./layout/state.js";

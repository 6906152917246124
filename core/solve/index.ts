/** The solver's exports. */

export { allocate, count, give } from "./columns";
export { solveCurves } from "./curves";

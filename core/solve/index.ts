/** The solver's exports. */

export { solveBounds } from "./bounds";
export { allocate, count, give, where } from "./columns";
export { solveCurves } from "./curves";
export { addNames, findName, nameAt, nameCount, nameLength, nameOver, reserveNames, searchNames } from "./names";
export { solveReach } from "./reach";

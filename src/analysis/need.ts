/** Values of a need that are no bytes (docs/MODEL.md). */

/** No stack check here or below: no depth makes it grow. */
export const NONE = -(2 ** 30);
/** No normal return at all. */
export const NEVER = 2 ** 30;

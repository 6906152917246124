/** What calls may reach whose callee is not known, by guess. */

/** By call that stays unresolved. */
export interface PossibleCalls {
	/** Functions that the value at site s is seen to be, or that are put where it is read. */
	likely(s: number): readonly number[];
	/** All functions that it may be where it came in a way that is not seen. */
	fallback(s: number): readonly number[];
}

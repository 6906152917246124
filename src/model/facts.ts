/** What rules ask about a program beyond its report. Answers are worked out when asked for: most rules are about few functions. */
import type { ChainStep, Cold, Local } from "./report.js";

export interface Place {
	readonly file: string;
	/** 1-based. */
	readonly line: number;
}

/** Functions that call each other in a circle. */
export interface Recursion {
	/** Functions in call order, first one not repeated. */
	readonly functions: readonly string[];
	readonly bytesPerTurn: number;
	/** A goroutine entry below which it lies. */
	readonly below: string;
	/** Index of the function in the report's list that the finding stands at. */
	readonly at: number;
}

/** Which circles of calls are asked for. */
export interface WantedCircles {
	/** Functions of a circle, at most. */
	readonly most: number;
	/** Calls of function values and of interfaces' methods may be part of it: wrappers of their kind then call themselves. */
	readonly ofValues: boolean;
}

/** A function that a goroutine entry calls for its frame alone. */
export interface Reservation {
	readonly helper: string;
	readonly frame: number;
	readonly place: Place;
	/** Bytes that all other calls below the entry need, as far as they are resolved. */
	readonly otherwise: number;
	/** True when that is everything: no unresolved call, no recursion. */
	readonly complete: boolean;
	/** Bytes of need that the helper's call asks for. */
	readonly asks: number;
}

/** Functions and roots are told by their index in the report's lists. */
export interface Facts {
	/** Bytes of arguments and results of a function that lie on the stack. */
	argumentBytes(fn: number): number;
	/** Variables of a large frame, largest first; none for small ones. */
	locals(fn: number): readonly Local[];
	/** Defer statements of a function that stand in a loop. */
	defersInLoop(fn: number): readonly Place[];
	/** True when the function that holds the site is reached from a goroutine that is started in a loop. */
	isBelowLoop(root: number, site: number): boolean;
	/** Recursion in functions of the report's, below a goroutine entry; one for each circle. */
	recursions(wanted: WantedCircles): readonly Recursion[];
	/** Helpers that a root's entry calls for their frame. */
	reservations(root: number): readonly Reservation[];
	/** Functions of the report that take and give nothing, call nothing, have a large frame, and that nothing refers to. */
	unusedReservations(): readonly number[];
}

/** A goroutine entry whose stack ends larger than it did before a change. */
export interface BandChange {
	readonly function: string;
	readonly file: string;
	readonly line: number;
	/** Stack sizes at the end of the deepest known chain, bytes; before: null for an entry that was not there. */
	readonly before: number | null;
	readonly after: number;
	readonly copies: number;
	readonly bytesCopied: number;
	/** What the change did to the chain, the largest first: `frame of main.render grew by 2,048 bytes (80 → 2,128)`. */
	readonly reasons: readonly string[];
	readonly chain: readonly ChainStep[];
	/** As in the report. */
	readonly cold?: Cold;
}

/** A `//stackscan:ignore` that does nothing. */
export interface IdleIgnore {
	readonly file: string;
	readonly line: number;
	/** What is wrong with it. */
	readonly message: string;
}

/** What a CPU profile tells of stack growth. Sums of samples, in the profile's unit (nanoseconds). */
export interface EntryProfile {
	/** The function that goroutines started with, as profiles write it. */
	readonly function: string;
	readonly total: number;
	/** Of the total, samples in which a stack grows. */
	readonly growth: number;
	/** How many samples those are. */
	readonly samples: number;
}

/** Samples below one go statement: what runtime.newproc takes, without waking an idle thread. */
export interface StartProfile {
	/** The function of the binary that holds it, as profiles write it. */
	readonly function: string;
	readonly file: string;
	readonly line: number;
	readonly samples: number;
	readonly total: number;
}

/** What a goroutine profile tells: how many are alive, by the function that they started with. */
export interface LiveProfile {
	readonly total: number;
	/** Most first. */
	readonly entries: readonly { readonly function: string; readonly goroutines: number }[];
}

/** What was read of a program that ran; null: no such profile was given. */
export interface Profiles {
	readonly growth: GrowthProfile | null;
	readonly live: LiveProfile | null;
}

export interface GrowthProfile {
	readonly total: number;
	readonly growth: number;
	/** Most growth first. */
	readonly entries: readonly EntryProfile[];
	/** Most first. */
	readonly starts: readonly StartProfile[];
}

/** What a CPU profile tells of stack growth. Sums of samples, in the profile's unit (nanoseconds). */
export interface EntryProfile {
	/** The function that goroutines started with, as profiles write it. */
	readonly function: string;
	readonly total: number;
	/** Of the total, samples in which a stack grows. */
	readonly growth: number;
}

export interface GrowthProfile {
	readonly total: number;
	readonly growth: number;
	/** Most growth first. */
	readonly entries: readonly EntryProfile[];
}

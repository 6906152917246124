/** What V8's optimiser is told. */
import { setFlagsFromString } from "node:v8";

let isSet = false;

/**
 * For much input: each part of the analysis runs once, each thread optimises it for itself. What is inlined is compiled over
 * and over, for a tenth of all time, and the first turns of loops apart, for some hundredths.
 */
export function optimiseForOneRun(): void {
	if (isSet) return;
	isSet = true;
	setFlagsFromString("--no-turbo-inlining");
	setFlagsFromString("--no-turbo-loop-peeling");
}

/** Whether code compiled until now is such as a run without these flags takes. */
export const hasDefaultFlags = (): boolean => !isSet;

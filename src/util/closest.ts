/** The word that a mistyped one was probably meant to be. */

/** Letters to add, drop, change or swap with the next (optimal string alignment). */
function distance(a: string, b: string): number {
	let two: number[] = [];
	let one = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let best = Math.min((one[j] as number) + 1, (row[j - 1] as number) + 1, (one[j - 1] as number) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				best = Math.min(best, (two[j - 2] as number) + 1);
			row.push(best);
		}
		two = one;
		one = row;
	}
	return one[b.length] as number;
}

/** The nearest of `words`, null when none is near: a third of the letters may differ, one always. */
export function closest(wanted: string, words: Iterable<string>): string | null {
	const lower = wanted.toLowerCase();
	let best: string | null = null;
	let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const word of words) {
		// At least as many as one has letters more.
		if (Math.abs(word.length - wanted.length) >= least) continue;
		const steps = distance(lower, word.toLowerCase());
		if (steps < least) {
			least = steps;
			best = word;
		}
	}
	return best;
}

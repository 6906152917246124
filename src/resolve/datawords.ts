/** Functions that lie in data: in a struct, or in the elements of an array. */

/** A function in data: its name, a function of the package that the data belongs to. */
export interface DataWord {
	readonly offset: number;
	readonly target: number;
	readonly after: number;
	/** All functions of the same data lie multiples of it apart; 0 where there is one. */
	readonly step: number;
}

/** Greatest common divisor. */
export function greatest(a: number, b: number): number {
	let one = a;
	let other = b;
	while (other > 0) [one, other] = [other, one % other];
	return one;
}

/** The elements of an array are some divisor of what functions lie apart, a multiple of eight bytes. */
export function mayLieAt(word: DataWord, offset: number): boolean {
	const before = word.offset - offset;
	if (before <= 0 || word.step === 0) return before === 0;
	for (let size = offset + 8; size <= word.step; size += 8)
		if (word.step % size === 0 && before % size === 0) return true;
	return false;
}

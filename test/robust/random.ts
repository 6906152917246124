/** Numbers that a seed repeats (mulberry32). */
export class Random {
	constructor(private state: number) {}

	/** In [0, 1). */
	next(): number {
		this.state = (this.state + 0x6d2b79f5) | 0;
		let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	}

	/** An integer in [0, n). */
	below(n: number): number {
		return Math.floor(this.next() * n);
	}

	/** An integer in [from, to], small ones more often. */
	few(from: number, to: number): number {
		return from + Math.floor(this.next() ** 3 * (to - from + 1));
	}

	pick<T>(list: readonly T[]): T {
		return list[this.below(list.length)]!;
	}
}

/** Names that a mistyped one may have meant. */

const MAX = 5;

/** At most five names that contain `wanted`, or end like it, shortest first. */
export function nearest(wanted: string, names: Iterable<string>): string[] {
	const lower = wanted.toLowerCase();
	const tail = lower.slice(lower.lastIndexOf(".") + 1);
	const found = new Map<string, number>();
	for (const name of names) {
		const text = name.toLowerCase();
		const rank = text.includes(lower)
			? 0
			: tail !== "" && text.endsWith(tail)
				? 1
				: tail.length > 2 && text.includes(tail)
					? 2
					: 3;
		if (rank < 3) found.set(name, rank);
	}
	return [...found]
		.sort(([a, x], [b, y]) => x - y || a.length - b.length || (a < b ? -1 : 1))
		.slice(0, MAX)
		.map(([name]) => name);
}

/** Names that a mistyped one may have meant. */
import { closest } from "./closest.js";

const MAX = 5;

/** At most five names that contain `wanted`, or end like it, shortest first; else those whose last part is spelled most like its own. */
export function nearest(wanted: string, names: Iterable<string>): string[] {
	const lower = wanted.toLowerCase();
	const tail = lower.slice(lower.lastIndexOf(".") + 1);
	const found = new Map<string, number>();
	const tails = new Map<string, string[]>();
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
		const last = text.slice(text.lastIndexOf(".") + 1);
		const alike = tails.get(last);
		if (alike === undefined) tails.set(last, [name]);
		else if (alike.length < MAX) alike.push(name);
	}
	if (found.size === 0) {
		const meant = closest(tail, tails.keys());
		for (const name of tails.get(meant ?? "") ?? []) found.set(name, 0);
	}
	return [...found]
		.sort(([a, x], [b, y]) => x - y || a.length - b.length || (a < b ? -1 : 1))
		.slice(0, MAX)
		.map(([name]) => name);
}

// What the program saw, case by case; the line format is described in emit.mjs.

/**
 * @returns {Map<number, {tries: number, records: object[], end: {stack: number, moved: boolean, copies: ?number, bytes: ?number}}>}
 *   record: {position, stack, moved, local, arg, grower}; local and arg are depths in bytes (hi − address), 0 if none
 */
export function readObservations(text) {
	const cases = new Map();
	let current = null;
	for (const line of text.split("\n")) {
		const [word, ...rest] = line.split(" ");
		if (word === "case") {
			current = { tries: Number(rest[1]), records: [], end: null };
			cases.set(Number(rest[0]), current);
		} else if (word === "at") {
			const [position, stack, moved, local, arg] = rest.slice(0, 5).map(Number);
			current.records.push({ position, stack, moved: moved === 1, local, arg, grower: rest.slice(5).join(" ") });
		} else if (word === "end") {
			const [copies, bytes] = rest.slice(2).map((n) => (Number(n) < 0 ? null : Number(n)));
			current.end = { stack: Number(rest[0]), moved: rest[1] === "1", copies, bytes };
		}
	}
	return cases;
}

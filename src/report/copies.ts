/** Copies of one DUPOK symbol (instances of generic functions, mostly) as one row: the linker keeps one of them. */
import type { FunctionReport } from "../model/report.js";

type Reached = FunctionReport["reached"];

function joined(a: Reached, b: Reached): Reached {
	if (a === null || b === null) return a ?? b;
	return { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
}

/** Functions in their order, copies that say the same in the place of the first; those whose frames or needs differ stay. */
export function withoutCopies(functions: readonly FunctionReport[]): FunctionReport[] {
	const rows: FunctionReport[] = [];
	const places = new Map<string, number>();
	for (const fn of functions) {
		if (!fn.dupok) {
			rows.push(fn);
			continue;
		}
		const { may, must, resolved } = fn.need;
		const key = `${fn.name}\n${fn.abi} ${fn.frame} ${fn.maxFrame} ${must} ${may} ${resolved}`;
		const at = places.get(key);
		const first = at === undefined ? undefined : rows[at];
		if (at === undefined || first === undefined) {
			places.set(key, rows.length);
			rows.push(fn);
		} else rows[at] = { ...first, reached: joined(first.reached, fn.reached), tips: first.tips || fn.tips };
	}
	return rows;
}

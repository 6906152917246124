/** Variables of large frames, by function. */
import type { Local } from "../model/report.js";
import { strides } from "../model/summary.js";
import type { Program } from "./program.js";

/** The largest first; functions of small frames are not among them. */
export function variablesOf(p: Program): Map<number, Local[]> {
	const found = new Map<number, Local[]>();
	for (let i = 0; i < p.locals.length; i += strides.locals) {
		const f = p.locals[i] as number;
		const local = { name: p.text(p.locals[i + 1] as number), size: p.locals[i + 2] as number };
		const list = found.get(f);
		if (list === undefined) found.set(f, [local]);
		else list.push(local);
	}
	return found;
}

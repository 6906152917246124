/** SS008: a helper that is called for its frame, so that a stack grows once and early, or a pool, saves nothing. */
import type { RootReport } from "../model/report.js";
import { count, size } from "../util/figures.js";
import { distinctFunctions } from "./functions.js";
import { page } from "./pages/ss008.js";
import { shown } from "./phrases.js";
import { placeOf } from "./place.js";
import type { Found, Rule, RuleSubject } from "./rule.js";

/**
 * Pools that keep workers for tasks none of which outgrows the start stack: a goroutine for each would not grow either. Pools that
 * only look like some are left aside.
 */
function* idlePools(subject: RuleSubject): Generator<Found> {
	const pools = new Map<string, RootReport[]>();
	for (const root of subject.roots) {
		if (root.task === undefined || root.task.workers !== "kept" || root.task.by === "shape") continue;
		pools.set(root.task.submit, [...(pools.get(root.task.submit) ?? []), root]);
	}
	for (const [submit, tasks] of pools) {
		const [first] = tasks;
		if (first === undefined || tasks.some((root) => root.verdict !== "never")) continue;
		const what = tasks.length === 1 ? shown(first.function) : `${tasks.length} functions`;
		yield {
			message: `the pool behind ${shown(submit)} saves no stack: what it is given here (${what}) never outgrows ${size(subject.target.startStack)}`,
			function: submit,
			...placeOf(first, subject),
			cost: 0,
		};
	}
}

export const ss008: Rule = {
	id: "SS008",
	name: "useless-reservation",
	title: "a helper that grows the stack in advance, or a pool, saves nothing",
	severity: "warning",
	page,
	check(subject) {
		const { facts, target } = subject;
		if (facts === undefined) return [];
		const found: Found[] = [];
		for (const [index, root] of subject.roots.entries()) {
			const usable = target.limit - root.entryDepth;
			for (const { helper, frame, place, otherwise, complete, asks } of facts.reservations(index)) {
				const at = { function: helper, ...place, bytes: frame, cost: frame };
				if (complete && otherwise < usable)
					found.push({
						message: `${helper} reserves ${count(frame)} bytes for goroutine ${shown(root.function)}, which needs ${count(otherwise)} without it and would never grow`,
						...at,
					});
				else if (asks < otherwise)
					found.push({
						message: `${helper} reserves ${count(frame)} bytes for goroutine ${shown(root.function)}, but the calls behind it need ${count(otherwise)}: the stack may grow again`,
						...at,
					});
			}
		}
		const functions = distinctFunctions(subject);
		for (const index of facts.unusedReservations()) {
			const fn = functions.find((one) => one.index === index)?.fn;
			if (fn === undefined) continue;
			found.push({
				message: `${shown(fn.name)} has a frame of ${count(fn.frame)} bytes and no call of it is left: it was inlined into its callers, whose frames it enlarges for good (//go:noinline is missing), or nobody calls it`,
				function: fn.name,
				file: fn.file,
				line: fn.line,
				bytes: fn.frame,
				cost: fn.frame,
			});
		}
		found.push(...idlePools(subject));
		return found;
	},
};

/** SS004: a budget of the configuration is exceeded. */
import type { FunctionReport } from "../model/report.js";
import type { Budget } from "../model/settings.js";
import { count } from "../util/figures.js";
import { namePattern } from "../util/names.js";
import { distinctFunctions } from "./functions.js";
import { page } from "./pages/ss004.js";
import { shown } from "./phrases.js";
import type { Found, Rule } from "./rule.js";

function over(fn: FunctionReport, budget: Budget): Found[] {
	const found: Found[] = [];
	const at = { function: fn.name, file: fn.file, line: fn.line };
	if (budget.frame !== null && fn.frame > budget.frame)
		found.push({
			message: `${shown(fn.name)} has a frame of ${count(fn.frame)} bytes: its budget is ${count(budget.frame)}`,
			...at,
			bytes: fn.frame,
			cost: fn.frame,
		});
	// What is resolved is needed at least; where a bound is open it may be more, and the budget is broken all the same.
	const need = Math.max(fn.need.must, fn.need.resolved);
	if (budget.need !== null && need > budget.need)
		found.push({
			message: `${shown(fn.name)} and what it calls may need ${count(need)} bytes of stack${fn.need.may === null ? " or more" : ""}: their budget is ${count(budget.need)}`,
			...at,
			bytes: need,
			cost: need,
		});
	return found;
}

export const ss004: Rule = {
	id: "SS004",
	name: "over-budget",
	title: "a frame, or a function with all it calls, is larger than its budget in the configuration",
	severity: "error",
	page,
	check(subject) {
		const budgets = (subject.budgets ?? []).map((budget) => ({
			budget,
			tests: budget.functions.map(namePattern),
		}));
		if (budgets.length === 0) return [];
		return distinctFunctions(subject).flatMap(({ fn }) => {
			const own = budgets.findLast(({ tests }) => tests.some((test) => test(fn.name)));
			return own === undefined ? [] : over(fn, own.budget);
		});
	},
};

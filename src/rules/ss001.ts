/** SS001: every goroutine of this entry pays for growing its stack. */
import { size } from "../util/figures.js";
import { growthCost, isWaiting, waitingOption } from "./cost.js";
import { handlersOf, handlersOption } from "./handlers.js";
import { page } from "./pages/ss001.js";
import { goroutine, growthText, moreSites } from "./phrases.js";
import { distinctRoots, isStarted, placeOf } from "./place.js";
import type { Rule } from "./rule.js";

export const ss001: Rule = {
	id: "SS001",
	name: "always-grows",
	title: "a goroutine entry outgrows its start stack on every run",
	severity: "warning",
	options: [waitingOption, handlersOption],
	page,
	check(subject, options) {
		const start = size(subject.target.startStack);
		const isHandler = handlersOf(options);
		const withWaiting = options.isOn(waitingOption.name);
		return distinctRoots(subject)
			.map(({ root }) => root)
			.filter((root) => root.verdict === "always" && isStarted(root) && (withWaiting || !isWaiting(root, isHandler)))
			.map((root) => ({
				message: `${goroutine(root.function)} always outgrows its ${start} stack: ${growthText(root)}${moreSites(root)}`,
				function: root.function,
				...placeOf(root, subject),
				chain: root.chain,
				bytes: root.must,
				cost: growthCost(root, isHandler),
			}));
	},
};

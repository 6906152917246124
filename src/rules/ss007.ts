/** SS007: since a base a goroutine entry ends on a larger stack. */
import { count, plural, size } from "../util/figures.js";
import { waitingOption } from "./cost.js";
import { page } from "./pages/ss007.js";
import { shown } from "./phrases.js";
import type { Rule } from "./rule.js";

export const ss007: Rule = {
	id: "SS007",
	name: "crosses-band",
	title: "a change makes goroutines of this entry end on a larger stack",
	severity: "warning",
	options: [waitingOption],
	page,
	check(subject, options) {
		const withWaiting = options.isOn(waitingOption.name);
		const changes = (subject.changes ?? []).filter((change) => withWaiting || change.cold !== "waits");
		return changes.map((change) => {
			const { before, after, copies, bytesCopied, reasons } = change;
			const was = before === null ? "a new goroutine entry" : `was ${size(before)}`;
			const cost =
				copies === 1
					? `1 copy of ${plural(bytesCopied, "byte")}`
					: `${count(copies)} copies, ${count(bytesCopied)} bytes`;
			const why = reasons.length === 0 ? "" : `: ${reasons.join("; ")}`;
			return {
				message: `the chain below goroutine ${shown(change.function)} now ends on a stack of ${size(after)} (${was}; ${cost})${why}`,
				function: change.function,
				file: change.file,
				line: change.line,
				chain: change.chain,
				bytes: after,
				cost: after,
			};
		});
	},
};

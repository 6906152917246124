// What was proved, in numbers: how many cases of which class, how near to a boundary, and what deviated.
import { plainName } from "./compare-reference.mjs";
import { checkClass, inUse, simulate } from "./reference.mjs";

const SHOWN = 25; // complaints printed in full

export function summarize({ cases, seen, target, version, options, complaints }) {
	const classes = {};
	const margins = new Map();
	const copies = {};
	const facts = {
		moved: 0,
		stayed: 0,
		wrappers: 0,
		functions: 0,
		depths: 0,
		growerDepths: 0,
		retried: 0,
		small: 0,
		big: 0,
		huge: 0,
		none: 0,
		sizeEdges: 0,
	};
	for (const testCase of cases) {
		classes[testCase.klass] = (classes[testCase.klass] ?? 0) + 1;
		const observed = seen.get(testCase.id);
		const moves = observed?.records.filter((record) => record.moved).length ?? 0;
		facts[moves > 0 ? "moved" : "stayed"]++;
		copies[moves] = (copies[moves] ?? 0) + 1;
		if (testCase.start.wrapper) facts.wrappers++;
		if (observed?.tries > 1) facts.retried++;
		facts.depths += observed?.records.filter((record) => record.arg !== 0).length ?? 0;
		const { visits, growths } = simulate(testCase, target);
		facts.growerDepths +=
			observed?.records.filter((record) => record.arg !== 0 && growsItself(record, visits)).length ?? 0;
		facts.functions += visits.length;
		for (const visit of visits) facts[checkClass(visit.node, target)]++;
		const nearest = nearestMargin(visits);
		if (isNear(nearest, target)) margins.set(nearest, (margins.get(nearest) ?? 0) + 1);
		if (growths.some((growth) => atSizeEdge(growth, visits, target))) facts.sizeEdges++;
	}
	const edges = edgeFrames(cases, target);
	const show = (table) =>
		Object.entries(table)
			.map(([key, n]) => `${key} ${n}`)
			.join(", ");
	const shownMargins = [...margins]
		.sort((a, b) => a[0] - b[0])
		.map(([bytes, n]) => `${bytes >= 0 ? "+" : ""}${bytes}: ${n}`)
		.join(", ");
	return [
		`${cases.length} cases, seed ${options.seed}, ${version} ${target.goarch}, model ${options.model}`,
		`classes: ${show(classes)}`,
		`moved ${facts.moved}, stayed ${facts.stayed}; copies a case: ${show(copies)}; go wrappers ${facts.wrappers}`,
		`functions run ${facts.functions}: check none ${facts.none}, small ${facts.small}, big ${facts.big}, huge ${facts.huge}; depth observed in ${facts.depths}, of which grew ${facts.growerDepths}`,
		`need − limit at the nearest check (bytes): ${shownMargins}; new size at or one step over its fit: ${facts.sizeEdges}`,
		`frames at the edges of the check classes: ${edges}`,
		...(facts.retried ? [`run again because another g was read: ${facts.retried}`] : []),
		...complaints.slice(0, SHOWN),
		...(complaints.length > SHOWN ? [`… ${complaints.length - SHOWN} more`] : []),
		complaints.length === 0 ? "all agree" : `${complaints.length} deviations`,
	].join("\n");
}

/** Whether one byte or step more or less would change what the case does. */
export function atBoundary(testCase, target) {
	const { visits, growths } = simulate(testCase, target);
	return isNear(nearestMargin(visits), target) || growths.some((growth) => atSizeEdge(growth, visits, target));
}

function isNear(margin, target) {
	return margin !== null && Math.abs(margin) <= target.step;
}

/** The record's own function (not the wrapper above it) called morestack: its depth is the bytes copied. */
function growsItself(record, visits) {
	const visit = visits.find((v) => v.position === record.position);
	return record.moved && visit !== undefined && record.grower === plainName(visit.symbol);
}

/** How often a frame lay on, or one step beside, StackSmall and StackBig. */
function edgeFrames(cases, target) {
	const counts = new Map();
	for (const testCase of cases) {
		for (const { frame } of simulate(testCase, target).visits) {
			if ([128, 4096].some((edge) => Math.abs(frame - edge) <= target.step))
				counts.set(frame, (counts.get(frame) ?? 0) + 1);
		}
	}
	return [...counts]
		.sort((a, b) => a[0] - b[0])
		.map(([frame, n]) => `${frame}: ${n}`)
		.join(", ");
}

/** The check that came nearest to its limit, from either side. */
function nearestMargin(visits) {
	const margins = visits.map((visit) => visit.margin).filter((margin) => margin !== null);
	if (margins.length === 0) return null;
	return margins.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
}

function atSizeEdge(growth, visits, target) {
	const visit = visits.find((v) => v.symbol === growth.symbol && v.depth === growth.depth);
	const asked = inUse(target, growth.from, growth.depth) + visit.frame + target.guard;
	const room = growth.to - asked; // 0: fits exactly
	const short = growth.to / 2 - asked; // just missed the half
	return (room >= 0 && room <= target.step) || (growth.to > 2 * growth.from && short < 0 && short >= -target.step);
}

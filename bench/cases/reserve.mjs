// f(2) fifteen times against f(30) once.
import { growthCost, growths, ns, ratio, sameOrder, within } from "./model.mjs";

export function reserve(shop) {
	const { out, listing } = shop.build(shop.program("reserve"));
	const report = shop.ask(listing, ["scan"]);
	const { target, functions } = report;
	const frameOf = (name) => functions.find((f) => f.name === name).frame;
	const f = frameOf("main.f");
	const entry = target.entryDepth;
	const cost = (first, rest) => growthCost(shop.cost, growths(target, [first, ...rest], entry, true));
	const turns = new Array(30).fill(f);
	const measured = shop.answer(out);
	const work = { shallow: measured.workShallow.least, deep: measured.workDeep.least };
	const { spawn, handOver } = shop.cost;
	const helper = frameOf("main.reserveStack");
	const once = growths(target, [frameOf("main.reserved"), helper], entry);
	const rows = [
		["shallow", "f(2) fifteen times", spawn + work.shallow],
		["deep", "f(30) once", spawn + cost(frameOf("main.deep"), turns) + work.deep],
		["reserved", "f(30) behind a reserve of 8 KB", spawn + growthCost(shop.cost, once) + work.deep],
		["pooled", "f(30) on a recycled worker", handOver + work.deep],
	].map(([name, what, predicted]) => ({ what, predicted, measured: measured[name].least }));
	const ordered = sameOrder(
		rows.map((row) => row.predicted),
		rows.map((row) => row.measured),
	);
	const off = rows.filter((row) => !within(row.predicted, row.measured, 1.5));
	const times = measured.deep.least / measured.shallow.least;
	return {
		title: `Reserve: frames of ${f} bytes; ns a goroutine, its work (${ns(work.deep)} ns, measured on a grown stack) included`,
		rows: [
			["", "predicted", "measured", "ratio"],
			...rows.map((row) => [row.what, ns(row.predicted), ns(row.measured), ratio(row.predicted, row.measured)]),
		],
		verdicts: [
			{ met: off.length === 0, text: `each within 1.5 times${off.map((row) => `; not ${row.what}`).join("")}` },
			{ met: ordered, text: "the order as predicted" },
			{ met: times > 1, text: `f(30) costs ${times.toFixed(1)} times f(2) fifteen times` },
		],
	};
}

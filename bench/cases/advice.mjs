// Advice, and what comes of it.
import { cases } from "./cases.mjs";
import { ns } from "./model.mjs";

/** Advice is right when it saves at least a tenth, and two thirds of what the best way would: a pool must save 1.5 times as much. */
const least = 0.1;
const margin = 1.5;

function programOf(made) {
	const list = made.map(({ id }) => `\t\t"${id}": measure(${id}()),`).join("\n");
	return `package main

import (
	"runtime"
	"sync"

	"github.com/bytedance/gopkg/util/gopool"
	"github.com/panjf2000/ants/v2"
	"golang.org/x/sync/errgroup"
)

var _ sync.Pool

${made.map(({ source }) => source).join("\n")}

func main() {
	runtime.GOMAXPROCS(1)
	print(map[string]map[string]figures{
${list}
	})
}
`;
}

export function advice(shop) {
	const made = cases.map((one) => ({ ...one, ...one.make(one) }));
	const { out, listing } = shop.build(shop.program("advice", { "main.go": programOf(made) }));
	const answer = shop.ask(listing);
	const found = shop.answer(out);
	const rows = made.map((one) => {
		const times = Object.fromEntries(Object.entries(found[one.id]).map(([name, { least: time }]) => [name, time]));
		const { now } = times;
		const others = Object.entries(times).filter(([name]) => name !== "now");
		const [best, bestTime] = others.reduce((a, b) => (b[1] < a[1] ? b : a));
		const entry = answer.entries.find((e) => e.function === one.entry);
		const judged = one.helper === undefined ? undefined : answer.preGrow.find((h) => h.function === one.helper)?.judged;
		const given = one.helper === undefined ? (entry?.advice ?? "not found") : (judged ?? "not found");
		const applied = given === "leave" ? now : one.helper === undefined ? times[given] : times.mended;
		const saved = now - (applied ?? Number.NaN);
		const possible = Math.max(0, now - bestTime);
		const right =
			given === "leave" || given === "fits"
				? // A pool that is there is left: nothing saves more. One that is not must earn 1.5 times a tenth.
					possible <= margin * least * now
				: saved >= least * now && saved * margin >= possible && (one.judged === undefined || one.judged === given);
		const predicted = given === "leave" || entry === undefined || one.helper !== undefined ? "" : entry.saves;
		return { ...one, given, now, applied, best, bestTime, right, predicted, saved };
	});
	const count = rows.filter((row) => row.right).length;
	const wrong = rows.filter((row) => !row.right);
	return {
		title: "Advice: ns a task, now and as advised; what it saves by the model and by measurement; the best way of all",
		rows: [
			["case", "advice", "now", "advised", "saves, predicted", "saves, measured", "best", "ns", ""],
			...rows.map((row) => [
				row.what,
				row.given,
				ns(row.now),
				row.applied === undefined ? "-" : ns(row.applied),
				row.predicted,
				row.given === "leave" ? "" : ns(row.saved),
				row.bestTime < row.now ? row.best : "now",
				ns(Math.min(row.now, row.bestTime)),
				row.right ? "right" : "WRONG",
			]),
		],
		verdicts: [
			{
				met: count * 10 >= rows.length * 9,
				text: `right in ${count} of ${rows.length}${wrong.map((row) => `; not ${row.id} (${row.given}, best ${row.best})`).join("")}`,
			},
		],
	};
}

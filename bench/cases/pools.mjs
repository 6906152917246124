// gopool and ants against go statements, by depth.
import { ns, sameOrder, within } from "./model.mjs";
import { chain, steps } from "./source.mjs";

/** Names, and frames of 120 bytes: 128 with the return address. */
const counts = [1, 3, 6, 8, 10, 13, 16, 24, 32, 48, 64, 96, 128, 192];
const name = (count) => `d${count}`;
const bytes = (count) => count * 128;
/** What `chain` makes a frame of 120 bytes of. */
const frame = 128;

function source() {
	const tasks = counts.map(
		(count) => `${chain(`${name(count)}c`, steps(count, frame))}

func ${name(count)}() { ${name(count)}c0(1); group.Done() }
`,
	);
	const list = counts.map((count) => `\t{"${name(count)}", ${name(count)}},`).join("\n");
	const submissions = counts
		.map((count) => `\tgo ${name(count)}()\n\tg.Go(${name(count)})\n\ta.Submit(${name(count)})`)
		.join("\n");
	return `package main

import (
	"github.com/bytedance/gopkg/util/gopool"
	"github.com/panjf2000/ants/v2"
)

${tasks.join("\n")}
var depths = []struct {
	name string
	task func()
}{
${list}
}

// As users write it: what the tool reads.
//
//go:noinline
func submissions(g gopool.Pool, a *ants.Pool) {
${submissions}
}
`;
}

/** Depth from which on one is cheaper, between two that were looked at. */
function crossover(plain, pool) {
	let last = counts.length;
	while (last > 0 && pool[last - 1] < plain[last - 1]) last--;
	return last === counts.length ? Number.POSITIVE_INFINITY : last === 0 ? 0 : bytes(counts[last]);
}

export function pools(shop) {
	const dir = shop.program("pools", { "depths.go": source() });
	const { out, listing } = shop.build(dir);
	const { entries } = shop.ask(listing);
	const found = shop.answer(out);
	const entry = (count, kind, submit) =>
		entries.find(
			(one) =>
				one.function === `main.${name(count)}` &&
				one.kind === kind &&
				(submit === undefined || one.task.submit.includes(submit)),
		);
	const work = counts.map((count) => found[name(count)].work.least);
	const predicted = {
		go: counts.map((count, i) => (entry(count, "go")?.cost.expected ?? Number.NaN) + work[i]),
		gopool: counts.map((count, i) => (entry(count, "pool", "gopool")?.cost.expected ?? Number.NaN) + work[i]),
		"gopool, at its cap": work.map((each) => shop.cost.queue + each),
		ants: counts.map((count, i) => (entry(count, "pool", "ants")?.cost.expected ?? Number.NaN) + work[i]),
	};
	const measured = Object.fromEntries(
		["go", "gopool", "gopool, at its cap", "ants", "ants, non-blocking"].map((way) => [
			way,
			counts.map((count) => found[name(count)][way].least),
		]),
	);
	const tasks = entries.filter((one) => one.kind === "pool" && /^main\.d\d+$/.test(one.function));
	const cross = ["gopool", "gopool, at its cap", "ants"].map((way) => ({
		way,
		predicted: crossover(predicted.go, predicted[way]),
		measured: crossover(measured.go, measured[way]),
	}));
	const depthOf = (value) => (Number.isFinite(value) ? value : Number.MAX_SAFE_INTEGER);
	const named = { shallow: 3, medium: 24, deep: 128 };
	const orders = Object.entries(named).map(([depth, count]) => {
		const i = counts.indexOf(count);
		const ways = ["go", "gopool", "gopool, at its cap", "ants"];
		return {
			depth,
			same: ways.every((way) => sameOrder([predicted.go[i], predicted[way][i]], [measured.go[i], measured[way][i]])),
		};
	});
	return {
		title: "Pools: ns a task by bytes of frames below it, work included",
		rows: [
			[
				"bytes",
				"go predicted",
				"measured",
				"gopool predicted",
				"measured",
				"at its cap predicted",
				"measured",
				"ants predicted",
				"measured",
				"non-blocking",
			],
			...counts.map((count, i) => [
				bytes(count),
				ns(predicted.go[i]),
				ns(measured.go[i]),
				ns(predicted.gopool[i]),
				ns(measured.gopool[i]),
				ns(predicted["gopool, at its cap"][i]),
				ns(measured["gopool, at its cap"][i]),
				ns(predicted.ants[i]),
				ns(measured.ants[i]),
				ns(measured["ants, non-blocking"][i]),
			]),
		],
		verdicts: [
			{
				met: tasks.length === 2 * counts.length,
				text: `${tasks.length} of ${2 * counts.length} tasks found as entries`,
			},
			...orders.map(({ depth, same }) => ({
				met: same,
				text: `${depth}: go against each pool in the order that was predicted`,
			})),
			...cross.map(({ way, predicted: p, measured: m }) => ({
				met: within(Math.max(1, depthOf(p)), Math.max(1, depthOf(m)), 1.5),
				text: `${way} wins from ${p} bytes (predicted), ${m} (measured)`,
			})),
		],
	};
}

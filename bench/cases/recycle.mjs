// Stack bytes: what the free lists keep, and what is thrown away. A runtime that counts them, by an overlay of two files.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../scripts/lib/proof.mjs";
import { within } from "./model.mjs";

/** Counts in runtime/stack.go (stackalloc, for goroutines' stacks only) and proc.go (newproc1). */
function overlay(shop) {
	const goroot = run("go", ["env", "GOROOT"], { env: shop.env }).stdout.trim();
	const changed = {};
	const change = (file, anchor, text) => {
		const path = join(goroot, "src/runtime", file);
		const before = readFileSync(path, "utf8");
		if (before.split(anchor).length !== 2) throw new Error(`${path}: no place for a count`);
		const to = join(shop.directory, file.replace(".go", ".counted.go"));
		writeFileSync(to, before.replace(anchor, `${anchor}${text}`));
		changed[path] = to;
	};
	change(
		"stack.go",
		"func stackalloc(n uint32) stack {\n",
		"\tatomic.Xadd64(&casesStackBytes, int64(n))\n\tatomic.Xadd64(&casesStackCount, 1)\n",
	);
	writeFileSync(
		changed[join(goroot, "src/runtime/stack.go")],
		`${readFileSync(changed[join(goroot, "src/runtime/stack.go")], "utf8")}\nvar casesStackBytes, casesStackCount, casesStarted uint64\n`,
	);
	change(
		"proc.go",
		"func newproc1(fn *funcval, callergp *g, callerpc uintptr, parked bool, waitreason waitReason) *g {\n",
		"\tatomic.Xadd64(&casesStarted, 1)\n",
	);
	const file = join(shop.directory, "overlay.json");
	writeFileSync(file, JSON.stringify({ Replace: changed }));
	return ["-overlay", file, "-ldflags=-checklinkname=0"];
}

/** Bytes of stacks that a goroutine of an entry allocates: nothing that is recycled, or the start size and each larger one. */
function bytesOf({ probability, chain }, start) {
	const grown = chain.reduce((sum, { grownTo }) => sum + (grownTo ?? 0), 0);
	// A stack that grew is freed at the end, so the next goroutine needs a new one of the start size, too.
	return (probability ?? 0) * (start + grown);
}

export function recycle(shop) {
	const dir = shop.program("recycle");
	const { out, listing } = shop.build(dir, overlay(shop));
	const { roots, target } = shop.ask(listing, ["scan"]);
	const rootOf = (name) => roots.find((root) => root.function === name && root.kind === "go");
	const start = target.startStack;
	const rows = [];
	const verdicts = [];
	const sieve = shop.answer(out, ["-what", "sieve"]);
	const filter = rootOf("main.filter");
	const [first, ...rest] = sieve;
	const later = rest.at(-1);
	// All are alive at once in the first round; later ones take their stacks, but for those that grow.
	const firstPredicted = first.started * start + first.started * bytesOf(filter, start);
	const laterPredicted = later.started * bytesOf(filter, start);
	rows.push(["sieve, first", filter.verdict, first.started, Math.round(firstPredicted), first.bytes, ""]);
	rows.push([
		"sieve, then",
		filter.verdict,
		later.started,
		Math.round(laterPredicted),
		later.bytes,
		later.started * start,
	]);
	verdicts.push({
		met: within(firstPredicted, first.bytes, 1.5),
		text: `sieve: ${Math.round(firstPredicted)} bytes of stacks predicted, ${first.bytes} allocated in the first round`,
	});
	verdicts.push({
		met: Math.abs(laterPredicted - later.bytes) <= 0.5 * Math.max(later.bytes, 0.02 * first.bytes),
		text: `sieve, recycled: ${Math.round(laterPredicted)} predicted, ${later.bytes} allocated in later rounds`,
	});
	const get = shop.answer(out, ["-what", "get"]);
	const own = rootOf("main.get");
	const last = get.at(-1);
	const predicted = last.found * bytesOf(own, start);
	rows.push(["http.Get", own.verdict, last.started, Math.round(predicted), last.bytes, ""]);
	verdicts.push({
		met: within(predicted, last.bytes, 1.5),
		text: `http.Get: ${Math.round(predicted)} bytes predicted, ${last.bytes} allocated for ${last.started} goroutines (${own.verdict})`,
	});
	return {
		title: "Recycling: bytes of stacks allocated in a round; without recycling: a start stack each",
		rows: [["", "verdict", "goroutines", "predicted", "measured", "without recycling"], ...rows],
		verdicts,
	};
}

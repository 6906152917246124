// Generated Go programs run, every move of a stack predicted: test/growth with the tool's own answers and the reference.
//   npm run verify:growth [-- --count 1000] [--others 40] [--seed 1]   the go on PATH, and some cases on other targets
//   npm run verify:growth -- --targets go1.13.15/386,/riscv64+noopt    these, --count each
//   npm run verify:growth -- --all --write                             every target known, each into docs/VERIFIED.md
//   npm run verify:growth -- --all --write --resume --minutes 5        those that do not stand there yet, none begun after so long
// Other options: --model reference|stackscan|both, --keep DIR, --list-all (the runtime's listing too).
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ALL, BOUNDED, parseTarget } from "../test/growth/matrix.mjs";
import { prove } from "../test/growth/prove.mjs";
import { missing, runnerName } from "../test/growth/runner.mjs";
import { atBoundary, summarize } from "../test/growth/summary.mjs";
import { growthPart, verifiedGrowth } from "./lib/growth-table.mjs";
import { CannotRun, main, stackscanCommand, table } from "./lib/proof.mjs";

const { values } = parseArgs({
	options: {
		count: { type: "string" },
		others: { type: "string", default: "40" },
		seed: { type: "string", default: "1" },
		targets: { type: "string" },
		all: { type: "boolean", default: false },
		model: { type: "string", default: "both" },
		keep: { type: "string" },
		"list-all": { type: "boolean", default: false },
		write: { type: "boolean", default: false },
		resume: { type: "boolean", default: false },
		minutes: { type: "string", default: "Infinity" },
	},
});

function number(name) {
	const text = values[name];
	if (text !== undefined && !/^[0-9]+$/.test(text)) throw new CannotRun(`--${name} ${text}: want a whole number`);
	return text === undefined ? undefined : Number(text);
}

/** Which targets, with how many cases each. */
function chosen() {
	const count = number("count");
	if (values.all) return ALL.map((text) => ({ text, count: count ?? 60 }));
	if (values.targets) return values.targets.split(",").map((text) => ({ text, count: count ?? 60 }));
	const others = number("others");
	return [{ text: "/amd64", count: count ?? 1000 }, ...BOUNDED.map((text) => ({ text, count: others }))];
}

function flagsOf(target) {
	const words = [
		target.noopt && "-N -l",
		target.race && "-race",
		target.msan && "-msan",
		target.asan && "-asan",
		target.counted && "copies counted",
	];
	return words.filter(Boolean).join(", ");
}

/** What names its row once it is right, see verifiedGrowth. */
function nameOfRow({ text }) {
	const target = parseTarget(text);
	const against = target.reference ? "reference" : values.model;
	return [target.toolchain, target.goarch, flagsOf(target), against].join("|");
}

/** One line of the table; what deviated is printed at once. */
function verify({ text, count }) {
	const target = parseTarget(text);
	const against = target.reference ? "reference" : values.model;
	const row = {
		toolchain: target.toolchain ?? "",
		goarch: target.goarch,
		flags: flagsOf(target),
		runner: "",
		count,
		against,
	};
	const lacks = missing(target.goarch);
	if (lacks) return { ...row, runner: lacks, count: 0, edge: 0, wrong: "MISSING" };
	row.runner = runnerName(target.goarch);
	const options = {
		...target,
		...values,
		count,
		model: against,
		seed: number("seed"),
		listAll: values["list-all"],
		keep: values.keep && join(values.keep, text.replaceAll("/", "-")),
		stackscan: stackscanCommand().join(" "),
	};
	try {
		const result = prove(options);
		const { cases, complaints, version, target: facts } = result;
		if (complaints.length > 0) console.log(`\n${summarize({ ...result, options })}\n`);
		return {
			...row,
			toolchain: version,
			count: cases.length,
			edge: cases.filter((c) => atBoundary(c, facts)).length,
			wrong: complaints.length,
		};
	} catch (error) {
		console.log(`\n${text}: ${error.message}\n`);
		return { ...row, count: 0, edge: 0, wrong: "NOT RUN" };
	}
}

await main(() => {
	if (!["reference", "stackscan", "both"].includes(values.model))
		throw new CannotRun(`--model ${values.model}: want reference, stackscan or both`);
	const head = ["toolchain", "GOARCH", "flags", "runner", "against", "cases", "at the boundary", "wrong"];
	const cells = (r) => [r.toolchain, r.goarch, r.flags, r.runner, r.against, r.count, r.edge, r.wrong];
	const done = values.resume ? verifiedGrowth() : new Set();
	const targets = chosen().filter((one) => !done.has(nameOfRow(one)));
	const deadline = Date.now() + Number(values.minutes) * 60_000;
	const rows = [];
	for (const one of targets) {
		if (Date.now() > deadline) break;
		process.stderr.write(`${one.text}, ${one.count} cases …\n`);
		const row = verify(one);
		rows.push(row);
		if (values.write) growthPart(head, [cells(row)], values.seed);
	}
	console.log(table([head, ...rows.map(cells)]));
	const skipped = rows.filter((r) => r.wrong === "MISSING");
	if (skipped.length > 0)
		console.log(`not run, not installed: ${[...new Set(skipped.map((r) => r.runner))].join(", ")} (package qemu-user)`);
	if (rows.length < targets.length) console.log(`${targets.length - rows.length} left for another run with --resume`);
	// Without an emulator a developer still gets the rest; CI must not pass on what it did not run.
	const tolerated = process.env.CI ? [0] : [0, "MISSING"];
	return rows.every((r) => tolerated.includes(r.wrong));
});

/** The long form: `npm run fuzz -- --count 10000 --seed 1 [--arch amd64] [--kind flip] [--verbose]`. */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import "../../src/parser/eager.js";
import { baseOf, judge, judgeRanges } from "./judge.js";
import { applied, mutate, mutationKinds } from "./mutate.js";
import { Random } from "./random.js";

const { values } = parseArgs({
	options: {
		count: { type: "string", default: "10000" },
		seed: { type: "string", default: "1" },
		arch: { type: "string", default: "amd64,arm64" },
		kind: { type: "string" },
		data: { type: "string" },
		verbose: { type: "boolean", default: false },
	},
});

const count = Number(values.count);
const kinds = values.kind === undefined ? mutationKinds : values.kind.split(",");
const bases = await Promise.all(
	values.arch.split(",").map((arch) => baseOf(gunzipSync(readFileSync(`${values.data ?? ""}/${arch}.s.gz`)), arch)),
);
const table = new Map<string, { mutations: number; touched: number; altered: number; silent: number }>();
const classes = new Map<string, number>();
const began = performance.now();
let slowest = 0;
let failed = 0;
for (let i = 0; i < count; i++) {
	const kind = kinds[i % kinds.length]!;
	const base = bases[Math.floor(i / kinds.length) % bases.length]!;
	// Each mutation has a seed of its own: `--seed N+i --count 1 --kind K` repeats it.
	const random = new Random(Math.imul(Number(values.seed), 1_000_003) + i);
	const mutation = mutate(base.text, random, kind);
	const start = performance.now();
	const verdict = await judge(base, mutation);
	slowest = Math.max(slowest, performance.now() - start);
	const bytes = applied(base.text.bytes, mutation.edits);
	const failures = [
		...verdict.failures,
		...(i % 10 === 0
			? judgeRanges(
					bytes,
					base.goarch,
					[random.below(bytes.length), random.below(bytes.length)],
					1 + random.below(200_000),
				)
			: []),
	];
	const row = table.get(kind) ?? { mutations: 0, touched: 0, altered: 0, silent: 0 };
	row.mutations++;
	row.touched += verdict.touched;
	row.altered += verdict.altered;
	row.silent += verdict.silent.length;
	table.set(kind, row);
	for (const { classes: wrong } of verdict.silent)
		classes.set(wrong.join("+"), (classes.get(wrong.join("+")) ?? 0) + 1);
	const where = `${base.goarch} ${kind} #${i}`;
	if (failures.length > 0) {
		failed++;
		if (failed <= 40) console.log(`${where}: ${failures.length} failures\n  ${failures.slice(0, 3).join("\n  ")}`);
	}
	if (values.verbose && verdict.silent.length > 0) {
		const [edit] = mutation.edits;
		const line = (from: number, to: number, of: Uint8Array): string => {
			const start = of.lastIndexOf(10, from - 1) + 1;
			const end = of.indexOf(10, Math.max(from, to - 1));
			return Buffer.from(of.subarray(start, Math.min(end < 0 ? of.length : end, start + 400))).toString();
		};
		console.log(`${where}: ${verdict.silent.map((s) => `${s.name}: ${s.classes.join("+")}`).join("; ")}`);
		if (edit !== undefined) {
			console.log(`  - ${JSON.stringify(line(edit.from, edit.to, base.text.bytes))}`);
			console.log(`  + ${JSON.stringify(line(edit.from, edit.from + edit.bytes.length, bytes))}`);
		}
	}
}
console.log(
	`${count} mutations, ${failed} with failures, ${((performance.now() - began) / 1000).toFixed(0)} s, slowest ${slowest.toFixed(0)} ms`,
);
console.log("kind              mutations  touched  altered   silent");
for (const [kind, row] of table)
	console.log(
		`${kind.padEnd(18)}${String(row.mutations).padStart(9)}${String(row.touched).padStart(9)}${String(row.altered).padStart(9)}${String(row.silent).padStart(9)}`,
	);
console.log("silent, by what is wrong:");
for (const [name, n] of [...classes].sort((a, b) => b[1] - a[1])) console.log(`${String(n).padStart(6)}  ${name}`);
if (failed > 0) process.exitCode = 1;

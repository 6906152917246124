// Proof of the promises on random programs: drawn, built with the recorder, run, and compared with what was predicted.
//   npm run verify:programs -- --count 10000 --seed S [--variants plain,race,…|all|any] [--toolchain go1.24.0] [--keep DIR]
// No `never` may grow, no `always` may end without having grown, no recorded frame may differ, no finite bound may be
// exceeded, no observed call may be missing where the graph does not say that it is open. Calls that are missing where it
// does, and goroutines whose go statement it could not resolve, are counted; --calls makes them wrong as well. A failing program is shrunk and kept. test/programs/README.md says more.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { CannotCompile, judge, PER_BINARY, variants } from "../test/programs/batch.mjs";
import { emitProgram } from "../test/programs/emit.mjs";
import { drawProgram } from "../test/programs/program.mjs";
import { shrink } from "../test/programs/shrink.mjs";
import { main, root, table, withDirectory } from "./lib/proof.mjs";

const { values } = parseArgs({
	options: {
		count: { type: "string", default: "300" },
		seed: { type: "string", default: String(Date.now() % 1_000_000) },
		variants: { type: "string", default: "plain" },
		toolchain: { type: "string", default: "" },
		keep: { type: "string" },
		calls: { type: "boolean", default: false },
		"no-shrink": { type: "boolean", default: false },
	},
});
const seed = Number(values.seed);
const count = Number(values.count);
const { toolchain } = values;
const open = new Set(["edge", "unmatched"]);
const isWrong = ({ kind }) => values.calls || !open.has(kind);

/** A program's seed depends on the run's seed and on its own number alone. */
const programOf = (number) => drawProgram(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));

function chosen() {
	const names = Object.keys(variants);
	if (values.variants === "all") return names;
	if (values.variants === "any") return [names[seed % names.length]];
	for (const name of values.variants.split(","))
		if (!names.includes(name))
			throw Object.assign(new Error(`--variants ${name}: want ${names.join(", ")}, all, any`), {
				code: "ERR_PARSE_ARGS",
			});
	return values.variants.split(",");
}

/** Judges programs; those that do not compile (shrinking makes some) are left out. */
async function judgeSome(directory, programs, options) {
	let left = programs;
	for (;;) {
		try {
			return { programs: left, ...(await judge(directory, left, options)) };
		} catch (error) {
			if (!(error instanceof CannotCompile)) throw error;
			left = left.filter((_, i) => !error.programs.has(i));
		}
	}
}

async function smaller(directory, program, failure, options) {
	const fails = async (tries) => {
		const { programs, wrong } = await judgeSome(join(directory, "shrink"), tries, options);
		return programs.filter((_, i) => wrong.some((w) => w.program === i && w.kind === failure.kind));
	};
	const found = await shrink(program, fails, { say: (text) => console.log(text) });
	const { text, imports } = emitProgram(found, "P_");
	const head = [...imports].map((path) => `import "${path}"\n`).join("");
	return `package k0\n\nimport "proof/h"\n${head}\n${text}\n`;
}

await main(() =>
	withDirectory(values.keep, async (directory) => {
		if (!process.env.STACKSCAN)
			execFileSync(process.execPath, [join(root, "scripts/build.mjs"), "--if-stale"], { stdio: "inherit" });
		console.log(`seed ${seed}: ${count} programs`);
		const rows = [
			["variant", "programs", "goroutines", "entries", "never", "always", "frames", "bounds", "calls", "open", "wrong"],
		];
		let good = true;
		for (const variant of chosen()) {
			const sum = { goroutines: 0, frames: 0, bounds: 0, edges: 0, open: 0, wrong: 0, verdicts: {} };
			for (let from = 0; from < count; from += PER_BINARY) {
				const numbers = Array.from({ length: Math.min(PER_BINARY, count - from) }, (_, i) => from + i);
				const options = { variant, toolchain, seed: seed + from };
				const programs = numbers.map(programOf);
				const place = join(directory, variant);
				const { wrong, verdicts, lost, ...counts } = await judge(place, programs, options);
				for (const [name, value] of Object.entries(counts)) sum[name] += value;
				for (const [name, value] of Object.entries(verdicts)) sum.verdicts[name] = (sum.verdicts[name] ?? 0) + value;
				const failures = wrong.filter(isWrong);
				sum.open += wrong.length - failures.length;
				sum.wrong += failures.length + lost;
				if (lost > 0) console.log(`${variant}: ${lost} events were lost`);
				const shrunk = new Set();
				for (const failure of failures) {
					const number = failure.program === null ? null : numbers[failure.program];
					console.log(`${variant}: WRONG, program ${number ?? "-"} of seed ${seed}: ${failure.text}`);
					// One of a kind a batch is shrunk: the others are often the same.
					if (number === null || shrunk.has(failure.kind) || values["no-shrink"]) continue;
					shrunk.add(failure.kind);
					const text = await smaller(directory, programOf(number), failure, options);
					const kept = join(directory, "wrong");
					mkdirSync(kept, { recursive: true });
					writeFileSync(join(kept, `${variant}-${failure.kind}-${seed}-${number}.txt`), text);
					console.log(text);
				}
			}
			const { never = 0, always = 0 } = sum.verdicts;
			const entries = Object.values(sum.verdicts).reduce((a, b) => a + b, 0);
			rows.push([
				variant,
				count,
				sum.goroutines,
				entries,
				never,
				always,
				sum.frames,
				sum.bounds,
				sum.edges,
				sum.open,
				sum.wrong,
			]);
			if (sum.wrong > 0) good = false;
		}
		console.log(table(rows));
		return good;
	}),
);

// Predicted and measured, in one table: what goroutines and pools cost, by the cost model of `stackscan calibrate` of this very run.
//   npm run bench:cases                          # all; some two minutes, on a machine with nothing else to do
//   npm run bench:cases -- --only reserve,pools  # reserve, recycle, pools, advice, grpc
// Fetches gopool, ants, errgroup and grpc-go by version. Variants of a program take turns; figures are its least times. Exit 1: a
// bound of docs/POOL.md is not kept.
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
	goEnvironment,
	LIST_ALL,
	main,
	root,
	run,
	stackscanCommand,
	table,
	withDirectory,
} from "../scripts/lib/proof.mjs";
import { advice } from "./cases/advice.mjs";
import { grpc } from "./cases/grpc.mjs";
import { pools } from "./cases/pools.mjs";
import { recycle } from "./cases/recycle.mjs";
import { reserve } from "./cases/reserve.mjs";

const parts = { reserve, recycle, pools, advice, grpc };

const { values } = parseArgs({
	options: { only: { type: "string", default: "" }, keep: { type: "string" }, cost: { type: "string" } },
});

/** What the parts work with: programs of bench/cases, built with their listing, run, and read by stackscan. */
function workshop(directory, goEnv, cost) {
	const [command, ...first] = stackscanCommand();
	const env = { ...goEnv, GOFLAGS: "-mod=mod", GODEBUG: "adaptivestackstart=0" };
	const stackscan = (args, stdout) =>
		run(command, [...first, ...args], {
			cwd: directory,
			env: { ...env, STACKSCAN_CACHE: "off" },
			stdout,
			allow: [0, 1],
		});
	return {
		env,
		directory,
		cost: JSON.parse(readFileSync(cost, "utf8")),
		costFile: cost,
		/** Copies a program of bench/cases, with more files; its directory. */
		program(name, files = {}) {
			const to = join(directory, name);
			if (!existsSync(to)) {
				mkdirSync(to, { recursive: true });
				cpSync(join(root, "bench/cases", name), to, { recursive: true });
				if (name !== "grpc") copyFileSync(join(root, "bench/cases/harness.go"), join(to, "harness.go"));
				if (!existsSync(join(to, "go.mod"))) writeFileSync(join(to, "go.mod"), `module cases/${name}\n\ngo 1.21\n`);
			}
			for (const [file, text] of Object.entries(files)) writeFileSync(join(to, file), text);
			if (/require/.test(readFileSync(join(to, "go.mod"), "utf8"))) run("go", ["mod", "tidy"], { cwd: to, env });
			return to;
		},
		/** Builds it; executable and listing. */
		build(dir, flags = []) {
			const out = `${dir}.exe`;
			const listing = `${dir}.s`;
			run("go", ["build", ...LIST_ALL, ...flags, "-o", out, "."], { cwd: dir, env, stderr: listing });
			return { out, listing };
		},
		/** What the program prints. */
		answer(out, args = []) {
			return JSON.parse(run(out, args, { cwd: directory, env }).stdout);
		},
		/** The answer of `stackscan pool`, or of another command. */
		ask(listing, args = ["pool", "--cost", cost]) {
			const to = `${listing}.json`;
			stackscan([...args, "--all", "--format", "json", listing], to);
			return JSON.parse(readFileSync(to, "utf8"));
		},
		calibrate: (to) => stackscan(["calibrate", "-o", to]),
	};
}

await main(() =>
	withDirectory(values.keep, async (directory) => {
		const { env, version, goos, goarch } = goEnvironment();
		const cost = values.cost ?? join(directory, "stackscan.cost.json");
		if (values.cost === undefined) {
			const [command, ...first] = stackscanCommand();
			run(command, [...first, "calibrate", "-o", cost], { cwd: directory, env });
		}
		const shop = workshop(directory, env, cost);
		const { machine, spawn, handOver, growth, error } = shop.cost;
		console.log(
			`${version} ${goos}/${goarch}, ${machine.cpu}; calibrated: spawn ${spawn} ns, hand-over ${handOver} ns,`,
		);
		console.log(
			`copy ${growth.copy} ns, ${growth.frame} ns a frame, ${growth.copiedKB} ns a KB; median error ${Math.round(error * 100)} %\n`,
		);
		const wanted = values.only === "" ? Object.keys(parts) : values.only.split(",");
		let good = true;
		for (const name of wanted) {
			const { title, rows, verdicts } = await parts[name](shop);
			console.log(`${title}\n\n${table(rows)}\n`);
			for (const { met, text } of verdicts) {
				console.log(`${met ? "met" : "NOT MET"}: ${text}`);
				good &&= met;
			}
			console.log("");
		}
		return good;
	}),
);

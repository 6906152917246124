/** `stackscan calibrate`: writes a Go benchmark, runs it, and keeps the cost model that fits what it measured. */
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile as write } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fitCosts } from "../calibrate/fit.js";
import { calibrationProgram, type Measured } from "../calibrate/program.js";
import { run } from "../input/child.js";
import type { CostModel } from "../model/cost.js";
import { defaultCosts } from "../model/defaultcosts.js";
import { InputError } from "../util/errors.js";
import { type ExitCode, exitCodes } from "./exit.js";
import type { Host } from "./host.js";
import { checkPlace, writeFile, writeTo } from "./output.js";

export interface CalibrateValues {
	readonly output: string;
	readonly quiet?: true;
}

/** Read from the working directory when `--cost` names no other. */
export const COST_FILE = "stackscan.cost.json";

async function measure(host: Host): Promise<Measured> {
	const dir = await mkdtemp(join(tmpdir(), "stackscan-calibrate-"));
	try {
		await write(join(dir, "go.mod"), "module stackscan.calibrate\n\ngo 1.17\n");
		await write(join(dir, "main.go"), calibrationProgram());
		// Start sizes are to be the same for all: no averages of the collector.
		const env = {
			...host.env,
			GODEBUG: "adaptivestackstart=0",
			GOFLAGS: "-mod=mod",
			GOWORK: "off",
			GOOS: "",
			GOARCH: "",
		};
		const { code, stdout, stderr } = await run("go", ["run", "."], { ...host, cwd: dir, env }).catch(
			(error: unknown) => {
				if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
				throw new InputError("there is no go command in PATH", "install Go: https://go.dev/dl");
			},
		);
		if (code !== 0) throw new InputError(`the benchmark failed: ${stderr.trim()}`);
		return { ...(JSON.parse(stdout) as Omit<Measured, "cpu">), cpu: cpus()[0]?.model ?? "" };
	} finally {
		await rm(dir, { recursive: true, force: true });
	}
}

function summary(
	path: string,
	{ machine, spawn, spawnNew, launch, handOver, queue, growth, error }: CostModel,
): string {
	return [
		`stackscan: ${path}: ${machine.goVersion} ${machine.goos}/${machine.goarch}, ${machine.cpu}`,
		`  a goroutine   ${spawn} ns on a recycled stack (its go statement ${launch}), ${spawnNew} ns on a new one`,
		`  a task        ${handOver} ns to an idle worker, ${queue} ns by a queue`,
		`  a growth      ${growth.copy} ns, ${growth.copiedKB} ns a KB copied, ${growth.frame} ns a frame (${growth.frameAgain} in recursion)`,
		`  from 32 KB    ${growth.large} ns more, ${growth.largeKB} ns a KB`,
		`  error         ${Math.round(error * 100)} % (median of its measurements)`,
		"",
	].join("\n");
}

export async function calibrateCommand(values: CalibrateValues, host: Host): Promise<ExitCode> {
	const path = resolve(host.cwd, values.output);
	checkPlace(path);
	const model = fitCosts(await measure(host));
	await writeFile(path, [`${JSON.stringify(model, null, "\t")}\n`]);
	if (values.quiet !== true) await writeTo(host.stderr, [summary(values.output, model)]);
	return exitCodes.clean;
}

/**
 * The model to use: of the file that is named, else of the working directory's, else the one that is shipped.
 * @throws InputError when it cannot be read.
 */
export function costModel(path: string | undefined, host: Host): { readonly model: CostModel; readonly from: string } {
	const name = path ?? COST_FILE;
	let text: string;
	try {
		text = readFileSync(resolve(host.cwd, name), "utf8");
	} catch (error) {
		if (path === undefined) return { model: defaultCosts, from: "shipped" };
		throw new InputError(`cannot read ${name}: ${(error as Error).message}`);
	}
	const model = parsed(text);
	if (model === null) throw new InputError(`${name} is no cost model`, "stackscan calibrate writes one");
	return { model, from: name };
}

function parsed(text: string): CostModel | null {
	let value: Partial<CostModel> | null;
	try {
		value = JSON.parse(text) as Partial<CostModel> | null;
	} catch {
		return null;
	}
	const { schemaVersion, machine, growth, spawn, spawnNew, launch, handOver, queue } = value ?? {};
	const numbers = [
		spawn,
		spawnNew,
		launch,
		handOver,
		queue,
		growth?.copy,
		growth?.large,
		growth?.largeKB,
		growth?.copiedKB,
		growth?.frame,
		growth?.frameAgain,
	];
	const isModel = schemaVersion === 1 && machine !== undefined && numbers.every((n) => typeof n === "number" && n >= 0);
	return isModel ? (value as CostModel) : null;
}

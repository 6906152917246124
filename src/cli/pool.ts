/** `stackscan pool`: which go statements deserve a pool, which a smaller frame, which nothing. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { GrowthProfile } from "../model/profile.js";
import { poolReport } from "../pool/pool.js";
import { readGrowth } from "../profile/pprof.js";
import { poolReporters } from "../report/registry.js";
import { InputError } from "../util/errors.js";
import { costModel } from "./calibrate.js";
import { checkFormats, complain, inputFailed, publish, sayer } from "./commands.js";
import { type ExitCode, exitCodes } from "./exit.js";
import type { Host } from "./host.js";
import type { QueryValues } from "./options.js";
import { analyseConfigured } from "./settings.js";

export type PoolValues = QueryValues & {
	readonly cost?: string;
	readonly profile?: string;
	readonly all?: boolean;
};

/** A CPU profile, packed with gzip or not. */
async function profileAt(path: string, host: Host): Promise<GrowthProfile> {
	const bytes = await readFile(resolve(host.cwd, path)).catch((error: unknown) => {
		throw new InputError(`cannot read ${path}: ${(error as Error).message}`);
	});
	try {
		return readGrowth(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
	} catch (error) {
		throw new InputError(
			`${path}: ${(error as Error).message}`,
			"go test -cpuprofile, or /debug/pprof/profile, makes one",
		);
	}
}

export async function poolCommand(words: readonly string[], values: PoolValues, host: Host): Promise<ExitCode> {
	const format = checkFormats(poolReporters, values, "text", host);
	const { model, from } = costModel(values.cost, host);
	const profile = values.profile === undefined ? null : await profileAt(values.profile, host);
	const { analysis, diagnostics } = await analyseConfigured(words, values, host, sayer(values, host));
	const answer = poolReport(analysis.report(), analysis.edges(), model, from, profile);
	await publish(poolReporters, format, answer, values, host, false);
	await complain(diagnostics, values, host);
	return inputFailed(diagnostics) ? exitCodes.failure : exitCodes.clean;
}
